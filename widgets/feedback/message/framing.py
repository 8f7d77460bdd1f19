"""Puts a piece of a note into one of our sentences, so that it says whom it is about and does not only repeat the note."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final, Literal

from widgets.feedback.english.countable import article_of
from widgets.feedback.english.language import groups, table
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import tokens, words_of
from widgets.feedback.findings import Findings, Piece
from widgets.feedback.message.checks import sound, too_close
from widgets.feedback.message.fit import takes_the
from widgets.feedback.message.frames import fill, noted_frames, piece_frames, varied
from widgets.feedback.message.noting import begun, of_what
from widgets.feedback.message.phrased import calm
from widgets.feedback.message.pronouns import HOURS, UNKNOWN, doer_named, job_named
from widgets.feedback.message.recounting import ending, recounted
from widgets.feedback.message.standalone import spliced
from widgets.feedback.message.supporting import private
from widgets.feedback.message.untold import names_somebody
from widgets.feedback.questions.replies import SLOW

# Which sentences may repeat the note: none, one that is calm, or any, where the message would hold nothing else.
type Near = Literal["none", "calm", "any"]

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


def answers(findings: Findings) -> bool:
    """Whether a message answers those who interviewed, and is no account of the interview."""
    return findings.task != "post_interview"


def framed(piece: Piece, findings: Findings, allowed: str, used: Sequence[str], near: Near) -> tuple[str, str] | None:
    """A frame that no piece has `used`, and a piece in it, as `near` to the note as it may be; None where none reads clean.

    `allowed` holds the names and numbers that may stand in it.
    """
    note = findings.text
    plain = _standing(replace(piece, text=ending(piece, note)))
    if plain is None:
        return None
    letter = answers(findings)
    say, frames = _frames(plain, letter=letter)
    if letter and _of_nobody_named(say):
        return None
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


def _standing(piece: Piece) -> Piece | None:
    """A piece that says whom it is about: whoever asked or said something is the interviewer; None for what points at more."""
    text = job_named(_ALSO.sub(lambda found: found[1].upper(), piece.text))
    if _POINTS.match(text) or _OF_ONESELF.search(text) or private(text) or names_somebody(text) or (piece.jotted and _WHOSE.search(text)):
        return None
    text = _SMALL_NAME.sub(_name, text)
    text = text if piece.jotted else _without_wait(_without_tail(text))
    if not piece.jotted and "," in text and any(spliced(Sentence(text, tuple(each))) for each in tokens(text)):
        return None
    text = doer_named(text)
    return replace(piece, text=text) if text else None


def _of_nobody_named(say: str) -> bool:
    """Whether a letter would speak to somebody and of somebody whom it does not name: "you offered a call and I told him"."""
    return say.startswith("You ") and not UNKNOWN.isdisjoint(each.low for each in words_of(say))


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


def _without_wait(text: str) -> str:
    """A piece without how long the answer took: "I was asked about pumps and I took ages to answer"."""
    told, joined, last = text.rpartition(" and ")
    return f"{told}." if joined and SLOW.match(last) else text


def _frames(piece: Piece, *, letter: bool) -> tuple[str, tuple[str, ...]]:
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
