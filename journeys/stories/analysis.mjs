// RPT-1, RPT-10, IND-3, EVT-10: what has happened over time: filters, a number's list, files, others' numbers rounded.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { csv, workbook } from "../lib/sheets.mjs";
import { story } from "../lib/story.mjs";

const PLACE = "/utveckling";
const words = (page) => page.locator("main").innerText();

/** Presses a link that gives a file; gives its bytes. */
async function taken(page, name, figure) {
  const link = page.locator("figure").nth(figure).getByRole("link", { name });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFile(await download.path());
}

story("a manager filters, opens a number's list, and takes the figures along", async ({ signInAs, clean }) => {
  const page = await signInAs("manager");
  await page.goto("/");
  await page.getByRole("link", { name: "Utveckling", exact: true }).first().click();
  await page.waitForURL(new RegExp(`${PLACE}$`));
  assert.match(await words(page), /händelser i urvalet/);
  assert.doesNotMatch(await words(page), /avrundade/, "the own unit is exact");
  await clean(page);

  await page.selectOption('select[name="typ"]', "fall");
  await page.waitForURL(/typ=fall/);
  await page.waitForFunction(() => document.querySelector("#utveckling [role=status]"));
  assert.match(await words(page), /Fall är flest|Fall/);

  const bars = page.locator(".bars a").first();
  const number = Number((await bars.innerText()).replaceAll(/\D/g, ""));
  await bars.click();
  await page.waitForURL(/\/avvikelser\?/);
  const listed = await words(page);
  assert.match(listed, /Från statistiken/);
  assert.ok(number > 50 || new RegExp(`${number} ärende`).test(listed), `${number} in ${listed.slice(0, 600)}`);
  await page.goBack();

  const rows = csv(await taken(page, "Hämta som CSV", 1));
  const sheet = workbook(await taken(page, "Hämta som Excel", 1));
  assert.deepEqual(sheet.map((row) => row.map(String)), rows, "the same table in both");
  assert.equal(sheet[1][1], number, "and on the page");
  const about = workbook(await taken(page, "Hämta som Excel", 0), 2).flat();
  assert.ok(about.includes("Fall") && about.includes("Björkgården, Ekbacken"), `what it is: ${about}`);
});

story("a board member sees the whole, rounded, and no way to a list", async ({ signInAs, clean }) => {
  const page = await signInAs("board");
  await page.goto(`${PLACE}?period=12&rad=typ&kol=enhet`);
  assert.match(await words(page), /avrundade/);
  await clean(page);
  const numbers = await page.locator(".bars b, .heat td, .table td[data-kind=number]").allInnerTexts();
  const plain = numbers.map((text) => text.replaceAll(/\s/g, "")).filter((text) => /^\d+$/.test(text));
  assert.ok(plain.length > 20, `there are numbers: ${plain}`);
  assert.deepEqual(plain.filter((text) => Number(text) % 5 !== 0), [], "each is a multiple of five");
  assert.ok(numbers.some((text) => text.includes("<5")), "few are said to be few");
  assert.equal(await page.locator(".bars a, .heat a, main .table a").count(), 0);
});

story("the figures work without JavaScript and with a keyboard", async ({ signInAs }) => {
  const page = await signInAs("manager", { script: false, width: 390 });
  await page.goto(PLACE);
  await page.selectOption('select[name="period"]', "12");
  await page.locator("form.filters").first().getByRole("button", { name: "Visa" }).click();
  await page.waitForURL(/period=12/);
  assert.ok(await page.locator('svg.chart[data-for="narrow"]').isVisible());
  assert.ok(!(await page.locator('svg.chart[data-for="wide"]').isVisible()), "one picture at a time");
  const summary = page.locator("figure").first().locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("figure").first().locator("table").isVisible(), "the table beside the picture opens");
});

story("a quality developer names a change, and the curve is reckoned anew from there", async ({ signInAs, clean }) => {
  const page = await signInAs("quality");
  await page.goto(`${PLACE}?enhet=alla`);
  await page.getByRole("link", { name: "Namnge en förändring" }).click();
  await clean(page);
  await page.fill('input[name="namn"]', "Nya larm i alla rum");
  await page.locator('select[name="manad"]').selectOption({ index: 10 });
  await page.getByRole("button", { name: "Spara förändringen" }).click();
  await page.waitForURL(/utveckling\?enhet=/);
  assert.match(await words(page), /Nya larm i alla rum/);
  await clean(page);
  await page.getByRole("link", { name: "Ta bort" }).click();
  await page.getByRole("button", { name: "Ta bort förändringen" }).click();
  await page.waitForURL(/utveckling\?/);
  assert.doesNotMatch(await words(page), /Nya larm i alla rum/);
});
