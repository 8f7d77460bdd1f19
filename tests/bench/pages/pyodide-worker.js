// Plain Pyodide as its documentation has it: the files of the npm package, packages loaded by address, one call.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const ready = (async () => {
  const [python, names] = await Promise.all([loadPyodide(), fetch("wheels.json").then((response) => response.json())]);
  await python.loadPackage(names.map((name) => new URL(name, location).href));
  return python.pyimport("widgets.bridge").handle;
})();

let latest;

onmessage = async ({ data }) => {
  latest = data;
  const handle = await ready;
  if (data === latest) postMessage(handle(data));
};
