// Puts two parts of a runtime together as the page does: two files in, one out.
import { readFile, writeFile } from "node:fs/promises";
import { joined } from "../../docs/assets/shell/parts.mjs";

const [core, rest, whole] = process.argv.slice(2);
const made = joined(new Uint8Array(await readFile(core)), new Uint8Array(await readFile(rest)));
await writeFile(whole, new Uint8Array(await made.arrayBuffer()));
