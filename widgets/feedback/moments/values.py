"""Reads the value that an answer turns on, as "nine days", "to the duty manager" or "a kestrel", and holds it against what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from widgets.feedback.english.language import group, value_of
from widgets.feedback.english.phrases import noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

# How what is so stands to what was said: the same, another figure, another place or time, something else, or of another matter.
type Match = Literal["same", "figure", "place", "other", "apart"]

_STOPS: Final = frozenset("but as because so which though although when if unless not since until says said".split())
_FROM: Final = frozenset(["since", "until", "till"])
_TIMES: Final = frozenset(["once", "twice", "half"])
_LOOSE: Final = frozenset(["now", "only", "though", "actually", "really", "anyway", "too", "instead"])
# "Seventy something."
_ABOUT: Final = frozenset(["something", "odd"])
_ENDS: Final = _ABOUT | frozenset(["once", "twice", "each", "left", "one", "half", "more", "less", "two", "up", "down", "out"])
_BEGINS: Final = frozenset(["once", "twice", "before", "after", "every", "both", "half", "not", "only", "minus", "under", "over", "up"])
_MOST: Final = 9
_SHORT: Final = 3
_LEAD: Final = 2
_LEADING: Final = frozenset(["minus"])
# The words of "and a half".
_HALF: Final = 3
_ONE: Final = re.compile(r"\b(?P<number>\w{1,9}) (?P<unit>year|month|week|day|hour|minute)\b")
_SHORT_YEAR: Final = re.compile(r"[0-3]\d")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_TIME: Final = frozenset(["second", "minute", "hour", "day", "week", "month", "year"])
_NEXT: Final = frozenset(["second minute", "minute hour", "hour day", "day week", "day month", "week month", "month year"])
DASHED: Final = re.compile(r"(?<=\d) - (?=\d)")
_PRICE: Final = re.compile(r"[£$€]")
_CLOCK: Final = re.compile(r"\d(?:am|pm)$")
# What is said of a thing, and is no answer.
_NO_ANSWER: Final = re.compile(
    r"\b(?:me|you|my fault|good|bad|great|awful|hard|easy|fine|interview|shame|joke|mess|question|mistake|something|nightmare|all about|like|just|that|this|what|where|why|how|who|which|disaster|ages|embarrassing"
    r"|silly|obvious|weird|lovely|nice|ok|okay|job|role|relief|pity|pathetic|basic|whatever|backwards|wrong|right|true|false|different|correct|late|too|thing|things|way|bit|part|moment|chance|time|times|best|worst|favourite|fault|case|idea|pleasure|answer|call|choice|compliment|truth|cheaper|better|worse|easier|quicker|passion|bother|problem|fun|place|pressure)\b"
)
# What a unit is measured in need not be named again.
_UNIT: Final = re.compile(
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|people|staff|children|pupils|beds|covers|times|degrees|met(?:re|er)s?|kilos?|kg|km|miles?|tonnes?|tons?|pounds|euros|litres?|lit(?:er)s?|mm|cm|ml|mg|volts|amps|points)"
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it stands in a sentence, from word `first` to before `last`, and as it is written."""

    first: int
    last: int
    words: tuple[Token, ...]
    text: str


def value(sentence: Sentence, first: int) -> Value | None:
    """The value that begins at word `first`; None where what stands there is none, or cannot be written clean."""
    year = sentence.words[first : first + 2]
    if len(year) > 1 and year[0].low == "'" and _SHORT_YEAR.fullmatch(year[1].low):  # "it was '21"
        first += 1
    last = first
    while last < min(len(sentence.words), first + _MOST) and not _stop(sentence, first, last):
        last += 1
    words = list(sentence.words[first:last])
    while words and words[-1].low not in _ENDS and (words[-1].tag in "IRTDW" or words[-1].low in _LOOSE):
        words.pop()
    if not words or (words[0].tag not in "DNERJGQ#" and words[0].low not in _BEGINS):
        return None
    if words[-1].tag not in "NEGQ#" and words[-1].low not in _ENDS and not (len(words) == 1 and words[0].tag == "J"):
        return None
    after = sentence.words[first + len(words)] if first + len(words) < len(sentence.words) else None
    led_on = after is not None and (after.tag in "VAML" or (after.tag == "P" and not numbers(words))) and after.low not in {"says", "said"}
    if led_on:  # "it was my colleague did it", "it is people I like"
        return None
    text = DASHED.sub("-", write(words))
    return Value(first, first + len(words), tuple(words), text) if text else None


def _stop(sentence: Sentence, first: int, place: int) -> bool:
    word = sentence.words[place]
    after = sentence.words[place + 1] if place + 1 < len(sentence.words) else None
    if word.low == "-" and after is not None and after.tag == "#" and place > first:
        return False
    if word.low == "and" and after is not None:  # "three and a half", "three years and eight months"
        return after.tag != "#" and not (after.low == "a" and sentence.words[place - 1].tag == "#")
    if word.low in _FROM and after is not None and after.tag in "E#":
        return False
    verb = word.tag in "VAM" and word.low not in _ENDS and (place > first or word.tag in "AM")
    if word.low in _ABOUT and place > first and sentence.words[place - 1].tag == "#":
        return False
    return word.tag in "ZPWO" or verb or (word.low in _STOPS and place > first and sentence.words[place - 1].low != "not")


def _whole(found: Value, now: Sequence[int]) -> bool:
    """Whether a value that begins with no figure is one name, thing, place or time, as far as it goes."""
    if now:
        return all(each.tag in "RDEBX" for each in found.words[: now[0]])
    if len(found.words) <= _SHORT:
        return True
    start = next((place for place, each in enumerate(found.words) if each.low not in {"not", "only"} and each.tag != "R"), 0)
    named = noun_phrase(Sentence("", found.words), start)
    plain = re.fullmatch(r"[DQ]?[JNEG]{1,3}", "".join(each.tag for each in found.words[start:]))
    return bool(plain) or (named is not None and named.last == len(found.words))


