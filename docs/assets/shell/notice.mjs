/** Says things beside a widget: a visible note with an action, and a calm sentence for screen readers. */

const CALM = 700; // milliseconds without change before a sentence is announced

/** @typedef {{label: string, press: () => void}} Action */

export class Notice {
  /** @type {number | undefined} */
  #timer;
  /** @type {HTMLElement | null} */
  #note = null;

  /** @param {HTMLElement} host the custom element; its `[role=status]` is there from the start */
  constructor(host) {
    this.host = host;
  }

  /** Announce politely, once the last of several quick changes has settled. @param {string} text */
  announce(text) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const status = this.host.querySelector("[role=status]");
      if (status) status.textContent = text;
    }, CALM);
  }

  /**
   * Show one note, in place of an earlier one.
   * @param {string} kind what the note is about, for styles and tests @param {string} text @param {Action} [action]
   */
  show(kind, text, action) {
    this.#note ??= this.#place();
    this.#note.dataset.note = kind;
    const said = document.createElement("p");
    said.textContent = text;
    this.#note.replaceChildren(said);
    if (action) this.#note.append(button(action));
  }

  /** Bring a note about what was just done into view, when the page has become shorter round it; else nothing moves. */
  reveal() {
    if (this.kind === "done") this.#note?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** What the note that is shown is about, if one is. */
  get kind() {
    return this.#note?.dataset.note;
  }

  /** Take the note away, if it is of this kind. @param {string} kind */
  hide(kind) {
    if (this.#note?.dataset.note === kind) this.#remove();
  }

  release() {
    clearTimeout(this.#timer);
    this.#remove();
  }

  #remove() {
    this.#note?.remove();
    this.#note = null;
    this.host.toggleAttribute("data-noted", false);
  }

  #place() {
    const note = document.createElement("div");
    note.className = "debrief-note";
    this.host.toggleAttribute("data-noted", true);
    const place = this.host.querySelector("[data-notes]");
    const result = this.host.querySelector("[data-result]");
    if (place) place.prepend(note);
    else if (result) result.before(note);
    else this.host.append(note);
    return note;
  }
}

/** @param {Action} action */
export function button({ label, press }) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}
