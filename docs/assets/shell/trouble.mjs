/** Says when the record cannot be read or kept, once a page, with the way to save what was there. */

import { words } from "./bundle.mjs";
import { Notice } from "./notice.mjs";
import { store } from "./record.mjs";


/** The note is one of its own, since nothing else may take its place. @param {HTMLElement} host @param {AbortSignal} signal */
export function watch(host, signal) {
  const notice = new Notice(host);
  signal.addEventListener("abort", () => notice.release());
  const say = () => {
    const { trouble } = store;
    if (!trouble) return notice.hide("storage");
    if (document.querySelector("debrief-widget, debrief-keep") !== host) return undefined;
    const { kind, text } = trouble;
    const save = text === undefined || kind !== "damaged" ? undefined : { label: words.storage.download, press: () => download(text) };
    return notice.show("storage", words.storage[kind], save);
  };
  store.addEventListener("trouble", say, { signal });
  say();
}

/** @param {string} text */
function download(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "debrief-set-aside.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // by then the browser has read it
}
