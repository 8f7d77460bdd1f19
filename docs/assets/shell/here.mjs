/** Where this script stands: the page's shell or the worker, each joined to one plain script, so that what is beside it is found. */

/** @type {string} */
export const here = /** @type {any} */ (globalThis.document?.currentScript)?.src ?? location.href;
