"""Lays the bundle out as the site serves it: big files named by their content, the shell in a folder named by the build."""

import gzip
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import zstandard

from macros.publish import script, wheels, words
from macros.publish.cache import Cache, digest

PLACE: Final = "assets/runtime"
SHELL: Final = "docs/assets/shell"
ENTRY: Final = "shell"
WORKER: Final = "worker"
BEST: Final = {"level": 22, "window_log": 23}  # the highest level, seeing 8 MB at once: more than any of the files


def entry(build_id: str) -> str:
    """Return the site path of the script that a page loads."""
    return f"{PLACE}/{build_id}/{ENTRY}.js"


def worker(build_id: str) -> str:
    """Return the site path of the script that runs Python beside a page."""
    return f"{PLACE}/{build_id}/{WORKER}.js"


@dataclass(frozen=True)
class Parts:
    """What was made for the browser: the folder of wheels, and the files of the library, the script and the two parts of the runtime."""

    packages: Path
    library: Path
    script: Path
    core: Path
    rest: Path


def lay(root: Path, cache: Cache, parts: Parts, build_id: str, into: Path) -> None:
    """Write every file of the bundle under its site path."""
    packages = parts.packages
    runtime = root / "node_modules" / "pyodide"
    place = into / PLACE
    files = {
        "loader": _put_script(place, runtime / script.LOADER),
        "script": _put_script(place, parts.script),
        "binary": _pack(place, cache, parts.core),
        "rest": _pack(place, cache, parts.rest),
        "library": _pack(place, cache, parts.library),
        "lock": _put(place, packages / wheels.LOCK, (packages / wheels.LOCK).read_bytes()),
        "wheels": [
            _pack(place, cache, packages / each.file) | {"sha256": each.sha256, "tools": each.tools} for each in wheels.packages(packages)
        ],
    }
    _join(root, cache, {"build": build_id, "files": files, "words": words.read(root / SHELL)}, place / build_id)
    (place / "build.json").write_text(_script({"build": build_id, "files": files}), "utf-8")


def _join(root: Path, cache: Cache, said: dict[str, Any], into: Path) -> None:
    """Join the shell's modules to one script for the page and one for the worker: a file costs a slow line as much as its bytes.

    Plain scripts, as browsers compile only those when they are kept for use without a network; a module is compiled anew at each visit.
    """
    with TemporaryDirectory(dir=cache.folder) as folder:  # inside the project, where esbuild finds node_modules
        draft = Path(folder)
        for module in (root / SHELL).glob("*.mjs"):
            shutil.copy(module, draft)
        (draft / "bundle.mjs").write_text("".join(f"export const {name} = {_script(value)};\n" for name, value in said.items()), "utf-8")
        options = ("--bundle", "--format=iife", "--minify", f"--outdir={into}", "--log-level=error")
        wheels.run(root / "node_modules/.bin/esbuild", *(draft / f"{each}.mjs" for each in (ENTRY, WORKER)), *options, cwd=root)


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
    """Put a big file compressed better than any host does it, to be unpacked in the reader's browser."""
    content = source.read_bytes()
    made = cache.step("packed", digest(content, repr(BEST)), lambda into: _write(into / "packed", _compressed(content)))
    packed = _put(place, source.with_name(f"{source.name}.packed"), (made / "packed").read_bytes())
    return packed | {"name": source.name}


def _compressed(content: bytes) -> bytes:
    parameters = zstandard.ZstdCompressionParameters.from_level(BEST["level"], window_log=BEST["window_log"], write_checksum=1)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(content)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _script(value: Any) -> str:
    """Return a value as JavaScript that is JSON too."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True)
