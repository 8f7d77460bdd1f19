/** Runs Python away from the page, and is the only file that knows the runtime. Text in, text out. */

import { build, files } from "./bundle.mjs";
import { bytes, counter, run, Unreachable, unpacked } from "./fetched.mjs";
import { here } from "./here.mjs";
import { joined } from "./parts.mjs";
import * as snapshot from "./snapshot.mjs";

/** Which part of the runtime to start with, all of it once the core met a function that it lacks; and the widget the reader waits for. */
const [part, widget] = self.name.split(" ");
const whole = part === "whole";
/** The names of the wheels fetched so far: those of the widget at first, those of another once a page asks for it. @type {Set<string>} */
const had = new Set();
const first = lacking(widget);
const served = [files.binary, ...(whole ? [files.rest] : []), files.library, files.loader, files.script, files.lock, ...first];
const progress = counter(served, (done, all) => tell({ event: "progress", done, all }));

/** Messages that came before Python was there. @type {string[]} */
const waiting = [];
/** @type {((text: string) => string) | null} */
let handle = null;
/** Fetches what another widget needs. @type {(widget: string) => Promise<void>} */
let bring = async () => {};
/** A kept memory holds what was imported, not the files it came from: until they are back, no more can be. @type {Promise<void> | null} */
let coming = null;

performance.mark("worker");
addEventListener("message", ({ data }) => {
  if (handle) answer(data);
  else waiting.push(data);
});

start().then(
  () => performance.mark("settled"),
  (error) => giveUp(error, "start"),
);

async function start() {
  const lock = bytes(files.lock, progress);
  const kept = whole ? null : await snapshot.restore(build, widget);
  const scripts = met([lock, run(files.loader, progress, Boolean(kept)), run(files.script, progress, Boolean(kept))]);
  const python = kept && (await restored(scripts, kept));
  if (python) return goOn(python);
  const program = core();
  const module = program.then((bytes) => WebAssembly.compile(bytes));
  const [library, packed] = await met([unpacked(files.library, progress), wheels(first), module]);
  const load = loader(await scripts, await module);
  performance.mark("fetched");
  tell({ event: "begin" });
  return begin(await load(library, { _makeSnapshot: snapshot.possible }), packed, await program);
}

/** The first visit: import all that the widget needs, and keep it. @param {any} python @param {Uint8Array[]} packed @param {Uint8Array} program */
async function begin(python, packed, program) {
  performance.mark("started");
  unpack(python, packed);
  python.pyimport("widgets.bridge").warm(widget);
  // taken before the first answer, so that nothing a reader wrote is ever in it
  const memory = snapshot.possible && !whole ? python.makeMemorySnapshot() : null;
  ready(python);
  if (memory) await snapshot.keep(build, widget, program, memory);
}

/** A later visit: answer from the kept memory, and put the files back for what is imported later. @param {any} python */
async function goOn(python) {
  performance.mark("started");
  coming = filesBack(python);
  ready(python);
  await coming;
  coming = null;
}

/** @param {any} python */
async function filesBack(python) {
  try {
    const [library, packed] = await met([unpacked(files.library, progress), wheels(first)]);
    python.FS.writeFile(`/lib/${python.FS.readdir("/lib").find((name) => name.endsWith(".zip"))}`, library);
    unpack(python, packed);
  } catch (error) {
    if (!(error instanceof Unreachable)) return giveUp(error, "start");
    console.info("What was not imported on an earlier visit cannot be now.", error);
  }
}

/** @param {any} python */
function ready(python) {
  performance.mark("ready");
  handle = python.pyimport("widgets.bridge").handle;
  bring = async (other) => {
    const more = lacking(other);
    if (!more.length) return;
    await coming; // what all widgets share must be there too
    unpack(python, await wheels(more));
  };
  tell({ event: "ready", build });
  for (const text of waiting.splice(0)) answer(text);
}

