"""Lays the bundle out as the site serves it: big files named by their content, the shell in a folder named by the build."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from macros.publish import wheels, words
from macros.publish.cache import Cache, digest

PLACE: Final = "assets/runtime"
SHELL: Final = "docs/assets/shell"
ENTRY: Final = "shell.mjs"
WORKERS: Final = {"worker.mjs", "fetched.mjs", "parts.mjs", "snapshot.mjs"}  # loaded by Python's worker, not by the page
MADE: Final = {"bundle.mjs", "idiomorph.mjs"}


def entry(build_id: str) -> str:
    """Return the site path of the module that a page loads."""
    return f"{PLACE}/{build_id}/{ENTRY}"


def modules(root: Path, build_id: str) -> list[str]:
    """Return the site paths of all modules that a page loads, so that it can ask for them at once instead of one after the other."""
    names = {each.name for each in (root / SHELL).glob("*.mjs")} - WORKERS | MADE
    return [f"{PLACE}/{build_id}/{name}" for name in sorted(names)]


@dataclass(frozen=True)
class Parts:
    """What was made for the browser: the folder of wheels, and the files of the library and of the two parts of the runtime."""

    packages: Path
    library: Path
    core: Path
    rest: Path


def lay(root: Path, cache: Cache, parts: Parts, build_id: str, into: Path) -> None:
    """Write every file of the bundle under its site path."""
    packages = parts.packages
    runtime = root / "node_modules" / "pyodide"
    place = into / PLACE
    files = {
        "loader": _put_script(place, runtime / "pyodide.mjs"),
        "script": _put_script(place, runtime / "pyodide.asm.js"),
        "binary": _pack(place, cache, parts.core),
        "rest": _pack(place, cache, parts.rest),
        "library": _pack(place, cache, parts.library),
        "lock": _put(place, packages / wheels.LOCK, (packages / wheels.LOCK).read_bytes()),
        "wheels": [_pack(place, cache, packages / name) | {"sha256": sha256} for name, sha256 in wheels.packages(packages)],
    }
    shell = place / build_id
    shell.mkdir(parents=True)
    for module in (root / SHELL).glob("*.mjs"):
        (shell / module.name).write_bytes(module.read_bytes())
    morph = (root / "node_modules/idiomorph/dist/idiomorph.min.js").read_text("utf-8")
    (shell / "idiomorph.mjs").write_text(f"{morph}\nexport {{ Idiomorph }};\n", "utf-8")
    said = {"build": build_id, "files": files, "words": words.read(root / SHELL)}
    (shell / "bundle.mjs").write_text(
        "".join(f"export const {name} = {_script(value)};\n" for name, value in said.items()),
        "utf-8",
    )
    (place / "build.json").write_text(_script({"build": build_id}), "utf-8")


def _put(place: Path, source: Path, content: bytes) -> dict[str, Any]:
    name, dot, ending = source.name.rpartition(".")
    path = place / f"{name}.{digest(content)}{dot}{ending}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return {"path": f"../{path.name}", "name": source.name, "size": len(content)}


def _put_script(place: Path, source: Path) -> dict[str, Any]:
    """Put a script without its last comment, which names a source map that is not served; its size is as hosts send it, compressed."""
    content = b"".join(each for each in source.read_bytes().splitlines(keepends=True) if not each.startswith(b"//# sourceMappingURL="))
    return _put(place, source, content) | {"size": len(gzip.compress(content, 6, mtime=0))}


def _pack(place: Path, cache: Cache, source: Path) -> dict[str, Any]:
    """Put a big file compressed, to be unpacked by the reader's browser: not every host compresses what it does not know."""
    content = source.read_bytes()
    made = cache.step("packed", digest(content), lambda into: _write(into / "packed", gzip.compress(content, 9, mtime=0)))
    packed = _put(place, source.with_name(f"{source.name}.packed"), (made / "packed").read_bytes())
    return packed | {"name": source.name}


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _script(value: Any) -> str:
    """Return a value as JavaScript that is JSON too."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True)
