/** Says when the record cannot be read or kept, once a page, with the way to save what was there. */

import { words } from "./bundle.mjs";
import { store } from "./record.mjs";

/** @param {HTMLElement} host @param {import("./notice.mjs").Notice} notice @param {AbortSignal} signal */
export function watch(host, notice, signal) {
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
  URL.revokeObjectURL(link.href);
}
