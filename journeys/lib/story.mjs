// A story: people with browsers in the house that run.mjs opened. It ends well when no page had an error.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean, launch, signIn, visit } from "./browser.mjs";

export function story(name, tell, { minutes = 5 } = {}) {
  test(name, { timeout: minutes * 60_000 }, async () => {
    const base = process.env.LEDFYR_TEST_ADDRESS;
    assert.ok(base, "run the journeys with: node run.mjs");
    const browser = await launch();
    const pages = [];
    const nobody = async (options) => {
      const page = await visit(browser, base, options);
      pages.push(page);
      return page;
    };
    const signInAs = async (who, options) => signIn(await nobody(options), who);
    try {
      await tell({ base, nobody, signInAs, clean });
      assert.deepEqual(pages.flatMap((page) => page.faults), [], "no errors in the browser");
    } finally {
      await browser.close();
    }
  });
}
