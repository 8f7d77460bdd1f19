"""A note may end, or break off, wherever a rule looks for one word more."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.learning.things import notes
from widgets.feedback import analyse, compose, proposed

_WORDS: Final = [each for note in notes() for each in note.raw.split()]


@pytest.mark.parametrize(
    "note",
    [
        "He asks me what plug for plasterboard.",
        "we did a driving bit round the estate in a long wheelbase and i reversed it lovely the reversing was spot on even he said",
        "i brushed up against me in the corridor more than once then winked",
    ],
)
def test_a_question_or_a_note_that_breaks_off_is_read(note: str) -> None:
    """A question without its verb, and a note whose last word begins a statement, are read like any other."""
    assert analyse(note).text == note


@given(st.integers(0, len(_WORDS) - 1), st.integers(1, 60))
def test_a_stretch_of_any_note_is_read(start: int, many: int) -> None:
    """Whoever is still typing, or pastes a part, gets a message: no stretch of words raises."""
    findings = analyse(" ".join(_WORDS[start : start + many]))
    compose(findings, proposed(findings))
