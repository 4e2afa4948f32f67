// Starts the built program with the demonstration in a folder of its own, and stops it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What the program prints when it is told to do something in the folder. */
export function tell(folder, ...words) {
  return execFileSync(program(), words, { env: environment(folder), cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
}

/** The program: LEDFYR_TEST_BINARY, or what ./run builds. */
function program() {
  const target = process.env.CARGO_TARGET_DIR ?? process.env.LEDFYR_TARGET ?? join(top, "target");
  return process.env.LEDFYR_TEST_BINARY ?? join(target, "release", "ledfyr");
}

/** The program's own settings must come from here alone. */
function environment(folder) {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("LEDFYR_"));
  const ours = { LEDFYR_PORT: "0", LEDFYR_DATA: folder, LEDFYR_REQUESTS_PER_SECOND: "0", LEDFYR_SIGN_INS_PER_MINUTE: "0" };
  // Mail is on, to a server that isn't there: nobody gets any, and the pages about it are as they are then.
  Object.assign(ours, { LEDFYR_SMTP_HOST: "127.0.0.1", LEDFYR_SMTP_PORT: "1", LEDFYR_SMTP_SECURITY: "none", LEDFYR_MAIL_FROM: "ledfyr@alvsala.example" });
  return { ...Object.fromEntries(others), ...ours };
}

/** Gives the address when the house is open, and a way to close it. */
export async function open() {
  const folder = mkdtempSync(join(tmpdir(), "ledfyr-journey-"));
  const child = spawn(program(), ["demo"], { env: environment(folder), cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  // Whatever becomes of us, it doesn't stay behind.
  process.once("exit", () => child.kill());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (bytes) => {
      said += bytes;
      const found = said.match(/http:\/\/[\d.:]+/);
      if (found) resolve(found[0]);
    });
    child.once("error", reject);
    ended.then(() => reject(new Error(`the program ended: ${said}`)));
  });
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, folder, close };
}
