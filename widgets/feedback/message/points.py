"""Picks what of a note its message most likely lacks, as a person is asked about it: one moment, or two sentences that need each other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.language import groups
from widgets.feedback.english.substance import substance
from widgets.feedback.english.tokens import words_of
from widgets.feedback.findings import Choices, Findings, Piece, Point, Span
from widgets.feedback.message.message import whole
from widgets.feedback.message.recounting import of_another, retelling, written_out
from widgets.feedback.message.roles import SHORTENED
from widgets.feedback.message.supporting import private
from widgets.feedback.message.told import named
from widgets.feedback.message.untold import mostly_new, names_somebody, owned, tells_any, told_by
from widgets.feedback.message.unwanted import complains, unwanted
from widgets.feedback.safety.flags import grave

POINT: Final = "point."
_PIECE: Final = "piece."
# How many are asked about, one after the other.
_MOST: Final = 2
# A point of more words, or more sentences, is hard to take in on a phone.
_WORDS: Final = 55
_SENTENCES: Final = 3
# How likely a point is one that the message should hold, as the logarithm of odds, from the sum of what speaks for it: how clearly it may be told,
# each new word, each statement of the note (the more, the less each weighs), a figure, a name, and that something was not so. Learned from the
# 1,296 pieces that the messages of 403 notes left out, 255 of which had something in them that a good message would hold: of two pieces the
# likelier is the weightier in 73 of 100, in 80 of 100 in notes not learned from (docs/decisions/0003-reading.md).
_CLEAR: Final = 0.6
_NEW: Final = 0.23
_STATEMENT: Final = -0.095
_FIGURE: Final = 0.45
_NAME: Final = 0.35
_DENIED: Final = -0.5
_ALWAYS: Final = -1.6
# So many new words, statements and names count.
_NEW_MOST: Final = 8
_STATEMENTS_MOST: Final = 10
_NAMES_MOST: Final = 2
# What is less likely is not worth a question: asked where nothing was left out by two messages of five, where three of five were.
_LEAST: Final = -1.6
_FRESH: Final = 2
_NOT: Final = re.compile(r"(?i)\b(?:not|no|never)\b|n't")
# That something came to mind, or was looked up, afterwards; that it was not said.
_LATER: Final = re.compile(r"(?i)\b(?:afterwards|later|(?:on|in) the (?:bus|train|car|way|drive)|when I got (?:home|in|back)|hung up|worked it out|looked it up|check(?:ed)? (?:it|since)|realised|realized|remembered|came (?:back )?to me|sorted|fixed|put it right|caught it|spotted)\b")  # fmt: skip
_NOT_SAID: Final = re.compile(r"(?i)\b(?:(?:never|did not|didn't|forgot to) (?:tell|say|said|mention\w{0,3}|get|got|bring|brought|show|showed|ask|asked|explain\w{0,2}|finish\w{0,2}|hear|heard|come up|came up)|left (?:it |that )?out|ran out of time|cut (?:me )?(?:off|short))\b")  # fmt: skip
# The first line of a message has when and where the interview was.
_SETTING: Final = re.compile(
    r"(?i)^(?:I had (?:an?|my) (?:\w{2,12} ){0,2}interview\b|(?:the |my )?interview (?:(?:at|with|for) .{3,40} )?(?:was|is|held|started|began) (?:at|on|in|for|with|by)\b)"
)
# What leans on the sentence before it.
_LED_ON: Final = re.compile(
    r"(?i)^(?:in fact|actually|really|instead|then|so|but|which|afterwards|later|the (?:answer|right|real|other)|(?:it )?came (?:back )?to me|I (?:said|told|wrote|put|gave|picked|meant|should|(?:only |then )?(?:remembered|reali[sz]ed|twigged))\b)"
)
_POINTING: Final = frozenset(["it", "that", "this", "those", "these", "them", "they", "one", "ones", "he", "she", "him", "her"])
_INTERVIEWING: Final = frozenset(["he", "she", "they"])
# What parts two statements, and what a statement does not end on.
_PARTS: Final = re.compile(r"[^\w\s]|\n|\b(?:and|but|so|then)\b")
_CUT: Final = re.compile(r"\b(?:what|which|because|the|an?)\.(?: |$)")
_NAMING: Final = frozenset(["asked", "topic", "stage"])
# As many letters lie between a sentence and the next.
_BESIDE: Final = 8


def points(findings: Findings, choices: Choices, told: Sequence[Line]) -> tuple[Point, ...]:
    """What is worth a question, the likeliest first: what was answered and one more; `told` is the message untouched."""
    # Beside how somebody was treated nothing is pressed on them; what else the note holds can be ticked.
    if findings.task != "post_interview" or grave(findings.flags):
        return ()
    answered = [each for name in choices.points if (each := _named(name, findings))]
    if len(answered) >= _MOST:
        return tuple(answered)
    untapped = (each for each in ranked(findings, choices, told) if not set(each.pieces) & set(choices.put_back))
    fresh = next((each for each in untapped if not any(each.span.meets(one.span) for one in answered)), None)
    return (*answered, fresh) if fresh else tuple(answered)


def _named(name: str, findings: Findings) -> Point | None:
    """A point by its name, whatever the message has come to tell; None where the note no longer holds it."""
    known = _by_name(findings)
    run = [known.get(f"{_PIECE}{each}") for each in name.removeprefix(POINT).split("-")]
    return _point([each for each in run if each], findings.text) if all(run) else None


def _by_name(findings: Findings) -> dict[str, Piece]:
    return {each.id: each for piece in findings.pieces for each in (piece, *piece.parts)}


def pieces_of(point: Point, findings: Findings) -> list[Piece]:
    """The pieces that a point is made of, in the order of the note."""
    known = _by_name(findings)
    return [known[each] for each in point.pieces]


def confirmed(offered: Sequence[Point], findings: Findings, choices: Choices) -> list[Line]:
    """The points that the person wants said, as they stand or in words of their own."""
    out = []
    for each in offered:
        choice = choices.points.get(each.id)
        if choice and choice.keep:
            tells = tuple(named("piece", one.span.text) for one in pieces_of(each, findings))
            out.append(
                Line(whole(choice.sentence) if choice.sentence.strip() else each.text, each.span, (), "stated", theirs=True, tells=tells)
            )
    return out


def is_unwanted(point: Point, choices: Choices) -> bool:
    """Whether the person leaves a point out."""
    choice = choices.points.get(point.id)
    return choice is not None and not choice.keep


def ranked(findings: Findings, choices: Choices, told: Sequence[Line]) -> Iterator[Point]:
    """Every point that is likely enough, the likeliest first, no two of the same words; each is written out only when it is asked for."""
    known = told_by(told)
    weighed = [(weight, run) for run in _runs(findings, told, known) if (weight := _weight(run, known, len(findings.pieces))) >= _LEAST]
    spans: list[Span] = []
    for _, run in sorted(weighed, key=lambda each: -each[0]):
        # An answer that was put right is told with what it should have been.
        shut = (
            unwanted(run[-1], findings.text)
            or _SETTING.match(run[0].text)
            or any(complains(each, findings.text) or private(each.text) for each in run)
        )
        if shut or tells_any(run, findings, choices):
            continue
        point = _point(run, findings.text)
        if point and not any(point.span.meets(each) for each in spans):
            spans.append(point.span)
            yield point


def _runs(findings: Findings, told: Sequence[Line], known: frozenset[str]) -> Iterator[list[Piece]]:
    """Each piece that is not told, with those around it that it leans on and that lean on it."""
    pieces, note = findings.pieces, findings.text
    for place, piece in enumerate(pieces):
        seed = _lacking(piece, told, known)
        if seed is None or names_somebody(piece.text):
            continue
        run = [seed]
        for before in reversed(pieces[:place]):
            if len(run) == _SENTENCES or not _leans(run[0]) or not _near(before, run[0], note) or not _whole(before, told, known):
                break
            run.insert(0, before)
        for behind in pieces[place + 1 :]:
            if len(run) == _SENTENCES or not _leans(behind) or not _near(run[-1], behind, note) or not _goes_on(behind, told, known):
                break
            run.append(behind)
        yield run


def _lacking(piece: Piece, told: Sequence[Line], known: frozenset[str]) -> Piece | None:
    """A piece, or the statement in it, that is not told."""
    # "You can't get round it" of what is told otherwise is said to nobody.
    parts = [each for each in piece.parts if _new(each, known) and not owned(each, told, known) and not each.text.startswith("You")]
    twice = any(substance(written_out(each.text)) <= known for each in piece.parts if substance(written_out(each.text)))
    if _named_only(piece, told) or _figure(piece, told, known) or (_new(piece, known) and not (parts and twice)):
        return piece
    return parts[0] if parts else None


def _new(piece: Piece, known: frozenset[str]) -> bool:
    """Whether half of a piece is new."""
    own = substance(written_out(piece.text))
    fresh = own - known
    return mostly_new(piece, known) or (len(fresh) >= _FRESH and len(fresh) * 2 >= len(own))


def _figure(piece: Piece, told: Sequence[Line], known: frozenset[str]) -> bool:
    """Whether a piece has a figure that what is told of it, in part, left out."""
    here = [each for each in told if each.source and each.source.meets(piece.span)]
    fresh = substance(written_out(piece.text)) - known
    return any(each[0].isdigit() for each in fresh) and all(each.role in SHORTENED for each in here)


def _named_only(piece: Piece, told: Sequence[Line]) -> bool:
    """Whether what is told of a piece only names what it is about: a question is told anew with its answer."""
    here = [each for each in told if each.source and each.source.meets(piece.span)]
    return len(piece.parts) > 1 and bool(here) and all(each.role in _NAMING for each in here)


def _whole(piece: Piece, told: Sequence[Line], known: frozenset[str]) -> bool:
    """Whether a piece is not told, as a whole."""
    return _lacking(piece, told, known) is piece


def _goes_on(piece: Piece, told: Sequence[Line], known: frozenset[str]) -> bool:
    """Whether a piece adds to the one before: it is not told, or says in few words that this was not said, or seen later."""
    here = any(each.source and each.source.meets(piece.span) for each in told)
    return _whole(piece, told, known) or (not here and bool(_LATER.search(piece.text) or _NOT_SAID.search(piece.text)))


def _near(one: Piece, two: Piece, note: str) -> bool:
    """Whether two pieces stand side by side."""
    return len(re.findall(r"[.!?\n]", note[one.span.end : two.span.start])) <= 1 and two.span.start - one.span.end < _BESIDE


def _leans(piece: Piece) -> bool:
    """Whether a piece points at what stands before it."""
    if _LED_ON.match(piece.text):
        return True
    for place, each in enumerate(words_of(piece.text)):
        # Who asked, gave or said something is the interviewer, whoever spoke before.
        if each.low in _POINTING and (place or each.low not in _INTERVIEWING):
            return True
        if each.tag in "NE" and each.low not in groups("weekday", "month"):
            return False
    return False


def _weight(run: Sequence[Piece], known: frozenset[str], statements: int) -> float:
    """How likely a run is what the message should not lack, in a note of so many `statements`: as likely as the likeliest in it."""
    return _ALWAYS + _STATEMENT * min(statements, _STATEMENTS_MOST) + max(speaks(each, known) for each in run)


def speaks(piece: Piece, known: frozenset[str]) -> float:
    """What in a piece speaks for it, beside the words that are told."""
    new = substance(written_out(piece.text)) - known
    names = sum(each.tag == "E" for each in words_of(piece.text)[1:])
    figure = any(not each.isalpha() for each in new)
    weight = _CLEAR * piece.clear + _NEW * min(len(new), _NEW_MOST) + _FIGURE * figure + _NAME * min(names, _NAMES_MOST)
    return weight + _DENIED * bool(_NOT.search(piece.text) and not _NOT_SAID.search(piece.text))


def _cut(run: Sequence[Piece], note: str) -> bool:
    """Whether two pieces of a run were one clause: "and how much" and "I appreciate being considered"."""
    return any(not _PARTS.search(note[one.span.end : two.span.start]) for one, two in pairwise(run))


def _point(run: Sequence[Piece], note: str) -> Point | None:
    """A run as it is asked about and told; None where it is too long or does not read clean."""
    texts = [retelling(each, note) for each in run]
    text = " ".join(texts)
    if not all(texts) or _cut(run, note) or _CUT.search(text) or of_another(run[0], note) or len(text.split()) > _WORDS:
        return None
    start, end = run[0].span.start, run[-1].span.end
    span = Span(start, end, note[start:end])
    # Named after its pieces, so that it is found again whatever else is tapped.
    name = "-".join(each.id.removeprefix(_PIECE) for each in run)
    return Point(f"{POINT}{name}", span, text, tuple(each.id for each in run))
