/** Keeps one form in the record: restores it, saves each change, follows other tabs, clears and takes back on request. */

import { words } from "./bundle.mjs";
import { whenPainted } from "./connection.mjs";
import { changed, fill, names, read } from "./form.mjs";
import { store } from "./record.mjs";
import { leave, takeUp, ways } from "./ways.mjs";

const PAUSE = 250; // milliseconds of no typing before a widget is asked anew; the text itself is saved at every key
const REST = 1000; // milliseconds of no typing after which a new word is a change of its own
const MOST_STEPS = 100; // how many changes can be taken back
const TYPED = "textarea, input:not([type=radio], [type=checkbox])";

/** Forms that were taken hold of before: what they say is in the record. @type {WeakSet<HTMLFormElement>} */
const known = new WeakSet();

/** @typedef {import("./record.mjs").Form} Form */

/** Tells "change" when the form's values changed, here or in another tab. */
export class Kept extends EventTarget {
  /** Everything the form said, with the fields that are not on the page just now. @type {Form} */
  values = {};
  /** Whether the last change was made in another tab. */
  followed = false;
  /** @type {number | undefined} */
  #timer;
  /** The text that is being typed: its field, when a key was last pressed, whether it grows, and whether there was a rest in it. @type {{name: string, at: number, grows: boolean, rested: boolean} | null} */
  #typing = null;
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
    addEventListener("pagehide", () => leave(this.name, this.values), { signal });
    addEventListener("visibilitychange", () => document.hidden && leave(this.name, this.values), { signal });
    takeUp(this.name, store.form(this.name));
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

  get #way() {
    return ways.get(this.name) ?? { past: [], undone: [] };
  }

  /** Show what another tab wrote, in the text being typed too, or what is typed next would write over it; it can be taken back. */
  #follow() {
    const kept = store.form(this.name);
    if (same(kept, this.values)) return;
    if (!Object.keys(kept).length) ways.delete(this.name); // what was cleared elsewhere must not come back from here
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
    if (!(/** @type {Element} */ (event.target).matches(TYPED))) return;
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
    const field = /** @type {HTMLInputElement} */ (target);
    if (!mine.includes(field.name)) return this.#timer !== undefined;
    const step = this.#begins(field);
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

  /**
   * Whether a change is one to take back by itself. Of what is typed that is every few words: such a change begins with another field,
   * with a sentence, where writing turns to deleting or back, and with the word that follows a rest.
   * @param {HTMLInputElement} field
   */
  #begins(field) {
    const before = this.#typing;
    this.#typing = null;
    if (!field.matches(TYPED)) return true;
    const { name, value } = field;
    const more = value.length - String(this.values[name] ?? "").length;
    const at = Date.now();
    const grows = more > 0;
    const rested = Boolean(before) && (before?.rested || at - (before?.at ?? 0) > REST);
    const caret = field.selectionStart ?? value.length;
    const ahead = value.slice(0, caret - more);
    const word = grows && /[\p{L}\p{N}]/u.test(value.slice(caret - more, caret)) && /(^|\s)$/.test(ahead);
    const begins = before?.name !== name || before.grows !== grows || (rested && (word || !grows)) || (word && /[.!?\n]\s*$/.test(ahead));
    this.#typing = { name, at, grows, rested: rested && !begins };
    return begins;
  }

  /** @param {MouseEvent} event */
  #press(event) {
    const button = /** @type {Element} */ (event.target).closest("button");
    if (button?.matches("[data-clear]")) this.#clear();
    if (button?.matches("[data-undo]")) this.#undo();
    if (button?.matches("[data-redo]")) this.#redo();
    if (button?.matches("[data-empty]")) this.#replace({ ...this.values, ...JSON.parse(button.dataset.empty ?? "{}") });
    // one that has nothing left to do goes, and leaves the focus to the other
    if (button?.matches("[data-undo], [data-redo]") && getComputedStyle(button).visibility === "hidden") this.#other(button)?.focus({ preventScroll: true });
  }

  /** @param {Element} button @returns {HTMLElement | null} */
  #other(button) {
    return this.form.querySelector(button.matches("[data-undo]") ? "[data-redo]" : "[data-undo]");
  }

  /**
   * Where the form has a button for it, the note need not offer another. A second press, by a thumb that trembles, clears nothing more:
   * else what is taken back would be the emptiness.
   */
  #clear() {
    if (Object.keys(this.values).length) this.#replace({});
    const press = () => {
      this.#undo();
      /** @type {HTMLElement | null} */ (this.form.querySelector("[data-clear]"))?.focus({ preventScroll: true });
    };
    const undo = { label: words.done.undo, press };
    const needless = this.form.querySelector("[data-undo]") || !this.#way.past.length;
    this.notice.show("done", words.done.cleared, needless ? undefined : undo);
    this.notice.reveal();
  }

  /** Offer what another tab wrote, for as long as nothing else is said. @param {Form} kept */
  #tellMissed(kept) {
    const press = () => {
      this.notice.hide("elsewhere");
      this.#replace(kept);
    };
    this.notice.show("elsewhere", words.done.elsewhere, { label: words.done.undo, press });
  }

  /** What was taken back can be had again until something new is said. */
  #step(values = this.values) {
    ways.set(this.name, { past: [...this.#way.past, values].slice(-MOST_STEPS), undone: [] });
  }

  #undo() {
    const { past, undone } = this.#way;
    this.#go(past, undone, words.done.undone);
  }

  #redo() {
    const { past, undone } = this.#way;
    this.#go(undone, past, words.done.redone);
  }

  /** Take the last of the values on one side, and leave on the other what they stand in for. @param {Form[]} from @param {Form[]} to @param {string} said */
  #go(from, to, said) {
    const next = from.pop();
    if (!next) return;
    to.push(this.values);
    this.#put(next);
    this.notice.announce(said);
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
    this.#typing = null;
    this.values = values;
    this.followed = followed;
    fill(this.form, values);
    this.#tell();
  }

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.notice.host.toggleAttribute("data-changed", this.#way.past.length > 0);
    this.notice.host.toggleAttribute("data-undone", this.#way.undone.length > 0);
    this.dispatchEvent(new Event("change"));
  }
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
