"""Reads what has not changed while somebody waits: that they want the job, are free for it, and can do what they said."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.jobs import TITLE

_SOMEBODY: Final = r"(?<!they )(?<!he )(?<!she )(?<!you )(?<!is )(?<!are )(?<!it )(?<!not )(?<!if )"
_FREE: Final = re.compile(rf"{_SOMEBODY}\bstill (?:very |really |totally )?(free|available|keen|interested|up) (for|on|in) (?=\S)")
_KEEN: Final = re.compile(
    rf"{_SOMEBODY}\bstill (?:am )?(?:very |really |so |dead )?(?:keen|interested|up for it)(?= [.,;!]|$| and| but| though)"
)
_WANT: Final = re.compile(
    rf"{_SOMEBODY}\bstill (?:do )?(?:really |rly |very much |would )?(?:want|fancy|love|like)(?: to (?:have|get|do))? (?=\S)"
)
_THE_JOB: Final = re.compile(
    r"(?:it|this|this one|this job|that job|the job|the role|to join (?:the team|the firm|the company|them|you)|to work (?:there|here|with (?:them|you)|for (?:them|you)))(?= |$)"
)
_A_JOB: Final = re.compile(rf"{TITLE.pattern}|\b(?:shifts?|hours|spot|work)$")
_INTERESTED: Final = "very interested in {}"
_CAN: Final = re.compile(r"I can still (?!start|not|do (?:it|that)\b|be\b|see\b|hear\b)\w{2,12} .{3,60}$")
_AS_SAID: Final = re.compile(r" (?:like|as) I (?:said|told|mentioned|promised)\b.{0,120}$")


def keen(read: Sequence[Sentence]) -> dict[str, str]:
    """`keen`, what the person is after "I am still", and `can_still`, what they can do, as a clause."""
    wants = next((text for each in read if (text := _wants(each))), "")
    free = next((text for each in read if (text := _free(each))), "")
    can = (_AS_SAID.sub("", own_clause(each)) for sentence in read for each in clauses(sentence))
    out = {
        "keen": " and ".join(each for each in (wants, free) if each),
        "can_still": next((text for text in can if _CAN.match(text) and not hot(text)), ""),
    }
    return {name: text for name, text in out.items() if text}


def _free(sentence: Sentence) -> str:
    """What the person is free for or keen on: "free for summer camp"."""
    for free in _FREE.finditer(sentence.plain):
        thing = noun_phrase(sentence, sentence.at(free.end()))
        if thing and not is_thin(thing.text):
            word = "keen" if free.group(1) == "up" else free.group(1)
            return f"{word} {'on' if word == 'keen' else free.group(2)} {thing.text}"
    return ""


def _wants(sentence: Sentence) -> str:
    """Which job, or hours, the person still wants."""
    for want in _WANT.finditer(sentence.plain):
        if _THE_JOB.match(sentence.plain, want.end()):
            return _INTERESTED.format("the role")
        thing = noun_phrase(sentence, sentence.at(want.end()), joins=False)
        if thing and _A_JOB.search(thing.text):
            return _INTERESTED.format(thing.text)
    return _INTERESTED.format("the role") if _KEEN.search(sentence.plain) else ""
