/** Sends the reports that wait, each once. Used by pages and by the service worker. */
import { drop, keep, kept, read } from "./store.js";

const ADDRESS = "/rapportera/skicka";
/** Answers after which it is worth trying again with the same report. */
const PASSING = [401, 408, 409, 429];

/** Gives what came of it: { sent: [{ id, url }], wrong: [id], signIn, offline }. Tabs and the worker take turns. */
export function flush() {
  return navigator.locks ? navigator.locks.request("ledfyr-send", sendAll) : sendAll();
}

async function sendAll() {
  const waiting = (await kept()).filter(({ state }) => state === "queued").reverse();
  const outcome = { sent: [], wrong: [], signIn: false, offline: false };
  if (waiting.length === 0) return outcome;
  try {
    const ticket = await askTicket();
    outcome.signIn = !ticket;
    // What another has written waits until they have signed in themselves.
    for (const record of ticket ? waiting.filter(({ person }) => person === ticket.person) : []) {
      await sendOne(record, ticket.token, outcome);
    }
  } catch {
    outcome.offline = true;
  }
  return outcome;
}

/** Whose session it is, and a fresh form token; nothing when one must sign in. */
async function askTicket() {
  const answer = await fetch(ADDRESS, { redirect: "manual", cache: "no-store" });
  if (answer.type === "opaqueredirect") return null;
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function sendOne(record, token, outcome) {
  const content = await read(record);
  const form = new FormData();
  for (const [name, value] of content.fields) form.append(name, value);
  for (const [name, value] of [["telefon", record.person], ["utkast", content.begun ?? ""], ["_token", token], ["_once", content.once ?? record.id]]) {
    form.append(name, value);
  }
  content.photos.forEach((photo, at) => form.append("bild", photo, `bild-${at + 1}.jpg`));
  const answer = await fetch(ADDRESS, { method: "POST", body: form });
  if (answer.ok) {
    await drop(record.id);
    outcome.sent.push({ id: record.id, url: answer.url });
  } else if (answer.status < 500 && !PASSING.includes(answer.status)) {
    const { errors = [] } = answer.status === 422 ? await answer.json() : {};
    await keep({ id: record.id, person: record.person, state: "wrong" }, { ...content, errors });
    outcome.wrong.push(record.id);
  } else if (answer.status >= 500) {
    throw new Error(String(answer.status));
  }
}

/** Asks the browser to let the service worker send when there is network, where browsers can that. */
export async function askForSync() {
  const worker = await navigator.serviceWorker?.ready;
  await worker?.sync?.register("rapporter").catch(() => {});
}
