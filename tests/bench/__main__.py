"""Measures how soon a reader has a reading, beside plain Pyodide and beside hand-written JavaScript; prints ratios, asserts nothing."""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

ROOT: Final = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "browser")]

from host import Line, Server  # noqa: E402 - found through the line above
from provide import provide  # noqa: E402 - found through the line above

from macros.publish import build_id, publish, wheels  # noqa: E402 - found through the line above
from macros.publish.cache import Cache  # noqa: E402 - found through the line above

HERE: Final = Path(__file__).parent
PAGES: Final = {"debrief": "tools/signals/", "pyodide": "bench/pyodide.html", "javascript": "bench/javascript.html"}
# CPU slowdown goes through the browser; see `slow`
PROFILES: Final = {
    "none": (Line(), 1),
    "broadband": (Line(20e6, 0.02), 1),
    "phone": (Line(1.6e6, 0.15), 4),
}
TIMEOUT: Final = 240_000


@dataclass(frozen=True)
class Run:
    """One visit: milliseconds from the start of navigation, and bytes on the line."""

    readable: float
    reading: float
    blocked: float
    sent: int
    requests: int


def main() -> None:
    """Measure each page on each profile and print the table."""
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--profile", choices=PROFILES, action="append", help="only this one; may be given again")
    options.add_argument("--runs", type=int, default=3, help="how often each is measured; the middle one counts")
    options.add_argument("--json", action="store_true", help="print every run as JSON too")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = _site(Path(folder, "site"))
        for profile in chosen.profile or PROFILES:
            line, cpu = PROFILES[profile]
            runs = [_round(playwright, site, line, cpu) for _ in range(chosen.runs)]
            middle = {key: _middle([run[key] for run in runs]) for key in runs[0]}
            print(_table(profile, middle))
            if chosen.json:
                print(json.dumps([{key: vars(value) for key, value in run.items()} for run in runs]))


def _round(playwright: Playwright, site: Path, line: Line, cpu: int) -> dict[str, Run]:
    """Visit each page for the first time and again, all in one go, so that a busy machine slows all alike."""
    found: dict[str, Run] = {}
    for name, address in PAGES.items():
        with _host(site, line) as host, _profile(playwright) as context:
            for visit in ("first", "later"):
                found[f"{name} {visit}"] = _visit(context, host, address, cpu)
    return found


def _visit(context: BrowserContext, host: Server, address: str, cpu: int) -> Run:
    host.asked.clear()
    host.sent = 0
    page = context.new_page()
    page.add_init_script(path=HERE / "pages" / "watch.js")
    _slow(page, cpu)
    page.goto(host.address + address, wait_until="commit")
    page.wait_for_function("window.bench && bench.reading", timeout=TIMEOUT)
    found = page.evaluate("bench")
    page.wait_for_function("bench.settled()", timeout=TIMEOUT)  # what is kept for the next visit has been kept
    run = Run(found["readable"], found["reading"], found["blocked"], host.sent, len(host.asked))
    page.close()
    return run


def _slow(page: Page, cpu: int) -> None:
    """Slow the page down, and its worker too: the protocol slows one thread at a time."""
    if cpu == 1:
        return
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": cpu})


@contextmanager
def _host(site: Path, line: Line) -> Iterator[Server]:
    host = Server(site, line)
    server = host.serve()
    yield host
    server.shutdown()
    server.server_close()


@contextmanager
def _profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """Open a browser with a profile on disk, as a reader has: a private window keeps no compiled code."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = playwright.chromium.launch_persistent_context(folder, executable_path=provide(), args=["--no-sandbox"])
        yield context
        context.close()


def _site(into: Path) -> Path:
    """Build the site, and put the two pages to compare with beside it."""
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(into)], cwd=ROOT, check=True)
    beside = into / "bench"
    shutil.copytree(HERE / "pages", beside)
    shutil.copytree(ROOT / "node_modules" / "pyodide", beside / "pyodide")
    publish(ROOT, build_id(ROOT))
    sources = wheels.sources(ROOT, Cache(ROOT / ".cache" / "bundle"))
    names = []
    for wheel in (each for folder in sources for each in sorted(folder.glob("*.whl"))):
        shutil.copy(wheel, beside / wheel.name)
        names.append(wheel.name)
    (beside / "wheels.json").write_text(json.dumps(names), "utf-8")
    return into


def _middle(runs: list[Run]) -> Run:
    return Run(*(median(vars(run)[each] for run in runs) for each in vars(runs[0])))


def _table(profile: str, found: dict[str, Run]) -> str:
    rows: list[tuple[Any, ...]] = []
    for name, run in found.items():
        beside = found[f"pyodide {name.split()[1]}"]
        rows.append(
            (
                name,
                f"{run.readable:.0f}",
                f"{run.reading:.0f}",
                f"{run.reading / beside.reading:.2f}",
                f"{run.blocked:.0f}",
                f"{run.sent / 1000:.0f}",
                run.requests,
            )
        )
    head = (profile, "readable ms", "reading ms", "/ Pyodide", "blocked ms", "kB", "requests")
    widths = [max(len(str(row[place])) for row in (head, *rows)) for place in range(len(head))]
    return "\n".join("  ".join(str(each).rjust(width) for each, width in zip(row, widths, strict=True)) for row in (head, *rows)) + "\n"


if __name__ == "__main__":
    main()
