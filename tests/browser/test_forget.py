"""One press deletes all that was written here, and one more brings it back."""

from playwright.sync_api import Page, expect

DELETE = "Delete everything I wrote here"


def test_all_that_was_written_goes_and_comes_back(page: Page) -> None:
    """The record and what was set aside both go; undo, with the focus on it, brings both back."""
    page.goto("paper/bad-day/")
    page.locator("debrief-keep input[type=checkbox]").first.check()
    page.evaluate("localStorage.setItem('debrief.record.damaged.2026', 'torn')")
    before = page.evaluate("({...localStorage})")
    page.goto("about/privacy/")
    page.get_by_role("button", name=DELETE).press("Enter")
    expect(page.locator("debrief-forget [role=status]")).to_contain_text("is deleted")
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('debrief.record'))") == []
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("debrief-forget [role=status]")).to_have_text("What you wrote is back.")
    expect(page.get_by_role("button", name=DELETE)).to_be_focused()
    assert page.evaluate("({...localStorage})") == before


def test_another_tab_is_emptied_too(page: Page) -> None:
    """A sheet that stands open elsewhere shows that its ticks are gone."""
    page.goto("paper/bad-day/")
    tick = page.locator("debrief-keep input[type=checkbox]").first
    tick.check()
    other = page.context.new_page()
    other.goto("about/privacy/")
    other.get_by_role("button", name=DELETE).click()
    expect(tick).not_to_be_checked()


def test_all_that_is_kept_can_be_seen(page: Page) -> None:
    """On a phone too, and what is shown goes with what is deleted."""
    page.goto("tools/feedback/")
    page.locator("textarea[name=note]").fill("They asked about rotas.")
    page.wait_for_function("localStorage.getItem('debrief.record')?.includes('rotas')")  # it may be typed before any script is there
    page.goto("about/privacy/")
    page.get_by_text("Show what is kept here").click()
    shown = page.locator("debrief-forget pre")
    expect(shown).to_contain_text("They asked about rotas.")
    expect(shown).to_contain_text("debrief.record")
    page.get_by_role("button", name=DELETE).click()
    expect(shown).to_have_text("Nothing that you wrote is kept here.")
    page.get_by_role("button", name="Undo").click()
    expect(shown).to_contain_text("They asked about rotas.")
