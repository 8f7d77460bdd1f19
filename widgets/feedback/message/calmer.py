"""Says without its heat what a piece of a note says with it: an absolute as what it comes to, a word of praise as anybody would write it."""

import re
from typing import Final

from widgets.feedback.english.language import base_of, kinds_of, part_of, table
from widgets.feedback.english.tokens import words_of

_THESE: Final = re.compile(r"\b(?:these|those) (?:people|guys|folks?)\b")
_DROPPED: Final = re.compile(
    r",? (?:quite,? )?(?:literally),?(?= )| (?:totally|completely|absolutely|utterly|literally|entirely)\b(?! (?:different|new|free)\b)"
)
# Who "told them everything" bared more than a recruiter should read.
_ALL: Final = re.compile(
    r"(?<=\w{2} )(?<!and )(?<!them )(?<!him )(?<!her )(?<!viewer )(?<!viewers )everything(?= and (?:I|he|she|they|the)\b|[.,;]|$)"
)
_GOES: Final = re.compile(r"\b(went|goes|ran|was|were|is|are|seemed|sounds?|looks?) (\w{3,12})(?= and\b| but\b|[.,;]|$)")
_BEFORE: Final = re.compile(r"(?: [\w'-]{1,14}){0,3} before\b(?! \w)| before (?=and\b|but\b)")
# What one had to own up to is so, and "I should mention" says enough.
_ADMITTED: Final = re.compile(r"\bI (?:had|have) to (?:admit|confess|be honest|own up)(?: and say)?,?(?: that)? (?=I\b)")
_MOVES: Final = frozenset(["went", "goes", "ran"])


def calmer(text: str) -> str:
    """A text without its absolutes, "I have never climbed" as "I have not climbed", and with plain words for how something went."""
    text = _GOES.sub(_how, _ALL.sub("all of it", _DROPPED.sub("", _ADMITTED.sub("", _THESE.sub("them", text)))))
    words = words_of(text)
    for before, never, verb in zip(words, words[1:], words[2:], strict=False):
        if never.low == "never" and (said := _not(before.low, verb.low, earlier=bool(_BEFORE.match(text[verb.end :])))):
            return f"{text[: never.start]}{said}{text[verb.end :]}"
    return text


def _not(before: str, verb: str, *, earlier: bool) -> str:
    """What "never" and the verb behind it come to: "not climbed" behind "have", "did not reach" for "reached"; empty where it is not known."""
    if base_of(before) in {"have", "be"}:
        return f"not {verb}"
    # "A tool I never used before" is of all the time until then.
    if earlier and "past" in kinds_of(verb) and (part := part_of(base_of(verb))):
        return f"had not {part}"
    return f"did not {base_of(verb)}" if "past" in kinds_of(verb) and verb not in {"was", "were"} else ""


def _how(found: re.Match[str]) -> str:
    said = table("fondly").get(found[2])
    if said is None:
        return found[0]
    return f"{found[1]} {'very well' if found[1] in _MOVES else said}"
