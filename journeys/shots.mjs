// Pictures of pages, as somebody sees them, in light and dark, on a phone and on a desk:
//   node shots.mjs manager / /avvikelser /atgarder
// "nobody" is one who isn't signed in. They land in pictures/. LEDFYR_TEST_ADDRESS is a house that is open already.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, signIn, visit } from "./lib/browser.mjs";
import { open } from "./lib/house.mjs";

const [who = "manager", ...asked] = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ["/"];
const pictures = join(dirname(fileURLToPath(import.meta.url)), "pictures");
mkdirSync(pictures, { recursive: true });

const address = process.env.LEDFYR_TEST_ADDRESS;
const house = address ? { address, close: async () => {} } : await open();
const browser = await launch();
try {
  for (const width of [1280, 390]) {
    for (const dark of [false, true]) {
      const page = await visit(browser, house.address, { width, dark });
      if (who !== "nobody") await signIn(page, who);
      for (const path of paths) {
        await page.goto(path);
        const name = path.replaceAll(/[^a-z0-9-]+/gi, "_").replaceAll(/^_+|_+$/g, "") || "start";
        const file = join(pictures, `${who}-${name}-${width}-${dark ? "dark" : "light"}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await house.close();
}
