/** Shows all that was written on this site, deletes it in one press, and takes that back while the page is open. */

import { words } from "./bundle.mjs";
import { button } from "./notice.mjs";
import { store } from "./record.mjs";

export class DebriefForget extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const press = button({ label: words.forget.press, press: () => this.#forget(press, status) });
    this.replaceChildren(press, status, this.#shown());
  }

  /** A phone has no developer tools to look with. */
  #shown() {
    const fold = document.createElement("details");
    const name = document.createElement("summary");
    name.textContent = words.forget.see;
    const text = document.createElement("pre");
    fold.append(name, text);
    const look = () => fold.open && (text.textContent = everything() || words.forget.none);
    fold.addEventListener("toggle", look);
    store.addEventListener("change", look, { signal: this.#stop.signal });
    return fold;
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /** @param {HTMLButtonElement} press @param {HTMLElement} status */
  #forget(press, status) {
    const putBack = store.forget();
    const undo = button({
      label: words.done.undo,
      press: () => {
        putBack();
        undo.replaceWith(press);
        press.focus();
        status.textContent = words.forget.back;
      },
    });
    press.replaceWith(undo);
    undo.focus();
    status.textContent = words.forget.done;
  }
}

/** All that was written, and what Undo needs of it, under the names they are kept by. */
function everything() {
  try {
    const found = [localStorage, sessionStorage].flatMap((each) => Object.entries({ ...each }));
    return found.filter(([key]) => /^debrief\.(record|way)/.test(key)).map(([key, text]) => `${key}\n${spread(text)}`).join("\n\n");
  } catch {
    return ""; // where nothing may be kept, nothing is
  }
}

/** One thing a line, where it is whole. @param {string} text */
function spread(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}
