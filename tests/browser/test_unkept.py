"""Where the browser keeps nothing, has no room, or threw away what it kept, the site is a plain one or gets it again."""

from threading import Event

import pytest
from conftest import NO_WORKER, Visit
from host import BASE, Server
from playwright.sync_api import BrowserContext, Page, expect
from reader import live
from returning import cut, kept, visited

pytestmark = pytest.mark.worker


@pytest.mark.parametrize(
    "without",
    [
        NO_WORKER,
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
    live(page)
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
    live(page)
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
    live(page)
    kept(page)


def test_a_page_left_before_its_worker_came_leaves_it_to_the_next(page: Page, server: Server) -> None:
    """The browser knows then that there is to be one, and has none yet: the next page waits for it and says when it is there."""
    arrives = server.held[f"{BASE}sw.js"] = Event()
    try:
        page.goto("")
        page.wait_for_function("async () => (await navigator.serviceWorker.getRegistration()) !== undefined")
        page.goto("guide/signs/")
        expect(page.locator("footer debrief-offline")).to_have_attribute("data-state", "getting")
    finally:
        arrives.set()
    kept(page)


def test_a_worker_lost_while_a_page_opens_is_got_again(context: BrowserContext) -> None:
    """The page met it and then it was gone, as when a browser clears a site just then: it answers nothing any more."""
    page = visited(context)
    page.goto("")
    kept(page)
    page.add_init_script(
        """const find = ServiceWorkerContainer.prototype.getRegistration;
        ServiceWorkerContainer.prototype.getRegistration = async function (scope) {
          ServiceWorkerContainer.prototype.getRegistration = find;
          const found = await find.call(this, scope);
          if (found) document.documentElement.dataset.lost = String(await found.unregister());
          return found;
        };"""
    )
    with page.expect_navigation():
        context.new_cdp_session(page).send("Page.reload", {"ignoreCache": True})  # a page the worker does not control lets it go at once
    page.wait_for_selector("html[data-lost=true]")
    kept(page)
