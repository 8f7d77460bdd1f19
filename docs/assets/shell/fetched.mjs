/** Gets the runtime's files, telling how it goes; what cannot be had is told apart from what does not work. */

import { ZSTDDecoder } from "zstddec";
import { here } from "./here.mjs";

/** @typedef {{path: string, name: string, size: number}} Served */
/** @typedef {(bytes: number) => void} Progress */

export class Unreachable extends Error {}

/** One file, whole. @param {Served} served @param {Progress} progress */
export async function bytes(served, progress) {
  const response = await reach(fetch(at(served)));
  if (!response.ok || !response.body) throw new Unreachable(`${served.name}: ${response.status}`);
  const counted = new TransformStream({
    transform(part, rest) {
      progress(part.length);
      rest.enqueue(part);
    },
  });
  return reach(new Response(response.body.pipeThrough(counted)).arrayBuffer());
}

/** One packed file, whole and unpacked. @param {Served} served @param {Progress} progress */
export async function unpacked(served, progress) {
  const decoder = new ZSTDDecoder();
  const [packed] = await Promise.all([bytes(served, progress), decoder.init()]);
  const made = decoder.decode(new Uint8Array(packed));
  if (!made.length) throw new Unreachable(`${served.name} came damaged`); // each carries its own checksum
  return made;
}

/**
 * Run one script of the runtime's. On a later visit it is asked for by its name, as the browser has it compiled then; on a first the worker, which
 * stands still while it is asked for so, goes on with other files until all of it is here.
 * @param {Served} served @param {Progress} progress @param {boolean} later
 */
export async function run(served, progress, later) {
  const address = later ? at(served) : URL.createObjectURL(new Blob([await bytes(served, () => {})], { type: "text/javascript" }));
  await reach((async () => importScripts(address))());
  progress(served.size);
  if (!later) URL.revokeObjectURL(address);
}

/** Count what has come, and tell it at each twentieth of the whole. @param {Served[]} served @param {(done: number, all: number) => void} tell @returns {Progress} */
export function counter(served, tell) {
  const all = served.reduce((sum, each) => sum + each.size, 0);
  let done = 0;
  let told = -1;
  return (more) => {
    done += more;
    const step = Math.floor((done / all) * 20);
    if (step > told) tell(done, all);
    told = step;
  };
}

/** Mark a failed promise as a failure to reach the site. @template T @param {Promise<T>} promise @returns {Promise<T>} */
export async function reach(promise) {
  try {
    return await promise;
  } catch (error) {
    throw new Unreachable(String(error));
  }
}

/** @param {Served} served */
function at(served) {
  return new URL(served.path, here).href;
}
