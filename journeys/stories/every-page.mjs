// Every page that a link leads to, in every role: it opens, has one heading, no error, and axe finds nothing.
// The list of routes says which pages there are; those that no link leads to yet are named here with the reason.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { story } from "../lib/story.mjs";

const ROLES = ["administrator", "director", "manager", "mas", "quality", "employee"];

/** Pages that come after a form is sent, or that are files. */
const ELSEWHERE = new Map([
  ["/healthz", "no page"],
  ["/sw.js", "no page"],
  ["/favicon.ico", "no page"],
  ["/tillgangar/{file}", "no page"],
  ["/organisation/importmall", "a file"],
  ["/personer/las-in/mall", "a file"],
  ["/logga-in", "asked about in sign-in"],
  ["/logga-in/eget-losenord", "after a one-time password; asked about in people's tests"],
  ["/organisation/import/{id}", "after a file is sent"],
  ["/personer/las-in/{id}", "after a file is sent"],
  ["/personer/introduktion", "after a role is taken over"],
  ["/rapportera/{draft}/{question}", "asked about in main-job"],
  ["/rapportera/{draft}/kontrollera", "asked about in main-job"],
  ["/rapportera/{draft}/avbryt", "a report under way"],
  ["/rapportera/tack/{id}", "asked about in main-job"],
  ["/organisation/ansvar/utkast/ny", "when a draft is open"],
  ["/organisation/ansvar/utkast/uppgift/{id}", "when a draft is open"],
  ["/organisation/ansvar/utkast/faststall", "when a draft is open"],
  ["/avvikelser/{id}/aterkoppling", "asked about in main-job"],
  ["/avvikelser/{id}/avslut", "asked about in main-job"],
  ["/avvikelser/{id}/ateroppning", "asked about in main-job"],
  ["/organisation/enhet/{id}/oppna", "a unit that is closed, which the list shows on request"],
  ["/atgarder/{id}/oppna", "an action that is over"],
  ["/krav/uppdatera/{id}", "after a file is sent; asked about in the room's tests"],
]);

const routes = readFileSync(new URL("../../docs/routes.md", import.meta.url), "utf8");
const PATTERNS = [...routes.matchAll(/^\| GET \| `([^`]+)`/gm)].map(([, pattern]) => pattern);
const SHAPES = PATTERNS.map((pattern) => [pattern, new RegExp(`^${pattern.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`)]);

/** The pattern of a path: the one with the fewest braces that fits. */
function patternOf(path) {
  const fits = SHAPES.filter(([, shape]) => shape.test(path)).map(([pattern]) => pattern);
  return fits.sort((a, b) => a.split("{").length - b.split("{").length)[0];
}

const links = (page) =>
  page.locator("a[href^='/']").evaluateAll((all) => all.filter((link) => !link.download).map((link) => link.getAttribute("href").split("#")[0]));

const seen = new Map();

for (const who of ROLES) {
  story(`${who} meets no page that is broken or hard to use`, async ({ signInAs, clean }) => {
    const page = await signInAs(who);
    const queue = ["/", "/logga-ut", ...(who === "manager" ? ["/avvikelser?lage=avslutade"] : [])];
    const tried = new Map();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const pattern = patternOf(path.split("?")[0]);
      assert.ok(pattern, `${path} leads nowhere`);
      // A page that shows different things is looked at a few times; one that many roles see, once for each role.
      const times = tried.get(pattern) ?? 0;
      if (times >= 3 || ELSEWHERE.get(pattern) === "a file") continue;
      tried.set(pattern, times + 1);
      const answer = await page.goto(path);
      assert.equal(answer.status(), 200, `${who}: ${path}`);
      assert.equal(await page.locator("h1").count(), 1, `one heading: ${path}`);
      if (!seen.has(pattern)) await clean(page);
      seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
      queue.push(...(await links(page)));
    }
  }, { minutes: 15 });
}

story("no page is left out", async () => {
  const missed = PATTERNS.filter((pattern) => !seen.has(pattern) && !ELSEWHERE.has(pattern));
  assert.deepEqual(missed, []);
});
