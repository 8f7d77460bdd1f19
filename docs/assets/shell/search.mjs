import { CALM } from "./notice.mjs";

/**
 * The theme's search closes at Tab and forgets where it was opened from: here Tab goes on to what was found, and closing leads back. It listens for
 * keys alone and tells nobody what it found: here words that come without a key, dictated or pasted, are found too, and the count is said.
 */
export function searchByKeys() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-search]"));
  const open = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"));
  const dialog = document.querySelector(".debrief-search");
  const field = dialog?.querySelector("input");
  if (!button || !open || !dialog || !field) return;
  field.addEventListener("input", () => field.dispatchEvent(new KeyboardEvent("keyup")));
  button.addEventListener("click", () => {
    open.click();
    field.focus();
  });
  // What was pressed before this was there, once all that listens for a press does.
  if (button.hasAttribute("data-pressed")) requestAnimationFrame(() => button.click());
  dialog.addEventListener("keydown", (event) => {
    const { key } = /** @type {KeyboardEvent} */ (event);
    if (key === "Tab") event.stopPropagation();
    if (key === "Escape") requestAnimationFrame(() => button.focus());
  });
  new MutationObserver(() => {
    dialog.querySelectorAll("a[tabindex]").forEach(name);
    if (open.checked) sayCount(dialog);
  }).observe(dialog, { childList: true, subtree: true });
  dialog.addEventListener("focusout", (event) => {
    const next = /** @type {FocusEvent} */ (event).relatedTarget;
    if (next && open.checked && !dialog.contains(/** @type {Node} */ (next))) {
      open.click();
      button.focus();
    }
  });
}

/** A link to what was found is in reach of Tab, and is called by its heading: it holds the whole text of its section. @param {Element} link */
function name(link) {
  link.removeAttribute("tabindex");
  link.setAttribute("aria-label", link.querySelector("h1, h2")?.textContent ?? "");
}

/** @type {number | undefined} */
let timer;

/** Say how much was found, once the last key has settled. @param {Element} dialog */
function sayCount(dialog) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const status = dialog.querySelector("[role=status]");
    const found = dialog.querySelector(".md-search-result__meta")?.textContent ?? "";
    if (status && status.textContent !== found) status.textContent = found;
  }, CALM);
}
