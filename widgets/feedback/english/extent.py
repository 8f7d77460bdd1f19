"""Says how far a noun phrase reaches, whether a list goes on with it, and whether a clause begins with it."""

import re
from typing import Final

from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import Sentence

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
    # "Cashing up", "the picking off": the particle belongs to the doing.
    if end < len(sentence.words) and sentence.words[end - 1].tag == "G" and sentence.words[end].low in group("particle"):
        after = sentence.words[end + 1].tag if end + 1 < len(sentence.words) else "Z"
        end += after in "ZCWRP"
    numbered = end < len(sentence.words) and sentence.words[end].tag == "#" and sentence.words[end - 1].low in group("numbered")
    return end + 1 if numbered else end


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


def begins_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the noun phrase from `start` to before `end` is the subject of a verb that follows."""
    while end < len(sentence.words) and sentence.words[end].tag in "BI" and sentence.words[end].low != "well":
        end += 1
    after = sentence.words[end] if end < len(sentence.words) else None
    return bool(after and after.tag in "MAV" and start < end)
