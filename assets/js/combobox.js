/**
 * Makes a long <select data-combobox data-none="…"> searchable: a text field with a list, as the ARIA pattern says.
 * The select stays in the form and keeps the value, so nothing changes for the server.
 */
export function combobox(root) {
  for (const select of root.querySelectorAll("select[data-combobox]:not([data-shown])")) build(select);
}

function build(select) {
  const input = document.createElement("input");
  const list = document.createElement("div");
  const box = document.createElement("div");
  const options = [...select.options].filter((option) => option.value);
  let active = -1;

  input.id = `${select.id}-text`;
  input.className = select.className;
  input.autocomplete = "off";
  input.spellcheck = false;
  input.value = select.value ? select.selectedOptions[0].text : "";
  input.placeholder = select.value ? "" : (select.options[0]?.text ?? "");
  list.id = `${select.id}-list`;
  list.className = "combo-list";
  list.hidden = true;
  box.className = "combo";
  attributes(input, {
    type: "text", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": list.id,
    "aria-describedby": select.getAttribute("aria-describedby"), "aria-invalid": select.getAttribute("aria-invalid"),
  });
  list.setAttribute("role", "listbox");

  const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
  if (label) {
    label.htmlFor = input.id;
    list.setAttribute("aria-label", label.textContent.trim());
  }
  select.dataset.shown = input.id;
  select.hidden = true;
  select.after(box);
  box.append(input, list);

  const open = (all) => {
    const words = all ? [] : input.value.toLocaleLowerCase("sv").split(/\s+/);
    const found = options.filter((option) => words.every((word) => option.text.toLocaleLowerCase("sv").includes(word)));
    list.replaceChildren(...found.slice(0, 50).map((option, at) => item(list.id, option, at)));
    if (!found.length) list.append(none(select.dataset.none ?? ""));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    move(-1);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const move = (to) => {
    const items = list.querySelectorAll("[role=option]");
    active = items.length ? Math.max(-1, Math.min(to, items.length - 1)) : -1;
    items.forEach((entry, at) => entry.setAttribute("aria-selected", String(at === active)));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", items[active].id);
    items[active].scrollIntoView({ block: "nearest" });
  };
  const choose = (value) => {
    select.value = value;
    input.value = value ? select.selectedOptions[0].text : "";
    close();
    select.dispatchEvent(new Event("change", { bubbles: true }));
  };

  input.addEventListener("input", () => open(false));
  input.addEventListener("click", () => (list.hidden ? open(true) : close()));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open(true);
      move(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(list.querySelectorAll("[role=option]")[active].dataset.value);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // Leaving: an emptied field empties the choice, an exact name is chosen, anything else goes back.
  input.addEventListener("blur", () => {
    close();
    const exact = options.find((option) => option.text.toLocaleLowerCase("sv") === input.value.trim().toLocaleLowerCase("sv"));
    const value = input.value.trim() === "" ? "" : (exact?.value ?? select.value);
    if (value !== select.value) choose(value);
    input.value = select.value ? select.selectedOptions[0].text : "";
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const entry = event.target.closest("[role=option]");
    if (entry) choose(entry.dataset.value);
  });
}

function item(list, option, at) {
  const entry = document.createElement("div");
  attributes(entry, { role: "option", id: `${list}-${at}`, "aria-selected": "false" });
  entry.dataset.value = option.value;
  entry.textContent = option.text;
  return entry;
}

function none(text) {
  const entry = document.createElement("div");
  attributes(entry, { role: "option", "aria-disabled": "true" });
  entry.removeAttribute("role");
  entry.className = "none";
  entry.textContent = text;
  return entry;
}

function attributes(element, values) {
  for (const [name, value] of Object.entries(values)) if (value !== null) element.setAttribute(name, value);
}
