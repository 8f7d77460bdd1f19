"""What is measured: the site as it is published, and beside it the same task in plain Pyodide and in JavaScript written by hand."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from host import PUBLISHED

from macros.publish import wheels
from macros.publish.cache import Cache
from widgets.signals.catalogue import catalogue

ROOT: Final = Path(__file__).parents[2]
PAGES: Final = {
    "debrief": "tools/signals/",
    "pyodide": "bench/pyodide.html",
    "javascript": "bench/javascript.html",
    "all signs": "bench/signs.html",  # in JavaScript, too: the ten questions alone, and all the words that the site's page has
}
# Which of them do something for the next visit, and must have done it before that is measured: see `visit`.
SETTLES: Final = {"debrief"}


def build(into: Path) -> Path:
    """Build the site, and put the two pages to compare with beside it; the runtime there is as npm delivers it."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(into)]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"SITE_URL": PUBLISHED}, check=True)
    beside = into / "bench"
    shutil.copytree(Path(__file__).parent / "pages", beside)
    shutil.copytree(ROOT / "node_modules" / "pyodide", beside / "pyodide")
    names = []
    for folder in wheels.sources(ROOT, Cache(ROOT / ".cache" / "bundle")):
        for wheel in sorted(folder.glob("*.whl")):
            shutil.copy(wheel, beside / wheel.name)
            names.append(wheel.name)
    (beside / "wheels.json").write_text(json.dumps(names), "utf-8")
    shown = ("id", "question", "weight", "reason", "misreading", "next")
    signs = [{name: getattr(each, name) for name in shown} for each in catalogue().signals]
    (beside / "signs.js").write_text(f"export const SIGNS = {json.dumps(signs)};\n", "utf-8")
    return into
