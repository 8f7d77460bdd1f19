/** The page's line to Python: one worker a tab, started once, asked with text, given up on when it stays silent. */

import { build } from "./bundle.mjs";
import { here } from "./here.mjs";

const LONGEST_START = 60_000; // milliseconds from the last byte fetched; a slow phone needs a third of it
const LONGEST_ANSWER = 15_000; // milliseconds; an answer takes hundredths of a second
const RESPAWNS = 1;

/** @typedef {{ok: boolean, id: number, html?: string, announce?: string, error?: {kind: string, text: string}}} Reply */
/** @typedef {"off" | "starting" | "ready" | "failed"} State */

export class Failure extends Error {
  /** @param {string} kind unreachable, start, silent or updated */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** Tells "state" when its state or progress changed. */
class Python extends EventTarget {
  /** @type {State} */
  state = "off";
  /** What it is doing: bytes fetched of all, or null once it starts. @type {{done: number, all: number} | null} */
  progress = null;
  /** @type {Failure | null} */
  failure = null;
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Map<number, {make: () => object, resolve: (reply: Reply) => void, reject: (failure: Failure) => void}>} */
  #asked = new Map();
  /** Whether the worker has all it fetches, so that what is sent now is answered as soon as Python is there. */
  #begun = false;
  #count = 0;
  #respawns = 0;
  /** @type {number | undefined} */
  #timer;
  #build = "";
  #widget = "";

  /** Whether the page's head has had it start already. */
  get early() {
    return "debriefEarly" in globalThis;
  }

  /** Start, unless started. @param {string} build the build this page belongs to @param {string} widget what the reader waits for */
  start(build, widget) {
    if (this.state === "starting" || this.state === "ready") return;
    this.#build = build;
    this.#widget = widget;
    this.#respawns = 0;
    this.#spawn("core");
  }

  /**
   * Ask; the promise is rejected with a `Failure` when Python cannot answer.
   * @param {() => object} make the question, as it is when it can be sent @returns {Promise<Reply>}
   */
  ask(make) {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      if (this.state === "failed") return reject(this.failure);
      this.#asked.set(id, { make, resolve, reject });
      if (this.#begun) this.#send(id);
    });
  }

  /** @param {"core" | "whole"} part which of the runtime's functions to start with */
  #spawn(part) {
    this.#begun = false;
    this.#set("starting");
    const early = part === "core" ? startedEarly(this.#widget) : null;
    try {
      const name = `${part} ${this.#widget}`;
      this.#worker = early?.worker ?? new Worker(new URL("./worker.js", here), { name });
    } catch {
      return this.#fail("start");
    }
    this.#worker.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#fail("unreachable"); // the worker's own file, or one it imports, did not load
    };
    if (early?.broken) return this.#fail("unreachable");
    for (const text of early?.told ?? []) this.#hear(JSON.parse(text));
    return undefined;
  }

  /** @param {any} told */
  #hear(told) {
    if (told.event === "progress") {
      // once ready, the worker may still fetch what a kept memory lacks: nobody waits for that
      return this.state === "starting" ? this.#set("starting", { done: told.done, all: told.all }) : undefined;
    }
    if (told.event === "begin") {
      this.#begin();
      this.#limit(LONGEST_START);
      return this.#set("starting");
    }
    if (told.event === "short" || told.event === "fatal") {
      console.info(told.text);
      return told.event === "short" ? this.#silent() : this.#fail(told.kind);
    }
    if (told.event === "ready") {
      if (told.build !== this.#build) return this.#fail("updated");
      this.#set("ready");
      clearTimeout(this.#timer);
      this.#begin();
      if (this.#asked.size) this.#limit(LONGEST_ANSWER);
      return undefined;
    }
    clearTimeout(this.#timer);
    const waiter = this.#asked.get(told.id);
    this.#asked.delete(told.id);
    if (this.#asked.size) this.#limit(LONGEST_ANSWER);
    return waiter?.resolve(told);
  }

  /** From now on what is asked is sent at once, and first what is open. */
  #begin() {
    if (this.#begun) return;
    this.#begun = true;
    for (const id of this.#asked.keys()) this.#send(id);
  }

  /** @param {number} id */
  #send(id) {
    if (this.state === "ready") this.#limit(LONGEST_ANSWER);
    this.#worker?.postMessage(JSON.stringify({ ...this.#asked.get(id)?.make(), id, v: 1 }));
  }

  /** @param {number} time */
  #limit(time) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#silent(), time);
  }

  /** No answer in time, or none to be had: one more try with a new worker, all of the runtime and the questions still open, then none. */
  #silent() {
    this.#worker?.terminate();
    if (this.#respawns++ < RESPAWNS) this.#spawn("whole");
    else this.#fail("silent");
  }

  /** @param {string} kind */
  async #fail(kind) {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.failure = new Failure(kind === "unreachable" && (await isReplaced()) ? "updated" : kind);
    for (const { reject } of this.#asked.values()) reject(this.failure);
    this.#asked.clear();
    this.#set("failed");
  }

  /** @param {State} state @param {{done: number, all: number} | null} [progress] */
  #set(state, progress = null) {
    this.state = state;
    this.progress = progress;
    this.dispatchEvent(new Event("state"));
  }
}

/**
 * The worker that the page's head started before this module was there, once, if it is for this widget.
 * @param {string} widget @returns {{worker: Worker, told: string[], broken: boolean} | null}
 */
function startedEarly(widget) {
  const early = /** @type {any} */ (globalThis).debriefEarly;
  delete /** @type {any} */ (globalThis).debriefEarly;
  if (early?.widget === widget) return early;
  early?.worker.terminate();
  return null;
}

/** Whether the site has been published anew since this page was loaded, so that its files are gone. */
async function isReplaced() {
  try {
    const served = await (await fetch(new URL("../build.json", here), { cache: "no-store" })).json();
    return served.build !== build;
  } catch {
    return false;
  }
}

export const python = new Python();
