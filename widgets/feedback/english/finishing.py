"""Finishes a clause put together for a draft: trimmed at its end, and empty where something in it was cut wrong."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.phrases import is_thin, write
from widgets.feedback.english.transitive import lacks_object
from widgets.feedback.english.wordclass import Token

# How often a clause that cannot be written is cut shorter.
_CUTS: Final = 3


def finished(subject: str, words: list[Token], allowed: frozenset[str] = frozenset()) -> str:
    """Write `words` behind their `subject`; empty when that cannot be clean. Of the words that only point, `allowed` may stand."""
    quotes = [place for place, each in enumerate(words) if each.low in {"'", '"'}]
    if len(quotes) == 2 and quotes[1] - quotes[0] < 4:
        words = [each for each in words if each.low not in {"'", '"'}]
    words = _trimmed(_writable([each for each in words if each.tag != "Z" or each.low in {",", "-", "'", "&", "/", "%"}]), allowed)
    if not words or (not subject and not any(each.tag in "VAM" for each in words)):
        return ""
    text = re.sub(r"^(?:did manage|managed) to ", "was able to ", write(words)).replace(" for the life of me ", " ")
    lows = [each.strip(",.'") for each in text.lower().split()]
    described = frozenset(each.low for each, after in pairwise(words) if each.tag == "J" and after.tag == "N")
    empty = is_thin(" ".join(_after_verb(lows, subject, described))) and not allowed
    if empty or set(lows) & (group("vague") - allowed) or not _fits(text, lows) or _cut_wrong(words, text):
        return ""
    if subject == "I" and re.match(r"(?:is|are|has|does|were|can I|was (?:silence|it))\b", text):
        return ""
    whole = f"{subject} {text}".strip()
    return "" if lacks_object(whole) else whole


def _writable(words: list[Token]) -> list[Token]:
    """The words up to where they can be written out; none when that leaves too few."""
    for _ in range(_CUTS):
        if write(words):
            return words
        place = max((k for k in range(3, len(words)) if words[k].tag in "RCTZ"), default=0)
        if place < 5:
            return []
        words = words[:place]
    return words if write(words) else []


def _fits(text: str, lows: Sequence[str]) -> bool:
    """Whether a clause is neither too short nor too long, and without marks that a sentence of the draft could not hold."""
    marks = re.search(r"[?!\"<>{}\[\]|\\@;:()]|(?<!\d)\.\S|,.{0,150},.{0,150},|https?|\d{7}", text)
    return 2 <= len(lows) <= 20 and len(text) <= 150 and not marks


def _cut_wrong(words: Sequence[Token], text: str) -> bool:
    """Whether the words show that a clause was cut at the wrong place: an open quote, two joins, two verbs, a question by itself."""
    doubled = re.search(r"\b(?:so|and|but|because) (?:so|and|but|because)\b|\b(\w{2,20}) \1\b", text.lower())
    quoted = any(each.low == "'" for each in words)
    return bool(doubled) or quoted or bool(hot(text)) or _twice(words) or any(_asks(words, place) for place in range(1, len(words)))


def _asks(words: Sequence[Token], place: int) -> bool:
    """Whether a question word stands at `place` with nothing before it that takes a question."""
    if words[place].tag != "W" or words[place - 1].low in {"of", "about", "on", "know", "me", "them"}:
        return False
    return not any(base_of(each.low) in group("asking") for each in words[max(0, place - 2) : place])


def _trimmed(words: list[Token], allowed: frozenset[str]) -> list[Token]:
    """The words without what hangs loose at the end; nothing when the end shows that the clause was cut short."""
    while words:
        last, rest = words[-1], words[:-1]
        attached = (
            last.low in group("particle")
            and (last.low != "in" or any(base_of(each.low) in group("put_in") for each in rest))
            and any(each.tag in "VLG" for each in rest[-5:])
        )
        adverb = last.low == "well" and rest and (rest[-1].tag in "VAL" or rest[-1].low in group("intensifier"))
        asks = last.tag == "R" and rest and rest[-1].tag in "VL" and any(each.tag == "W" for each in rest)
        loose = not asks and last.tag in "RTDWCXMZIP" and last.low not in {"all", "both", "this", "more", "enough"} and not attached
        if (
            loose
            or (last.low in {"too", "though", "again", "a_lot", "well", "me", "as"} and not adverb)
            or (last.tag == "A" and rest and not any(each.tag == "W" for each in rest))
        ):
            words = rest
        elif last.low in {"them", "him", "her"} - allowed and rest:
            if base_of(rest[-1].low) not in group("telling"):
                return []
            words = rest
        else:
            break
    return words


def _after_verb(lows: Sequence[str], subject: str, described: frozenset[str]) -> list[str]:
    """What is left of a clause without its verbs: the part that has to say something, as "linked lists", where "linked" is `described`."""
    if not subject:
        return list(lows)
    place = 0
    while place < len(lows) and (
        (lows[place] in verbs() and lows[place] not in described)
        or any(lows[place] in group(name) for name in ("modal", "negation", "have", "do", "be", "adverb"))
        or lows[place] == "to"
    ):
        place += 1
    return list(lows[place:])


def _twice(words: Sequence[Token]) -> bool:
    """Whether the words hold two finite verbs without a join: a sign that the cut went wrong."""
    groups, opened, inside = 0, False, False
    for place, word in enumerate(words):
        if word.tag in "CWPZ" or base_of(word.low) in group("asking"):
            opened = True
        finite = word.tag in "AMV" and not (place and words[place - 1].tag == "T")
        if finite and not inside:
            groups += 1
            if groups > 1 and not opened:
                return True
        inside = finite or (inside and word.tag in "XBGL")
    return False
