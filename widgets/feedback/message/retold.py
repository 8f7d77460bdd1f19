"""Tells what no other sentence tells: the pieces of a note that are fit to be told as they stand, a few of them, in its own words."""

import re
from collections.abc import Iterator, Sequence
from copy import replace
from itertools import islice
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.language import base_of, groups
from widgets.feedback.english.learners import learning
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Findings, Piece, Span
from widgets.feedback.message.checks import too_close
from widgets.feedback.message.framing import Near, answers, framed
from widgets.feedback.message.noting import of_what
from widgets.feedback.message.points import pieces_of, ranked
from widgets.feedback.message.roles import SHORTENED
from widgets.feedback.message.told import also, named
from widgets.feedback.message.untold import answered, mostly_new, owned, telling, told_by, within
from widgets.feedback.message.unwanted import unwanted
from widgets.feedback.safety.flags import ALONE, grave

# How clearly a piece has to be one that may be told: where six of ten were, in notes not learned from (docs/decisions/0003-reading.md).
SURE: Final = 0.1
# Beside an unlawful question what else came up is told where it is clearer still, and so is a jotting that is of nothing a message is for.
_BESIDE: Final = 0.4
# A message that would hold nothing of its note tells what is less clear: readers liked thirteen of twenty of these better, and seven less.
_ALONE: Final = -0.3
# A letter answers something: it tells one piece, no jotting, that is clearer than that.
_LETTER: Final = 0.35
# What a message most likely lacks is told where it is less clear still, if the message has no more lines than these of its own: of 29 such
# drafts readers liked 18 better with it and 11 without (docs/decisions/0003-reading.md). So many of the likeliest are tried.
_LIKELY: Final = -0.7
_THIN: Final = 2
_TRIED: Final = 3
# It stands for what only names a thing, never for a moment or for what went well.
_NAMING: Final = SHORTENED - {"strength"}
# How two statements hang together nobody can tell, and what was said word for word may have been a slip; what a thing was like, or what one
# supposes, is for friends.
_UNTOLD: Final = re.compile(
    r";|(?<!\w)['\"]\w|(?<!\bwould )(?<!\bI )(?<!'d )\blike an? |\bI (?:suspect|suppose|imagine|presume|guess|(?:expect|reckon|assume) (?!to\b))|\bit shows\b|\bof all (?:things|people|places)\b"
)
# What was answered need not be so.
_ANSWERED: Final = re.compile(r"\bI (?:\w{2,8} )?(?:said|told|wrote|put|answered|replied|guessed)\b")
# What one did not do with what one did not say.
_LEFT_OUT: Final = groups("asking", "stated", "omission") | {"forget", "get", "never", "should", "to"}
# How many pieces a message tells, and how many words each has at most.
_MOST: Final = 3
_LONGEST: Final = 28
# With as many words more than lines that only name something, a piece takes their place.
_ADDED: Final = 2
# One may stand nearly as it was written, when it is calm; the next is led in by words of ours.
_NEAR: Final = 1
# A question with nothing behind it.
_ASKS: Final = re.compile(
    r"\basked (?:me )?((?:if|whether|about|when|where|what|how|why|who|which)\b(?!.{0,200}\band (?:I|then)\b).{3,200})$"
)
# They know what they decided.
_THE_NO: Final = re.compile(
    r"\b(?:passed on|turn(?:ed)? (?:me )?down|reject\w{0,3}|did(?: not|n't) (?:get|make)|chose|went with|fill(?:ed)? (?:it|the)|withdraw\w{0,3}|do(?: not|n't) want|(?:pull|back)(?:ing|ed)? out|tell (?:them|the)|in (?:contact|touch)|g[eo]t back|hear|let me know)\b"
)
# Who asks for news does not ask for pay as well.
_OWED: Final = re.compile(r"\bunpaid\b|\bfor (?:free|nothing)\b")
# Beside the thanks for an offer it stands already.
_THE_YES: Final = re.compile(r"\b(?:offer\w{0,3}|hired|got (?:it|the job|the role)|new job)\b")
# What one said one has, or is, need not be so.
_CLAIMED: Final = re.compile(
    r"\bI (?:said|say|claimed|wrote|told (?:them|him|her|the \w{1,20}))(?: that)? (?:yes )?I(?:'ve|'m|'d| have| had| am| was| can| know| speak| do| did)\b"
)


