/** Keeps the memory of a started Python in this browser, so that a later visit need not start it again. */

const PLACE = "debrief-python";
const LENGTH = "x-bytes"; // the runtime never answers when its memory is cut short, so that is seen here, before it is used

/** Whether this browser lets us keep one. */
export const possible = "caches" in globalThis;

/** The memory that was kept under this label, or null; those kept for other builds are thrown away. @param {string} label the build, a dash, the widget */
export async function restore(label) {
  if (!possible) return null;
  try {
    const place = await caches.open(PLACE);
    const found = await place.match(name(label));
    if (found) {
      const memory = new Uint8Array(await found.arrayBuffer());
      if (String(memory.length) === found.headers.get(LENGTH)) return memory;
      await place.delete(name(label));
    }
    const [build] = label.split("-");
    for (const { url } of await place.keys()) if (!url.includes(name(build))) await place.delete(url);
  } catch {
    // storage that cannot be read is storage without a snapshot
  }
  return null;
}

/** @param {string} label @param {Uint8Array} memory */
export async function keep(label, memory) {
  try {
    const place = await caches.open(PLACE);
    await place.put(name(label), new Response(memory, { headers: { [LENGTH]: String(memory.length) } }));
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

/** @param {string} label */
function name(label) {
  return new URL(`../memory-of-${label}`, import.meta.url).href;
}
