"""Reads what somebody was asked to do: "explain accruals", "read a story to six children"; a favour is no task."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import Phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.relatives import own_relative
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

_LONGEST: Final = 16
_SOMEBODY: Final = frozenset(["me", "us", "him", "them"])

# What is done rather than said.
_DEED: Final = re.compile(
    r"to (?!(?:explain|describe|tell|talk|name|give|define|say|list|discuss|elaborate|expand|introduce|sum|outline|walk|answer|speak|think|imagine|choose|compare|identify|state|rate)\b)"
)


def is_deed(question: str) -> bool:
    """Whether one was asked to do something with one's hands or on paper, so that no words answer it."""
    return bool(_DEED.match(question))


def is_favour(words: Sequence[Token], place: int) -> bool:
    """Whether one was asked to do what is no question ("to wait"), rather than "to elaborate on my skills"."""
    if place >= len(words) or words[place].low not in group("request"):
        return False
    return not (words[place].low == "elaborate" and place + 1 < len(words) and words[place + 1].low in group("regarding"))


def doing(sentence: Sentence, place: int) -> Phrase | None:
    """What somebody is to do, from its verb on; without what hangs on it where that points at somebody ("on her own poodle")."""
    found = verb_phrase(sentence, place, most=_LONGEST)
    if found:
        return found
    words = sentence.words
    pointing = next((k for k in range(place + 1, min(len(words), place + 12)) if words[k].low in group("vague")), 0)
    cut = pointing - 1 if pointing and words[pointing - 1].tag == "R" else 0
    return verb_phrase(sentence.part(0, cut), place) if cut > place + 1 else None


def task(sentence: Sentence, place: int) -> Phrase | None:
    """What to do: "explain accruals", "describe a time I dealt with an angry parent"."""
    found = doing(sentence, place)
    if not found:
        return None
    found = _uncrossed(sentence, found)
    last = found.text.split()[-1]
    if last in {"time", "example", "situation", "occasion", "times"} and (more := own_relative(sentence, found.last)):
        return Phrase(place, more.last, f"{found.text} {more.text}")
    return found


def _uncrossed(sentence: Sentence, found: Phrase) -> Phrase:
    """A phrase without what somebody else then did: "read a story to six children | and a boy bit me"."""
    words = sentence.words
    for place in range(found.first + 2, found.last - 2):
        other = noun_phrase(sentence, place + 1, joins=False) if words[place].low == "and" and words[place + 1].tag in "DE" else None
        if (
            other
            and other.last < found.last
            and (words[other.last].tag == "V" or _SOMEBODY & {each.low for each in words[other.last : other.last + 2]})
        ):
            return replace(found, text=write(words[found.first : place]), last=place)
    return found


def task_object(sentence: Sentence, deed: Phrase) -> str:
    """The thing a task is done to, where it has a name."""
    inner = next(
        (found for k in range(deed.first + 1, deed.last) if sentence.words[k].tag in "DJN#EG" and (found := noun_phrase(sentence, k))), None
    )
    return inner.text if inner and not re.match(r"an? ", inner.text) else ""
