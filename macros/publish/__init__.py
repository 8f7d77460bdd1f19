"""Puts the Python half of the site together: runtime, wheels, shell, under names that change whenever their bytes do."""

from pathlib import Path
from typing import Final

from macros.publish import core, script, stdlib, wheels
from macros.publish import layout as layout
from macros.publish.cache import Cache, digest

INPUTS: Final = (
    "widgets",
    "docs/assets/shell",
    "macros/publish",
    "tests/pyodide/examples",
    "requirements/build.txt",
    "package-lock.json",
    "pyproject.toml",
    "README.md",
    "LICENSE",
)


def build_id(root: Path) -> str:
    """Return the id of the bundle that the checkout at `root` makes: it changes whenever anything it is made from does."""
    return digest(*(root / each for each in INPUTS))


def publish(root: Path, build: str) -> dict[str, Path]:
    """Return the files of bundle `build` by site path for the checkout at `root`, made anew only when it is new."""
    cache = Cache(root / ".cache" / "bundle")
    folder = cache.step("site", build, lambda into: _make(root, cache, build, into))
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def _make(root: Path, cache: Cache, build: str, into: Path) -> None:
    packages = wheels.compiled(root, cache)
    library = stdlib.cut(root, cache, packages)
    runtime = core.part(root, cache, packages, library)
    layout.lay(root, cache, layout.Parts(packages, library, script.cut(root, cache), *runtime), build, into)
