"""Has Lighthouse judge one page of every kind as a phone would meet it; prints a table and what it would mend, asserts nothing."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "browser")]

from host import Server  # noqa: E402 - found through the line above
from provide import provide  # noqa: E402 - found through the line above

HERE: Final = Path(__file__).parent / "lighthouse"
KINDS: Final = (
    "",
    "guide/",
    "guide/next-steps/",
    "guide/signs/",
    "tools/",
    "tools/signals/",
    "tools/feedback/",
    "tools/messages/",
    "paper/",
    "paper/after-the-interview/",
    "about/",
    "about/sources/",
    "offline.html",
    "404.html",
)
JUDGED: Final = {"performance": "fast", "accessibility": "usable", "best-practices": "sound", "seo": "found"}


def main() -> None:
    """Judge each page and print its four marks of 100, its milestones in milliseconds and its bytes."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.light", description=__doc__)
    options.add_argument("pages", nargs="*", default=KINDS, help="addresses under the site's root")
    chosen = options.parse_args()
    if not (HERE / "node_modules").exists():
        subprocess.run(["npm", "ci", "--silent", "--no-fund", "--no-audit"], cwd=HERE, check=True)
    with tempfile.TemporaryDirectory() as folder:
        host = Server(Path(folder, "site"))
        server = host.serve()
        # pages name their own address, so the site is built for the one it is served at
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(host.folder)],
            cwd=ROOT,
            env=os.environ | {"SITE_URL": host.address},
            check=True,
        )
        print(f"{'page':28}" + "".join(f"{each:>8}" for each in (*JUDGED.values(), "FCP", "LCP", "TBT", "CLS", "kB")))
        for page in chosen.pages:
            found = _judge(host.address + page, Path(folder, "found.json"))
            print(_row(page, found), flush=True)
            for line in _complaints(found):
                print(f"    {line}")
        server.shutdown()
        server.server_close()


def _judge(address: str, into: Path) -> dict[str, Any]:
    flags = ["--chrome-flags=--headless=new --no-sandbox", "--output=json", f"--output-path={into}", "--quiet"]
    command = ["node", str(HERE / "node_modules/lighthouse/cli/index.js"), address, *flags]
    subprocess.run(command, env=os.environ | {"CHROME_PATH": provide()}, check=True)
    found: dict[str, Any] = json.loads(into.read_text("utf-8"))
    return found


def _row(page: str, found: dict[str, Any]) -> str:
    marks = [round((found["categories"][each]["score"] or 0) * 100) for each in JUDGED]
    audits = found["audits"]
    times = [audits[each]["numericValue"] for each in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")]
    moved, sent = audits["cumulative-layout-shift"]["numericValue"], audits["total-byte-weight"]["numericValue"]
    return f"{page or '(home)':28}" + "".join(f"{each:8.0f}" for each in (*marks, *times)) + f"{moved:8.3f}{sent / 1000:8.0f}"


def _complaints(found: dict[str, Any]) -> list[str]:
    """Say what costs marks."""
    weighed = {each["id"] for kind in JUDGED for each in found["categories"][kind]["auditRefs"] if each["weight"] > 0}
    audits = [
        audit for name, audit in found["audits"].items() if name in weighed and (audit["score"] or 0) < 1 and audit["score"] is not None
    ]
    return [f"{audit['id']}: {audit['title']} {audit.get('displayValue', '')}".strip() for audit in audits]


if __name__ == "__main__":
    main()
