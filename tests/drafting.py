"""What the drafter makes of a note by itself, for the tests that look at its words."""

from copy import replace
from typing import Final

from widgets.feedback import Draft, analyse, compose, proposed
from widgets.feedback.draft import Line
from widgets.feedback.findings import Choices, Findings, Piece, Span
from widgets.feedback.message.retold import retold

# Enough of a note before a sentence for a message to be drafted.
LEAD: Final = "I had the interview this morning with two people."


def drafted(note: str, task: str = "post_interview") -> Draft:
    """Return the draft of a note for a task, with the drafter's own proposals accepted, as far as rules make it.

    Pieces of the note that are told as they stand are left out: they say what it says, and not what was read in it (test_retold.py).
    """
    findings = replace(analyse(note, task), pieces=())
    return compose(findings, proposed(findings))


def tells(text: str, said: str, never: str) -> None:
    """Assert that `text` holds `said` and does not hold `never`, whatever the case; an empty one asks nothing."""
    assert said.lower() in text.lower()
    assert not never or never.lower() not in text.lower()


def fit_to_tell(note: str, *pieces: str, amiss: bool = False, clear: float = 1.0, task: str = "post_interview") -> Findings:
    """A note, for a `task`, in which just these `pieces` may be told."""
    cut = tuple(
        Piece(f"piece.{place}", Span(note.index(each), note.index(each) + len(each), each), f"{each}.", clear, amiss)
        for place, each in enumerate(pieces)
    )
    return replace(analyse(note, task), pieces=cut)


def told_of(findings: Findings, choices: Choices | None = None, known: tuple[Line, ...] = ()) -> list[str]:
    """The sentences that pieces add, of lines already `known`."""
    return [each.text for each in retold(findings, choices or Choices(), known, findings.text) if each not in known]
