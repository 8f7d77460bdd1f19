"""The drafter fits every screen and hand, and nothing moves under a finger."""

import re
from typing import Any

import pytest
from drafter import EMAIL, unfold, write
from drafter_page import NOTE
from host import Server
from playwright.sync_api import Browser, Page, expect
from reader import drawn
from test_pages import VIEWS, findings


def test_what_is_pressed_stays_under_the_finger(page: Page) -> None:
    """The words stand above the cards; when an answer makes them shorter, the answer does not move."""
    write(page, NOTE)
    answer = page.locator("label:has(#feedback-card-late-leave)")
    answer.scroll_into_view_if_needed()
    before = answer.bounding_box()
    answer.click()
    expect(page.locator("#feedback-out-phone")).not_to_have_value(re.compile("late"))
    after = answer.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 2


def test_what_is_opened_comes_into_view(page: Page) -> None:
    """On a wide screen the words scroll beside the questions; each message, once opened, is seen whole, by pointer or key."""
    page.set_viewport_size({"width": 1280, "height": 800})
    write(page, NOTE)
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))
    column = page.locator(".debrief-drafting__words")
    assert column.evaluate("each => each.scrollHeight > each.clientHeight")
    unfold(page, "email")
    expect(page.locator("#feedback-section-email").get_by_role("button", name="Copy")).to_be_in_viewport(ratio=1)
    expect(page.locator(EMAIL)).to_be_in_viewport(ratio=1)
    page.locator("#feedback-section-text summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#feedback-section-text").get_by_role("button", name="Copy")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("tool", ["feedback", "messages"])
def test_without_scripts_a_sentence_stands_where_the_fields_would(browser: Browser, server: Server, tool: str) -> None:
    """Nothing takes text in vain; with scripts the sentence is not shown."""
    context = browser.new_context(java_script_enabled=False, base_url=server.address)
    off = context.new_page()
    off.goto(f"tools/{tool}/")
    assert off.get_by_text("This helper needs JavaScript").is_visible()
    assert not off.locator("[data-drafting] :is(textarea, input, button)").filter(visible=True).count()
    assert off.locator("[data-result]").is_visible()
    context.close()
    context = browser.new_context(base_url=server.address)
    on = context.new_page()
    on.goto(f"tools/{tool}/")
    assert not on.get_by_text("This helper needs JavaScript").is_visible()
    context.close()


def test_the_page_stays_short_on_a_phone(page: Page) -> None:
    """A long evening is no reason for a long page: what is not asked for yet is folded."""
    write(page, NOTE)
    assert page.evaluate("document.documentElement.scrollHeight") < 5200


def test_a_page_that_is_loaded_again_stands_where_it_stood(page: Page) -> None:
    """At first it is too short for that, and must not end up at its end."""
    write(page, NOTE)
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))
    page.evaluate("scrollTo({ top: 3000, behavior: 'instant' })")
    page.wait_for_function("history.state?.y === 3000")
    page.reload()
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"), timeout=60_000)
    page.wait_for_function("scrollY === 3000")


def test_leaving_a_sentence_out_does_not_move_the_page(page: Page) -> None:
    """The sentence stays where it stood, and what is around it too."""
    write(page, NOTE)
    page.get_by_text("Where each sentence comes from").click()
    box = page.locator(".debrief-feedback__sentence", has_text="10 minutes late").get_by_label("Leave this out")
    box.scroll_into_view_if_needed()
    heading = page.get_by_text("Where each sentence comes from")
    before = heading.bounding_box()
    box.check()
    expect(page.locator("#feedback-out-phone")).not_to_have_value(re.compile("late"))
    after = heading.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 200


