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
# With less weight than this it is not worth a question.
_LEAST: Final = 4
# How many new words count.
_NEW: Final = 5
# That something came to mind, or was looked up, afterwards.
_SEEN_LATER: Final = re.compile(r"(?i)\b(?:afterwards|later|(?:on|in) the (?:bus|train|car|way|drive)|when I got (?:home|in|back)|hung up|worked it out|looked it up|check(?:ed)? (?:it|since)|realised|realized|remembered|came (?:back )?to me|sorted|fixed|put it right|caught it|spotted)\b")  # fmt: skip
# What was put right, or is so in fact; what was seen later; what was not said; what was promised; why.
_CUES: Final = (
    (4, re.compile(r"(?i)\b(?:in fact|actually|the (?:real|right) (?:one|answer|reason)|should(?: have|'ve)|I meant|I know (?:it|that|the)|turns? out|what I (?:do|did|meant))\b")),
    (3, _SEEN_LATER),
    (4, re.compile(r"(?i)\b(?:(?:never|did not|didn't|forgot to|not) (?:tell|told|say|said|mention\w{0,3}|get (?:to|round|the chance|a chance|asked)|got (?:to|round|the chance|a chance|asked)|think to|thought to|bring|brought|show|showed|ask|asked|explain\w{0,2}|finish\w{0,2}|heard?|come up|came up|happen\w{0,2}|happen|got|get)|left (?:it |that )?out|forgot|missed (?:out)?|ran out of time|cut (?:me )?(?:off|short)|wish I)\b")),
    (3, re.compile(r"(?i)\b(?:I(?:'d| would| will|'ll) (?:send|bring|get|drop|email|e-mail|post|forward)|happy to|can (?:send|bring|start)|promised|said I(?:'d| would|'ll| will))\b")),
    (2, re.compile(r"(?i)\b(?:because|as the|since the|due to|so (?:the|I|that))\b")),
    (2, re.compile(r"(?i)\bI (?:said|told|wrote|put|gave|picked|chose|answered|called|went (?:on|for|with|blank))\b")),
)  # fmt: skip
_FIGURE: Final = re.compile(r"\d")
_FRESH: Final = 2
# What is of the day, the place or the feeling rather than of what happened.
_ASIDES: Final = re.compile(
    r"(?i)^(?:I (?:went for|had (?:an?|my) (?:\w{2,12} ){0,2}interview|felt|am|was (?:so |very |really )?(?:nervous|gutted|embarrassed|tired|glad|happy|pleased))\b|it (?:felt|took|lasted)\b|(?:the |my )?interview (?:(?:at|with|for) .{3,40} )?(?:was|is|held|started|began) (?:at|on|in|for|with|by)\b)"
    r"|\b(?:let me know|hear (?:back|by|from)|get back to me|back to me|by (?:monday|tuesday|wednesday|thursday|friday)|next week)\b"
)
_ASIDE: Final = 3
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
_OWN: Final = frozenset(["i", "my", "me", "we", "our"])


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
    """Every point that weighs enough, the weightiest first, no two of the same words; each is written out only when it is asked for."""
    known = told_by(told)
    weighed = [(weight, run) for run in _runs(findings, told, known) if (weight := _weight(run, told, known)) >= _LEAST]
    spans: list[Span] = []
    for _, run in sorted(weighed, key=lambda each: -each[0]):
        # An answer that was put right is told with what it should have been.
        shut = unwanted(run[-1], findings.text) or any(complains(each, findings.text) or private(each.text) for each in run)
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
    return _whole(piece, told, known) or (not here and any(words.search(piece.text) for _, words in _CUES))


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


def _weight(run: Sequence[Piece], told: Sequence[Line], known: frozenset[str]) -> float:
    """How likely a run is what the message should not lack."""
    text = " ".join(each.text for each in run)
    new, words = substance(text) - known, {each.low for each in words_of(text)}
    weight = min(len(new), _NEW) + sum(cue for cue, sign in _CUES if sign.search(text))
    weight += 2 * any(_FIGURE.search(each) for each in new) + 2 * any(each.amiss for each in run) + 2 * bool(words & _OWN) + (len(run) > 1)
    # What follows a moment that is told puts it in its light.
    behind = _leans(run[0]) and any(
        each.role == "moment" and each.source and 0 <= run[0].span.start - each.source.end < _BESIDE for each in told
    )
    weight += 3 * behind - 2 * all(each.jotted for each in run)
    praise = groups("judged_well", "judged_fine") & words and not words & _OWN
    # That something came to mind later says nothing without what it was.
    empty = len(run) == 1 and len(new) <= _FRESH and bool(_SEEN_LATER.search(text))
    return weight - _ASIDE * (bool(_ASIDES.search(text)) + bool(praise) + empty)


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
