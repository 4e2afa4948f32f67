// Everyone comes in, finds the way to every place in their menu, and meets no page that is broken or hard to use.
import { strict as assert } from "node:assert";
import { PEOPLE } from "../lib/people.mjs";
import { story } from "../lib/story.mjs";

story("the way in is open and clean", async ({ nobody, clean }) => {
  const page = await nobody();
  const answer = await page.goto("/");
  assert.equal(answer.status(), 200);
  assert.equal(new URL(page.url()).pathname, "/logga-in");
  await clean(page);
  await page.goto("/finns-inte");
  await clean(page);
});

story("the demonstration says what it is on every page", async ({ nobody, signInAs }) => {
  for (const page of [await nobody(), await signInAs("manager")]) {
    await page.goto("/");
    assert.match(await page.locator("body").innerText(), /demo/i);
  }
});

// A page that many see is asked about once.
const asked = new Set();

for (const who of Object.keys(PEOPLE)) {
  story(`${who} reaches every place in the menu`, async ({ signInAs, clean }) => {
    const page = await signInAs(who);
    await clean(page);
    const links = await page.locator("nav a[href^='/'], header a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(links.length > 2, `${who} has a menu: ${links}`);
    for (const path of new Set(links)) {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 200, path);
      assert.equal(await page.locator("h1").count(), 1, path);
      if (!asked.has(path)) await clean(page);
      asked.add(path);
    }
  });
}
