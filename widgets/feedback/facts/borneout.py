"""Takes back what rules read where the words around speak against it: what was learned from notes marked by hand.

A rule goes by the words that lead to a thing ("told them about my nan", "asked for Big Paul"), and cannot tell what else it may be.
"""

from collections.abc import Iterable, Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.substance import substance
from widgets.feedback.facts.surroundings import weighed
from widgets.feedback.findings import Fact, Piece
from widgets.feedback.moments.amended import amended

# What says that a thing came up, and the parts that such a thing may have played.
_CAME_UP: Final = frozenset(["asked", "topic", "stage"])
_PARTS: Final = ("asked", "covered", "held")
# Of 108 things for which all three were less clear, 25 had come up; of 1,468 others, 1,165 (docs/decisions/0003-reading.md).
_AGAINST: Final = -0.4
# Fewer words say too little against what was read of them: "the rest was hoists".
_ENOUGH: Final = 10
# What is told in the words of the note, so that what speaks against these speaks against it.
_OWN_WORDS: Final = frozenset(["shown", "about", "praise"])
# Of 38 such facts whose words were less fit to be told, a careful reader would have told 7 (the same place).
_UNFIT: Final = -0.4
_SAME: Final = 0.6
_NEVER: Final = -1.0


def borne_out(read: Sequence[Sentence], found: Iterable[Fact]) -> list[Fact]:
    """The facts `found` in what was `read`, without those that only name a thing which has hardly come up."""
    return [each for each in found if each.kind not in _CAME_UP or _is_task(each) or _came_up(read, each)]


def fit_to_tell(found: Iterable[Fact], cut: Sequence[Piece]) -> list[Fact]:
    """The facts `found`, without those told in words of a note that are not fit to be told; `cut` are its pieces."""
    parts = [each for piece in cut for each in (piece, *piece.parts) if not each.jotted]
    return [each for each in found if each.kind not in _OWN_WORDS or _fit(each, parts)]


def without_wrong(read: Sequence[Sentence], cut: Iterable[Piece]) -> list[Piece]:
    """The pieces `cut` of what was `read`; none is told unasked that says what a person puts right or has still to check, and not the rest of it."""
    found = [each for place in range(len(read)) if (each := amended(read, place)) and each.kind != "same"]

    def weighed(piece: Piece) -> Piece:
        half = any(piece.span.meets(each.answer) and (not each.so or piece.span.end < each.whole.end) for each in found)
        return replace(piece, clear=_NEVER) if half else piece

    return [replace(weighed(each), parts=tuple(map(weighed, each.parts))) for each in cut] if found else list(cut)


def _fit(fact: Fact, parts: Sequence[Piece]) -> bool:
    """Whether one of the pieces made of just the words of a fact may be told; so it is where there is none."""
    same = [each.clear for each in parts if _alike(each, fact)]
    return len(fact.span.text.split()) < _ENOUGH or not same or max(same) >= _UNFIT


def _alike(piece: Piece, fact: Fact) -> bool:
    """Whether a piece and a fact share most of the longer of their two stretches of the note."""
    shared = min(piece.span.end, fact.span.end) - max(piece.span.start, fact.span.start)
    return shared >= _SAME * max(piece.span.end - piece.span.start, fact.span.end - fact.span.start)


def _is_task(fact: Fact) -> bool:
    """Whether somebody was asked to do something: "to plan a week" names no thing that was asked about."""
    return fact.kind == "asked" and fact.phrase.startswith("to ")


def _came_up(read: Sequence[Sentence], fact: Fact) -> bool:
    """Whether one of the things that a fact names may have come up; so it is where it names none."""
    said = substance(fact.phrase)
    near = (each for each in read if len(each.words) >= _ENOUGH and each.span().meets(fact.span))
    clear = [
        max(speaks[part] for part in _PARTS)
        for sentence in near
        for named, speaks in weighed(sentence)
        if sentence.span(named.first, named.last).meets(fact.span) and said & substance(named.text)
    ]
    return not clear or max(clear) >= _AGAINST
