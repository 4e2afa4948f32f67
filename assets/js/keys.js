const KEPT = "ledfyr-keys";
const TYPED = "input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]";

/** Single keys press what they stand for, while the focus is within their part and not where one types. They can be switched off. */
export function keys(root) {
  for (const part of root.querySelectorAll("[data-keys]:not([data-ready])")) {
    part.dataset.ready = "";
    const pairs = new Map(part.dataset.keys.split("|").map((pair) => [pair[0], pair.slice(2)]));
    const bar = part.querySelector("[data-keys-bar]");
    const on = part.querySelector("[data-keys-switch]");
    bar.hidden = false;
    on.checked = localStorage.getItem(KEPT) !== "off";
    on.addEventListener("change", () => localStorage.setItem(KEPT, on.checked ? "on" : "off"));
    part.addEventListener("keydown", (event) => {
      if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED)) return;
      const found = pairs.has(event.key) && part.querySelector(pairs.get(event.key));
      if (!found) return;
      event.preventDefault();
      found.click();
    });
    if (!root.querySelector("[data-errors]")) part.focus({ preventScroll: true });
  }
}
