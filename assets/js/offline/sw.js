/**
 * The service worker keeps the shell (styles, scripts, icons, font) and the page about having no network. The report form is
 * put into its cache by pages, for each person. Nothing else is ever kept: no case, no list, nothing with personal data.
 */
import { FORMS, formOf } from "./messages.js";
import { flush } from "./queue.js";
import { fact } from "./store.js";

const SHELL = __SHELL__;
const NAME = `skal-${__VERSION__}`;
const NO_NETWORK = "/rapportera/inget-nat";

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.data?.fresh && event.waitUntil(tidy(event.data.fresh)));
addEventListener("sync", (event) => event.tag === "rapporter" && event.waitUntil(send()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (pathname.startsWith("/tillgangar/")) return event.respondWith(shell(request));
  const reporting = /^\/rapportera(\/|$)/.test(pathname) && !pathname.startsWith("/rapportera/tack/");
  if (request.mode !== "navigate" || (request.method !== "GET" && !reporting)) return;
  event.respondWith(fetch(request).catch(() => without(reporting)));
});

/** The pages are fetched as nobody, so that they are nobody's. */
async function install() {
  const pages = [NO_NETWORK, `${NO_NETWORK}?form=1`].map((url) => new Request(url, { credentials: "omit" }));
  await (await caches.open(NAME)).addAll([...SHELL, ...pages]);
  await skipWaiting();
}

/** The form is made for this shell now: older shells can go. */
async function tidy(script) {
  if (!SHELL.includes(new URL(script).pathname)) return;
  const old = (await caches.keys()).filter((name) => name.startsWith("skal-") && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

const shell = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

/** What is shown when there is no network. */
async function without(reporting) {
  const person = await fact("current").catch(() => "");
  const form = person && (await caches.match(formOf(person), { cacheName: FORMS, ignoreVary: true }));
  if (form && reporting) return form;
  return (await caches.match(`${NO_NETWORK}${form ? "?form=1" : ""}`, { ignoreVary: true })) ?? Response.error();
}

/** The browser says that there is network. Failing makes it ask again later. */
async function send() {
  const { offline, sent } = await flush();
  if (offline) throw new Error("no network yet");
  if (sent.length) (await clients.matchAll()).forEach((page) => page.postMessage("sent"));
}
