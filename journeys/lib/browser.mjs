// A browser, people in it, and what every page must be: free of errors, of axe's findings, and of sideways scrolling.
import { AxeBuilder } from "@axe-core/playwright";
import { strict as assert } from "node:assert";
import { chromium } from "playwright-core";
import { PEOPLE } from "./people.mjs";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const HEIGHTS = { 320: 640, 390: 844, 1280: 900 };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export function launch() {
  return chromium.launch({ executablePath: process.env.LEDFYR_TEST_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

/** A page of nobody's. `script: false` is a browser without JavaScript. Its errors are gathered in `page.faults`. */
export async function visit(browser, base, { width = 1280, dark = false, script = true } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: HEIGHTS[width] ?? 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(`error at ${page.url()}: ${error.message}`));
  page.on("response", (answer) => {
    if (answer.status() >= 500) page.faults.push(`${answer.status()} ${answer.url()}`);
  });
  page.on("console", (message) => {
    // An answer with a form's errors is a 4xx, which the browser remarks upon.
    const expected = /Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !expected) page.faults.push(`console at ${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Signs in with one click as somebody of people.mjs. */
export async function signIn(page, who) {
  const name = PEOPLE[who] ?? who;
  await page.goto("/logga-in");
  await page.locator(`form:has(input[name="namn"][value="${name}"]) button[type="submit"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/logga-in"));
  return page;
}

/** Asks axe about the page as it stands, in light and dark, on a phone and on a desk, and whether it fits a narrow phone. */
export async function clean(page, widths = [390, 1280]) {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => node.html).join("\n    ")}`);
      assert.deepEqual(told, [], `axe at ${page.url()}, ${width}, ${colorScheme}`);
    }
  }
  await page.setViewportSize({ width: 320, height: HEIGHTS[320] });
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= room, `${page.url()} scrolls sideways at 320: ${wide} > ${room}`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(before);
}
