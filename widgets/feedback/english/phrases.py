"""Finds noun phrases and clauses in a sentence and writes them out clean, or says that they cannot be written clean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.extent import begins_clause, list_goes_on, phrase_end
from widgets.feedback.english.hot import droppable, hot
from widgets.feedback.english.language import group, groups
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.wordclass import Token

_MAX_WORDS: Final = 9
_LINKS: Final = frozenset({"of", "for", "with", "on", "in", "about", "at", "between", "from", "to", "into", "around", "under", "over"})
# What belongs to the verb before it: "showing up", "broke down".
_UP: Final = frozenset({"up", "down", "out", "off", "away"})
_TIGHT: Final = frozenset({"of", "for", "with", "about", "between", "in", "to"})
_SOMEBODY: Final = frozenset({"someone", "somebody", "everyone", "everybody"})
# Words that do not say what something was about.
_SMALL: Final = groups("determiner", "thin", "preposition", "conjunction", "object", "number", "adverb", "intensifier", "wh", "be", "bland")
_LASTING: Final = re.compile(r"\b(\d{2,3}|[2-9]) (minute|hour)(?= (?:on|of|in|at|to|for|with|and|by|into)\b|[,.]|$)")
_CAN_NOT: Final = re.compile(r"can not(?<=\bcan not)\b")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a sentence, from word `first` to before `last`, and how it is written in a draft."""

    first: int
    last: int
    text: str


def noun_phrase(sentence: Sentence, start: int, *, joins: bool = True, most: int = _MAX_WORDS) -> Phrase | None:
    """The noun phrase that begins at word `start`, with what hangs on it ("the name of the CEO"); None if none does."""
    end = phrase_end(sentence, start)
    if end is None:
        return None
    while end < len(sentence.words):
        word = sentence.words[end]
        links = word.low in (_LINKS if joins else _TIGHT) and word.tag in "RT"
        listed = joins and word.low in {"and", "or", "&"} and word.tag in "CN"
        comma = joins and word.low == "," and list_goes_on(sentence, end)
        if not (links or listed or comma):
            break
        further = phrase_end(sentence, end + 1)
        if further is None or (listed and begins_clause(sentence, end + 1, further)):
            break
        if further - start > most:
            break
        end = further
    return written(sentence, start, end)


def written(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """The words from `first` to before `last` as a phrase; None where they cannot be written clean."""
    known = _written(sentence)
    if (first, last) not in known:
        text = write(sentence.words[first:last])
        known[first, last] = Phrase(first, last, text) if text and legal_phrase(text) else None
    return known[first, last]


@once
def _written(_sentence: Sentence) -> dict[tuple[int, int], Phrase | None]:
    """What was written of a sentence before: many readers come to the same phrase."""
    return {}


def write(words: Sequence[Token]) -> str:
    """Write words out: volume words dropped, contractions long, marks closed up; empty when a hot word would stay."""
    kept: list[Token] = []
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else None
        if word.low == "\n":
            continue
        if (
            (word.tag in "BIR" or word.low == "ever")
            and word.low in group("intensifier")
            and word.low != "only"
            and not (word.low == "way" and place and words[place - 1].tag in "WD")
            and not (word.low == "way" and following and following.low in {"round", "around"})
            and not (word.low in {"like", "ever", "pretty", "proper", "just", "so", "quite", "fairly"} and word.tag == "R")
        ):
            continue
        if word.low in {"way", "dead"} and not (following and following.low in {"round", "around"}) and following and following.tag == "J":
            continue
        named = word.tag == "J" or (place > 0 and words[place - 1].low in {"the", "a", "an", "my"} and word.tag in "NV")
        if named and droppable(word.low) and following and following.tag in "NJE":
            continue
        kept.append(word)
    text = ""
    for word in kept:
        shown = "things" if word.low == "stuff" else word.out
        if word.tag == "Z" and word.low in {",", ";", ":", "!", "?", ".", ")", "%"}:
            text += shown
        elif word.low == "&":
            text += " and"
        else:
            text += (" " if text and text[-1] != "(" else "") + shown
    if "minute" in text or "hour" in text:
        text = _LASTING.sub(r"\1 \2s", text)
    text = articles_right(_CAN_NOT.sub("cannot", " ".join(text.split())).strip(" ,;:-\"'"))
    return "" if hot(text) else text


@cache
def legal_phrase(text: str) -> bool:
    """Whether `text` may stand as a noun phrase in any frame."""
    words = text.split()
    lows = [each.lower().strip(",.") for each in words]
    if not 1 <= len(words) <= _MAX_WORDS + 3 or len(text) > 90 or re.search(r"[?!\"<>{}\[\]|\\@]|https?:|\d{7}", text):
        return False
    doing = len(lows) > 1 and lows[-1] in group("particle") and (lows[-2].endswith("ing") or lows[-2] in {"year", "years", "time"})
    if (
        (lows[-1] in group("preposition") and not doing)
        or lows[-1] in group("conjunction") | group("determiner") - {"this", "all", "both", "each"}
        or lows[-1] in groups("be", "modal", "intensifier")
    ):
        return False
    if any(each in {"i", "he", "she", "they", "we", "you"} for each in lows):
        return False
    if re.search(
        r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|\w{3,6}teen|\w{3,6}ty) (?:year|month|week|day|hour|minute)$",
        text.lower(),
    ):
        return False
    return not is_thin(text)


