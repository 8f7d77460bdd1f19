"""The drafter as a person uses it: one field, cards, three outputs, nothing lost."""

import re
from typing import Any

import pytest
from conftest import Visit
from host import Server
from playwright.sync_api import Browser, Page, expect
from reader import drawn
from test_pages import VIEWS, findings

NOTE = "They asked about safeguarding and I lost my thread. The part on rotas went well. I was 10 minutes late as the bus broke down."
EMAIL = "#feedback-out-email"


def write(page: Page, note: str) -> None:
    """Type a note and wait for words."""
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").press_sequentially(note)
    page.wait_for_selector("#feedback-out-phone, .debrief-feedback__held", timeout=60_000)


def unfold(page: Page, output: str) -> None:
    """Open one of the folded messages."""
    page.locator(f"#feedback-section-{output} summary").click()


def test_a_note_becomes_three_outputs(page: Page, visit: Visit) -> None:
    """Phone, e-mail and text say what happened, and nothing leaves the device."""
    write(page, NOTE)
    for output in ("phone", "email", "text"):
        expect(page.locator(f"#feedback-out-{output}")).to_have_value(re.compile("10 minutes late"))
    assert findings(page) == []
    assert visit.strangers == []
    assert visit.complaints == []


def test_a_card_changes_the_words_and_can_be_taken_back(page: Page) -> None:
    """Leave out takes a moment out of every output; undo brings it back."""
    write(page, NOTE)
    page.locator("label:has(#feedback-card-late-leave)").click()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("late"))
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))


def test_nothing_is_promised_until_it_is_tapped(page: Page) -> None:
    """A lesson stands in the words only once the reader says so."""
    write(page, NOTE)
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("Next time"))
    page.locator("#feedback-lessons-blank_mind summary").click()
    page.locator("label:has(#feedback-lesson-blank_mind-pause)").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("Next time I will pause"))


def test_reload_keeps_note_taps_and_edits(page: Page) -> None:
    """What was typed by hand is kept as typed, and hints come with it."""
    write(page, NOTE)
    unfold(page, "text")
    page.locator("#feedback-out-text").fill("I was an idiot. Sam")
    expect(page.locator(".debrief-drafting__marked mark")).to_have_text("idiot")
    page.reload()
    expect(page.locator("#feedback-out-text")).to_have_value("I was an idiot. Sam", timeout=60_000)
    expect(page.get_by_label("What happened?")).to_have_value(NOTE)
    assert findings(page) == []


def test_copy_hands_out_the_words(page: Page) -> None:
    """What is copied is what stands in the box."""
    write(page, NOTE)
    unfold(page, "text")
    page.locator("#feedback-section-text").get_by_role("button", name="Copy").click()
    expect(page.locator(".debrief-note")).to_contain_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#feedback-out-text").input_value()


def test_a_disclosure_is_left_out_and_met_with_care(page: Page) -> None:
    """It is in no output, is not explained away, and says where to ask."""
    write(page, "He asked if I was planning to have kids. The rest about stock control went well.")
    panel = page.locator("[data-flag=discrimination]")
    expect(panel).to_contain_text("might not be allowed")
    expect(panel.get_by_role("link").first).to_be_visible()
    assert "kids" not in " ".join(page.locator("textarea[name^='out.']").evaluate_all("boxes => boxes.map((box) => box.value)"))
    assert findings(page) == []


def test_a_disclosure_is_stated_where_the_reader_wants_it(page: Page) -> None:
    """What was asked, from a tick in the box that says so; undo takes it back."""
    write(page, "He asked if I was planning to have kids. I explained how I count the bar every night.")
    page.locator("[data-flag=discrimination]").get_by_label("State it plainly").check()
    expect(page.locator(EMAIL)).to_have_value(re.compile("I was asked if I was planning to have kids\\."))
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("kids"))


def test_a_note_that_tells_little_is_asked_about(page: Page) -> None:
    """A sentence no rule could put better goes in as it was written, one tick each, and Copy no longer waits."""
    write(page, "Not much to tell. Best thing by miles, the roses.")
    copies = page.locator("#feedback-section-phone").get_by_role("button", name="Copy")
    expect(copies).to_have_attribute("aria-disabled", "true")
    page.get_by_label("Best thing by miles, the roses.").check()
    expect(page.locator("#feedback-out-phone")).to_have_value(re.compile("Best thing by miles, the roses\\."))
    expect(copies).not_to_have_attribute("aria-disabled", "true")
    assert findings(page) == []


