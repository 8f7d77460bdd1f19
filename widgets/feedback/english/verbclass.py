"""Says what a verb form is where it stands, and what a word can be on its own."""

from typing import Final

from widgets.feedback.english.language import base_of, group, groups, kinds_of, verbs
from widgets.feedback.english.word import Token

# Verbs after which a participle only describes what follows: "used fixed effects", "served chilled soup".
_USING: Final = frozenset(
    """use make serve cook sell prefer want need like cover show include
    mention say forget remember know explain describe discuss muddle confuse revise teach""".split()
)

_SEEMING: Final = frozenset("seem look sound appear feel grow stay remain".split())
_JOINS: Final = frozenset(["and", "or", "&", ","])
# What stands behind a finished phrase.
_ENDS: Final = frozenset([".", ",", "!", "?", "and", "or", "&", "(", "\n", "so", "but", "which", "then", "because"])


def verb_tag(low: str, kinds: frozenset[str], before: list[Token], after: str) -> str:
    """The class of a known verb form of the given kinds between the words `before` and the word `after`."""
    previous = before[-1] if before else None
    last = previous.tag if previous else "Z"
    if "ing" in kinds:
        return "N" if last in "DJQ" and not starts_object(after) else "G"
    counted = "s" in kinds and last in "NE" and any(each.tag == "#" for each in before[-4:])
    ends = "s" in kinds and last == "N" and after in {".", ",", "!", "?"} and any(each.tag == "R" for each in before[-4:])
    if counted or ends or (kinds == {"s"} and last == "N" and base_of(low) in group("both") and _over(after)):
        return "N"
    if "s" in kinds and "past" not in kinds and (_led_to(before, after) or _has_done(before)):
        return "N"
    if "part" in kinds and previous is not None and last == "R" and _named(after) and (previous.low == "out" or not _ended(before)):
        return "J"
    compound = last in "NEG" and previous is not None and not previous.low.endswith("s") and "base" in kinds and not starts_object(after)
    if "base" in kinds and "past" not in kinds and (compound or (last == "R" and previous is not None and previous.low != "to")):
        return "N"
    if "base" in kinds and last == "V" and previous and base_of(previous.low) in group("done") - {"do", "make", "get"}:
        return "N"
    # "I have reach truck licence": behind "have" no bare verb stands.
    if kinds == {"base"} and previous and previous.low in group("have") and nounish(after) and not starts_object(after):
        return "N"
    if kinds & {"base", "s"} and last in "DJQ#" and "past" not in kinds:
        return "J" if low in group("adjective") else "N"
    if "part" in kinds and "base" not in kinds and last in "VL" and previous and base_of(previous.low) in _USING and _named(after):
        return "J"
    if kinds & {"past", "part"} and last in "DQ#J" and low not in {"was", "were"}:
        return "J" if nounish(after) or low in group("adjective") else "V"
    if "part" in kinds and previous and last in "AXB" and (previous.tag == "A" or previous.tag in "XB"):
        return "J" if low in group("adjective") else ("L" if previous.tag == "A" or "past" not in kinds else "V")
    if "part" in kinds and "past" not in kinds and "base" not in kinds:
        return "L"
    seeming = last == "V" and previous is not None and base_of(previous.low) in _SEEMING
    return "J" if low in group("adjective") and (last in "AB" or seeming) else "V"


def _led_to(before: list[Token], after: str) -> bool:
    """Whether a preposition, "was" or a finished deed leads to a form in -s, which then names things: "about hoists", "it was VAT returns".

    Further behind the preposition it may be what somebody does ("a guy from the office checks the till"), but not where a verb
    stands before and the phrase ends with it.
    """
    place = next((k for k in range(len(before) - 1, -1, -1) if not (before[k].tag in "NEJDQ#G" or before[k].low in _JOINS)), -1)
    if place < 0:
        return False
    lead, near = before[place], place == len(before) - 1
    if lead.low in {"was", "were", "is"}:
        return near or after in _ENDS
    if lead.tag == "V":
        return _done_to(lead) and (near or after in _ENDS)
    if lead.tag != "R" or lead.low in {"to", "like", "as"}:
        return False
    verb = next((each for each in reversed(before[:place]) if each.tag in "VLA"), None)
    asked = verb is not None and lead.low in group("regarding") and base_of(verb.low) in groups("asking", "talked")
    jotted = verb is None and all(
        each.low in group("countless") | {"a", "then", "mostly", "question", "questions"} for each in before[:place]
    )
    ends = after in _ENDS or after in group("subject")
    return near or (ends and (verb is not None or jotted)) or (asked and after in group("preposition"))


def _has_done(before: list[Token]) -> bool:
    """Whether a bare verb with its doer or helper stands right before, so that a form in -s names what it is done to: "I bind books"."""
    if len(before) < 2 or before[-1].tag != "V" or "base" not in kinds_of(before[-1].low):
        return False
    alone = len(before) < 3 or before[-3].tag in "ZC"
    return before[-2].tag in "TM" or (before[-2].tag == "P" and alone and before[-2].low not in {"he", "she", "it"})


def _ended(before: list[Token]) -> bool:
    """Whether a preposition belongs to what stands before it: "picked up | said", "should of | shut"."""
    last = before[-1].low
    return last in (group("particle") | {"to", "by"}) - group("regarding") - {"in"} or (
        last == "of" and len(before) > 1 and before[-2].tag == "M"
    )


def _done_to(verb: Token) -> bool:
    """Whether something was done to what comes next: "we discussed hoists", "asked loads about"."""
    return verb.tag == "V" and verb.low.endswith("ed") and base_of(verb.low) not in group("inward")


def _over(after: str) -> bool:
    """Whether a phrase is over before `after`, so that its last word names a thing: "the knife skills went well"."""
    form = verbs().get(after)
    return after in _ENDS or after in group("be") or bool(form and "past" in form.kinds)


def _named(word: str) -> bool:
    """Whether `word` may be the thing that a participle before it describes: "linked lists", "trapped wires"."""
    form = verbs().get(word)
    return nounish(word) or bool(form and form.kinds == {"s"})


def nounish(word: str) -> bool:
    """Whether `word`, on its own, can begin or carry on a noun phrase."""
    if not word[0].isalnum():
        return False
    if word in group("both") or word in group("adjective"):
        return True
    form = verbs().get(word)
    closed = ("preposition", "conjunction", "be", "have", "do", "modal", "negation", "subject", "object", "wh", "interjection", "adverb")
    return not any(word in group(name) for name in closed) and (not form or bool(form.kinds & {"part", "ing"}))


def verbish(word: str) -> bool:
    """Whether `word`, on its own, can begin or carry on what somebody does."""
    form = verbs().get(word)
    return (
        bool(form) or word in group("modal") or word in group("adverb") or word in group("negation") or word.endswith("ed") or word == "'d"
    )


def starts_object(word: str) -> bool:
    """Whether `word`, on its own, begins what something is done to."""
    return word in group("determiner") or word in group("object") or word in group("subject") or (word[0].isdigit())


def finite(word: Token) -> bool:
    """Whether a word says what somebody, or something, does, did or was: "asks", "asked", "has"; no bare form, which may be a thing."""
    form = verbs().get(word.low)
    known = not form.kinds.isdisjoint({"past", "s"}) if form else word.low.endswith("ed")
    return word.tag in "AM" or (word.tag == "V" and known)
