"""What rules read is taken back where what was learned speaks against it."""

from copy import replace

import pytest
from drafting import fit_to_tell as note_with

from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.facts.borneout import borne_out, fit_to_tell
from widgets.feedback.facts.facts import facts
from widgets.feedback.findings import Fact, Span


def _read(note: str) -> tuple[list[str], list[str]]:
    """The phrases of the facts that rules read, and of those that are left."""
    read = unrun(sentences(tidy(note)))
    found = facts(read)
    return [each.phrase for each in found], [each.phrase for each in borne_out(read, found)]


@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("I gave it all in about three sentences after that.", "three sentences"),
        ("They asked me about the rota and the porter kept going round with the tea.", "a going round with the tea"),
        ("The clerk then rang off to ask about his lunch.", "about his lunch"),
    ],
)
def test_what_hardly_came_up_is_not_told(note: str, gone: str) -> None:
    """The words that lead to a thing lead to others, too."""
    before, after = _read(note)
    assert gone in before
    assert gone not in after


@pytest.mark.parametrize(
    "note",
    [
        "They asked about stock rotation.",
        "They asked me to plan a week of meals.",
        "Then a talk about safeguarding and the two risk registers.",
        "They wanted to know why I left.",
    ],
)
def test_what_came_up_stays(note: str) -> None:
    """Nor is a task weighed as a thing, nor a question that names none."""
    before, after = _read(note)
    assert before
    assert after == before


def test_few_words_say_nothing_against_what_was_read() -> None:
    """A plain sentence is what rules know best."""
    before, after = _read("The rest was hoists.")
    assert before == after == ["hoists"]


def _shown(note: str) -> Fact:
    return Fact("shown", note.rstrip("."), Span(0, len(note) - 1, note[:-1]))


def test_words_that_are_not_fit_to_be_told_are_not_told_as_a_fact() -> None:
    """A rule does not tell in the words of a note what the note's own piece may not; what has no such piece, or is put in ours, stays."""
    note = "I did a little dance with the porter in the yard behind the shop."
    dance, elsewhere = _shown(note), Fact("shown", "I fixed the pump", Span(80, 96, "I fixed the pump"))
    cut = note_with(note, note.rstrip("."), clear=-0.8).pieces
    asked = replace(dance, kind="asked")
    assert fit_to_tell([dance, elsewhere, asked], cut) == [elsewhere, asked]
    assert fit_to_tell([dance], note_with(note, note.rstrip("."), clear=0.2).pieces) == [dance]


def test_a_jotting_says_nothing_of_a_fact() -> None:
    """It is weighed as a jotting, which a sentence is not."""
    note = "I did a little dance with the porter in the yard behind the shop."
    [piece] = note_with(note, note.rstrip("."), clear=-0.8).pieces
    assert fit_to_tell([_shown(note)], [piece]) == []
    assert fit_to_tell([_shown(note)], [replace(piece, jotted=True)]) == [_shown(note)]
