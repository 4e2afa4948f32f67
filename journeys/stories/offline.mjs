// EVT-1, ORG-7: a report on a phone without network: written, kept encrypted, sent once when the network is back.
import { strict as assert } from "node:assert";
import { deflateSync } from "node:zlib";
import { signIn } from "../lib/browser.mjs";
import { story } from "../lib/story.mjs";

const STORY = "Den boende halkade vid sängen och slog knät. Vi hjälpte henne upp.";
const PERSON = "Rum 14 Zetterqvist";

const heading = (page) => page.locator("h1:visible").first().innerText();
const on = (page, name = "Fortsätt") => page.getByRole("button", { name, exact: true }).click();
const pick = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check({ timeout: 10_000 });
const shows = (page, text) => page.getByText(text).locator("visible=true").first().waitFor();

/** A picture of one colour with a text chunk that says where it was taken. */
function picture(side) {
  const crc = (bytes) => {
    let left = ~0;
    for (const byte of bytes) for (let bit = 0, low = byte; bit < 8; bit += 1, low >>= 1) left = (left >>> 1) ^ ((left ^ low) & 1 ? 0xedb88320 : 0);
    return ~left >>> 0;
  };
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (side * 3 + 1), 0x88);
  for (let row = 0; row < side; row += 1) rows[row * (side * 3 + 1)] = 0;
  const parts = [chunk("IHDR", head), chunk("tEXt", Buffer.from("Comment\0GPS 59.3293 18.0686")), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

/** Signed in on a phone that has been here before, so that it keeps the form. */
async function phone(signInAs, who = "employee") {
  const page = await signInAs(who, { width: 390 });
  await known(page);
  return page;
}

/** Waits until the phone keeps the form of the one who is signed in. */
async function known(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    const keeps = await page.evaluate(async () => {
      const { person } = document.documentElement.dataset;
      const forms = await (await caches.open("formular")).keys();
      return Boolean(navigator.serviceWorker.controller) && forms.some(({ url }) => url.endsWith(`?${person}`));
    });
    if (keeps) return;
    await page.waitForTimeout(200);
  }
  assert.fail("the phone keeps no form");
}

const cut = async (page) => {
  await page.context().setOffline(true);
};
const mend = async (page) => {
  await page.context().setOffline(false);
};
/** Without network the browser says so; that is no fault. */
const forgive = (page) => {
  page.faults = page.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(fault));
};

/** Answers the six questions. */
async function answer(page, { photo = false, look = async () => {} } = {}) {
  await pick(page, "vad", "fall");
  await look(page);
  await on(page);
  await page.locator('input[name="enhet"]').first().check();
  await look(page);
  await on(page);
  await pick(page, "dag", "i_gar");
  await page.fill('input[name="tid"]', "21:10");
  await look(page);
  await on(page);
  await page.fill('textarea[name="vad_hande"]', STORY);
  if (photo) {
    await page.setInputFiles('input[name="bild"]', { name: "golv.png", mimeType: "image/png", buffer: picture(2000) });
    await shows(page, "bild-1.jpg");
  }
  await look(page);
  await on(page);
  await pick(page, "skada", "minor");
  await look(page);
  await on(page);
  await pick(page, "vem", "individual");
  await page.fill('input[name="namn"]', PERSON);
  await look(page);
  await on(page);
  await shows(page, "Stämmer det här?");
}

/** Everything in the phone's database and caches, as text. */
const held = (page) =>
  page.evaluate(async () => {
    const store = await new Promise((resolve) => {
      const asked = indexedDB.open("ledfyr");
      asked.onsuccess = () => resolve(asked.result);
    });
    const out = { kept: [], text: "", keys: [] };
    const latin = (buffer) => [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte)).join("");
    for (const name of store.objectStoreNames) {
      const all = await new Promise((resolve) => {
        const asked = store.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      if (name === "keys") out.keys = all.map(({ extractable }) => extractable);
      if (name === "kept") out.kept = all.map(({ state, parts }) => ({ state, parts: parts.length }));
      out.text += JSON.stringify(all);
      for (const record of name === "kept" ? all : []) {
        for (const part of record.parts) out.text += latin(part.data) + new TextDecoder().decode(part.data);
      }
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) out.text += `${request.url}\n`;
    }
    store.close();
    return out;
  });

