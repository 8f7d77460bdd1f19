"""Says whether a clause that begins behind no mark still belongs to what stands before it: an answer, a supposition, what one would do."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.begins import HOLDS, ONES, TURNS
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.wordclass import Token

_WILL: Final = frozenset(["will", "would", "could", "should", "can", "might", "must", "'d"])


def keeps_on(words: Sequence[Token], start: int, place: int, head: int) -> bool:
    """Whether the clause at `head` belongs to what began at `start`: an answer, a supposition, what somebody said they would do."""
    part = words[start:place]
    lows = [each.low for each in part]
    led = {each.low for each in words[place:head]}
    coming = [*(each.low for each in words[head : head + 5]), "", ""]
    own = coming[0] in {"i", "we"}
    if (part[0].tag == "R" or words[head].tag == "V") and not led and all(each.tag not in "VAM" for each in part):
        return True  # "during the interview | they asked"
    if own and coming[1] in {"got", "scored", "passed", "get"} and any(each.tag == "#" for each in words[head + 2 : head + 4]):
        return True
    if lows[0] in {"when", "if", "because", "as", "once", "after", "while", "although", "since"} and not led:
        return not any(each in ONES for each in lows[4:])
    if own and (_asks(part) or "so" in led) and not _answered(part):
        return not (led & TURNS or _another(coming))
    if coming[0] in ONES and not own and _reacts(coming) and _answered(part):
        return True
    said = next((k for k in range(len(part) - 1, -1, -1) if base_of(lows[k]) in HOLDS and part[k].tag == "V"), -1)
    if coming[1] in _WILL and (said >= 0 or "if" in lows or "so" in led):
        return bool(set(lows[said + 1 :]) & (_WILL - {"will"}) or said < 0) and not set(coming) & {"hear", "ring", "let", "call", "email"}
    return (
        "if" in lows
        and not led & TURNS
        and not (own and set(coming[1:3]) & {"said", "told", "explained", "answered"})
        and not _answered(part)
    )


def _another(coming: Sequence[str]) -> bool:
    """Whether what the person goes on with is no answer: what comes next, what they liked, or a slip that names its own thing."""
    first = " ".join(coming[1:3])
    slips = {base_of(each) for each in coming[1:4]} & {"forget", "remember", "mix", "muddle", "confuse"}
    return bool(
        slips
        or {*coming[1:3]} & {"will", "enjoyed", "felt"}
        or first in {"had to", "should hear", "should have"}
        or "blank on" in " ".join(coming)
    )


def _reacts(coming: Sequence[str]) -> bool:
    """Whether somebody takes in an answer: "she liked that", "he said that was right"."""
    return (
        base_of(coming[1]) in {"say", "like", "love"}
        and coming[2] in {"that", "it", "this"}
        and not {*coming[3:4]} & {"i", "my", "the", "we"}
    )


def _asks(part: Sequence[Token]) -> bool:
    """Whether a stretch puts a question."""
    return part[0].tag == "W" or any(
        (base_of(each.low) == "ask" and each.tag in "VL")
        or each.low == "wanted"
        or (each.low in group("holder") - {"one", "ones"} and after.low in groups("regarding", "be"))
        for each, after in pairwise([*part, part[-1]])
    )


def _answered(part: Sequence[Token]) -> bool:
    """Whether the person's own words stand in a stretch behind the question: "and i said …", "said …"."""
    stated = group("stated") | {"use", "name", "give"}
    return any(
        two.tag == "V" and base_of(two.low) in stated and (one.low in {"i", "we"} or (one.tag in "NE#" and two.low == "said"))
        for one, two in pairwise(part[3:])
    )