def test_one_tap_puts_the_point_in(page: Page) -> None:
    """What the message most likely lacks is asked about above it, on a phone in one screen; undo takes it back, Change begins with it."""
    page.set_viewport_size({"width": 360, "height": 740})
    write(page, "She asked me what heat the stoneware goes to and I said nine hundred. It's 1240 in that sort of kiln. The tour was nice.")
    point = page.get_by_role("group", name=re.compile("Is this the point"))
    words = page.locator("#feedback-words").bounding_box()
    asked = point.bounding_box()
    assert words
    assert asked
    assert asked["y"] < words["y"]
    assert asked["height"] < 370
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("1240"))
    point.get_by_label("Put it in").check()
    expect(page.locator(EMAIL)).to_have_value(re.compile("I said nine hundred\\. It is 1240 in that sort of kiln\\."))
    expect(point.get_by_label("Put it in")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("1240"))
    point.get_by_label("Change").check()
    mine = page.locator(".debrief-feedback__points textarea")
    expect(mine).to_have_value(re.compile("It is 1240 in that sort of kiln\\.$"))
    mine.fill("I said nine hundred, but I fire to 1240 every week")
    expect(page.locator(EMAIL)).to_have_value(re.compile("but I fire to 1240 every week\\."))
    assert findings(page) == []


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


def test_the_page_stays_short_on_a_phone(page: Page) -> None:
    """A long evening is no reason for a long page: what is not asked for yet is folded."""
    write(page, NOTE)
    assert page.evaluate("document.documentElement.scrollHeight") < 5200


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


def test_a_sentence_that_is_not_so_is_left_out_in_two_taps(page: Page) -> None:
    """It leaves every output and can be had back, also after a reload."""
    write(page, NOTE)
    page.get_by_text("Where each sentence comes from").click()
    line = page.locator(".debrief-feedback__sentence", has_text="10 minutes late")
    line.get_by_label("Leave this out").check()
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("10 minutes late"))
    page.reload()
    expect(page.locator(EMAIL)).to_have_value(re.compile("safeguarding"), timeout=60_000)
    expect(page.locator(EMAIL)).not_to_have_value(re.compile("10 minutes late"))
    page.get_by_text("Where each sentence comes from").click()
    line.get_by_label("Leave this out").uncheck()
    expect(page.locator(EMAIL)).to_have_value(re.compile("10 minutes late"))
    assert findings(page) == []


def test_a_sentence_in_other_words_stays_through_every_answer(page: Page) -> None:
    """What was typed on a card stands in the message, word for word, whatever is tapped next."""
    write(page, NOTE)
    page.locator("label:has(#feedback-card-blank_mind-change)").click()
    page.get_by_label("How would you put it?").fill("Safeguarding threw me")
    expect(page.locator(EMAIL)).to_have_value(re.compile(r"Safeguarding threw me\."))
    page.locator("label:has(#feedback-overall-mixed)").click()
    expect(page.locator(EMAIL)).to_have_value(re.compile("Some of it went well"))
    expect(page.locator(EMAIL)).to_have_value(re.compile(r"Safeguarding threw me\."))
    expect(page.get_by_label("How would you put it?")).to_have_value("Safeguarding threw me")


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


def test_a_letter_beside_a_field_does_not_leave_the_page(page: Page) -> None:
    """Nor does it open the search: whoever dictates or misses the field has typed a note, not a command."""
    write(page, NOTE)
    page.get_by_role("link", name="See my words").click()
    page.wait_for_function("!document.querySelector('script[data-later]')")
    page.locator("h1").click()
    here = page.url
    page.keyboard.type("p n s f / . ,")
    page.get_by_role("link", name="See my words").focus()
    assert page.url == here
    expect(page.get_by_label("What happened?")).to_have_value(NOTE)
    assert not page.evaluate("document.activeElement.matches('.md-search__input')")


def test_the_page_fits_a_small_screen_and_large_type(page: Page) -> None:
    """At 320 px, and at 360 px with type of twice the size, nothing is cut off or has to be scrolled to the side for."""
    write(page, NOTE)
    for width, size in ((320, "100%"), (360, "200%")):
        page.set_viewport_size({"width": width, "height": 700})
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
