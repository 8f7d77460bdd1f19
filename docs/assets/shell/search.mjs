/** The theme's search closes at Tab and forgets where it was opened from: here Tab goes on to what was found, and closing leads back. */
export function searchByKeys() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-search]"));
  const open = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"));
  const dialog = document.querySelector(".debrief-search");
  if (!button || !open || !dialog) return;
  button.addEventListener("click", () => {
    open.click();
    dialog.querySelector("input")?.focus();
  });
  dialog.addEventListener("keydown", (event) => {
    const { key } = /** @type {KeyboardEvent} */ (event);
    if (key === "Tab") event.stopPropagation();
    if (key === "Escape") requestAnimationFrame(() => button.focus());
  });
  new MutationObserver(() => dialog.querySelectorAll("a[tabindex]").forEach((link) => link.removeAttribute("tabindex"))).observe(dialog, {
    childList: true,
    subtree: true,
  });
  dialog.addEventListener("focusout", (event) => {
    const next = /** @type {FocusEvent} */ (event).relatedTarget;
    if (next && open.checked && !dialog.contains(/** @type {Node} */ (next))) {
      open.click();
      button.focus();
    }
  });
}
