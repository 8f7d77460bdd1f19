/** Where each form has been, so that every change can be taken back: in this tab only, and over a reload as long as it fits what is kept. */

import { store } from "./record.mjs";

const KEY = "debrief.way.";
const ROOM = 400_000; // letters of one form's way that outlast a reload; what is oldest goes first

/** @typedef {import("./record.mjs").Form} Form */

/** Earlier values, the latest last, and those that were taken back, the next last. @typedef {{past: Form[], undone: Form[]}} Way */

/** The way of each form by its name: a page that is put in place anew still takes back. @type {Map<string, Way>} */
export const ways = new Map();

/** Take up the way of a form where the page was loaded again and nothing has changed it since. @param {string} name @param {Form} values */
export function takeUp(name, values) {
  if (ways.has(name)) return;
  try {
    const { past, undone, now } = JSON.parse(sessionStorage.getItem(KEY + name) ?? "{}");
    if (Array.isArray(past) && Array.isArray(undone) && JSON.stringify(now) === JSON.stringify(values)) ways.set(name, { past, undone });
  } catch {
    // what cannot be read is not taken up
  }
}

/** Keep the way of a form for when the page is loaded again; none of it reaches behind what was cleared. @param {string} name @param {Form} now */
export function leave(name, now) {
  const { past, undone } = ways.get(name) ?? { past: [], undone: [] };
  const cleared = past.map(isEmpty).lastIndexOf(true);
  const way = { past: latest(past.slice(Math.max(cleared, 0))), undone: latest(undone), now };
  try {
    sessionStorage.removeItem(KEY + name);
    if (!isEmpty(now)) sessionStorage.setItem(KEY + name, JSON.stringify(way));
  } catch {
    // where nothing can be kept, the way ends with the page
  }
}

/** @param {Form[]} values */
function latest(values) {
  let kept = values;
  while (JSON.stringify(kept).length > ROOM) kept = kept.slice(Math.ceil(kept.length / 2));
  return kept;
}

/** @param {Form} values */
function isEmpty(values) {
  return !Object.keys(values).length;
}

/** What was cleared, in whatever tab and on whatever page, is gone from here too. */
store.addEventListener("change", () => {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(KEY) && isEmpty(store.form(key.slice(KEY.length)))) sessionStorage.removeItem(key);
    }
  } catch {
    // nothing is kept where nothing can be
  }
});
