"""Says how far a noun phrase reaches, whether a list goes on with it, and whether a clause begins with it."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import base_of, group, kinds_of
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

_NUMBERED: Final = re.compile(r"(?:J|N(?=[NE])){0,3}[NE]")
_PHRASE: Final = re.compile(r"[DQ]{0,2}B?(?:[J#QEGL]|N(?=[NEG]|J[NEG])|G(?=[NE])|Z(?=J)){0,6}[NE#G]")


def phrase_end(sentence: Sentence, start: int) -> int | None:
    """The place behind the noun phrase that begins at word `start`, without what hangs on it; None if none does."""
    match = _PHRASE.match(sentence.tags(), start)
    if not match:
        return None
    first = sentence.words[start]
    if first.tag == "G" and match.end() == start + 1 and first.low not in group("both") and not first.low.endswith("ing"):
        return None
    end = match.end()
    # "Cashing up", "the picking off": the particle belongs to the doing; "a year out" is one thing, too.
    doing = end < len(sentence.words) and sentence.words[end - 1].tag == "G" and sentence.words[end].low in group("particle")
    away = (
        end < len(sentence.words)
        and sentence.words[end - 1].low in {"year", "years", "time"}
        and sentence.words[end].low in {"out", "off", "abroad"}
    )
    if doing or away:
        after = sentence.words[end + 1].tag if end + 1 < len(sentence.words) else "Z"
        end += after in "ZCWRP"
    numbered = end < len(sentence.words) and sentence.words[end].tag == "#" and sentence.words[end - 1].low in group("numbered")
    if not numbered:
        return end
    # "My level 2 food hygiene", "a year 6 class": the number leads on to what it is of.
    behind = _NUMBERED.match(sentence.tags(), end + 1)
    ends = behind and (behind.end() >= len(sentence.words) or sentence.words[behind.end()].tag == "Z")
    acts = behind and not ends and any(kinds_of(each.low) == {"s"} for each in sentence.words[end + 1 : behind.end()])
    return behind.end() if behind and not acts else end + 1


def list_goes_on(sentence: Sentence, comma: int) -> bool:
    """Whether "a, b and c" follows: a comma alone begins something else too often."""
    second = phrase_end(sentence, comma + 1)
    return (
        second is not None
        and second < len(sentence.words)
        and sentence.words[second].low in {"and", ","}
        and phrase_end(sentence, second + 1) is not None
        and not begins_clause(sentence, comma + 1, second)
    )


def which_time(words: Sequence[Token], place: int) -> bool:
    """Whether the clause that begins at `place` says which time is meant: "about the night the freezer failed"."""
    named = place - 1
    if words[place].tag not in "DEQP":
        return False
    while named > 0 and words[named - 1].tag in "J#":
        named -= 1
    if named < 2 or words[place - 1].low not in group("stretch_of_time") or words[named - 1].low != "the":
        return False
    led = words[named - 2]
    return led.low in {"about", "of", "through", "over", "with"} or base_of(led.low) in group("stated") | {"use", "pick", "choose"}


def begins_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the noun phrase from `start` to before `end` is the subject of a verb that follows."""
    while end < len(sentence.words) and sentence.words[end].tag in "BI" and sentence.words[end].low != "well":
        end += 1
    after = sentence.words[end] if end < len(sentence.words) else None
    return bool(after and after.tag in "MAV" and start < end)
