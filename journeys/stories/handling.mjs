// EVT-9, 11, 12, 13, 16: round the manager, many at once by keys, duplicates, the region, a question to somebody anonymous.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

/** Presses something that leads on, and waits until one is there. */
const press = async (page, what) => {
  await Promise.all([page.waitForEvent("framenavigated"), what.click()]);
  await page.waitForLoadState();
};
const on = (page, name) => press(page, page.getByRole("button", { name, exact: true }));
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const text = (page) => page.locator("main").innerText();

/** Reports a fall at one's own unit. Gives the case's number and id. */
async function report(page, what, { anonymous = false, manager = false } = {}) {
  await page.goto("/rapportera");
  await choose(page, "vad", "fall");
  await on(page, "Fortsätt");
  await page.locator('input[name="enhet"]').first().check();
  await page.selectOption('select[name="plats"]', "bathroom");
  await on(page, "Fortsätt");
  await choose(page, "dag", "i_gar");
  await page.fill('input[name="tid"]', "21:10");
  await on(page, "Fortsätt");
  await page.fill('textarea[name="vad_hande"]', what);
  await on(page, "Fortsätt");
  await choose(page, "skada", "none_visible");
  await on(page, "Fortsätt");
  await choose(page, "vem", "nobody");
  await on(page, "Fortsätt");
  if (anonymous) await page.locator('input[name="anonym"]').check();
  if (manager) {
    await page.getByText("Fler val").click();
    await page.locator('input[name="chef"]').check();
  }
  await on(page, "Skicka rapporten");
  const id = new URL(page.url()).pathname.split("/").pop();
  return { id, number: (await page.locator("main b").first().innerText()).trim() };
}

/** A report about the manager goes round her. */
async function aroundTheManager(phone, desk, above, look) {
  const { id, number } = await report(phone, "Chefen bad oss att inte skriva avvikelse när vi var en för lite.", { manager: true });
  assert.match(await text(phone), /Din chef kan inte se den/);
  await look(phone);
  assert.equal((await desk.goto(`/avvikelser/${id}`)).status(), 404, "the manager doesn't see it");
  await desk.goto(`/avvikelser?nummer=${number}`);
  assert.equal(await desk.locator(`a[href="/avvikelser/${id}"]`).count(), 0, "nor in a list");
  await above.goto(`/avvikelser/${id}`);
  assert.match(await text(above), /går förbi enhetens chef/);
  await look(above);
  await on(above, "Ta emot");
}

/** Sorts two new reports, by keys when there is script. */
async function sort(desk, script, look) {
  await desk.goto("/avvikelser/sortera");
  const first = desk.url();
  assert.match(await text(desk), /Rapport 1 av/);
  await look(desk);
  await desk.selectOption('select[name="kategori"]', "fall_own_activity");
  if (script) {
    await desk.locator("[data-keys]").focus();
    for (const key of ["t", "2", "6"]) await desk.keyboard.press(key);
    assert.equal(await desk.locator('input[name="allvar"]:checked').getAttribute("value"), "2");
    assert.equal(await desk.locator('input[name="troligt"]:checked').getAttribute("value"), "2");
    await desk.locator("[data-keys-switch]").uncheck();
    await desk.locator("[data-keys]").focus();
    await desk.keyboard.press("4");
    assert.equal(await desk.locator('input[name="allvar"]:checked').getAttribute("value"), "2", "switched off");
    await desk.locator("[data-keys-switch]").check();
    await desk.locator("[data-keys]").focus();
    await Promise.all([desk.waitForEvent("framenavigated"), desk.keyboard.press("k")]);
    await desk.waitForLoadState();
  } else {
    await desk.locator('input[name="slag"]').nth(1).check();
    await choose(desk, "allvar", "2");
    await choose(desk, "troligt", "2");
    await on(desk, "Klar, nästa");
  }
  assert.notEqual(desk.url(), first, "one is at the next");
  await desk.goto(`/avvikelser/${first.split("/").pop()}`);
  assert.match(await text(desk), /gjorde klart bedömningen/);
}

/** A question to somebody who doesn't show their name, and the answer. */
async function question(phone, desk, id, look) {
  await desk.goto(`/avvikelser/${id}/fraga`);
  await desk.fill('textarea[name="text"]', "Satt larmet på armen?");
  await look(desk);
  await on(desk, "Skicka frågan");
  await phone.goto("/min-dag/allt");
  await phone.goto(`/mina-rapporter/${id}`);
  await look(phone);
  await press(phone, phone.getByRole("link", { name: "Svara på frågan" }));
  await phone.fill('textarea[name="text"]', "Nej, det hängde på kroken.");
  await look(phone);
  await on(phone, "Skicka");
  await desk.goto(`/avvikelser/${id}`);
  assert.match(await text(desk), /Nej, det hängde på kroken/);
  assert.doesNotMatch(await text(desk), /Amina Warsame/, "the name stays hidden");
  await look(desk);
}

/** A duplicate is joined, and whoever wrote it hears. */
async function joined(phone, desk, main, twin, look) {
  await desk.goto(`/avvikelser/${main.id}/samband`);
  await choose(desk, "gor", "dubblett");
  await desk.fill('input[name="nummer"]', twin.number);
  await look(desk);
  await on(desk, "Spara sambandet");
  assert.match(await text(desk), /Dubblett av det här/);
  await phone.goto(`/mina-rapporter/${twin.id}`);
  assert.match(await text(phone), /redan rapporterat samma händelse/);
  await look(phone);
  await desk.goto(`/avvikelser/${twin.id}`);
  await look(desk);
}

/** The region is asked by letter, and answers. */
async function region(desk, id, look) {
  await desk.goto(`/avvikelser/${id}/vardgivare`);
  await desk.selectOption('select[name="vardgivare"]', "Regionen, sjukhus");
  await desk.fill('textarea[name="fraga"]', "Följde läkemedelslistan med?");
  await look(desk);
  await on(desk, "Gör brevet");
  assert.match(await text(desk), /Till Regionen, sjukhus/);
  await look(desk);
  await desk.fill('textarea[name="svar"]', "Ja, den låg i väskan.");
  await on(desk, "Spara svaret");
  assert.match(await text(desk), /Ja, den låg i väskan/);
}

async function handling({ signInAs, clean }, script) {
  const look = script ? (page) => clean(page) : async () => {};
  const phone = await signInAs("employee", { width: 390, script });
  const desk = await signInAs("manager", { script });
  const above = await signInAs("anders.bergvall", { script });
  await aroundTheManager(phone, desk, above, look);
  const main = await report(phone, "Den boende halkade på det våta golvet i badrummet.", { anonymous: true });
  const twin = await report(phone, "Hon hade halkat i badrummet, golvet var vått.");
  await desk.goto(`/avvikelser/${main.id}`);
  assert.match(await text(desk), /Liknande händelser/);
  await joined(phone, desk, main, twin, look);
  await question(phone, desk, main.id, look);
  await region(desk, main.id, look);
  await desk.goto(`/avvikelser/${main.id}/lasare`);
  await look(desk);
  await desk.goto("/avvikelser/inkommet");
  await look(desk);
  await sort(desk, script, look);
}

story("cases are handled with ease: round the manager, joined, asked about, sent and sorted", (world) => handling(world, true), { minutes: 10 });

story("cases are handled without JavaScript", (world) => handling(world, false), { minutes: 6 });
