/** The element around a widget: hands its form to Python whenever it changes, and puts the answer in the result region. */

import { Idiomorph } from "idiomorph";
import { build, files, words } from "./bundle.mjs";
import { savesData, whenPainted } from "./connection.mjs";
import { Kept } from "./keep.mjs";
import { Notice } from "./notice.mjs";
import { press } from "./press.mjs";
import { Failure, python } from "./python.mjs";
import { store } from "./record.mjs";
import { watch } from "./trouble.mjs";

const MEGABYTE = 1_000_000;
const PATIENCE = 800; // milliseconds; a later visit is ready before that, and a note that comes and goes at once is only in the way

export class DebriefWidget extends HTMLElement {
  /** @type {Kept | null} */
  #kept = null;
  /** @type {Notice | null} */
  #notice = null;
  #stop = new AbortController();
  /** Whether an answer is on its way, and whether the form has changed since it was asked for. */
  #asking = false;
  #changed = false;
  /** Whether the reader has begun; what happens before that is not worth a word. */
  #touched = false;
  /** The field that was changed last. @type {Element | null} */
  #pressed = null;
  /** What is awaited before a word is said about the start. */
  #patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  /** Whether a link made the choice that is being answered. */
  #linked = false;
  /** Where a page that was left or loaded again stood, until it is there again or the reader moves it. @type {number | undefined} */
  #stood;

