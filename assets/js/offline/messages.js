/** What is said about reports in the phone, in the words of the form that the phone keeps. */
import { fact } from "./store.js";

export const FORMS = "formular";
export const formOf = (person) => `/rapportera/utan-nat?${person}`;

/** The page with the patterns: this one, or the one that is kept. */
async function source() {
  if (document.querySelector("template[data-pattern]")) return document;
  const person = document.documentElement.dataset.person ?? (await fact("current"));
  const found = person && (await caches.match(formOf(person), { cacheName: FORMS }));
  return found ? new DOMParser().parseFromString(await found.text(), "text/html") : null;
}

/** A copy of a pattern; nothing when the phone keeps no form. */
export async function pattern(name) {
  const found = (await source())?.querySelector(`template[data-pattern="${name}"]`);
  return found ? document.importNode(found.content, true).firstElementChild : null;
}

/** Says something first on the page, once. */
export async function say(name, place = document.querySelector("main")) {
  const message = await pattern(name);
  if (!message || !place) return null;
  document.querySelectorAll("[data-said]").forEach((old) => old.remove());
  message.dataset.said = name;
  place.prepend(message);
  return message;
}
