"""Reads "he goes" before what somebody said as "he said", and before what was asked as "he asked"."""

from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import group, groups, kinds_of
from widgets.feedback.english.word import Token

_GOES: Final = frozenset(["goes", "go", "went"])
# Who speaks, or what joins one more thing that they say to what they did; what may stand between them and the verb.
_SPEAKER: Final = frozenset(["i", "he", "she", "they", "we", "one", "them", "em", "and"]) | group("other_side") | group("bystander")
_BETWEEN: Final = frozenset(["just", "then", "only", "even", "also"])
_SPOKEN_TO: Final = frozenset(["you", "your"])
_CRIES: Final = frozenset(["oh", "aye", "yeah", "yes", "yep", "nah", "no"])
_STATING: Final = frozenset(["i", "you", "we", "it", "that", "he", "she", "they"])
# "I went you know the long way round".
_FILLED: Final = frozenset(["know", "see", "mean"])


def heard(sentence: list[Token]) -> list[Token]:
    """The words of a sentence with what was said or asked said so: "he goes have you a licence", "and I go yes"."""
    if _GOES.isdisjoint([each.low for each in sentence]):
        return sentence
    out = list(sentence)
    for place, word in enumerate(sentence):
        if word.low in _GOES and _speaks(sentence[:place]) and (said := _told(sentence[place + 1 :])):
            out[place] = replace(word, out=said, low=said)
    return out


def _speaks(before: Sequence[Token]) -> bool:
    who = [each.low for each in before if each.low not in _BETWEEN]
    return bool(who) and who[-1] in _SPEAKER


def _told(behind: Sequence[Token]) -> str:
    """Whether words that follow "goes" were asked or said; empty where somebody goes somewhere."""
    lows = [each.low for each in behind if each.low != ","][:3]
    opened = lows[:1] in (["'"], ['"'])
    lows = [*lows[opened:], "", "", ""]
    if (lows[0] in group("wh") and lows[1] in group("helper")) or (lows[0] in group("helper") and lows[1] in _SPOKEN_TO):
        return "asked"
    states = (
        lows[0] in _STATING
        and lows[1] not in _FILLED
        and (lows[1][:1] == "'" or bool(kinds_of(lows[1]) - {"ing"}) or lows[1] in groups("be", "have", "modal"))
    )
    return "said" if opened or lows[0] in _CRIES or states else ""
