"""A message is steady: what is confirmed, ticked or chosen adds its own sentence and changes no other, unless it says the same."""

from collections.abc import Iterator
from copy import replace
from itertools import permutations
from typing import Final

import pytest

from widgets.feedback import Choices, Draft, Findings, analyse, cards, compose
from widgets.feedback.draft import Line
from widgets.feedback.english.substance import substance
from widgets.feedback.message.outputs import PHONE_SECONDS, seconds
from widgets.views.feedback.answers import choices

NOTES: Final = (
    (
        "I got to the laundry late because the tram stopped. They asked about stain removal and I lost my thread. Mr Ode showed "
        "me the presses and he liked my folding. He asked why I left the bakery and I said more than I needed to. They will ring "
        "by Tuesday. I really want this one."
    ),
    (
        "Interview for the porter job at Elm Court. Asked what lifting kit I know and I said slings but forgot to say I used the "
        "Arjo hoist for four years. They asked if I could do nights and I said yes but actually I can only do two a week. I told "
        "them about the patient who would not get up. The start would be the first week of May. My badge has run out. I was "
        "nervous."
    ),
    (
        "Met Dee and Tom for an hour, it was booked for thirty minutes. They showed me the greenhouse and loved my compost "
        "scheme. Tom asked when I could start and I told him I have three weeks notice. Pay is 24k which is less than I wanted. I"
        " forgot to ask about Sundays."
    ),
    (
        "Phone interview with the bus garage. The question about breakdowns went well, but when they asked about fare disputes my"
        " mind went blank. She asked about my gap and I said I was ill. There was a maths test and I got 7 of 10. They decide on "
        "Monday. I have a clean licence."
    ),
)


# So much more that not all of it can be said on the phone.
MORE = (
    "I showed them the rota I made for nine people over the whole of August. They asked how I would cover the Easter weekend. I told them"
    " about the flood in the cellar and how we kept the bar open for three days. The owner took me round the new kitchen and the store."
    " I have a level 3 in food safety and a clean licence. They want somebody for the second week of May. I explained how I cut the waste"
    " on the salad line by a third with a simple sheet. We spoke about the new menu for the summer and who would train the two apprentices."
    " I forgot to mention my course in first aid at work."
)


def _taps(findings: Findings) -> Iterator[dict[str, str]]:
    """Every card confirmed, every piece ticked and every lesson chosen, as the page sends it."""
    plain = compose(findings, choices({}, findings, cards(findings)))
    yield from ({f"back.{each.id}": "on"} for each in plain.untold)
    for card in cards(findings):
        yield {f"card.{card.id}": "yes"}
        yield from ({f"card.{card.id}": "yes", f"lesson.{card.id}": each.id} for each in card.lessons)


def _drafted(findings: Findings, form: dict[str, str]) -> tuple[Choices, Draft]:
    chosen = choices(form, findings, cards(findings))
    return chosen, compose(findings, chosen)


def _own(line: Line, form: dict[str, str]) -> bool:
    """Whether a sentence is one that a tap adds: of its card, of its lesson, or of its piece."""
    named = {name.partition(".")[2] for name in form}
    return line.role in {"lesson", "stated"} or bool(named & set(line.asserts))


def _same(line: Line, others: list[Line]) -> bool:
    """Whether others say what a sentence says of the note."""
    own = substance(line.text) & substance(line.source.text if line.source else "")
    return any(len(own & substance(each.text)) * 2 > len(own) or own <= substance(each.text) for each in others)


@pytest.mark.parametrize("note", NOTES)
def test_a_tap_adds_its_own_sentence_and_changes_no_other(note: str) -> None:
    """In the e-mail and on the phone; in the text what has no room any more may go, and nothing comes that was not tapped."""
    findings = analyse(note)
    _, before = _drafted(findings, {})
    taps = list(_taps(findings))
    assert len(taps) > 4
    for tap in taps:
        _check(before, _drafted(findings, tap)[1], tap)
    # Another answer to the same question takes the first one back.
    pairs = [(one, two) for one, two in permutations(taps, 2) if not one.keys() & two.keys()]
    for one, two in pairs[::7]:
        _check(_drafted(findings, one)[1], _drafted(findings, {**one, **two})[1], two)


def _check(before: Draft, after: Draft, tap: dict[str, str]) -> None:
    was, now = [each.text for each in before.lines], [each.text for each in after.lines]
    new = [each for each in after.lines if each.text not in was]
    assert all(_own(each, tap) for each in new), (tap, [each.text for each in new])
    gone = [each for each in before.lines if each.text not in now]
    assert all(_same(each, new) or _own(each, tap) for each in gone), (tap, [each.text for each in gone])
    assert all(each in after.phone for each in now)
    came = [each for each in after.lines if each.role != "ask" and each.text in after.text and each.text not in before.text]
    assert all(each.text in {one.text for one in new} for each in came[1 if came[:1] == [after.lines[0]] else 0 :]), (tap, came)


@pytest.mark.parametrize("note", NOTES)
def test_what_puts_an_answer_right_stays_in_the_text(note: str) -> None:
    """Whatever else is ticked beside it."""
    findings = analyse(note)
    _, before = _drafted(findings, {})
    right = [each for each in before.lines if "put one answer right" in each.text or "I said yes, but in fact" in each.text]
    _, after = _drafted(findings, {f"back.{each.id}": "on" for each in before.untold})
    assert all(each.text in before.text and each.text in after.text for each in right)


def test_a_choice_of_how_it_felt_shows_in_the_text() -> None:
    """As it does in the e-mail."""
    findings = analyse(NOTES[0])
    chosen, _ = _drafted(findings, {})
    assert "as well as I had hoped" in compose(findings, replace(chosen, overall="badly")).text
    assert "I felt that it went well" in compose(findings, replace(chosen, overall="well")).text


@pytest.mark.parametrize("note", NOTES)
def test_with_everything_ticked_the_phone_script_can_still_be_said(note: str) -> None:
    """In a minute and a half, read slowly: what nobody tapped makes way first."""
    findings = analyse(f"{note} {MORE}")
    _, before = _drafted(findings, {})
    _, after = _drafted(findings, {f"back.{each.id}": "on" for each in before.untold})
    assert seconds(after.phone) <= PHONE_SECONDS
