/** Hints softly while one writes, when something looks like personal data. Nothing is stopped, and nothing leaves the page. */
export function watch(root) {
  for (const part of root.querySelectorAll("[data-watch]:not([data-ready])")) {
    part.dataset.ready = "";
    const names = new Set(part.dataset.names.split(" "));
    const hint = part.querySelector("[data-watch-hint]");
    let waiting;
    part.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const kinds = [...part.querySelectorAll("textarea")].map((field) => kind(field.value, names));
        const found = kinds.find(Boolean);
        const text = found ? `${part.dataset[found]}.` : "";
        if (hint.textContent !== text) hint.textContent = text;
      }, 700);
    });
  }
}

const NUMBER = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])[-+–\s]?\d{4}(?!\d)/;
const PHONE = /(?<![\d-])(?:\+46[\s-]?(?:\(0\))?|0)[1-9]\d?(?:[\s-]?\d){6,8}(?!\d)/;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}]{2,}/u;
const WORD = /\p{Lu}\p{Ll}[\p{L}-]*/gu;

/** What the text seems to hold; the server looks closer. */
function kind(text, names) {
  if (EMAIL.test(text)) return "email";
  if (NUMBER.test(text)) return "number";
  if (PHONE.test(text)) return "phone";
  for (const [word] of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    if (names.has(small) || /.sson$/.test(small)) return "name";
  }
  return undefined;
}
