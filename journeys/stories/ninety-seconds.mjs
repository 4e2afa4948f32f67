// EVT-1: one who has never seen the form reports in at most six questions and ninety seconds, on a phone.
//
// The time is added up by a model, so that it is the same on every machine but for the pages' own loading:
//   reading   every visible word of a page, down to the choice that is made and on to the button, at 200 words a minute,
//             as one reads who sees the words for the first time: headings, hints, labels, choices that are passed by.
//             What one has read on an earlier page, or written oneself, is glanced at: 450 words a minute
//   tapping   1.2 seconds each, finding the place included; a time of day is a tap in the field and two in the picker
//   writing   30 words a minute with the thumbs; dictation is a tap on the microphone and 110 words a minute, told apart
//   loading   from the tap until the page stands there, as measured
// What is voluntary is read but left out.
import { strict as assert } from "node:assert";
import { story } from "../lib/story.mjs";

const READING = 60 / 200;
const GLANCING = 60 / 450;
const TAP = 1.2;
const WRITING = 60 / 30;
const DICTATING = 60 / 110;

const REPORTS = [
  {
    name: "a fall",
    what: "fall",
    when: ["i_gar", "06:40"],
    story: "Boende hittades sittande på badrumsgolvet. Vi ringde sjuksköterskan.",
    harm: "none_visible",
    who: "individual",
  },
  {
    name: "a medication",
    what: "medication",
    when: ["i_gar", "21:00"],
    story: "Kvällsdosen låg kvar i dosetten. Sjuksköterskan är informerad.",
    harm: "none_visible",
    who: "individual",
  },
  {
    name: "a late visit",
    what: "missed_support",
    when: ["i_gar", "08:10"],
    story: "Besöket kom två timmar för sent. Frukosten uteblev.",
    harm: "none_visible",
    who: "individual",
  },
];

const words = (text) => text.trim().split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The texts one reads in the main column: choices end with the one chosen, a list is not read but opened. */
const read = (page, chosen) =>
  page.evaluate((picked) => {
    const out = [];
    const last = [...document.querySelectorAll("main button[type=submit]")].find((button) => button.checkVisibility());
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const passed = new Set();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (last && !last.contains(node) && last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
      if (!parent.checkVisibility() || parent.closest(".sr, select")) continue;
      const choice = parent.closest("label:has(input[type=radio])");
      const input = choice?.querySelector("input");
      if (input && passed.has(input.name)) {
        if (input.value !== picked[input.name]) continue;
      }
      out.push({ text: node.textContent, own: Boolean(parent.closest("dd:not(.act)")) });
      // What stands after the chosen one isn't read; its own words are, to the end.
      if (input && input.value === picked[input.name]) passed.add(input.name);
    }
    return out;
  }, chosen);

/** One who reports, with a watch. */
function watch(page) {
  const pages = [];
  const known = new Set();
  let here;
  const open = (name, loaded) => pages.push((here = { name, read: 0, glanced: 0, taps: 0, written: 0, loaded }));
  const learn = (text) => known.add(text.trim().toLowerCase());
  return {
    pages,
    open,
    async reads(chosen = {}) {
      const texts = await read(page, chosen);
      for (const { text, own } of texts) {
        if (own || known.has(text.trim().toLowerCase())) here.glanced += words(text);
        else here.read += words(text);
        learn(text);
      }
    },
    async taps(what, times = 1) {
      await what.click();
      here.taps += times;
    },
    async writes(field, text) {
      await field.fill(text);
      here.taps += 1;
      here.written += words(text);
    },
    /** Taps what leads on, and waits for the page that comes. */
    async on(what, name) {
      here.taps += 1;
      const started = performance.now();
      await Promise.all([page.waitForEvent("framenavigated"), what.click()]);
      await page.waitForLoadState("load");
      open(name, (performance.now() - started) / 1000);
    },
  };
}

const seconds = (page, pace) =>
  page.read * READING + page.glanced * GLANCING + page.taps * TAP + page.written * pace + page.loaded;
const sum = (pages, pace) => pages.reduce((all, page) => all + seconds(page, pace), 0);

async function timed(page, report) {
  const at = watch(page);
  const go = () => page.getByRole("button", { name: "Fortsätt", exact: true });
  const pick = (name, value) => page.locator(`input[name="${name}"][value="${value}"]`);
  await page.goto("/");
  at.open("start", 0);
  await at.on(page.locator('a[href="/rapportera"]:visible').first(), "vad");
  await at.reads({ vad: report.what });
  await at.taps(pick("vad", report.what));
  await at.on(go(), "var");
  const unit = page.locator('input[name="enhet"]').first();
  await at.reads({ enhet: await unit.inputValue() });
  await at.taps(unit);
  await at.on(go(), "när");
  await at.reads({ dag: report.when[0] });
  await at.taps(pick("dag", report.when[0]));
  await page.fill('input[name="tid"]', report.when[1]);
  await at.taps(page.locator('input[name="tid"]'), 3);
  await at.on(go(), "beskriv");
  await at.reads();
  await at.writes(page.locator('textarea[name="vad_hande"]'), report.story);
  await at.on(go(), "skada");
  await at.reads({ skada: report.harm });
  await at.taps(pick("skada", report.harm));
  await at.on(go(), "vem");
  await at.taps(pick("vem", report.who));
  await at.reads({ vem: report.who });
  await at.on(go(), "kontrollera");
  await at.reads();
  await at.on(page.getByRole("button", { name: /^Skicka rapporten$/ }), "tack");
  assert.equal(await page.locator("h1").innerText(), "Tack, rapporten är skickad");
  return at.pages;
}

function told(report, pages) {
  const line = (name, ...cells) => console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(9)).join(""));
  line(report.name, "read", "glanced", "taps", "written", "loaded", "seconds");
  for (const page of pages) {
    const { name, read: fresh, glanced, taps, written, loaded } = page;
    line(`  ${name}`, fresh, glanced, taps, written, loaded.toFixed(2), seconds(page, WRITING).toFixed(1));
  }
  console.log(`  with the thumbs ${sum(pages, WRITING).toFixed(1)} s, dictated ${(sum(pages, DICTATING) + TAP).toFixed(1)} s\n`);
}

for (const report of REPORTS) {
  story(`a newcomer reports ${report.name} in at most six questions and ninety seconds`, async ({ signInAs }) => {
    const page = await signInAs("employee", { width: 390 });
    const pages = await timed(page, report);
    told(report, pages);
    const questions = pages.filter(({ name }) => !["start", "kontrollera", "tack"].includes(name));
    assert.ok(questions.length <= 6, `${questions.length} questions`);
    const all = sum(pages, WRITING);
    assert.ok(all <= 90, `${all.toFixed(1)} seconds`);
  });
}
