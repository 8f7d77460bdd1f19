"""Knows jottings: what is no sentence but notes something down, and what that is of, so that the words that lead it in say so."""

import re
from itertools import takewhile
from typing import Final, Literal

from widgets.feedback.english.language import groups, table
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import words_of
from widgets.feedback.message.fit import seen

type Of = Literal["part", "next", "terms", "own", "other"]
# In fewer words nothing is noted that somebody else could read, in more too much.
_LEAST: Final = 3
_LONGEST: Final = 22
# In more words, or with somebody who does something in them, a jotting is rather a story.
_MOST: Final = 14
_TOLD: Final = re.compile(r"\b(?:i|we|you|he|she|it|they|since|ago|interview)\b", re.IGNORECASE)
_MONEY: Final = re.compile(r"[£$€]\s?\d|\b\d{2,3}(?:\.\d)?k\b", re.IGNORECASE)
_DATE: Final = re.compile(
    r"\b(?:on|by|from|start|starts) (?:the )?\d{1,2}(?:st|nd|rd|th)\b|\b(?:tomorrow|next week|fortnight)\b", re.IGNORECASE
)
# So long somewhere one has been: "5 years at the council depot", not "two years in a row".
_YEARS: Final = re.compile(
    r"(?:(?:over|about|around|nearly|almost) )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years?|yrs)"
    r" (?:at|as|on|in|doing) (?!(?:and|total|all|prison|jail|a row|the (?:end|latest|least))\b)",
    re.IGNORECASE,
)
# Years somewhere, and what is one's own, are no terms of a job, and a class has its year.
_OWN: Final = re.compile(
    r"\b(?:years?|yrs|months) (?:at|in|with|as|on|doing|running|driving|working|without|experience)\b|\b(?:my|our)\b|\byear (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
# What is still to come, dated or not.
_AHEAD: Final = frozenset(["decision", "decisions", "answer", "next"])


def notes_down(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words that are no sentence note something down, as "trial shift Sunday 8 to 2, paid" does: they begin with what it is, and ask nothing."""
    words = sentence.words[first:last]
    asks = any(each.low == "?" for each in sentence.words[last - 1 : last + 1])
    return words[0].tag in "NJDE#R" and _LEAST <= sum(each.tag != "Z" for each in words) <= _LONGEST and not asks


def of_what(text: str) -> Of:
    """What a jotting is of, by its words: what it names stands before its first preposition."""
    words = words_of(text)
    lows = {each.low for each in words}
    if sum(each.tag != "Z" for each in words) > _MOST or _TOLD.search(text):
        return "other"
    named = [each.low for each in takewhile(lambda each: each.tag not in "RT", words)]
    dated = bool(_DATE.search(text)) or not groups("weekday", "month").isdisjoint(lows)
    stage = not groups("stage").isdisjoint(named) or any(each.endswith("ing") for each in named)
    if _YEARS.match(text):
        return "own"
    if named and (named[0] in groups("weekday") | _AHEAD or (dated and stage)):
        return "next"
    if not groups("session", "trial").isdisjoint(named):
        return "part"
    return "terms" if not _OWN.search(text) and (_MONEY.search(text) or not groups("terms").isdisjoint(lows)) else "other"


def begun(text: str) -> str:
    """A jotting as it goes on behind a colon: with a small letter where its first word is no name."""
    first = text.split(" ", 1)[0].rstrip(",.:")
    low = first.lower()
    small = first[1:].islower() and low not in table("capital") and not groups("weekday", "month") & {low} and seen(low)
    return f"{text[:1].lower()}{text[1:]}" if small or (len(first) == 1 and first != "I") else text
