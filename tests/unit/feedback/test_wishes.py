"""Keenness and a date to hear by: told in one plain sentence each, where the note says so without a doubt."""

import pytest
from drafting import LEAD, drafted

from widgets.feedback import analyse


def _keen(note: str) -> list[str]:
    return [each.text for each in drafted(f"{LEAD} {note}").lines if each.role == "keen"]


@pytest.mark.parametrize(
    "note",
    [
        "I really really want this one.",
        "I'd say yes if they offered but I'm scared of the lift.",
        "I want very much this job.",
        "would love to work there tbh",
        "still very keen!",
        "Really hope I get it.",
        "I'd take it in a heartbeat.",
    ],
)
def test_keenness_is_told_in_one_plain_sentence(note: str) -> None:
    """In whatever plain form it was said."""
    assert _keen(note) == ["I am keen on the role."]


@pytest.mark.parametrize(
    "note",
    [
        "I want to get it over with.",
        "They want it done by May.",
        "I want this job if the hours can change.",
        "I am not sure I want it.",
        "I really want this job but I don't think I'd like to work there.",
        "She wants the job for her nephew.",
        "I'd love it if they were kind.",
        "I am no longer interested.",
    ],
)
def test_no_keenness_is_told_beside_a_doubt_a_condition_or_another_wish(note: str) -> None:
    """Somebody who is not sure has said no such thing."""
    assert not _keen(note)


@pytest.mark.parametrize(
    ("note", "by", "never"),
    [
        ("I've got my other interview at Botley Foods on Monday so it would be good to hear before then.", "before Monday", "Botley"),
        ("I got an offer from Tarn Mills and have to tell them by Friday.", "before Friday", "Tarn"),
        ("Hoping to hear before the 12th.", "before the 12th", "hoping"),
    ],
)
def test_another_date_is_told_without_the_other_employer(note: str, by: str, never: str) -> None:
    """It would help to hear before it; that is no promise of theirs."""
    draft = drafted(f"{LEAD} {note}")
    assert [by in each.text for each in draft.lines if each.role == "soon"] == [True]
    assert never not in draft.email
    assert not [each for each in draft.lines if each.role == "hear"]


def test_a_date_of_theirs_is_no_wish() -> None:
    """What they need to know by then is another thing."""
    assert not [each for each in analyse(f"{LEAD} They need to know by Friday.").facts if each.kind == "soon"]
