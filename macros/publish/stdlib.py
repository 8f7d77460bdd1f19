"""Cuts Python's standard library down to the modules the widgets really import, found by running them in Pyodide."""

import ast
import json
import sys
from pathlib import Path
from typing import Final

from macros.publish import archive, wheels
from macros.publish.cache import Cache, digest

HERE: Final = Path(__file__).parent
NAME: Final = "python_stdlib.zip"
EXAMPLES: Final = "tests/pyodide/examples"
# At each start the runtime imports an event loop, for code that awaits. Ours does not: these stand in for fifty modules, a quarter of the
# library.
STAND_INS: Final = {
    "asyncio/__init__.py": b"def get_event_loop():\n    raise RuntimeError('a page has no event loop for Python')\n",
    # the runtime counts, for a kept memory, on what the first line takes hold of
    "pyodide/webloop.py": b"from pyodide_js._api import scheduleCallback\n\n\ndef _initialize_event_loop():\n    pass\n",
}


def cut(root: Path, cache: Cache, packages: Path) -> Path:
    """Return a zip of just the modules that the wheels in `packages` need to start and to answer every example."""
    runtime = root / "node_modules" / "pyodide"
    ours = [HERE / each for each in ("imported.mjs", "imported.py", "stdlib.py")]
    whole = cache.step("whole", digest(runtime / NAME, HERE / "stdlib.py"), lambda into: _stand_in(runtime / NAME, into)) / NAME
    traced = digest(packages, root / EXAMPLES, whole, *ours)
    listed = cache.step("imported", traced, lambda into: _trace(root, whole, packages, into)) / "imported.json"
    made = cache.step("stdlib", digest(listed, whole, Path(wheels.__file__)), lambda into: _cut(whole, listed, into))
    return made / NAME


def _stand_in(library: Path, into: Path) -> None:
    files = archive.read(library)
    if missing := STAND_INS.keys() - files.keys():
        raise ValueError(f"Cannot cut the library: it has no {', '.join(missing)}. Bring macros/publish/stdlib.py up to this version.")
    archive.write(into / NAME, files | STAND_INS, compress=False)


def _trace(root: Path, whole: Path, packages: Path, into: Path) -> None:
    names = json.dumps(sorted(_named(root / "widgets")))
    listed = wheels.run("node", HERE / "imported.mjs", HERE / "imported.py", whole, packages, root / EXAMPLES, names, cwd=root)
    (into / "imported.json").write_text(listed, "utf-8")


def _named(source: Path) -> set[str]:
    """Return what the import statements under `source` name, those inside functions too, which no example may reach."""
    names: set[str] = set()
    for path in source.rglob("*.py"):
        if path.name == "__main__.py":  # the command line never runs in a page
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {node.module} | {f"{node.module}.{each.name}" for each in node.names}
    return names


def _cut(whole: Path, listed: Path, into: Path) -> None:
    wanted = set(json.loads(listed.read_text("utf-8")))
    files = {name: content for name, content in archive.read(whole).items() if name in wanted}
    archive.write(into / NAME, files, compress=False)
    # -OO leaves docstrings and asserts out: a fifth of the bytes, and a traceback still names file, function and line.
    wheels.run(
        sys.executable, "-OO", "-m", "pyodide_cli", "py-compile", "--silent", "--no-keep", "--compression-level", "0", NAME, cwd=into
    )
    archive.write(into / NAME, archive.read(into / NAME), compress=False)
