"""Cuts the runtime's script down: it names each function that a library loaded later might ask for, and we load none.

Of 3,900 functions of the module that the script takes hold of, one by one at each start, about a hundred are used. Of 1,400 functions
that it offers, the module calls some 250; most others draw, and for 274 of those a module of its own was made at each start.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from macros.publish import wasm, wheels
from macros.publish.cache import Cache, digest

LOADER: Final = "pyodide.js"
SCRIPT: Final = "pyodide.asm.js"
BINARY: Final = "pyodide.asm.wasm"
WORD: Final = re.compile(r"[\w$]+")
TABLE: Final = re.compile(r"(?<=var wasmImports=\{).*?(?=\};)", re.DOTALL)  # what is offered to the module
SIGNED: Final = re.compile(r'([\w$]+)\.sig="\w*";')  # how a function of the script is called, for those whose address is asked for
GRAPHICS: Final = re.compile(r"(emscripten_)?gl[A-Z]")  # 274 functions whose addresses the module asks for, for libraries that draw
REQUIRED: Final = re.compile(r"if\(!value&&!entry\.required\)")  # where an address that cannot be given would stop the start
TAKEN: Final = re.compile(r'var ([\w$]+)=Module\["\1"\]=(?:wasmExports\["[\w$]+"\]|\d+);')
SHOWN: Final = re.compile(r'Module\["([\w$]+)"\]=\1;')  # a function of the script, for whoever holds the runtime
EVAL: Final = re.compile(r"\beval\(")  # as it stands it may use any name of the script, so that none could be left out or shortened


def cut(root: Path, cache: Cache) -> Path:
    """Return the script that fits the runtime of the checkout at `root` as long as no library is loaded into it later."""
    runtime = root / "node_modules" / "pyodide"
    key = digest(runtime / "package.json", root / "node_modules/terser/package.json", Path(__file__))
    return cache.step("script", key, lambda into: _cut(root, runtime, into)) / SCRIPT


def trimmed(script: str, loader: str, module: bytes) -> str:
    """Return `script` without what neither it, nor the script `loader`, nor `module` names."""
    asked = {name for name, _ in wasm.imports(dict(wasm.sections(module))[wasm.IMPORTS]) if not GRAPHICS.match(name)}
    rows = [row for row in _found(TABLE, script).split(",") if row.partition(":")[0].strip('"') in asked]
    offered = {row.rpartition(":")[2] for row in rows}
    script = _changed(TABLE, lambda _: ",".join(rows), script)
    script = _changed(SIGNED, lambda found: found[0] if found[1] in offered else "", script)
    script = _changed(REQUIRED, lambda _: "if(!value)", script)
    bare = SHOWN.sub("", TAKEN.sub("", script))
    named = words(bare) | words(loader)
    script = _changed(TAKEN, lambda found: found[0] if found[1] in named else "", script)
    reached = set(re.findall(r'(?:\.|\[")([\w$]+)', bare)) | words(loader)
    script = _changed(SHOWN, lambda found: found[0] if found[1] in reached else "", script)
    return _changed(EVAL, lambda _: "(0,eval)(", script)


def words(script: str) -> set[str]:
    """Return all that a script names."""
    return set(WORD.findall(script))


def _cut(root: Path, runtime: Path, into: Path) -> None:
    script, loader = ((runtime / name).read_text("utf-8") for name in (SCRIPT, LOADER))
    draft = into / "draft.js"
    draft.write_text(trimmed(script, loader, (runtime / BINARY).read_bytes()), "utf-8")
    # what nothing names any more goes, wherever it stands; what is left is not rewritten but in its names
    options = ("--compress", "defaults=false,unused,dead_code,side_effects", "--mangle", "keep_classnames", "--output", into / SCRIPT)
    wheels.run(root / "node_modules/.bin/terser", draft, *options, cwd=root)
    draft.unlink()


def _found(part: re.Pattern[str], script: str) -> str:
    """Return the first such part of a script; a runtime whose script has none is not the one this was written for."""
    found = part.search(script)
    if not found:
        raise ValueError(
            f"Cannot cut the runtime's script: {part.pattern} is not in it. Bring macros/publish/script.py up to this version."
        )
    return found[0]


def _changed(part: re.Pattern[str], change: Callable[[re.Match[str]], str], script: str) -> str:
    """Change each such part of a script."""
    _found(part, script)
    return part.sub(change, script)