def is_thin(text: str) -> bool:
    """Whether nothing in `text` says what it was about: "the question", "some things"."""
    lows = [each.strip("',.()").lower() for each in text.split()]
    if len(lows) > 1 and lows[-1] == "question" and lows[-2] in {"first", "second", "third", "fourth", "fifth", "last", "final"}:
        return False
    return _SMALL.issuperset(filter(None, lows))


def phrases(sentence: Sentence) -> list[Phrase]:
    """Every noun phrase of a sentence that can be written clean, from left to right."""
    out: list[Phrase] = []
    place = 0
    while place < len(sentence.words):
        tag = sentence.words[place].tag
        found = (
            noun_phrase(sentence, place)
            if tag in "DQJ#NEGLB" and not (place and sentence.words[place - 1].tag == "N" and tag == "N")
            else None
        )
        if found:
            out.append(found)
            place = found.last
        else:
            end = phrase_end(sentence, place) if tag in "DQJ#NEGL" else None
            place = end or place + 1
    return out


def verb_phrase(sentence: Sentence, start: int, most: int = 12) -> Phrase | None:
    """What follows from a base verb at word `start`: "explain normalization up to BCNF", "shown initiative"."""
    end = start + 1
    while end < min(len(sentence.words), start + most):
        word = sentence.words[end]
        if (
            word.tag in "ZCP"
            and not (
                word.low == "and"
                and end + 1 < len(sentence.words)
                and sentence.words[end + 1].tag in "NDJE"
                and not _clause_at(sentence, end + 1)
            )
            and not (word.tag == "P" and (sentence.words[end - 1].tag == "W" or _acted_on(sentence, end)))
        ):
            break
        end += 1
    if end == start + most < len(sentence.words) and sentence.words[end].tag in "NE" and sentence.words[end - 1].tag in "DJNEG#Q":
        # No thing is cut in two: "at the food | bank".
        end = next((k for k in range(end - 1, start, -1) if sentence.words[k].tag in "RTC"), end)
    while end > start + 1 and (
        not (sentence.words[end - 1].low == "before" and sentence.words[end - 2].low in {"minutes", "hour", "hours", "day", "days", "week"})
        and sentence.words[end - 1].tag in "RTDWCXMABI"
        and not (sentence.words[end - 1].low in _UP and sentence.words[end - 2].tag in "VGL")
        and not (sentence.words[end - 1].tag == "B" and sentence.words[end - 1].low not in group("intensifier"))
    ):
        end -= 1
    text = write(sentence.words[start:end])
    if (
        not text
        or len(text.split()) < 2
        or re.search(r"[?!\"<>{}\[\]|\\@]", text)
        or re.search(r"\b(?:he|she|they|we|you|him|her|it|this|that)\b", text)
    ):
        return None
    return Phrase(start, end, text)


def _acted_on(sentence: Sentence, place: int) -> bool:
    """Whether somebody is whom something is done to, and does nothing: "discipline somebody"."""
    words = sentence.words
    acts = place + 1 < len(words) and words[place + 1].tag in "AMVX"
    return words[place].low in _SOMEBODY and words[place - 1].tag in "VLR" and not acts


def _clause_at(sentence: Sentence, start: int) -> bool:
    end = phrase_end(sentence, start)
    return end is not None and begins_clause(sentence, start, end)
