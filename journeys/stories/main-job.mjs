// EVT-1, 3, 4, 5, 11, 12, 15, ACT-1, ACT-5, CAL-3: an event from report to effect, with and without JavaScript.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

/** The Swedish day so many days on. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
/** Presses something that leads on, and waits until one is there. */
const press = async (page, what) => {
  await Promise.all([page.waitForEvent("framenavigated"), what.click()]);
  await page.waitForLoadState();
};
const on = (page, name) => press(page, page.getByRole("button", { name, exact: true }));
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const heading = (page) => page.locator("h1").first().innerText();

/** The care worker answers six questions on a phone. Gives the case's number. */
async function report(page, look) {
  await page.goto("/rapportera");
  assert.equal(await page.locator("main input:checked").count(), 0, "nothing is chosen beforehand");
  await look(page);
  await on(page, "Fortsätt");
  assert.match(await page.locator("main").innerText(), /Välj vad det gäller/);
  await choose(page, "vad", "fall");
  await on(page, "Fortsätt");
  await look(page);
  await page.locator('input[name="enhet"]').first().check();
  await page.selectOption('select[name="plats"]', "bathroom");
  await on(page, "Fortsätt");
  await look(page);
  await choose(page, "dag", "i_gar");
  await page.fill('input[name="tid"]', "21:10");
  await on(page, "Fortsätt");
  await page.fill('textarea[name="vad_hande"]', "Den boende hittades sittande på badrumsgolvet. Larmet hängde på kroken vid dörren.");
  await page.fill('textarea[name="gjorde_direkt"]', "Vi tittade efter skador och ringde sjuksköterskan.");
  await look(page);
  await on(page, "Fortsätt");
  await look(page);
  await choose(page, "skada", "none_visible");
  await on(page, "Fortsätt");
  await choose(page, "vem", "individual");
  await page.fill('input[name="namn"]', "Rum 12");
  await page.selectOption('select[name="kon"]', "woman");
  await look(page);
  await on(page, "Fortsätt");
  assert.equal(await heading(page), "Stämmer det här?");
  assert.doesNotMatch(await page.locator("main").innerText(), /Rum 12/, "who it concerns is protected");
  await look(page);
  await on(page, "Skicka rapporten");
  assert.equal(await heading(page), "Tack, rapporten är skickad");
  await look(page);
  return (await page.locator("main b").first().innerText()).trim();
}

/** The manager finds it on Min dag, takes it on and assesses it: a high risk in health care. */
async function assess(page, number, look) {
  await page.goto("/min-dag/allt");
  await look(page);
  await page.goto(`/avvikelser?nummer=${number}`);
  await look(page);
  await press(page, page.locator("main table a").first());
  const address = page.url();
  await look(page);
  await on(page, "Ta emot");
  await on(page, "Markera bedömningen som klar");
  assert.match(await page.locator("main").innerText(), /Välj kategori/, "what is missing is listed");
  await page.selectOption('select[name="kategori"]', "fall_own_activity");
  await choose(page, "slag", "near_miss");
  await choose(page, "lagrum", "hsl");
  await page.locator('input[name="risk_hsl"][value="3x3"]').check({ force: true });
  await look(page);
  await on(page, "Markera bedömningen som klar");
  assert.equal(await heading(page), "Utred varför det hände", await page.locator("main").innerText());
  return address;
}

/** MAS sees it at once and gives the verdict. */
async function verdict(page, address, look) {
  await page.goto(address);
  await look(page);
  await press(page, page.getByRole("link", { name: "Bedöm vårdskada" }));
  await choose(page, "bedomning", "could_care_injury");
  await on(page, "Spara bedömningen");
  assert.match(await page.locator("main").innerText(), /Skriv varför/);
  await page.fill('textarea[name="varfor"]', "Ingen skada den här gången, men fallet hade kunnat ge en fraktur.");
  await look(page);
  await on(page, "Spara bedömningen");
}

/** Why it happened: two causes and a conclusion. */
async function investigate(page, address, look) {
  await page.goto(`${address}/utredning`);
  const closed = page.locator("main details:not([open]) > summary");
  while (await closed.count()) await closed.first().click();
  await look(page);
  await page.locator('input[name="orsak"]').nth(20).check();
  await page.locator('input[name="orsak"]').nth(2).check();
  await page.fill('textarea[name="slutsats"]', "Larmet behöver sitta på armen vid toalettbesök, och det ska stå i rutinen.");
  await on(page, "Markera utredningen som klar");
}

