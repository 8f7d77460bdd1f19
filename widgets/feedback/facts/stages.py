"""Reads what an interview was made of: tests, rounds, presentations, the panel."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of
from widgets.feedback.english.phrases import Phrase, legal_phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact
from widgets.feedback.questions.named import uncut

_STAGE: Final = re.compile(
    r"\b(?:(?<!second )(?<!final )(?<!first )rounds?|tests?|tasks?|exercises?|scenarios?|presentation|role[- ]?play|case stud(?:y|ies)|quiz|drill|demo|lesson|whiteboard session|"
    r"trial shift|(?:written|mock) \w{2,14}|practical|observation|tour|panel of \w{1,9}|micro-teach|assessment|stations|tray|questions)$"
)
_THIN: Final = re.compile(
    r"^(?:(?:the|a|an|my|their|some|few|other|last|first|second|third|next|whole|same|final|\w{1,6}th|more|many|hard|easy|tough|basic|random|standard|interview|good|bad|different|similar|favou?rite|two|three|four|five|\d{1,3}|same|all|those|these|actual|proper|real|main|(?:most )?\w{2,10}est) ){0,5}(?:round|rounds|tests?|tasks?|exercises?|scenarios?|questions|drill|lesson|tour|panel|assessment|stations|tray|demo)$"
)
_NOT_NOW: Final = re.compile(
    r"\b(?:if|next time|would|will|might|should|usually|always|driving|covid|drug|blood|my (?:old|last|previous|current)|last (?:job|place)|for later|used to|i do|i use|they do|they use|wanted to ask|normally|generally|(?:last|an earlier|earlier this) (?:week|month|year)|(?:days?|weeks?|months?|years?) (?:ago|before))\b"
)
_DETERMINER: Final = re.compile(r"^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|my|some) ")
# What was not held, what one did not get round to, and what one made oneself.
_LEFT_OUT: Final = frozenset(
    ["skip", "miss", "cancel", "drop", "scrap", "postpone", "make", "write", "practise", "practice", "prepare", "mention"]
)
# What is counted or timed rather than named: "two sensible questions", "30 minute lesson"; and one turns "the label round", too.
_COUNTED: Final = re.compile(
    r"\d{1,3} (?:minute|hour|min)\b|(?:the|my) whole |the \w{1,20} rounds?$|(?:all|two|three|four|five|\d{1,2}) .{1,40} questions$"
)
_MOST: Final = 2


def stages(read: Sequence[Sentence]) -> list[Fact]:
    """One fact that names up to two parts of the interview; none when the note names none by more than "a test"."""
    found: list[tuple[str, Sentence, int, int]] = []
    for sentence in read:
        if _NOT_NOW.search(sentence.plain):
            continue
        place = 0
        while place < len(sentence.words):
            phrase = noun_phrase(sentence, place, joins=False) if sentence.words[place].tag in "DQJNEG#" else None
            if not phrase:
                place += 1
                continue
            place = phrase.last
            text = "" if _missed(sentence, phrase) else _named(uncut(sentence, phrase).text)
            if text and not any(_DETERMINER.sub("", text) in each[0] or _DETERMINER.sub("", each[0]) in text for each in found):
                found.append((text, sentence, phrase.first, phrase.last))
    found = found[:_MOST]
    if not found:
        return []
    _, sentence, first, last = found[0]
    return [Fact("stage", " and ".join(each[0] for each in found), sentence.span(first, last))]


def _missed(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a part did not take place for the person: "had to skip the tuning exercise", "how long before you do a patch test"."""
    words = sentence.words
    start = max((k + 1 for k in range(phrase.first) if words[k].tag in "ZC"), default=0)
    near = words[start : phrase.first]
    one_does = any(one.low == "you" and two.tag in "VAM" for one, two in pairwise(near))
    return one_does or any(each.tag == "X" or base_of(each.low) in _LEFT_OUT for each in near)


def _named(text: str) -> str:
    text = re.sub(r"^my (?=\w{1,30}(?: \w{1,30})?$)", "", text)
    core = re.sub(r" (?:on|about|for|in|with) .*$", "", text)
    if (
        not _STAGE.search(core.lower())
        or not _STAGE.search(re.sub(r"(?<!panel) of .*$", "", core.lower()))
        or _THIN.match(core.lower())
        or not legal_phrase(text)
        or hot(text)
        or re.search(r"\b(?:asked|gave|had|did|set)\b", text)
        or len(text.split()) > 7
    ):
        return ""
    if re.match(
        r"(?:answers?|responses?|practice|sample|typical|your|his|her|their|our|no|any|every|each|this|that|another|which|what|whose) ",
        text.lower(),
    ) or _COUNTED.match(text.lower()):
        return ""
    text = text[:1].lower() + text[1:] if _DETERMINER.match(text.lower()) else text
    if _DETERMINER.match(text) or core.lower().endswith(("questions", "tests", "tasks", "exercises", "scenarios", "rounds")):
        return text
    return with_article(text)
