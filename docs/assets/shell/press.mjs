/** What buttons do that take words out of the page: print, copy, share. */

import { words } from "./bundle.mjs";

/**
 * Act on a press of `[data-print]`, `[data-copy=id]` or `[data-share=id]` inside `host`.
 * @param {MouseEvent} event @param {HTMLElement} host @param {import("./notice.mjs").Notice} notice
 */
export function press(event, host, notice) {
  const button = /** @type {Element} */ (event.target).closest("button");
  if (!button || button.getAttribute("aria-disabled") === "true") return;
  if (button.matches("[data-print]")) printOnly(host);
  if (button.dataset.copy) copy(said(button.dataset.copy), notice);
  if (button.dataset.share) share(said(button.dataset.share), notice);
}

/** Print one sheet or widget and nothing else of the page. @param {HTMLElement} host */
function printOnly(host) {
  host.dataset.printing = "";
  addEventListener("afterprint", () => delete host.dataset.printing, { once: true });
  print();
}

/** @param {string} text @param {import("./notice.mjs").Notice} notice */
async function copy(text, notice) {
  try {
    await navigator.clipboard.writeText(text);
    notice.show("done", words.done.copied);
    notice.announce(words.done.copied);
  } catch {
    notice.show("failed", words.done.copy_failed);
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
