"""Tells what no other sentence tells: the pieces of a note that are fit to be told as they stand, a few of them, in its own words."""

import re
from collections.abc import Iterator, Sequence
from copy import replace
from typing import Final, Literal

from widgets.feedback.draft import Line
from widgets.feedback.english.countable import article_of
from widgets.feedback.english.language import base_of, groups, table
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.substance import substance
from widgets.feedback.english.tokens import tokens
from widgets.feedback.findings import Choices, Findings, Piece, Span
from widgets.feedback.message.checks import sound, too_close
from widgets.feedback.message.fit import takes_the
from widgets.feedback.message.frames import fill, noted_frames, piece_frames, varied
from widgets.feedback.message.noting import begun, of_what
from widgets.feedback.message.phrased import calm
from widgets.feedback.message.pronouns import HOURS, doer_named, job_named
from widgets.feedback.message.recounting import recounted
from widgets.feedback.message.roles import SHORTENED
from widgets.feedback.message.standalone import spliced
from widgets.feedback.message.supporting import private
from widgets.feedback.message.told import also, named
from widgets.feedback.message.untold import answered, mostly_new, names_somebody, owned, telling, told_by, within
from widgets.feedback.message.unwanted import unwanted
from widgets.feedback.safety.flags import ALONE, grave

# Which sentences may repeat the note: none, one that is calm, or any, where the message would hold nothing else.
type Near = Literal["none", "calm", "any"]

# How clearly a piece has to be one that may be told: where six of ten were, in notes not learned from (docs/decisions/0003-reading.md).
SURE: Final = 0.1
# Beside an unlawful question what else came up is told where it is clearer still, and so is a jotting that is of nothing a message is for.
_BESIDE: Final = 0.4
# A message that would hold nothing of its note tells what is less clear: readers liked thirteen of twenty of these better, and seven less.
_ALONE: Final = -0.3
# A letter answers something: it tells one piece, no jotting, that is clearer than that.
_LETTER: Final = 0.35
# What one did not do with what one did not say.
_LEFT_OUT: Final = groups("asking", "stated", "omission") | {"forget", "get", "never", "should", "to"}
# How many pieces a message tells, and how many words each has at most.
_MOST: Final = 3
_LONGEST: Final = 28
# With as many words more than lines that only name something, a piece takes their place.
_ADDED: Final = 2
# One may stand nearly as it was written, when it is calm; the next is led in by words of ours.
_NEAR: Final = 1
# What says nothing, or something else, without the sentence before or behind it: "it was the other one", "he has it", "I did the first part but in the second".
_POINTS: Final = re.compile(
    r"(?:It|This|That|One (?:was|is|of them)|The main one|These|Those|Here|Next time)\b|(?:His|Her|Their|Its) |.{0,200}\b(?i:the) (?:rest|other|(?:new|old|right|wrong) ones?)\b|.{0,200}\bmine\b|(?:In|At|After|With|For|On|By) (?:that|this)\b"
    r"|.{0,200} goes '|.{0,200}\bbut (?:in|on|at|for|with) (?:\w{1,20} ){0,3}\w{1,20}\.$"
)
# What only adds it to the rest: "Also they said …", "2 - …".
_ALSO: Final = re.compile(r"^(?:(?:Also|Plus|And|Then again),? |\(?\d{1,2}(?: -|\)) )(\w)")
# Somebody whose name was written small: "and tom said".
_SMALL_NAME: Final = re.compile(r"(?<=[\w,] )((?:(?:and|but|so) )?)([a-z]{3,10})(?= (?:said|asked|told|showed|explained)\b)")
_NO_NAME: Final = groups(
    "subject", "other_side", "kin", "job_title", "uncounted", "determiner", "adverb", "conjunction", "wh", "modal", "object"
) | {"staff", "management", "reception", "people"}
# Nobody can tell from a jotting who was late.
_WHOSE: Final = re.compile(r"\b(?:late|apolog\w{1,5}|waiting|waited)\b")
# How something was, hung on at the end: ", very chill", ", cleared".
_TAIL: Final = re.compile(r"(?<=\w{3}), ((?:\w{1,12} )?\w{1,14})\.$")
# What one says to oneself, or asks, or would not bring up: "I despair of myself", "I don't think it went well", ", is that a crime", "I got sacked".
_OF_ONESELF: Final = re.compile(
    r"(?<!see )(?<!seeing )(?<!introduce )(?<!introduced )(?<!by )(?<!about )\bmyself\b|\bnot sorry\b|\bnot apologi[sz]\w{1,3}\b|\b(?:and|but|I) must (?:do|send|get|remember|not|try|check|read|reply)\b|\bno idea\b|\bforgot all about\b|\bI (?:\w{1,8} )?(?:got|was|been) (?:sacked|fired|dismissed)\b|\bI (?:\w{1,8} )?wanted to (?:scream|cry|die|laugh|run|shout|hide|disappear)\b|[,;] well,? I\b|\bI (?:need|want|have) to (?:say|ask|tell|thank|write|reply|know)\b|\bI(?:'d| would) (?:sooner|rather) have\b|\bI (?:do not|don't) (?:think|feel) (?:the \w{1,20}|it|that|this|they)\b|[,;] (?:is|are|was|were|do|does|did|should|can|could|would|will|have|am) (?:I|it|that|this|they|he|she|you)\b"
)
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
    letter = _answers(findings)
    sure = _BESIDE if needs else _LETTER if letter else SURE if tells else _ALONE
    said = told_by(known)
    for piece in sorted(findings.pieces, key=lambda each: -max(one.clear for one in (each, *each.parts))):
        if len(told) == (1 if letter else _MOST):
            break
        for each in _fit(piece, known, said, choices, max(sure, SURE) if told else sure):
            bare = not told and not tells and not letter
            named = None if _shut(each, findings, theirs, bare=bare) else _named(each)
            as_near: Near = "any" if bare and not each.jotted else "calm" if near < _NEAR else "none"
            if named and (framed := _said(named, findings, allowed, used, as_near)):
                frame, text = framed
                used.append(frame)
                near += too_close(text, findings.text)
                told.append(Line(text, each.span, (), "scene", tells=_names(each)))
                break
    for line in known:
        place = next((place for place, one in enumerate(told) if _less(line, [one])), -1)
        if place >= 0:
            told[place] = also(told[place], line)
    return [*(each for each in known if not _less(each, told)), *(_with_moment(each, known) for each in told)]


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
    if _answers(findings):
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