def retold(findings: Findings, choices: Choices, known: Sequence[Line], allowed: str) -> list[Line]:
    """The lines `known` with a few more, which take the place of those that say less of the same; none beside what stands alone."""
    needs = grave(findings.flags)
    # Who has given a reason to withdraw need say no more.
    if needs & ALONE or (findings.task == "withdrawal" and "reason" in findings.details):
        return list(known)
    theirs = answered(findings, choices, tapped=True)
    told: list[Line] = []
    used: list[str] = []
    near = sum(too_close(each.text, findings.text) for each in known)
    tells = telling(known)
    letter = answers(findings)
    sure = _BESIDE if needs else _LETTER if letter else SURE if tells else _ALONE
    said = told_by(known)
    for piece in sorted(findings.pieces, key=lambda each: -max(one.clear for one in (each, *each.parts))):
        if len(told) == (1 if letter else _MOST):
            break
        for each in _fit(piece, known, said, choices, max(sure, SURE) if told else sure):
            bare = not told and not tells and not letter
            as_near: Near = "any" if bare and not each.jotted else "calm" if near < _NEAR else "none"
            shut = _shut(each, findings, theirs, bare=bare)
            if not shut and (said_so := framed(each, findings, allowed, used, as_near)):
                frame, text = said_so
                used.append(frame)
                near += too_close(text, findings.text)
                told.append(Line(text, each.span, (), "scene", tells=_names(each)))
                break
    for line in known:
        place = next((place for place, one in enumerate(told) if _less(line, [one])), -1)
        if place >= 0:
            told[place] = also(told[place], line)
    return [*(each for each in known if not _less(each, told)), *(_with_moment(each, known) for each in told)]


def with_likeliest(findings: Findings, choices: Choices, known: Sequence[Line], allowed: str) -> list[Line]:
    """The lines `known`; of an account, where they are few, with the piece they most likely lack, if it may be told unasked."""
    if len(known) > _THIN + 1 or answers(findings) or grave(findings.flags) or learning(findings.text):
        return list(known)
    theirs = answered(findings, choices, tapped=True)
    near: Near = "none" if any(too_close(each.text, findings.text) for each in known) else "calm"
    for point in islice(ranked(findings, choices, known), _TRIED):
        [piece, *more] = pieces_of(point, findings)
        # Pieces that need each other are one point when asked about, and several sentences of ours when told.
        if more or not _likely(piece) or _shut(piece, findings, theirs, bare=False):
            continue
        if said := framed(piece, findings, allowed, (), near):
            told = Line(said[1], piece.span, (), "scene", tells=_names(piece))
            less = [each for each in known if _less(each, [told])]
            if all(each.role in _NAMING for each in less):
                return [*(each for each in known if each not in less), told]
    return list(known)


def _likely(piece: Piece) -> bool:
    """Whether a piece that a message most likely lacks may be told unasked."""
    plain = not (_UNTOLD.search(piece.text) or _ASKS.search(piece.text)) and len(piece.text.split()) <= _LONGEST
    return plain and piece.clear >= (SURE if _ANSWERED.search(piece.text) else _LIKELY) and not piece.amiss


def _names(piece: Piece) -> tuple[str, ...]:
    """The names of a piece and of what it is made of."""
    return tuple(dict.fromkeys(named("piece", each.span.text) for each in (piece, *piece.parts)))


