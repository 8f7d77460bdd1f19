"""Whatever is said to the drafter can be taken back, and had again."""

import re

from drafter import EMAIL, unfold, write
from drafter_page import NOTE
from playwright.sync_api import Page, expect
from reader import drawn


def test_undo_and_the_words_are_always_in_reach(page: Page) -> None:
    """Wherever one is among the cards, both stand at the foot of the screen; before the first word there is nothing to undo."""
    page.goto("tools/feedback/")
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    write(page, NOTE)
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))  # words still to come would move what is in view
    page.locator("#feedback-more").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Undo")).to_be_in_viewport()
    page.get_by_role("link", name="See my words").click()
    expect(page.get_by_role("heading", name="Your words")).to_be_in_viewport()


def test_what_was_undone_can_be_had_again(page: Page) -> None:
    """A few words at a time, back to the empty page and forth again; focus goes to the button that is left, until something new is said."""
    page.goto("tools/feedback/")
    drawn(page)
    note = page.get_by_label("What happened?")
    parts = ["They asked about keys and I rambled. ", "The tour went well. ", "I was late."]
    note.press_sequentially("".join(parts))
    expect(page.locator(EMAIL)).to_have_value(re.compile("late"), timeout=60_000)
    undo, redo = page.get_by_role("button", name="Undo"), page.get_by_role("button", name="Redo")
    expect(redo).to_be_hidden()
    for count in (2, 1, 0):
        undo.click()
        expect(note).to_have_value("".join(parts[:count]))
    expect(undo).to_be_hidden()
    expect(redo).to_be_focused()
    for count in (1, 2, 3):
        redo.click()
        expect(note).to_have_value("".join(parts[:count]))
    expect(redo).to_be_hidden()
    expect(undo).to_be_focused()
    undo.click()
    note.press_sequentially("It rained.")
    expect(redo).to_be_hidden()
    undo.click()
    expect(note).to_have_value("".join(parts[:2]))


def test_a_rest_begins_a_new_change_with_the_next_word(page: Page) -> None:
    """Who writes without full stops takes back some words, not the whole note; a slow hand takes back words, not letters."""
    page.clock.install()
    page.goto("tools/feedback/")
    note = page.get_by_label("What happened?")
    note.press_sequentially("got there late ")
    page.clock.fast_forward(2000)
    note.press_sequentially("could not ans")
    page.clock.fast_forward(2000)
    note.press_sequentially("wer them")
    undo = page.get_by_role("button", name="Undo")
    undo.click()
    expect(note).to_have_value("got there late could not answer ")
    undo.click()
    expect(note).to_have_value("got there late ")


def test_undo_and_redo_keep_their_places(page: Page) -> None:
    """A second tap on the same spot must never do the opposite of the first."""
    write(page, NOTE)
    page.locator("label:has(#feedback-card-late-leave)").click()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("late"))
    undo = page.get_by_role("button", name="Undo")
    before = undo.bounding_box()
    undo.click()
    expect(page.get_by_role("button", name="Redo")).to_be_visible()
    after = undo.bounding_box()
    assert before
    assert after
    assert before["x"] == after["x"]


def test_going_back_to_the_drafted_words_can_be_undone(page: Page) -> None:
    """One tap too many loses no edit."""
    write(page, NOTE)
    unfold(page, "text")
    page.locator("#feedback-out-text").fill("I will call you. Sam")
    page.get_by_role("button", name="Go back to the drafted words").click()
    expect(page.locator("#feedback-out-text")).to_have_value(re.compile("10 minutes late"))
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#feedback-out-text")).to_have_value("I will call you. Sam")


def test_cleared_is_said_where_it_is_seen(page: Page) -> None:
    """Though the page is so much shorter then; no second Undo stands beside the first, and no way to words that are not there."""
    write(page, NOTE)
    page.get_by_role("button", name="Clear everything").click()
    expect(page.locator("[data-result]")).to_contain_text("Do it by hand")
    expect(page.get_by_text("Cleared.")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="See my words")).to_be_hidden()
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_have_count(1)
    undo.click()
    expect(page.get_by_label("What happened?")).to_have_value(NOTE)


def test_going_to_the_words_and_back_keeps_what_can_be_taken_back(page: Page) -> None:
    """The link to the words is no new page: each change before it can still be undone."""
    write(page, NOTE)
    page.locator("label:has(#feedback-card-late-leave)").click()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("late"))
    page.wait_for_function("!document.querySelector('script[data-later]')")
    page.get_by_role("link", name="See my words").click()
    expect(page.locator("#feedback-words")).to_be_focused()
    page.locator("label:has(#feedback-overall-mixed)").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("Some of it went well"))
    for _ in range(2):
        page.get_by_role("button", name="Undo").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))
