"""The drafter as a person uses it: one field, cards, three outputs, nothing lost."""

import re

from conftest import Visit
from drafter import EMAIL, unfold, write
from drafter_page import NOTE
from playwright.sync_api import Page, expect
from test_pages import findings


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
    assert asked["height"] < 250
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


LONG_POINT = (
    "She asked me what heat the stoneware goes to in the big kiln with the damper half open and I said nine hundred. "
    "It's 1240 in that sort of kiln. I only remembered on the bus home because I fire to it every week at the college. The tour was nice."
)


def test_a_long_point_leaves_the_words_within_reach(page: Page) -> None:
    """On a small phone it is no higher than a third of the screen, with its answers side by side, and lower still once it has one."""
    page.set_viewport_size({"width": 360, "height": 740})
    write(page, LONG_POINT)
    point = page.get_by_role("group", name=re.compile("Is this the point"))
    assert len(point.locator("legend").inner_text()) > 130
    asked, taps = point.bounding_box(), [each.bounding_box() for each in point.locator("label").all()]
    assert asked
    assert asked["height"] < 250
    assert len({each["y"] for each in taps if each}) == 1
    assert all(each and each["height"] >= 44 for each in taps)
    point.get_by_label("Put it in").check()
    expect(page.locator(EMAIL)).to_have_value(re.compile("1240"))
    after = page.get_by_role("group", name=re.compile("Is this the point")).bounding_box()
    assert after
    assert after["height"] < asked["height"] - 30


def test_a_very_long_note_scrolls_inside_its_field(page: Page) -> None:
    """What was made of it is not twenty screens below."""
    write(page, NOTE)
    page.get_by_label("What happened?").fill(f"{NOTE} " * 150)
    field = page.get_by_label("What happened?").bounding_box()
    assert field
    assert field["height"] <= 0.6 * 760 + 1
