// The design system's colours and sizes, made by its own tool from designsystemet.config.json.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Path to the theme's style sheet. Made once for each version of the settings and of the tool. */
export function theme(here) {
  const settings = readFileSync(join(here, "designsystemet.config.json"), "utf8");
  const tool = join(here, "node_modules/@digdir/designsystemet");
  const version = JSON.parse(readFileSync(join(tool, "package.json"), "utf8")).version;
  const key = createHash("sha256").update(`${version}\n${settings}`).digest("hex").slice(0, 16);
  const made = join(here, "node_modules/.cache/ledfyr-theme", key);
  const sheet = join(made, "css/ledfyr.css");
  if (existsSync(sheet)) return sheet;

  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  copyFileSync(join(here, "designsystemet.config.json"), join(made, "designsystemet.config.json"));
  const run = (...args) =>
    execFileSync(process.execPath, [join(tool, "dist/bin/designsystemet.js"), "tokens", ...args], { cwd: made, stdio: "pipe" });
  run("create");
  run("build", "--tokens", "design-tokens", "--out-dir", "css");
  return sheet;
}
