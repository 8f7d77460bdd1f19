"""Reads a withdrawal: the reason one may give, what it calls off, whom to thank, what was liked, and another role the person would take."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import cool
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.situation.days import days, on_day
from widgets.feedback.situation.gratitude import kindness, thanked
from widgets.feedback.situation.reasons import reason
from widgets.feedback.situation.wishes import again, liked, other

_IMPRESSED: Final = re.compile(r"\bimpressed (?:by|with) (?=\S)")
# What is still to come and need not take place now.
_NAMES: Final = r"(?:final|second|next|last)(?: (?:panel|round|interview|stage|visit|call))?|interview|panel|trial(?: shift| day)?|assessment(?: day)?|site visit|slot|medical|induction|training|screening|(?:second|final|next) stage"
_STEP: Final = re.compile(
    rf"\b(?:(?:the|my|a) )?({_NAMES})(?: (?:for|at|with) (?:\S{{1,14}} ){{1,5}}?)? ?(?:is |are |was |were )?(?:(?:meant|supposed|due|going) to be )?(?:booked |set |arranged )?(?:in )?(?:for |on )?(?:the )?$"
)
# "tomorrow's interview", where the day is one word with its ending.
_ITS_STEP: Final = re.compile(rf"\b(tomorrow|{one_of('weekday')})'s ({_NAMES})\b")
# A day before what is to come: "the Monday trial", "Thursday's interview".
_DAYS_STEP: Final = re.compile(rf"^(?:'s)? ({_NAMES})\b")
_START: Final = re.compile(r"\b(?:meant|supposed|due|going) to start (?:on )?(?:the )?$")
_STILL: Final = re.compile(r"\b(?:meant|supposed|due|going) to\b|\b(?:booked|arranged|lined up|set)\b")
_FLOWN: Final = re.compile(r"\bfly me (?:in|out|over)(?: to \w{3,14})? (?:on )?(?:the )?$")


# Who is only thinking of it does not withdraw.
_UNDECIDED: Final = re.compile(
    r"\b(?:thinking (?:of|about)|considering|tempted to|might|may|maybe|half a mind to|should i|do i|not sure (?:if|whether) (?:to|i should|i want to)|whether to|whether i should) (?:(?:just|be|i should|to) ){0,2}(?:pull\w{0,3}|withdraw\w{0,3}|drop\w{0,4} out|back\w{0,3} out|turn\w{0,3} it down|bow\w{0,3} out|leav\w{1,3} it)\b"
    r"|\bif (?:they|he|she|it) (?:can|do|does|will|is) not\b.{0,60}\bi (?:am out|will (?:pull|withdraw|walk|leave))|\bnot (?:out|pulling out) yet\b|\bin two minds\b|\b(?:have not|not) (?:yet )?(?:decided|made up my mind)\b"
)
_DECIDED: Final = re.compile(
    r"\b(?:(?:have |has )?decided (?:to|not to|against|on|it)|please (?:withdraw|take me|cancel)|withdraw me|i am (?:pulling|withdrawing)|have to (?:pull|withdraw)|(?:want|going|need) to (?:pull|withdraw)|accepted|taken|took)\b"
)

# What is to be said stands for all the reasons there are: "just say I can't relocate".
_SIMPLY: Final = re.compile(r"(?:(?:so|but|and|please) )?(?:(?:just|simply|only) )?(?:say|put|tell them)\b")


def withdrawn(read: Sequence[Sentence]) -> dict[str, str]:
    """`reason` as a clause after "As", `step`, `thank` or `kind`, `liked` and `other`."""
    whole = joined(read)
    if _UNDECIDED.search(whole) and not _DECIDED.search(whole):
        return {"undecided": "yes"}
    simply = [(each, each.part(each.at(say.end() - 1) + 1, len(each.words))) for each in read if (say := _SIMPLY.match(each.plain))]
    said = next((text for both in simply for each in both if (text := reason([each]))), "")
    out = {"reason": said or reason(read), "step": _step(read), "thank": thanked(read), **other(read), **again(read)}
    if not out["thank"]:
        out["kindness"] = kindness(read)
        out["liked"] = liked(read)
    out["impressed"] = next(
        (thing.text for each in read if (hit := _IMPRESSED.search(each.plain)) and (thing := noun_phrase(each, each.at(hit.end())))), ""
    )
    return cool(out)


def _step(read: Sequence[Sentence]) -> str:
    """What was to come and on which day: "the final panel on Thursday"."""
    for sentence in read:
        if its := _ITS_STEP.search(sentence.plain):
            day_name = its.group(1)
            return f"the {its.group(2)} {day_name if day_name == 'tomorrow' else on_day(day_name.capitalize())}"
        for day in days(sentence):
            before = sentence.plain[: day.start]
            if re.search(r"\b(?:was|had|interviewed|did|were|last|after)\b(?: \S{1,14}){0,4} $", before) and not _STILL.search(before):
                continue
            if _FLOWN.search(before):
                return f"my visit {on_day(day.text)}"
            if _START.search(before):
                return f"my start {on_day(day.text)}"
            if step := _STEP.search(before) or _DAYS_STEP.search(sentence.plain[day.end :]):
                return f"the {step.group(1)} {on_day(day.text)}"
    return ""
