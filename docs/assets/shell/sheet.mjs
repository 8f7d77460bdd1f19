/** The element around a form that is only kept, such as a checklist: no Python, the same record. */

import { Kept } from "./keep.mjs";
import { Notice } from "./notice.mjs";
import { press } from "./press.mjs";
import { watch } from "./trouble.mjs";

export class DebriefKeep extends HTMLElement {
  /** @type {() => void} */
  #release = () => {};

  connectedCallback() {
    const form = this.querySelector("form[data-form]");
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const notice = new Notice(this);
    const kept = new Kept(form, notice);
    this.addEventListener("click", (event) => press(event, this, notice), { signal: stop.signal });
    watch(this, stop.signal);
    this.#release = () => {
      stop.abort();
      kept.release();
      notice.release();
    };
  }

  disconnectedCallback() {
    this.#release();
  }
}
