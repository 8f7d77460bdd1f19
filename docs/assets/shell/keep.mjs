/** Keeps one form in the record: restores it, saves each change, follows other tabs, clears and takes back on request. */

import { words } from "./bundle.mjs";
import { whenPainted } from "./connection.mjs";
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
  /** Whether the last change was made in another tab. */
  followed = false;
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
    form.addEventListener("change", (event) => this.#save(event), { signal });
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener("click", (event) => this.#press(event), { signal });
    store.addEventListener("change", () => this.#follow(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.#comeBack(), { signal });
    const early = known.has(form) ? {} : changed(form);
    known.add(form);
    this.#show(store.form(this.name));
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

  /** Show what another tab wrote, in the text being typed too, or what is typed next would write over it; it can be taken back. */
  #follow() {
    const kept = store.form(this.name);
    if (same(kept, this.values)) return;
    if (!Object.keys(kept).length) pasts.delete(this.name); // what was cleared elsewhere must not come back from here
    else if (!this.followed && Object.keys(this.values).length) this.#step();
    this.#show(kept, true);
  }

  /** WebKit empties what is marked autocomplete=off when a page comes back from another, with no event and after it is shown. */
  #comeBack() {
    whenPainted(() => this.#stop.signal.aborted || fill(this.form, this.values));
  }

  /** Let go of the form. */
  release() {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  /** Text is saved at once, so that a crash loses nothing; whoever listens is told after a pause. @param {Event} event */
  #input(event) {
    if (!(/** @type {Element} */ (event.target).matches("textarea, input:not([type=radio], [type=checkbox])"))) return;
    this.#keep(event);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  /** @param {Event} event */
  #save(event) {
    if (this.#keep(event)) this.#tell();
  }

  /**
   * Keep what was changed in the form; all else stays as it is kept, by this tab or another.
   * Say whether whoever listens is still to be told; what only an answer put in its fields is no change.
   * @param {Event} event
   */
  #keep({ target }) {
    const said = read(this.form);
    const mine = [...names(this.form)].filter((name) => !same(said[name], this.values[name]));
    const step = this.#timer === undefined;
    if (!mine.includes(/** @type {HTMLInputElement} */ (target).name)) return !step;
    this.notice.hide("done");
    const kept = store.form(this.name);
    const missed = !same(kept, this.values); // another tab wrote, and this one was not told
    if (step || missed) this.#step(kept);
    if (missed) this.#tellMissed(kept);
    const all = { ...kept, ...Object.fromEntries(mine.map((name) => [name, said[name]])) };
    this.values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    this.followed = false;
    store.keep(this.name, this.values);
    if (missed) fill(this.form, this.values);
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

  /** Offer what another tab wrote, for as long as nothing else is said. @param {Form} kept */
  #tellMissed(kept) {
    const press = () => {
      this.notice.hide("elsewhere");
      this.#replace(kept);
    };
    this.notice.show("elsewhere", words.done.elsewhere, { label: words.done.undo, press });
  }

  #step(values = this.values) {
    pasts.set(this.name, [...this.#past, values].slice(-MOST_STEPS));
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
    store.keep(this.name, values);
    this.#show(values);
  }

  /** @param {Form} values @param {boolean} [followed] */
  #show(values, followed = false) {
    this.notice.hide("done");
    this.values = values;
    this.followed = followed;
    fill(this.form, values);
    this.#tell();
  }

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.notice.host.toggleAttribute("data-changed", this.#past.length > 0);
    this.dispatchEvent(new Event("change"));
  }
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
