/** The report form that lives on the phone: one question at a time, each answer kept at once, sent when there is network. */
import { clear, fieldsOf, restore, show, summarise } from "./answers.js";
import { able, deliver } from "./device.js";
import { pattern } from "./messages.js";
import { fill } from "./photos.js";
import { askForSync } from "./queue.js";
import { day, wrong } from "./rules.js";
import { drop, keep, kept, read } from "./store.js";

const person = document.documentElement.dataset.person;
const byName = (name) => document.querySelector(`[data-part="${name}"]`);

export async function deviceForm() {
  const form = document.querySelector("form[data-device]");
  if (!form || !able()) return;
  const page = new DevicePage(form);
  await page.open();
}

class DevicePage {
  constructor(form) {
    this.form = form;
    this.words = Object.fromEntries([...document.querySelector("template[data-words]").content.children].map((word) => [word.value, word.textContent]));
    this.photos = form.elements.namedItem("bild");
    this.record = { id: crypto.randomUUID(), person, state: "draft" };
    this.content = {};
    this.now = "vad";
    this.changing = false;
  }

  async open() {
    const { form } = this;
    this.days();
    form.querySelectorAll("button[name=gor][value=bild]").forEach((button) => button.remove());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.pressed(event.submitter?.value);
    });
    form.addEventListener("click", (event) => this.change(event));
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    addEventListener("popstate", ({ state }) => state?.part && this.turn(state.part));
    document.querySelector("[data-back]")?.addEventListener("click", (event) => this.back(event));
    document.querySelector("[data-cancel]")?.addEventListener("click", (event) => this.leave(event));
    document.addEventListener("ledfyr:sent", ({ detail }) => this.told(detail));
    await this.resume();
  }

  /** Goes on with what has to be mended, or with what was begun. */
  async resume() {
    const all = (await kept()).filter((record) => record.person === person && record.state !== "queued");
    const record = all.find(({ state }) => state === "wrong") ?? all[0];
    if (!record) {
      this.ready = true;
      return history.replaceState({ part: "vad" }, "");
    }
    this.record = { ...record, parts: undefined };
    this.content = await read(record);
    restore(this.form, this.content.fields);
    if (this.photos) fill(this.photos, this.content.photos);
    const errors = this.content.errors ?? [];
    const first = errors.length ? this.partOf(errors[0][0]) : (this.content.at ?? this.unanswered());
    this.turn(this.parts().includes(first) ? first : "vad");
    history.replaceState({ part: this.now }, "");
    if (errors.length) await this.complain(byName(first), errors.filter(([field]) => this.partOf(field) === first));
    this.saved(record.at);
    this.ready = true;
  }

  /** Days are those of the phone's clock: the page may have been kept since yesterday. */
  days() {
    for (const [value, days] of [["i_dag", 0], ["i_gar", -1]]) {
      const detail = this.form.querySelector(`input[name=dag][value=${value}]`)?.closest("label").querySelector("span > span + span");
      const name = new Date(Date.now() + days * 86_400_000).toLocaleDateString(document.documentElement.lang, { weekday: "long", timeZone: "Europe/Stockholm" });
      if (detail) detail.textContent = name.charAt(0).toLocaleUpperCase() + name.slice(1);
    }
    const date = this.form.elements.namedItem("datum");
    if (date) date.max = day(0);
  }

  answers() {
    return new FormData(this.form);
  }

  /** The questions of this report, and the last page. What is no deviation has fewer. */
  parts() {
    const few = (this.words.kort ?? "").split(" ").includes(this.answers().get("vad"));
    const questions = [...this.form.querySelectorAll("[data-question]")].map((part) => part.dataset.part);
    for (const name of questions) byName(name).toggleAttribute("data-apart", few && !["vad", "var", "beskriv"].includes(name));
    return [...questions.filter((name) => !("apart" in byName(name).dataset)), "kontrollera"];
  }

  partOf(field) {
    return document.getElementById(field)?.closest("[data-question]")?.dataset.part ?? "vad";
  }

  /** The first question that isn't answered as it must be. */
  unanswered() {
    return this.parts().find((name) => wrong(name, this.answers()).length) ?? "kontrollera";
  }

  turn(name) {
    this.now = name;
    for (const part of document.querySelectorAll("[data-part]")) part.hidden = part.dataset.part !== name;
    const parts = this.parts().slice(0, -1);
    const at = parts.indexOf(name);
    const [counter, bar] = [document.getElementById("fraga"), document.querySelector("header progress")];
    if (counter) counter.hidden = at < 0;
    if (bar && at >= 0) [bar.value, bar.max] = [at + 1, parts.length];
    if (bar && at < 0) bar.value = bar.max;
    let number = 0;
    if (counter && at >= 0) counter.textContent = counter.textContent.replace(/\d+/g, () => [at + 1, parts.length][number++]);
    if (name === "kontrollera") summarise(this.form, this.words);
    const title = byName(name).querySelector("h1")?.textContent;
    if (title) document.title = document.title.replace(/^.*?(?= – |$)/, title);
    scrollTo(0, 0);
    byName(name).focus({ preventScroll: true });
  }

  go(name) {
    history.pushState({ part: name }, "");
    this.turn(name);
  }

  async pressed(value) {
    if (value === "slang") return this.throwAway();
    if (value === "rensa") return fill(this.photos, []);
    const here = wrong(this.now, this.answers()).map(([field, word]) => [field, this.words[word] ?? word]);
    if (here.length) return this.complain(byName(this.now), here);
    clear(byName(this.now));
    const parts = this.parts();
    const next = this.changing ? "kontrollera" : parts[parts.indexOf(this.now) + 1];
    if (this.now === "kontrollera") return this.send();
    this.changing = false;
    this.content = { ...this.content, at: next, errors: undefined };
    await this.write();
    this.go(next);
  }

  async complain(part, errors) {
    await show(part, errors);
    if (part.dataset.part !== "beskriv" || !errors.some(([, text]) => text === this.words.personnummer)) return;
    if (this.form.elements.namedItem("behall")) return;
    part.querySelector("button:not([name])").before(await pattern("behall"));
  }

  /** "Ändra" on the last page. */
  change(event) {
    const link = event.target.closest("[data-part=kontrollera] a[href^='#']");
    if (!link) return;
    event.preventDefault();
    this.changing = true;
    this.go(link.hash.slice(1));
  }

  back(event) {
    const parts = this.parts();
    const before = this.now === "avbryt" ? this.unanswered() : parts[parts.indexOf(this.now) - 1];
    if (!before || byName("vantar").hidden === false) return;
    event.preventDefault();
    this.turn(before);
  }

  leave(event) {
    if (!this.content.fields || !this.form.contains(byName(this.now))) return;
    event.preventDefault();
    this.go("avbryt");
  }

  async throwAway() {
    await drop(this.record.id);
    location.assign("/");
  }

  later() {
    clearTimeout(this.timer);
    if (this.ready && this.now !== "vantar") this.timer = setTimeout(() => this.write(), 300);
  }

  async write(state = this.record.state) {
    clearTimeout(this.timer);
    this.content = { ...this.content, fields: fieldsOf(this.form), photos: this.photos?.photos ?? [] };
    await keep({ ...this.record, state }, this.content);
    this.saved(Date.now());
    navigator.storage?.persist?.();
  }

  saved(at) {
    const line = document.querySelector("[data-saved]");
    const time = new Date(at).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });
    line.querySelector("span").textContent = line.dataset.saved.replace("{}", time.replace(":", "."));
  }

  async send() {
    const lacking = this.unanswered();
    if (lacking !== "kontrollera") return this.go(lacking);
    await this.write("queued");
    this.ready = false;
    askForSync();
    await deliver();
  }

  /** What became of what was sent from here, now or when the network came back. */
  async told({ sent, wrong: refused, signIn }) {
    const mine = sent.find(({ id }) => id === this.record.id);
    if (mine) return location.assign(mine.url);
    if (refused.includes(this.record.id)) return this.resume();
    if (this.ready || sent.length) return;
    this.turn(signIn ? "logga-in" : "vantar");
    document.querySelector("[data-saved]").hidden = true;
  }
}
