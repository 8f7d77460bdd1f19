"""Says whether a new sentence begins at a word although nothing marks it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.extent import phrase_end, which_time
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

ONES: Final = frozenset(["i", "we", "he", "she", "they", "somebody", "someone", "everyone", "everybody", "nobody"])
# What leads on to a clause that belongs to it: "when he asked i froze", "because the bus was late".
_UNDER: Final = frozenset(
    "when if because although though while whereas unless since until before after as once that which who where what how why whether whatever".split()
)
# Behind these comes what is thought or said, and no new sentence.
HOLDS: Final = frozenset("say tell mention explain answer reply show let promise".split())
# What turns to something else.
TURNS: Final = frozenset(["also", "then", "next", "plus", "anyway", "anyways", "afterwards"])
_UNNAMED: Final = frozenset(["something", "anything", "everything", "nothing", "one", "ones", "thing", "things"])
_MOMENTS: Final = frozenset(["reason", "moment", "second", "way", "place"])


def begins(sentence: Sentence, place: int, head: int) -> bool:
    """Whether a sentence begins at word `head`, behind the words from `place` on that only lead to it."""
    words = sentence.words
    led = {each.low for each in words[place:head]}
    word, before = words[head], words[place - 1]
    particle = before.low in group("particle") and word.low in ONES | {"asked"}
    if (before.low in _UNDER and before.tag != "B") or before.tag in "DQMXTW" or (before.tag == "R" and not (led or particle)):
        return False
    if led and word.low in {"when", "while", "once"}:
        return head + 2 < len(words) and words[head + 1].low in ONES and words[head + 2].tag in "VAMB"
    if _first_thing(words, head) or (words[head].tag == "W" and _put_straight(words, head)):
        return bool(led) or _after_whole(words, place)
    if not led and (
        (word.tag == "N" and word.low not in {"sir", "madam"}) or (word.tag == "J" and word.low not in group("ordinal") | {"last"})
    ):
        return False  # "our old finance | director said"
    if not (verb := _verb(sentence, head)):
        return _bare(sentence, head, led) and (bool(led) or _after_whole(words, place))
    handed = word.low in {"they", "he", "she"} and any(each.low == "me" for each in words[head + 2 : head + 3])
    return bool(led) or (
        (_after_whole(words, place) or (handed and before.tag == "V"))
        and not _which_one(words, place, verb)
        and not which_time(words, place)
    )


def _first_thing(words: Sequence[Token], head: int) -> bool:
    """Whether "first thing they asked was …" begins."""
    lows = [each.low for each in words[head : head + 6]]
    counted = bool(lows) and (lows[0] in group("ordinal") | {"next", "last"}) and lows[1:2] in (["thing"], ["question"])
    return counted and bool({"was", "were"} & set(lows[2:]))


def _put_straight(words: Sequence[Token], head: int) -> bool:
    """Whether a question is put as it was spoken: "what are my hours i said …"."""
    lows = [each.low for each in words[head : head + 12]]
    told = any(one == "i" and two in {"said", "told"} for one, two in pairwise(lows[3:]))
    return len(lows) > 4 and lows[1] in groups("be", "do") | {"can", "would"} and lows[2] in {"my", "you", "i", "the", "your"} and told


def _verb(sentence: Sentence, head: int) -> int:
    """The place of the verb of the clause whose subject begins at `head`; 0 if none begins there."""
    words = sentence.words
    if words[head].low in ONES:
        end = head + 1
    elif words[head].low == "there":
        end = head + 1
        if end < len(words) and words[end].low not in group("be"):
            return 0
    else:
        end = _named(sentence, head)
    while 0 < end < len(words) and words[end].tag in "BX" and words[end].low != "there":
        end += 1
    return end if 0 < end < len(words) and words[end].tag in "VAM" else 0


def _named(sentence: Sentence, head: int) -> int:
    """The place behind the thing or somebody that a clause begins with, and behind what hangs on it; 0 if none does."""
    words = sentence.words
    end = phrase_end(sentence, head) or 0
    if words[head].low == "one" and head + 2 < len(words) and words[head + 1].low == "of":
        return phrase_end(sentence, head + 2) or head + 3
    known = {each.low for each in words[head:end]} & (groups("other_side", "holder", "session", "component") | {"interview", "stage"})
    if _counts_anew(words, head, end) or words[head].tag not in "DEJ#N" or (words[head].tag in "JN#" and not known):
        return 0
    if end + 1 < len(words) and words[end].tag == "R" and words[end].low in {"about", "on", "with", "for", "of"}:
        further = phrase_end(sentence, end + 1) or 0
        if 0 < further < len(words) and words[further].tag in "VAM" and not _counts_anew(words, end, further):
            return further
    return end


def _counts_anew(words: Sequence[Token], start: int, end: int) -> bool:
    """Whether "first", "second" begins something else within a stretch: "a list | second interview"."""
    return any(words[k].low in group("ordinal") and words[k - 1].tag in "NE#" for k in range(start + 1, end))


def _bare(sentence: Sentence, head: int, led: set[str]) -> bool:
    """Whether a sentence without its subject or its verb begins: "then had to price a scarf", "then a numeracy test"."""
    words = sentence.words
    word, after = words[head], words[head + 1] if head + 1 < len(words) else None
    if word.low == "asked" and after and after.low in {"about", "me", "us", "for", "if", "what", "how", "why"}:
        return True
    if word.low == "had" and after and after.low == "to":
        return bool(led)
    if (word.tag in "VA" and word.low not in group("be")) or (word.tag == "M" and after and after.tag == "X"):
        return bool(led - {"and", "but", "so"})
    end = phrase_end(sentence, head)
    last = words[end - 1].low if end else ""
    session = last in groups("session", "piece") | {"people", "references"} and bool(led & (TURNS | {"um", "uh"}))
    return end is not None and (session or ("then" in led and word.tag in "D#"))


def _after_whole(words: Sequence[Token], place: int) -> bool:
    """Whether what stands before `place` can be over there."""
    before = words[place - 1]
    if base_of(before.low) in groups("inward", "asking") | HOLDS and before.tag in "VLGA":
        return False
    if before.tag == "V":
        return (
            place > 2
            and words[place - 2].tag in "PXNEB"
            and (words[place].tag in "PC" or words[place + 1].low in group("other_side") or words[place].low in group("ordinal"))
            and words[place - 3].low not in _UNDER
        )
    if before.low in {"me", "us", "him", "her", "them"} and place > 1 and base_of(words[place - 2].low) in HOLDS | {"ask"}:
        return False
    if before.tag == "#":  # "the interview 4 the salon"
        return words[place - 2].tag != "N" or words[place - 2].low in group("numbered")
    return before.tag in "NEJBOGLRI" or before.low == "done"


def _which_one(words: Sequence[Token], place: int, verb: int) -> bool:
    """Whether the clause says which thing is meant: "the question she asked was", "the club I run on Thursdays"."""
    before = words[place - 1]
    if before.low in _UNNAMED and words[place].low in ONES:
        return True
    if before.tag not in "NE#GJ":
        return False
    if before.low in group("stretch_of_time") | _MOMENTS and words[place - 2].low in {"the", "that", "one"}:
        return True
    if before.tag == "J" and words[place].low in ONES and before.low.endswith(("est", "only", "first", "last", "worst")):
        return True
    if before.low in groups("thin", "holder", "component", "piece") - {"day", "today"} and words[place].low in ONES:
        return before.tag == "N" and (words[place - 2].tag in "DQJ" or before.low in group("thin")) and not _has_object(words, verb)
    return words[place].low in ONES and not _has_object(words, verb)


def _has_object(words: Sequence[Token], verb: int) -> bool:
    """Whether what somebody does has its object behind it, or needs none, so that no thing before it can be the object."""
    while (
        verb + 1 < len(words)
        and words[verb].tag in "AMXB"
        and words[verb + 1].tag in "VLBXA"
        and words[verb + 1].low not in group("be") - {"been", "be", "being"}
    ):
        verb += 1
    if (
        words[verb].low == "will"
        or words[verb - 1].low == "will"
        or words[verb].low in group("be")
        or base_of(words[verb].low) in group("objectless") | {"feel", "talk", "hear", "ring"}
    ):
        return True
    after = words[verb + 1] if verb + 1 < len(words) else None
    beyond = words[verb + 2] if verb + 2 < len(words) else None
    if after and beyond and after.tag in "AM" and beyond.tag == "P":
        return True  # "they asked do i drive"
    if after is None or after.tag in "ZAMV":
        return False
    if after.tag in "RB":
        return beyond is not None and beyond.tag in "DNE#JQTOPG" and (after.low in {"about", "up", "out", "off", "for"})
    return (
        after.tag in "DQO#TPW"
        or after.low == "that"
        or (after.tag in "NEJG" and after.low not in groups("stretch_of_time", "weekday") | {"last", "next", "yesterday", "today"})
    )
