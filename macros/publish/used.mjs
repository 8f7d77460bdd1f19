// Says which functions of the runtime are used: starts it for each widget as a page does, answers all examples and many notes, and does it again from a kept memory.
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, examples, notes, noted] = process.argv.slice(2);
process.argv.length = 1; // in a page the runtime knows no path of its own either, which takes it another way through its start
const STRANGE = " Ünïcode, 日本語, 👩🏽‍💻, \u202e\u0000, 1e400, ' OR 1=1 --";

const exported = [];
for (const name of ["instantiate", "instantiateStreaming"]) {
  const before = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await before.apply(WebAssembly, given);
    exported.push((made.instance ?? made).exports);
    return made;
  };
}

const messages = [];
for (const name of (await readdir(examples)).sort()) {
  for (const { message } of JSON.parse(await readFile(join(examples, name), "utf8"))) messages.push(message, ...spoilt(message));
}
const EACH = 3; // of the notes that the drafter is tested with, every third: what people write leads everywhere, but a build must not take long
const lines = (await readFile(notes, "utf8")).trim().split("\n");
const told = lines.filter((_, place) => place % EACH === 0).map((line) => JSON.parse(line).raw);
// text is held, and searched, in one, two or four bytes a letter: plain, as a telephone types it, and with a picture in it
const widths = [(text) => text, (text) => `${text.replaceAll("'", "\u2019")} \u2026`, (text) => `${text} \u{1F44D}`];
const written = widths.flatMap((width) => told.map((text) => ({ ...messages[0], widget: "feedback", form: { note: width(text) } })));
const wheels = [];
for (const name of (await readdir(folder)).sort()) {
  if (name.endsWith(".whl")) wheels.push(new Uint8Array(await readFile(join(folder, name))));
}
const { loadPyodide } = createRequire(import.meta.url)(join(folder, "pyodide.js"));
const options = { indexURL: folder, lockFileContents: await readFile(join(folder, "pyodide-lock.json"), "utf8") };

let memory;
for (const widget of new Set(messages.map((message) => message.widget))) {
  const first = await loadPyodide({ ...options, _makeSnapshot: true });
  for (const wheel of wheels) first.unpackArchive(wheel, "wheel");
  first.pyimport("widgets.bridge").warm(widget);
  memory = first.makeMemorySnapshot();
  answer(first, [...messages.filter((message) => message.widget === widget), ...(widget === "feedback" ? written : [])]);
  first.runPython("import gc; gc.collect()");
}
const later = await loadPyodide({ ...options, _loadSnapshot: memory });
answer(later, messages);
later.FS.writeFile(`/lib/${later.FS.readdir("/lib").find((name) => name.endsWith(".zip"))}`, new Uint8Array(await readFile(join(folder, "python_stdlib.zip"))));
for (const wheel of wheels) later.unpackArchive(wheel, "wheel");
later.runPython("import gc; gc.collect()");

const used = new Set();
for (const each of exported) {
  for (const [name, value] of Object.entries(each)) if (name.startsWith(noted) && value.value) used.add(Number(name.slice(noted.length)));
}
console.log(JSON.stringify([...used].sort((one, other) => one - other)));
process.exit(0); // the runtime keeps Node waiting

function answer(python, asked) {
  const { handle } = python.pyimport("widgets.bridge");
  for (const message of asked) handle(JSON.stringify(message));
  for (const text of ["", "{", "[]", "null"]) handle(text);
}

/** The same message as no form would send it: odd text, and what is no text. */
function spoilt(message) {
  const each = (change) => ({ ...message, form: Object.fromEntries(Object.entries(message.form ?? {}).map(([name, value]) => [name, change(value)])) });
  return [each((value) => value + STRANGE), each((value) => String(value).repeat(50)), each(() => null), each(() => [1.5, {}]), each(() => STRANGE)];
}
