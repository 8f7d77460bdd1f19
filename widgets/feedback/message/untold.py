"""Finds what of a note its message does not tell, and lets a piece that was tapped take the place of what says less."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Findings, Line, Piece
from widgets.feedback.message.roles import FACTS

# With fewer words of its own than this that the message lacks, a piece of the note is told.
_FRESH: Final = 2
# More than these are too many to look through.
_MOST: Final = 8


def untold(findings: Findings, choices: Choices, lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The pieces that say most of what the message does not, in the order of the note; what was tapped stays."""
    told = substance(" ".join(each.text for each in lines if each.role != "stated"))
    fresh = {each.id: substance(each.text) - told for each in findings.pieces}
    left = [
        each
        for each in findings.pieces
        if each.id in choices.put_back or (len(fresh[each.id]) >= _FRESH and len(fresh[each.id]) * 2 > len(substance(each.text)))
    ]
    most = sorted(left, key=lambda each: (each.id not in choices.put_back, -len(fresh[each.id])))[:_MOST]
    return tuple(each for each in left if each in most)


def tapped(findings: Findings, choices: Choices) -> list[Line]:
    """The pieces the person wants said."""
    return [Line(each.text, each.span, (), "stated", theirs=True) for each in findings.pieces if each.id in choices.put_back]


def within(line: Line, pieces: Sequence[Line]) -> bool:
    """Whether a fact says less than a piece that was tapped, and of the same words of the note."""
    if line.role not in FACTS or line.source is None:
        return False
    said, start, end = substance(line.text), line.source.start, line.source.end
    near = [substance(each.text) for each in pieces if each.source and each.source.start < end and start < each.source.end]
    return any(len(said & each) * 2 > len(said) for each in near)
