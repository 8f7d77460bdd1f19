"""Printing from the page: what was chosen comes out, on the number of pages that was promised."""

import json
import re
from typing import Final

import pytest
from paper.pressing import SIZES, Press, opened, presser, promised
from paper.reading import pictures, share_of_ink, sheets, smallest, squeezed
from playwright.sync_api import Page

from widgets.guide.checklists import checklist, ids
from widgets.guide.sources import sources
from widgets.messages import kinds
from widgets.signals.catalogue import catalogue
from widgets.views import NAMES

FORMS: Final = ("blank", "answers", "short")
PAGES: Final = [*(f"paper/{each}/" for each in ids()), *(f"tools/{each}/" for each in NAMES)]
ELSEWHERE: Final = ("Skiptocontent", "AsaPDF", "Printthissheet", "Clearmy", "Nothingyouwritehereleavesyourdevice", "Withoutsitename")


@pytest.fixture
def press(page: Page) -> Press:
    """Return a function that chooses a form, presses Print and gives the PDF of what the printer would get."""
    return presser(page)


@pytest.mark.parametrize("place", PAGES)
@pytest.mark.parametrize("paper", SIZES)
def test_as_many_pages_as_promised_and_nothing_but_the_sheet(page: Page, press: Press, place: str, paper: str) -> None:
    """Each form, in both sizes of print: pages as promised, print of 12 points and more, no menu, no footer, little ink.

    Blank or short, and not in large print, it is one side of one sheet.
    """
    opened(page, place)
    offered = [form for form in FORMS if page.locator(f"debrief-print input[value={form}]").count()] or ["blank"]
    for form in offered:
        for large in (False, True):
            pdf = press(form, paper, large=large)
            words = sheets(pdf)
            most = promised(page, form, paper, large=large)
            assert most == 1 or large or form == "answers"
            assert len(words) == most or (form == "answers" and len(words) < most), (form, large)  # promised with all answered
            assert not [each for each in ELSEWHERE if any(each in one for one in words)]
            assert smallest(pdf) >= 11.9
            assert share_of_ink(pdf) < 0.1
            assert page.locator(".debrief-sheet").count() == 0  # the copy is gone once it was printed


@pytest.mark.parametrize("name", ids())
def test_a_blank_or_short_checklist_is_one_page_with_every_row_whole(page: Page, press: Press, name: str) -> None:
    """No row is clipped or cut, on either paper; large print keeps every row whole too."""
    opened(page, f"paper/{name}/")
    for paper in SIZES:
        for form in ("blank", "short"):
            words = sheets(press(form, paper))
            assert len(words) == 1
            for each in [row.text for row in checklist(name).rows] or checklist(name).columns:
                assert squeezed(each) in words[0], (paper, form)
        large = sheets(press("blank", paper, large=True))
        for row in checklist(name).rows:
            assert any(squeezed(row.text) in each for each in large), paper
        if form == "blank":
            for column in checklist(name).columns:
                assert squeezed(column) in words[0]


def test_no_question_of_the_signs_is_cut(page: Page, press: Press) -> None:
    """Every question stands whole on one side of one sheet, in either size of print, and each box has its points."""
    opened(page, "tools/signals/")
    for paper in SIZES:
        for large in (False, True):
            words = sheets(press("blank", paper, large=large))
            for sign in catalogue().signals:
                assert any(squeezed(sign.question) in each for each in words), sign.id
                for condition in sign.conditions:
                    assert any(squeezed(condition.question) in each for each in words), condition.id
        assert sum(each.count("instead") for each in words) == sum(len(sign.conditions) for sign in catalogue().signals)


def test_a_sheet_with_nothing_to_tick_has_no_answers_to_print(page: Page) -> None:
    """Its panel offers no "My answers", and says that its table is for paper."""
    opened(page, "paper/who-i-have-met/")
    assert page.locator("debrief-print input[type=radio]").count() == 0
    assert page.get_by_text("This table is for paper.").is_visible()
    assert not page.locator(".debrief-checklist__table").is_visible()


def test_help_has_its_number_on_paper_and_not_twice_on_screen(page: Page) -> None:
    """Where the screen has a link."""
    page.goto("guide/went-badly/")
    assert not page.locator(".debrief-numbers").is_visible()
    assert squeezed("Samaritans: 116 123 (UK)") in "".join(sheets(page.pdf(format="A4")))


