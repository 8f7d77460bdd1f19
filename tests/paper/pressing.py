"""Presses Print on a page and gives what the printer would get."""

import json
from collections.abc import Callable
from typing import Final

from playwright.sync_api import Page

SIZES: Final = {"A4": "a4", "Letter": "letter"}

type Press = Callable[..., bytes]


def presser(page: Page) -> Press:
    """Return a function that chooses a form, presses Print and gives the PDF of what the printer would get."""
    page.add_init_script("window.print = () => {}")

    def run(form: str, paper: str = "A4", *, large: bool = False, unnamed: bool = False) -> bytes:
        panel = page.locator("debrief-print")
        if panel.locator("input[type=radio]").count():  # what has nothing to tick is only ever blank
            panel.locator(f"input[value={form}]").check()
        panel.locator("input[value=large]").set_checked(large)
        panel.locator("input[value=unnamed]").set_checked(unnamed)
        panel.locator("[data-press]").click()
        return page.pdf(format=paper, prefer_css_page_size=False)

    return run


def promised(page: Page, form: str, paper: str, *, large: bool) -> int:
    """Return how many pages the panel promises; it says one number where both papers need the same."""
    words = json.loads(page.locator("debrief-print").get_attribute("data-pages") or "{}")[f"{form}{' large' if large else ''}"]
    a4, _, letter = words.partition(" on A4, ")
    return int((letter if letter and paper == "Letter" else a4).split()[0])


def opened(page: Page, place: str) -> None:
    """Open a page and wait until its print panel is alive."""
    page.goto(place)
    page.wait_for_function("customElements.get('debrief-print') !== undefined")
