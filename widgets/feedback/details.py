"""Reads what belongs in the first lines of a message: the occasion, the day, a deadline, people, the news."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.language import group, one_of
from widgets.feedback.matters import matters
from widgets.feedback.occasion import occasion
from widgets.feedback.people import names
from widgets.feedback.phrases import legal_phrase
from widgets.feedback.sentences import Sentence, joined
from widgets.feedback.unknowns import unknowns

_MONTH: Final = one_of("month")
_WEEKDAY: Final = one_of("weekday")
_DAY: Final = re.compile(
    r"\b(?:(by|on|before|until|till|this|last|next|for|coming) )?((?:the )?(?:(?:this|last|next|coming) )?"
    rf"(?:(?:{_WEEKDAY}|tomorrow)(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?|\d{{1,2}}(?:st|nd|rd|th)|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?= (?:of )?(?:{_MONTH})))"
    rf"(?: (?:of )?(?:{_MONTH}))?"
    r"(?: (?:morning|afternoon|evening))?(?: at (?:\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm))?|noon|half \w{3,6})(?! (?:with )?(?:the )?\w{1,30}ing))?)(?= |$)"
)
_DUE: Final = re.compile(r"\b(?:due|deadline|closes?|closing|by|before|until)\b")
_KIND: Final = re.compile(
    r"\b((?:phone|telephone|video|skype|zoom|teams|group|panel|technical|coding|university|competency|peer|second|final|screening|online|third|trial|second round|final round|first round|second stage|mock) (?:interviews?|shift)|(?:phone|video) screen|portfolio review|on-campus interview|site visit|oral board|assessment (?:centre|center|day)|demo lesson|trial day|group day|lesson observation)\b"
)
_NEWS: Final = re.compile(
    r"\b(?:got (?:the|a) (?:job|role|place|position)|been (?:accepted|offered|hired)|job offer|got the offer|offered me (?:the|a|it)|i (?:was|got) (?:accepted|hired)|verbal offer|got it(?= [.!]|$))\b"
)


def details(read: Sequence[Sentence], task: str) -> dict[str, str]:
    """The occasion, the role, the day, the deadline, the people and what is not known yet, where the note says so."""
    out: dict[str, str] = {}
    for sentence in read:
        _days(sentence, out)
        if "people" not in out and (found := names(sentence)):
            out["people"] = found
    out |= occasion(read)
    if "role" in out and "place" in out:
        out["role"] = f"{out['role']} at {out.pop('place')}"
    kind = _KIND.search(joined(read))
    if kind and not re.search(
        r"\b(?:prepared|ready|expect\w{0,3}|told|thought|said|supposed)\b", joined(read)[max(0, kind.start() - 30) : kind.start()]
    ):
        out["kind"] = re.sub(r"^(?:skype|zoom|teams)", lambda hit: hit.group().capitalize(), kind.group(1)).removesuffix("s")
    if "with" not in out and "people" in out and re.search(rf"\b(?:with|met) {re.escape(out['people'].lower())}", joined(read)):
        out["with"] = out["people"]
    if any(name in out for name in ("role", "place", "town", "when", "kind", "with")):
        out["occasion"] = _occasion(out, dated=task != "second_interview")
    out |= matters(read, task)
    if unknown := unknowns(read, direct=task == "second_interview"):
        out["unknown"] = unknown
    if _NEWS.search(joined(read)) and not re.search(r"\bnot (?:\w{1,30} )?(?:got|get|been|offered)\b|\banother\b|\bif\b", joined(read)):
        out["news"] = "the job"
    named = {"role", "people"}
    return {name: value for name, value in out.items() if value and (name not in named or legal_phrase(value)) and not hot(value)}


def _occasion(known: dict[str, str], *, dated: bool) -> str:
    """What to give thanks for: "the phone interview for the payroll role at Harlow and Finch on Tuesday"."""
    town = "" if known.get("town", " ") in f"{known.get('role', '')} {known.get('place', '')}" else known.get("town", "")
    known = {**known, "town": town}
    parts = (("for", "role"), ("at", "place"), ("in", "town"), ("with", "with"), ("", "when"))
    said = [f"{word} {known[name]}".strip() for word, name in parts if known.get(name)]
    if not dated and known.get("when"):
        said.pop()
    return " ".join([f"the {known.get('kind', 'interview')}", *said])


def _days(sentence: Sentence, out: dict[str, str]) -> None:
    for match in _DAY.finditer(sentence.plain):
        first, last = sentence.at(match.start(2)), sentence.at(match.end(2) - 1) + 1
        text = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
        lead = match.group(1) or ""
        if lead in {"this", "last", "next", "coming"}:
            text = f"{lead} {text}"
        if re.search(r"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? $", sentence.plain[max(0, match.start(2) - 16) : match.start(2)]):
            continue
        due = lead in {"by", "before", "until", "till"} or _DUE.search(sentence.plain[max(0, match.start() - 24) : match.start() + 3])
        out.setdefault("deadline" if due else "day", text)


def on_day(text: str) -> str:
    """Put "on" before a day where English wants it: "on Tuesday", "next Friday", "tomorrow at 10"."""
    bare = text.split(" ", maxsplit=1)[0].lower() in {"this", "last", "next", "tomorrow", "today", "yesterday"}
    return (
        text
        if not text
        or bare
        or (text.split(" ", maxsplit=1)[0].lower() not in group("weekday") | group("month") | {"the"} and not text[0].isdigit())
        else f"on {text}"
    )
