"""Leaves out whom a note is told to, "sir, my interview went well", and reads "yer man" as the man it means, who is nobody's."""

from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import groups, kinds_of
from widgets.feedback.english.word import Token

_ADDRESSED: Final = frozenset(["sir", "madam", "ma'am", "mam", "dear"])
# Behind these "sir" is spoken to; before a verb he is who asked: "sir asked me".
_TOLD: Final = groups("subject", "determiner") | {"my", "our", "yesterday", "today", ","}
# Of whom "your" is said where nobody owns them, and what one means by it.
_NOBODYS: Final = {"man": "man", "woman": "woman", "one": "woman", "wan": "woman", "fella": "man"}
# What somebody is, or does, and no thing of the reader's: "your one question".
_GOES_ON: Final = frozenset(["in", "at", "from", "on", "with", "who", "beside", "behind"])


def unaddressed(sentence: list[Token]) -> list[Token]:
    """The words of a sentence without the one it is said to."""
    first = 0
    while first + 1 < len(sentence) and sentence[first].low in _ADDRESSED and sentence[first + 1].low in _TOLD | _ADDRESSED:
        first += 1
    if first and sentence[first].low == ",":
        first += 1
    return sentence[first:]


def nobodys(sentence: list[Token]) -> list[Token]:
    """The words of a sentence with "your man" as "the man"; what is the reader's own stays."""
    out = list(sentence)
    for place, (one, two) in enumerate(pairwise(sentence)):
        after = sentence[place + 2].low if place + 2 < len(sentence) else "."
        person = _NOBODYS.get(two.low) if one.low == "your" else None
        if person and (two.low != "one" or after in _GOES_ON or after in groups("modal", "be") or _acts(after)):
            out[place] = replace(one, out="The" if one.out[0].isupper() else "the", low="the")
            out[place + 1] = replace(two, out=person, low=person)
    return out


def _acts(low: str) -> bool:
    """Whether a word says what somebody did or does."""
    return bool(kinds_of(low) & {"past", "s"})
