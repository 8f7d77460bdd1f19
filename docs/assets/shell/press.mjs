/** What a press does inside a widget: copy, share, go to another part of it, and show what it opens. */

import { words } from "./bundle.mjs";

/**
 * Act on a press of `[data-copy=id]`, `[data-share=id]`, a fold, or a link to a place inside `host`.
 * @param {MouseEvent} event @param {HTMLElement} host @param {import("./notice.mjs").Notice} notice
 */
export function press(event, host, notice) {
  const pressed = /** @type {Element} */ (event.target);
  const link = pressed.closest("a[href]");
  if (link instanceof HTMLAnchorElement && link.hash && link.pathname === location.pathname) go(event, host, link.hash.slice(1));
  const fold = pressed.closest("summary")?.parentElement;
  if (fold instanceof HTMLDetailsElement && !fold.open) fold.addEventListener("toggle", () => show(fold), { once: true });
  const button = pressed.closest("button");
  if (!button || button.getAttribute("aria-disabled") === "true") return;
  if (button.dataset.copy) copy(said(button.dataset.copy), notice);
  if (button.dataset.share) share(said(button.dataset.share), notice);
}

/** What was opened below the edge of the page, or of a part of it that scrolls, comes into view; else nothing moves. @param {HTMLElement} opened */
function show(opened) {
  opened.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/**
 * The theme would put the page in place anew for a link with a hash: what is open would close, and the place move once the answer is there.
 * @param {MouseEvent} event @param {HTMLElement} host @param {string} id
 */
function go(event, host, id) {
  const place = document.getElementById(id);
  if (!place || !host.contains(place)) return;
  event.preventDefault();
  event.stopPropagation();
  place.scrollIntoView({ behavior: "instant" });
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** @param {string} text @param {import("./notice.mjs").Notice} notice */
async function copy(text, notice) {
  try {
    await navigator.clipboard.writeText(text);
    notice.show("done", words.done.copied);
    notice.announce(words.done.copied);
  } catch {
    notice.show("failed", words.done.copy_failed);
    notice.announce(words.done.copy_failed);
  }
}

/** @param {string} text @param {import("./notice.mjs").Notice} notice */
async function share(text, notice) {
  try {
    await navigator.share({ text });
    notice.announce(words.done.shared);
  } catch {
    // the reader closed the share sheet, which needs no word
  }
}

/** The words in the field or element with this id. @param {string} id */
function said(id) {
  const element = document.getElementById(id);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : (element?.textContent ?? "");
}
