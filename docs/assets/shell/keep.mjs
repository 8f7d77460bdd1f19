/** Keeps one form in the record: restores it, saves each change, follows other tabs, clears and takes back on request. */

import { words } from "./bundle.mjs";
import { changed, fill, names, read } from "./form.mjs";
import { store } from "./record.mjs";

const PAUSE = 250; // milliseconds of no typing before a widget is asked anew; the text itself is saved at every key
const MOST_STEPS = 100; // how many changes can be taken back

/** Forms that were taken hold of before: what they say is in the record. @type {WeakSet<HTMLFormElement>} */
const known = new WeakSet();

/** @typedef {import("./record.mjs").Form} Form */

/** Earlier values of each form by its name, the latest last: a page that is put in place anew still takes back. @type {Map<string, Form[]>} */
const pasts = new Map();

/** Tells "change" when the form's values changed, here or in another tab. */
export class Kept extends EventTarget {
  /** Everything the form said, with the fields that are not on the page just now. @type {Form} */
  values = {};
  /** @type {number | undefined} */
  #timer;
  #stop = new AbortController();

  /** @param {HTMLFormElement} form @param {import("./notice.mjs").Notice} notice */
  constructor(form, notice) {
    super();
    this.form = form;
    this.notice = notice;
    this.name = form.dataset.keep ?? "";
    const { signal } = this.#stop;
    form.addEventListener("input", (event) => this.#input(event), { signal });
    form.addEventListener("change", () => this.#save(), { signal });
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener("click", (event) => this.#press(event), { signal });
    store.addEventListener("change", () => this.restore(), { signal });
    const early = known.has(form) ? {} : changed(form);
    known.add(form);
    this.restore();
    this.early = Object.keys(early).length > 0;
    if (this.early) this.#add(early);
  }

  /** A page can be answered before its scripts are there; that counts like any later answer. @param {Form} early */
  #add(early) {
    const both = Object.entries(early).map(([name, value]) => [name, Array.isArray(value) ? [...new Set([...(this.values[name] ?? []), ...value])] : value]);
    this.#replace({ ...this.values, ...Object.fromEntries(both) });
  }

  get #past() {
    return pasts.get(this.name) ?? [];
  }

  restore() {
    const kept = store.form(this.name);
    const changed = JSON.stringify(kept) !== JSON.stringify(this.values);
    if (changed && !Object.keys(kept).length) pasts.delete(this.name); // what was cleared elsewhere must not come back from here
    this.values = kept;
    fill(this.form, kept);
    if (changed) this.#tell();
  }

  /** Let go of the form. */
  release() {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  /** Text is saved at once, so that a crash loses nothing; whoever listens is told after a pause. @param {Event} event */
  #input(event) {
    if (!(/** @type {Element} */ (event.target).matches("textarea, input:not([type=radio], [type=checkbox])"))) return;
    this.#keep(this.#timer === undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  #save() {
    if (this.#keep(this.#timer === undefined)) this.#tell();
  }

  /** Keep what the form says now; a field that is not on the page keeps what it last said. @param {boolean} step */
  #keep(step) {
    const here = names(this.form);
    const elsewhere = Object.entries(this.values).filter(([name]) => !here.has(name));
    const now = { ...Object.fromEntries(elsewhere), ...read(this.form) };
    if (JSON.stringify(now) === JSON.stringify(this.values)) return this.#timer !== undefined;
    if (step) this.#step();
    this.values = now;
    store.keep(this.name, now);
    return true;
  }

  /** @param {MouseEvent} event */
  #press(event) {
    const button = /** @type {Element} */ (event.target).closest("button");
    if (button?.matches("[data-clear]")) this.#clear();
    if (button?.matches("[data-undo]")) this.#undo();
    if (button?.matches("[data-empty]")) this.#replace({ ...this.values, ...JSON.parse(button.dataset.empty ?? "{}") });
  }

  #clear() {
    this.#replace({});
    this.notice.show("done", words.done.cleared, { label: words.done.undo, press: () => this.#undo() });
  }

  #step() {
    pasts.set(this.name, [...this.#past, this.values].slice(-MOST_STEPS));
  }

  #undo() {
    const before = this.#past.pop();
    if (before) this.#put(before);
  }

  /** @param {Form} values */
  #replace(values) {
    this.#step();
    this.#put(values);
  }

  /** @param {Form} values */
  #put(values) {
    this.notice.hide("done");
    this.values = values;
    store.keep(this.name, values);
    fill(this.form, values, true);
    this.#tell();
  }

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.notice.host.toggleAttribute("data-changed", this.#past.length > 0);
    this.dispatchEvent(new Event("change"));
  }
}
