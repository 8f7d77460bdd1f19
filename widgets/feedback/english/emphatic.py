"""Reads "and didn't I leave the card at home" as what it says, that I left it: so it is told where something is owned up to."""

from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, kinds_of, past_of
from widgets.feedback.english.word import Token

# What stands before it; behind any other word it is asked, or put off: "and why didn't I say so".
_BEFORE: Final = frozenset(["and", "but", "so", "then", ",", ";", ":", "-", "course", "sure", "well"])
_SPOKEN: Final = frozenset(["i", "we"])
# What stands between it and its verb: "didn't I only go and leave it".
_BETWEEN: Final = frozenset(["only", "just", "go", "and"])
# What somebody may have been asked about themselves: "they asked why I left and didn't I like it there".
_ASKED_OF: Final = frozenset("think want know have like mind feel need believe find see ever".split())
_HELPERS: Final = frozenset(["did", "had", "was", "have", "were"])


def stated(sentence: list[Token]) -> list[Token]:
    """The words of a sentence with an emphatic "didn't I" as the plain statement it is; a question stays one."""
    if not sentence or sentence[-1].low == "?":
        return sentence
    for place in range(len(sentence) - 3):
        helper, negation, who = sentence[place : place + 3]
        if helper.low not in _HELPERS or negation.low != "not" or who.low not in _SPOKEN:
            continue
        if place and sentence[place - 1].low not in _BEFORE:
            continue
        verb = _verb(sentence, place + 3) if helper.low == "did" else 0
        if verb:
            told = past_of(sentence[verb].low)
            asked = sentence[verb].low in _ASKED_OF and any(base_of(each.low) in group("asking") for each in sentence[:place])
            if not asked:
                put = replace(sentence[verb], out=told, low=told)
                return [*sentence[:place], who, put, *sentence[verb + 1 :]]
        elif helper.low != "did" and sentence[place + 3].low[0].isalnum():
            return [*sentence[:place], who, helper, *sentence[place + 3 :]]
    return sentence


def _verb(sentence: list[Token], place: int) -> int:
    """Where the verb stands that says what was done; 0 where there is none."""
    while (
        place < len(sentence) - 1 and sentence[place].low in _BETWEEN and (sentence[place].low != "go" or sentence[place + 1].low == "and")
    ):
        place += 1
    return place if "base" in kinds_of(sentence[place].low) else 0
