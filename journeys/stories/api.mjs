// Another system reports by the API, the manager finds the case at the pages, and the token ends.
import { strict as assert } from "node:assert";
import { tell } from "../lib/house.mjs";
import { PEOPLE } from "../lib/people.mjs";
import { story } from "../lib/story.mjs";

const STORY = "Larmet gick inte fram till nattpatrullen.";

story("a system with a token reports, and is refused when the token has ended", async ({ base, signInAs, clean }) => {
  const folder = process.env.LEDFYR_TEST_FOLDER;
  const scopes = ["events.report", "events.read_own", "organisation.read", "people.see_account"].flatMap((scope) => ["--scope", scope]);
  const token = tell(folder, "token", "create", "--person", PEOPLE.employee, "--name", "Larmsystemet", ...scopes);
  const call = async (path, body, key = "1") => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const sent = body ? { method: "POST", body: JSON.stringify(body), headers: { ...headers, "idempotency-key": key } } : { headers };
    return fetch(base + path, sent);
  };
  const me = await (await call("/api/v1/me")).json();
  const unit = me.roles[0].unit;
  const report = {
    eventType: "fall",
    unit,
    day: new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" }),
    time: "00:00",
    story: STORY,
    harm: "minor",
    concerned: "nobody",
  };
  const codes = await call("/api/v1/code-lists");
  assert.equal(codes.status, 403, "outside the token's scopes");
  const wrong = await call("/api/v1/reports", { ...report, harm: "?" });
  assert.equal(wrong.status, 422);
  assert.equal((await wrong.json()).errors[0].field, "harm");
  const lists = await signInAs("manager");
  const made = await call("/api/v1/reports", report);
  const told = await made.json();
  assert.equal(made.status, 201, JSON.stringify(told));
  assert.deepEqual(await (await call("/api/v1/reports", report)).json(), told, "sent again it is the same report");

  const page = lists;
  await page.goto(`/avvikelser/${told.id}`);
  assert.match(await page.locator("main").innerText(), new RegExp(STORY));

  const own = await signInAs("employee");
  await own.goto("/konto#nycklar");
  await clean(own);
  await own.locator("#nycklar, [aria-labelledby=nycklar]").first().waitFor();
  assert.match(await own.locator("main").innerText(), /Larmsystemet/);
  const [id] = tell(folder, "token", "list").split(" ");
  tell(folder, "token", "revoke", id);
  assert.equal((await call("/api/v1/me")).status, 401);
});

story("the page about the API is open and clean", async ({ nobody, signInAs, clean }) => {
  for (const page of [await nobody(), await signInAs("administrator")]) {
    await page.goto("/api");
    assert.equal(await page.locator("h1").count(), 1);
    await clean(page);
  }
});
