/** What is known of the reader's line. */

/** Whether the reader has asked their browser to save data. */
export function savesData() {
  return /** @type {any} */ (navigator).connection?.saveData === true;
}

/** Run once what is on the page has been drawn. @param {() => void} run */
export function whenPainted(run) {
  requestAnimationFrame(() => setTimeout(run));
}

/** Run once the page has nothing better to do. @param {() => void} run */
export function whenIdle(run) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}
