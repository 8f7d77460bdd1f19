/** Says things beside a widget: a visible note with an action, and calm sentences for screen readers. */

export const CALM = 700; // milliseconds without change before a sentence is announced
const TYPING = 1500; // the same while somebody types: whoever writes letter by letter hears their letters
const TYPED = "textarea, input:not([type=radio], [type=checkbox])";

/** @typedef {{label: string, press: () => void}} Action */

export class Notice {
  /** @type {number | undefined} */
  #timer;
  /** @type {HTMLElement | null} */
  #note = null;
  /** What was done and is still to be said, and what came of it: sentences, one a line. */
  #done = "";
  #came = "";
  /** What was last said of what came. @type {string[]} */
  #said = [];

  /** @param {HTMLElement} host the custom element; its `[role=status]` is there from the start */
  constructor(host) {
    this.host = host;
  }

  /** Announce politely what was done; what came of it follows. @param {string} text */
  announce(text) {
    this.#done = text;
    this.#settle();
  }

  /** Announce politely what came of it: of its lines, those that were not said last time. @param {string} text */
  answer(text) {
    this.#came = text;
    this.#settle();
  }

  /** Speak once the last of several quick changes has settled. */
  #settle() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), document.activeElement?.matches(TYPED) ? TYPING : CALM);
  }

  #speak() {
    const came = this.#came.split("\n");
    const text = [this.#done, ...came.filter((line) => !this.#said.includes(line))].filter(Boolean).join(" ");
    this.#done = "";
    this.#said = came;
    const status = this.host.querySelector("[role=status]");
    if (status && text) status.textContent = text;
  }

  /**
   * Show one note, in place of an earlier one; a new kind of note is announced, and what only counts on is not.
   * @param {string} kind what the note is about, for styles and tests @param {string} text @param {Action} [action]
   */
  show(kind, text, action) {
    if (this.kind !== kind) this.announce(text);
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
