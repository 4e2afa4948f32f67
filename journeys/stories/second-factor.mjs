// Sign-in in two steps: a code that the test computes as an app would, a recovery code, and a passkey of a virtual authenticator.
import { strict as assert } from "node:assert";
import { createHmac } from "node:crypto";
import { story } from "../lib/story.mjs";

const PASSWORD = "alvsala-demo";
const NAME = "birgitta.moberg";

/** RFC 6238 with SHA-1, six digits, half a minute. */
function code(secret, step = Math.floor(Date.now() / 30_000)) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", key).update(counter).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

async function password(page, name = NAME) {
  await page.goto("/logga-in");
  await page.getByLabel("Användarnamn").fill(name);
  await page.getByLabel("Lösenord", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
}

async function second(page, typed) {
  await page.getByLabel("Kod", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
}

story("two steps, without JavaScript", async ({ nobody }) => {
  const page = await nobody({ script: false });
  await password(page);
  await page.goto("/konto/tvasteg");
  await page.getByRole("button", { name: "Slå på inloggning i två steg" }).click();
  assert.equal(await page.getByRole("img", { name: "Rutkod för appen" }).count(), 1);
  const secret = (await page.locator("details code").textContent()).replaceAll(" ", "");
  await page.getByLabel("Kod", { exact: true }).fill("000000x");
  await page.getByRole("button", { name: "Slå på", exact: true }).click();
  assert.match(await page.locator("main").innerText(), /Koden stämmer inte/);
  await page.getByLabel("Kod", { exact: true }).fill(code(secret));
  await page.getByRole("button", { name: "Slå på", exact: true }).click();
  const codes = await page.locator("ol li code").allTextContents();
  assert.equal(codes.length, 10);

  const other = await nobody({ script: false });
  await password(other);
  assert.equal(new URL(other.url()).pathname, "/logga-in/kod");
  // The code of the step after: the one of now has been used.
  await second(other, code(secret, Math.floor(Date.now() / 30_000) + 1));
  await other.waitForURL("**/");

  const third = await nobody({ script: false });
  await password(third);
  await second(third, codes[0]);
  await third.waitForURL("**/");
  await third.goto("/konto");
  assert.match(await third.locator("main").innerText(), /9 reservkoder kvar/);
  await third.goto("/konto/tvasteg/ta-bort");
  await third.getByLabel("Lösenordet du har nu").fill(PASSWORD);
  await third.getByRole("button", { name: "Ta bort", exact: true }).click();
  await third.waitForURL("**/konto?**");
});

story("the pages of the second step are clean", async ({ signInAs, clean }) => {
  const page = await signInAs("quality");
  await page.goto("/konto");
  await clean(page);
  await page.goto("/konto/tvasteg");
  await clean(page);
  await page.getByRole("button", { name: "Slå på inloggning i två steg" }).click();
  await page.getByRole("img", { name: "Rutkod för appen" }).waitFor();
  await clean(page);
  await page.goto("/konto/bekrafta");
  await clean(page);
  await page.goto("/konto/passkey");
  await clean(page);
});

story("a passkey signs in alone", async ({ base, nobody, clean }) => {
  // A passkey is bound to a name; an address in numbers is none.
  const house = base.replace("127.0.0.1", "localhost");
  const page = await nobody();
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", { options });
  await page.goto(`${house}/logga-in`);
  await page.getByLabel("Användarnamn").fill("elif.demir");
  await page.getByLabel("Lösenord", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
  await page.waitForURL(`${house}/`);
  await page.goto(`${house}/konto/passkey`);
  await page.getByLabel("Vad ska den heta?").fill("Min telefon");
  await page.getByRole("button", { name: "Skapa på den här enheten" }).click();
  await page.getByRole("heading", { name: "Dina reservkoder" }).waitFor();
  await clean(page);
  await page.goto(`${house}/konto`);
  assert.match(await page.locator("#passkeys").locator("xpath=ancestor::section[1]").innerText(), /Min telefon/);

  await page.goto(`${house}/logga-ut`);
  await page.locator("main").getByRole("button", { name: "Logga ut" }).click();
  await page.waitForURL(`${house}/logga-in`);
  await page.getByRole("button", { name: "Logga in med passkey" }).click();
  await clean(page);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.waitForURL(`${house}/`);

  // A device that can't verify its person lets nobody in.
  await page.goto(`${house}/logga-ut`);
  await page.locator("main").getByRole("button", { name: "Logga ut" }).click();
  await browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Logga in med passkey" }).click();
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByText("Det kom inget svar från enheten").waitFor();
});
