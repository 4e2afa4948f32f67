/**
 * The ordinary pages of a report write each answer on the phone too. If the network goes in between, the form that the phone
 * keeps goes on from there, and takes the draft of the server along.
 */
import { able } from "./device.js";
import { drop, keep, kept, read } from "./store.js";

const person = document.documentElement.dataset.person;
/** Fields that are about the page, not about what happened. */
const apart = (name) => name.startsWith("_") || ["gor", "ta_bort", "version", "bild"].includes(name);

export async function mirror() {
  if (!able() || !person || !location.pathname.startsWith("/rapportera")) return;
  const [, , draft, page] = location.pathname.split("/");
  if (draft === "tack") return clear();
  const form = [...document.forms].find((found) => new URL(found.action).pathname.startsWith("/rapportera"));
  if (!form || "device" in form.dataset) return;
  const id = await recordOf(draft);
  let timer;
  const write = () => keepAnswers(form, { id, draft, page });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(write, 300);
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset.kept !== undefined) return void delete form.dataset.kept;
    event.preventDefault();
    // A page that is left takes with it what isn't written; a phone that can't write doesn't stop one for long.
    const done = page === "avbryt" ? clear() : write();
    Promise.race([done, new Promise((resolve) => setTimeout(resolve, 400))]).catch(() => {}).then(() => {
      form.dataset.kept = "";
      form.requestSubmit(event.submitter);
    });
  });
}

/** The record that follows this draft: the one from the page before. A new report begins a new one. */
async function recordOf(draft) {
  const [latest] = (await kept()).filter((record) => record.person === person && record.mirrors !== undefined);
  return draft && latest && ["", draft].includes(latest.mirrors) ? latest.id : crypto.randomUUID();
}

async function keepAnswers(form, { id, draft = "", page }) {
  const before = (await kept()).find((record) => record.id === id);
  const known = before ? await read(before) : { fields: [], photos: [] };
  const data = [...new FormData(form)].filter(([name]) => !apart(name));
  const fields = [...known.fields.filter(([name]) => !form.elements.namedItem(name)), ...data];
  const photos = [...known.photos, ...(form.elements.namedItem("bild")?.photos ?? [])].slice(0, 3);
  // Sent from the last page and perhaps received: under the same key it stays one report.
  const once = page === "kontrollera" ? form.elements.namedItem("_once")?.value : known.once;
  await keep({ id, person, state: "draft", mirrors: draft }, { ...known, fields, photos, begun: draft, once });
}

/** Sent, or thrown away. */
async function clear() {
  const all = (await kept()).filter((record) => record.person === person && record.mirrors !== undefined);
  await Promise.all(all.map(({ id }) => drop(id)));
}
