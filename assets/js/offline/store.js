/**
 * What a phone keeps: reports being written and reports that wait for network. Everything that somebody has written is
 * encrypted with a key of the person's own, which can be used here but not taken out. In the clear are only ids, states, times.
 */
const STORES = ["keys", "kept", "facts"];
const DRAFT_HOURS = 72;
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("ledfyr", 1);
    asked.onupgradeneeded = () => STORES.forEach((name) => asked.result.createObjectStore(name));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

async function on(name, mode, act) {
  const store = await open();
  return new Promise((resolve, reject) => {
    const turn = store.transaction(name, mode);
    const asked = act(turn.objectStore(name));
    turn.oncomplete = () => resolve(asked.result);
    turn.onerror = turn.onabort = () => reject(turn.error);
  });
}

/** Facts about the device: who was signed in last ("current"), which form is kept ("form"). */
export const fact = (name) => on("facts", "readonly", (store) => store.get(name));
export const setFact = (name, value) => on("facts", "readwrite", (store) => store.put(value, name));

async function keyOf(person) {
  const find = () => on("keys", "readonly", (store) => store.get(person));
  const found = await find();
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  // Another tab may have been first: its key counts.
  await on("keys", "readwrite", (store) => store.add(made, person)).catch(() => {});
  return find();
}

async function seal(key, bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Keeps a report: `about` is { id, person, state }, `content` is { fields, photos, … }. */
export async function keep(about, content) {
  const key = await keyOf(about.person);
  const { photos = [], ...words } = content;
  const bytes = [new TextEncoder().encode(JSON.stringify(words)), ...(await Promise.all(photos.map((photo) => photo.arrayBuffer())))];
  const parts = await Promise.all(bytes.map((part) => seal(key, part)));
  await on("kept", "readwrite", (store) => store.put({ ...about, at: Date.now(), parts }, about.id));
}

/** What was written, of one that was kept. */
export async function read(record) {
  const key = await keyOf(record.person);
  const [words, ...photos] = await Promise.all(
    record.parts.map(({ iv, data }) => crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data)),
  );
  return { ...JSON.parse(new TextDecoder().decode(words)), photos: photos.map((photo) => new Blob([photo], { type: "image/jpeg" })) };
}

/** Everything that is kept, the newest first. Drafts that nobody has written on for three days are gone. */
export async function kept() {
  const all = await on("kept", "readonly", (store) => store.getAll());
  const old = all.filter(({ state, at }) => state === "draft" && at < Date.now() - DRAFT_HOURS * 3_600_000);
  await Promise.all(old.map(({ id }) => drop(id)));
  return all.filter((record) => !old.includes(record)).sort((a, b) => b.at - a.at);
}

export const drop = (id) => on("kept", "readwrite", (store) => store.delete(id));

/** Someone leaves the device: what they were writing goes, and the key to it. */
export async function forget(person) {
  const theirs = (await kept()).filter((record) => record.person === person);
  await Promise.all(theirs.map(({ id }) => drop(id)));
  await on("keys", "readwrite", (store) => store.delete(person));
  if ((await fact("current")) === person) await setFact("current", "");
}
