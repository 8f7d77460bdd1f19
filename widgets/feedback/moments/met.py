"""Says how the person met a question, by their own words right behind it: "and I was fine on that", "which I know inside out"."""

import re
from typing import Final, Literal

from widgets.feedback.english.sentences import Sentence

_OF_IT: Final = r"(?: (?:on|with|about|at) (?:all (?:of )?)?(?:it|that|this|those|them|these|everything|one))?"
# "I know, I know" is what one says to a reproach.
_ANSWERED_WELL: Final = re.compile(
    r"^(?!i know(?: [.,!]|$))(?:[,.-] )?(?:(?:and|so|but) )?(?:that (?:bit|part|one|question) |which (?:bit )?)?i (?:really |totally |also |all )?"
    r"(?:(?:nailed|aced|smashed|got right|answered)(?: (?:it|that|them|those))?(?: (?:all|both))?(?: (?:well|right|properly|correctly))?"
    r"|(?:knew|know)(?: (?:it|that|them|those))?(?: all| inside out| well| cold| by heart){0,2}|(?:knew|know) all (?:of )?(?:it|that|them|this))(?= [.,!;]| and| so|$)"
)
_AT_EASE: Final = re.compile(
    r"^(?:[,.-] )?(?:(?:and|so|but|which) )?i (?:was|felt) (?:really |pretty |quite |very |all |completely )?(?P<how>good|great|strong|solid|confident|fine|ok|okay|alright|comfortable|happy)"
    + _OF_IT
    + r"(?: too| as well| enough)?(?= [.,!;]| and (?!then)| so|$)"
)
_FINE: Final = frozenset(["fine", "ok", "okay", "alright", "comfortable", "happy"])

# A verdict at the end of what was said to it.
_SO_FINE: Final = re.compile(
    r"\b(?:so|and) (?:that|it) (?:bit |part |one )?(?:was|went|felt) (?:all |really |pretty |quite )?(?P<how>fine|ok|okay|alright|good|great|well)(?= [.,!;]|$)"
)
# What somebody calls themselves for an answer.
BLAMED: Final = re.compile(
    r"(?:(?:what|such|i am|god|oh|so|an?|total|absolute|complete|you) ){0,4}(?:idiot|numpty|muppet|plank|plonker|prat|pillock|wally|fool|dope|dunce|moron|eejit|galah|donut|doughnut|clown|lemon|stupid|dumb|doh|d'oh)(?: me)?(?= [.,!]|$)"
)


def met(sentence: Sentence, place: int) -> Literal["well", "fine", ""]:
    """How a question was met that ends before word `place`; empty where the words behind it say nothing good."""
    behind = sentence.part(place, len(sentence.words)).plain
    at_ease = _AT_EASE.match(behind) or _SO_FINE.search(behind)
    if at_ease and at_ease.group("how") in _FINE:
        return "fine"
    return "well" if at_ease or _ANSWERED_WELL.match(behind) else ""
