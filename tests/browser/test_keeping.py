"""What a person wrote stays: over reloads, in two tabs, with storage damaged, full or forbidden."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from reader import LIVE, answer, live

QUESTIONS = "#messages-detail-questions"


def test_two_tabs_agree(context: BrowserContext) -> None:
    """An answer in one tab is in the other, and neither overwrites what the other keeps."""
    one, other = context.new_page(), context.new_page()
    one.goto("tools/signals/")
    other.goto("tools/signals/")
    answer(one, "engaged")
    expect(other.locator("#engaged-yes")).to_be_checked()
    answer(other, "ran-over")
    expect(one.locator("#ran-over-yes")).to_be_checked()
    expect(one.locator("#engaged-yes")).to_be_checked()


def test_words_typed_in_two_tabs_are_all_kept(context: BrowserContext) -> None:
    """What one tab typed is in the other's field, with the cursor in it too, and each can take back what the other did."""
    one, other = context.new_page(), context.new_page()
    for tab in (one, other):
        tab.goto("tools/messages/")
        tab.locator("label:has([value='questions'])").click()
        tab.locator(QUESTIONS).click(timeout=60_000)
    one.keyboard.type("where to park")
    expect(other.locator(QUESTIONS)).to_have_value("where to park")
    other.keyboard.type(", who will be there")
    expect(one.locator(QUESTIONS)).to_have_value("where to park, who will be there")
    one.keyboard.type(", what to bring")
    expect(other.locator(QUESTIONS)).to_have_value("where to park, who will be there, what to bring")
    expect(other.locator("#messages-out-questions-email")).to_have_value(re.compile("what to bring", re.IGNORECASE))
    other.get_by_role("button", name="Undo").click()
    for tab in (one, other):
        expect(tab.locator(QUESTIONS)).to_have_value("where to park, who will be there")


def test_a_draft_open_in_two_tabs_follows_the_note(context: BrowserContext) -> None:
    """With the cursor in the drafted words, which nobody edited, too."""
    one, other = context.new_page(), context.new_page()
    one.goto("tools/messages/")
    one.locator("label:has([value='chase'])").click()
    one.locator("#messages-detail-chase").fill("by Friday", timeout=60_000)
    email = one.locator("#messages-out-chase-email")
    expect(email).to_have_value(re.compile("by Friday"))
    email.click()
    other.goto("tools/messages/")
    other.locator("#messages-detail-chase").fill("by Monday", timeout=60_000)
    expect(email).to_have_value(re.compile("by Monday"))


def test_a_tab_that_was_not_told_says_so(context: BrowserContext) -> None:
    """Browsers put tabs to sleep: what was written meanwhile stays, and where both wrote one press shows the other's words."""
    one, other = context.new_page(), context.new_page()
    one.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation())")
    for tab in (one, other):
        tab.goto("tools/messages/")
        tab.locator("label:has([value='questions'])").click()
        tab.locator(QUESTIONS).click(timeout=60_000)
    other.keyboard.type("the dress code")
    other.get_by_label("Which job?").fill("clerk")
    one.locator(QUESTIONS).press_sequentially("where to park")
    note = one.locator(".debrief-note")
    expect(note).to_contain_text("in another tab")
    expect(one.get_by_label("Which job?")).to_have_value("clerk")
    note.get_by_role("button", name="Undo").click()
    for tab in (one, other):
        expect(tab.locator(QUESTIONS)).to_have_value("the dress code")


def test_a_tab_one_comes_back_to_is_up_to_date(context: BrowserContext) -> None:
    """Though it was told nothing while it slept."""
    one, other = context.new_page(), context.new_page()
    one.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation())")
    one.goto("tools/signals/")
    other.goto("tools/signals/")
    answer(other, "engaged")
    one.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
    expect(one.locator("#engaged-yes")).to_be_checked()


def test_a_form_that_is_emptied_as_one_comes_back_has_its_words_again(page: Page) -> None:
    """Safari does so to a page that was kept whole, right after it is shown; the next key would have written over what was kept."""
    page.goto("tools/messages/")
    page.locator("label:has([value='questions'])").click()
    page.locator(QUESTIONS).fill("where to park", timeout=60_000)
    page.evaluate(
        """() => {
          dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
          queueMicrotask(() => document.querySelector("form[data-form]").reset());
        }"""
    )
    expect(page.locator(QUESTIONS)).to_have_value("where to park")
    expect(page.locator("[value='questions']")).to_be_checked()


