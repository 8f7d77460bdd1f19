"""A newer build comes as a whole, and what was typed stays."""

import re
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import NO_WORKER, ROOT
from host import Server
from playwright.sync_api import BrowserContext, Error, Page, expect
from reader import live
from returning import cut, visited

from macros import offline

pytestmark = pytest.mark.worker

NOTE = ".debrief-update"


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
    live(page)
    assert builds(page) == {old}
    page.locator(NOTE).get_by_role("button", name="Reload").click()
    expect(page.locator("h1").first).to_contain_text("(newer)")
    expect(page.locator("textarea[name=note]")).to_have_value("They laughed at my example.")
    live(page)
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
    live(other)
    assert builds(other) == {old}
    other.locator("footer").get_by_role("link", name="Sources").click()
    expect(other.locator("h1").first).to_contain_text("(newer)")
    assert builds(other) == {"f" * 12}


def test_a_page_of_another_build_is_loaded_anew_without_a_worker(page: Page, server: Server, newer: Path) -> None:
    """Instant navigation does not put new words into an old page."""
    page.add_init_script(NO_WORKER)
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


def left_alone(page: Page) -> None:
    """Wait until no worker is left, which then loads the page anew: a page asked for while it leaves may be the host's already."""
    alone = 0  # how often none was seen: once before the page is loaded anew, and once after
    for _ in range(10):  # each may end with a page that goes
        with suppress(Error):  # the page that was asked is gone
            left = page.evaluate(
                """async () => {
                  for (let frame = 0; frame < 600; frame += 1) {
                    if (!(await navigator.serviceWorker.getRegistrations()).length) return 0;
                    await new Promise(requestAnimationFrame);
                  }
                  return 1;
                }"""
            )
            assert not left
            alone += 1
        page.wait_for_load_state()
        if alone > 1:
            return
    raise AssertionError(page.url)


def test_a_worker_left_behind_takes_itself_away(context: BrowserContext, server: Server, newer: Path) -> None:
    """Where the site is being edited, or the host wants no worker any more, pages come from the host again."""
    page = visited(context)
    offline.take_back(newer)
    server.folder = newer
    page.goto("")
    expect(page.locator("h1").first).to_contain_text("(newer)")
    left_alone(page)
    assert page.evaluate("caches.keys()") == []
