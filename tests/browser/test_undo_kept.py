"""Every change can be taken back over a reload too, in this tab only, and nothing reaches behind what was cleared."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

QUESTIONS = "#messages-detail-questions"
WAYS = "Object.keys(sessionStorage).filter((key) => key.startsWith('debrief.'))"


def typed(page: Page, *parts: str) -> None:
    """Type in the field of the questions, each part a change of its own."""
    page.goto("tools/messages/")
    page.locator("label:has([value='questions'])").click()
    page.locator(QUESTIONS).click(timeout=60_000)
    page.locator(QUESTIONS).press_sequentially("".join(parts))


def test_what_was_said_before_a_reload_can_be_taken_back_after_it(page: Page) -> None:
    """Step by step, and what was taken back before it can be had again."""
    typed(page, "Where to park. ", "Who will be there. ", "What to bring.")
    undo, redo = page.get_by_role("button", name="Undo"), page.get_by_role("button", name="Redo")
    undo.click()
    expect(page.locator(QUESTIONS)).to_have_value("Where to park. Who will be there. ")
    page.reload()
    undo.click()
    expect(page.locator(QUESTIONS)).to_have_value("Where to park. ")
    for words in ("Where to park. Who will be there. ", "Where to park. Who will be there. What to bring."):
        redo.click()
        expect(page.locator(QUESTIONS)).to_have_value(words)
    expect(redo).to_be_hidden()
    page.reload()
    page.reload()
    undo.click()
    expect(page.locator(QUESTIONS)).to_have_value("Where to park. Who will be there. ")


def test_what_was_cleared_is_gone_after_a_reload(page: Page) -> None:
    """Whoever clears a form on a machine that others use means it; what was written after that can be taken back as far as there."""
    typed(page, "Where to park.")
    page.get_by_role("button", name="Clear").click()
    page.reload()
    expect(page.locator("[value='questions']")).not_to_be_checked()
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    assert page.evaluate(WAYS) == []
    typed(page, "Who will be there.")
    page.get_by_role("button", name="Clear").click()
    page.locator("label:has([value='questions'])").click()
    page.locator(QUESTIONS).press_sequentially("What to bring.")
    page.reload()
    assert "Who will" not in page.evaluate("JSON.stringify(sessionStorage)")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(QUESTIONS)).to_have_value("")


def test_what_was_deleted_in_another_tab_is_nowhere(context: BrowserContext) -> None:
    """Though this one has gone on to another page."""
    one, other = context.new_page(), context.new_page()
    typed(one, "Where to park.")
    one.goto("about/licence/")
    assert len(one.evaluate(WAYS)) == 1
    other.goto("about/privacy/")
    other.get_by_role("button", name="Delete everything I wrote here").click()
    one.wait_for_function(f"{WAYS}.length === 0")
    assert other.evaluate(WAYS) == []


def test_a_way_that_does_not_fit_is_not_taken(context: BrowserContext) -> None:
    """What another tab wrote meanwhile must not be taken back as if it had been written here; and each tab has its own way."""
    one, other = context.new_page(), context.new_page()
    typed(one, "Where to park. ", "Who will be there.")
    one.goto("about/licence/")
    other.goto("tools/messages/")
    other.locator(QUESTIONS).press_sequentially(" What to bring.", timeout=60_000)
    expect(other.get_by_role("button", name="Undo")).to_be_visible()
    one.goto("tools/messages/")
    expect(one.locator(QUESTIONS)).to_have_value(re.compile("What to bring"))
    expect(one.get_by_role("button", name="Undo")).to_be_hidden()


@pytest.mark.parametrize("kept", ["{torn", '{"past": 1, "undone": []}', "null"])
def test_a_torn_way_is_no_trouble(page: Page, kept: str) -> None:
    """The page goes on as if there were none."""
    typed(page, "Where to park.")
    page.goto("about/licence/")
    page.evaluate(f"(text) => {WAYS}.forEach((key) => sessionStorage.setItem(key, text))", kept)
    page.goto("tools/messages/")
    expect(page.locator(QUESTIONS)).to_have_value("Where to park.")
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    page.locator(QUESTIONS).press_sequentially(" And when.")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(QUESTIONS)).to_have_value("Where to park.")


def test_a_long_way_keeps_its_latest_part(page: Page) -> None:
    """What is kept over a reload is bounded: the oldest changes go first."""
    typed(page)
    for place in range(12):
        page.locator(QUESTIONS).fill(f"{place} " + "word " * 20_000)
        page.get_by_label("Which job?").fill(f"job {place}")
    page.reload()
    assert page.evaluate(f"sessionStorage.getItem({WAYS}[0]).length") < 1_100_000
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Which job?")).to_have_value("job 10")
