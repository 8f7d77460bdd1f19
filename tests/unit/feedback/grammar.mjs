// Reads a JSON list of sentences from standard input and writes, for each, the remarks of Harper's grammar checker.
import { readFileSync } from "node:fs";
import * as harper from "harper.js";

const source = harper.binaryInlined ?? (await import("harper.js/binaryInlined")).binaryInlined;
const linter = new harper.LocalLinter({ binary: source, dialect: harper.Dialect.British });
await linter.setup();
const remarks = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const found = await linter.lint(text, { language: "plaintext" });
  remarks.push(found.map((each) => ({ kind: each.lint_kind(), said: each.message(), where: each.get_problem_text() })));
}
process.stdout.write(JSON.stringify(remarks));
