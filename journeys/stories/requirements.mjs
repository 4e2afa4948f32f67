// The quality developer looks up what law says, keeps an own requirement, sees whether it is met, and what is broken.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

const main = (page) => page.locator("main").innerText();

story("a requirement is found, kept and followed up, without JavaScript", async ({ signInAs }) => {
  const page = await signInAs("quality", { script: false });
  await page.goto("/krav");
  await page.getByLabel("Sök krav").fill("27 kap. 2 § SoL");
  await page.getByRole("button", { name: "Visa" }).click();
  await page.getByRole("link", { name: "SoL (2025:400) 27 kap. 2 §" }).click();
  assert.match(await main(page), /SoL \(2001:453\) 14 kap\. 3 §/, "the old number is there too");
  await page.goto("/krav/egna");
  await page.getByRole("link", { name: "Skriv ett eget krav" }).click();
  await page.getByRole("button", { name: "Spara" }).click();
  assert.match(await main(page), /Välj vad det är/);
  await page.getByLabel("Eget krav").check();
  await page.getByLabel("Kravet i en mening").fill("Alla rapporter tas om hand i tid");
  await page.getByLabel("Vad menas med det?").fill("Inget ärende väntar längre än våra dagar.");
  await page.getByLabel("Vem har beslutat det, och när?").fill("Förvaltningschefen");
  await page.getByLabel("Rapporter tas om hand i tid").check();
  await page.getByRole("button", { name: "Spara" }).click();
  assert.match(await main(page), /Ingen är ansvarig/);
  await page.getByRole("link", { name: "Se efterlevnaden" }).click();
  assert.ok((await page.locator(".verdicts tbody tr").count()) === 1);
  await page.goto("/halsokontroll");
  assert.match(await main(page), /Alla rapporter tas om hand i tid/, "a requirement without owner is found");
});

story("from a gap to its mending", async ({ signInAs }) => {
  const page = await signInAs("manager");
  await page.goto("/efterlevnad?akt=sosfs-2011-9&kap=5");
  await page.locator(".verdicts thead a").first().click();
  await page.locator(".verdicts tbody a.verdict[data-tone='warn']").first().click();
  await page.locator("main table a").first().click();
  assert.match(page.url(), /avvikelser|atgarder/, "a click from the cases that wait");
});

story("the pages of requirements are clean", async ({ signInAs, clean }) => {
  const page = await signInAs("quality");
  for (const path of ["/krav", "/krav?ord=lex", "/krav/egna", "/krav/egna/ny", "/krav/uppdatera", "/efterlevnad", "/halsokontroll"]) {
    await page.goto(path);
    await clean(page);
  }
  await page.goto("/krav/forfattning/sosfs-2011-9");
  await clean(page);
  await page.locator("main h3 a").nth(8).click();
  await clean(page);
  await page.getByRole("link", { name: "Se den röda tråden" }).click();
  await clean(page);
  await page.goto("/efterlevnad/utskrift?akt=psl-2010-659");
  await clean(page);
  await page.goto("/krav/egna");
  const own = await page.locator("main a[href^='/krav/01']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const path of own) {
    await page.goto(path);
    if (await page.locator("a[href$='/andra']").count()) break;
  }
  const above = page.url();
  for (const end of ["andra", "avsluta"]) {
    await page.goto(above);
    await page.locator(`main a[href$='/${end}']`).click();
    await clean(page);
  }
});

story("who follows up nothing sees no compliance", async ({ signInAs }) => {
  const page = await signInAs("employee");
  assert.equal((await page.goto("/efterlevnad")).status(), 403);
  assert.equal((await page.goto("/krav")).status(), 200);
});
