"""After one visit the whole site works without a network."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from host import BASE, Server
from playwright.sync_api import BrowserContext, expect
from reader import LIVE, live
from returning import cut, kept, visited

from macros import offline

pytestmark = pytest.mark.worker


def addresses(site: Path) -> list[str]:
    """Return every address of the sitemap, under the site's root."""
    found = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert len(found) > 25
    return [urlsplit(each).path.removeprefix(BASE) for each in found]


def test_every_page_opens_without_a_network(context: BrowserContext, server: Server, site: Path) -> None:
    """Each address of the sitemap opens whole in a fresh tab after a visit to one page: heading, styles, typeface and shell."""
    page = visited(context)
    cut(server)
    faults = []
    for address in addresses(site):
        page.goto(address)
        page.wait_for_function("customElements.get('debrief-widget') && document.fonts.status === 'loaded'")
        whole = page.evaluate(
            """() => [...document.styleSheets].every((each) => each.cssRules.length > 0)
            && document.fonts.check("1em 'Atkinson Hyperlegible Next'")
            && [...document.images].every((each) => each.loading === "lazy" || each.naturalWidth > 0)"""
        )
        if not whole or not page.locator("h1").first.inner_text():
            faults.append(address)
    assert faults == []


@pytest.mark.parametrize("first", ["", "tools/signals/"])
def test_both_tools_answer_without_a_network(context: BrowserContext, server: Server, first: str) -> None:
    """By Python, in a fresh tab, whichever page the one visit was to."""
    page = visited(context, first)
    cut(server)
    page.goto("tools/signals/")
    page.locator("label:has(#engaged-yes)").click()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    page.goto("tools/feedback/")
    page.locator("textarea[name=note]").fill("It went well. They asked about my last project and I gave a clear example.")
    live(page)


def test_files_named_by_their_content_come_straight_from_what_is_kept(context: BrowserContext) -> None:
    """On a later visit the browser takes them from there itself and asks no worker; and it draws nothing of half a page."""
    page = visited(context, "tools/signals/")
    page.goto("tools/signals/")
    page.wait_for_selector("debrief-widget:not([data-state=static])")
    entries = page.evaluate("performance.getEntriesByType('resource').map((each) => [each.name, each.workerFinalSourceType])")
    assert {origin for name, origin in entries if re.search(r"/css/|/runtime/.*\.js$", name)} == {"cache"}
    assert page.locator("link[rel=expect]").count() == 1


def test_a_later_visit_leaves_the_tool_to_the_first_frame(context: BrowserContext) -> None:
    """Laid out before, it is laid out again as its typeface comes; where a place is asked for, and on paper, it is there at once."""
    context.add_init_script(
        """window.undrawn = []
        new MutationObserver(() => undrawn.push(document.documentElement.hasAttribute("data-undrawn")))
            .observe(document, { subtree: true, attributeFilter: ["data-undrawn"] })"""
    )
    first = context.new_page()
    first.goto("tools/signals/")
    kept(first)
    assert first.evaluate("undrawn") == []  # a first visit has the time
    page = context.new_page()
    page.goto("tools/signals/")
    page.wait_for_function("undrawn.length === 2")
    assert page.evaluate("undrawn") == [True, False]
    shown = "document.querySelector('.debrief-tool h2').checkVisibility()"
    assert page.evaluate(shown)
    assert not page.evaluate(f"document.documentElement.toggleAttribute('data-undrawn') && {shown}")
    page.emulate_media(media="print")
    assert page.evaluate(shown)
    page.reload()
    assert page.evaluate("undrawn") == []
    page.goto("about/licence/")
    page.goto("tools/signals/#signs-counter")
    assert page.evaluate("undrawn") == []


def test_search_and_links_work_without_a_network(context: BrowserContext, server: Server) -> None:
    """From a result to a page never visited, and on by a link of it."""
    page = visited(context)
    cut(server)
    page.goto("")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially("referees")
    page.locator(".md-search-result__item a").first.click()
    page.wait_for_function("location.pathname !== '/debrief/'")
    expect(page.locator("main")).to_contain_text("referees")
    page.locator("footer").get_by_role("link", name="Accessibility").click()
    expect(page.locator("main h1")).to_have_text("Accessibility")


def test_the_visit_itself_can_go_on_without_a_network(context: BrowserContext, server: Server) -> None:
    """The tab that was open when the network went follows its links too."""
    page = context.new_page()
    page.goto("")
    kept(page)
    cut(server)
    page.locator("footer").get_by_role("link", name="Sources").click()
    expect(page.locator("h1").first).to_have_text("Sources")


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        ("paper/pdf/guide-a4.pdf", "This is not kept on your device"),
        ("nowhere/", "This is not kept on your device"),
        ("guide/signs", "Signs it went well"),
        ("guide/signs/index.html", "Signs it went well"),
        ("guide/signs/?h=signs", "Signs it went well"),
    ],
)
def test_what_is_asked_for_without_a_network(context: BrowserContext, server: Server, asked: str, led: str) -> None:
    """A page by any of its addresses; for a PDF, plain words on where to get it."""
    page = visited(context)
    cut(server)
    page.goto(asked)
    expect(page.locator("h1").first).to_contain_text(led)


def test_leaving_the_page_that_began_does_not_hide_that_the_site_is_kept(context: BrowserContext, server: Server) -> None:
    """The next page, loaded anew, follows what the one before had begun."""
    page = context.new_page()
    page.goto("")
    page.wait_for_selector("footer debrief-offline[data-state=getting]")
    page.goto("about/sources/")
    kept(page)
    cut(server)
    page.goto("guide/signs/")
    expect(page.locator("h1").first).to_contain_text("Signs it went well")


def test_what_a_page_fetched_is_not_fetched_again(context: BrowserContext, server: Server) -> None:
    """Every file whose name tells its content crosses the line once, the runtime above all."""
    page = context.new_page()
    page.goto("tools/signals/")
    kept(page)
    twice = {path for path in server.asked if server.asked.count(path) > 1}
    assert [path for path in twice if offline.NAMED_BY_CONTENT.match(path.removeprefix(BASE))] == []
    assert any(path.endswith(".packed") for path in server.asked)


def test_saving_data_keeps_nothing_until_asked(context: BrowserContext, server: Server) -> None:
    """The offer names the size."""
    context.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page = context.new_page()
    page.goto("")
    offer = page.locator("footer debrief-offline")
    expect(offer).to_contain_text("MB")
    assert f"{BASE}sw.js" not in server.asked
    offer.get_by_role("button").click()
    kept(page)
