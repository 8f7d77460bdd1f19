"""Puts in what is left out behind "asked" and "told": "they asked notice period and I told 90 days" is "asked about my notice period and I said 90 days"."""

from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, counts, group, groups
from widgets.feedback.english.word import Token

# What is one's own and asked about by its bare name: "asked expected salary".
_ONES_OWN: Final = frozenset(
    ["notice", "salary", "ctc", "availability", "strengths", "weaknesses", "strength", "weakness", "hobbies", "experience"]
)
_WHICH: Final = frozenset(["current", "expected", "present", "last", "previous", "total", "relevant"])
_MEASURES: Final = frozenset("k lakh lakhs lpa percent pounds euros dollars rupees and per a for".split())


def linked(sentence: list[Token]) -> list[Token]:
    """The words of a sentence with the small words that belong behind "asked" and "told"."""
    out: list[Token] = []
    for place, word in enumerate(sentence):
        out.append(word)
        before = sentence[place - 1].low if place else ""
        rest = sentence[place + 1 : place + 3]
        if not rest:
            continue
        if base_of(word.low) == "ask" and before in group("other_side"):
            owned = rest[0].low == "my"
            named = rest[1:] if owned else rest
            if named and _names(named):
                out += [Token(each, each, rest[0].start, rest[0].start) for each in (["about"] if owned else ["about", "my"])]
        elif word.low == "told" and before in {"i", "we", "have"} and _is_said(rest):
            out[-1] = replace(word, out="said", low="said")
    return out


def _names(words: list[Token]) -> bool:
    """Whether words begin with a thing of one's own by its name: "notice period", "current salary"."""
    which = words[0].low in _WHICH and len(words) > 1 and words[1].low in _ONES_OWN
    return which or words[0].low in _ONES_OWN


def _is_said(words: list[Token]) -> bool:
    """Whether what follows is what was said, and nobody whom it was told: "90 days", "that it is open"."""
    first = words[0].low
    if first == "that":
        return len(words) > 1 and words[1].low in groups("subject", "determiner") | {"it", "there", "you"}
    behind = words[1].low if len(words) > 1 else "."
    measured = not behind[0].isalnum() or behind in _MEASURES or behind.removesuffix("s") in group("stretch_of_time")
    return measured and (first[0] in "£$€" or first[0].isdigit() or counts(first))
