"""Measures how soon a reader has a reading, beside plain Pyodide and beside hand-written JavaScript; prints ratios, asserts nothing."""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Final

from playwright.sync_api import Playwright, sync_playwright

ROOT: Final = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "browser")]

from host import Line, Server  # noqa: E402 - found through the line above

from tests.bench.contenders import PAGES, SETTLES, build  # noqa: E402 - the same
from tests.bench.table import WHEN, table  # noqa: E402 - the same
from tests.bench.visit import Visit, profile, visit  # noqa: E402 - the same

# line, how many times slower the page's thread is, how often each page is measured
PROFILES: Final = {
    "none": (Line(), 1, 5),
    "broadband": (Line(20e6, 0.02), 1, 3),
    "phone": (Line(1.6e6, 0.15), 4, 3),
}


def main() -> None:
    """Measure each page on each profile and print a table for each profile."""
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--profile", choices=PROFILES, action="append", help="only this one; may be given again")
    options.add_argument("--runs", type=int, help="how often each page is measured; the middle one of each figure counts")
    options.add_argument("--json", action="store_true", help="print every visit as JSON too")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = build(Path(folder, "site"))
        for name in chosen.profile or PROFILES:
            line, cpu, runs = PROFILES[name]
            rounds = [_round(playwright, site, line, cpu) for _ in range(chosen.runs or runs)]
            middle = {each: _middle([one[each] for one in rounds]) for each in rounds[0]}
            print(table(name, middle), flush=True)
            if chosen.json:
                print(json.dumps([{each: asdict(one) for each, one in found.items()} for found in rounds]))


def _round(playwright: Playwright, site: Path, line: Line, cpu: int) -> dict[str, Visit]:
    """Visit each page for the first time and again, all in one go, so that a busy machine slows all alike."""
    found: dict[str, Visit] = {}
    for name, address in PAGES.items():
        host = Server(site, line)
        server = host.serve()
        with profile(playwright) as context:
            for when in WHEN:
                found[f"{name} {when}"] = visit(context, host, address, cpu, settles=name in SETTLES)
        server.shutdown()
        server.server_close()
    return found


def _middle(visits: list[Visit]) -> Visit:
    """Return the median of each figure, and of each stage."""
    rows = [asdict(each) for each in visits]
    stages = {name: median(row["stages"].get(name, 0) for row in rows) for name in rows[0]["stages"]}
    return Visit(**{name: median(row[name] for row in rows) for name in rows[0] if name != "stages"}, stages=stages)


if __name__ == "__main__":
    main()