/** One's own newest reports. */
const mine = async (page) => {
  await page.goto("/mina-rapporter");
  return page.locator("main a[href^='/mina-rapporter/']").evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute("href")));
};

/** One report more than before, and not two. */
const oneMore = (after, before) => assert.deepEqual([after[0] === before[0], after[1]], [false, before[0]], "one report, not two");

story("without network a report is written, kept encrypted, and sent once when the network is back", async ({ signInAs, clean }) => {
  const page = await phone(signInAs);
  const before = await mine(page);
  await cut(page);
  await page.goto("/avvikelser").catch(() => {});
  assert.equal(await heading(page), "Du har inget nät");
  await clean(page);
  await page.getByRole("link", { name: "Rapportera" }).first().click();
  assert.equal(await heading(page), "Vad gäller det?");
  await on(page);
  await shows(page, "Välj vad det gäller");
  await clean(page);
  await answer(page, { photo: true, look: clean });
  await page.reload();
  assert.equal(await heading(page), "Stämmer det här?", "what was answered is still there");
  assert.match(await page.locator("main").innerText(), /Sparat i telefonen \d\d\.\d\d/);
  assert.doesNotMatch(await page.locator("main").innerText(), /Zetterqvist/);
  await clean(page);
  await on(page, "Skicka rapporten");
  await shows(page, "Skickas när du har nät.");
  await clean(page);
  const kept = await held(page);
  assert.deepEqual([kept.kept, kept.keys], [[{ state: "queued", parts: 2 }], [false]]);
  for (const word of ["halkade", "Zetterqvist", "Rum 14", "fall", "JFIF", "Björkg"]) assert.ok(!kept.text.includes(word), `${word} is readable`);
  for (const kept of (await held(page)).text.match(/https?:\/\/\S+/g)) {
    assert.match(kept, /\/tillgangar\/|\/rapportera\/(inget-nat|utan-nat)/, "nothing but the shell and the form is kept");
  }
  const context = page.context();
  await page.close();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto("/rapportera");
  await two.goto("/");
  await shows(two, "Du har inget nät");
  const sent = [];
  context.on("request", (request) => request.method() === "POST" && request.url().endsWith("/rapportera/skicka") && sent.push(request));
  await context.setOffline(false);
  await shows(one, "Tack, rapporten är skickad").catch(() => one.goto("/mina-rapporter"));
  await one.waitForTimeout(1500);
  assert.deepEqual((await held(one)).kept, [], "the copy on the phone is gone");
  assert.ok(sent.length <= 1, `${sent.length} sendings`);
  oneMore(await mine(one), before);
  forgive(page);
}, { minutes: 10 });

story("a report whose writer has been signed out waits for them, and is never another's", async ({ signInAs }) => {
  const page = await phone(signInAs);
  const before = await mine(page);
  await page.goto("/");
  await page.context().clearCookies();
  await page.evaluate(() => caches.open("formular"));
  await cut(page);
  await page.goto("/rapportera");
  await answer(page);
  await on(page, "Skicka rapporten");
  await shows(page, "Skickas när du har nät.");
  await mend(page);
  await shows(page, "Logga in så skickas den. Bara du kan skicka den.");
  await page.goto("/logga-in");
  await shows(page, "En rapport väntar i telefonen");
  await signIn(page, "nurse");
  await page.goto("/");
  await page.waitForTimeout(1500);
  assert.equal((await held(page)).kept.length, 1, "a colleague doesn't send it");
  await page.context().clearCookies();
  await signIn(page, "employee");
  await shows(page, "Tack, rapporten är skickad");
  assert.equal((await held(page)).kept.length, 0);
  oneMore(await mine(page), before);
  forgive(page);
});

