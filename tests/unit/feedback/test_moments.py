"""The moment of a draft says what was asked and what the person said, did or missed; the lesson fits it, or there is none."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback import CardChoice, Draft, analyse, cards, compose, proposed

_NOTES: Final[dict[str, list[dict[str, str]]]] = tomllib.loads((Path(__file__).parent / "moments.toml").read_text("utf-8"))


def _draft(note: str, *, tapped: bool = False) -> Draft:
    """Return the draft as the engine proposes it, or with a yes to every likely card and the first lesson of it."""
    findings = analyse(note)
    choices = proposed(findings)
    if tapped:
        sure = {each.id: each for each in cards(findings) if each.sure}
        said = {each.id: CardChoice(keep=True, tapped=True, lesson=each.lessons[0].id if each.lessons else "") for each in sure.values()}
        choices = replace(choices, cards={**choices.cards, **said})
    return compose(findings, choices)


@pytest.mark.parametrize("row", _NOTES["told"], ids=lambda row: row["note"][:40])
def test_the_moment_says_what_was_asked_and_what_was_said(row: dict[str, str]) -> None:
    """The question and the answer, or what was missed, stand whole in the e-mail, and the phone script tells the same moment."""
    draft = _draft(row["note"], tapped="tapped" in row)
    assert row["says"].lower() in draft.email.lower()
    assert row["says"].lower() in draft.phone.lower()


@pytest.mark.parametrize("row", _NOTES["lesson"], ids=lambda row: row["note"][:40])
def test_the_lesson_fits_what_went_wrong(row: dict[str, str]) -> None:
    """The one lesson is the one for this slip, and the person's own words come before ours."""
    lessons = [each.text for each in _draft(row["note"], tapped="tapped" in row).lines if each.role == "lesson"]
    assert lessons == [row["says"]]


@pytest.mark.parametrize("row", _NOTES["none"], ids=lambda row: row["note"][:40])
def test_where_nothing_was_theirs_to_change_there_is_no_lesson(row: dict[str, str]) -> None:
    """No promise and no admission after a success, somebody else's conduct or another interview."""
    draft = _draft(row["note"])
    assert not [each.text for each in draft.lines if each.role == "lesson"]
    assert not re.search(r"not as (?:strong|clear)|best answer|nervous|differently|at my best", draft.email)


def test_a_lesson_is_offered_before_it_is_promised() -> None:
    """What the engine would promise is a chip on the card, so that a person taps it."""
    for row in _NOTES["lesson"]:
        findings = analyse(row["note"])
        chips = {chip.id for card in cards(findings) for chip in card.lessons}
        assert {each.lesson for each in proposed(findings).cards.values() if each.lesson} <= chips


def test_no_card_stands_twice() -> None:
    """Every proposal is made once, also where all a note says is that it went badly."""
    for note in (
        "It went badly, I messed it up.",
        "I wish I had done it differently. It went badly.",
        "Total disaster today, they were nice.",
    ):
        shown = [card.id for card in cards(analyse(note))]
        assert len(shown) == len(set(shown)) > 0


def test_a_lesson_that_points_at_the_question_stands_right_behind_it() -> None:
    """What is added later does not come between the question and "that question"."""
    draft = _draft("They asked why I moved firms so often and my answer was weak. I have a forklift licence.", tapped=True)
    told = [each.text for each in draft.lines]
    place = next(k for k, each in enumerate(told) if "that question" in each)
    assert "why I moved firms" in told[place - 1]


def test_a_regret_is_not_promised_again() -> None:
    """What one should have done says the lesson; it is not said twice."""
    email = _draft("I should have read the pack they sent.").email
    assert "I should have read the pack" in email
    assert "I will read the pack" not in email


@pytest.mark.parametrize(
    "note", ["They were polite.", "It was about stock, it was alright.", "Good chat, they want someone for Saturdays."]
)
def test_a_note_with_little_to_tell_is_not_filled_up(note: str) -> None:
    """A short message is more honest than an offer to say more."""
    assert "know more about my experience" not in _draft(note).email
    assert len(_draft(note).lines) < 4


def test_how_much_was_understood_is_not_what_was_not() -> None:
    """Else the message would say the opposite of what was meant."""
    note = "The man speak very fast and with accent from south, I understand maybe 60 percent. My English is not so good."
    [event] = [each for each in analyse(note).events if each.id == "language_barrier"]
    assert not event.slots


def test_what_is_noted_for_next_time_is_said_once() -> None:
    """The lesson that says no more than that is part of the sentence; one of its own stands behind it."""
    note = "I joined on patient id instead of visit id. They showed me the yard."
    findings = analyse(note)
    choices = proposed(findings)
    [name] = [each for each, choice in choices.cards.items() if choice.lesson == "over"]
    draft = compose(findings, choices)
    assert "visit id, and I have noted that for next time." in draft.email
    assert not [each for each in draft.lines if each.role == "lesson"]
    other = replace(choices, cards={**choices.cards, name: replace(choices.cards[name], lesson="check")})
    told = compose(findings, other)
    assert "visit id, and I would do that differently another time." in told.email
    assert [each.text for each in told.lines if each.role == "lesson"] == ["Next time I will check my answer before I give it."]


def test_being_sacked_before_is_not_told_unasked() -> None:
    """It is the person's to bring up: no piece tells it, and it is no lateness of this interview."""
    email = _draft("They asked why I left the bakery. I got sacked for being late there. They liked my plan for the window display.").email
    assert "sacked" not in email
    assert "late" not in email
    assert "window display" in email


@pytest.mark.parametrize(
    ("note", "event"),
    [
        ("He let me go all the way to the wrong total before he said so.", "good"),
        ("I lost track of time with the cooks and was late to the next by five minutes.", "late"),
    ],
)
def test_nobody_is_thanked_for_letting_one_go_wrong_nor_is_one_late_for_what_came_next(note: str, event: str) -> None:
    """What sounds like a kindness, or like coming late to the interview, is neither."""
    found = {each.id: each for each in analyse(note).events}
    assert event not in found or "thanked" not in found[event].slots
    assert event != "late" or event not in found


def test_a_number_delays_nobody() -> None:
    """Unless a bus or a train is called so."""
    for note, because in (
        ("I was 25 minutes late. They still saw me and the typing test was 61 wpm.", False),
        ("I was 25 minutes late. The 216 never came.", True),
    ):
        findings = analyse(note)
        assert ("late because the" in compose(findings, proposed(findings)).email) is because
