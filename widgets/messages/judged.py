"""Tells a detail that is a sentence of its own from one that fits into a sentence of ours: "how you plan the rota was interesting"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import base_of
from widgets.feedback.english.word import Token
from widgets.messages.kinds import words

# Words that begin a clause inside another, which may have a verb of its own.
_JOINS: Final = frozenset(
    ["that", "because", "if", "when", "while", "as", "so", "and", "but", "or", "before", "after", "until", "than", "whether"]
)
_IS: Final = frozenset(["is", "are", "was", "were", "'s", "am"])
# Verbs that a clause may hang on without "that": "how you know a patient is ready".
_SAYING: Final = frozenset(
    ["say", "know", "think", "believe", "hope", "see", "find", "make", "ensure", "check", "decide", "show", "feel", "mean", "tell", "hear"]
)
WAYS: Final = frozenset(["way", "ways"])
# What stands before "to" when somebody says how something was: "great to meet the team".
_LOTS: Final = r"(?:a lot|lots|so much|very much|a great deal|the most|most of all)"
_MUCH: Final = re.compile(rf"^{_LOTS}\b|\b{_LOTS}$", re.IGNORECASE)


def judged(tokens: Sequence[Token], *, clauses: int) -> bool:
    """Whether words that begin with `clauses` clauses, none or one, have a verb more: what they name is then said to be something.

    "How you plan the rota" has its one verb; in "how you plan the rota was interesting" the second is the sentence's own.
    """
    judging, named = words().judging.split(), not clauses
    verbs = 0  # "how calm the ward was": right behind "how" stands none, whatever its class
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else None
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if place and (token.tag == "W" or token.low in _JOINS):
            clauses += 1
        elif named and before and not verbs and _begins_a_clause(token, before):
            clauses += 1  # "the way the kitchen is set up"
        elif token.tag == "P" and before and before.tag in "NEJVG#" and (verbs or before.tag != "V"):
            clauses += 1  # "the way you train people"
        elif token.tag in "AMV" and _begins_a_verb(token, before) and not (place == 1 and before and before.low == "how"):
            if verbs >= clauses and (token.tag in "AM" or token.low in judging) and place:
                return True
            verbs += 1
            clauses += base_of(token.low) in _SAYING and after is not None and after.tag in "DQJNE"
    return 0 < clauses <= verbs and tokens[-1].tag in "NV" and tokens[-1].low in judging and tokens[-2].tag in "VA"  # "what you do matters"


def much(rest: str) -> bool:
    """Whether what is left of a liking says how much, so that it names no thing alone: "the tour a lot"."""
    return bool(_MUCH.search(rest))


def of_oneself(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says what its writer thinks or likes, or how something was to do: no other sentence says it better."""
    [first, *rest] = [each for each in tokens if each.tag not in "BX"]
    if first.low == "i" and rest:
        return base_of(rest[0].low) in words().opinions.split()
    if first.low == "it" and rest and rest[0].low in _IS:
        return any(one.tag in "JG" and two.tag == "T" for one, two in pairwise(rest))
    return False


def unsaid_it_was(tokens: Sequence[Token]) -> bool:
    """Whether words only lack their "it was": "great to meet the team"."""
    plain = [each for each in tokens if each.tag != "B"]
    return len(plain) > 2 and plain[0].tag in "JG" and plain[1].tag == "T" and tokens[0].tag in "JGB"


def _begins_a_clause(token: Token, before: Token) -> bool:
    """Whether a clause hangs on the thing before it without a word between."""
    return token.tag in "DQNEPJG" if before.low in WAYS else token.tag in "DQ" and before.tag in "NE"


def _begins_a_verb(token: Token, before: Token | None) -> bool:
    """Whether a verb begins here, and does not go on: "is" in "is run", but both in "is run was"."""
    if before is None or before.tag not in "AMVTXBL":
        return True
    if before.tag == "T":
        return False
    return before.tag in "VLB" or token.low in _IS
