"""Imports run one way, so that each layer can be read, tested and run in the browser on its own."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

# from the entry to the ground; a module may import from its own layer and those after it
LAYERS: Final = (
    ("widgets.__main__", "widgets.bridge"),
    ("widgets.views",),
    ("widgets.messages",),
    ("widgets.signals", "widgets.feedback", "widgets.record"),
    ("widgets.guide",),
    ("widgets.errors",),
)
OTHERS: Final = {"htpy", "markupsafe"}
MODULES: Final = sorted(Path("widgets").rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything the module at `path` imports, lazily or not."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def layer(name: str) -> int | None:
    """Return how far down the layers the module `name` stands; None for the package's own `__init__`."""
    return next((depth for depth, names in enumerate(LAYERS) if any(f"{name}.".startswith(f"{each}.") for each in names)), None)


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_imports_only_downwards(path: Path) -> None:
    """Domain never sees HTML, views never see the browser, and nothing sees who calls it."""
    name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    here = layer(name)
    if here is None:
        assert name == "widgets", f"{name} has no layer; add it to LAYERS"
        return
    for each in imports(path):
        there = layer(each)
        assert there is None or there >= here, f"{name} imports {each}"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_what_runs_in_the_browser_needs_only_what_is_there(path: Path) -> None:
    """Neither the site builder nor the browser's own modules: the same source runs in both places."""
    for each in imports(path):
        root = each.partition(".")[0]
        assert root in sys.stdlib_module_names or root in OTHERS or root == "widgets", f"{path} imports {each}"


def test_the_shell_knows_no_widget_by_name() -> None:
    """A new widget needs no change in JavaScript, and only the worker speaks of the runtime."""
    from widgets.views import NAMES

    for path in Path("docs/assets/shell").glob("*.mjs"):
        text = path.read_text("utf-8")
        for name in NAMES:
            assert f'"{name}"' not in text, path
        assert path.name == "worker.mjs" or "pyodide" not in text.lower(), path