def test_clear_can_be_taken_back(page: Page) -> None:
    """One press too many loses nothing."""
    page.goto("tools/signals/")
    answer(page, "engaged", "ran-over")
    page.get_by_role("button", name="Clear my answers").click()
    expect(page.locator("#engaged-yes")).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#engaged-yes")).to_be_checked()
    expect(page.locator("#ran-over-yes")).to_be_checked()


@pytest.mark.parametrize(
    ("place", "answered", "clear"),
    [
        ("paper/bad-day/", "#bad-day-kind", "Clear my ticks"),
        ("tools/signals/", "#engaged-yes", "Clear my answers"),
        ("tools/messages/", "[value='questions']", "Clear everything"),
    ],
)
def test_clearing_twice_loses_nothing_either(page: Page, place: str, answered: str, clear: str) -> None:
    """A second tap on the button clears nothing more, and one Undo still brings back what was there."""
    page.goto(place)
    box = page.locator(answered)
    box.check()
    for _ in range(2):
        page.get_by_role("button", name=clear).click()
        expect(box).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(box).to_be_checked()


def test_after_the_next_change_it_is_no_longer_the_clearing_that_is_taken_back(page: Page) -> None:
    """So the offer goes, and the way back through the changes leads to what was cleared."""
    page.goto("tools/messages/")
    page.locator("label:has([value='questions'])").click()
    page.locator(QUESTIONS).fill("parking", timeout=60_000)
    page.get_by_role("button", name="Clear").click()
    note = page.locator(".debrief-note", has_text="Cleared.")
    expect(note).to_be_visible()
    page.locator("label:has([value='chase'])").click()
    expect(note).to_be_hidden()
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_have_count(1)
    undo.click()
    undo.click()
    expect(page.locator(QUESTIONS)).to_have_value("parking")


def test_ticks_on_a_checklist_stay(page: Page) -> None:
    """Over a reload, on every page that shows the list, and by the row's id, whatever its words."""
    page.goto("paper/after-the-interview/")
    page.locator("#after-the-interview-reflect").check()
    page.reload()
    expect(page.locator("#after-the-interview-reflect")).to_be_checked()
    page.goto("guide/next-steps/")
    expect(page.locator("#after-the-interview-reflect")).to_be_checked()


def test_ticks_can_be_cleared_and_taken_back(page: Page) -> None:
    """Cleared ticks are gone from the record too, and one press brings them back."""
    page.goto("guide/went-badly/")
    box = page.locator("#bad-day-kind")
    box.check()
    page.get_by_role("button", name="Clear my ticks").click()
    expect(box).not_to_be_checked()
    assert page.evaluate("JSON.parse(localStorage.getItem('debrief.record')).interviews.default.forms['checklist.bad-day']") == {}
    page.get_by_role("button", name="Undo").click()
    expect(box).to_be_checked()
    page.reload()
    expect(box).to_be_checked()


def test_a_damaged_record_is_set_aside(page: Page) -> None:
    """It is never overwritten, and can be downloaded."""
    page.goto("about/")
    page.evaluate("localStorage.setItem('debrief.record', '{broken')")
    page.goto("tools/signals/")
    note = page.locator(".debrief-note[data-note=storage]")
    expect(note).to_contain_text("It has been set aside")
    with page.expect_download() as download:
        note.get_by_role("button").click()
    assert download.value.path().read_text("utf-8") == "{broken"
    answer(page, "engaged")
    kept = page.evaluate("Object.entries(localStorage).filter(([key]) => key.includes('damaged')).map(([, value]) => value)")
    assert kept == ["{broken"]


def test_a_record_of_a_newer_site_is_left_alone(page: Page) -> None:
    """Old rules must not write over what new ones keep."""
    newer = '{"v":2,"more":true}'
    page.goto("about/")
    page.evaluate("(text) => localStorage.setItem('debrief.record', text)", newer)
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=storage]")).to_contain_text("A newer version")
    assert page.evaluate("localStorage.getItem('debrief.record')") == newer


BLOCKED: dict[str, tuple[str, str]] = {
    "blocked": (
        "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); }",
        "does not let",
    ),
    "full": (
        "localStorage.setItem('other', 'x'); Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }",
        "storage is full",
    ),
}


@pytest.mark.parametrize("kind", BLOCKED)
def test_without_storage_the_page_goes_on(page: Page, kind: str) -> None:
    """It says that nothing will be kept, and still reads the signs."""
    script, said = BLOCKED[kind]
    page.add_init_script(script)
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    expect(page.locator(".debrief-note")).to_contain_text(said)
