/** Keeps the memory of a started Python in this browser, so that a later visit need not start it again. */

const PLACE = "debrief-python";
const LENGTH = "x-bytes"; // the runtime never answers when its memory is cut short, so that is seen here, before it is used

/** Whether this browser lets us keep one. */
export const possible = "caches" in globalThis;

/** The memory that was kept for this build, or null; one kept for another build is thrown away. @param {string} build */
export async function restore(build) {
  if (!possible) return null;
  try {
    const place = await caches.open(PLACE);
    const found = await place.match(name(build));
    if (found) {
      const memory = new Uint8Array(await found.arrayBuffer());
      if (String(memory.length) === found.headers.get(LENGTH)) return memory;
    }
    await drop();
  } catch {
    // storage that cannot be read is storage without a snapshot
  }
  return null;
}

/** @param {string} build @param {Uint8Array} memory */
export async function keep(build, memory) {
  try {
    const place = await caches.open(PLACE);
    await place.put(name(build), new Response(memory, { headers: { [LENGTH]: String(memory.length) } }));
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

/** @param {string} build */
function name(build) {
  return new URL(`./memory-of-${build}`, import.meta.url).href;
}
