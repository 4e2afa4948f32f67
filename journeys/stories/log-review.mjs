// The manager reviews who has opened the unit's cases: what stands out, a sample, and a note that stays.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

story("the manager reviews the access log, without JavaScript", async ({ signInAs }) => {
  const page = await signInAs("manager", { script: false });
  await page.goto("/loggranskning");
  assert.ok((await page.locator("tbody tr").count()) > 3, "there is something to review");
  await page.getByRole("link", { name: "Att titta på" }).click();
  assert.match(await page.locator("main").innerText(), /Varken i linjen eller överlämnat/);
  await page.getByRole("link", { name: "Stickprov" }).click();
  const seed = await page.getByLabel("Nummer", { exact: true }).inputValue();
  const drawn = await page.locator("tbody").innerText();
  await page.reload();
  assert.equal(await page.locator("tbody").innerText(), drawn, `number ${seed} draws the same`);
  await page.getByRole("link", { name: "Anteckna granskningen" }).click();
  await page.getByRole("button", { name: "Spara granskningen" }).click();
  assert.match(await page.locator("main").innerText(), /Välj utan anmärkning eller att utreda/);
  await page.getByLabel("Att utreda").check();
  await page.getByLabel("Anteckning").fill("Fråga varför ärendena öppnades på natten.");
  await page.getByRole("button", { name: "Spara granskningen" }).click();
  await page.waitForURL("**/loggranskning/granskningar/*");
  assert.match(await page.locator("main").innerText(), new RegExp(`nummer ${seed}`));
  await page.getByRole("link", { name: "Visa samma läsningar igen" }).click();
  assert.ok((await page.locator("tbody tr").count()) > 0);
});

story("the pages of the review are clean", async ({ signInAs, clean }) => {
  const page = await signInAs("manager");
  for (const path of ["", "/att-titta-pa", "/stickprov", "/granskningar", "/notera"]) {
    await page.goto(`/loggranskning${path}`);
    await clean(page);
  }
  await page.goto("/loggranskning");
  await page.locator("tbody a").first().click();
  await clean(page);
});

story("who reviews nothing finds nothing", async ({ signInAs }) => {
  const page = await signInAs("employee");
  assert.equal((await page.goto("/loggranskning")).status(), 403);
});
