"""Names whom and what a piece of a note points at where nothing in it does: he, she and they are the interviewers or the employer, it may be the job."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.indirect import WITH_I
from widgets.feedback.english.language import base_of, groups, kinds_of, part_of
from widgets.feedback.english.spelling import third
from widgets.feedback.english.tokens import words_of
from widgets.feedback.english.word import Token

# Who is named nowhere is not known to who reads it.
UNKNOWN: Final = frozenset(["he", "she", "him", "her", "his"])
_KNOWN: Final = groups("other_side", "bystander", "kin", "title") - UNKNOWN
# Of whom one says "they" though they are one: "the cladding firm: they were six weeks behind".
_SEVERAL: Final = frozenset(
    """firm supplier vendor contractor subcontractor landlord council charity school college university
    bank union store hospital crew family couple band class squad department""".split()
)
_THOSE: Final = frozenset(["they", "them", "their"])
_MAY_BE_THOSE: Final = _KNOWN - _THOSE
_ONESELF: Final = frozenset(["i", "we"])
_SPEAKING_OF_THEM: Final = frozenset(["i", "we", "us", "our"])
_WITH_ONE: Final = {"be": "is", "have": "has"}
# Sentences of ours that speak of those nobody knows.
_SPOKEN_OF: Final = re.compile(
    r"They |I was told that they |(?:[^,]{0,90}, |[^:]{0,60}: )?(?:[\w ]{0,40}\b)?I (?:\w{2,8} ){0,2}(?:told|showed|gave|asked|walked|talked) them\b"
)
# What is said and asked in an interview.
_SPEAKING: Final = groups("asking", "stated", "telling", "praising", "handing")
# What an employer does for whoever has the job, or wants of them.
WANTING: Final = frozenset("want need pay offer have expect require provide prefer start look use work cover do run be".split())
# "It's eight weeks for the ombudsman", "it's the third time" are of something else.
_IT_IS: Final = re.compile(
    r"It(?:'s| is) ((?!(?:not|just|only|so|like|hard|good|bad|been|the \w{3,7} time)\b)(?!\w{1,12} (?:weeks?|months?|years?)\b(?! (?:in|on|off|a)\b)).{3,200})$"
)
HOURS: Final = groups("terms") | frozenset(
    ["hours", "nights", "evenings", "mornings", "earlies", "lates", "weekends", "weekend", "job", "part-time", "full-time", "maternity"]
)
_THEY_WHO: Final = re.compile(r"^(?:He|She)('s|'d|'ll)? (\w{1,30})")
_SOMEBODY: Final = re.compile(r"(?:He|She)(?:'s|'d)? (?:(?:did|has|had|also|then) ){0,2}(\w{1,30})")
# What the other side does in an interview: ask, say, hand something over, and a few things more.
_DOES: Final = _SPEAKING | frozenset(["want", "need", "let", "like"])
# Whoever does something to one there, or will do it, is the interviewer.
_TO_ME: Final = re.compile(r"^(?:He|She) (?:will|'ll)\b|\bme\b")


def speaker_named(text: str) -> str:
    """A text in which whoever spoke or was spoken to, and is named nowhere before, is the interviewer: "she said my hands were quick"."""
    words = words_of(text)
    for place, each in enumerate(words):
        if each.tag == "E" or each.low in _KNOWN:
            break
        before, after = (words[place - 1] if place else None), (words[place + 1] if place + 1 < len(words) else None)
        speaks = each.low in {"he", "she"} and after is not None and base_of(after.low) in _SPEAKING
        spoken_to = each.low in {"him", "her"} and each.tag == "O" and before is not None and _speaks_to(before, after)
        if speaks or spoken_to:
            return f"{text[: each.start]}{'The' if place == 0 else 'the'} interviewer{text[each.end :]}"
        if each.low in UNKNOWN:
            break
    return text


def _speaks_to(deed: Token, after: Token | None) -> bool:
    """Whether something is said or handed to whom a deed is done; "I stopped the work and sent him home" hands over nothing."""
    base = base_of(deed.low)
    return base in _SPEAKING and (base != "send" or (after is not None and after.tag == "D"))


def those_named(text: str) -> str:
    """A sentence of ours in which those spoken to or spoken of first are the interviewers, or the employer."""
    return they_named(text) if _SPOKEN_OF.match(text) else text


def they_named(text: str) -> str:
    """A text in which those that are named nowhere before are the interviewers, or the employer where it is no matter of the interview."""
    words = words_of(text)
    for place, each in enumerate(words):
        if each.low in _THOSE:
            said, end = _who(words, place)
            return f"{text[: each.start]}{said if place else said[:1].upper() + said[1:]}{text[end:]}" if said else text
        if each.tag == "E" or _may_be_those(each):
            return text
    return text


def _may_be_those(each: Token) -> bool:
    """Whether "they" behind a word may be what it names."""
    return each.low in _MAY_BE_THOSE or (each.tag in "NQ" and each.low.endswith("s") and not each.low.endswith("ss"))


def _who(words: Sequence[Token], place: int) -> tuple[str, int]:
    """Who "they", "them" or "their" at a place are, with the verb as it goes with them, and where what they stand for ends; empty if unknown."""
    each = words[place]
    if each.low == "them":
        spoken_to = place and base_of(words[place - 1].low) in _SPEAKING
        return ("the interviewers" if spoken_to else "", each.end)
    # Whoever is told something beside a firm is the interviewer all the same.
    if not _SEVERAL.isdisjoint(one.low for one in words[:place]):
        return "", each.end
    if each.low == "their":
        own = place + 1 < len(words) and words[place + 1].low == "own"
        return "the employer's" if own else "the", each.end
    verb = next((one for one in words[place + 1 :] if one.tag not in "BX"), None)
    if verb is None or words[place + 1].start == each.start:  # "they'd"
        return "", each.end
    if verb.tag not in "VAM":
        return "", each.end
    if verb.low in {"will", "would", "can"}:
        return "the employer", each.end
    base = base_of(verb.low)
    if "past" in kinds_of(verb.low) or base not in WANTING or words[place + 1] != verb:
        return "the interviewers", each.end
    return f"the employer {_WITH_ONE.get(base) or third(base)}", verb.end


def to_them(text: str) -> str:
    """A text to those who interviewed: "they need somebody", "the interviewer needs somebody" as "you need somebody"."""
    words = words_of(text)
    named = next((place for place, each in enumerate(words) if _may_be_those(each)), len(words))
    for each in reversed(words[:named]):
        if each.low in _THOSE:
            said = "your" if each.low == "their" else "you"
            text = f"{text[: each.start]}{said if each.start else said.capitalize()}{text[each.end :]}"
    words = words_of(text)
    for article, who, verb in zip(words, words[1:], words[2:], strict=False):
        if article.low == "the" and who.low == "interviewer":
            said = {"is": "are", "was": "were", "has": "have"}.get(verb.low) or (
                base_of(verb.low) if "s" in kinds_of(verb.low) else verb.out
            )
            return f"{text[: article.start]}{'you' if article.start else 'You'} {said}{text[verb.end :]}"
    return text


def doer_named(text: str) -> str:
    """A text that begins with somebody as one of the interviewer; empty where it may be of somebody else: "he paid every Friday"."""
    about = _SOMEBODY.match(text)
    if about and base_of(about[1].lower()) not in _DOES and not _TO_ME.search(text):
        return ""
    return _THEY_WHO.sub(_interviewer, text) if about else text


def interviewer_named(text: str, before: str) -> str:
    """A text that begins with "he" or "she" as one of the interviewer, where nothing that stands `before` it names anybody else."""
    found = _THEY_WHO.match(text)
    # Few pieces begin so, and what stands before them is long.
    if found is None or {each.low for each in words_of(before)} & _MAY_BE_THOSE:
        return text
    return f"{_interviewer(found)}{text[found.end() :]}"


def _interviewer(found: re.Match[str]) -> str:
    """The interviewer with the helper that a short form stands for: "she'd like" would, "he'd asked" had, "she's got" has."""
    short, verb = found[1] or "", found[2]
    part = part_of(base_of(verb.lower())) == verb.lower()
    helper = {"'ll": " will", "'d": " had" if part else " would", "'s": " has" if part else " is"}.get(short, "")
    return f"The interviewer{helper} {verb}"


def job_named(text: str) -> str:
    """A piece with "it" as the job, where it says what hours or pay that has: "It's 30 hours, no nights"."""
    found = _IT_IS.match(text)
    # "It's check the valve first, I do it every week" has its week in what the person says of themselves.
    if not found or " that I" in text or not {each.low for each in words_of(text.partition(", I ")[0])} & HOURS:
        return text
    return f"The {'role' if re.search(r' job', found[1]) else 'job'} is {found[1]}"


def said_of_oneself(text: str) -> str:
    """What somebody said to one, said of oneself: "she said you kept your head" as "she said that I kept my head"; what holds for anybody stays."""
    words = words_of(text)
    said = next((place for place, (one, two) in enumerate(pairwise(words)) if one.low == "said" and two.low == "you"), 0)
    rest = words[said + 2 :]
    # Who "we" are there, or "I", nobody can tell any more.
    if not said or words[said - 1].low in _ONESELF or _of_anybody(rest) or any(each.low in _SPEAKING_OF_THEM for each in rest):
        return text
    out, end = f"{text[: words[said].end]} that", words[said].end
    for each, after in zip(words[said + 1 :], [*words[said + 2 :], None], strict=True):
        does = after is not None and after.tag in "VAMB"
        own = {"you": "I" if does else "me", "your": "my", "yourself": "myself"}.get(each.low) or WITH_I.get(each.low, "")
        if own and (each.low not in WITH_I or out.endswith(" I")):
            out += text[end : each.start] + own
            end = each.end
    return out + text[end:]


def _of_anybody(words: Sequence[Token]) -> bool:
    """Whether what "you" do is what anybody does, or has to: "you never promise", "you must be good with heights"."""
    return not words or words[0].tag in "MB" or words[0].low in {"need", "have", "get", "do"} or kinds_of(words[0].low) == {"base"}