def test_very_large_letters_leave_the_page_to_be_read(page: Page) -> None:
    """Neither the head of the site nor the buttons at the foot of the screen stay fixed where it holds few lines."""
    write(page, NOTE)
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))
    page.set_viewport_size({"width": 360, "height": 740})
    page.locator(":root").evaluate("(root) => { root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`; }")
    page.evaluate("document.querySelector('#feedback-out-phone').scrollIntoView({ block: 'center', behavior: 'instant' })")
    expect(page.locator(".debrief-header")).not_to_be_in_viewport()
    expect(page.locator(".debrief-drafting__foot")).not_to_be_in_viewport()


def test_a_keyboard_alone_goes_from_note_to_sent_words(page: Page) -> None:
    """Note, card, lesson and copy without a pointer; the words follow each answer."""
    page.goto("tools/feedback/")
    drawn(page)
    page.get_by_label("What happened?").focus()
    page.keyboard.type(NOTE)
    card = page.locator("[name='card.late']:checked")
    expect(card).to_be_attached(timeout=60_000)
    card.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#feedback-card-late-leave")).to_be_checked()
    expect(page.locator("#feedback-out-phone")).not_to_have_value(re.compile("late"))
    expect(page.locator("#feedback-card-late-leave")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#feedback-out-phone")).to_have_value(re.compile("10 minutes late"))
    page.locator("#feedback-section-text summary").focus()
    page.keyboard.press("Enter")
    page.locator("#feedback-section-text").get_by_role("button", name="Copy").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".debrief-note")).to_contain_text("Copied.")


def test_a_thumb_alone_answers_the_cards(browser: Browser, server: Server) -> None:
    """By touch, on a phone: a card is changed, a strength is added, a sentence opens to where it comes from."""
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 760}, base_url=server.address)
    page = context.new_page()
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").tap()
    page.keyboard.type(NOTE)
    page.wait_for_selector("#feedback-out-phone", timeout=60_000)
    page.locator("label:has(#feedback-card-late-change)").tap()
    page.locator("[name='slot.late.amount']").fill("5 minutes")
    expect(page.locator("#feedback-out-phone")).to_have_value(re.compile("5 minutes late"))
    page.get_by_text("Where each sentence comes from").tap()
    page.locator("#feedback-line-1 summary").tap()
    expect(page.locator("#feedback-line-1")).to_contain_text("Standard wording")
    context.close()


@pytest.mark.parametrize("view", [VIEWS[0], VIEWS[-1]], ids=lambda view: f"{view[0]}-{view[1]}")
def test_axe_finds_nothing_in_any_state(browser: Browser, server: Server, view: tuple[Any, int]) -> None:
    """Written with all folds open, a card being changed, a lesson of one's own, edited, and led to another message."""
    scheme, width = view
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, base_url=server.address)
    page = context.new_page()
    write(page, NOTE)
    for fold in page.locator("[data-result] summary").all():
        if fold.is_visible() and fold.locator("..").get_attribute("open") is None:
            fold.click()
    faults = findings(page)
    page.locator("label:has(#feedback-card-late-change)").click()
    expect(page.locator("[name='slot.late.amount']")).to_be_visible()
    page.locator("label:has(#feedback-lesson-late-own)").click()
    page.locator("[name='own.late']").fill("Next time I will take the earlier bus.")
    expect(page.locator("#feedback-out-phone")).to_have_value(re.compile("earlier bus"))
    faults += findings(page)
    page.locator("#feedback-out-phone").fill("I was an idiot. Sorry, sorry.")
    expect(page.locator(".debrief-drafting__marked")).to_be_visible()
    faults += findings(page)
    page.get_by_label("What happened?").fill("Just heard I didn't get the Band 6 post.")
    expect(page.get_by_role("link", name="Reply to a no")).to_be_visible()
    faults += findings(page)
    assert faults == []
    context.close()


def test_the_page_fits_a_small_screen_and_large_type(page: Page) -> None:
    """At 320 px, and at 360 px with type of twice the size, nothing is cut off or has to be scrolled to the side for."""
    write(page, NOTE)
    for width, size in ((320, "100%"), (360, "200%")):
        page.set_viewport_size({"width": width, "height": 700})
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