def _answers(findings: Findings) -> bool:
    """Whether a message answers those who interviewed, and is no account of the interview."""
    return findings.task != "post_interview"


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


def _named(piece: Piece) -> Piece | None:
    """A piece that says whom it is about: whoever asked or said something is the interviewer; None for what points at more."""
    text = job_named(_ALSO.sub(lambda found: found[1].upper(), piece.text))
    if _POINTS.match(text) or _OF_ONESELF.search(text) or private(text) or names_somebody(text) or (piece.jotted and _WHOSE.search(text)):
        return None
    text = _SMALL_NAME.sub(_name, text)
    text = text if piece.jotted else _without_tail(text)
    if not piece.jotted and any(spliced(Sentence(text, tuple(each))) for each in tokens(text)):
        return None
    text = doer_named(text)
    return replace(piece, text=text) if text else None


def _name(found: re.Match[str]) -> str:
    """A word before "said" as a name, where it is one: it follows "and" or a comma, and is nothing that we know."""
    joined = bool(found[1]) or found.string[: found.start()].endswith(", ")
    return f"{found[1]}{found[2].capitalize()}" if joined and found[2] not in _NO_NAME and not takes_the(found[2]) else found[0]


def _without_tail(text: str) -> str:
    """A piece without what only says at its end how it was, where no list ends there."""
    tail = _TAIL.search(text)
    if tail is None or ", " in text[: tail.start()]:
        return text
    [words, *_] = tokens(tail[1])
    if words[-1].low in HOURS:
        return text
    return f"{text[: tail.start()]}." if words[-1].tag in "JBLV" and not any(each.tag in "DPCM#XA" for each in words) else text


def _said(piece: Piece, findings: Findings, allowed: str, used: Sequence[str], near: Near) -> tuple[str, str] | None:
    """A frame that no piece has `used`, and a piece in it: as `near` the note as it may be."""
    note = findings.text
    say, frames = _framed(piece, letter=_answers(findings))
    if not piece.jotted and not sound(say, allowed):  # no sentence of ours mends it
        return None
    inside, interview = _inside(say), bool(re.search(r"\binterview\b", say.lower()))
    fallback: tuple[str, str] | None = None
    for frame in varied(frames, note) if piece.jotted else frames:
        text = fill(frame, {"say": say, "that": inside})
        if not text or frame in used or (interview and "interview" in frame) or text.count(":") > 1:
            continue
        far = not too_close(text, note) or (near != "none" and not piece.amiss and calm(text))
        if (far or (near == "any" and not fallback)) and sound(text, allowed):
            if far:
                return frame, text
            fallback = frame, text
    return fallback


def _framed(piece: Piece, *, letter: bool) -> tuple[str, tuple[str, ...]]:
    """A piece as it is told, and the sentences that it may stand in, the plainest first."""
    frames, noted = piece_frames(), noted_frames()
    if piece.jotted:
        by = {"part": noted.part, "next": noted.next, "terms": noted.terms, "own": noted.own, "other": noted.other}
        return begun(piece.text), noted.amiss if piece.amiss else by[of_what(piece.text)]
    say, kind = recounted(piece.text, letter=letter)
    if letter:
        return say, frames.heard if kind == "job" or say.startswith("You ") else frames.letter
    kinds = {"asked": frames.asked, "did": frames.did, "own": frames.own, "job": frames.job, "seen": frames.seen}
    return say, frames.amiss if piece.amiss else kinds[kind]


def _inside(text: str) -> str:
    """A piece as it goes on behind "that"; empty where its first word may be a name."""
    first = text.split(" ", 1)[0]
    if first.partition("'")[0] == "I":
        return text
    known = first.partition("'")[0].lower() in groups("determiner", "subject", "preposition", "wh", "adverb", "number", "conjunction")
    low = first.lower()
    noun = takes_the(low) or article_of(low.removesuffix("s")) or low in groups("terms", "stage")
    common = noun and low not in table("capital") and first[1:].islower()
    return f"{text[:1].lower()}{text[1:]}" if known or common else ""
