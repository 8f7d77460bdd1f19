"""Puts the English of somebody who is learning it right: a story told in the present, an article left out, years of work."""

import re
from copy import replace
from functools import cache
from itertools import pairwise
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.language import base_of, group, groups, part_of, past_of, verbs
from widgets.feedback.english.wordclass import Token

_BARE: Final = re.compile(
    r"(?:^|[.,!?;:\n] ?|\b(?:and|then|but|so|when) )(?:the )?(?:he|she|lady|man|manager|boss|chef|woman|interviewer|sir|madam|mam|teacher|director) "
    r"(?:say|ask|tell|want|like|give|look|call|explain|answer|show|write|make|take)\b"
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


def articled(words: list[Token]) -> list[Token]:
    """A thing one can count, with the article a learner left out: "in a hotel"."""
    out: list[Token] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        counted = (
            word.tag == "N" and word.out.islower() and not word.low.endswith(("s", "ing", "ness", "tion", "ity")) and word.low.isalpha()
        )
        if before and before.tag == "#" and before.low not in {"1", "one"} and counted:
            out.append(replace(word, out=f"{word.out}s", low=f"{word.low}s"))
        elif (
            before
            and counted
            and base_of(before.low) != "say"
            and (before.tag in "VR" or before.low in {"have", "had"})
            and word.low not in group("uncounted")
        ):
            out.append(replace(word, out=with_article(word.out)))
        else:
            out.append(word)
    return out


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
