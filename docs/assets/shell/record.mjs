/** The reader's record: one versioned document in this browser's storage, read and written form by form so that two tabs agree. */

const KEY = "debrief.record";
const VERSION = 1;

/** @typedef {Record<string, string | string[]>} Form */
/** @typedef {{v: number, current: string, interviews: Record<string, {forms: Record<string, Form>}>}} Document */
/** @typedef {{kind: "full" | "blocked" | "damaged" | "newer", text?: string}} Trouble */

/** Tells "change" when another tab wrote, "trouble" when something could not be read or kept. */
class Store extends EventTarget {
  /** @type {Document | null} What could not be written; the page goes on with it until it is closed. */
  #unsaved = null;
  /** @type {Trouble | null} */
  trouble = null;

  constructor() {
    super();
    addEventListener("storage", (event) => {
      if (event.key === KEY || event.key === null) this.refresh();
    });
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.refresh();
    });
    // a tab that slept may not have been told
    addEventListener("visibilitychange", () => document.hidden || this.refresh());
  }

  /** Tell every form that the record may have changed elsewhere. */
  refresh() {
    this.dispatchEvent(new Event("change"));
  }

  /** @returns {Document} */
  read() {
    if (this.#unsaved) return structuredClone(this.#unsaved);
    let text = null;
    try {
      text = localStorage.getItem(KEY);
    } catch {
      this.#tell({ kind: "blocked" });
    }
    if (text === null) return fresh();
    const found = parse(text);
    if (typeof found === "object") return found;
    if (found === "newer") this.#unsaved = fresh();
    else this.#setAside(text);
    this.#tell({ kind: found, text });
    return fresh();
  }

  /** @param {Document} document */
  write(document) {
    if (!this.#unsaved || this.trouble?.kind !== "newer") {
      try {
        localStorage.setItem(KEY, JSON.stringify(document));
        this.#unsaved = null;
        if (this.trouble?.kind === "full") this.#tell(null);
        return;
      } catch (error) {
        this.#tell({ kind: isFull(error) ? "full" : "blocked" });
      }
    }
    this.#unsaved = document;
  }

  /** @param {string} name @returns {Form} */
  form(name) {
    const document = this.read();
    return document.interviews[document.current].forms[name] ?? {};
  }

  /** Write one form, leaving what other forms and other tabs wrote. @param {string} name @param {Form} values */
  keep(name, values) {
    const document = this.read();
    document.interviews[document.current].forms[name] = values;
    this.write(document);
  }

  /** Delete all that was written, set-aside records too. @returns {() => void} puts it back, as long as the page stays open */
  forget() {
    /** @type {[string, string][]} */
    let taken = [];
    try {
      const keys = Object.keys(localStorage).filter((key) => key === KEY || key.startsWith(`${KEY}.`));
      taken = keys.map((key) => [key, localStorage.getItem(key) ?? ""]);
      for (const key of keys) localStorage.removeItem(key);
    } catch {
      this.#tell({ kind: "blocked" });
    }
    const unsaved = this.#unsaved;
    this.#unsaved = null;
    this.refresh();
    return () => {
      for (const [key, text] of taken) localStorage.setItem(key, text);
      this.#unsaved = unsaved;
      this.refresh();
    };
  }

  /** A damaged record is never overwritten: it moves to a key of its own. @param {string} text */
  #setAside(text) {
    try {
      localStorage.setItem(`${KEY}.damaged.${new Date().toISOString()}`, text);
      localStorage.removeItem(KEY);
    } catch {
      this.#unsaved = fresh(); // no room for both: leave the damaged one where it is
    }
  }

  /** @param {Trouble | null} trouble */
  #tell(trouble) {
    if (trouble?.kind === this.trouble?.kind) return;
    if (trouble && this.trouble?.kind === "damaged") return; // its download must stay in reach
    this.trouble = trouble;
    this.dispatchEvent(new Event("trouble"));
  }
}

/** @returns {Document} */
function fresh() {
  return { v: VERSION, current: "default", interviews: { default: { forms: {} } } };
}

/** @param {string} text @returns {Document | "damaged" | "newer"} */
function parse(text) {
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return "damaged";
  }
  if (Number.isInteger(found?.v) && found.v > VERSION) return "newer";
  if (found?.v !== VERSION || !isObject(found.interviews)) return "damaged";
  const whole = Object.values(found.interviews).every((each) => isObject(each?.forms) && Object.values(each.forms).every(isObject));
  return whole && Object.hasOwn(found.interviews, found.current) ? found : "damaged";
}

/** @param {unknown} value */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} error */
function isFull(error) {
  return error instanceof DOMException && error.name === "QuotaExceededError" && Boolean(localStorage.length);
}

export const store = new Store();
