"""Reads what the person was told to expect and what it turned out to be."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.english.sentences import Sentence

_EXPECTED: Final = re.compile(
    r"\b(?:told|thought|expected|expecting|prepared for|prepped for|ready for|said|understood|supposed to be|described as|billed as)(?: me)?(?: that)?(?: (?:it|this))?(?: (?:was|would be|is|to be))?(?: going to be)?(?: just)? (?=(?:an?|some|the) )"
)
_HOT_NOUNS: Final = frozenset(["grilling", "ambush", "interrogation", "nightmare", "ordeal"])
_ACTUAL: Final = re.compile(
    r"\b(?:turned out (?:to be |it was |there was )?|turned into |instead (?:it was |there was |they gave me |i got |we did |of that )?|it was (?:actually |really )?|there was |they gave me |got |was actually |ended up (?:being )?)(?=(?:an?|two|three|four|five|\d{1,3}|the) )"
)


def expected(read: Sequence[Sentence], place: int) -> dict[str, str]:
    """`expected` ("a chat with HR") and `actual` ("a 40 minute Python test"); nothing when either cannot be read."""
    for near in (place, place - 1):
        if near < 0:
            continue
        sentence = _cooled(read[near])
        told = _EXPECTED.search(sentence.plain)
        first = noun_phrase(sentence, sentence.at(told.end()), joins=True) if told else None
        if not told or not first or is_thin(first.text) or hot(first.text):
            continue
        for follow in (sentence, *map(_cooled, read[near + 1 : near + 2])):
            after = told.end() if follow is sentence else 0
            real = _ACTUAL.search(follow.plain, after)
            found = noun_phrase(follow, follow.at(real.end())) if real else None
            text = found.text if found else ""
            if text and text != first.text and not is_thin(text):
                return {"expected": first.text, "actual": text}
    return {}


def _cooled(sentence: Sentence) -> Sentence:
    """The sentence with a cool word for a hot one: a grilling is a session."""
    return Sentence(
        sentence.note, tuple(replace(each, out="session", low="session") if each.low in _HOT_NOUNS else each for each in sentence.words)
    )
