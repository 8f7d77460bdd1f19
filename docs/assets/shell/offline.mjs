/** Has the browser keep the whole site for use without a network, and knows when that is true and when a newer build is here. */

import { savesData } from "./connection.mjs";
import { here } from "./here.mjs";
import { python } from "./python.mjs";

const ROOT = new URL("../../../", here); // from assets/runtime/<build>/
const ROOM = 2; // times the size; the memory of Python and the browser's own copies need room too
const TRIED = "debrief.offline"; // an attempt that failed is not repeated at each page: it may have cost megabytes

/** Tells "state" when its state changed. */
class Offline extends EventTarget {
  /** @type {"none" | "ask" | "getting" | "ready"} */
  state = "none";
  /** Bytes the browser would keep. */
  size = 0;
  /** The worker of a newer build that waits for this one's pages to go. @type {ServiceWorker | null} */
  newer = null;
  #begun = false;

  /** Follow the worker that is there, or get one when nothing else is going on. */
  async begin() {
    if (this.#begun || !("serviceWorker" in navigator) || !("caches" in globalThis)) return;
    this.#begun = true;
    try {
      const found = await navigator.serviceWorker.getRegistration(ROOT);
      if (found?.active) return this.#follow(found);
      if (found) return await this.keep(); // an earlier page, which has been left, began it: asked for again, it is the same one
      this.size = (await (await fetch(new URL("offline.json", ROOT))).json()).size;
      if (!this.size || !(await hasRoom(this.size * ROOM)) || sessionStorage.getItem(TRIED)) return undefined;
      if (savesData()) return this.#set("ask");
      await pythonSettled();
      return await this.keep();
    } catch (error) {
      return console.info("Not kept for use without a network.", error); // a browser that keeps nothing shows a plain site
    }
  }

  /** Have the browser keep the site. */
  async keep() {
    this.#set("getting");
    try {
      sessionStorage.setItem(TRIED, "1");
      return await this.#arrive(await navigator.serviceWorker.register(new URL("sw.js", ROOT)));
    } catch (error) {
      console.info("Not kept for use without a network.", error);
      return this.#set("none");
    }
  }

  /** Go on with the newer build. What was typed is in the record. */
  takeOver() {
    const { newer } = this;
    if (!newer || newer.state === "activated") return location.reload();
    newer.addEventListener("statechange", () => newer.state === "activated" && location.reload());
    return newer.postMessage("take over");
  }

  /** Wait until the worker has kept everything. @param {ServiceWorkerRegistration} registration */
  async #arrive(registration) {
    const worker = /** @type {ServiceWorker} */ (registration.installing ?? registration.waiting ?? registration.active);
    if (!(await reaches(worker, "activated"))) return this.#set("none");
    sessionStorage.removeItem(TRIED);
    return this.#follow(registration);
  }

  /** @param {ServiceWorkerRegistration} registration */
  async #follow(registration) {
    const active = /** @type {ServiceWorker} */ (registration.active);
    if (registration.waiting) this.#renew(registration.waiting);
    const look = async () => {
      const { installing } = registration;
      if (installing && (await reaches(installing, "installed"))) this.#renew(installing);
    };
    registration.addEventListener("updatefound", look);
    look();
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && registration.update().catch(() => {}));
    reaches(active, "redundant").then(() => this.#gone());
    const whole = await isWhole(active);
    if (active.state !== "redundant") this.#set(whole ? "ready" : "none");
  }

  /** Unless a newer worker took the place of the one that has gone, the browser has cleared the site: begin as on a first visit. */
  async #gone() {
    if (await navigator.serviceWorker.getRegistration(ROOT)) return;
    this.#set("none");
    this.#begun = false;
    await this.begin();
  }

  /** @param {ServiceWorker} worker */
  #renew(worker) {
    this.newer = worker;
    this.dispatchEvent(new Event("state"));
  }

  /** @param {"none" | "ask" | "getting" | "ready"} state */
  #set(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

export const offline = new Offline();

/** @param {ServiceWorker} worker @param {ServiceWorkerState} state @returns {Promise<boolean>} whether it comes that far */
function reaches(worker, state) {
  return new Promise((resolve) => {
    const look = () => [state, "redundant"].includes(worker.state) && resolve(worker.state === state);
    worker.addEventListener("statechange", look);
    look();
  });
}

/** @param {ServiceWorker} worker @returns {Promise<boolean>} */
function isWhole(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("whole?", [port2]);
  });
}

/** @param {number} bytes */
async function hasRoom(bytes) {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > bytes;
}

/** Where a page has a widget, Python has the line to itself until it is there. @returns {Promise<void>} */
export function pythonSettled() {
  return new Promise((resolve) => {
    const look = () => {
      const waits = python.state === "starting" || (python.state === "off" && document.querySelector("debrief-widget"));
      if (!waits) resolve();
    };
    python.addEventListener("state", look);
    look();
  });
}
