// Says which modules of the standard library the widgets use: runs imported.py in Pyodide with the whole, uncut library, under Node.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadPyodide } from "pyodide";

const [script, stdLibURL, wheels, examples, names] = process.argv.slice(2);

const python = await loadPyodide({ stdLibURL });
for (const name of await readdir(wheels)) {
  if (name.endsWith(".whl")) python.unpackArchive(new Uint8Array(await readFile(join(wheels, name))), "wheel");
}
const messages = [];
for (const name of (await readdir(examples)).sort()) {
  for (const example of JSON.parse(await readFile(join(examples, name), "utf8"))) messages.push(JSON.stringify(example.message));
}
const scope = python.globals.get("dict")();
python.runPython(await readFile(script, "utf8"), { globals: scope });
console.log(scope.get("imported")(python.toPy(JSON.parse(names)), python.toPy(messages)));
