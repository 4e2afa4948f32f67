// EVT-12, EVT-15, COM-3: what happens reaches those whom it concerns; with and without JavaScript.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

const bell = (page) => page.locator("a.bell");
/** The page once the house has taken round what happened. */
async function told(page, words) {
  for (let tries = 0; tries < 40; tries++) {
    await page.goto("/notiser");
    if ((await page.locator("main").innerText()).match(words)) return;
    await page.waitForTimeout(250);
  }
  assert.fail(`nobody was told: ${words}`);
}

for (const script of [true, false]) {
  story(`notices: report, bell, read, hear back, ${script ? "with" : "without"} JavaScript`, async ({ signInAs, clean }) => {
    // Axe is a script itself.
    const look = script ? clean : async () => {};
    const employee = await signInAs("employee", { width: 390, script });
    const manager = await signInAs("manager", { script });
    await manager.goto("/notiser");
    const all = manager.getByRole("button", { name: "Markera alla som lästa" });
    if (await all.isVisible()) await all.click();
    await manager.waitForLoadState();
    assert.match(await manager.locator("main").innerText(), /Du har läst allt/);

    // The quickest report there is.
    const on = async () => {
      await Promise.all([employee.waitForEvent("framenavigated"), employee.getByRole("button", { name: "Fortsätt", exact: true }).click()]);
      await employee.waitForLoadState();
    };
    const choose = (name, value) => employee.locator(`input[name="${name}"][value="${value}"]`).check();
    await employee.goto("/rapportera");
    await choose("vad", "fall");
    await on();
    await employee.locator('input[name="enhet"]').first().check();
    await on();
    await choose("dag", "i_gar");
    await employee.fill('input[name="tid"]', "21:10");
    await on();
    await employee.fill('textarea[name="vad_hande"]', "Den boende hittades sittande på golvet.");
    await on();
    await choose("skada", "none_visible");
    await on();
    await choose("vem", "group");
    await on();
    await Promise.all([employee.waitForEvent("framenavigated"), employee.getByRole("button", { name: "Skicka rapporten" }).click()]);

    await told(manager, /Du har en oläst notis/);
    assert.match(await manager.locator("main").innerText(), /Ny rapport att ta emot/);
    assert.match(await bell(manager).innerText(), /\d/, "the bell says how many");
    await look(manager);
    await manager.getByRole("link", { name: "Ny rapport att ta emot" }).first().click();
    await manager.waitForURL(/\/avvikelser\//);
    await Promise.all([manager.waitForEvent("framenavigated"), manager.getByRole("button", { name: "Ta emot", exact: true }).click()]);
    await told(employee, /Din rapport är mottagen/);
    await look(employee);
    await employee.getByRole("link", { name: "Din rapport är mottagen" }).first().click();
    await employee.waitForURL(/\/mina-rapporter\//);
    await manager.goto("/notiser");
    assert.match(await manager.locator("main").innerText(), /Du har läst allt/);
  });
}

story("notices: one chooses how one is told by mail, without JavaScript too", async ({ signInAs, clean }) => {
  const page = await signInAs("manager", { width: 390, script: false });
  await page.goto("/konto");
  assert.match(await page.locator("main").innerText(), /Notiser med e-post/);
  await page.locator('input[name="ovrigt"][value="off"]').check();
  await page.locator('select[name="klockan"]').selectOption("9");
  const save = page.locator('form[action="/notiser/installningar"] button');
  await Promise.all([page.waitForURL(/installningar/), save.click()]);
  assert.match(await page.locator("main").innerText(), /Sparat/);
  assert.ok(await page.locator('input[name="ovrigt"][value="off"]').isChecked());
  assert.equal(await page.locator('select[name="klockan"]').inputValue(), "9");

  const scripted = await signInAs("manager");
  await scripted.goto("/notiser/installningar");
  await clean(scripted);
  const administrator = await signInAs("administrator");
  await administrator.goto("/notiser/epost");
  await clean(administrator);
  const employee = await signInAs("employee");
  const refused = await employee.goto("/notiser/epost");
  assert.equal(refused.status(), 403);
  employee.faults.length = 0;
});
