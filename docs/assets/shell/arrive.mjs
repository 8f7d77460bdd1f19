/** A page that comes in place of another is silent, and leaves the focus where nothing is: here its heading takes it, or what the link leads to. */
export function arrive() {
  new MutationObserver((changes) => {
    const came = changes.flatMap(({ addedNodes }) => [...addedNodes]).find((node) => node instanceof HTMLElement && node.dataset.mdComponent === "container");
    if (came) begin(/** @type {HTMLElement} */ (came));
  }).observe(document.body, { childList: true });
}

/** @param {HTMLElement} page */
function begin(page) {
  const place = (location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))) || page.querySelector("h1");
  if (!(place instanceof HTMLElement)) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