story("one doesn't sign out from something unsent without being asked", async ({ signInAs, clean }) => {
  const page = await phone(signInAs);
  const before = await mine(page);
  // As on an iPhone: nothing is sent behind the page's back.
  await page.addInitScript(() => delete ServiceWorkerRegistration.prototype.sync);
  const write = async () => {
    await cut(page);
    await page.goto("/rapportera");
    await answer(page);
    await on(page, "Skicka rapporten");
    await shows(page, "Skickas när du har nät.");
  };
  // Signing out is a page that one has open, and then the network goes and comes.
  const ask = async () => {
    await page.route("**/rapportera/skicka", (route) => route.abort());
    await mend(page);
    await page.goto("/logga-ut");
    await page.getByRole("button", { name: "Logga ut" }).click();
    await shows(page, "Du har en rapport som inte är skickad");
  };
  await write();
  await ask();
  await clean(page);
  await on(page, "Skicka och logga ut");
  await page.waitForTimeout(700);
  assert.equal(new URL(page.url()).pathname, "/logga-ut", "it can't be sent, so one stays");
  assert.equal((await held(page)).kept.length, 1);
  await page.unroute("**/rapportera/skicka");
  await on(page, "Skicka och logga ut");
  await page.waitForURL("**/logga-in*");
  assert.deepEqual([(await held(page)).kept, (await held(page)).keys], [[], []], "nothing of theirs is left");
  await signIn(page, "employee");
  oneMore(await mine(page), before);
  await known(page);
  await write();
  await ask();
  await on(page, "Släng rapporten och logga ut");
  await page.waitForURL("**/logga-in*");
  assert.deepEqual((await held(page)).kept, []);
  forgive(page);
}, { minutes: 8 });

story("a report that was begun with network goes on without it", async ({ signInAs }) => {
  const page = await phone(signInAs);
  const before = await mine(page);
  await page.goto("/rapportera");
  await pick(page, "vad", "medication");
  await on(page);
  await page.waitForURL("**/var");
  const [, , draft] = new URL(page.url()).pathname.split("/");
  await page.locator('input[name="enhet"]').first().check();
  await page.waitForTimeout(600);
  await cut(page);
  await on(page);
  await shows(page, "När hände det?");
  await pick(page, "dag", "i_gar");
  await page.fill('input[name="tid"]', "08:10");
  await on(page);
  await page.fill('textarea[name="vad_hande"]', "Morgondosen låg kvar, 19811218-9876.");
  await on(page);
  await shows(page, "Det ser ut som ett personnummer");
  await page.fill('textarea[name="vad_hande"]', "Morgondosen låg kvar.");
  await on(page);
  await pick(page, "skada", "minor");
  await on(page);
  await pick(page, "vem", "nobody");
  await on(page);
  await shows(page, "Stämmer det här?");
  assert.match(await page.locator("main").innerText(), /Läkemedel/, "what was answered with network is there");
  await on(page, "Skicka rapporten");
  await shows(page, "Skickas när du har nät.");
  await mend(page);
  await shows(page, "Tack, rapporten är skickad");
  await page.goto("/rapportera");
  assert.equal(await page.locator(`a[href*="${draft}"]`).count(), 0, "the draft went along");
  oneMore(await mine(page), before);
  forgive(page);
});

story("what the house doesn't take comes back to be mended, and nothing is lost", async ({ signInAs }) => {
  const page = await phone(signInAs);
  await cut(page);
  await page.goto("/rapportera");
  await answer(page, { photo: true });
  await page.getByRole("link", { name: /Ändra vad hände/ }).click();
  await page.fill('textarea[name="vad_hande"]', "x".repeat(6001));
  await on(page);
  await on(page, "Skicka rapporten");
  await shows(page, "Skickas när du har nät.");
  await mend(page);
  await shows(page, "Korta texten till");
  assert.equal(await heading(page), "Vad hände?");
  await page.goto("/");
  await shows(page, "En rapport i telefonen behöver ändras");
  await page.getByRole("link", { name: "Ändra och skicka" }).click();
  await shows(page, "Korta texten till");
  await page.fill('textarea[name="vad_hande"]', STORY);
  for (const question of ["Blev någon skadad?", "Vem gäller det?", "Stämmer det här?"]) {
    await on(page);
    await shows(page, question);
  }
  assert.match(await page.locator("main").innerText(), /bild-1\.jpg/);
  await on(page, "Skicka rapporten");
  await shows(page, "Tack, rapporten är skickad");
  forgive(page);
});