def _shut(piece: Piece, findings: Findings, theirs: Sequence[Span], *, bare: bool) -> bool:
    """Whether a piece is not for this message, however clear it is; `theirs` are stretches a person has answered."""
    # A jotting says less of what it is about: beside an unlawful question it may be of that.
    if piece.jotted and (grave(findings.flags) or _idle(piece, bare=bare)):
        return True
    if any(piece.span.meets(span) for span in theirs):
        return True
    if unwanted(piece, findings.text):
        return True
    if answers(findings):
        amiss = piece.amiss and findings.task != "follow_up"  # in a chase what one forgot to send is the point
        said = _chased(piece, findings) if findings.task == "follow_up" else _holds(piece, findings.details.get("other", ""))
        if piece.jotted or amiss or said or _THE_NO.search(piece.text):
            return True
    if "news" in findings.details and _THE_YES.search(piece.text):
        return True
    return "dishonesty" in findings.flag_ids() and bool(_CLAIMED.search(piece.text))


def _chased(piece: Piece, findings: Findings) -> bool:
    """Whether a chase asks for no such thing, or says it already: by when an answer was promised, or that there is another offer."""
    known = findings.details
    due = re.sub(r"^(?:within|by|on|in) ", "", known.get("hear") or known.get("event", "").partition(" within ")[2])
    offer = {"offer_by", "offer_start", "prefer", "other_offer"} & set(known)
    return bool(_OWED.search(piece.text)) or _holds(piece, due) or bool(offer and re.search(r"\boffer\w{0,3}\b", piece.text))


def _holds(piece: Piece, words: str) -> bool:
    """Whether a piece has these `words`, where there are any."""
    return bool(words) and words in piece.text


def _idle(piece: Piece, *, bare: bool) -> bool:
    """Whether a jotting is of nothing a message is for: readers would rather have it than a `bare` message, but not beside what says more."""
    return not piece.amiss and of_what(piece.text) == "other" and (piece.clear < _BESIDE or not bare)


def _less(line: Line, told: Sequence[Line]) -> bool:
    """Whether a line says less than one of those `told`, and of the same words of the note."""
    return within(line, told) or any(_in(line, each) for each in told)


def _said_before(piece: Piece, known: Sequence[Line]) -> bool:
    """Whether a piece only says again what a moment out of the same words says: that one forgot to ask it, or to mention it."""
    moments = [each for each in known if each.role == "moment" and each.source and each.source.meets(piece.span)]
    return any({base_of(each) for each in substance(piece.text) - substance(one.text)} <= _LEFT_OUT for one in moments)


def _in(line: Line, told: Line) -> bool:
    """Whether a moment is one that a piece tells whole."""
    moment, piece = line.source, told.source
    if line.role != "moment" or moment is None or piece is None:
        return False
    inside = piece.start <= moment.start and moment.end <= piece.end
    said, whole = substance(line.text), substance(told.text)
    of_note = said & substance(moment.text)
    return (inside and bool(said & whole)) or (moment.meets(piece) and bool(of_note) and of_note <= whole)


def _with_moment(told: Line, known: Sequence[Line]) -> Line:
    """A piece that tells a moment whole stands for it."""
    moments = [each for each in known if _in(each, told)]
    return replace(told, role="moment", asserts=moments[0].asserts) if moments else told


def _fit(piece: Piece, known: Sequence[Line], said: frozenset[str], choices: Choices, sure: float) -> Iterator[Piece]:
    """A piece that may be told, then those of its parts that may: each so `sure`, and with more to tell than the lines `known`, whose words are `said`."""
    if not any(each.id in choices.put_back for each in (piece, *piece.parts)):
        for each in (piece, *piece.parts):
            if each is not piece and _ASKS.search(each.text):  # what was answered tells nothing without it
                continue
            clear = each.clear >= (max(sure, SURE) if each.jotted else sure)
            if clear and len(each.text.split()) <= _LONGEST and _more(each, known, said):
                yield each


def _more(piece: Piece, known: Sequence[Line], said: frozenset[str]) -> bool:
    """Whether a piece tells mostly what no line does, or of what some lines only name, or tell in part, says more."""
    if owned(piece, known, said) or _said_before(piece, known):
        return False
    if mostly_new(piece, said):
        return True
    whole = Line(piece.text, piece.span, (), "scene")
    less = [each for each in known if _less(each, [whole])]
    added = substance(piece.text) - said
    cut = bool(less) and all(each.role in SHORTENED for each in less)
    return cut and len(added) >= _ADDED and mostly_new(piece, told_by([each for each in known if each not in less]))
