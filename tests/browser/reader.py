"""What the tests of a live widget do and wait for, as a reader does."""

import re

from playwright.sync_api import Page

LIVE = "[data-result][data-by=python]"
SIGNS = "debrief-widget[name=signals]"
TEN = ("ran-over", "excited", "closing-questions", "conversation", "answered-in-full", "next-steps-told", "next-stage-booked", "engaged")


def answer(page: Page, *names: str) -> None:
    """Say yes to the signs named."""
    for name in names:
        page.locator(f"label:has(#{name}-yes)").click()


def drawn(page: Page) -> None:
    """Wait until the page has been drawn: a browser drops what is pressed before that, and nobody presses what they cannot see."""
    page.wait_for_function("performance.getEntriesByType('paint').length > 0")


def live(page: Page) -> None:
    """Wait until Python has made the result."""
    page.wait_for_selector(LIVE, timeout=60_000)


def memory_kept(page: Page) -> None:
    """Wait until a memory is kept for the next visit; a wait for a promise would take the promise itself for a yes."""
    page.evaluate(
        """async () => {
          for (let frame = 0; frame < 3000; frame += 1) {
            if ((await (await caches.open("debrief-python")).keys()).length === 2) return; // the program and the memory
            await new Promise(requestAnimationFrame);
          }
          throw new Error("no memory was kept");
        }"""
    )


def replaced(page: Page, script: str) -> None:
    """Serve another worker in place of the real one."""
    page.route(re.compile(r"worker\.js$"), lambda route: route.fulfill(body=script, content_type="text/javascript"))