/** An action hung on the case; gives its address. */
async function act(page, address, { title, kind, cause }, look) {
  const id = new URL(address).pathname.split("/").pop();
  await page.goto(`/atgarder/ny?for=event/${id}`);
  await page.locator('input[name="ground"]').nth(cause).check();
  await page.fill('input[name="title"]', title);
  await page.selectOption('select[name="kind"]', kind);
  const people = page.locator('select[name="owner"]');
  const me = await people.locator("option", { hasText: "Karin Lindgren" }).first().getAttribute("value");
  // The list is enhanced into a search field with script; the list itself still says what is sent.
  await people.evaluate((list, value) => { list.value = value; }, me).catch(() => people.selectOption(me));
  await page.fill('input[name="due"]', day(7));
  await look(page);
  await on(page, "Lägg till åtgärden");
  await page.goto(address);
  return page.getByRole("link", { name: title }).first().getAttribute("href");
}

/** Done, with proof, and its effect judged. */
async function judge(page, action, look) {
  await page.goto(`${action}/klar`);
  await page.fill('textarea[name="proof"]', "Det står i rutinen sedan i måndags och alla har läst den.");
  await page.fill('input[name="follow_up"]', day(0));
  await look(page);
  await on(page, "Markera som klar");
  await page.goto(`${action}/effekt`);
  assert.equal(await page.locator('input[name="effect"]').count() > 0, true, await page.locator("main").innerText());
  await page.locator('input[name="effect"][value="effective"]').check();
  await page.fill('textarea[name="comment"]', "Inga fall i badrummet på tre veckor.");
  await page.locator('input[name="routine"]').last().check();
  await look(page);
  await on(page, "Spara bedömningen");
}

async function wholeJob({ signInAs, clean }, script) {
  const look = script ? (page) => clean(page) : async () => {};
  const phone = await signInAs("employee", { width: 390, script });
  const number = await report(phone, look);
  const desk = await signInAs("manager", { script });
  const address = await assess(desk, number, look);
  await verdict(await signInAs("mas", { script }), address, look);
  await investigate(desk, address, look);
  const actions = [
    await act(desk, address, { title: "Sätt larmet på armen vid toalettbesök", kind: "changed_routine", cause: 0 }, look),
    await act(desk, address, { title: "Byt halkmattor i badrummen", kind: "premises", cause: 1 }, look),
  ];
  const learned = "Larmet sitter nu på armen vid toalettbesök, och halkmattorna är bytta.";
  await desk.goto(`${address}/aterkoppling`);
  await desk.fill('textarea[name="larde"]', learned);
  await desk.locator('input[name="apt"]').check();
  await look(desk);
  await on(desk, "Skicka återkopplingen");
  await desk.goto(`${address}/avslut`);
  assert.match(await desk.locator("main").innerText(), /Sätt larmet på armen/, "the stop explains itself");
  await look(desk);
  for (const action of actions) await judge(desk, action, look);
  await desk.goto(`${address}/avslut`);
  await on(desk, "Avsluta ärendet");
  assert.match(await desk.locator("main").innerText(), /Ärendet är avslutat/);
  await look(desk);
  await desk.goto(`${address}/ateroppning`);
  assert.equal(await desk.locator("main textarea").count(), 1, "reopening asks why");
  await look(desk);
  await phone.goto("/mina-rapporter");
  await press(phone, phone.getByRole("link", { name: /Fall i badrum/ }).first());
  assert.match(await phone.locator("main").innerText(), new RegExp(learned.slice(0, 40)), "the reporter reads what it led to");
  assert.doesNotMatch(await phone.locator("main").innerText(), /halkmattor i badrummen är|fraktur/, "and not the investigation");
  await look(phone);
  const stranger = await signInAs("casework", { script });
  const answer = await stranger.goto(address);
  assert.equal(answer.status(), 404, "a stranger from another unit sees nothing");
}

story("an event goes from a report on a phone to a judged effect, and the reporter reads what it led to", (world) => wholeJob(world, true), { minutes: 10 });

story("the same works without JavaScript", (world) => wholeJob(world, false));
