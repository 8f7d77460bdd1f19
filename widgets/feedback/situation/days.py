"""Reads days and times out of a sentence and writes them as one says them: "Monday at 11am", "21 May", "any afternoon that week"."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import group, groups, one_of
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.wordclass import Token

# How many of something one says there are, as a pattern.
COUNT: Final = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}"
_WEEKDAY: Final = one_of("weekday")
_MONTH: Final = one_of("month")
_NUMBER: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half \\w{1,6}"
# An hour in figures.
HOUR: Final = r"\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?"
_CLOCK: Final = rf"(?:{HOUR}|noon|midday|{_NUMBER})"
_NTH: Final = r"\d{1,2}(?:st|nd|rd|th)"
_SPELLED: Final = "(?:twenty |twenty-|thirty |thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\\w{3,6}teenth|twentieth|thirtieth"
_DAY: Final = (
    rf"(?:\d{{1,2}} and \d{{1,2}} (?:of )?(?:{_MONTH})|(?:the )?{_NTH} (?:or|and) (?:the )?{_NTH}(?: (?:of )?(?:{_MONTH}))?|(?:(?:this|last|next|coming) )?(?:{_WEEKDAY})(?: (?:the )?{_NTH}| \d{{1,2}}(?= (?:of )?(?:{_MONTH})))?(?: (?:of )?(?:{_MONTH}))?(?: week)?"
    rf"|(?<=on )the (?:{_SPELLED})(?= [.,;]|$| (?:of|at|and|they|he|she|i|we|but|so|for|with)\b)|(?:the )?{_NTH}(?: (?:of )?(?:{_MONTH}))?|(?:the )?\d{{1,2}} (?:of )?(?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|the \d{{1,2}}(?= [.,;]| at|$)"
    r"|tomorrow|(?:this|next|that) week|the weekend|half term|the end of (?:the )?(?:term|month|week|year)|the week after|the following week|this afternoon|this morning)"
)
_DATED: Final = re.compile(
    rf"(?<!\S)(?:(?<!round )(?<!number )(?<!stage )(?<!part )(?<!phase )(?!one )(?P<early>{_CLOCK}) on |at (?P<hour>{_CLOCK}) (?:on )?)?(?P<day>{_DAY})(?: (?P<part>morning|afternoon|evening|night))?"
    rf"(?: (?:, (?!\S{{1,9}}(?: [ap]m)? (?:or|to|until|-) \d))?(?:at )?(?P<clock>\d{{1,2}}(?:[.:]\d\d)? ?(?:am|pm)|\d{{1,2}}[.:]\d\d|\d{{1,2}} o '? ?clock|half (?:{_NUMBER}|\d{{1,2}})(?= |$)|noon|midday|\d{{1,2}} in (?:the )?(?:morning|afternoon|evening))| (?:at|@) (?P<at>{_CLOCK})(?! (?:with )?(?:the )?\w{{1,30}}ing)| (?P<bound>after|before|from|until|till) (?P<limit>{_CLOCK}))?(?= |$)"
)
# Days without a date, and bare numbers beside one: "any afternoon that week", "22 or 23".
_OPEN: Final = re.compile(
    rf"(?<!\S)(?:all day (?:on )?(?:{_DAY})|(?:any (?:other )?(?:morning|afternoon|evening|day|time)|anything(?= (?:after|before|from) ))(?: (?:that|this|next) week| on (?:the )?(?:{_DAY}))?(?: (?:after|before|from|until) (?:{_CLOCK}|{_DAY}))?(?: except (?:on )?(?:{_DAY}))?(?: (?:on )?(?:{_WEEKDAY})(?: or (?:{_WEEKDAY}))?)?|(?:mornings|afternoons|evenings)(?= |$))"
)
# The first and the last of some days, or one day of two: either alone would tell half.
_LINK: Final = re.compile(r" (to|until|-|or|and) (?:on )?(?:the )?$")
_NUMBER_BEFORE: Final = re.compile(r"(?:^| )(\d{1,2}) (?:to|until|-) $")
_NUMBER_AFTER: Final = re.compile(r" (to|until|-|or) (\d{1,2})(?= |$)(?! (?:am|pm|o'clock|in the))")
# "Between 2 and 4 on Friday" is at neither.
_BETWEEN: Final = re.compile(r"\d(?: ?[ap]m)? (?:and|to|until|-) $")
# A day that only names its week.
_WEEK_OF: Final = re.compile(r"\bweek (?:of|beginning|starting|commencing) (?:on )?(?:the )?$")
# Whoever came third was not there on the third.
_PLACED: Final = re.compile(r"\b(?:came|come|finished|placed|ranked|sat|stood|got) $")
# "On the 9th floor", "at the 3rd attempt".
_COUNTED: Final = re.compile(r" (?:floor|storey|level|deck|hole|lap|question|attempt|try|slide|page|edition|percentile|grade|year)\b")
# A day that somebody cannot do is not the day of the interview.
UNFREE: Final = re.compile(r"\b(?:can|could) not (?:do|work|make|manage|have) (?:any |on )?$")


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a time: where it stands in the words, its place in the plain text, and how it is written."""

    first: int
    last: int
    start: int
    end: int
    text: str


