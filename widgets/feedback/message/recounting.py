"""Puts a piece of a note as one recounts it to a recruiter: short forms written out, what others asked of one said of oneself; and says what it tells of."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final, Literal

from widgets.feedback.english.language import base_of, group, groups, kinds_of, one_of, part_of, verbs
from widgets.feedback.english.lists import with_and
from widgets.feedback.english.tokens import straight, words_of
from widgets.feedback.english.verbclass import finite
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Piece
from widgets.feedback.message.asking import as_told
from widgets.feedback.message.calmer import calmer
from widgets.feedback.message.checks import smells
from widgets.feedback.message.message import whole
from widgets.feedback.message.pronouns import (
    UNKNOWN,
    WANTING,
    doer_named,
    interviewer_named,
    said_of_oneself,
    speaker_named,
    they_named,
    to_them,
)

# What somebody asked, gave or showed one; what one did or has done; what one is, has and can; what the job is; what there was or how it went.
type Kind = Literal["asked", "did", "own", "job", "seen"]

# Those a recruiter knows without a name, as whoever leads the interview; of several, by a letter: "Partner A".
_SOMEBODY: Final = (
    r"(?:They|He|She|The (?:interviewers?|panel|managers?|recruiter|boss|lady|man)|(?:Director|Interviewer|Manager|Partner) [A-HJ-Z])"
)
_TO_ONE: Final = re.compile(rf"{_SOMEBODY} (had )?(?:also |then |just |all )?(\w{{2,12}}) (me|us)\b(.{{1,300}})")
# "They put me on a till", "she walked us through the rota".
_DONE_TO_ONE: Final = frozenset("ask give tell show offer hand send put take invite introduce interview test walk sit move".split())
# What need not have been a part of the interview.
_ELSEWHERE: Final = re.compile(r"(?:I|We) (?:was|were|had been) (?:sent|invited|offered)\b")
# "They got us to build a bridge", "she said show me the knots".
_GOT_TO: Final = re.compile(rf"{_SOMEBODY} (?:also |then |just )?got (me|us) to (.{{1,300}})")
_SAID_DO: Final = re.compile(
    rf"{_SOMEBODY} (?:also |then |just )?said ((\w{{2,12}}) (?:me |us )?((?:an?|the|my|your|\d{{1,3}}|two|three|four|five) .{{1,300}}))"
)
# What somebody said to do, and what somebody said to one, behind something else that they did.
_AND_SAID_DO: Final = re.compile(r"\band (?:then |just )?said (\w{2,12}) ((?:me |us )?(?:an?|the|\d{1,3}|two|three|four|five)\b)")
_AND_SAID_YOU: Final = re.compile(r",? and (?:then |just )?(?:said|says|goes) you(?:'(?:ve|re|ll))?\b.{1,200}")
_ASKED: Final = re.compile(
    rf"{_SOMEBODY} (?:also |then |just )?(?:asked|wanted to know) ((?:about|for|how|why|what|when|where|which|who|whether|if)\b.{{1,300}})"
)
_HAD_TO: Final = re.compile(rf"{_SOMEBODY} (?:also |then |just )?(?:had (me|us) (?!to\b)|wanted (me|us) to )(.{{1,300}})")
_ASKED_STRAIGHT: Final = re.compile(r"\basked (me )?(do|did|have|had|can|could|would|will|was|am) I (\w{1,30})")
_NOW: Final = frozenset(["am", "is", "are", "has", "have", "do", "does"])
_OWN: Final = frozenset(["i", "we", "my", "our"])
_LAST: Final = re.compile(r"\b(?:that|so)(?=\W{0,9}$)", re.IGNORECASE)
_TO_THE_END: Final = re.compile(r"(?: (?:that|so))?(?=\s{0,9}(?:[.!?,;]|$))")
# Who need not have interviewed anybody.
_OTHERS: Final = groups("bystander") | {"man", "woman", "guy", "bloke", "chap", "lady", "fella", "client"}
# What one did before the interview, and not in it: "I left because the run was cut".
_BEFORE_IT: Final = frozenset(["leave", "quit", "resign", "work", "study", "train", "live", "retire", "graduate", "emigrate", "qualify"])
_LONG_BEFORE_IT: Final = re.compile(
    rf"\bwhen i was (?:(?:\d{{1,2}}|{one_of('number')})(?! (?:hours?|min\w{{0,4}}|seconds?))\b|an? (?:kid|child|boy|girl|lad|teenager|student|trainee|apprentice)\b|(?:at|in) (?:school|college|uni|university)\b|young\w{{0,3}}\b|little\b)|\byears ago\b"
)
# Of the interview and what is in it, or one's own.
_NOT_OF_THE_JOB: Final = group("holder") | frozenset(["i", "interview", "question", "questions", "test", "role-play"])
# Of the job itself, and of what comes next.
_OF_THE_JOB: Final = groups("terms", "weekday", "month", "stage", "announcing") | frozenset(
    [
        "it",
        "job",
        "role",
        "post",
        "position",
        "contract",
        "salary",
        "start",
        "decision",
        "answer",
        "training",
        "team",
        "place",
        "company",
    ]
)


def recounted(text: str, *, letter: bool = False) -> tuple[str, Kind]:
    """A piece as it is told to a recruiter, or in a `letter` to those who interviewed, and what it tells of."""
    text = with_and(_indirect(speaker_named(calmer(written_out(text)))))
    found = _of_oneself(text)
    said = text if found is None else found
    in_the_room = found is not None and not _ELSEWHERE.match(found)
    return to_them(said) if letter else they_named(said), "asked" if in_the_room else _kind(words_of(found or text))


def retelling(piece: Piece, note: str) -> str:
    """A piece as one recounts it, whoever asked being the interviewer; as it is where that does not read clean."""
    plain = ending(piece, note)
    if of_another(piece, note):
        return plain
    text = whole(recounted(plain)[0])
    text = interviewer_named(doer_named(text) or text, note[: piece.span.start])
    return plain if smells(text) else text


def of_another(piece: Piece, note: str) -> bool:
    """Whether a piece may be of somebody its sentence named before it: "I gave him tea", behind "the man with the dead tree"."""
    if UNKNOWN.isdisjoint(each.low for each in words_of(piece.text)):
        return False
    before = re.split(r"[.!?\n]", note[: piece.span.start])[-1]
    return not _OTHERS.isdisjoint(each.low for each in words_of(before))


def ending(piece: Piece, note: str) -> str:
    """A piece with the "that" or "so" it ends on: "I left it at that" was cut as if something followed."""
    rest = _TO_THE_END.match(note[piece.span.end :])
    last = _LAST.search(f"{piece.span.text}{rest[0]}") if rest else None
    if last is None or _LAST.search(piece.text):
        return piece.text
    # "I cut the stems after that" is told without "after", and so without "that".
    before = words_of(last.string[: last.start()])
    if before and before[-1].low != words_of(piece.text.rstrip("."))[-1].low:
        return piece.text
    return f"{piece.text.rstrip('.')} {last[0].lower()}."


def _indirect(text: str) -> str:
    """A text with what was said straight as it is told: "asked have I a licence" as "asked if I have a licence", "and said lift the box"."""
    text = _AND_SAID_DO.sub(_to_do, _AND_SAID_YOU.sub(".", said_of_oneself(text)))
    return _ASKED_STRAIGHT.sub(lambda found: f"asked {found[1] or ''}if I {as_told(found[2], found[3])}", text)


def _to_do(found: re.Match[str]) -> str:
    return f"and asked me to {found[1]} {found[2]}" if kinds_of(found[1]) & {"base"} and "past" not in kinds_of(found[1]) else found[0]


@lru_cache(1024)  # of the same piece for everything that may be said of it
def written_out(text: str) -> str:
    """A text with its short forms written out: "didn't" as "did not"; as it is where "I'd run" may be "had" or "would"."""
    if "'" not in straight(text):
        return text
    words = words_of(text)
    out, end = "", 0
    for start, parts in groupby(enumerate(words), key=lambda each: each[1].start):
        places = [place for place, _ in parts]
        stop = words[places[-1]].end
        typed = straight(text[start:stop])
        said = " ".join(words[each].out for each in places).replace("can not", "cannot")
        short = len(places) > 1 and "'" in typed and not _either(typed, words[places[-1] + 1 :])
        out += text[end:start] + (said if short else text[start:stop])
        end = stop
    return out + text[end:]


def _either(typed: str, behind: Sequence[Token]) -> bool:
    """Whether a short form may stand for two: "I'd run" for "had" and "would", "who's driven" for "is" and "has"."""
    form = verbs().get(behind[0].low) if behind else None
    if form is None:
        return False
    return part_of(form.lemma) == form.lemma if typed.endswith("'d") else typed.endswith("'s") and behind[0].low == part_of(form.lemma)


def _of_oneself(text: str) -> str | None:
    """What somebody asked, gave or showed one, said of oneself: "I was asked about pay"; None where it cannot be."""
    if (found := _TO_ONE.match(text)) and base_of(found[2]) in _DONE_TO_ONE:
        return _passive(found[3], part_of(base_of(found[2])), found[4].strip(), before=bool(found[1]))
    if found := _GOT_TO.match(text):
        return _passive(found[1], "asked to", found[2])
    if (found := _SAID_DO.match(text)) and "base" in kinds_of(found[2]):
        return _passive("me", "asked to", f"{found[2]} {found[3]}")
    if found := _ASKED.match(text):
        return _passive("me", "asked", found[1])
    if found := _HAD_TO.match(text):
        return _passive(found[1] or found[2], "asked to", found[3])
    return None


def _passive(whom: str, done: str, rest: str, *, before: bool = False) -> str | None:
    words = words_of(rest)
    # "They asked me to wait and went out", "asked me have I a licence", "asked me what she should do".
    if not done or not words or words[0].tag in "AM" or any(each.low in UNKNOWN for each in words) or _goes_on(words):
        return None
    # "They took us a quarter of an hour to notice" took nobody anywhere.
    if done == "taken" and words[0].tag in "D#":
        return None
    if before:
        return f"{'I' if whom == 'me' else 'We'} had been {done} {rest}"
    return f"{'I was' if whom == 'me' else 'We were'} {done} {rest}"


def _goes_on(words: Sequence[Token]) -> bool:
    """Whether whoever asked does something else behind "and"."""
    return any(one.low in {"and", "then", "but", ","} and finite(two) for one, two in pairwise(words))


def _kind(words: Sequence[Token]) -> Kind:
    """What a sentence tells of, by who does something in it, and when."""
    if not words:
        return "seen"
    place = next((place for place, each in enumerate(words) if place and each.tag in "VAM"), len(words) - 1)
    form = verbs().get(words[place].low)
    now = words[place].low in _NOW or words[place].tag == "M" or (words[place].tag == "V" and form is not None and "past" not in form.kinds)
    own = words[0].low in _OWN
    # "The board would not turn on" was so then.
    if words[place].low in {"would", "could"} and any(each.tag == "X" for each in words[place + 1 : place + 2]):
        now = False
    if not now:
        before = base_of(words[place].low) in _BEFORE_IT or _LONG_BEFORE_IT.search(" ".join(each.low for each in words))
        return ("own" if before else "did") if own else "seen"
    if own:
        return "own"
    return "job" if _of_the_job(words, place) else "seen"


def _of_the_job(words: Sequence[Token], verb: int) -> bool:
    """Whether what is so now is said of the job, and not of the interview or of what went on in it."""
    if any(each.low in _NOT_OF_THE_JOB for each in words):
        return False
    named = {each.low for each in words[:verb]}
    if named & group("other_side"):
        return words[verb].tag == "M" or base_of(words[verb].low) in WANTING
    return bool(named & _OF_THE_JOB)
