"""Reads on which day it is: the one that was chosen, and none that somebody cannot do, offers, or has something else on."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import HOUR, UNFREE, Day, days, stretch

_DUE: Final = re.compile(r"\b(?:due|deadline|closes?|closing|by|before|until|till)\b(?: \S{1,12}){0,3} $")
_START: Final = re.compile(r"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? $")
# A day on which something was is not the day of what is to come.
_HELD: Final = re.compile(
    r"\b(?:i (?:said|told|applied|emailed|rang|phoned|called|agreed)|interviewed|had|was|were|met|went|saw|spoke|called|rang|emailed|did|got)\b"
)
_TO_COME: Final = re.compile(r"\b(?:back|second|2nd|next|again|come|now|for|invited|through|to meet|is|will be|want|wants)\b")
# What has to be done before it says when it is.
_AHEAD: Final = re.compile(r"\bbefore (?:the )?(?:round|stage|second|final|next|interview)\b(?: \S{1,12}){0,3} $")
_INVITED: Final = frozenset(["second_interview", "accept_invitation"])
# One day of those offered: "I will take Tuesday".
_PICKED: Final = re.compile(
    r"\b(?:i (?:will |would |am going to )?(?:take|pick|choose|want|prefer|like|go for|have picked|picked|chose|took|going for|am taking)|yes to|confirm(?:ing)?|go with|going with|put me down for|(?:best|better|works|choice) is)(?: the| for)? $"
)
# What somebody has on then, asks for in its place, or rules out.
_ELSEWHERE: Final = re.compile(
    r"\b(?:i am|i will be|i have to|i have got to) (?:working|work|away|off|busy|at work|on shift|on holiday|abroad|on nights|be|in \w{2,14})(?: (?:all|on|all day))?(?: on)? $"
    r"|\bi have (?:got )?(?:an? |my |the |another )?(?:\w{2,14} ){0,2}(?:appointment|exam|shift|class|lecture|lesson|wedding|funeral|course|clinic|operation|dentist|doctor|flight|other interview|another interview)s? (?:on )?(?:the )?$"
    r"|\b(?:but|except|except for|apart from|not|just not|anything but|other than) (?:on |a )?$"
    r"|\b(?:can|could|would|may|might|what about|how about) (?:it|we|you|they|i)\b(?: \S{1,14}){0,5} $|\b(?:what|how) about $|\binstead of $"
)
# It was to be then, and is on another day now.
_WAS_TO_BE: Final = re.compile(r"\b(?:was|were) (?:meant|supposed|going|due|booked|set|originally)? ?(?:to be )?(?:on |for )?(?:the )?$")
_VAGUE: Final = frozenset(["mornings", "afternoons", "evenings", "any", "all", "that"])
_OR_AT: Final = re.compile(rf"\b{HOUR} (?:or|and|,) (?:at )?$")
_PICKED_AFTER: Final = re.compile(r"^ (?:please|pls|is (?:best|better|good|fine|perfect)|works|suits)\b")
_FOR_ANOTHER: Final = re.compile(r"^ (?:\S{1,8} ){0,2}(?:for|with|at) (?:another|a different|some other|other)\b")


# The hour alone, where no day is named: "a second interview at 6 am".
_HOUR: Final = re.compile(
    r"\b(?:interview|one|round|stage|trial|visit|shift|it is|its|back|me|again|is) (?:in )?at (\d{1,2}(?:[.:]\d\d)? ?(?:am|pm))(?= |$)"
)
# "No wait" takes back what stands before it.
_NO_WAIT: Final = r"no ,? ?wait|wait ,? ?no|no ,? ?sorry|sorry ,? ?no|scrap that|no hang on"
_TAKEN_BACK: Final = re.compile(
    rf"(?:^|[,.!?] )(?:(?:oh|ah|no|sorry) ,? ?)?(?:{_NO_WAIT}|wait)(?: ,)? (?:i mean )?(?:it is |its )?(?:on )?(?:the )?$"
)
_OTHER_PART: Final = re.compile(rf"^(?:{_NO_WAIT})(?: ,)? (?:in )?(?:the )?(morning|afternoon|evening)\b")
_PART: Final = re.compile(r" (?:morning|afternoon|evening)$")


def the_day(read: Sequence[Sentence], task: str) -> str:
    """The day a note names for what it is about, as one writes it; empty when it names none for sure."""
    named = [(sentence, each) for sentence in read for each in days(sentence)]
    if task in _INVITED:
        picked = next((each for sentence, each in named if _picked(sentence, each)), None)
        if picked:
            return picked.text
        if again := next((stretch(sentence, each) for sentence, each in named if _TAKEN_BACK.search(sentence.plain[: each.start])), ""):
            return again
        later = [(sentence, each) for sentence, each in named if not _WAS_TO_BE.search(sentence.plain[: each.start])]
        named = later or named
    found = next((_written(sentence, each) for sentence, each in named if _is_it(sentence, each, task)), "")
    if task in _INVITED and (part := next((part for each in read if (part := _OTHER_PART.match(each.plain))), None)):
        return f"{_PART.sub('', found)} {part[1]}" if found and " at " not in found else found
    if task in _INVITED and not named:
        hour = next((hour for each in read if (hour := _HOUR.search(each.plain))), None)
        return f"at {hour[1].replace(' am', 'am').replace(' pm', 'pm')}" if hour else ""
    return found


def _written(sentence: Sentence, day: Day) -> str:
    """The day, without the last of several times that stand before it: "10, 11 or 2 on the 9th" is on the 9th."""
    text = stretch(sentence, day)
    return text.partition(" at ")[0] if _OR_AT.search(sentence.plain[: day.start]) else text


def _picked(sentence: Sentence, day: Day) -> bool:
    after = sentence.plain[day.end :]
    if day.text.split()[0] in _VAGUE:
        return False
    return bool(_PICKED.search(sentence.plain[: day.start]) or _PICKED_AFTER.match(after)) and "?" not in after


def _is_it(sentence: Sentence, day: Day, task: str) -> bool:
    before = sentence.plain[: day.start]
    if task in _INVITED and (
        day.text == "this morning"
        or (_HELD.search(before.rpartition(" : ")[2]) and not _TO_COME.search(before))
        or _ELSEWHERE.search(before)
        or _FOR_ANOTHER.match(sentence.plain[day.end :])
    ):
        return False
    if before.endswith("from ") and re.match(r" to \S", sentence.plain[day.end :]):
        return False
    if task in _INVITED and _AHEAD.search(before):
        return True
    vague = day.text.split()[0] in _VAGUE
    return not (UNFREE.search(before) or _START.search(before) or vague or _DUE.search(before))
