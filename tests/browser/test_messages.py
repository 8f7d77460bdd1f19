"""The other messages as a person uses them: one tap, one detail, words to send; with and without Python."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Visit
from host import Server
from playwright.sync_api import Browser, Page, expect
from reader import drawn, memory_kept
from test_pages import VIEWS, findings

from widgets.messages import kinds

EMAIL = "#messages-out-chase-email"
READY = "[data-result][data-by=python]"


def choose(page: Page, kind: str) -> None:
    """Open the page and tap one message."""
    page.goto("tools/messages/")
    page.locator(f"label:has([value='{kind}'])").click()
    page.wait_for_selector(READY, timeout=60_000)


def test_a_keyboard_alone_writes_a_message(page: Page, visit: Visit) -> None:
    """From the choice to the copied words, without a pointer; nothing leaves the device."""
    page.goto("tools/messages/")
    drawn(page)
    page.locator("#messages-message-warn-referee").focus()
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    expect(page.get_by_label("What did they say about when you would hear?")).to_be_visible(timeout=60_000)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_label("What did they say about when you would hear?")).to_be_focused()
    page.keyboard.type("by Friday")
    expect(page.locator(EMAIL)).to_have_value(re.compile("I would hear by Friday"))
    page.get_by_label("Which job?").focus()
    page.keyboard.type("Band 6 nurse")
    expect(page.locator(EMAIL)).to_have_value(re.compile("the role of Band 6 nurse"))
    page.get_by_role("button", name="Copy").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".debrief-note")).to_contain_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator(EMAIL).input_value()
    assert visit.strangers == []
    assert visit.complaints == []


def test_every_change_can_be_taken_back(page: Page) -> None:
    """The detail, the wording, an edit by hand, and the choice itself."""
    choose(page, "chase")
    page.get_by_label("What did they say about when you would hear?").fill("by Friday")
    expect(page.locator(EMAIL)).to_have_value(re.compile("I understood that I would hear by Friday"))
    undo = page.get_by_role("button", name="Undo")
    page.get_by_role("button", name="Say it another way").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("told to expect an answer by Friday"))
    undo.click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("I understood"))
    page.locator(EMAIL).fill("My own words, you idiots")
    expect(page.locator(".debrief-drafting__marked mark")).to_have_text("idiots")
    page.get_by_role("button", name="Go back to the drafted words").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("I understood"))
    undo.click()
    expect(page.locator(EMAIL)).to_have_value("My own words, you idiots")
    page.locator("label:has([value='withdraw'])").click()
    expect(page.get_by_text("Copy waits for this: Which job?")).to_be_visible()
    undo.click()
    expect(page.locator(EMAIL)).to_have_value("My own words, you idiots")


def test_reload_and_back_keep_what_was_typed(page: Page) -> None:
    """The choice, the detail and the words are as they were."""
    choose(page, "chase")
    page.get_by_label("What did they say about when you would hear?").press_sequentially("by Friday")
    page.reload()
    expect(page.locator(EMAIL)).to_have_value(re.compile("by Friday"), timeout=60_000)
    page.goto("guide/while-you-wait/")
    page.go_back()
    expect(page.get_by_label("What did they say about when you would hear?")).to_have_value("by Friday", timeout=60_000)


@pytest.mark.parametrize("tool", ["messages", "feedback"])
def test_a_later_visit_answers_what_was_kept(page: Page, tool: str) -> None:
    """Python goes on from a kept memory, which holds no files: what it reads only now must still be found."""
    page.goto(f"tools/{tool}/")
    page.wait_for_selector("debrief-widget[data-state=ready]", timeout=60_000)
    memory_kept(page)
    kept = {
        "messages": {"message": "chase", "detail.chase": "by Friday"},
        "feedback": {"note": "The part on rotas went well. I was 10 minutes late as the bus broke down."},
    }
    page.evaluate(
        """(forms) => localStorage.setItem("debrief.record",
            JSON.stringify({v: 1, current: "default", interviews: {default: {forms}}}))""",
        kept,
    )
    page.goto(f"tools/{tool}/")
    said = {"messages": (EMAIL, "by Friday"), "feedback": ("#feedback-out-phone", "10 minutes late")}[tool]
    expect(page.locator(said[0])).to_have_value(re.compile(said[1]), timeout=60_000)


def test_the_guide_leads_to_the_right_message(page: Page) -> None:
    """A link chooses the message it names; a reload later keeps what was chosen since."""
    page.goto("guide/while-you-wait/")
    page.get_by_role("link", name="Ask politely for news").click()
    expect(page.locator("#messages-message-chase")).to_be_checked()
    expect(page.get_by_label("What did they say about when you would hear?")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("heading", name="Ask politely for news")).to_be_in_viewport()
    page.locator("label:has([value='accept'])").click()
    page.reload()
    expect(page.locator("#messages-message-accept")).to_be_checked()


def test_names_are_not_typed_twice(page: Page) -> None:
    """The drafter's names come along: the sender's at once, the recruiter's with a tap."""
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").fill("They asked about rotas and it went well.")
    page.locator("#feedback-to").fill("Priya", timeout=60_000)
    page.get_by_label("Your first name").fill("Ade")
    choose(page, "chase")
    page.get_by_label("What did they say about when you would hear?").fill("soon")
    page.get_by_role("button", name="Use Priya").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile(r"^Dear Priya,[^$]*\nAde$"))


