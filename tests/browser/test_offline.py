"""After one visit the site works without a network, a newer build comes as a whole, and nothing breaks where none of it is allowed."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import ROOT, Visit
from host import BASE, Server
from playwright.sync_api import Browser, BrowserContext, Page, expect

from macros import offline

LIVE = "[data-result][data-by=python]"
READY = "footer debrief-offline[data-state=ready]"
NOTE = ".debrief-update"


@pytest.fixture
def context(browser: Browser, server: Server, visit: Visit) -> Iterator[BrowserContext]:
    """Return a fresh phone-sized profile, service worker and all."""
    context = browser.new_context(viewport={"width": 360, "height": 760}, base_url=server.address)
    visit.follow(context, server.address)
    yield context
    context.close()


def addresses(site: Path) -> list[str]:
    """Return every address of the sitemap, under the site's root."""
    found = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert len(found) > 25
    return [urlsplit(each).path.removeprefix(BASE) for each in found]


def kept(page: Page) -> None:
    """Wait until the site says that it can do without a network."""
    page.wait_for_selector(READY, timeout=60_000)


def visited(context: BrowserContext, address: str = "") -> Page:
    """Pay the one visit, and leave."""
    page = context.new_page()
    page.goto(address)
    kept(page)
    page.close()
    return context.new_page()


def cut(server: Server) -> None:
    """Take the host away: each request from now on breaks off."""
    server.down = True


@pytest.fixture
def newer(site: Path, tmp_path: Path) -> Path:
    """Return the site as built anew: every page, the shell and the words of the search differ."""
    into = tmp_path / "newer"
    shutil.copytree(site, into)
    (old,) = [each.name for each in (into / "assets/runtime").iterdir() if each.is_dir()]
    fresh = "f" * len(old)
    (into / "assets/runtime" / old).rename(into / "assets/runtime" / fresh)
    for path in [*into.rglob("*.html"), *(into / "assets/runtime" / fresh).iterdir()]:
        text = path.read_text("utf-8").replace(old, fresh)
        text = re.sub(r'data-version="\w+"', 'data-version="newer"', text)
        path.write_text(text.replace("</h1>", " (newer)</h1>"), "utf-8")
    offline.put(ROOT, into)
    return into


def builds(page: Page) -> set[str]:
    """Return the builds that the page and its modules are of."""
    found = page.evaluate("[...performance.getEntriesByType('resource')].map((each) => each.name)")
    markup = re.findall(r"assets/runtime/([0-9a-f]{12})/", page.content() + " ".join(found))
    return set(markup)


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
    page.wait_for_selector(LIVE, timeout=60_000)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    page.goto("tools/feedback/")
    page.locator("textarea[name=note]").fill("It went well. They asked about my last project and I gave a clear example.")
    page.wait_for_selector(LIVE, timeout=60_000)


def test_files_named_by_their_content_come_straight_from_what_is_kept(context: BrowserContext) -> None:
    """On a later visit the browser takes them from there itself and asks no worker; and it draws nothing of half a page."""
    page = visited(context, "tools/signals/")
    page.goto("tools/signals/")
    page.wait_for_selector("debrief-widget:not([data-state=static])")
    entries = page.evaluate("performance.getEntriesByType('resource').map((each) => [each.name, each.workerFinalSourceType])")
    assert {origin for name, origin in entries if re.search(r"/css/|\.mjs$", name)} == {"cache"}
    assert page.locator("link[rel=expect]").count() == 1


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


def test_a_newer_build_waits_and_comes_as_a_whole(context: BrowserContext, server: Server, newer: Path) -> None:
    """The open page goes on in its own build; told of the newer one, it loads that, with what was typed."""
    page = visited(context)
    page.goto("tools/feedback/")
    page.locator("textarea[name=note]").fill("They laughed at my example.")
    (old,) = builds(page)
    server.folder = newer
    page.goto("tools/feedback/")
    expect(page.locator(NOTE)).to_contain_text("A new version is here", timeout=60_000)
    expect(page.locator("textarea[name=note]")).to_have_value("They laughed at my example.")
    page.locator("footer").get_by_role("link", name="Sources").click()
    expect(page.locator("h1").first).to_have_text("Sources")
    page.goto("tools/feedback/")
    page.wait_for_selector(LIVE, timeout=60_000)
    assert builds(page) == {old}
    page.locator(NOTE).get_by_role("button", name="Reload").click()
    expect(page.locator("h1").first).to_contain_text("(newer)")
    expect(page.locator("textarea[name=note]")).to_have_value("They laughed at my example.")
    page.wait_for_selector(LIVE, timeout=60_000)
    assert builds(page) == {"f" * 12}


def test_reloading_the_only_tab_brings_the_newer_build(context: BrowserContext, server: Server, newer: Path) -> None:
    """As a reader expects of the button in their browser."""
    page = visited(context)
    page.goto("guide/signs/")
    server.folder = newer
    page.goto("guide/signs/")
    expect(page.locator(NOTE)).to_contain_text("A new version is here", timeout=60_000)
    page.reload()
    expect(page.locator("h1").first).to_contain_text("(newer)")
    assert builds(page) == {"f" * 12}


