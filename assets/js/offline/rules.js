/** What must be answered, as the server has it; the words are the server's own, and so is the last word. */

/** The Swedish day so many days from now, as 2026-11-23. */
export const day = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });

/** The date that an answer about the day means. */
export const dateOf = (answers) => ({ i_dag: day(0), i_gar: day(-1) })[answers.get("dag")] ?? answers.get("datum") ?? "";

/** A personal number: ten or twelve digits of which the last one fits the others. */
export function personalNumber(text) {
  return [...text.matchAll(/(?<!\d)(?:19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g)].some(([, born, last]) => {
    const sum = [...(born + last)].reduce((all, digit, at) => {
      const value = digit * (at % 2 ? 1 : 2);
      return all + (value > 9 ? value - 9 : value);
    }, 0);
    const date = born.slice(4) % 60;
    return sum % 10 === 0 && date >= 1 && date <= 31;
  });
}

/** What is wrong with the answers to a question: pairs of field and word. */
export function wrong(question, answers) {
  const lacks = (field, word = field) => (String(answers.get(field) ?? "").trim() ? [] : [[field, word]]);
  const rules = {
    vad: () => lacks("vad"),
    var: () => (answers.get("enhet") && answers.get("enhet") !== "annan" ? [] : lacks(answers.has("enhet") ? "annan_enhet" : unit(answers))),
    nar: () => [...lacks("dag"), ...(answers.get("dag") === "annan" ? lacks("datum") : []), ...lacks("tid"), ...ahead(answers)],
    beskriv: () => [...lacks("vad_hande"), ...numbers(answers)],
    skada: () => lacks("skada"),
    vem: () => lacks("vem"),
  };
  return rules[question]?.() ?? [];
}

/** One who has units of their own chooses among them; another chooses in the list of all. */
const unit = () => (document.querySelector("input[name=enhet]") ? "enhet" : "annan_enhet");

function ahead(answers) {
  const moment = new Date(`${dateOf(answers)}T${answers.get("tid")}`);
  if (!(moment > Date.now() + 5 * 60_000)) return [];
  return [[answers.get("dag") === "annan" ? "datum" : "tid", "framtid"]];
}

function numbers(answers) {
  if (answers.get("behall")) return [];
  const told = ["vad_hande", "gjorde_direkt"].filter((field) => personalNumber(answers.get(field) ?? ""));
  return told.map((field) => [field, "personnummer"]);
}
