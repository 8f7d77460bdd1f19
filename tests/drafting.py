"""What the drafter makes of a note by itself, for the tests that look at its words."""

import json
from copy import replace
from pathlib import Path
from typing import Any, Final

from widgets.feedback import Draft, analyse, compose, proposed
from widgets.feedback.draft import Line
from widgets.feedback.english.tokens import tokens
from widgets.feedback.findings import Choices, Findings, Piece, Span
from widgets.feedback.message.retold import retold

# Notes that nothing is learned from, and that say what is to be found in them.
_UNLEARNED: Final = Path(__file__).parent / "unit" / "feedback"
# Enough of a note before a sentence for a message to be drafted.
LEAD: Final = "I had the interview this morning with two people."


def unlearned(name: str) -> list[dict[str, Any]]:
    """Return the rows of a file of notes that nothing is learned from."""
    return [json.loads(line) for line in (_UNLEARNED / f"unlearned_{name}.jsonl").read_text("utf-8").splitlines()]


def as_read(text: str) -> str:
    """Return the words of a text as the drafter takes them to be meant, with one space between."""
    return " ".join(word.out for sentence in tokens(text) for word in sentence)


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
