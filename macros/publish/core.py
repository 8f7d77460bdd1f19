"""Parts the runtime in two: the core, with the functions that the widgets really use, and the rest, which a page fetches if it needs it.

Which functions are used is found by running all examples on a copy that notes each function it enters. In the core, every other
function is a stub that stops; the shell then puts the rest in its place and starts again.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from shutil import copyfile
from typing import Final

from macros.publish import script, wasm, wheels
from macros.publish.cache import Cache, digest

HERE: Final = Path(__file__).parent
BINARY: Final = script.BINARY
REST: Final = "pyodide.rest"
SMALL: Final = 300  # bytes; shorter functions, four in five, stay in the core: they weigh 0.16 MB, and hardly a page needs the rest
STUB: Final = b"\0\0\x0b"  # no variables; stop; end
NOTED: Final = "used."  # before a function's number, the name under which the copy says whether it was entered


def part(root: Path, cache: Cache, packages: Path, library: Path) -> tuple[Path, Path]:
    """Return the core and the rest of the runtime, for the wheels in `packages` and the standard library cut to them."""
    cut = script.cut(root, cache)
    runtime, examples, notes = root / "node_modules" / "pyodide", root / "tests/pyodide/examples", root / "tests/unit/feedback/notes.jsonl"
    ours = [HERE / name for name in ("core.py", "wasm.py", "used.mjs")]
    key = digest(runtime / "package.json", cut, packages, library, examples, notes, *ours)
    folder = cache.step("core", key, lambda into: _part(root, (runtime, packages, library, cut), (examples, notes), into))
    return folder / BINARY, folder / REST


def split(module: bytes, used: Iterable[int], named: set[str]) -> tuple[bytes, bytes]:
    """Return the core of `module`, with the functions numbered in `used` and the exports in `named`; and the bodies of the others."""
    kept, rest, parts = set(used), b"", []
    for kind, body in wasm.sections(module):
        content = body
        if kind == wasm.CODE:
            functions = wasm.bodies(body)
            kept -= {place for place in kept if functions[place] == STUB}  # so that each stub has its body in the rest
            rest = b"".join(wasm.number(len(each)) + each for place, each in enumerate(functions) if place not in kept)
            content = wasm.code(each if place in kept else STUB for place, each in enumerate(functions))
        elif kind == wasm.EXPORTS:
            content = wasm.export_section([row for row in wasm.exports(body) if row[0] in named])
        parts.append((kind, content))
    return wasm.module(parts), rest


def noting(module: bytes) -> bytes:
    """Return `module` with one more exported global for each of its functions, which is 1 once the function was entered."""
    parts = wasm.sections(module)
    by_kind = dict(parts)
    functions, exports = wasm.bodies(by_kind[wasm.CODE]), wasm.exports(by_kind[wasm.EXPORTS])
    reader = wasm.Reader(by_kind[wasm.GLOBALS])
    own = reader.number()
    first = own + sum(kind == wasm.GLOBAL for _, kind in wasm.imports(by_kind[wasm.IMPORTS]))
    by_kind |= {
        # an i32 that may change, 0 at first
        wasm.GLOBALS: wasm.number(own + len(functions)) + reader.content[reader.place :] + b"\x7f\x01\x41\0\x0b" * len(functions),
        wasm.EXPORTS: wasm.export_section(exports + [(f"{NOTED}{place}", wasm.GLOBAL, first + place) for place in range(len(functions))]),
        # i32.const 1, global.set
        wasm.CODE: wasm.code(
            each[: (begin := wasm.start(each))] + b"\x41\x01\x24" + wasm.number(first + place) + each[begin:]
            for place, each in enumerate(functions)
        ),
    }
    return wasm.module([(kind, by_kind[kind] if kind else body) for kind, body in parts])


def _part(root: Path, sources: tuple[Path, Path, Path, Path], asked: tuple[Path, Path], into: Path) -> None:
    runtime, packages, library, cut = sources
    whole = (runtime / BINARY).read_bytes()
    trial = into / "trial"
    trial.mkdir()
    for each in (runtime / script.LOADER, cut, library, *packages.iterdir()):
        copyfile(each, trial / each.name)
    (trial / BINARY).write_bytes(noting(whole))
    (trial / "package.json").write_text('{"type": "commonjs"}', "utf-8")  # as npm has it
    used = json.loads(wheels.run("node", HERE / "used.mjs", trial, *asked, NOTED, cwd=root).splitlines()[-1])
    functions = wasm.bodies(dict(wasm.sections(whole))[wasm.CODE])
    used += [place for place, each in enumerate(functions) if len(each) < SMALL]
    named = script.words("".join(each.read_text("utf-8") for each in (runtime / script.LOADER, cut)))
    core, rest = split(whole, used, _named(whole, named))
    for each in trial.iterdir():
        each.unlink()
    trial.rmdir()
    (into / BINARY).write_bytes(core)
    (into / REST).write_bytes(rest)


def _named(module: bytes, words: set[str]) -> set[str]:
    """Return the exports that the scripts' `words` or the module itself name; the others are for libraries loaded later: we have none.

    At each start the loader takes hold of every export, one by one.
    """
    by_kind = dict(wasm.sections(module))
    words = words | {name for name, _ in wasm.imports(by_kind[wasm.IMPORTS])}
    # the scripts write a C name with one more underscore before it, and call by signature what starts with dynCall
    return {name for name, _, _ in wasm.exports(by_kind[wasm.EXPORTS]) if {name, f"_{name}"} & words or name.startswith("dynCall")}