def test_the_sentences_of_the_messages_read_well_with_and_without_what_paper_leaves_out(page: Page) -> None:
    """No space stands before a mark, on the page with every slot and on paper with those that each sentence needs."""
    opened(page, "tools/messages/")
    letters = page.locator(".debrief-messages__letter")
    assert letters.count() == len(kinds())
    letters.locator(".debrief-blank").evaluate_all("lines => lines.forEach((line) => line.append('line'))")
    whole = letters.all_inner_texts()
    letters.locator(".debrief-messages__also").evaluate_all("slots => slots.forEach((slot) => slot.remove())")
    shorter = letters.all_inner_texts()
    assert whole != shorter
    assert not [text for text in (*whole, *shorter) if re.search(r"\w\)? [.,?]", text)]


@pytest.mark.parametrize("place", ["paper/bad-day/", "tools/signals/", "guide/went-badly/", ""])
def test_a_dark_screen_prints_black_on_white(page: Page, place: str) -> None:
    """Paper has one scheme, whatever the screen has, and prints no button that only a finger could press."""
    page.goto(place)
    light = pictures(page.pdf(format="A4"))
    page.emulate_media(color_scheme="dark")
    assert pictures(page.pdf(format="A4")) == light
    page.emulate_media(media="print")
    assert not page.locator("main :is(button, .md-button)").filter(visible=True).count()


def test_an_address_is_printed_where_it_is_looked_up_and_nowhere_else(page: Page) -> None:
    """A source or a place of further help is found by its address; in the guide's sentences an address would only be in the way."""
    page.goto("about/sources/")
    words = "".join(sheets(page.pdf(format="A4")))
    assert not [each.link for each in sources().values() if squeezed(each.link) not in words]
    page.goto("guide/further-help/")
    assert "https://www.acas.org.uk/" in "".join(sheets(page.pdf(format="A4")))
    page.goto("guide/next-steps/")
    assert "http" not in "".join(sheets(page.pdf(format="A4")))


def test_the_name_of_the_site_is_left_out_on_request(page: Page, press: Press) -> None:
    """Who finds the sheet in a printer need not learn where it came from."""
    opened(page, "paper/bad-day/")
    assert "Debrief" in sheets(press("blank"))[0]
    assert "Debrief" not in sheets(press("blank", unnamed=True))[0]


def test_large_print_is_larger(page: Page, press: Press) -> None:
    """Large print is 18 points, apart from the number of the page."""
    opened(page, "paper/while-you-wait/")
    row = checklist("while-you-wait").rows[0].text
    assert squeezed(row) in sheets(press("blank", large=True))[0]
    assert share_of_ink(press("blank", large=True)) > share_of_ink(press("blank")) * 1.3


def test_the_choice_needs_only_a_keyboard_and_says_the_pages(page: Page) -> None:
    """Arrow keys choose the form, space large print, and the pages beside the button follow."""
    opened(page, "tools/signals/")
    panel = page.locator("debrief-print")
    said = json.loads(panel.get_attribute("data-pages") or "{}")
    assert panel.locator("output").inner_text() == said["answers"]
    panel.locator("input[value=answers]").focus()
    page.keyboard.press("ArrowUp")
    assert panel.locator("output").inner_text() == said["blank"]
    panel.locator("input[value=large]").focus()
    page.keyboard.press("Space")
    assert panel.locator("output").inner_text() == said["blank large"]


@pytest.mark.parametrize("place", ["paper/bad-day/", "tools/feedback/"])
def test_on_a_phone_the_choices_leave_room_for_the_page(page: Page, place: str) -> None:
    """Choices, button and files take no more than two fifths of a small phone's screen, and each is 44 pixels high to a finger."""
    opened(page, place)
    box = page.locator(".debrief-printing").bounding_box()
    assert box is not None
    assert box["height"] <= 0.4 * 760
    for each in page.locator(".debrief-printing :is(label, button, a)").all():
        finger = each.bounding_box()
        assert finger is not None
        assert finger["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("name", ids())
def test_without_scripts_the_browser_prints_the_sheet_as_it_stands(browser: object, server: object, name: str) -> None:
    """No choice is shown that would do nothing, and the page prints as its sheet."""
    context = browser.new_context(java_script_enabled=False, base_url=server.address)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"paper/{name}/")
    assert not page.locator("[data-press]").is_visible()
    words = "".join(sheets(page.pdf(format="A4")))
    for row in checklist(name).rows:
        assert squeezed(row.text) in words
    assert not [each for each in ELSEWHERE if each in words]
    context.close()


def test_a_second_tap_prints_no_second_copy(page: Page) -> None:
    """A phone goes on while its printer is asked; the last press counts."""
    page.add_init_script("window.print = () => {}")
    opened(page, "paper/bad-day/")
    page.locator("[data-press]").dblclick()
    assert page.locator(".debrief-sheet").count() == 1
