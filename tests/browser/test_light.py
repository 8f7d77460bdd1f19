"""No page grows past what it may weigh: bytes as a host sends them, not times."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from host import Server
from playwright.sync_api import Page
from reader import LIVE, answer, live

from macros import offline

MOST = 75_000  # the pages weighed 51 to 62 kB when this was written
MOST_KEPT = 6_500_000  # all that is kept for use without a network, unpacked; it was 5.2 MB
MOST_STYLED = 30  # elements of the signs page at a key; they were 15, and 67 before


@pytest.mark.parametrize("address", ["", "guide/next-steps/", "paper/", "about/sources/"])
def test_a_page_without_a_widget_stays_light(page: Page, server: Server, address: str) -> None:
    """With its styles, typeface, pictures and shell."""
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert sum(size for _, _, size in server.sent) < MOST


def test_search_is_fetched_once_a_page_is_used(page: Page, server: Server) -> None:
    """Reading needs neither its script nor its index."""
    page.goto("guide/next-steps/")
    page.wait_for_load_state("networkidle")
    searching = re.compile(r"/(javascripts|search)/")
    assert [path for path in server.asked if searching.search(path)] == []
    page.keyboard.press("Tab")
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially("referees")
    page.wait_for_selector(".md-search-result__item a")


def test_what_is_kept_for_later_stays_small(site: Path) -> None:
    """A reader on a phone pays for it."""
    assert json.loads((site / offline.SIZE).read_text("utf-8"))["size"] < MOST_KEPT


def test_signs_are_laid_out_as_they_come_into_view(page: Page) -> None:
    """So a change costs what is in view, not all 25; on paper all are there."""
    page.goto("tools/signals/")
    last = page.locator(".debrief-signals__sign legend").last
    shown = "(element) => element.checkVisibility({ contentVisibilityAuto: true })"
    assert not last.evaluate(shown)
    last.scroll_into_view_if_needed()
    page.wait_for_function(f"({shown})([...document.querySelectorAll('.debrief-signals__sign legend')].at(-1))")
    page.evaluate("scrollTo(0, 0)")
    page.emulate_media(media="print")
    assert last.evaluate(shown)


def test_the_first_frame_leaves_out_what_is_further_down(page: Page) -> None:
    """What a browser takes for near the view is three screens; those signs come with the next frame, by the style sheet alone."""
    state = "[...document.querySelectorAll('.debrief-signals__sign')].map((each) => getComputedStyle(each).contentVisibility)"
    page.add_init_script(
        f"""const look = () => {{
            const found = {state}
            if (!found.length) return requestAnimationFrame(look)
            window.first = found
        }}
        requestAnimationFrame(look)"""
    )
    page.goto("tools/signals/")
    first = page.wait_for_function("window.first").json_value()
    assert first[:3] == ["auto", "hidden", "hidden"]
    page.wait_for_function(f"({state}).every((each) => each === 'auto')")


def test_a_key_styles_little_anew(page: Page) -> None:
    """A rule that asks what holds an element what else it holds has each such element looked at, whichever tool it is for."""
    page.goto("tools/signals/")
    answer(page, "excited", "engaged")
    live(page)
    protocol = page.context.new_cdp_session(page)
    styled: list[int] = []
    ended: list[object] = []
    protocol.on("Tracing.dataCollected", lambda told: styled.extend(_styled(told["value"])))
    protocol.on("Tracing.tracingComplete", lambda told: ended.append(told))  # noqa: PLW0108 - Playwright takes no built-in
    protocol.send("Tracing.start", {"traceConfig": {"includedCategories": ["devtools.timeline"]}})
    before = page.locator(LIVE).inner_text()
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"(before) => document.querySelector('{LIVE}').innerText !== before", arg=before)
    protocol.send("Tracing.end")
    while not ended:
        page.evaluate("new Promise(requestAnimationFrame)")
    assert styled
    assert max(styled) < MOST_STYLED


def _styled(events: list[dict[str, Any]]) -> list[int]:
    return [
        each["args"]["elementCount"] for each in events if each["name"] == "UpdateLayoutTree" and "elementCount" in each.get("args", {})
    ]


def test_a_link_into_a_sign_finds_its_place(page: Page) -> None:
    """Though that sign is far down, and what the first frame leaves out has no place."""
    page.goto("tools/signals/#engaged-asked")
    top = "document.querySelector(':target').getBoundingClientRect().top"
    page.wait_for_function(f"{top} > 0 && {top} < innerHeight")


def test_style_sheets_come_without_what_their_authors_say(site: Path) -> None:
    """It is a fifth of what they weigh, and the page waits for them."""
    sheets = list((site / "assets/css").glob("*.css"))
    assert sheets
    assert not [each.name for each in sheets if "/*" in each.read_text("utf-8")]
