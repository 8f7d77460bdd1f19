"""Reads a time that is still to come, however it is jotted down, and writes it as one says it: "by Friday", "within ten working days", "early next week"."""

import re
from dataclasses import dataclass
from typing import Final

from widgets.feedback.english.language import groups, one_of
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.situation.days import on_day

_WEEKDAY: Final = one_of("weekday")
_MONTH: Final = one_of("month")
_SEASON: Final = one_of("season")
_COUNT: Final = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a couple of|a couple|couple of|couple|a few|few|\d{1,2})"
)
_AMOUNT: Final = (
    rf"{_COUNT}(?: (?:to|or|-) (?:\d{{1,2}}|two|three|four|five|six|seven|eight|ten))? (?:working |business |calendar )?"
    r"(?:hours?|days?|weeks?|months?|fortnight)(?: (?:or so|or two|' time|time|or (?:an?|two|three|ten|\d{1,2}) (?:days?|weeks?|months?)))?"
)
_CLOCK: Final = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|\d{1,2}[.:]\d\d|half \w{3,6}|noon|midday)"
_AT: Final = (
    rf"(?: (?:at |from )?(?:about |around )?{_CLOCK}(?: (?:to|until|till|-) {_CLOCK}| (?:to|until|till|-) \d{{1,2}})?"
    rf"| (?:at|@|from) (?:about |around )?\d{{1,2}}(?: o ?'? ?clock)?(?: (?:to|until|till|-) {_CLOCK}| (?:to|until|till|-) \d{{1,2}})?| \d{{1,2}} (?:to|until|till|-) \d{{1,2}}| \d{{1,2}} (?:oclock|o ?'? ?clock))?"
)
_NTH: Final = r"\d{1,2}(?:st|nd|rd|th)"
_DATE: Final = (
    rf"(?:(?:(?:this|next|the following|this coming) )?(?:{_WEEKDAY})(?: (?:the )?{_NTH}| \d{{1,2}}(?= (?:of )?(?:{_MONTH})))?(?: (?:of )?(?:{_MONTH}))?(?: week)?"
    rf"|(?:the )?{_NTH}(?: (?:of )?(?:{_MONTH}))?|(?:the )?\d{{1,2}} (?:of )?(?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|the \d{{1,2}}(?= [.,;]|$)|tomorrow)"
    rf"(?: (?:morning|lunchtime|afternoon|evening|night))?(?: or (?:maybe |perhaps |possibly )?(?:on )?(?:(?:next )?(?:{_WEEKDAY})|the {_NTH}|tomorrow|the day after))?"
)
_TIME: Final = re.compile(
    r"(?<!\S)(?:(?P<lead>by|before|within|inside|in|on|at|after|until after|until|till|around|about|over|for|from|during) )?(?:the latest )?(?:(?:in|within|at|on|after|about|around|over) )?(?:either (?:on )?)?"
    rf"(?:(?P<amount>{_AMOUNT})|(?P<date>{_DATE})(?P<clock>{_AT})"
    rf"|(?P<part>(?:the )?(?:end|start|middle|beginning) of (?:the |this |next )?(?:day|week|month|term|year|{_MONTH}))(?P<of> on (?:{_WEEKDAY}))?"
    rf"|(?P<week>(?:(?:(?:some ?time|early|earlier|later|late|mid) )?(?:this|next) (?:week|month|year|term|{_MONTH})|the (?:week|day) after(?: next)?|the following week|this afternoon|this evening|tonight|later today|today)(?: or (?:maybe |perhaps |possibly )?(?:first thing )?(?:tomorrow(?: morning)?|next \w{{4,9}}|next(?= [.,;]|$)|the (?:week|day) after|(?:on )?(?:{_WEEKDAY})))?)"
    rf"|(?P<season>(?:the )?(?:new year|half term|{_SEASON}|school holidays|bank holiday))|(?P<month>(?:early |mid |late )?(?:{_MONTH})))"
    r"(?: at the latest)?(?= |$)(?! (?:job|role|post|shift|shifts|girl|boy|team|staff|experience|notice|course|one|round|stage|interview|time|floor|year|question|part|half|place|person|candidate|option|choice)\b)"
)


