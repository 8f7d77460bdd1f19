/** Runs Python away from the page, and is the only file that knows the runtime. Text in, text out. */

import { build, files } from "./bundle.mjs";
import * as snapshot from "./snapshot.mjs";

/** @typedef {{path: string, name: string, size: number, sha256?: string}} Served */

/** Messages that came before Python was there. @type {string[]} */
const waiting = [];
/** @type {((text: string) => string) | null} */
let handle = null;

addEventListener("message", ({ data }) => {
  if (handle) postMessage(handle(data));
  else waiting.push(data);
});

start().catch((error) => tell({ event: "fatal", kind: error instanceof Unreachable ? "unreachable" : "start", text: String(error) }));

class Unreachable extends Error {}

async function start() {
  new DecompressionStream("gzip"); // a browser without it cannot go on, and must say so before the loader could swallow it
  const served = [files.binary, files.library, files.script, files.lock, ...files.wheels];
  const progress = counter(served);
  const kept = snapshot.restore(build);
  const script = fetched(files.script, progress);
  const binary = fetched(files.binary, progress);
  const library = fetched(files.library, progress);
  const lock = fetched(files.lock, progress);
  const wheels = files.wheels.map((wheel) => fetched(wheel, progress));
  const { loadPyodide } = await reach(import(at(files.loader)));
  await Promise.all([script, binary, library, lock, ...wheels]);
  await reach(import(at(files.script)));
  tell({ event: "begin" });
  const memory = await kept;
  // the loader fetches what it needs by its own names; hand it what is already here, anew for each start that is tried
  const given = new Map([
    [files.binary.name, { bytes: await binary, type: "application/wasm" }],
    [files.library.name, { bytes: await library, type: "application/zip" }],
  ]);
  const fetch = self.fetch;
  self.fetch = async (url, options) => {
    const here = given.get(String(url?.url ?? url).split("/").at(-1) ?? "");
    return here ? new Response(unpacked(here.bytes), { headers: { "content-type": here.type } }) : fetch(url, options);
  };
  const lockText = new TextDecoder().decode(await lock);
  const options = { indexURL: new URL("../", import.meta.url).href, lockFileContents: lockText };
  const packages = await checked(JSON.parse(lockText), await Promise.all(wheels));
  const started = await restored(loadPyodide, options, memory);
  const python = started ?? (await loadPyodide({ ...options, _makeSnapshot: snapshot.possible }));
  self.fetch = fetch;
  if (!started) for (const wheel of packages) python.unpackArchive(wheel, "wheel");
  const bridge = python.pyimport("widgets.bridge");
  if (!started) bridge.warm();
  const keep = !started && snapshot.possible ? python.makeMemorySnapshot() : null;
  handle = bridge.handle;
  tell({ event: "ready", build });
  // a snapshot holds what was imported, not the files it came from: the first question may need one that was not read before
  if (started) for (const wheel of packages) python.unpackArchive(wheel, "wheel");
  for (const text of waiting.splice(0)) postMessage(handle(text));
  if (keep) await snapshot.keep(build, keep);
}

/** Start from the kept memory of an earlier visit, or give null where there is none or it does not fit. */
async function restored(loadPyodide, options, memory) {
  if (!memory) return null;
  try {
    return await loadPyodide({ ...options, _loadSnapshot: memory });
  } catch (error) {
    console.info("Starting afresh: the kept memory did not fit.", error);
    await snapshot.drop();
    return null;
  }
}

/** The bytes of each wheel, refused unless its checksum is the lock's. @param {any} lock @param {ArrayBuffer[]} wheels */
async function checked(lock, wheels) {
  const sums = new Map(Object.values(lock.packages).map((row) => [row.file_name, row.sha256]));
  return Promise.all(
    wheels.map(async (bytes, place) => {
      const { name } = files.wheels[place];
      const sum = hex(await crypto.subtle.digest("SHA-256", bytes));
      if (sum !== sums.get(name)) throw new Unreachable(`${name} is not the file that was published`);
      return new Uint8Array(bytes);
    }),
  );
}

/** @param {ArrayBuffer} bytes */
function hex(bytes) {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetch one file, telling how it goes. @param {Served} served @param {(bytes: number) => void} progress */
async function fetched(served, progress) {
  const response = await reach(fetch(at(served)));
  if (!response.ok || !response.body) throw new Unreachable(`${served.name}: ${response.status}`);
  const reader = response.body.getReader();
  const chunks = [];
  for (let part = await reach(reader.read()); !part.done; part = await reach(reader.read())) {
    chunks.push(part.value);
    progress(part.value.length);
  }
  return new Blob(chunks).arrayBuffer();
}

/** @param {ArrayBuffer} bytes */
function unpacked(bytes) {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
}

/** Count what has come, and tell it at each twentieth of the whole. @param {Served[]} served */
function counter(served) {
  const all = served.reduce((sum, each) => sum + each.size, 0);
  let done = 0;
  let told = -1;
  return (/** @type {number} */ bytes) => {
    done += bytes;
    const step = Math.floor((done / all) * 20);
    if (step > told) tell({ event: "progress", done, all });
    told = step;
  };
}

/** Mark a failed promise as a failure to reach the site. @template T @param {Promise<T>} promise @returns {Promise<T>} */
async function reach(promise) {
  try {
    return await promise;
  } catch (error) {
    throw new Unreachable(String(error));
  }
}

/** @param {Served} served */
function at(served) {
  return new URL(served.path, import.meta.url).href;
}

/** @param {object} event */
function tell(event) {
  postMessage(JSON.stringify(event));
}
