"""What a first visit may weigh, as a host that compresses with gzip sends it. Bytes are counted, never times."""

import pytest
from host import Server
from playwright.sync_api import Page
from reader import TEN, answer, live

READING = 2_550_000  # bytes up to a reading made by Python; it was 2.41 MB
WITHOUT_WIDGET = 250_000
FILES = 20  # on a slow line each costs as much as some thirty kilobytes
BEFORE_PYTHON = 300_000  # a page with a widget, whole and answerable, before any of the runtime


def runtime(path: str) -> bool:
    """Say whether a path is of the runtime's big files."""
    return path.endswith((".packed", ".whl")) or "/pyodide" in path


def test_a_reading_made_by_python(page: Page, server: Server) -> None:
    """The core of the runtime is enough for it: the rest is not fetched, and nothing is fetched twice."""
    page.route("**/offline.json", lambda route: route.abort())  # what is kept for use without a network comes after
    page.goto("tools/signals/")
    answer(page, *TEN)
    live(page)
    assert sum(size for _, _, size in server.sent) < READING
    assert [path for path in server.asked if "pyodide.rest" in path] == []
    fetched = [path for path in server.asked if runtime(path)]
    assert len(fetched) == len(set(fetched))
    assert sum(size for _, path, size in server.sent if not runtime(path)) < BEFORE_PYTHON
    assert len(server.asked) <= FILES


@pytest.mark.parametrize("place", ["", "guide/next-steps/", "paper/after-the-interview/", "about/sources/"])
def test_a_page_without_a_widget(page: Page, server: Server, place: str) -> None:
    """Of each kind, with all that it loads by itself."""
    page.route("**/offline.json", lambda route: route.abort())
    page.goto(place)
    page.wait_for_load_state("networkidle")
    assert sum(size for _, _, size in server.sent) < WITHOUT_WIDGET