@dataclass(frozen=True, slots=True)
class Due:
    """A time to come: where it ends in the plain text, the words that lead to it, what it is, whether it names a day, and whether a word led to it."""

    end: int
    lead: str
    time: str
    dated: bool
    led: bool = True

    @property
    def text(self) -> str:
        """By when, or when: "by Friday", "on Friday", "within two weeks"."""
        return f"{self.lead} {self.time}".strip() if self.lead else on_day(self.time)


def due(plain: str, start: int) -> Due | None:
    """The time that begins at `start` in the plain text of a sentence; none where what stands there is no time to come."""
    found = _TIME.match(plain, start)
    return _due(found) if found else None


def _due(found: re.Match[str]) -> Due | None:
    lead = (found["lead"] or "").replace("inside", "within")
    if found["amount"]:
        lead = {"": "in", "after": "after", "in": "in", "on": "in"}.get(lead, "within")
        about = "about " if re.search(r"\b(?:about|around) $", found.string[found.start() : found.start("amount")]) else ""
        if re.search(r"\btime$", found["amount"]):
            lead = "in"
        return Due(found.end(), lead, f"{about}{_amount(found['amount'])}", dated=False, led=bool(found["lead"]))
    if found["date"]:
        time = _capital(found["date"]) + _clock(found["clock"])
        time = re.sub(r" or on ", " or ", re.sub(r"^(?=\d{1,2}(?:st|nd|rd|th)(?: |$)(?! ?[A-Z]))", "the ", time))
        return Due(found.end(), lead if lead in {"by", "before", "after", "around", "about"} else "", time, dated=True)
    if found["part"]:
        part = re.sub(r"(?<=of )(?=(?:week|month|term|year|day)$)", "the ", f"the {found['part'].removeprefix('the ')}")
        part = _capital(part) + _capital(found["of"] or "")
        return Due(found.end(), lead if lead in {"by", "before"} else "by" if "day" in part else "at", part, dated=False)
    if found["week"]:
        week = re.sub(r"^mid (?=\S)", "in the middle of ", re.sub(r"^some ?time", "some time", _capital(found["week"])))
        return Due(found.end(), lead if lead in {"by", "before"} else "", week, dated=False)
    if found["season"]:
        name = re.sub(r"^(?=new year|summer|weekend|holidays|school|bank)", "the ", _capital(found["season"]).replace("Xmas", "Christmas"))
        lead = {"until after": "after", "": ""}.get(lead, lead)
        return Due(found.end(), lead, name, dated=False) if lead in {"by", "before", "after", "over", "in"} else None
    lead = "by" if lead == "by" else lead if lead in {"in", "before", "after", "during"} else ""
    return Due(found.end(), lead, re.sub(r"^mid ", "mid-", _capital(found["month"])), dated=False) if lead else None


@once
def times(sentence: Sentence) -> list[tuple[int, Due]]:
    """Every place in the plain text of a sentence at which a time begins, with the time; one inside another counts as well."""
    out, place = list[tuple[int, Due]](), 0
    while found := _TIME.search(sentence.plain, place):
        if time := _due(found):
            out.append((found.start(), time))
        place = found.start() + 1
    return out


def _amount(text: str) -> str:
    text = re.sub(r"^(?=couple|few)", "a ", text)
    text = re.sub(r"\bcouple (?!of)", "couple of ", text).replace(" - ", "-")
    text = re.sub(r"(?<!a )(?<!an )(?<!one )(?<!1 )\b(hour|day|week|month)(?= |$)", r"\1s", text)
    text = re.sub(
        r"(?:(weeks|days|months|hours)|(week|day|month|hour))(?: ')? time$",
        lambda hit: f"{hit[1]}' time" if hit[1] else f"{hit[2]}'s time",
        text,
    )
    return re.sub(r"^fortnight", "a fortnight", text)


def _capital(text: str) -> str:
    named = groups("weekday", "month") | {"christmas", "easter", "xmas"}
    return " ".join(each.capitalize() if each in named else each for each in text.split(" "))


def _clock(text: str | None) -> str:
    """The hour of a day: " at 2pm", " from 9am to 1pm"."""
    if not text:
        return ""
    text = re.sub(r"(\d) (am|pm)\b", r"\1\2", text.strip())
    text = re.sub(r" ?(?:until|till|to|-) ", " to ", re.sub(r" (?:oclock|o ?'? ?clock)", " o'clock", text.replace("@", "at")))
    if " to " in text:
        return " from " + re.sub(r"^(?:at|from) ", "", text)
    return f" {text}" if text.startswith(("at ", "from ")) else f" at {text}"