/** Wait for all of several; a failure is met there, however late that is. @template {readonly unknown[]} T @param {T} promises */
function met(promises) {
  const all = Promise.all(promises);
  all.catch(() => {});
  return all;
}

/** The program of the runtime, without what no example used or with all. @returns {Promise<Uint8Array>} */
async function core() {
  const parts = [unpacked(files.binary, progress)];
  if (whole) parts.push(unpacked(files.rest, progress));
  const [first, rest] = await met(parts);
  return rest ? new Uint8Array(await joined(first, rest).arrayBuffer()) : first;
}

/**
 * Have the runtime's loader, which fetches what it needs by its own names, find what is already here.
 * @param {[ArrayBuffer, void, void]} scripts @param {WebAssembly.Module} module
 */
function loader([lock], module) {
  return async (/** @type {BufferSource | null} */ library, /** @type {object} */ options) => {
    const { fetch } = self;
    const { instantiateStreaming } = WebAssembly;
    self.fetch = async (url, more) => {
      const name = String(url?.url ?? url).split("/").at(-1);
      if (name === files.library.name) return new Response(library);
      return name === files.binary.name ? new Response() : fetch(url, more);
    };
    WebAssembly.instantiateStreaming = async (_, imports) => ({ module, instance: await WebAssembly.instantiate(module, imports) });
    try {
      return await /** @type {any} */ (self).loadPyodide({ indexURL: new URL("../", here).href, lockFileContents: new TextDecoder().decode(lock), ...options });
    } finally {
      self.fetch = fetch;
      WebAssembly.instantiateStreaming = instantiateStreaming;
    }
  };
}

/** Start from what an earlier visit kept, or give null where it does not fit. */
async function restored(scripts, { program, memory }) {
  try {
    const module = await WebAssembly.compileStreaming(program);
    const load = loader(await scripts, module);
    const _loadSnapshot = await memory;
    if (!_loadSnapshot) throw new RangeError("some of it is lost");
    performance.mark("fetched");
    tell({ event: "begin" });
    return await load(null, { _loadSnapshot });
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    console.info("Starting afresh: what was kept does not fit.", error);
    await snapshot.drop();
    return null;
  }
}

/** @param {any} python @param {Uint8Array[]} packed */
function unpack(python, packed) {
  for (const wheel of packed) python.unpackArchive(wheel, "wheel");
}

/** What a widget needs and was not fetched yet. @param {string} name */
function lacking(name) {
  const more = files.wheels.filter((wheel) => wheel.tools.includes(name) && !had.has(wheel.name));
  for (const wheel of more) had.add(wheel.name);
  return more;
}

/** The bytes of wheels, each refused unless its checksum is the one that was published. @param {typeof files.wheels} wanted */
async function wheels(wanted) {
  return Promise.all(
    wanted.map(async (wheel) => {
      const packed = await unpacked(wheel, progress);
      if (hex(await crypto.subtle.digest("SHA-256", packed)) !== wheel.sha256) throw new Unreachable(`${wheel.name} is not the file that was published`);
      return packed;
    }),
  );
}

/** @param {ArrayBuffer} sum */
function hex(sum) {
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bridge answers whatever is asked, so an error here is the runtime's own, or the line's. @param {string} text */
async function answer(text) {
  try {
    await bring(JSON.parse(text).widget);
    const ask = /** @type {(text: string) => string} */ (handle);
    let reply = ask(text);
    if (coming && JSON.parse(reply).error) {
      await coming; // it may have needed a file
      reply = ask(text);
    }
    postMessage(reply);
  } catch (error) {
    giveUp(error, "silent");
  }
}

/** @param {unknown} error @param {string} kind */
function giveUp(error, kind) {
  handle = null;
  if (error instanceof Unreachable) tell({ event: "fatal", kind: "unreachable", text: String(error) });
  else tell({ event: whole ? "fatal" : "short", kind, text: String(error) });
}

/** @param {object} event */
function tell(event) {
  postMessage(JSON.stringify(event));
}
