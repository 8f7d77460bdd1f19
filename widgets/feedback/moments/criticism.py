"""Reads what the other side found wanting: "they said I rushed", "marked down on grammar"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

# What makes feedback more than praise.
CRITICAL: Final = re.compile(
    r"\b(?:not|never|too|more|less|lack\w{0,4}|need\w{0,3}|should|could|would have|weak\w{0,4}|miss\w{0,4}|improve|criticis\w{0,3}|criticiz\w{0,3}|marked|vague|unprepared|struggl\w{1,3}|mess\w{0,2}|under\w{0,9}|over\w{0,9}|but)\b"
)
# How many words before "I" the verb of saying may stand.
_SOON: Final = 4


def criticism(sentence: Sentence) -> dict[str, str]:
    """The clause or the thing that was found wanting, by slot name."""
    words = sentence.words
    for place in range(1, len(words)):
        if words[place].low in {"i", "my"} and words[place].tag in "PD" and _told(words, place):
            inner = clauses(sentence.part(place, len(words)))
            text = own_clause(inner[0]) or my_clause(inner[0]) if inner else ""
            if text:
                return {"clause": text}
            if found := noun_phrase(sentence, place):
                return {"topic": found.text}
    for place in range(1, len(words)):
        if words[place].low in {"for", "about", "on"} and any(
            each.low.startswith(("critici", "marked", "feedback")) for each in words[max(0, place - 3) : place]
        ):
            found = noun_phrase(sentence, place + 1, joins=False)
            if found:
                return {"topic": found.text}
    return {}


def _told(words: Sequence[Token], place: int) -> bool:
    """Whether the word at `place` begins what the other side said: "they said I …", "she thought my …", "…, but that I …"."""
    said = [
        at
        for at in range(place)
        if base_of(words[at].low) in {"say", "tell", "mention"}
        or words[at].low == "feedback"
        or (base_of(words[at].low) in {"feel", "think"} and at > 0 and words[at - 1].low in group("other_side"))
    ]
    return bool(said) and (place - said[-1] <= _SOON or words[place - 1].low == "that")