def numbers(words: Sequence[Token]) -> list[int]:
    """The places of the words that count or measure something."""
    return [
        place
        for place, each in enumerate(words)
        if (each.tag == "#" and (each.low != "one" or _counting(words, place)))
        or each.low in _TIMES - {"half"}
        or (not place and each.low in {"a", "an"} and len(words) > 1 and _UNIT.fullmatch(words[1].low))
    ]


def _counting(words: Sequence[Token], place: int) -> bool:
    after = words[place + 1] if place + 1 < len(words) else None
    return (place == 0 and (after is None or after.tag == "R")) or (
        after is not None and after.tag == "N" and not (place and words[place - 1].tag in "DJE")
    )


def unit(words: Sequence[Token], place: int) -> str:
    """What the number at `place` counts or measures; empty where nothing follows it."""
    after = words[place + 1] if place + 1 < len(words) else None
    return after.low if after is not None and after.tag in "NJ" else ""


def compared(said: Sequence[Token], found: Value) -> Match:
    """How a value stands to what was `said`."""
    was, now = numbers(said), numbers(found.words)
    new_words, old_words = [each.low for each in found.words], [each.low for each in said]
    if len(new_words) > 1 and new_words != old_words and sorted(new_words) == sorted(old_words):
        return "figure"  # "green before red" for "red before green"
    led = found.words[: now[0]] if now else ()
    if (
        now
        and len(led) <= _LEAD
        and all(each.tag in "DRBT" or each.low in _LEADING or each.low in group("month") or each.low in old_words for each in led)
    ):
        place, new = now[0], [found.words[each].low for each in now]
        measured = _stem(unit(found.words, place))
        units = {_stem(unit(said, each)) for each in was} - {""}
        old = [said[each].low for each in was if any(_same(said[each].low, one) for one in new)]
        if (
            len(old) == len(new)
            and all(map(_same, old, new))
            and _halved(said) == _halved(found.words)
            and (not measured or not units or measured in units)
        ):
            return "same"
        other = bool(measured and units) and measured not in units | {"one"} and not any(_near(measured, each) for each in units)
        if not was and found.words[0].low == "every" and any(each.low == "every" for each in said):
            return "figure"
        priced, was_priced = bool(_PRICE.match(new[0])), any(_PRICE.match(said[each].low) for each in was)
        if (priced and units and not was_priced) or (was_priced and measured and not priced):
            return "apart"
        if not was or (other and found.words[0].low not in group("month")):
            return "apart"
        was_dated = any(_YEAR.fullmatch(said[each].low) for each in was)
        dated = bool(_YEAR.fullmatch(new[0])) or found.words[0].low in group("month") or (was_dated and bool(_SHORT_YEAR.fullmatch(new[0])))
        timed = bool(_CLOCK.search(new[0])) != any(_CLOCK.search(said[each].low) for each in was)
        return "figure" if dated == was_dated and not timed else "apart"
    if not _whole(found, now):
        return "apart"
    if _NO_ANSWER.search(" ".join(each.low for each in found.words)):
        return "apart"
    begins = next((each for each in found.words if each.low not in {"not", "only"}), found.words[0])
    if was and not now and (was[-1] + 1 >= len(said) or _UNIT.fullmatch(said[-1].low)):  # "in 2018, it was in June" says more of the same
        return "apart"
    if begins.tag == "R":
        return "place" if begins.low in {each.low for each in said} else "other"
    if {each.low for each in found.words if each.tag != "D"} <= {each.low for each in said}:
        return "same"
    return "other"


def _near(one: str, two: str) -> bool:
    """Whether two units are next to each other: who said months may mean weeks, and minutes are of another matter."""
    return f"{one} {two}" in _NEXT or f"{two} {one}" in _NEXT


def _halved(words: Sequence[Token]) -> bool:
    return any(each.low == "half" for each in words)


def _same(one: str, two: str) -> bool:
    return one == two or (value_of(one) > 0 and value_of(one) == value_of(two))


def _stem(word: str) -> str:
    return word.removesuffix("s")


def with_unit(text: str, wrong: Sequence[Token], right: Sequence[Token], place: int) -> str:
    """A figure with the unit of what was said, where it is told without one."""
    was = numbers(wrong) or [k for k, each in enumerate(wrong) if each.low == "every"]
    after = wrong[was[-1] + 1].low if was and was[-1] + 1 < len(wrong) else ""
    if was and _YEAR.fullmatch(wrong[was[-1]].low) and _SHORT_YEAR.fullmatch(right[place].low):
        return text.replace(right[place].out, f"'{right[place].out}", 1)  # "it was '21"
    place += _HALF if [each.low for each in right[place + 1 : place + 1 + _HALF]] == ["and", "a", "half"] else 0
    bare = place + 1 >= len(right) or right[place + 1].tag == "R"
    counted = right[place].low == "half" or (right[place].tag == "#" and right[place].low[-1:].isalnum())
    if not bare or not _UNIT.fullmatch(after) or not counted:
        return text
    out = right[place].out
    if right[place].low in {"1", "one", "half"} and _stem(after) in _TIME:
        after = _stem(after) + ("s" if right[place].low == "half" else "")
    return text.replace(out, f"{out} {after}", 1)


def several(text: str) -> str:
    """Units as one says them of more than one: "4 years"."""
    return _ONE.sub(lambda each: each[0] if value_of(each["number"]) < 2 else f"{each[0]}s", text)
