"""Names what a sentence tells, whatever its words, so that one the person left out stays out.

What is asked of us by itself has a name of its own, as it was said later: a wish, a lesson or a feeling by what was chosen,
what was typed by its words.
"""

from collections.abc import Iterator, Sequence
from copy import replace
from typing import Final
from zlib import crc32

from widgets.feedback.draft import Line
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Findings, Span
from widgets.feedback.message.roles import WISHES

# What a person confirms on a card, and what of it in other words is the same: not the question alone that it is about.
_OF_CARDS: Final = frozenset(["moment", "strength"])
_SAME: Final = frozenset(["correction", "slip", "scene", "praise", "shown", "achieved"])


def named(kind: str, words: str) -> str:
    """A name for what was read in a note, or typed: its kind and a checksum of its words."""
    return f"{kind}-{crc32(' '.join(words.lower().split()).encode()):08x}"


def also(line: Line, *others: Line) -> Line:
    """A line that tells what `others` do, too, in whose place it stands."""
    return replace(line, tells=tuple(dict.fromkeys(each for one in (line, *others) for each in one.tells)))


def named_in_full(lines: Sequence[Line], findings: Findings) -> list[Line]:
    """The lines, each named after all that it tells of the note: what has no line of its own now may have one after another tap."""
    known = {name for each in lines for name in (*each.tells, *each.holds)}
    held_by: dict[str, Line] = {}
    for name, text, span in _material(findings):
        own = substance(text) & substance(span.text)
        line = next((each for each in lines if _holds(each, own, span)), None)
        if line and name not in known:
            held_by.setdefault(name, line)
    return [replace(line, holds=(*line.holds, *(name for name, by in held_by.items() if by is line))) for line in lines]


def _holds(line: Line, own: frozenset[str], span: Span) -> bool:
    """Whether a line comes from a stretch of the note and says most of what it says of its `own`."""
    return line.source is not None and line.source.meets(span) and len(own & substance(line.text)) * 2 > len(own)


def _material(findings: Findings) -> Iterator[tuple[str, str, Span]]:
    """What of a note can have a line of its own: its name, its words and where it stands."""
    yield from ((named(each.kind, each.phrase), each.phrase, each.span) for each in findings.facts if each.kind not in WISHES)
    yield from ((named("piece", each.span.text), each.text, each.span) for piece in findings.pieces for each in (piece, *piece.parts))
    yield from ((named(each.part, each.phrase), each.phrase, each.span) for each in findings.things)


def is_out(line: Line, taken_out: Sequence[str]) -> bool:
    """Whether a line tells anything of what was taken out, by the ids of the lines that told it then."""
    gone = {name for each in taken_out for name in each.split(".")}
    return not gone.isdisjoint({*line.tells, line.follows, *_goes_with(line)})


def _goes_with(line: Line) -> Iterator[str]:
    """What a line goes out with, of all that it holds: what was ticked or typed by itself may hold what was left out before, and what was confirmed may name it."""
    return (each for each in line.holds if not line.theirs and (line.role not in _OF_CARDS or each.partition("-")[0] in _SAME))


def standing(lines: Sequence[Line]) -> list[Line]:
    """The lines, but for those that follow what is not there."""
    told = {name for each in lines for name in each.tells}
    return [each for each in lines if not each.follows or each.follows in told]


def apart(lines: Sequence[Line], taken_out: Sequence[str]) -> list[Line]:
    """The lines, with those taken apart that were joined of some that are wanted and some that are not."""
    out: list[Line] = []
    for line in lines:
        gone = [is_out(each, taken_out) for each in line.parts]
        out += line.parts if any(gone) and not all(gone) else [line]
    return out


def shown_out(gone: Sequence[Line], taken_out: Sequence[str]) -> list[Line]:
    """The lines that are not wanted as the page shows them: one for each id they were left out by, which has them back."""
    rows: dict[str, Line] = {}
    for line in gone:
        tick = next(each for each in taken_out if is_out(line, [each]))
        known = rows.get(tick)
        rows[tick] = replace(known, text=f"{known.text} {line.text}") if known else replace(line, tells=tuple(tick.split(".")), holds=())
    return list(rows.values())