  connectedCallback() {
    const form = this.querySelector("form[data-form]");
    if (!(form instanceof HTMLFormElement)) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#notice = new Notice(this);
    this.#kept = new Kept(form, this.#notice);
    this.#kept.addEventListener("change", () => this.#update(), { signal });
    this.#touched = this.#kept.early;
    python.addEventListener("state", () => this.#follow(), { signal });
    this.addEventListener("click", (event) => press(event, this, this.#note), { signal });
    for (const kind of ["input", "change"])
      form.addEventListener(kind, (event) => (this.#pressed = /** @type {Element} */ (event.target)), { signal, capture: true });
    watch(this, signal);
    for (const touch of ["focusin", "pointerdown", "input"]) this.addEventListener(touch, (event) => this.#touch(event), { signal, once: true });
    this.#linked = chooseLinked(form);
    this.#stood = history.state?.y;
    for (const move of ["pointerdown", "keydown", "wheel", "touchmove"]) addEventListener(move, () => (this.#stood = undefined), { signal, once: true, passive: true });
    addEventListener("scrollend", keepPlace, { signal });
    this.#follow();
    this.#begin();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#kept?.release();
    this.#notice?.release();
  }

  get #note() {
    return /** @type {Notice} */ (this.#notice);
  }

  /** Start Python once the page can be read; where data is to be saved, only when asked to. */
  #begin() {
    if (python.state === "off" && savesData()) {
      const text = words.start.ask.replace("{all}", megabytes(size()));
      this.#note.show("ask", text, { label: words.start.accept, press: () => this.#start() });
    } else if (python.early) this.#start();
    else whenPainted(() => this.isConnected && this.#start());
  }

  #start() {
    this.#note.hide("ask");
    python.start(this.dataset.build ?? build, this.getAttribute("name") ?? "");
    if (this.#kept && Object.keys(this.#kept.values).length) this.#update();
  }

  /** A note appears only once something is answered: one that came at a press would move what is being pressed. @param {Event} event */
  #touch(event) {
    if (event.type === "input") this.#touched = true;
    if (python.state === "off" && !savesData()) this.#start();
    this.#follow();
  }

  /** Ask for what belongs to the form as it is now; of several changes while Python is busy, only the last is asked. */
  async #update() {
    if (python.state === "off") return;
    if (this.#asking) {
      this.#changed = true;
      return;
    }
    this.#asking = true;
    do await this.#ask();
    while (this.#changed);
    this.#asking = false;
  }

  async #ask() {
    try {
      const reply = await python.ask(() => this.#question());
      if (!this.#changed && this.isConnected) this.#show(reply);
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure; // a fault of ours must not pass for one of the network
    }
  }

  #question() {
    this.#changed = false;
    return { widget: this.getAttribute("name"), op: "update", record: store.read(), form: this.#kept?.values };
  }

  /** @param {import("./python.mjs").Reply} reply */
  #show(reply) {
    const result = this.querySelector("[data-result]");
    if (!(result instanceof HTMLElement)) return;
    if (reply.error) {
      console.info(reply.error.text);
      this.#note.show("failed", reply.error.kind === "input" ? reply.error.text : words.failed.bug);
      return;
    }
    this.#note.hide("failed");
    const within = focusedIn(result);
    this.#hold(result, () =>
      Idiomorph.morph(result, reply.html ?? "", {
        morphStyle: "innerHTML",
        ignoreActiveValue: !this.#kept?.followed, // where another tab wrote, nobody is typing here
        callbacks: { beforeAttributeUpdated: keepsOpen },
      }),
    );
    result.dataset.by = "python";
    this.toggleAttribute("data-answered", true);
    refocus(within);
    if (this.#linked) result.scrollIntoView({ behavior: "instant" }); // what the link led to has made room for this
    else if (this.#stood !== undefined) scrollTo({ top: this.#stood, behavior: "instant" }); // what stood there was not there yet
    this.#linked = false;
    this.#stood = undefined;
    this.#note.reveal();
    this.#note.answer(reply.announce ?? "");
  }

  /**
   * What was pressed last stays where it is on the screen, though what stands above it may change; where it goes or is not in view, as when
   * something is taken back, what else is in view does. While the result's beginning is in view, somebody may be typing above it.
   * @param {HTMLElement} result @param {() => void} change
   */
  #hold(result, change) {
    const pressed = this.#pressed && result.contains(this.#pressed) ? [this.#pressed] : [];
    const others = result.getBoundingClientRect().top < 0 ? result.querySelectorAll("[id]") : [];
    const seen = [...pressed, ...others].map((element) => ({ element, top: element.getBoundingClientRect().top })).filter(({ top }) => top > 0 && top < innerHeight);
    change();
    const held = seen.find(({ element }) => element.isConnected && element.getClientRects().length);
    if (held) scrollBy({ top: held.element.getBoundingClientRect().top - held.top, behavior: "instant" });
  }

  #follow() {
    this.dataset.state = python.state === "off" ? "static" : python.state;
    if (python.state === "failed") this.#fail();
    else if (python.state === "starting" && this.#touched) this.#patience.then(() => this.#wait());
    else if (python.state === "ready") {
      this.#note.hide("starting");
      this.#note.hide("failed");
    }
  }

  #wait() {
    if (python.state !== "starting" || !this.isConnected) return;
    if (this.#note.kind === "done") return; // it holds the way to take back what was just done
    const { progress } = python;
    const text = progress ? words.start.fetch.replace("{done}", megabytes(progress.done)).replace("{all}", megabytes(progress.all)) : words.start.begin;
    this.#note.show("starting", text);
  }

  #fail() {
    const kind = python.failure?.kind ?? "start";
    const updated = kind === "updated";
    this.#note.show("failed", words.failed[kind], {
      label: updated ? words.failed.reload : words.failed.retry,
      press: () => (updated ? location.reload() : this.#start()),
    });
  }
}

/** Whether this page was loaded again: what was chosen since then stays. */
let again = performance.getEntriesByType("navigation").some((entry) => /** @type {PerformanceNavigationTiming} */ (entry).type !== "navigate");

/** A link whose end is the value of a choice makes that choice; say whether it did. @param {HTMLFormElement} form */
function chooseLinked(form) {
  const wanted = again ? "" : location.hash.slice(1);
  again = false;
  const choice = [...form.querySelectorAll("input[type=radio]")].find((each) => wanted && /** @type {HTMLInputElement} */ (each).value === wanted);
  if (!(choice instanceof HTMLInputElement)) return false;
  if (!choice.checked) choice.click();
  return true;
}

/** Note in the history where the page stands, as the theme does once it is there: a page that is loaded again is too short at first to stand there. */
function keepPlace() {
  history.replaceState({ ...history.state, x: scrollX, y: scrollY }, "");
}

/** What has the focus in the result and what it stands in, the result itself last. @param {Element} result @returns {Element[]} */
function focusedIn(result) {
  const within = [];
  for (let each = document.activeElement; each && result.contains(each); each = each.parentElement) within.push(each);
  return within;
}

/**
 * Where what had the focus went with the answer, the head of what it stood in takes it over, else what it stood in: a key would begin at the
 * page's top.
 * @param {Element[]} within
 */
function refocus(within) {
  if (document.activeElement !== document.body) return;
  const left = within.find((each) => each.isConnected && (each.id || each.matches("[data-result]")));
  const head = left?.querySelector(":scope > summary") ?? left;
  if (!(head instanceof HTMLElement)) return;
  if (head === left && head.tabIndex < 0) head.tabIndex = -1;
  head.focus({ preventScroll: true });
}

/** What a reader opened stays open, and what they closed stays closed. @param {string} name @param {Element} element */
function keepsOpen(name, element) {
  return !(name === "open" && element instanceof HTMLDetailsElement);
}

function size() {
  return [files.binary, files.library, files.script, ...files.wheels].reduce((sum, file) => sum + file.size, 0);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / MEGABYTE).toFixed(1);
}