@pytest.fixture
def plain(browser: Browser, server: Server) -> Iterator[Page]:
    """Return a tab in which no script runs."""
    context = browser.new_context(java_script_enabled=False, base_url=server.address)
    yield context.new_page()
    context.close()


def test_without_scripts_every_message_can_be_filled_in_by_hand(plain: Page) -> None:
    """All of them are there to read, and the guide's link leads to the right one; no choice is shown that would do nothing."""
    plain.goto("tools/messages/#reply-to-no")
    for kind in kinds().values():
        letter = plain.locator(f"#{kind.id}")
        expect(letter.get_by_role("heading")).to_have_text(kind.name)
        assert letter.is_visible()
    expect(plain.locator("#reply-to-no")).to_be_in_viewport()
    assert not plain.locator(".debrief-messages__choice").is_visible()


def test_when_python_cannot_come_the_worksheets_stay(page: Page, server: Server) -> None:
    """The choice is kept, and made good once it can."""
    server.blocked.add(".wasm")
    page.goto("tools/messages/")
    page.locator("label:has([value='chase'])").click()
    note = page.locator(".debrief-note[data-note=failed]")
    expect(note).to_contain_text("What you wrote is kept", timeout=60_000)
    expect(page.locator("#chase")).to_be_visible()
    server.blocked.clear()
    note.get_by_role("button", name="Try again").click()
    expect(page.get_by_label("What did they say about when you would hear?")).to_be_visible(timeout=60_000)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def test_axe_finds_nothing_in_any_state(browser: Browser, server: Server, view: tuple[Any, int]) -> None:
    """Before a choice, waiting, written, edited, left out and in need of care; nothing is wider than the screen."""
    scheme, width = view
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, base_url=server.address)
    page = context.new_page()
    page.goto("tools/messages/")
    faults = findings(page)
    detail = page.get_by_label("What did they say about when you would hear?")
    page.locator("label:has([value='chase'])").click()
    expect(detail).to_be_visible(timeout=60_000)
    faults += findings(page)
    detail.fill("by Friday")
    expect(page.locator(EMAIL)).to_have_value(re.compile("Friday"))
    for fold in page.locator("[data-result] summary").all():
        if fold.is_visible() and fold.locator("..").get_attribute("open") is None:
            fold.click()
    faults += findings(page)
    page.locator(EMAIL).fill("I am sorry, you idiots")
    expect(page.locator(".debrief-drafting__marked")).to_be_visible()
    faults += findings(page)
    page.locator("label:has([value='withdraw'])").click()
    page.get_by_label("Which job?").fill("clerk")
    page.get_by_label("A reason").fill("I have diabetes")
    expect(page.locator("[data-flag=own_sensitive]")).to_be_visible()
    faults += findings(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert faults == []
    context.close()
