"""Puts the English of somebody who is learning it right: a story told in the present, an article left out, years of work."""

import re
from collections.abc import Sequence
from copy import replace
from functools import cache
from itertools import pairwise, takewhile
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.countable import article_of
from widgets.feedback.english.language import base_of, groups, part_of, past_of, verbs
from widgets.feedback.english.spelling import third
from widgets.feedback.english.wordclass import Token

_BARE: Final = re.compile(
    r"(?:^|[.,!?;:\n] ?|\b(?:and|then|but|so|when) )(?:the )?(?:he|she|lady|man|manager|boss|chef|woman|interviewer|sir|madam|mam|teacher|director) "
    r"(?:say|ask|tell|want|like|give|look|call|explain|answer|show|write|make|take)\b"
)


# What stands behind a number as it is: "forty percent", "4 o'clock", "40 people".
_SEVERAL: Final = frozenset(
    ["percent", "people", "oclock", "staff", "kg", "km", "am", "pm", "min", "hr", "mm", "cm", "mil", "grand", "quid", "pence"]
)


@cache
def learning(note: str) -> bool:
    """Whether somebody who is learning English tells the note: "lady ask me", "she say"."""
    return bool(_BARE.search(note.lower()))


def storied(words: list[Token], *, own: bool) -> list[Token]:
    """What a learner tells in the present, put in the past."""
    first = words[0] if words else None
    form = verbs().get(first.low) if first else None
    if any(each.low in {"every", "always", "usually", "often", "each"} for each in words):
        return words
    if not first or not own or not form or first.low != form.lemma or form.lemma not in groups("done", "stated"):
        return words
    told = told_past(first.low)
    return [replace(first, out=told, low=told), *words[1:]]


def completed(words: Sequence[Token]) -> list[Token]:
    """Things with the article and the plural that a learner left out: "in a hotel", "five years"."""
    out: list[Token] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        behind = words[place + 1].tag if place + 1 < len(words) else "Z"
        if before is not None and _counts_more(before) and _one_of_several(word) and behind not in "NG":
            several = f"{word.low}s" if word.low.endswith("o") else third(word.low)
            out.append(replace(word, out=several, low=several))
        elif article := _left_out(words, place):
            out.append(replace(word, out=with_article(word.out) if article == "a" else f"the {word.out}"))
        else:
            out.append(word)
    return out


def _counts_more(word: Token) -> bool:
    return word.tag == "#" and word.low not in {"1", "one"} and not word.low.endswith("%")


def _one_of_several(word: Token) -> bool:
    """Whether a word is a thing that can be several: "year", not "percent", "people" or "o'clock"."""
    known = word.tag == "N" and word.out.islower() and word.low.isalpha() and word.low not in _SEVERAL
    return known and not word.low.endswith(("s", "ing", "ness"))


def _left_out(words: Sequence[Token], place: int) -> str:
    """The article that is left out before the word at `place`: behind a verb it is met for the first time."""
    before = words[place - 1] if place else None
    if before is None or before.tag not in "VRA" or before.low in {"by", "per", "left"} or base_of(before.low) == "say":
        return ""
    named = list(takewhile(lambda each: each.tag in "NJ", words[place:]))
    behind = words[place + len(named)].tag if place + len(named) < len(words) else "Z"
    if not named or named[-1].tag != "N" or not named[-1].out.islower() or behind in "NEG#":
        return ""
    article = article_of(named[-1].low)
    return "a" if article and (before.tag != "R" or before.low == "as") else article


def years_told(words: list[Token], *, named: bool) -> list[Token]:
    """Put a learner's "I work five years in kitchen" and "I am accountant nine years" as one would say them."""
    if words and words[0].low in {"done", "been", "seen"} and named:
        return [replace(words[0], out="have", low="have", tag="A"), *words]
    if (
        words
        and words[0].low == "am"
        and len(words) > 3
        and words[1].tag == "N"
        and words[2].tag == "#"
        and words[3].low in {"year", "years"}
    ):
        had = [replace(words[0], out=each, low=each) for each in ("have", "been")]
        return [*had, replace(words[1], out=with_article(words[1].out)), replace(words[2], out="for", low="for", tag="R"), *words[2:]]
    years = next((k for k, (one, two) in enumerate(pairwise(words)) if k and one.tag == "#" and two.low in {"year", "years", "months"}), 0)
    verb = 1 if len(words) > 1 and words[0].low == "have" else 0
    form = verbs().get(words[verb].low) if words else None
    if not years or not form or words[verb].low != form.lemma or form.lemma in {"have", "be", "do", "get"} or years == verb:
        return words
    if verb and words[verb].tag == "N":  # "I have experience with hoists five years"
        return [words[0], *words[years : years + 2], replace(words[0], out="of", low="of", tag="R"), *words[1:years], *words[years + 2 :]]
    part = part_of(form.lemma) or words[verb].low
    have = words[:verb] or [replace(words[0], out="have", low="have", tag="A")]
    held = [*have, replace(words[verb], out=part, low=part, tag="L"), *words[verb + 1 :]]
    at = years + (0 if verb else 1)
    if held[at - 1].low == "since":
        held[at - 1] = replace(held[at - 1], out="for", low="for", tag="R")
    elif held[at - 1].tag not in "RDB":
        held.insert(at, replace(held[at], out="for", low="for", tag="R"))
    return held


def lasting(words: list[Token]) -> list[Token]:
    """How long it was at the end of what is told, with the "for" a learner left out: "my work in Lisbon four years"."""
    if len(words) < 5 or words[-1].low not in {"years", "months", "weeks"} or words[-2].tag != "#" or words[-3].tag not in "NE":
        return words
    return [*words[:-2], replace(words[-2], out="for", low="for", tag="R"), *words[-2:]]


def told_past(form: str) -> str:
    """The past of a verb whatever form it stands in; the form itself when it is no verb we know."""
    known = verbs().get(form)
    return form if known is None or "past" in known.kinds else past_of(known.lemma)
