/** The answers of the device form: as they are read on the last page, as they are kept, and what is wrong with them. */
import { errors as attend } from "../errors.js";
import { pattern } from "./messages.js";
import { dateOf, day } from "./rules.js";

/** What was chosen, as the page says it. */
function chosen(form, name) {
  const field = form.elements.namedItem(name);
  if (!field) return "";
  if (field instanceof HTMLSelectElement) return field.value ? field.selectedOptions[0].text : "";
  const input = form.querySelector(`input[name="${name}"]:checked`);
  return input ? input.closest("label").querySelector("span > span").textContent : "";
}

const small = (text) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** Each question's answer, as texts below each other. */
export function told(form, words) {
  const answers = new FormData(form);
  const own = answers.get("enhet") && answers.get("enhet") !== "annan";
  const place = answers.get("plats") ? small(chosen(form, "plats")) : "";
  const when = answers.get("dag") === "annan" ? answers.get("datum") : chosen(form, "dag");
  const hidden = answers.get("vem") === "individual" && (answers.get("namn") || answers.get("fodd"));
  return {
    vad: [chosen(form, "vad")],
    var: [[chosen(form, own ? "enhet" : "annan_enhet"), place].filter(Boolean).join(", ")],
    nar: [[when, (answers.get("tid") ?? "").replace(":", ".")].filter(Boolean).join(", ")],
    beskriv: [answers.get("vad_hande"), answers.get("gjorde_direkt"), (form.elements.namedItem("bild")?.photos ?? []).map((_, at) => `bild-${at + 1}.jpg`).join(", ")],
    skada: [chosen(form, "skada")],
    vem: [chosen(form, "vem"), hidden ? words.skyddad : ""],
  };
}

/** Writes the answers into the rows of the last page. */
export function summarise(form, words) {
  const all = told(form, words);
  for (const link of form.querySelectorAll("[data-part=kontrollera] dd a")) {
    const row = link.closest("dl > div");
    row.hidden = Boolean(form.querySelector(`[data-part="${link.hash.slice(1)}"][data-apart]`));
    const paragraphs = all[link.hash.slice(1)].filter(Boolean).map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      return paragraph;
    });
    row.querySelector("dd").replaceChildren(...paragraphs);
  }
}

/** The fields to keep and to send. A day that was said as "today" is a date: tomorrow it is another. */
export function fieldsOf(form) {
  const answers = new FormData(form);
  const date = dateOf(answers);
  if (date) {
    answers.set("dag", "annan");
    answers.set("datum", date);
  }
  return [...answers].filter(([name, value]) => !name.startsWith("_") && name !== "bild" && typeof value === "string");
}

/** Puts kept answers back into the form. */
export function restore(form, fields) {
  for (const [name, value] of fields) {
    const spoken = name === "dag" && ({ [day(0)]: "i_dag", [day(-1)]: "i_gar" })[Object.fromEntries(fields).datum];
    const field = form.elements.namedItem(name);
    if (!field) continue;
    if (field instanceof RadioNodeList) field.value = spoken || value;
    else if (field.type === "checkbox" || field.type === "radio") field.checked = field.value === value;
    else field.value = value;
  }
  form.dispatchEvent(new Event("change"));
}

/** Says at each field what is wrong, and above them all. */
export async function show(part, wrong) {
  clear(part);
  if (wrong.length === 0) return;
  const [summary, note] = await Promise.all([pattern("sammanfattning"), pattern("fel")]);
  const item = summary.querySelector("li");
  item.replaceWith(...wrong.map(([field, text]) => {
    const line = item.cloneNode(true);
    const link = line.querySelector("a") ?? line;
    link.textContent = text;
    if (link.hash !== undefined) link.href = `#${field}`;
    return line;
  }));
  summary.dataset.told = "";
  part.prepend(summary);
  for (const [field, text] of wrong) mark(field, text, note.cloneNode(true));
  attend(part);
}

function mark(name, text, note) {
  const control = document.getElementById(name);
  const field = control?.closest("fieldset") ?? control?.closest(".field");
  if (!field) return;
  note.id = `${name}-error`;
  note.dataset.told = "";
  note.querySelector("span").textContent = text;
  field.dataset.wrong = "";
  field.querySelector("legend, h1, h2, label").after(note);
  control.setAttribute("aria-describedby", note.id);
  if (field.matches("fieldset")) field.setAttribute("aria-describedby", note.id);
}

/** What was wrong isn't said any more. */
export function clear(part) {
  part.querySelectorAll("[data-told]").forEach((old) => old.remove());
  for (const field of part.querySelectorAll("[data-wrong]")) {
    delete field.dataset.wrong;
    for (const described of [field, ...field.querySelectorAll("[aria-describedby$='-error']")]) described.removeAttribute("aria-describedby");
  }
}
