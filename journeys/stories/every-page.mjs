// Every page that a link leads to, in every role: it opens, has one heading, no error, and axe finds nothing.
// The list of routes says which pages there are; those that no link leads to yet are named here with the reason.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { story } from "../lib/story.mjs";

const ROLES = ["administrator", "director", "manager", "mas", "quality", "employee"];

/** What a browser takes home or hands to a script. */
const FILES = new Set(["a file", "no page", "for other systems"]);

/** Pages that come after a form is sent, or that are files. */
const ELSEWHERE = new Map([
  ["/healthz", "no page"],
  ["/sw.js", "no page"],
  ["/favicon.ico", "no page"],
  ["/tillgangar/{file}", "no page"],
  ["/avvikelser/fil/{format}", "a file"],
  ["/utveckling/fil/{figure}/{format}", "a file"],
  ["/rapportera/{draft}/bild/{photo}", "a file"],
  ["/avvikelser/{id}/bild/{photo}", "a file"],
  ["/mina-rapporter/{id}/bild/{photo}", "a file"],
  ["/loggranskning/arende/{kind}/{id}/utdrag", "a file"],
  ["/processer/{id}/bpmn", "a file"],
  ["/api/openapi.json", "for other systems"],
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
  ["/krav/{id}/andra", "an own requirement where one keeps them; asked about in requirements"],
  ["/krav/{id}/avsluta", "an own requirement where one keeps them; asked about in requirements"],
  ["/logga-in/kod", "asked about in second-factor"],
  ["/logga-in/tvasteg", "when the role demands it; asked about in people's tests"],
  ["/logga-in/passkey", "for a script"],
  ["/konto/bekrafta", "asked about in second-factor"],
  ["/konto/tvasteg/ta-bort", "asked about in second-factor"],
  ["/rapportera/inget-nat", "asked about in offline"],
  ["/rapportera/utan-nat", "asked about in offline"],
  ["/rapportera/skicka", "for a script"],
  ["/tack/{number}/{sort}/{proof}", "asked about in report"],
  ["/r/{unit}", "asked about in report"],
  ["/affisch/{unit}", "asked about in report"],
  ["/avvikelser/{id}/svar", "a good example or an idea; asked about in report"],
  ["/avvikelser/{id}/vardgivare/{exchange}", "asked about in handling"],
  ["/utveckling/forandring/{id}/bort", "asked about in analysis"],
]);

const routes = readFileSync(new URL("../../docs/routes.md", import.meta.url), "utf8");
const PATTERNS = [...routes.matchAll(/^\| GET \| `([^`]+)`/gm)].map(([, pattern]) => pattern);
for (const pattern of PATTERNS) if (pattern.startsWith("/api/v1/")) ELSEWHERE.set(pattern, "for other systems");
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
      if (times >= 3 || FILES.has(ELSEWHERE.get(pattern))) continue;
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
