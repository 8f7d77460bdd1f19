"""Printing what somebody ticked and wrote: all of it, and nothing that only a screen needs."""

import pytest
from drafter_page import NOTE
from host import Server
from paper.pressing import SIZES, Press, opened, presser, promised
from paper.reading import pictures, sheets, squeezed
from playwright.sync_api import Page

from widgets.signals.catalogue import catalogue

# What stands at the head of each page, squeezed.
_HEADING = "Debrief·page2of2"


@pytest.fixture
def press(page: Page) -> Press:
    """Return a function that chooses a form, presses Print and gives the PDF of what the printer would get."""
    return presser(page)


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("answered", [12, len(catalogue().signals)])
def test_signs_with_answers_take_no_more_pages_than_promised(page: Page, press: Press, answered: int, paper: str) -> None:
    """Some or all of them said yes, with the result that Python makes of them."""
    opened(page, "tools/signals/")
    for sign in catalogue().signals[:answered]:
        page.locator(f"#{sign.id}-yes").check()
    page.locator(f"[data-by=python] #noticed-{catalogue().signals[answered - 1].id}").wait_for(timeout=60_000)
    for large in (False, True):
        assert len(sheets(press("answers", paper, large=large))) <= promised(page, "answers", paper, large=large), large


def test_ticks_print_with_my_answers_and_never_on_a_blank_sheet(page: Page, press: Press) -> None:
    """A blank sheet looks the same whatever is ticked on the screen, and what is ticked shows on a filled one."""
    opened(page, "paper/after-the-interview/")
    blank = pictures(press("blank"))
    assert pictures(press("answers")) == blank
    page.locator("[data-checklist] input[type=checkbox]").first.check()
    assert pictures(press("blank")) == blank
    filled = pictures(press("answers"))
    assert filled != blank
    page.locator("[data-checklist] input[type=checkbox]").last.check()
    assert pictures(press("answers")) not in (blank, filled)
    assert page.locator("[data-checklist] input:checked").count() == 2  # the reader's own is left alone


def test_a_long_note_prints_whole_and_stays_off_a_blank_sheet(page: Page, press: Press) -> None:
    """A field shows a part of what was typed; paper shows all of it, by the button and by the browser's own command."""
    opened(page, "tools/feedback/")
    lines = [f"Line {number} of what happened." for number in range(1, 61)]
    page.locator("textarea[name=note]").fill("\n".join(lines))
    for pdf in (press("answers"), page.pdf(format="A4")):
        words = "".join(sheets(pdf))
        assert not [line for line in lines if squeezed(line) not in words]
    assert "whathappened." not in "".join(sheets(press("blank")))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("textarea[name=note] + .debrief-written").first.inner_text().splitlines() == lines


def test_a_filled_in_message_prints_what_was_written_and_no_empty_box(page: Page, press: Press) -> None:
    """The detail and the words are there, once each as typed; fields left empty take no room, so one page holds it all."""
    opened(page, "tools/messages/")
    page.locator("input[name=message][value=thank-interviewer]").check()
    page.locator("textarea[name='detail.thank-interviewer']").fill("how you plan the week")
    page.locator("textarea", has_text="how you plan the week has stayed with me").first.wait_for(state="attached")
    (words,) = sheets(press("answers"))
    assert "Ourconversationabouthowyouplantheweekhasstayedwithme." in words
    assert "Whichemployer?" not in words
    assert "Standardwording" not in words


def test_a_draft_prints_without_what_only_a_finger_needs(page: Page, press: Press) -> None:
    """Note, words and what was answered, on two pages at most: no hint on taps, no empty field, by the button and by the browser."""
    opened(page, "tools/feedback/")
    page.locator("textarea[name=note]").fill(NOTE)
    page.locator("#feedback-strength-1").fill("the roses", timeout=60_000)
    page.locator("textarea[name='out.email']", has_text="the roses").wait_for(state="attached")
    for pdf in (press("answers"), page.pdf(format="A4")):
        assert len(sheets(pdf)) <= 2
        words = "".join(sheets(pdf))
        assert squeezed(NOTE) in words
        assert squeezed("I was 10 minutes late because the bus broke down.") in words
        assert "theroses" in words.partition("Whatwentwell?")[2]
        gone = (
            "Threequicktaps",
            "changewhatisnotso",
            "Atapputs",
            "Thing2",
            "Yourfirstname",
            "Typeordictate",
            "Onlyifyoumeanit",
            "feelunfair",
        )
        assert not [each for each in gone if each in words]


