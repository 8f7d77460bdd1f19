"""Puts a question of the note as one tells what one was asked: in its order, whole, and with no answer in it."""

import re
from typing import Final

from widgets.feedback.english.language import base_of, past_of
from widgets.feedback.english.lists import with_and

# "What I could not do was sound excited" looks like a question and is none, nor are "that they did not ask" and "about none".
_NONE: Final = re.compile(
    r"what I (?:(?!(?:if|when|think|know|feel|believe|would|will)\b)[\w']{1,14} ){1,7}(?:was|is) \w|about none\b|that (?:they|he|she)\b"
)
# Cut off: "why I would put that for", "a time I went above".
_CUT: Final = re.compile(r"(?:why|how|when|whether) .{1,200} (?:for|of|with|from|and|to)$|.{1,200} went above$")
_CAUSE: Final = re.compile(r" (?:cause|cos|coz) .{1,60}$")
_TURNED: Final = re.compile(r"\b(what|when|where|how|why|which \w{2,14}) (can|could|would|will|should|have|had|do|did) I (\w{1,20})")
_WHAT_IS: Final = re.compile(
    r"(what|who|where|how) (is|are|was|were) ((?:my|the) (?:(?!(?:is|are|was|were|if|when|that|which|and)\b)[^ ,]{1,20} ?){1,9})$"
)
# Two questions in one are not one of them.
_TWO: Final = re.compile(r" and (?:whether|what|when|where|how|why|about|if)\b")
_LEAST: Final = 2


def as_asked(phrase: str) -> str:
    """A question as it stands behind "I was asked"; empty where it is none, or was cut off."""
    if _NONE.match(phrase) or _CUT.match(phrase):
        return ""
    phrase = _CAUSE.sub("", phrase)
    phrase = _TURNED.sub(lambda found: f"{found[1]} I {as_told(found[2], found[3])}", phrase)
    phrase = _WHAT_IS.sub(lambda found: f"{found[1]} {found[3].strip()} {found[2]}", phrase)
    return f"about {with_and(phrase[6:], least=_LEAST)}" if phrase.startswith("about ") else phrase


def asks_twice(phrase: str) -> bool:
    """Whether a question is two."""
    return bool(_TWO.search(phrase))


def as_told(helper: str, verb: str) -> str:
    """What a question puts straight, as one tells it: "did" and "know" is "knew"."""
    if helper == "do":
        return verb
    return past_of(base_of(verb)) if helper == "did" else f"{helper} {verb}"
