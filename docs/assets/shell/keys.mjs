/** A letter typed beside a field does nothing: the theme's single keys would leave the page, or open the search, under somebody who dictates or misses a field. */
export function quietKeys() {
  addEventListener("keydown", quiet, { capture: true });
}

/** @param {KeyboardEvent} event */
function quiet(event) {
  const typed = event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]");
  if (event.key.length === 1 && !typed && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopImmediatePropagation();
}
