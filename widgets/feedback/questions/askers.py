"""Says who asks: whether a verb of asking puts a question to the person, and the name of who put it."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation.questions import UNANSWERED

# Somebody else who is asked: "my mate got asked about unions".
_OF_OTHERS: Final = re.compile(
    r"\b(?:he|she|my \w{3,12}|the (?:other|next|last) \w{2,12}|one of them|some(?:one|body)) (?:got|was|gets) (?:\w{2,8} )?$"
)
# What stands for a question, and a time behind it that is no question: "when I went in", not "when I can start".
_WHAT: Final = frozenset(["what", "whatever", "thing", "things", "question", "questions", "everything", "stuff"])
_WHEN: Final = re.compile(
    r"(?:me )?(?:when|once|as soon as|before|after) (?:i|you|we|they) (?!can\b|could\b|would\b|will\b|might\b|am\b|was\b|are\b)"
)


def asks_nothing(sentence: Sentence, place: int) -> bool:
    """Whether "ask" at `place` is no question put to the person: it waits for an answer, a form asks, nobody did, or it is a comparison."""
    words = sentence.words
    near = words[max(0, place - 3) : place]
    askers = groups("bystander", "other_side")
    return bool(
        UNANSWERED.search(sentence.plain)
        or {each.low for each in words[max(0, place - 5) : place]} & group("paper")
        or {each.low for each in near} & {"not", "never", "nobody"}
        or any(one.low in {"like", "though"} and two.tag == "P" for one, two in pairwise(near))
        or "if" in {each.low for each in near}  # "if a man asked you to post a letter" is no task
        or _asks_there(words, place)
        or _asked_already(sentence, place)
        or _OF_OTHERS.search(f"{sentence.part(0, place).plain} ")
        or (near and near[-1].low == "who" and "i" in {each.low for each in words[max(0, place - 9) : place]})
        or (near and near[-1].low == "you")  # "you ask her why" is what one should do
        or _asks_later([each.low for each in near])
        or next((each.low in group("bystander") for each in reversed(words[:place]) if each.tag == "P" or each.low in askers), False)
    )


def _asks_later(near: Sequence[str]) -> bool:
    """Whether somebody is yet to ask, or only would: "she was going to ask head office about a later start"."""
    return near[-2:] in (["going", "to"], ["have", "to"], ["need", "to"], ["forgot", "to"]) or near[-1:] in (["will"], ["would"], ["might"])


def _asked_already(sentence: Sentence, place: int) -> bool:
    """Whether what is asked stands before "ask", so that a "when" behind it only says when: "what they asked when I went in"."""
    behind = sentence.part(place + 1, len(sentence.words)).plain
    return bool(_WHEN.match(behind) and {each.low for each in sentence.words[max(0, place - 8) : place]} & _WHAT)


def _asks_there(words: Sequence[Token], place: int) -> bool:
    """Whether somebody in a story or a question asks: "a 15 year old asking for the pill", "a tenant who asks for a key"."""
    who = place > 1 and words[place - 1].low == "who"
    head = words[place - 1 - who] if place else None
    known = groups("other_side", "holder", "scene", "stretch_of_time") | {"min"}
    if not head or head.tag not in "NJ" or head.low.removesuffix("s") in known:
        return False
    told = words[place].low == "asking" or (who and {"a", "an"} & {each.low for each in words[max(0, place - 6) : place]})
    return bool(told) and words[min(place + 1, len(words) - 1)].low not in {"me", "us"}


def own_asking(sentence: Sentence, place: int) -> bool:
    """Whether the person asks at `place`, forgot to ask or should have asked."""
    words = sentence.words
    if words[place].low == "asking":
        if place and words[place - 1].low in {"missed", "forgot", "without"}:
            return True
        who = next((each.low for each in reversed(words[max(0, place - 14) : place]) if each.tag == "P"), "")
        return who in {"i", "we"}
    if _goes_on(words, place):
        return True
    behind = [each.low for each in words[place + 1 : place + 5]]
    if "my" in behind[:3] and {"question", "questions"} & set(behind) and "about" not in behind[: behind.index("my")]:
        return True  # "asked both my questions about training"
    before = [each.low for each in words[max(0, place - 4) : place]]
    to_them = place + 1 < len(words) and words[place + 1].low in {"him", "them", "her"} and words[place + 1].tag == "O"
    if to_them and not set(before) & groups("subject", "other_side"):
        return True
    left_out = (["forgot", "to"], ["should", "have"])
    if before[-2:] in left_out or before[-3:-1] in left_out:
        return True
    mine = max((k for k, each in enumerate(before) if each in {"i", "we"}), default=-1)
    return mine >= 0 and not {"was", "got", "were", "been", "being"} & set(before) and not {"they", "he", "she"} & set(before[mine:])


def _goes_on(words: Sequence[Token], place: int) -> bool:
    """Whether "ask" behind a comma or "but" goes on with what the person did or said: "I conducted them, asked the tenors for less"."""
    after = words[place + 1] if place + 1 < len(words) else None
    if not place or after is None or words[place].low not in {"ask", "asked"}:
        return False
    joins = {",", "but", "then"} if words[place].low == "ask" else {","}
    if words[place - 1].low not in joins:
        return False
    who = next((k for k in range(place - 1, -1, -1) if words[k].tag == "P"), -1)
    if who < 0 or words[who].low not in {"i", "we"}:
        return False
    if words[place].low == "ask":
        return after.low not in {"me", "us"}
    shown = {each.low for each in words[who:place]} & {"was", "were", "got", "been", "being", "am", "are"}
    return after.tag == "D" and not shown


def only_says(words: Sequence[Token], place: int) -> bool:
    """Whether what is said at `place` is no question: "did not say why", "let me look and say what I see", "I go and talk"."""
    before = [each.low for each in words[:place]]
    onward = {each.low for each in words[place + 1 : place + 2]} & {"in", "on", "into", "over"}
    if base_of(words[place].low) == "go" and (onward or before[-1:] in (["i"], ["we"], ["you"], ["to"])):
        return True
    return "not" in before[-2:] or (words[place].low == "say" and before[-1:] in (["and"], ["to"]) and "me" in before)


def asker(sentence: Sentence, place: int) -> str:
    """The name of who asked, when the note gives one."""
    words, first = sentence.words, place
    while first and words[first - 1].tag == "E" and place - first < 3:
        first -= 1
    if first and words[first - 1].low in {"mr", "mrs", "ms", "dr", "prof", "miss"}:
        first -= 1
    if first and words[first - 1].tag == "D":
        return ""  # "the Scot asked"
    name = words[first:place]
    named = bool(name) and all(each.out[:1].isupper() and each.low not in groups("weekday", "setting") for each in name)
    return " ".join(each.out for each in name) if named and not any(each.out.isupper() for each in name) else ""
