// Answers messages with the Python of the published bundle, under Node, one tool at a time: a folder with its runtime in, replies out.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const asked = JSON.parse(await readFile(join(folder, "asked.json"), "utf8"));
const { loadPyodide } = createRequire(import.meta.url)(join(folder, "pyodide.js"));
const lockFileContents = await readFile(join(folder, "pyodide-lock.json"), "utf8");

const answers = {};
for (const [tool, { wheels, modules, messages }] of Object.entries(asked)) {
  const python = await loadPyodide({ indexURL: folder, lockFileContents });
  for (const name of wheels) python.unpackArchive(new Uint8Array(await readFile(join(folder, name))), "wheel");
  const missing = modules.flatMap((name) => {
    try {
      python.pyimport(name);
      return [];
    } catch (error) {
      return [`${name}: ${String(error).trim().split("\n").at(-1)}`];
    }
  });
  const { handle } = python.pyimport("widgets.bridge");
  answers[tool] = { missing, replies: messages.map((message) => handle(message)) };
}
console.log(JSON.stringify(answers));
