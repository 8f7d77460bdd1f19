/** Keeps a started Python in this browser, its memory and its program as they are, so that a later visit need neither start nor unpack it again. */

import { here } from "./here.mjs";

const PLACE = "debrief-python";
const LENGTH = "x-bytes"; // the runtime never answers when its memory is cut short, so that is seen here, before it is used
const WRITTEN = "x-pages";
const PAGE = 65_536; // bytes; half of a memory was never written to, and is not kept

/** Whether this browser lets us keep one. */
export const possible = "caches" in globalThis;

/**
 * What was kept for this build and widget, or null; what was kept for other builds is thrown away.
 * @param {string} build @param {string} widget @returns {Promise<{program: Response, memory: Promise<Uint8Array | null>} | null>}
 */
export async function restore(build, widget) {
  if (!possible) return null;
  try {
    const place = await caches.open(PLACE);
    const [program, memory] = await Promise.all([place.match(address(build, "program")), place.match(address(build, widget))]);
    if (program && memory) return { program, memory: filled(memory).catch(() => null) };
    for (const { url } of await place.keys()) if (!url.startsWith(address(build, ""))) await place.delete(url);
  } catch {
    // storage that cannot be read is storage without a snapshot
  }
  return null;
}

/** @param {string} build @param {string} widget @param {Uint8Array} program @param {Uint8Array} memory */
export async function keep(build, widget, program, memory) {
  try {
    const place = await caches.open(PLACE);
    await place.put(address(build, "program"), new Response(program, { headers: { "content-type": "application/wasm" } }));
    const pages = written(memory);
    const headers = { [LENGTH]: String(memory.length), [WRITTEN]: pages.join(" ") };
    await place.put(address(build, widget), new Response(new Blob(pages.map((page) => pageOf(memory, page))), { headers }));
  } catch {
    await drop(); // no room: later visits start as the first did
  }
}

export async function drop() {
  try {
    await caches.delete(PLACE);
  } catch {
    // nothing is kept where nothing can be
  }
}

/** The numbers of the pages that hold anything. @param {Uint8Array} memory */
function written(memory) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >> 2);
  const each = PAGE >> 2;
  const all = Array.from({ length: Math.ceil(memory.length / PAGE) }, (_, page) => page);
  return all.filter((page) => page === all.length - 1 || words.subarray(page * each, (page + 1) * each).some((word) => word !== 0));
}

/** The memory that was kept, with its empty pages, or null where some of it is lost. @param {Response} kept */
async function filled(kept) {
  const body = new Uint8Array(await kept.arrayBuffer());
  const memory = new Uint8Array(Number(kept.headers.get(LENGTH)));
  let place = 0;
  for (const page of (kept.headers.get(WRITTEN) ?? "").split(" ")) {
    const room = pageOf(memory, Number(page));
    room.set(body.subarray(place, place + room.length));
    place += room.length;
  }
  return place > 0 && place === body.length ? memory : null;
}

/** @param {Uint8Array} memory @param {number} page */
function pageOf(memory, page) {
  return memory.subarray(page * PAGE, (page + 1) * PAGE);
}

/** @param {string} build @param {string} what */
function address(build, what) {
  return new URL(`../kept-${build}-${what}`, here).href;
}
