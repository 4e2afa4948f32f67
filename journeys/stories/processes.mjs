// A process comes to be: written as a table without a script, reviewed by another, established by a third, walked by everybody; an event
// departs from one of its steps.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

const main = (page) => page.locator("main").innerText();

story("a process is written without JavaScript, reviewed, established and walked", async ({ signInAs }) => {
  const quality = await signInAs("quality", { script: false });
  await quality.goto("/processer/ny");
  await quality.getByLabel("Vad heter processen?").fill("Ta hand om sommarens nya");
  await quality.getByLabel("Stödprocess").check();
  await quality.getByLabel("Enhet", { exact: true }).selectOption({ label: "Äldreomsorg" });
  await quality.getByRole("button", { name: "Skapa och skriv stegen" }).click();
  const at = quality.url().replace("/steg", "");
  for (const [name, who] of [["Skicka välkomstbrev", "Enhetschef"], ["Gå bredvid i tre pass", "Handledare"]]) {
    await quality.getByRole("link", { name: "Lägg till steg" }).click();
    await quality.getByRole("button", { name: "Spara" }).click();
    assert.match(await main(quality), /Skriv vad som görs/);
    await quality.getByLabel("Vad görs?").fill(name);
    await quality.getByLabel("Vem gör det?").selectOption("+");
    await quality.getByLabel("Vem?", { exact: true }).fill(who);
    await quality.getByRole("button", { name: "Spara" }).click();
  }
  await quality.getByRole("button", { name: "Skicka för granskning" }).click();
  const head = await signInAs("head", { script: false });
  await head.goto(`${at}/granska`);
  await head.getByLabel("Ja, den stämmer").check();
  await head.getByRole("button", { name: "Lämna granskningen" }).click();
  const director = await signInAs("director", { script: false });
  await director.goto(`${at}/faststall`);
  await director.getByLabel("Med vilken rätt?").fill("Delegationsordningen 4.3");
  await director.getByRole("button", { name: "Fastställ processen" }).click();
  assert.match(await main(director), /Fastställd/);
  const employee = await signInAs("employee");
  await employee.goto(at);
  await employee.getByRole("link", { name: "Gå processen" }).click();
  for (let step = 0; step < 3; step += 1) await employee.locator("main section a.ds-button").first().click();
  assert.match(await main(employee), /Nu är processen slut/);
});

story("an event is seen at the step that it departed from", async ({ signInAs }) => {
  const page = await signInAs("manager");
  await page.goto("/processer");
  await page.getByRole("link", { name: "Ge läkemedel på delegation" }).click();
  assert.ok((await page.locator(".pmap .badge").count()) > 0, "the map says so");
  await page.locator("a.step", { has: page.locator(".badge") }).first().click();
  assert.match(await main(page), /Händelser vid steget/);
  await page.locator("#handelser").locator("xpath=../..").getByRole("link").first().click();
  assert.match(await main(page), /Avsteg från process/);
});

story("the pages of processes are clean", async ({ signInAs, clean }) => {
  const page = await signInAs("quality");
  for (const path of ["/processer", "/processer/ny", "/processer/bibliotek", "/processer/ta-in", "/processer/luckor", "/processer/samverkan", "/min-roll"]) {
    await page.goto(path);
    await clean(page);
  }
  await page.goto("/processer");
  await page.getByRole("link", { name: "Ge stöd i särskilt boende" }).click();
  await clean(page);
  const at = page.url();
  for (const path of ["/version/3/jamfor", "/version/2", "/ga/5", "/uppgifter"]) {
    await page.goto(at + path);
    await clean(page);
  }
  await page.goto("/processer");
  await page.getByRole("link", { name: "Introducera nya medarbetare" }).click();
  await clean(page);
  await page.getByRole("link", { name: "Roller och parter" }).click();
  await clean(page);
});
