"""What is no sentence is known as a jotting, and told as what it is of."""

from dataclasses import replace

import pytest
from drafting import fit_to_tell, told_of

from widgets.feedback import analyse
from widgets.feedback.draft import Line
from widgets.feedback.findings import Findings, Span
from widgets.feedback.message.frames import noted_frames


@pytest.mark.parametrize(
    ("note", "jotted"),
    [
        ("Trial shift Sunday 8 to 2, paid.", True),
        ("62 to 68 thousand, thirty days holiday.", True),
        ("On call one week in five.", True),
        ("A tour of the new kiln, then lunch.", True),
        # A sentence; a question; too short to be read by somebody else.
        ("They showed me the kiln on Sunday.", False),
        ("A trial shift on Sunday at the kiln?", False),
        ("Trial Sunday.", False),
    ],
)
def test_what_is_noted_down_is_weighed_as_that(note: str, *, jotted: bool) -> None:
    """What begins with what it is may be told as a jotting."""
    assert [each.jotted and each.clear != -1.0 for each in analyse(note).pieces] in ([[True]] if jotted else [[False], []])


def _noted(note: str, *, amiss: bool = False, clear: float = 1.0) -> Findings:
    """A note that is one jotting, fit to be told."""
    findings = fit_to_tell(note, note.rstrip("."), amiss=amiss, clear=clear)
    return replace(findings, pieces=tuple(replace(each, jotted=True) for each in findings.pieces))


@pytest.mark.parametrize(
    ("note", "of", "said"),
    [
        ("Trial shift Sunday 8 to 2, paid.", "next", "trial shift Sunday 8 to 2, paid."),
        ("Decision before Easter.", "next", "decision before Easter."),
        ("Typing test, 71 words a minute.", "part", "typing test, 71 words a minute."),
        ("Excel test on pivot tables.", "part", "Excel test on pivot tables."),
        ("On call one week in five.", "terms", "on call one week in five."),
        ("$58 flat plus site allowance.", "terms", "$58 flat plus site allowance."),
        ("Uniform fitting on the 22nd.", "next", "uniform fitting on the 22nd."),
        ("Demo lesson, 4th grade, fractions.", "part", "demo lesson, 4th grade, fractions."),
        # One's own years, and a class.
        ("5 years at the council depot, no accidents.", "own", "5 years at the council depot, no accidents."),
        ("Two years on the reach truck.", "own", "two years on the reach truck."),
        ("The fire alarm in my Year 4 lesson.", "other", "the fire alarm in my Year 4 lesson."),
        # Somebody does something in it; it is no time to come; it is of the day.
        ("Three hours door to door for an interview.", "other", "three hours door to door for an interview."),
        ("The typing test that I had.", "other", "the typing test that I had."),
        ("Three weeks since the typing test.", "other", "three weeks since the typing test."),
    ],
)
def test_what_is_no_sentence_is_told_as_what_it_is_of(note: str, of: str, said: str) -> None:
    """Behind words that say whether it is the next step, a part of the interview or the terms of the job."""
    [told] = told_of(_noted(note))
    assert told in [frame.replace("{say}", said) for frame in getattr(noted_frames(), of)]


def test_what_is_no_sentence_and_went_amiss_is_told_openly() -> None:
    """Whatever it is of."""
    [told] = told_of(_noted("Typing test, 71 words a minute.", amiss=True))
    assert told in [frame.replace("{say}", "typing test, 71 words a minute.") for frame in noted_frames().amiss]


def test_what_is_of_nothing_a_message_is_for_stands_only_where_nothing_else_does() -> None:
    """Readers would rather have it than nothing of the note, where it is clear."""
    note = "Plant ident, 20 sprigs in jam jars."
    known = (Line("The interviewer liked my weld.", Span(0, 5, "Plant"), (), "praise"),)
    assert told_of(_noted(note))
    assert not told_of(_noted(note), known=known)
    assert not told_of(_noted(note, clear=0.3))


def test_nothing_that_was_only_noted_is_told_beside_an_unlawful_question() -> None:
    """It says less of what it is about, and may be of that."""
    note = "He asked if I was planning to have children soon. Trial shift Sunday 8 to 2, paid."
    findings = fit_to_tell(note, "Trial shift Sunday 8 to 2, paid")
    assert told_of(findings)
    assert not told_of(replace(findings, pieces=tuple(replace(each, jotted=True) for each in findings.pieces)))