def test_a_second_tab_keeps_its_build(context: BrowserContext, server: Server, newer: Path) -> None:
    """While another goes on with the newer one: its Python still starts, and the next page it opens is wholly new."""
    page = visited(context)
    page.goto("tools/")
    other = context.new_page()
    other.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    other.goto("tools/signals/")
    (old,) = builds(other)
    server.folder = newer
    page.goto("tools/")
    page.locator(NOTE).get_by_role("button", name="Reload").click()
    expect(page.locator("h1").first).to_contain_text("(newer)")
    other.get_by_role("button", name="Get the helper").click()
    other.locator("label:has(#engaged-yes)").click()
    other.wait_for_selector(LIVE, timeout=60_000)
    assert builds(other) == {old}
    other.locator("footer").get_by_role("link", name="Sources").click()
    expect(other.locator("h1").first).to_contain_text("(newer)")
    assert builds(other) == {"f" * 12}


def test_a_page_of_another_build_is_loaded_anew_without_a_worker(page: Page, server: Server, newer: Path) -> None:
    """Instant navigation does not put new words into an old page."""
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    page.goto("")
    server.folder = newer
    page.locator("footer").get_by_role("link", name="Sources").click()
    expect(page.locator("h1").first).to_contain_text("(newer)")
    page.wait_for_load_state()
    assert builds(page) == {"f" * 12}


def test_half_a_newer_build_is_not_taken(context: BrowserContext, server: Server, newer: Path) -> None:
    """A host that still serves an older page with the new worker leaves everything as it was."""
    page = visited(context)
    (newer / "about/sources/index.html").write_text("<h1>Another</h1>", "utf-8")
    server.folder = newer
    page.goto("")
    page.evaluate(
        """async () => { const {installing} = await (await navigator.serviceWorker.ready).update();
        const left = (resolve) => { if (installing.state === "redundant") resolve(); else installing.onstatechange = () => left(resolve); };
        await new Promise(left); }"""
    )
    cut(server)
    page.goto("about/sources/")
    expect(page.locator("h1").first).to_have_text("Sources")
    assert page.evaluate("navigator.serviceWorker.ready.then((found) => found.waiting)") is None


@pytest.mark.parametrize(
    "without",
    [
        "delete Navigator.prototype.serviceWorker",
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))",
        "delete globalThis.caches",
        "Cache.prototype.put = () => Promise.reject(new DOMException('no', 'QuotaExceededError'))",
        "if (globalThis.StorageManager) StorageManager.prototype.estimate = () => Promise.resolve({quota: 1000, usage: 0})",
    ],
    ids=["no worker", "a worker refused", "no cache", "a full cache", "no room"],
)
def test_a_browser_that_keeps_nothing_shows_a_plain_site(page: Page, visit: Visit, without: str) -> None:
    """It reads, links and answers as before, and promises nothing."""
    page.add_init_script(without)
    page.goto("")
    page.wait_for_load_state("networkidle")
    page.locator("footer").get_by_role("link", name="Sources").click()
    expect(page.locator("h1").first).to_have_text("Sources")
    page.goto("tools/signals/")
    page.locator("label:has(#engaged-yes)").click()
    page.wait_for_selector(LIVE, timeout=60_000)
    assert visit.complaints == []


def test_a_tiny_quota(context: BrowserContext, server: Server, visit: Visit) -> None:
    """The browser's own limit, met while the site is being put aside: nothing half is left, nothing is promised, the tool answers."""
    context.add_init_script("if (globalThis.StorageManager) StorageManager.prototype.estimate = () => Promise.resolve({})")
    page = context.new_page()
    protocol = context.new_cdp_session(page)
    protocol.send("Storage.overrideQuotaForOrigin", {"origin": server.address.removesuffix(BASE), "quotaSize": 1_000_000})
    page.goto("")
    expect(page.locator("footer debrief-offline")).to_have_attribute("data-state", "getting")
    expect(page.locator("footer debrief-offline")).to_have_attribute("data-state", "none", timeout=60_000)
    assert page.evaluate("caches.keys()") == []
    page.goto("tools/signals/")
    page.locator("label:has(#engaged-yes)").click()
    page.wait_for_selector(LIVE, timeout=60_000)
    assert visit.complaints == []


def test_what_the_browser_threw_away_is_fetched_again(context: BrowserContext, server: Server) -> None:
    """Pages come from the host meanwhile, and the site is ready again before it says so."""
    page = visited(context)
    page.goto("")
    kept(page)
    page.evaluate("async () => { for (const name of await caches.keys()) await caches.delete(name) }")
    page.goto("guide/signs/")
    expect(page.locator("h1").first).to_contain_text("Signs it went well")
    kept(page)
    cut(server)
    page.goto("about/sources/")
    expect(page.locator("h1").first).to_have_text("Sources")


def test_after_everything_was_cleared_the_site_is_as_new(context: BrowserContext, server: Server) -> None:
    """As a browser does that needs room, or a reader who wants it gone."""
    page = visited(context)
    page.goto("")
    protocol = context.new_cdp_session(page)
    protocol.send("Storage.clearDataForOrigin", {"origin": server.address.removesuffix(BASE), "storageTypes": "all"})
    page.goto("tools/signals/")
    page.locator("label:has(#engaged-yes)").click()
    page.wait_for_selector(LIVE, timeout=60_000)
    kept(page)


def test_a_worker_left_behind_takes_itself_away(context: BrowserContext, server: Server, newer: Path) -> None:
    """Where the site is being edited, or the host wants no worker any more, pages come from the host again."""
    page = visited(context)
    offline.take_back(newer)
    server.folder = newer
    page.goto("")
    expect(page.locator("h1").first).to_contain_text("(newer)")
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0
    assert page.evaluate("caches.keys()") == []
