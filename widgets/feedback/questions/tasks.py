"""Reads what somebody was asked to do: "explain accruals", "read a story to six children"; a favour is no task."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, groups, kinds_of
from widgets.feedback.english.phrases import Phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.relatives import own_relative, whole_noun
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.statement import reading
from widgets.feedback.english.wordclass import Token

_LONGEST: Final = 16
# What leaves the place of a thing open behind it: "I admired", "I had learned from", "I was proud of"; or a number.
_GAP: Final = re.compile(r"(P(?:[AMXB]{0,3}[VLG]|[AMXB]{1,3}J(?=[RT]))|#)[RT]{0,2}(?=[ZCP]|$)")
# What one did when something was asked for, and what one only thinks.
_ANSWERS: Final = frozenset(
    """gave used named picked chose think thought guess guessed feel felt suppose reckon mean meant
    panicked lied declined refused replied responded admitted agreed improvised winged bluffed shrugged started began""".split()
)

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
    words = sentence.words
    if re.match(r"mak(?:e|ing) (?:do|up|sure|it|good)\b", sentence.part(place, place + 2).plain):
        return None
    if found := _on_which(sentence, place) or verb_phrase(sentence, place, most=_LONGEST):
        return found
    pointing = next((k for k in range(place + 1, min(len(words), place + 12)) if words[k].low in group("vague")), 0)
    cut = pointing - 1 if pointing and words[pointing - 1].tag == "R" else 0
    # What is done to "it" is cut off with it: "pick a tool | and talk about it".
    if cut > place + 3 and words[cut - 2].low == "and" and words[cut - 1].tag in "VN":
        cut -= 2
    return verb_phrase(sentence.part(0, cut), place) if cut > place + 1 else None


def _on_which(sentence: Sentence, place: int) -> Phrase | None:
    """What is done to a thing with the clause that says which: "write a function that sorts a list"."""
    near = [each.low for each in sentence.words[place + 1 : place + 4]]
    if near[-2:] in (["thing", "that"], ["something", "that"]) and (end := reading(sentence).predicate(place + 1 + len(near), 1)):
        text = write(sentence.words[place:end])
        return Phrase(place, end, text) if text and not {*text.lower().split()} & {"i", "he", "she", "they", "it", "you"} else None
    whole = whole_noun(sentence, place + 1) if near and sentence.words[place + 1].tag in "D#" else None
    which = whole is not None and any(each.low in {"that", "which", "who"} for each in sentence.words[place + 2 : whole.last])
    return Phrase(place, whole.last, f"{sentence.words[place].low} {whole.text}") if whole and which else None


def task(sentence: Sentence, place: int) -> Phrase | None:
    """What to do: "explain accruals", "describe a time I dealt with an angry parent"."""
    found = doing(sentence, place)
    if not found:
        return None
    found = _uncrossed(sentence, found)
    last = found.text.split()[-1]
    if last in {"time", "example", "situation", "occasion", "times"} and (more := own_relative(sentence, found.last)):
        return Phrase(place, more.last, f"{found.text} {more.text}")
    return of_my_own(sentence, found)


def of_my_own(sentence: Sentence, found: Phrase) -> Phrase:
    """A thing with the number or the clause of the person's own that says which one: "the sepsis six", "a campaign I admired"."""
    leads = {"i", "we"} if found.text.startswith("my ") else {"i", "we"} | group("number")
    rest = sentence.words[found.last :]
    gap = _GAP.match(sentence.tags(), found.last) if rest and rest[0].low in leads else None
    verb = sentence.words[gap.end(1) - 1].low if gap else ""
    # "Asked for a weakness I froze" and "... I gave the move" tell what was answered.
    if not gap or verb in _ANSWERS or base_of(verb) in groups("objectless", "stumble", "stated"):
        return found
    text = write(sentence.words[found.last : gap.end()])
    return Phrase(found.first, gap.end(), f"{found.text} {text}") if text else found


def _uncrossed(sentence: Sentence, found: Phrase) -> Phrase:
    """A phrase without what somebody else then did: "read a story to six children | and a boy bit me"."""
    words = sentence.words
    for place in range(found.first + 2, found.last - 2):
        acts = (words[k].tag in "ORP" and "past" in kinds_of(words[k - 1].low) for k in range(place + 3, min(found.last, place + 6)))
        if words[place].low == "and" and words[place + 1].tag in "DE" and any(acts):
            return replace(found, text=write(words[found.first : place]), last=place)
    return found


def task_object(sentence: Sentence, deed: Phrase) -> str:
    """The thing a task is done to, where it has a name."""
    inner = next(
        (found for k in range(deed.first + 1, deed.last) if sentence.words[k].tag in "DJN#EG" and (found := noun_phrase(sentence, k))), None
    )
    return inner.text if inner and not re.match(r"an? ", inner.text) else ""
