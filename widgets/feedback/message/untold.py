"""Finds what of a note its message does not tell, and lets a piece that was tapped take the place of what says less."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Event, Findings, Piece, Span
from widgets.feedback.message.recounting import retelling
from widgets.feedback.message.roles import FACTS, TELLING
from widgets.feedback.message.told import named
from widgets.feedback.moments.wording import worded

# With fewer words of its own than this that the message lacks, a piece of the note is told.
_FRESH: Final = 2
_NAMED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss) [A-Z]")
# What is read of a moment itself, and not of what comes of it.
_READ: Final = frozenset(["asked", "topic", "clause", "cause", "owing", "amount", "reply", "did", "mishap", "fine", "thanked", "person"])
# More than these are too many to look through.
_MOST: Final = 8


def names_somebody(text: str) -> bool:
    """Whether a piece names a person, who may be a resident or a customer: the name is theirs to give."""
    return bool(_NAMED.search(text))


def answered(findings: Findings, choices: Choices, *, tapped: bool = False) -> list[Span]:
    """Where the moments stand that the person leaves out or puts in words of their own; with `tapped` those they confirmed, too."""
    cards = ((each.span, choices.cards.get(each.id)) for each in findings.events)
    return [span for span, choice in cards if choice and ((tapped and choice.tapped) or not choice.keep or choice.slots or choice.sentence)]


def refused(findings: Findings, choices: Choices) -> list[Event]:
    """The moments that the person leaves out."""
    taps = ((each, choices.cards.get(each.id)) for each in findings.events)
    return [event for event, choice in taps if choice and choice.tapped and not choice.keep]


def untold(findings: Findings, choices: Choices, lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The pieces that say most of what the message does not, in the order of the note; what was tapped stays."""
    told = told_by([each for each in lines if each.role != "stated"])
    gone = refused(findings, choices)
    left = [each for piece in findings.pieces for each in _left(piece, choices, lines, told) if not _tells_any(each, gone, choices)]
    most = sorted(left, key=lambda each: (each.id not in choices.put_back, -len(substance(each.text) - told)))[:_MOST]
    return tuple(each for each in left if each in most)


def tells_any(pieces: Sequence[Piece], findings: Findings, choices: Choices) -> bool:
    """Whether one of `pieces` tells a moment that the person leaves out."""
    gone = refused(findings, choices)
    return any(_tells_any(each, gone, choices) for each in pieces)


def _tells_any(piece: Piece, gone: Sequence[Event], choices: Choices) -> bool:
    """Whether a piece tells one of the moments that are `gone`, by its wording or by what was read of it; what was tapped stays."""
    near = [each for each in gone if each.span.meets(piece.span)]
    if not near or piece.id in choices.put_back:
        return False
    said = {each.event.id for sentence in sentences(piece.text) for each in worded(sentence.plain)}
    own = substance(piece.text)
    return any(each.id in said or own & substance(" ".join(text for name, text in each.slots.items() if name in _READ)) for each in near)


def telling(lines: Sequence[Line]) -> bool:
    """Whether any of the lines tells something of the note."""
    return any(each.role in TELLING for each in lines)


def told_by(lines: Sequence[Line]) -> frozenset[str]:
    """The words of substance that lines tell; one that says when an answer is due tells who gives it and how, too."""
    told = substance(" ".join([each.text for each in lines]))
    return told | group("announcing") if "hear" in [each.role for each in lines] else told


def _left(piece: Piece, choices: Choices, lines: Sequence[Line], told: frozenset[str]) -> list[Piece]:
    """A piece as it is worth offering beside what is `told`: whole, or the statements in it that are not told."""
    if piece.id in choices.put_back:
        return [piece]
    if _wanted(piece, choices) or not mostly_new(piece, told):
        return [each for each in piece.parts if each.id in choices.put_back or (mostly_new(each, told) and not owned(each, lines, told))]
    return [piece]


def owned(part: Piece, lines: Sequence[Line], told: frozenset[str]) -> bool:
    """Whether a statement of few words beside what is `told` is what a moment of the message says in ours: "my mind went blank"."""
    few = len(substance(part.text) - told) <= _FRESH
    return few and any(
        each.role == "moment" and each.source and each.source.start <= part.span.start and part.span.end <= each.source.end
        for each in lines
    )


def mostly_new(piece: Piece, told: frozenset[str]) -> bool:
    """Whether a piece says more that is new than is told already, or a figure that is not; few words must all be new."""
    own = substance(piece.text)
    fresh = own - told
    figure = any(each[0].isdigit() for each in fresh)
    if len(own) == 1:
        return bool(fresh) and len(piece.text.split()) > _FRESH and not bases(piece.text) & group("asking")
    return len(fresh) >= _FRESH and (len(fresh) * 2 > len(own) or figure)


def _wanted(piece: Piece, choices: Choices) -> list[Piece]:
    """What of a piece the person wants said: all of it, or some of its statements."""
    return [piece] if piece.id in choices.put_back else [each for each in piece.parts if each.id in choices.put_back]


def tapped(findings: Findings, choices: Choices) -> list[Line]:
    """The pieces the person wants said, as one recounts them."""
    wanted = [each for piece in findings.pieces for each in _wanted(piece, choices)]
    return [
        Line(retelling(each, findings.text), each.span, (), "stated", theirs=True, tells=(named("stated", each.span.text),))
        for each in wanted
    ]


def within(line: Line, pieces: Sequence[Line]) -> bool:
    """Whether a fact or a strength that was read says less than a piece that was tapped, and of the same words of the note."""
    if line.role not in FACTS | {"strength"} or line.source is None:
        return False
    start, end = line.source.start, line.source.end
    near = [each for each in pieces if each.source and each.source.start < end and start < each.source.end]
    said = bases(line.text)
    if line.role == "strength":
        said &= bases(line.source.text)  # that it went well, or was liked, is ours to say
    return any(
        len(said & bases(each.text)) * 2 > len(said) or (not said and each.source and each.source.start <= start and end <= each.source.end)
        for each in near
    )


def bases(text: str) -> set[str]:
    """The words of substance of a text, each in its plainest form: "orders" as "order"."""
    return {base_of(each) for each in substance(text)}
