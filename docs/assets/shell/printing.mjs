/** Prints one sheet of a page as chosen: blank, with what was filled in, or short. It prints a copy; the reader's own is left alone. */

export class DebriefPrint extends HTMLElement {
  /** The worksheet as it was made, before any answer. @type {string[]} */
  #results = [];
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#results = [...(this.sheet?.querySelectorAll("[data-result]") ?? [])].map((each) => each.innerHTML);
    this.addEventListener("change", () => this.#count(), { signal });
    this.addEventListener("click", (event) => this.#press(event), { signal });
    addEventListener("beforeprint", unfold, { signal });
    addEventListener("afterprint", fold, { signal });
    this.#count();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get sheet() {
    return document.querySelector(this.dataset.for ?? "");
  }

  /** @param {string} value */
  #chosen(value) {
    return this.querySelector(`input[value="${value}"]`)?.matches(":checked") ?? false;
  }

  get #mode() {
    return ["blank", "short", "answers"].find((each) => this.#chosen(each)) ?? this.dataset.first ?? "blank";
  }

  #count() {
    const said = JSON.parse(this.dataset.pages ?? "{}");
    const output = this.querySelector("output");
    if (output) output.value = said[`${this.#mode}${this.#chosen("large") ? " large" : ""}`] ?? "";
  }

  /** @param {MouseEvent} event */
  #press(event) {
    if (!(/** @type {Element} */ (event.target).closest("[data-press]")) || !this.sheet) return;
    document.querySelector(".debrief-sheet")?.remove(); // a phone does not wait for its printer: a second tap would print two
    const copy = this.#copy(this.sheet);
    document.body.append(copy);
    addEventListener("afterprint", () => copy.remove(), { once: true });
    print();
  }

  /** @param {Element} original */
  #copy(original) {
    const sheet = document.createElement("div");
    sheet.className = "debrief-sheet";
    sheet.dataset.print = this.#mode;
    sheet.toggleAttribute("data-large", this.#chosen("large"));
    sheet.toggleAttribute("data-named", !this.#chosen("unnamed"));
    // in a document without a window no custom element wakes up
    const inert = document.implementation.createHTMLDocument("").importNode(original, true);
    copySelects(original, inert);
    if (this.#mode === "answers") written(inert);
    else this.#empty(inert);
    for (const fold of inert.querySelectorAll("details")) fold.open = true;
    for (const each of inert.querySelectorAll("[id]")) each.removeAttribute("id");
    const body = plain(inert);
    if (!body.querySelector(".debrief-checklist__name")) {
      const heading = document.createElement("h1");
      heading.textContent = this.dataset.title ?? "";
      sheet.append(heading);
    }
    sheet.append(document.importNode(body, true));
    return sheet;
  }

  /** @param {Element} copy */
  #empty(copy) {
    for (const field of copy.querySelectorAll("input, textarea, option")) blank(field);
    for (const [number, region] of copy.querySelectorAll("[data-result]").entries()) {
      region.innerHTML = this.#results[number] ?? "";
      region.removeAttribute("data-by");
    }
  }
}

/** Copying an element leaves out what was chosen in its lists. @param {Element} from @param {Element} to */
function copySelects(from, to) {
  const copies = to.querySelectorAll("select");
  for (const [number, each] of from.querySelectorAll("select").entries()) copies[number].selectedIndex = each.selectedIndex;
}

/** Put back what the page came with: a form's own reset does nothing in a document without a window. @param {Element} field */
function blank(field) {
  if (field instanceof HTMLOptionElement) field.selected = field.defaultSelected;
  else if (field instanceof HTMLTextAreaElement) field.value = field.defaultValue;
  else if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = field.defaultChecked;
  else if (field instanceof HTMLInputElement) field.value = field.defaultValue;
  field.removeAttribute("placeholder");
}

/** Put all of what was typed in place of its field, which would show a part. @param {Element} copy */
function written(copy) {
  for (const field of copy.querySelectorAll("textarea, select, input:not([type=checkbox], [type=radio], [type=hidden])")) {
    field.replaceWith(words(/** @type {HTMLInputElement} */ (field)));
  }
}

/** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field */
function words(field) {
  const text = field.ownerDocument.createElement("div");
  text.className = `debrief-written${field.localName === "textarea" ? "" : " debrief-written--line"}`;
  text.textContent = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value;
  return text;
}

/** Give the same tree with each custom element as a plain one. @param {Element} element @returns {Element} */
function plain(element) {
  for (const each of [element, ...element.querySelectorAll("*")]) {
    if (!each.localName.includes("-")) continue;
    const box = each.ownerDocument.createElement("div");
    box.append(...each.childNodes);
    each.replaceWith(box);
    if (each === element) return plain(box);
  }
  return element;
}

/** Printing the page as it stands: show all of each text beside its field; an empty one in a result is no room for a pen, and can be told so. */
function unfold() {
  if (document.querySelector(".debrief-sheet, [data-unfolded]")) return;
  for (const field of document.querySelectorAll("textarea, [data-result] input[type=text]")) {
    const text = words(/** @type {HTMLInputElement} */ (field));
    text.dataset.unfolded = "";
    field.after(text);
  }
}

function fold() {
  for (const text of document.querySelectorAll("[data-unfolded]")) text.remove();
}
