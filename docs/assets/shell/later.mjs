/** Loads, once a page is used, the script that reading does not need: on a slow phone it holds the page's own thread for some time. */

import { whenIdle } from "./connection.mjs";
import { pythonSettled } from "./offline.mjs";

const USES = ["pointerdown", "keydown", "focusin", "wheel"];
const REST = 1500; // milliseconds without a touch or a key: beside a widget it would be felt while one types
const AT_ONCE = "a, [data-search], .md-search"; // what the script is for

/** Wait for the first use of the page; beside a widget, for Python's start too, which the script would hold up, and then for the reader to pause. */
export function loadWhenUsed() {
  const waiting = document.querySelector("script[data-later]");
  const stop = new AbortController();
  const settled = pythonSettled();
  /** @type {number | undefined} */
  let pause;
  for (const use of USES) addEventListener(use, used, { signal: stop.signal, passive: true, capture: true });

  /** @param {Event} event */
  function used({ target }) {
    if (target instanceof Element && target.closest(AT_ONCE)) return load();
    settled.then(wait);
  }

  /** Each use begins the wait anew. */
  function wait() {
    clearTimeout(pause);
    pause = setTimeout(() => whenIdle(load), document.querySelector("debrief-widget") ? REST : 0);
  }

  function load() {
    if (stop.signal.aborted) return;
    stop.abort();
    const script = document.createElement("script");
    script.src = waiting?.getAttribute("src") ?? "";
    waiting?.replaceWith(script);
  }
}
