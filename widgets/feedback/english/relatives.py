"""Follows a thing to the clause that says which: "a parent who refuses vaccines", "a time I dealt with a volunteer"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import Phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.statement import reading
from widgets.feedback.english.wordclass import Token

# How many words a thing may have, and how many with its clause.
_LONG: Final = 12
_LONGEST: Final = 16
_TIMES: Final = frozenset(["time", "times", "example", "examples", "occasion", "situation", "instance"])


def whole_noun(sentence: Sentence, place: int) -> Phrase | None:
    """A noun phrase with the clause that says which: "a parent who refuses vaccines", "a colleague taking something small from a scene"."""
    found = noun_phrase(sentence, place, most=_LONG)
    if found is None or found.last >= len(sentence.words):
        return found
    words, after = sentence.words, found.last
    if words[after - 1].tag == "G" and after - found.first > 1 and words[after].tag in "DO#PT":
        after -= 1
    nested = words[after]
    reader = reading(sentence, wide=True)
    end: int | None = None
    if nested.low in {"who", "that", "which"} and after + 1 < len(words) and words[after + 1].tag in "VAMX":
        end = reader.predicate(after + 1, 1)
    elif nested.low in {"whose", "where"} and after + 2 < len(words):
        end = reader.subject_and_predicate(after + 1)
    elif nested.tag == "G" and nested.low not in group("both") | {"including", "regarding", "concerning"}:
        end = reader.complements(after + 1, 1)
    if not end or end - place > _LONGEST:
        return found
    text = write(words[place:end])
    vague = group("vague") - {"something"} | {"they", "we", "i", "me", "us", "them"}
    points = any(each.low in vague and not (each.tag == "D" and each.low in {"her", "his", "their"}) for each in words[after + 1 : end])
    return found if not text or hot(text) or points else Phrase(found.first, end, text)


def time_when(sentence: Sentence, place: int) -> Phrase | None:
    """Take “a time” or “an example”: too thin alone, fine with what follows."""
    words = sentence.words[place : place + 3]
    for count, word in enumerate(words, 1):
        if word.low in _TIMES:
            return Phrase(place, place + count, " ".join(each.low for each in words[:count]))
    return None


def own_relative(sentence: Sentence, place: int) -> Phrase | None:
    """Take what follows the noun in “a time I had shown initiative”, if it is the person's own doing."""
    words = sentence.words
    if place < len(words) and words[place].low in {"when", "where", "of", "that"}:
        place += 1
        if [each.low for each in words[place - 1 : place + 1]] == ["of", "when"]:
            place += 1
        elif words[place - 1].low == "of" and (found := noun_phrase(sentence, place) or verb_phrase(sentence, place)):
            return Phrase(place - 1, found.last, f"of {found.text}")
    asked_first = bool({each.low for each in words[max(0, place - 6) : place]} & {"when", "once"})
    if asked_first and place + 1 < len(words) and words[place].low == "i" and words[place + 1].tag == "V":
        return None
    if _answers(words, place):
        return None
    if place + 1 < len(words) and words[place].low in {"i", "you"} and words[place + 1].tag in "AVMB":
        found = verb_phrase(sentence, place + 1)
        last = place + 3 if words[place + 1].tag in "AMB" else place + 2
        alone = last <= len(words) and words[last - 1].tag in "VL" and (last == len(words) or words[last].tag in "ZC")
        if not found and alone:
            return Phrase(place, last, " ".join(["I", *(each.low for each in words[place + 1 : last])]))
        mine = re.sub(r"\byour\b", "my", found.text) if found and words[place].low == "you" else found.text if found else ""
        return Phrase(place, found.last, f"I {mine}") if found else None
    return None


def _answers(words: Sequence[Token], place: int) -> bool:
    """Whether "I used …" behind what was asked for is the answer: "an example of teamwork | I used the school fair"."""
    told = {"use", "give", "say", "tell", "mention", "name", "describe", "explain"}
    begins = (
        0 < place < len(words) - 1 and words[place].low == "i" and base_of(words[place + 1].low) in told and words[place + 1].tag == "V"
    )
    return begins and words[place - 1].low not in _TIMES


def timed(sentence: Sentence, place: int) -> Phrase | None:
    """A time with what was done at it: "a time I dealt with a volunteer"."""
    thin = time_when(sentence, place)
    more = own_relative(sentence, thin.last) if thin else None
    return Phrase(place, more.last, f"{thin.text} {more.text}") if thin and more else None
