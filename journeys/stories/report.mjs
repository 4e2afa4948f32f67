// EVT-1, EVT-16, ORG-7, SEC-6: photos, a name in the text, many at once, an idea, a code on the wall, a shared device.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

const press = async (page, what) => {
  await Promise.all([page.waitForEvent("framenavigated"), what.click()]);
  await page.waitForLoadState();
};
const on = (page, name) => press(page, page.getByRole("button", { name, exact: true }));
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const words = (page) => page.locator("main").innerText();
const heading = (page) => page.locator("h1").first().innerText();
const number = async (page) => (await page.locator("main b").first().innerText()).trim();

/** A photo as a phone makes it: JPEG, with where it was taken beside the picture. */
async function photo(page) {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 2000, height: 1200 });
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#8a9";
    pen.fillRect(0, 0, 2000, 1200);
    pen.fillStyle = "#246";
    pen.fillRect(300, 200, 900, 700);
    return canvas.toDataURL("image/jpeg", 0.8).split(",")[1];
  });
  const jpeg = Buffer.from(drawn, "base64");
  const said = Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0GPSLatitude 59.8586", "latin1");
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(said.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, said, jpeg.subarray(2)]);
}

/** What, where and when. */
async function begin(page, look) {
  await page.goto("/rapportera");
  await look(page);
  await choose(page, "vad", "equipment");
  await on(page, "Fortsätt");
  await page.locator('input[name="enhet"]').first().check();
  await on(page, "Fortsätt");
  await choose(page, "dag", "i_gar");
  await page.fill('input[name="tid"]', "21:10");
  await on(page, "Fortsätt");
  assert.equal(await heading(page), "Vad hände?");
}

/** The last two questions, and the button that sends. */
async function end(page, look) {
  await choose(page, "skada", "none_visible");
  await on(page, "Fortsätt");
  await choose(page, "vem", "nobody");
  await on(page, "Fortsätt");
  assert.match(await words(page), /Stämmer det här/);
  await look(page);
  await on(page, "Skicka rapporten");
  return number(page);
}

/** Tells with a photo that says where it was taken, and with a name, which is hinted at and asked about. */
async function tell(page, look) {
  await begin(page, look);
  const bytes = await photo(page);
  assert.ok(bytes.includes("GPSLatitude"));
  await page.setInputFiles('input[type="file"]', { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: bytes });
  await page.fill('textarea[name="vad_hande"]', "Larmet satt löst. Gunvor kunde inte trycka på det.");
  await page.locator("[data-watch-hint]:not(:empty)").waitFor();
  assert.match(await page.locator("[data-watch-hint]").innerText(), /ser ut som ett namn/);
  await on(page, "Lägg till bilden");
  const shown = page.locator(".photo img");
  assert.equal(await shown.count(), 1);
  const kept = await (await page.request.get(await shown.getAttribute("src"))).body();
  assert.ok(kept.length > 1000 && !kept.includes("GPSLatitude") && !kept.includes("Exif"), "where it was taken is gone");
  assert.equal(await shown.getAttribute("width"), "1600");
  await page.locator(".photo textarea").fill("Larmknappen med en spricka");
  await look(page);
  await on(page, "Fortsätt");
  assert.match(await words(page), /Det ser ut som ett namn/);
  await look(page);
  await page.fill('textarea[name="vad_hande"]', "Larmet satt löst. Den boende kunde inte trycka på det.");
  await on(page, "Fortsätt");
  await press(page, page.getByRole("link", { name: "Tillbaka" }));
  assert.equal(await shown.getAttribute("alt"), "Larmknappen med en spricka");
  await on(page, "Fortsätt");
  return end(page, look);
}

/** Without a script: a photo by an ordinary form, and a name that is kept. */
async function tellPlainly(page) {
  await begin(page, async () => {});
  const tiny = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNomJAARAwQCgAozgXBg+ukRwAAAABJRU5ErkJggg==";
  await page.fill('textarea[name="vad_hande"]', "Larmet heter Maria i listan och satt löst.");
  await page.setInputFiles('input[type="file"]', { name: "larm.png", mimeType: "image/png", buffer: Buffer.from(tiny, "base64") });
  await on(page, "Lägg till bilden");
  assert.equal(await page.locator(".photo img").count(), 1);
  await on(page, "Fortsätt");
  assert.match(await words(page), /Det ser ut som ett namn/);
  await page.check('input[name="behall"]');
  await on(page, "Fortsätt");
  return end(page, async () => {});
}

