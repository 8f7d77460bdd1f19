// Answers messages with the Python of the published bundle, under Node: a folder with its runtime in, replies out.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const { messages, modules } = JSON.parse(await readFile(join(folder, "asked.json"), "utf8"));

const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const python = await loadPyodide({ indexURL: folder, lockFileContents: await readFile(join(folder, "pyodide-lock.json"), "utf8") });
for (const name of (await readdir(folder)).sort()) {
  if (name.endsWith(".whl")) python.unpackArchive(new Uint8Array(await readFile(join(folder, name))), "wheel");
}
const missing = modules.flatMap((name) => {
  try {
    python.pyimport(name);
    return [];
  } catch (error) {
    return [`${name}: ${String(error).trim().split("\n").at(-1)}`];
  }
});
const { handle } = python.pyimport("widgets.bridge");
console.log(JSON.stringify({ missing, replies: messages.map((message) => handle(message)) }));
