"""Reads which other time somebody asks for, and what makes the one offered hard: "any chance of 1 or 2 instead, my shift starts at 4"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import one_of
from widgets.feedback.english.sentences import Sentence, joined

_CLOCK: Final = r"(?:\d{1,2}(?:[.:]?\d\d)?(?: ?[ap]m)?|noon|midday|half \w{3,6})"
_DAY: Final = rf"(?:(?:next |on |the )?(?:{one_of('weekday')})|tomorrow|(?:on )?the \d{{1,2}}(?:st|nd|rd|th))"
_FREELY: Final = r"(?:any ?time|whenever|all day)"
_TIME: Final = rf"(?:{_FREELY} (?:on )?{_DAY}|{_DAY}(?: {_FREELY}| morning| afternoon| evening)?(?: at {_CLOCK})?|(?:in )?the (?:morning|afternoon|evening)|{_CLOCK})"
_OR: Final = r"(?: instead)?(?: [,?.!]){0,3}(?: or| and)(?: even| maybe| like| on| at| possibly)?"
_ASKED: Final = re.compile(
    rf"\b(?:any (?:chance|possibility) (?:of|for)|request(?:ing|ed)? (?:for|to have)|hoping for|(?:can|could) (?:we|you) (?:please )?(?:say|make it)|swap (?:it |me )?(?:to|for)|move (?:it|me) to)"
    rf"(?: (?:like|about|around|maybe|at|on|say)){{0,2}} ({_TIME}(?:{_OR} {_TIME}){{0,3}})(?= |$)(?! (?:minutes?|hours?|people|days?|weeks?)\b)"
)
# Whoever asks for another time says why the one offered is hard.
_ASKS: Final = re.compile(
    r"\b(?:can|could) (?:it|we|i|you) (?:please )?(?:be|do|make it|say|come|start|move|have)\b|\bany (?:chance|possibility)\b|\brequest(?:ing)? for\b|\binstead\b"
)
_THINGS: Final = r"(?:bus|train|tram|ferry|coach|shift|class|lesson|course|job|school|exam|lecture|nursery|college)"
_HARD: Final = re.compile(
    rf"(?<!\S)((?:(?:the|my|first|last|only|other|early) ){{0,3}}{_THINGS}(?: (?:at|on|in) (?:the )?[a-z]{{2,12}})? "
    rf"(?:(?:does not|do not|will not|is not) (?:run|start|get in|get there|leave|arrive|finish|end|open|until)|starts?|finish(?:es)?|ends?|gets? (?:in|over)|arrives?|leaves?)"
    rf"(?: (?:until|before|at|from|after|till)){{1,2}} {_CLOCK})(?= |$)"
)
_AT_THE_DOCTOR: Final = re.compile(
    rf"\bi have (?:got )?(?:\S{{1,20}} ){{1,6}}?(?:dentist|dental|doctor\S{{0,2}}|hospital|gp|scan|canal|clinic|medical|vet|appointment)\b(?: [a-z]{{2,12}}){{0,2}}? at ({_CLOCK})(?= |$)"
)
_OWN: Final = re.compile(
    rf"\b(i (?:teach|work|finish|start|am (?:on (?:call|shift|duty)|at (?:work|college|school)|teaching|working)|need to (?:be away|leave|go|be gone)|have to (?:be away|leave|go|be at work))(?: [a-z]{{2,10}}){{0,2}}? (?:until|till|by|at|before) {_CLOCK})(?= |$)"
)


def rather(read: Sequence[Sentence]) -> dict[str, str]:
    """`instead`, the times asked for in place of the one offered, and `hard`, what makes that one hard."""
    note = joined(read)
    out: dict[str, str] = {}
    if asked := _ASKED.search(note):
        out["instead"] = " or ".join(dict.fromkeys(_written(each) for each in re.findall(_TIME, asked[1])))
    if not _ASKS.search(note):
        return out
    if hard := _HARD.search(note):
        out["hard"] = hard[1] if re.match(r"(?:the|my) ", hard[1]) else f"the {hard[1]}"
    elif own := _OWN.search(note):
        out["hard"] = f"I{own[1][1:]}"
    elif busy := _AT_THE_DOCTOR.search(note):
        out["hard"] = f"I have an appointment at {busy[1]}"
    return {name: re.sub(r"(?<=\d) (?=[ap]m\b)", "", text.replace("till", "until")) for name, text in out.items() if not hot(text)}


def _written(time: str) -> str:
    """One of the times as one says it: "friday anytime" is "any time on Friday"."""
    day = re.sub(r"^on ", "", re.sub(rf"\b(?:{one_of('weekday')})\b", lambda hit: hit[0].capitalize(), time))
    free = re.search(rf" ?{_FREELY} ?(?:on )?", day)
    if not free:
        return day
    rest = f"{day[: free.start()]}{day[free.end() :]}"
    return f"any time {rest}" if re.match("(?:next|tomorrow)", rest) else f"any time on {rest}"
