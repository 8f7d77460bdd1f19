"""Reads what was arranged: a day to call back, a trial to come, a call set for one hour that came at another, an interview in another language."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact
from widgets.feedback.situation.days import HOUR, on_day

_DAY: Final = rf"(?:(?:this |next )?(?:{one_of('weekday')})|tomorrow|next week)"
_CALL_BACK: Final = re.compile(
    r"\b(?:said|told|asked)\b.{0,160}? (?:i should|me to|and to|said to) (?:call|ring|phone) (?:(?:him|her|them) )?(?:back )?(?:on )?"
    rf"({_DAY})(?= |$)"
)
TO_COME: Final = re.compile(
    rf"\bi (?:will|am) (?:\w{{2,8}} ){{1,4}}?(?:on )?({_DAY}) for (?:my|a|the) (trial(?: (?:shift|day|lesson|week|period|employment|session)){{0,2}})(?! of)\b"
)
_HOUR: Final = rf"({HOUR})(?= |$)"
_SET_FOR: Final = re.compile(
    rf"\binterview (?:\w{{2,9}} ){{0,2}}?(?:scheduled|booked|arranged|set)(?: (?:for|at|today|tomorrow)){{1,2}} {_HOUR}"
)
_CAME_AT: Final = re.compile(
    rf"\b(?:they|he|she|interviewer|recruiter|manager|supervisor) (?:then |only |finally )?(?:calls?|called|rings?|rang|phones?|phoned) (?:me )?at (?:around |about )?{_HOUR}"
)
_LANGUAGE: Final = re.compile(r"\bmy (first|second|third) interview(?: ever)?(?: ,)? in (?:my|a) (second|third|foreign) language\b")


def arranged(read: Sequence[Sentence]) -> list[Fact]:
    """Each of these as a whole sentence of ours."""
    out: list[Fact] = []
    due = ""
    for sentence in read:
        plain = sentence.plain
        if found := _CALL_BACK.search(plain):
            out.append(Fact("arranged", f"I understand that I should call back {_on(found.group(1))}.", sentence.span()))
        if found := TO_COME.search(plain):
            out.append(Fact("arranged", f"I look forward to the {found.group(2)} {_on(found.group(1))}.", sentence.span()))
        if found := _LANGUAGE.search(plain):
            out.append(Fact("arranged", f"It was my {found.group(1)} interview in a {found.group(2)} language.", sentence.span()))
        if found := _SET_FOR.search(plain):
            due = found.group(1)
        if due and (found := _CAME_AT.search(plain)) and found.group(1) != due:
            out.append(Fact("arranged", f"The interview was set for {due}, and the call came at about {found.group(1)}.", sentence.span()))
            due = ""
    return out


def _on(day: str) -> str:
    """A day with its "on" and its capital."""
    return on_day(" ".join(each.capitalize() if each in group("weekday") else each for each in day.split()))
