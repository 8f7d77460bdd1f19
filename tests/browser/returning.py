"""What the tests of a site that is kept do and wait for, as a reader who comes back does."""

from host import Server
from playwright.sync_api import BrowserContext, Page

READY = "footer debrief-offline[data-state=ready]"


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
