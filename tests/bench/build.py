"""Measures how long the site takes to build: from clean, again, and with 10, 100 and 1,000 pages; prints a table, asserts nothing.

Beside each time stands what the processors worked for it, which other work on the machine changes less.
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SHARED: Final = ("node_modules", "pyproject.toml", "README.md", "LICENSE", "package.json", "package-lock.json", "requirements", "tests")
PAGE: Final = """---
title: Page {number}
description: Page {number} of a site that is only measured.
---
# Page {number}

{text}

## A list to tick

{{{{ checklist("references") }}}}

## Where to go on

See [the first page](../../index.md).
"""
TEXT: Final = "You have done the hard part. Take an hour before you judge it, and write down what was said while you remember it. " * 12
# builds as `mkdocs serve` does: in one process, and again after an edit of one page
SERVE: Final = """
import sys, time
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config
page = Path(sys.argv[1])
for turn in range(2):
    started, worked = time.perf_counter(), time.process_time()
    config = load_config("mkdocs.yml", site_dir=sys.argv[2])
    if not turn:
        config.plugins.on_startup(command="serve", dirty=False)
    config.plugins["macros/hooks.py"].Run.saved = bool(turn)
    build(config, serve_url=config.site_url)
    print(time.perf_counter() - started, time.process_time() - worked)
    page.write_text(page.read_text("utf-8") + "\\nOne more line.\\n", "utf-8")
"""
type Took = tuple[float, float]


def main() -> None:
    """Print how long each takes, in seconds."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.build", description=__doc__)
    options.add_argument("--pages", type=int, nargs="*", default=[10, 100, 1000], help="how many pages the made-up sites have")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        own = _project(Path(folder, "own"))
        shutil.copytree(ROOT / "docs", own / "docs", dirs_exist_ok=True)
        shutil.copy(ROOT / "mkdocs.yml", own)
        print("seconds, and seconds of work")
        _say("this site, nothing kept yet", _build(own))
        _say("this site, again", _build(own))
        for page in ("about/index.md", "guide/signs.md"):
            _say(f"after an edit of {page}", _rebuild(own, own / "docs" / page))
        for pages in chosen.pages:
            made = _project(Path(folder, str(pages)))
            _write(made, pages)
            shutil.copytree(own / ".cache", made / ".cache")
            _say(f"{pages} pages", _build(made))
            _say(f"{pages} pages, after an edit", _rebuild(made, made / "docs/place-0/part-0/page-1.md"))


def _say(what: str, took: Took) -> None:
    print(f"{what:36}{took[0]:8.1f}{took[1]:8.1f}", flush=True)


def _project(into: Path) -> Path:
    """Copy the project without its pages."""
    for folder in ("macros", "widgets", "docs/assets"):
        shutil.copytree(ROOT / folder, into / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for shared in SHARED:
        (into / shared).symlink_to(ROOT / shared)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (into / "mkdocs.yml").write_text(re.sub(r"^nav:\n(?: .*\n|\n)+", "", settings, flags=re.MULTILINE), "utf-8")
    return into


def _write(into: Path, pages: int) -> None:
    """Write `pages` pages, ten to a folder and ten such folders to a place, as a guide that grew would have them."""
    for number in range(1, pages + 1):
        page = into / f"docs/place-{number // 100}/part-{number // 10}/page-{number}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE.format(number=number, text=TEXT), "utf-8")
    (into / "docs/about").mkdir()
    shutil.copy(ROOT / "docs/about/sources.md", into / "docs/about")  # lists lead there
    (into / "docs/index.md").write_text("---\ntitle: Home\ndescription: Home.\n---\n# Home\n", "utf-8")


def _build(project: Path) -> Took:
    started, worked = time.perf_counter(), _worked()
    _run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"], project)
    return time.perf_counter() - started, _worked() - worked


def _rebuild(project: Path, page: Path) -> Took:
    said = _run([sys.executable, "-c", SERVE, str(page), "site"], project)
    took, worked = said.split()[-2:]
    return float(took), float(worked)


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return done.stdout


if __name__ == "__main__":
    main()