/** Seven signatures are missing: one report. */
async function many(page, look) {
  await page.goto("/rapportera");
  await press(page, page.getByRole("link", { name: /Rapportera dem samlat/ }));
  await look(page);
  await choose(page, "vad", "medication_not_signed");
  await on(page, "Fortsätt");
  await page.locator('input[name="enhet"]').first().check();
  await on(page, "Fortsätt");
  await choose(page, "dag", "i_gar");
  await look(page);
  await on(page, "Fortsätt");
  await page.fill('input[name="antal"]', "sju");
  await on(page, "Fortsätt");
  assert.match(await words(page), /Skriv hur många gånger/);
  await page.fill('input[name="antal"]', "7");
  await look(page);
  await on(page, "Fortsätt");
  assert.match(await words(page), /7 gånger/);
  await look(page);
  await on(page, "Skicka rapporten");
  return number(page);
}

/** An idea: three questions. */
async function idea(page, look) {
  await page.goto("/rapportera");
  await choose(page, "vad", "idea");
  await on(page, "Fortsätt");
  await page.locator('input[name="enhet"]').first().check();
  await on(page, "Fortsätt");
  assert.match(await page.locator("body").innerText(), /Fråga 3 av 3/);
  await page.fill('textarea[name="vad_hande"]', "Häng reservlarmet vid expeditionen, så att det finns när ett går sönder.");
  await look(page);
  await on(page, "Fortsätt");
  await on(page, "Skicka rapporten");
  await look(page);
  return number(page);
}

/** The manager sees the photo, the count and the idea, and answers it. */
async function handle(page, [told, counted, proposed], look) {
  for (const [of, what] of [[told, /Larmet satt löst/], [counted, /7 gånger/], [proposed, /Förslag/]]) {
    await page.goto(`/avvikelser?nummer=${of}`);
    await press(page, page.locator("main table a").first());
    assert.match(await words(page), what);
    if (of === told) assert.equal(await page.locator(".photo img").getAttribute("alt"), "Larmknappen med en spricka");
    await look(page);
  }
  await press(page, page.getByRole("link", { name: "Svara", exact: true }));
  await on(page, "Skicka svaret");
  assert.match(await words(page), /Skriv ett svar/);
  await choose(page, "svar", "taken_up");
  await page.fill('textarea[name="larde"]', "Ett reservlarm hänger nu vid expeditionen.");
  await look(page);
  await on(page, "Skicka svaret");
  assert.match(await words(page), /Ett reservlarm hänger nu vid expeditionen/);
  await page.goto("/avvikelser?slag=idea&lage=alla");
  await look(page);
}

/** The poster of the manager's unit; gives where its code leads. */
async function poster(page, look) {
  await page.goto("/organisation");
  await press(page, page.locator("main").getByRole("link", { name: "Björkgården avdelning 2", exact: true }).first());
  await press(page, page.getByRole("link", { name: "Öppna affischen" }));
  await look(page);
  return new URL(await page.locator(".poster .address").innerText()).pathname;
}

/** From the wall, on a shared device, without a script: signs in, tells, sends and leaves in one press. */
async function share(page, path) {
  await page.goto(path);
  assert.match(page.url(), /logga-in/);
  await page.getByLabel("Användarnamn").fill("amina.warsame");
  await page.getByLabel("Lösenord", { exact: true }).fill("alvsala-demo");
  await page.check('input[name="delad"]');
  await on(page, "Logga in");
  assert.match(await words(page), /Du rapporterar för Björkgården/, page.url());
  await choose(page, "vad", "good_example");
  await on(page, "Fortsätt");
  await on(page, "Fortsätt");
  await page.fill('textarea[name="vad_hande"]', "Vi gick igenom larmen tillsammans vid passets början.");
  await on(page, "Fortsätt");
  await on(page, "Skicka in och logga ut");
  assert.match(await words(page), /A-\d{4}-\d{4}/);
  await page.goto("/mina-rapporter");
  assert.match(page.url(), /logga-in/, "the next one starts clean");
}

story("who works there tells with a photo, of many at once and an idea, and the manager answers", async ({ signInAs, nobody, clean }) => {
  const employee = await signInAs("employee", { width: 390 });
  const numbers = [await tell(employee, clean), await many(employee, clean), await idea(employee, clean)];
  const manager = await signInAs("manager");
  await handle(manager, numbers, clean);
  await share(await nobody({ width: 390 }), await poster(manager, clean));
});

story("the same without JavaScript", async ({ signInAs, nobody }) => {
  const nothing = async () => {};
  const employee = await signInAs("employee", { width: 390, script: false });
  await tellPlainly(employee);
  await many(employee, nothing);
  await idea(employee, nothing);
  await share(await nobody({ width: 390, script: false }), await poster(await signInAs("manager", { script: false }), nothing));
});
