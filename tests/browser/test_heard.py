"""The site as it is heard, and with keys alone: what is said, once and in time, and where the focus is after each press."""

import re

from host import Server
from playwright.sync_api import Page, expect
from reader import live

NOTE = "They asked about safeguarding and I lost my thread. The part on rotas went well. I was 10 minutes late as the bus broke down."
STATUS = "debrief-widget > [role=status]"


def listen(page: Page, status: str) -> None:
    """Note down from here on what a region says."""
    page.locator(status).evaluate(
        """(region) => {
          window.heard = [];
          new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true, subtree: true });
        }"""
    )


def heard(page: Page) -> list[str]:
    """Return what was said since."""
    found: list[str] = page.evaluate("window.heard")
    return found


def write(page: Page, note: str) -> None:
    """Write a note, and wait until the message for it is there and announced."""
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").fill(note)
    live(page)
    expect(page.locator(STATUS)).to_contain_text(re.compile("ready|advice"))


def test_a_page_that_comes_in_place_begins_at_its_heading(page: Page) -> None:
    """It comes without a sound and without a load; a link into a page leads to that part of it."""
    page.goto("")
    link = page.get_by_role("link", name="It went well")
    link.focus()
    page.wait_for_function("typeof document$ === 'object'")
    page.evaluate("window.stays = true")
    link.press("Enter")
    expect(page.get_by_role("heading", level=1, name="It went well")).to_be_focused()
    page.locator("main a[href*='next-steps/#']").first.press("Enter")
    page.wait_for_url("**/next-steps/#*")
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_focused()
    assert page.evaluate("window.stays"), "the page was loaded anew"


def test_search_takes_words_that_come_without_a_key(page: Page) -> None:
    """Dictated, pasted or put in by a program; how much is found is said once, and each find is called by its heading."""
    page.goto("")
    page.get_by_role("button", name="Search").click()
    status = page.locator(".debrief-search [role=status]")
    listen(page, ".debrief-search [role=status]")
    page.keyboard.insert_text("salary")
    expect(status).to_contain_text("found")
    page.keyboard.insert_text(" nervous")
    expect(page.locator(".md-search-result__meta")).not_to_have_text(status.inner_text())
    found = page.locator(".md-search-result__item a").first
    expect(found).to_have_accessible_name(found.locator("h1, h2").first.inner_text())
    assert [each for each in heard(page) if "found" in each] == heard(page)


def test_what_is_done_is_said_before_what_came_of_it(page: Page) -> None:
    """Undo says that it took back, clearing that it cleared; what did not change is not said again."""
    write(page, NOTE)
    page.locator("#feedback-card-late-leave").press("Space")
    expect(page.locator(STATUS)).to_have_text("Your message is ready: 59 words.")
    page.get_by_role("button", name="Undo", exact=True).press("Enter")
    expect(page.locator(STATUS)).to_have_text("The last change is taken back. Your message is ready: 73 words.")
    page.get_by_role("button", name="Clear everything").press("Enter")
    expect(page.locator(STATUS)).to_contain_text("Cleared. ")


def test_letters_are_not_talked_over(page: Page) -> None:
    """Whoever types hears what they type; the words are announced once they pause."""
    page.clock.install()
    page.goto("tools/messages/")
    page.get_by_label("Thank the interviewer").check()
    page.get_by_label("What is one thing you talked about").fill("how you train")
    live(page)
    expect(page.locator(STATUS)).to_contain_text("ready")
    listen(page, STATUS)
    for word in (" new", " staff"):
        page.keyboard.insert_text(word)
        expect(page.get_by_role("textbox", name="E-mail")).to_have_value(re.compile(word))
        page.clock.fast_forward(800)
        assert heard(page) == []
    page.clock.fast_forward(2000)
    expect(page.locator(STATUS)).to_contain_text("45 words")
    assert len(heard(page)) == 1


def test_a_note_of_the_page_is_said(page: Page, server: Server) -> None:
    """That the helper is off, or a checklist cleared, is seen by nobody who only hears."""
    page.goto("paper/after-the-interview/")
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Clear my ticks").press("Enter")
    expect(page.locator("debrief-keep [role=status]")).to_have_text("Cleared.")
    server.blocked.add(".wasm")
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").fill(NOTE)
    expect(page.locator(STATUS)).to_contain_text("so it is off", timeout=60_000)


def test_the_focus_outlives_what_had_it(page: Page) -> None:
    """A button or a panel that goes leaves the focus beside where it was, not at the page's top."""
    write(page, NOTE)
    page.locator("#feedback-out-phone").press("End")
    page.keyboard.insert_text("!")
    page.get_by_role("button", name="Go back to the drafted words: To say on the phone").press("Enter")
    expect(page.locator("#feedback-section-phone > summary")).to_be_focused()
    page.get_by_label("What happened?").fill("I want to kill myself after this. They asked about rotas.")
    page.get_by_label("Go on with my message").press("Space")
    expect(page.locator("#feedback-out-phone")).to_be_visible()
    expect(page.get_by_label("Go on with my message")).to_be_focused()
    page.get_by_label("What happened?").fill("They asked if I was pregnant. They asked about rotas and it went well.")
    fits = page.get_by_label("This does not fit").first
    fits.press("Space")
    expect(page.get_by_label("You said that this does not fit")).to_be_focused()


def test_an_address_that_is_not_there_leads_to_the_first_page(page: Page, server: Server) -> None:
    """To its very address: a host need not take one with two slashes."""
    page.goto("nowhere/")
    assert page.get_by_role("link", name="Go to the first page").evaluate("link => link.href") == server.address
