// Makes ../dist: hashed files, compressed copies beside the text files, and meta.json that names them.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { theme } from "./theme.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");
const read = (path) => readFileSync(join(here, path), "utf8");

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

const meta = {};

/** Writes one file under a name with its hash, and its compressed copies. */
function put(name, content) {
  const [stem, kind] = [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf(".") + 1)];
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const file = `${stem}-${hash}.${kind}`;
  writeFileSync(join(dist, file), bytes);
  if (kind !== "woff2") {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    writeFileSync(join(dist, `${file}.br`), brotliCompressSync(bytes, quality));
    writeFileSync(join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
  meta[name] = { file, type: TYPES[kind] };
  return file;
}

/** Writes the fonts first: the style sheet says their names. */
const fonts = {
  name: "fonts",
  setup(bundle) {
    bundle.onResolve({ filter: /\.woff2$/ }, ({ path }) => {
      const part = basename(path).replace("-wght-normal.woff2", "");
      return { path: put(`${part}.woff2`, readFileSync(join(here, "node_modules", path))), external: true };
    });
  },
};

/** What is written for a choice (dark, more contrast) holds for "auto" too when the machine prefers it. */
function repeated(css) {
  const choices = [
    ['[data-color-scheme="dark"]', '[data-color-scheme="auto"]', "(prefers-color-scheme: dark)"],
    ['[data-contrast="more"]', '[data-contrast="auto"]', "(prefers-contrast: more)"],
  ];
  return choices.reduce((text, [chosen, auto, when]) => {
    if (!text.includes(chosen)) return text;
    return `${text}\n@media ${when} {\n${text.replaceAll(chosen, auto)}\n}`;
  }, css);
}

const ours = {
  name: "ours",
  setup(bundle) {
    bundle.onResolve({ filter: /^theme\.css$/ }, () => ({ path: theme(here) }));
    bundle.onLoad({ filter: /[/\\]css[/\\](tokens-dark|tokens-contrast|contrast)\.css$/ }, ({ path }) => ({
      contents: repeated(readFileSync(path, "utf8")),
      loader: "css",
    }));
  },
};

async function bundled(entry, plugins, { format = "esm", define = {} } = {}) {
  const result = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    define,
    target: ["chrome111", "firefox121", "safari16.4"],
    legalComments: "none",
    plugins,
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}

/** Picks the icons of icons.json; "Pill:PillCircleRectangle" is our name and theirs. */
function sprite() {
  const symbols = JSON.parse(read("icons.json")).map((entry) => {
    const [id, source = id] = entry.split(":");
    const svg = read(`node_modules/@navikt/aksel-icons/dist/svg/${source}.svg`);
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").trim();
    const short = inner.replace(/\d+\.\d{3,}/g, (number) => String(+Number(number).toFixed(2)));
    return `<symbol id="${id}" viewBox="0 0 24 24">${short}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
put("app.css", await bundled("css/entry.css", [fonts, ours]));
put("app.js", await bundled("js/app.js", []));
put("icons.svg", sprite());
const icon = put("icon.svg", read("icon.svg"));
const manifest = JSON.parse(read("app.webmanifest"));
manifest.icons = [{ src: icon, sizes: "any", type: TYPES.svg, purpose: "any" }];
put("app.webmanifest", JSON.stringify(manifest));

// What the service worker keeps for reporting without network; its version is that of the files.
const shell = ["app.css", "app.js", "icons.svg", "icon.svg", "inter-latin.woff2", "app.webmanifest"].map((name) => `/tillgangar/${meta[name].file}`);
const version = createHash("sha256").update(shell.join()).digest("hex").slice(0, 10);
const define = { __SHELL__: JSON.stringify(shell), __VERSION__: JSON.stringify(version) };
put("sw.js", await bundled("js/offline/sw.js", [], { format: "iife", define }));

const sorted = Object.fromEntries(Object.entries(meta).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(join(dist, "meta.json"), `${JSON.stringify(sorted, null, 2)}\n`);
for (const [name, { file }] of Object.entries(sorted)) console.log(`${name} → ${file}`);
