"""Accounts for every sentence of a note: it is told, or it is left out for a reason that is so."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from copy import replace
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.language import base_of, groups
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Fact, Findings, LeftOut, Piece, Span
from widgets.feedback.message.say import say
from widgets.feedback.message.untold import refused, told_by

# With as many words that the message does not have, a sentence says more than is told of it.
_NEWS: Final = 2
# A moment told in a sentence of ours says in our words what the note says in a few of its own: "my mind went blank".
_NEWS_OF_MOMENT: Final = 3
# What it says itself: that something was asked, said or not said.
_SAYING: Final = groups("asking", "stated", "omission") | {"forget"}
# A line with the words of substance that it tells.
_Telling = tuple[Line, AbstractSet[str]]
# Reasons that hold whatever the message says.
_FIRM: Final = frozenset(["care", "beside", "unread"])


def left_out(
    findings: Findings, choices: Choices, lines: Sequence[Line], offered: Sequence[Piece], unwanted: Sequence[Span]
) -> tuple[LeftOut, ...]:
    """What no sentence tells, or not all of it, and why, by what the message came to say and which pieces are `offered` beside it; `unwanted` is what the person left out."""
    gone = [*(each.span for each in refused(findings, choices)), *unwanted]
    out, told = [], [(each, told_by([each])) for each in lines]
    for each in findings.left_out:
        facts = [fact for fact in findings.facts if fact.span.meets(each.span)]
        if why := _why(each, facts, told, offered, gone):
            out.append(replace(each, why=why, span=_quoted(each, why, told_by(lines))))
    return tuple(out)


def held(findings: Findings) -> tuple[LeftOut, ...]:
    """What there is a reason of its own to leave out, where there is no message."""
    return tuple(each for each in findings.left_out if each.reason != "unclear")


def _why(left: LeftOut, facts: Sequence[Fact], lines: Sequence[_Telling], offered: Sequence[Piece], gone: Sequence[Span]) -> str:
    """Why a sentence stays out; empty where it is told: as the person wants it said, or by what it names."""
    why = say().why
    if left.reason in _FIRM:
        return left.why
    here = [each for each, _ in lines if each.source and each.source.meets(left.span)]
    told = told_by([*here, *(each for each, words in lines if each not in here and _repeats(each, words, left, facts))])
    partly = bool(here or told)
    rest = substance(left.span.text) - told
    pieces = [each for each in offered if each.span.meets(left.span)]
    if left.reason == "hot":
        return left.why if partly else _offered(rest, pieces) or why.heat.format(word=left.word)
    dropped = any(each.meets(left.span) for each in gone)
    if any(each.theirs and each.asserts for each in here) or (partly and (len(rest) < _NEWS if dropped else _told(rest, here))):
        return ""
    if left.reason == "guess" or (left.reason == "aside" and not partly):
        return left.why
    if dropped:
        return why.yours
    return _offered(rest, pieces) or (why.partly if partly else why.unclear)


def _offered(rest: AbstractSet[str], pieces: Sequence[Piece]) -> str:
    """That pieces hold what is not told of a sentence, or some of it; empty where there are none."""
    if not pieces:
        return ""
    more = rest - substance(" ".join(each.text for each in pieces))
    return say().why.offered if len(more) < _NEWS else say().why.some_offered


def _repeats(line: Line, told: AbstractSet[str], left: LeftOut, facts: Sequence[Fact]) -> bool:
    """Whether a line that was not read there tells a sentence all the same: a question it asks, or nearly all of its words, if more than one."""
    if any(each.kind == "asked" and each.phrase in line.text for each in facts):
        return True
    named = substance(left.span.text)
    shared = named & told
    enough = len(shared) >= _NEWS or (bool(shared) and line.source is None)
    return enough and len(named - shared) < min(_NEWS, len(named))


def _told(rest: AbstractSet[str], here: Sequence[Line]) -> bool:
    """Whether what is left of a sentence is too little to say that it is not told; a figure never is."""
    moment = any(each.role == "moment" for each in here)
    more = {each for each in rest if base_of(each) not in _SAYING} if moment else rest
    return len(more) < (_NEWS_OF_MOMENT if moment else _NEWS) and not any(each[0].isdigit() for each in more)


def _quoted(left: LeftOut, why: str, told: AbstractSet[str]) -> Span:
    """The words to quote: of a sentence told but for its strong wording, the clause with that alone."""
    if left.heat is None or why != left.why:
        return left.span
    besides = substance(left.span.text) - substance(left.heat.text)
    return left.heat if len(besides - told) < _NEWS else left.span
