/** Tells the reader how the site stands: ready to work offline, or a newer version come. */

import { words } from "./bundle.mjs";
import { button } from "./notice.mjs";
import { offline } from "./offline.mjs";

/** Says how it stands: in the footer, and where a page wants it. It also sees when a page of another build has come into this one. */
export class DebriefOffline extends HTMLElement {
  static #version = "";
  #stop = new AbortController();

  connectedCallback() {
    DebriefOffline.#version ||= this.dataset.version ?? "";
    if (this.dataset.version && this.dataset.version !== DebriefOffline.#version) return location.reload();
    this.#stop = new AbortController();
    offline.addEventListener("state", () => this.#say(), { signal: this.#stop.signal });
    return this.#say();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #say() {
    const { state, size } = offline;
    this.dataset.state = state;
    if (state === "none") return this.replaceChildren();
    this.replaceChildren(paragraph(words.offline[state].replace("{all}", (size / 1_000_000).toFixed(1))));
    if (state === "ask") this.append(button({ label: words.offline.accept, press: () => offline.keep() }));
    return undefined;
  }
}

/** Say that a newer build is here, out of the way of what is being read or pressed; the region is there from the start. */
export function announceUpdates() {
  const region = document.createElement("div");
  region.className = "debrief-update";
  region.setAttribute("role", "status");
  document.body.append(region);
  offline.addEventListener("state", () => {
    if (!offline.newer || region.childElementCount) return;
    const later = button({ label: words.offline.later, press: () => region.replaceChildren() });
    region.append(paragraph(words.offline.updated), button({ label: words.offline.reload, press: () => offline.takeOver() }), later);
  });
}

/** @param {string} text */
function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}
