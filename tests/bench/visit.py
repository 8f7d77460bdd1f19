"""One visit to one page in a real browser: when a reader saw what, what it cost the line, and how fast the page then answers a key."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from host import Server
from playwright.sync_api import BrowserContext, CDPSession, Page, Playwright
from provide import provide

WATCH: Final = Path(__file__).parent / "pages" / "watch.js"
TIMEOUT: Final = 180_000  # milliseconds; the slowest start seen on the phone's line takes a quarter of it
# whether the site is kept for use without a network: until it is, it is being fetched, and a visit shares the line with that
KEPT: Final = "navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))"
POLL: Final = 100  # milliseconds; to ask at each frame, as Playwright does by itself, is work of the page's own thread
KEYS: Final = 5
PAUSE: Final = 300  # milliseconds after a key within which all three pages have long answered


@dataclass(frozen=True)
class Visit:
    """What one visit gave: milliseconds from the start of navigation, bytes and requests up to the reading, megabytes."""

    painted: float
    largest: float
    counted: float
    reading: float
    longest: float
    sent: float
    requests: float
    key: float
    key_work: float
    memory: float
    stages: dict[str, float] = field(default_factory=dict)


def visit(context: BrowserContext, host: Server, address: str, cpu: int, *, settles: bool) -> Visit:
    """Open a page, answer ten signs, wait for the reading, press a few keys."""
    host.forget()
    page = context.new_page()
    page.add_init_script(path=WATCH)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": cpu})  # of the page's thread: the protocol has none for workers
    session.send("Performance.enable", {"timeDomain": "threadTicks"})  # work, without the wait for a core that others use
    page.goto(host.address + address, wait_until="commit")
    _wait(page, session)
    page.wait_for_load_state("load")
    found = page.evaluate("({...bench, began: performance.timeOrigin})")
    sent, requests = host.until((found["began"] + found["reading"]) / 1000)
    stages = _stages(page, found["began"])
    for _ in range(TIMEOUT // PAUSE):
        if not settles or ("settled" in stages and page.evaluate(KEPT)):
            break
        page.wait_for_timeout(PAUSE)
        stages = _stages(page, found["began"])
    keys = [_key(page, session, place) for place in range(KEYS)]
    made = Visit(
        *(found[each] for each in ("painted", "largest", "counted", "reading", "longest")),
        sent,
        requests,
        median(whole for whole, _ in keys),
        median(work for _, work in keys),
        _memory(),
        stages,
    )
    page.close()
    return made


@contextmanager
def profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """Open a browser with a profile on disk, as a reader has: a private window keeps no compiled code."""
    with TemporaryDirectory(prefix="debrief-bench-", ignore_cleanup_errors=True) as folder:
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        context = playwright.chromium.launch_persistent_context(folder, executable_path=provide(), args=root)
        yield context
        context.close()


def _wait(page: Page, session: CDPSession) -> None:
    """Wait until the page has noted all. Asked through the protocol: what Playwright puts into a page to ask is work of its thread."""
    for _ in range(TIMEOUT // POLL):
        answer = session.send("Runtime.evaluate", {"expression": "Boolean(window.bench?.done())"})
        if answer["result"].get("value"):
            return
        page.wait_for_timeout(POLL)
    raise TimeoutError(page.url)


def _key(page: Page, session: CDPSession, place: int) -> tuple[float, float]:
    """Change one answer with the arrow keys; return milliseconds until the result shows it, and of work on the page's thread."""
    page.locator(f"input[name='signal.engaged'][value={('yes', 'no')[place % 2]}]").focus()
    page.evaluate("bench.listen()")
    page.wait_for_timeout(PAUSE)
    before = _work(session)
    page.keyboard.press(("ArrowRight", "ArrowLeft")[place % 2])
    page.wait_for_timeout(PAUSE)
    after = _work(session)
    return page.evaluate("bench.keyed"), (after - before) * 1000


def _work(session: CDPSession) -> float:
    """Return the seconds that the page's own thread has worked so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(float(each["value"]) for each in metrics if each["name"] == "TaskDuration")


def _stages(page: Page, began: float) -> dict[str, float]:
    """Return the marks that the worker set on its way, in milliseconds from the start of the page's navigation."""
    marks: dict[str, float] = {}
    for worker in page.workers:
        script = "performance.getEntriesByType('mark').map((each) => [each.name, each.startTime + performance.timeOrigin])"
        marks |= {name: moment - began for name, moment in worker.evaluate(script)}
    return marks


def _memory() -> float:
    """Return the megabytes held by the largest page process that came from this one, as Linux counts them; 0 on other systems."""
    held = (_kilobytes(process) for process in Path("/proc").glob("[0-9]*") if b"--type=renderer" in _read(process / "cmdline"))
    return max(held, default=0) / 1000


def _kilobytes(process: Path) -> int:
    """Return what a process holds with its share of what several hold, if it came from this one."""
    above = process
    while above.name not in {"0", "", str(os.getpid())}:
        above = above.with_name(_read(above / "stat").rpartition(b")")[2].split()[1:2][0].decode() if _read(above / "stat") else "0")
    found = re.search(rb"^Pss:\s+(\d+)", _read(process / "smaps_rollup"), re.MULTILINE)
    return int(found[1]) if found and above.name == str(os.getpid()) else 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # a process may end while it is looked at
        return b""
