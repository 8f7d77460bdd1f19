"""Finds slips where no wording names one: a question beside a sign that its answer was not what the person wanted."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Event
from widgets.feedback.moments.doubtful import MENDED
from widgets.feedback.moments.eventslots import event_slots
from widgets.feedback.moments.misread import NO_FAULT, NOT_SO, feared
from widgets.feedback.moments.spot import ANSWERED, THEIRS, Spot, another_matter, praised, went_well
from widgets.feedback.moments.wording import OWN, amiss, unease
from widgets.feedback.questions.slots import questions

# What others said of others, and what happened on the way.
_LEAVING: Final = re.compile(r"^(?:they|he|she) (?:said|told)\b|\bon (?:the|my) way\b")
# A bus that was missed, what was put right before anybody said so, and a wait that made one feel a fool.
_ELSEWHERE: Final = re.compile(
    r"\b(?:bus|train|tram|flight|ferry|taxi|exit|turning|stop)\b.{0,60}\bmissed\b|\bmissed (?:the|my|a) (?:interview|slot|bus|train|tram|flight|ferry|exit|turning|stop)\b"
    rf"|{MENDED} (?:before|straight|at once|right away)\b"
    r"|\b(?:they|he|she|receptionist|reception|agency|recruiter|hr|office|desk|security|manager|panel) (?:\w{1,10} )?(?:had|gave|got|sent)\b.{0,24}\bwrong\b"
    r"|\b(?:sat|sitting|stood|standing|wait\w{0,3}) (?:\S{1,20} ){0,6}?(?:minutes|mins|hours?)\b"
)
# Who finds what is wrong has done well.
_NOTICED: Final = re.compile(r"\b(?:found|find|spotted|noticed|saw) (?:\S{1,20} ){0,5}?wrong\b")
_RIGHT_AFTER_ALL: Final = re.compile(r"\b(?:i was|it was|was) right(?: after all)?(?= [.,!]|$)|\bno hang on\b")
# "I got flustered by the question on churn": the sign may stand this many words before the question.
_BEFORE: Final = 5


def uneasy(read: Sequence[Sentence], found: Sequence[Event]) -> list[Event]:
    """An answer that was not what the person wanted, where a question stands beside a sign of it and no event says more."""
    if any(each.id in OWN | {"overshared", "surprise_question"} and each.strength == "strong" for each in found):
        return []
    for place, sentence in enumerate(read):
        asked = [each for each in questions(sentence) if not went_well(sentence, each)]
        if not asked:
            continue
        end = next((k for k in range(place + 1, len(read)) if questions(read[k]) or another_matter(read[k])), len(read))
        here = (sentence.part(max(0, asked[-1].first - _BEFORE), asked[-1].first), sentence.part(asked[-1].last, len(sentence.words)))
        told, *following = " . ".join(each.plain for each in here), *(each.plain for each in read[place + 1 : min(end, place + 3)])
        told = _NOTICED.sub("", told)
        after = " . ".join((told, *following))
        sign = unease(beside=True).search(told) or unease().search(after)
        taken = sign and any(praised(each) for each in (after[sign.end() :].split(" . ")[:2]))
        if (
            sign
            and not taken
            and not praised(after[: sign.start()])
            and not ANSWERED.search(after[: sign.start()])
            and not _RIGHT_AFTER_ALL.search(after)
        ):
            return [
                Event("wrong_answer", "strong", sentence.span(), event_slots("wrong_answer", Spot(read, place, clauses(sentence), None)))
            ]
    return []


def went_amiss(said: str, following: Sequence[str]) -> bool:
    """Whether a sentence shows that something of the person's own went amiss, and the next one does not say that it was taken well."""
    sign = amiss().search(said)
    return (
        sign is not None
        and not NOT_SO.search(said)
        and not feared(said[: sign.start()])
        and not _LEAVING.search(said)
        and not NO_FAULT.search(said)
        and not THEIRS.search(said)
        and not _ELSEWHERE.search(said)
        and not any(praised(each) for each in (said, *following))
    )
