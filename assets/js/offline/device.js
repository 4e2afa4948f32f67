/** On every page: the service worker, the form that the phone keeps, what waits to be sent, and leaving with something unsent. */
import { FORMS, formOf, say } from "./messages.js";
import { flush } from "./queue.js";
import { drop, fact, forget, kept, setFact } from "./store.js";

const HOUR = 3_600_000;
const person = document.documentElement.dataset.person;
const theirs = async () => (await kept()).filter((record) => record.person === person);
const onForm = () => Boolean(document.querySelector("form[data-device]"));

/** Whether the browser can keep anything: it needs a secure address. */
export const able = () => window.isSecureContext && "serviceWorker" in navigator && "indexedDB" in window;

export async function device() {
  if (!able()) return;
  await navigator.serviceWorker.register("/sw.js");
  if (person && navigator.onLine) await know();
  for (const [target, name] of [[window, "online"], [document, "visibilitychange"]]) {
    target.addEventListener(name, () => document.hidden || deliver());
  }
  navigator.serviceWorker.addEventListener("message", () => deliver());
  await deliver();
}

/** Who is here, and their form: fetched anew after an hour, or when the scripts are others than those it was made for. */
async function know() {
  await setFact("current", person);
  const known = await fact("form");
  if (known?.person === person && known.script === import.meta.url && known.at > Date.now() - HOUR) return;
  const answer = await fetch("/rapportera/utan-nat", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  await (await caches.open(FORMS)).put(formOf(person), answer);
  await setFact("form", { person, script: import.meta.url, at: Date.now() });
  const worker = await navigator.serviceWorker.ready;
  worker.active.postMessage({ fresh: import.meta.url });
}

/** Sends what waits, and says what became of it. */
export async function deliver() {
  const outcome = await flush();
  document.dispatchEvent(new CustomEvent("ledfyr:sent", { detail: outcome }));
  if (onForm()) return outcome;
  const left = await kept();
  const waits = left.some((record) => record.state === "queued" && (!person || record.person === person));
  if (outcome.sent.length) await say("skickad");
  else if (person && left.some((record) => record.state === "wrong" && record.person === person)) await say("laga");
  else if (waits) await say(outcome.signIn ? "logga-in" : "vantar");
  return outcome;
}

/** One doesn't leave a phone with something unsent on it unasked. */
export function signingOut() {
  if (!able()) return;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (new URL(form.action).pathname !== "/logga-ut" || !person || form.dataset.free !== undefined) return;
    event.preventDefault();
    leave(form);
  }, true);
}

async function leave(form) {
  const unsent = (await theirs()).filter(({ state }) => state !== "draft");
  const question = unsent.length > 0 && (await say("lamna", form.parentElement));
  if (unsent.length === 0) return go(form);
  if (!question) return;
  question.tabIndex = -1;
  question.focus();
  question.addEventListener("click", async (event) => {
    const answer = event.target.closest("button")?.value;
    event.preventDefault();
    if (answer === "stanna") question.remove();
    if (answer === "slang") await Promise.all(unsent.map(({ id }) => drop(id)));
    if (answer === "skicka") await flush();
    const left = (await theirs()).some(({ state }) => state !== "draft");
    if (answer && answer !== "stanna" && !left) await go(form);
    else if (answer === "skicka") question.animate?.([{ opacity: 0.4 }, { opacity: 1 }], 300);
  });
}

async function go(form) {
  await forget(person);
  await setFact("form", null);
  await (await caches.open(FORMS)).delete(formOf(person));
  form.dataset.free = "";
  form.requestSubmit();
}
