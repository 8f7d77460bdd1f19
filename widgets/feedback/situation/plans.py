"""Reads what somebody does about a no: an exam that is booked, a course begun, a licence sat again."""

import re
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import days, on_day

_EXAM: Final = re.compile(r"(I will) (?:make|do|pass|take) (?:an? |the )?exam\b")
_NOW: Final = re.compile(r"I (?:have )?(?:got|bought|have|passed) (?:an? |my |the )?\w.{0,80} now$")
_PLAN: Final = re.compile(
    r"I (?:have asked (?:my|for)|am (?:also |now |already )?(?:enrolled|doing|taking|sitting|resitting|starting|booked|volunteering|working|helping|on an? |on my|due|getting|finishing|training|signed)|have (?:booked|enrolled|signed|started|got \w{1,20} booked)|will (?:have|be|finish|start|sit|get)|would have|start|finish|sit|take)\b"
)
# What is meant to be done in the evenings, or at a place of work, to learn it.
_GOING_TO: Final = re.compile(
    r"I am (?:also )?going to (?:do|spend|take|work|train|learn|study|practise|volunteer|help|shadow|brush up)\b.{2,60}\b(?:evenings?|weekends?|shifts?|course|class(?:es)?|lessons?|training|workshop|experience|practice)\b"
)
_DUE: Final = re.compile(
    r"my (?:\S{2,14} ){0,3}(?:results?|course|certificate|degree|diploma|licence|training|apprenticeship) (?:is|are|will|comes?|finishes|ends)\b"
)
_BY_THEN: Final = re.compile(
    rf"\b(?:{one_of('month')}|{one_of('weekday')}|spring|summer|autumn|fall|winter|next (?:week|month|year)|this (?:week|month|year)|\d{{1,2}}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_BOOKED: Final = re.compile(
    r"(?:my |the )?(?:\w{3,12} )?(?:test|exam|course|assessment|interview|class|training|lesson|lessons) (?:is |are )?booked\b"
)
_REDO: Final = re.compile(
    r"\bi (?:am (redoing|resitting|renewing|starting|taking|doing|getting|sitting|retaking|finishing)|(will have|finish|get|take|sit|start|complete|resit)) (?:it|mine|one|that) "
)
_HAD_THING: Final = re.compile(r"(?:someone with|I (?:do|did) not have|needed) (an? )?(.{3,40})$")
_IN_MONTH: Final = re.compile(rf"(?:in|by) (?:{one_of('month')}|christmas|easter)\b")


def redoing(sentence: Sentence, chosen: str) -> str:
    """A plan that points at what the other had: after "someone with a Class 1 licence", "I am taking it in June" is about that."""
    had = _HAD_THING.match(chosen)
    plain = sentence.plain.replace(" ill have ", " i will have ")
    found = _REDO.search(plain)
    day = next((each for each in days(sentence) if found and each.start >= found.start()), None)
    month = _IN_MONTH.search(plain, found.end()) if found else None
    if not had or not found or not (day or month):
        return ""
    when = on_day(day.text) if day else re.sub(r"\w+$", lambda hit: hit.group().capitalize(), month.group()) if month else ""
    doing, plain = found.groups()
    article = "my " if doing and doing.startswith("re") else had.group(1) or ""
    return f"I {f'am {doing}' if doing else plain} {article}{had.group(2)} {when}"


def plan(sentence: Sentence) -> str:
    """What the person is doing about it, with when: "I am doing the CCRN exam in February"."""
    for each in clauses(sentence):
        text = own_clause(each)
        if each.lemma == "book" and each.subject in {"thing", "mine"} and days(sentence) and _BOOKED.match(booked := my_clause(each)):
            booked = re.sub(r"^(?:the |my )?", "my ", booked)
            return booked if re.search(r"\b(?:is|are) booked", booked) else re.sub(r" booked (?:for |on )?", " is booked for ", booked)
        if (exam := _EXAM.match(text)) and (day := next(iter(days(sentence)), None)):
            return f"{exam.group(1)} take an exam {on_day(day.text)}"
        if (
            each.subject == "mine"
            and each.lemma in {"come", "finish", "end"}
            and _DUE.match(due := my_clause(each))
            and _BY_THEN.search(due)
        ):
            return due
        if _GOING_TO.match(text) and not re.search(r"\b(?:apply|again|it|them|cry|quit|try)\b", text):
            return re.sub(r"\bmy (?:mate|friend)'s\b", "a friend's", text)
        if _NOW.match(text):
            then = next((one for one in clauses(sentence) if one.joiner == "so" and one.first >= each.last), None)
            so = write(then.words) if then and then.plain.startswith("it is") and len(then.words) < 9 else ""
            so = re.sub(r"\b([2-9]|\d\d) minute$", r"\1 minutes", so)
            return re.sub(r"^I got\b", "I have got", text) + (f", so {so}" if so else "")
        if (
            _PLAN.match(text)
            and _BY_THEN.search(text)
            and not re.search(r"\b(?:apply|again|free|mine|interview|class till|class until)\b", text)
        ):
            return text
    return ""