@once
def days(sentence: Sentence) -> list[Day]:
    """Every day that a sentence names, from left to right."""
    found = [
        _day(sentence, match.start(), match.end(), _written(sentence, match.start(), match.end()))
        for match in _OPEN.finditer(sentence.plain)
    ]
    for match in _DATED.finditer(sentence.plain):
        if any(match.start("day") < each.end and each.start < match.end() for each in found):
            continue
        last = sentence.at(match.end() - 1) + 1
        if last < len(sentence.words) and sentence.words[last].low in group("after_day"):
            continue
        nth_alone = re.fullmatch(r"(?:the )?\d{1,2}\w\w", match.group("day"))
        if nth_alone and (_COUNTED.match(sentence.plain[match.end() :]) or _PLACED.search(sentence.plain[: match.start()])):
            continue
        if (
            re.fullmatch(r"\d{1,2}\w\w", match.group("day"))
            and last < len(sentence.words)
            and (sentence.words[last].tag in "NJ" or sentence.words[last].low == "one")
        ):
            continue
        text = _written(sentence, match.start("day"), match.end("day"))
        if match.group("part"):
            text = f"{text} {match.group('part')}"
        clock = match.group("clock") or match.group("at") or match.group("early") or match.group("hour")
        if match.group("early") and _BETWEEN.search(sentence.plain[: match.start()]):
            clock = None
        if clock:
            text = f"{text} at {clock.replace(' am', 'am').replace(' pm', 'pm')}"
            text = re.sub(r" o '? ?clock$", " o'clock", re.sub(r" in (morning|afternoon|evening)$", r" in the \1", text))
        elif match.group("bound"):
            text = f"{text} {match.group('bound').replace('till', 'until')} {match.group('limit')}"
        if _WEEK_OF.search(sentence.plain[: match.start()]):
            text = f"the week of {text}"
        found.append(_day(sentence, match.start(), match.end(), text))
    return sorted(found, key=lambda each: each.start)


def stretch(sentence: Sentence, day: Day) -> str:
    """The day with the other end of its stretch, or the other day it may be: "between Monday and Wednesday", "Thursday or Friday"."""
    named, plain = days(sentence), sentence.plain
    if " and " in day.text and plain[: day.start].endswith("between "):
        return f"between {day.text}"
    if number := _NUMBER_BEFORE.search(plain[: day.start]):
        return f"from {number.group(1)} to {day.text}"
    if day.text[-1:].isdigit() and " at " not in day.text and (number := _NUMBER_AFTER.match(plain[day.end :])):
        return f"{day.text} or {number.group(2)}" if number.group(1) == "or" else f"from {day.text} to {number.group(2)}"
    for first, last in pairwise(named):
        link = _LINK.fullmatch(f"{plain[first.end : last.start].rstrip()} ") if day in {first, last} else None
        before = plain[: first.start].removesuffix("the ")
        between = before.endswith("between ")
        if link and not before.endswith("from ") and (link.group(1) != "and" or between):
            joined = link.group(1).replace("until", "to").replace("-", "to")
            lead = "between " if between else "from " if joined == "to" else ""
            return f"{lead}{first.text} {joined} {last.text}"
    return day.text


def _day(sentence: Sentence, start: int, end: int, text: str) -> Day:
    return Day(sentence.at(start), sentence.at(end - 1) + 1, start, end, text)


def _written(sentence: Sentence, start: int, end: int) -> str:
    words = sentence.words[sentence.at(start) : sentence.at(end - 1) + 1]
    months = group("month")
    text = " ".join(each.low.capitalize() if each.low in months or each.low in group("weekday") else each.low for each in words)
    text = re.sub(r"^any time (?=[A-Z])", "any time on ", re.sub(r"^anything\b", "any time", text))
    text = re.sub(r"^the (\d{1,2}) (?:of )?([A-Z])", r"\1 \2", text)
    text = re.sub(r"^(\d{1,2}) of ([A-Z])", r"\1 \2", text)
    text = re.sub(r"^(?=\d{1,2}(?:st|nd|rd|th)(?: (?:or|and) |$))", "the ", text)
    return re.sub(r"^the (\d{1,2})$", lambda hit: f"the {nth(hit.group(1))}", text)


def undated(sentence: Sentence, first: int, last: int) -> list[Token]:
    """The words from `first` to before `last` without the days that stand in them: "a trial shift on Friday" is "a trial shift"."""
    dated = {k for each in days(sentence) for k in range(each.first, each.last)}
    dated |= {k - 1 for k in dated if k and sentence.words[k - 1].low in {"on", "next", "this", "the"}}
    dated |= {k - 1 for k in dated if k and sentence.words[k - 1].low == "on"}
    return [sentence.words[k] for k in range(first, last) if k not in dated]


def nth(number: str) -> str:
    """The number as one says a day of the month: "21" is "21st"."""
    ending = "th" if number[-2:] in {"11", "12", "13"} else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return f"{number}{ending}"


def on_day(text: str) -> str:
    """Put "on" before a day where English wants it: "on Tuesday", "next Friday", "tomorrow at 10"."""
    if not text:
        return ""
    first = text.split(" ", maxsplit=1)[0].lower()
    if text.lower() == "the weekend":
        return f"at {text}"
    if first in {"mornings", "afternoons", "evenings"}:
        return f"in the {text}"
    if text.startswith("the week of "):
        return f"in {text}"
    dated = first in groups("weekday", "month") or first[0].isdigit() or (first == "the" and re.match(rf"the (?:\d|(?:{_SPELLED})$)", text))
    return f"on {text}" if dated else text
