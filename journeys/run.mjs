// Runs the stories against the built program: node run.mjs [story …]
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "./lib/house.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const all = readdirSync(join(here, "stories")).filter((file) => file.endsWith(".mjs")).sort();
const chosen = all.filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)));

const house = await open();
try {
  const files = chosen.map((file) => join("stories", file));
  const env = { ...process.env, LEDFYR_TEST_ADDRESS: house.address, LEDFYR_TEST_FOLDER: house.folder };
  const tests = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files], {
    cwd: here,
    env,
    stdio: "inherit",
  });
  process.exitCode = await new Promise((resolve) => tests.once("exit", (code) => resolve(code ?? 1)));
} finally {
  await house.close();
}
