"""Parts our wheel by tool, so that who reads signs does not fetch the drafter's rules: imports say which module which tool needs."""

import ast
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from widgets.views import NAMES

ENTRY: Final = "widgets.bridge"
CONTENT: Final = "widgets/content/"

type Files = Mapping[str, bytes]
type Tools = frozenset[str]


def parted(files: Files) -> dict[Tools, dict[str, bytes]]:
    """Return the modules and data of a wheel by the tools that need them; what no page needs is left out.

    A tool needs what its view and the bridge import, whenever they do, and each data file that such a module names. Data
    files become modules, since TOML is read by Python itself, which a page would wait for.
    """
    needed_by: dict[str, set[str]] = defaultdict(set)
    for tool in NAMES:
        for name in _reached(files, ENTRY, f"widgets.views.{tool.replace('-', '_')}"):
            needed_by[name].add(tool)
    made: dict[Tools, dict[str, bytes]] = defaultdict(dict)
    for name, tools in needed_by.items():
        place, content = (name, files[name]) if name.endswith(".py") else _module(name, files[name])
        made[frozenset(tools)][place] = content
    return made


def _module(name: str, content: bytes) -> tuple[str, bytes]:
    """Return a data file as the module that widgets/guide/load.py finds in its place."""
    return name.removesuffix(".toml") + ".py", f"import datetime\n\nTABLE = {tomllib.loads(content.decode('utf-8-sig'))!r}\n".encode()


def _reached(files: Files, *entries: str) -> set[str]:
    """Return every file that the modules `entries` lead to."""
    found: set[str] = set()
    ahead = [name for each in entries for name in _places(files, each)]
    while ahead:
        name = ahead.pop()
        if name in found:
            continue
        found.add(name)
        if name.endswith(".py"):
            ahead += [place for each in _said(files[name]) for place in _places(files, each)]
    return found


def _places(files: Files, name: str) -> Iterator[str]:
    """Yield the files of a module, which brings the packages it lies in, or of a data file; none for what is not in the wheel."""
    if f"{CONTENT}{name}" in files:
        yield f"{CONTENT}{name}"
    parts = name.split(".")
    for depth in range(1, len(parts) + 1):
        path = "/".join(parts[:depth])
        yield from (each for each in (f"{path}.py", f"{path}/__init__.py") if each in files)


@cache
def _said(source: bytes) -> frozenset[str]:
    """Return the names that a module imports, inside functions too, and the texts it holds."""
    said: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            said |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            said |= {f"{node.module}.{each.name}" for each in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            said.add(node.value)
    return frozenset(said)
