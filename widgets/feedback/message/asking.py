"""Puts a question of the note as one tells what one was asked: in its order, whole, and with no answer in it."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import base_of, kinds_of, past_of
from widgets.feedback.english.lists import NAMED, with_and

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
_WHEN_ASKED: Final = "when I was asked "
# "I said calmly" is how one said it, "I said here" points.
_SAYS_NOTHING: Final = re.compile(
    r"did (?:it|so|that|this)(?: \w{1,12}){0,3}$|(?:said|answered|explained) (?:\w{2,12}ly|here|there|good|well|so)$"
)
_ASKED_BACK: Final = re.compile(r"^asked (can|could|may|would|should) I ")
# What one would do, one thing after another, without its "and".
_STEPS: Final = re.compile(
    r"(that I would [^,]{3,80}, .{0,160}?[^,]{3,80}|that I would [^,]{3,80}), (?!and |or |then |.{0,90}\band\b)(\w{2,14})( [^,]{2,80})$"
)


def as_asked(phrase: str) -> str:
    """A question as it stands behind "I was asked"; empty where it is none, or was cut off."""
    if _NONE.match(phrase) or _CUT.match(phrase):
        return ""
    phrase = _CAUSE.sub("", phrase)
    phrase = _TURNED.sub(lambda found: f"{found[1]} I {as_told(found[2], found[3])}", phrase)
    phrase = _WHAT_IS.sub(lambda found: f"{found[1]} {found[3].strip()} {found[2]}", phrase)
    return f"about {with_and(phrase[6:], least=NAMED)}" if phrase.startswith("about ") else phrase


def asks_twice(phrase: str) -> bool:
    """Whether a question is two."""
    return bool(_TWO.search(phrase))


def as_told(helper: str, verb: str) -> str:
    """What a question puts straight, as one tells it: "did" and "know" is "knew"."""
    if helper == "do":
        return verb
    return past_of(base_of(verb)) if helper == "did" else f"{helper} {verb}"


def as_answered(phrase: str) -> str:
    """A question with its answer, "when I was asked about rotas, I said …", as one tells both; empty where the answer says nothing."""
    asked, comma, answer = phrase.partition(", I ")
    if not comma or not asked.startswith(_WHEN_ASKED):
        return phrase
    question = as_asked(asked.removeprefix(_WHEN_ASKED)).replace("how I will ", "how I would ")
    if not question or _SAYS_NOTHING.match(answer) or _only_did(question, answer.split()):
        return ""
    answer = _ASKED_BACK.sub(r"asked whether I \1 ", answer).replace("explained that I would explain", "said that I would explain")
    return f"{_WHEN_ASKED}{question}, I {_STEPS.sub(_joined, answer)}"


def _only_did(question: str, answer: Sequence[str]) -> bool:
    """Whether an answer only says that one did what was asked for: "to make a bed", "made a bed"."""
    does = {base_of(answer[0]), *answer[1:]}
    return question.startswith("to ") and len(answer) > 1 and does - {"it", "them", "one", "for"} <= set(question.split())


def _joined(found: re.Match[str]) -> str:
    return f"{found[1]} and {found[2]}{found[3]}" if "base" in kinds_of(found[2]) else found[0]
