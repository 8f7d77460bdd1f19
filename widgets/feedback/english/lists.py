"""Gives a list the "and" that a hurried note leaves out."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.tokens import words_of
from widgets.feedback.english.word import Token

# A sentence may end on a comma and a name for what stands before it; three parts are a list, and two where things are only named.
_IN_A_SENTENCE: Final = 3
NAMED: Final = 2
_MOST_WORDS: Final = 5


def with_and(text: str, *, least: int = _IN_A_SENTENCE) -> str:
    """A text that ends in a list of at least `least` things, with "and" before the last: "I covered triage, scoring and the rota."."""
    whole = text.removesuffix(".")
    *before, last = whole.split(", ")
    if len(before) + 1 < least or not all(_a_thing(words_of(part)) for part in (*before[-1:], last)):
        return text
    # "Tom, the manager" is one.
    if len(before) == 1 and before[0].split()[-1][:1].isupper() and words_of(last)[0].tag == "D":
        return text
    return f"{', '.join(before)} and {last}{text[len(whole) :]}" if before else text


def _a_thing(words: Sequence[Token]) -> bool:
    """Whether words only name a thing, as a part of a list does."""
    named = all(each.tag in "DNGEJ#Q" for each in words)
    return 0 < len(words) <= _MOST_WORDS and words[0].tag in "DNGEJ#" and words[-1].tag in "NE" and named
