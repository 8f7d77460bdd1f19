"""What a person does with a live widget."""

import re

from conftest import Visit
from host import Server
from playwright.sync_api import Browser, Page, Route, expect
from reader import LIVE, SIGNS, TEN, answer, drawn, live


def test_ten_answers_by_keyboard_alone(page: Page, visit: Visit) -> None:
    """Tab to a sign, arrow to an answer; the reading is made by Python, and no request or complaint goes astray."""
    page.goto("tools/signals/")
    drawn(page)
    page.locator("summary", has_text="What this cannot tell you").focus()
    answered = 0
    while answered < 10:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('input[type=radio]:not(:checked)')"):
            page.keyboard.press("Space")
            answered += 1
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 10 of 25 signs you could judge")
    expect(page.locator(f"{SIGNS} [role=status]")).to_contain_text("from 10 of 25")
    assert visit.complaints == []
    assert visit.strangers == []


def test_reload_keeps_the_answers(page: Page) -> None:
    """And reads them again."""
    page.goto("tools/signals/")
    answer(page, *TEN)
    live(page)
    page.reload()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 8 of 25")
    expect(page.locator("#engaged-yes")).to_be_checked()


def test_answers_given_before_the_scripts_are_there_count(page: Page) -> None:
    """On a slow line a page can be read and answered first; what was said then is kept beside what was kept before, and read."""
    held: list[Route] = []
    page.goto("tools/signals/")
    answer(page, "ran-over")
    shell = re.compile(r"shell\.js$")
    page.route(shell, lambda route: held.append(route))  # noqa: PLW0108 - Playwright looks at its signature
    with page.expect_request(shell):
        page.reload(wait_until="commit")
    page.wait_for_selector("[data-result]")
    answer(page, "engaged")
    for route in held:
        route.continue_()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 2 of 25")
    expect(page.locator("#engaged-yes")).to_be_checked()
    expect(page.locator("#ran-over-yes")).to_be_checked()


def test_the_same_answers_stand_on_the_guide_page(page: Page) -> None:
    """One record: what was answered in the tool is answered on the signs page, reached by instant navigation and back."""
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    page.evaluate("window.stayed = true")
    page.wait_for_function("window.document$")  # in-place navigation has been loaded
    page.get_by_role("link", name="Why not").click()
    page.wait_for_url("**/guide/signs/**")
    expect(page.locator("#engaged-yes")).to_be_checked()
    page.go_back()
    page.wait_for_url("**/tools/signals/")
    live(page)
    expect(page.locator("#engaged-yes")).to_be_checked()
    assert page.evaluate("window.stayed") is True


def test_a_page_that_comes_back_whole_is_brought_up_to_date(keeping: Browser, server: Server) -> None:
    """Browsers keep a page that was left and show it again unloaded: it must take in what was answered since, and still answer."""
    page = keeping.new_page(base_url=server.address)
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    page.evaluate("addEventListener('pageshow', (event) => { window.cameBack = event.persisted })")
    page.goto("about/licence/")
    page.evaluate(
        """() => { const record = JSON.parse(localStorage.getItem("debrief.record"));
        record.interviews[record.current].forms.signals["signal.ran-over"] = "yes";
        localStorage.setItem("debrief.record", JSON.stringify(record)); }"""
    )
    page.go_back(wait_until="commit")  # nothing loads when a kept page comes back
    expect(page.locator("#ran-over-yes")).to_be_checked()
    assert page.evaluate("window.cameBack") is True, "the browser did not keep the page, so this shows nothing"
    expect(page.locator(LIVE)).to_contain_text("from 2 of 25")
    answer(page, "conversation")
    expect(page.locator(LIVE)).to_contain_text("from 3 of 25")


def test_on_a_phone_the_way_to_the_count_stays_at_hand(page: Page) -> None:
    """Twenty-five questions lie between the first answer and the count."""
    page.goto("tools/signals/")
    way = page.get_by_role("link", name="See your count")
    expect(way).to_be_hidden()
    answer(page, "ran-over")
    live(page)  # until then a note may hold the foot of the screen
    expect(way).to_be_in_viewport()
    way.click()
    expect(page.locator("#signs-count h2").first).to_be_in_viewport()
