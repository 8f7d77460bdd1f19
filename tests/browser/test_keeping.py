"""What a person wrote stays: over reloads, in two tabs, with storage damaged, full or forbidden."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from reader import LIVE, answer, live


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


def test_clear_can_be_taken_back(page: Page) -> None:
    """One press too many loses nothing."""
    page.goto("tools/signals/")
    answer(page, "engaged", "ran-over")
    page.get_by_role("button", name="Clear my answers").click()
    expect(page.locator("#engaged-yes")).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#engaged-yes")).to_be_checked()
    expect(page.locator("#ran-over-yes")).to_be_checked()


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
