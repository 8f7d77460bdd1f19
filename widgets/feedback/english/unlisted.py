"""Finds bare verbs that are in no list of verbs, by what stands around them: "we would isolate it", "asked me to publish it"."""

from functools import lru_cache
from typing import Final

from widgets.feedback.english.language import base_of, counts, group, groups, small_words, table, verbs
from widgets.feedback.english.verbclass import starts_object
from widgets.feedback.english.word import Token

# Endings of words that name things, people or qualities, and of those that no bare verb has.
_THINGS: Final = (
    *("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "hood", "ism", "ist", "ics", "ology", "er", "or", "al", "ic", "ous"),
    *("ful", "ing", "ed", "ly", "ty", "ent", "ant", "ency", "'s", "s'", "um", "us"),
)
_NO_DEED: Final = frozenset(["none", "whom", "guys", "folks", "yall", "heck", "eek"])
_ENDS: Final = frozenset([".", ",", "!", "?"])
_OWING: Final = frozenset(["thanks", "due", "according", "owing", "prior", "next", "close"])
_SEVERAL: Final = frozenset(["i", "we", "you", "they"])


def acts(low: str, before: list[Token], after: str) -> bool:
    """Whether a word that no list has as a verb, or only as one behind "to" or a helper, is one between `before` and `after`."""
    if not before:
        return False
    last, listed = before[-1], low in group("either")
    if not listed and not _may_act(low):
        return bool(last.low in {"he", "she"} and low.endswith("s") and _done_to(after))
    lead, denied = last, False
    for lead in reversed(before[-3:]):
        if lead.tag not in "XB":
            break
        denied = denied or lead.tag == "X"
    if lead.tag in "TM" or (denied and lead.low in group("do")):
        return True
    if last.tag == "P" and len(before) > 1 and (before[-2].tag == "M" or before[-2].low in group("do")):
        return True
    if last.tag == "P" and not (len(before) > 1 and before[-2].tag == "A"):
        if listed and starts_object(after):
            return True
        over = after in group("preposition") or after in _ENDS or after.endswith("ly")
        return last.low in _SEVERAL and (_done_to(after) or (listed and over))
    joined = last.low in {"and", "or"} and len(before) > 2 and before[-2].tag == "V" and before[-3].tag in "TM"
    return listed and joined


def to_act(before: list[Token], word: Token, beyond: str) -> bool:
    """Whether "to", between `before` and `word`, leads to something one does: "how to prime it", not "spoke to reception"."""
    listed = word.low in group("either")
    if not word.out.islower() or not (listed or _may_act(word.low)):
        return False
    if before and _leads(before):
        return True
    if listed and not (before and before[-1].low in _OWING):
        return _done_to(beyond) or beyond in group("wh") or beyond in group("particle") - {"on"} or beyond == "for"
    return _done_to(beyond) and not (before and base_of(before[-1].low) in group("addressing"))


def _leads(before: list[Token]) -> bool:
    """Whether what stands before "to" wants a deed after it: "I need to", "they asked us to", "able to"."""
    if before[-1].tag == "O" and len(before) > 1:
        return base_of(before[-2].low) in groups("ordering", "infinitive")
    return base_of(before[-1].low) in group("infinitive")


def _done_to(after: str) -> bool:
    return after in group("determiner") or after in group("object")


@lru_cache(4096)
def _may_act(low: str) -> bool:
    """Whether a word that no list has looks like a verb as one looks it up."""
    closed = groups(
        "adjective", "intensifier", "interjection", "weekday", "month", "noun", "thin", "around", "kin", "other_side", "uncounted"
    )
    plural = low.endswith("s") and not low.endswith("ss")
    return (
        low.replace("-", "").isalpha()
        and len(low) > 2
        and not (plural or low.endswith(_THINGS) or counts(low))
        and not (
            low in verbs()
            or low in small_words()
            or low in closed
            or low in groups("be", "have", "do")
            or low in _NO_DEED
            or low in table("capital")
        )
    )
