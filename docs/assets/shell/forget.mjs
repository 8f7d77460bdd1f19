/** Deletes all that was written on this site, in one press, and takes that back while the page is open. */

import { words } from "./bundle.mjs";
import { button } from "./notice.mjs";
import { store } from "./record.mjs";

export class DebriefForget extends HTMLElement {
  connectedCallback() {
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const press = button({ label: words.forget.press, press: () => this.#forget(press, status) });
    this.replaceChildren(press, status);
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