def test_a_printed_draft_holds_nothing_to_press(page: Page, press: Press) -> None:
    """No tick, no list of countries and no word of either: what needs care, the people to turn to, and the words are there."""
    opened(page, "tools/feedback/")
    page.locator("textarea[name=note]").fill(f"{NOTE} He asked if I was planning to have kids.")
    page.locator("[data-flag=discrimination]").get_by_label("State it plainly").check(timeout=60_000)
    page.locator("textarea[name='out.email']", has_text="planning to have kids").wait_for(state="attached")
    for pdf in (press("answers"), page.pdf(format="A4")):
        words = "".join(sheets(pdf))
        assert "mightnotbeallowed" in words
        assert "Acas" in words
        assert "UKandIreland116123" in words
        gone = ("Stateitplainly", "Whereareyou", "Thisdoesnotfit", "Leftout", "totick", "Leaveitunsaid", "Addthemnow")
        assert not [each for each in gone if each in words]


def test_a_short_worksheet_has_lines_to_write_on(page: Page, press: Press) -> None:
    """“Five lines are enough”: they are there, and the panel says what short means."""
    opened(page, "tools/feedback/")
    press("short")
    assert "without hints or examples" in page.locator("debrief-print output").inner_text()
    page.evaluate("window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), { capture: true })")
    page.locator("debrief-print [data-press]").click()
    page.emulate_media(media="print")
    assert page.locator(".debrief-sheet .debrief-line").first.is_visible()


def test_a_note_without_a_draft_prints_on_one_page(page: Page, server: Server) -> None:
    """While there are no words yet, the worksheet stands under the note, and no example runs over to a second page."""
    server.blocked.add("worker")
    opened(page, "tools/feedback/")
    page.locator("textarea[name=note]").fill(f"{NOTE} {NOTE} {NOTE}")
    for paper in SIZES:
        (words,) = sheets(page.pdf(format=paper))
        assert "Doitbyhand" in words


@pytest.mark.parametrize("paper", SIZES)
def test_the_count_and_its_pebbles_are_on_one_page(page: Page, press: Press, paper: str) -> None:
    """A stack at the head of a page, its sentence at the foot of the one before, leaves a reader to turn over."""
    opened(page, "tools/signals/")
    for sign in catalogue().signals[:10]:
        page.locator(f"#{sign.id}-yes").check()
    page.locator(f"[data-by=python] #noticed-{catalogue().signals[9].id}").wait_for(timeout=60_000)
    counted = [each for each in sheets(press("answers", paper)) if "pointsfor,0pointsagainst" in each]
    assert len(counted) == 1
    assert "0against" in counted[0].partition("pointsfor,0pointsagainst")[2]


def test_a_filled_in_drafter_prints_the_words_and_no_bare_answer(page: Page, press: Press) -> None:
    """A "Yes" says nothing by itself, and what it confirms stands in the words: so one page holds note and messages."""
    opened(page, "tools/feedback/")
    page.locator("textarea[name=note]").fill(NOTE)
    page.locator("label:has(#feedback-want-chance)").click(timeout=60_000)
    page.locator("textarea[name='out.email']", has_text="answer that question again").wait_for(state="attached")
    for pdf in (press("answers"), page.pdf(format="A4")):
        (words,) = sheets(pdf)
        assert squeezed("I was 10 minutes late because the bus broke down.") in words
        assert not [each for each in ("Yes", "Isthiswhat", "Anotherchancetoanswer", "Whichjob") if each in words]


def test_a_message_prints_no_spelling(page: Page, press: Press) -> None:
    """How its words are spelled is to be seen in them."""
    opened(page, "tools/messages/")
    page.locator("input[name=message][value=thank-interviewer]").check()
    page.locator("#messages-voice").wait_for(timeout=60_000)
    for pdf in (press("answers"), page.pdf(format="A4")):
        assert "British" not in "".join(sheets(pdf))


@pytest.mark.parametrize("place", ["tools/feedback/", "tools/messages/", "tools/signals/"])
def test_a_tool_has_one_way_to_print(page: Page, place: str) -> None:
    """Two buttons that both print leave one to wonder what the other prints."""
    opened(page, place)
    assert page.locator("main button", has_text="Print").count() == 1
    assert page.get_by_role("group", name="Print this page").is_visible()


@pytest.mark.parametrize("place", ["tools/feedback/", "tools/messages/", "tools/signals/", "guide/next-steps/"])
def test_a_page_that_is_just_full_has_no_empty_one_behind_it(page: Page, place: str) -> None:
    """By the browser's own command, wherever the page ends: what is pushed onto the next one is words, not the room below them."""
    opened(page, place)
    if place == "tools/feedback/":
        page.locator("textarea[name=note]").fill(NOTE)
        page.locator("textarea[name='out.email']", has_text="because the bus broke down").wait_for(state="attached", timeout=60_000)

    def pushed(down: int) -> list[str]:
        page.evaluate("down => { document.querySelector('h1').style.marginTop = `${down}px` }", down)
        return sheets(page.pdf(format="A4"))

    few, least, most = len(pushed(0)), 0, 1200
    assert len(pushed(most)) > few
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if len(pushed(middle)) == few else (least, middle)
    last = pushed(most)[-1]
    assert len(last) > len(_HEADING) + 20, last
