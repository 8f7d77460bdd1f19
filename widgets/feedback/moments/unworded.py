"""Finds the events that grammar shows where no wording does: something that went well, something done otherwise than it should be."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.facts.jottings import jotted
from widgets.feedback.findings import Event
from widgets.feedback.moments.causes import cause, went_over
from widgets.feedback.moments.clefts import headed_by, pointed_out
from widgets.feedback.moments.corrections import SAID, correction, unsettled
from widgets.feedback.moments.doubtful import RECOVERED
from widgets.feedback.moments.eventslots import event_slots
from widgets.feedback.moments.goods import NO_PART, plainly_good
from widgets.feedback.moments.misread import BESIDE, DEVICE_STUCK, NOT_SO, long_ago
from widgets.feedback.moments.shortfalls import shortfall
from widgets.feedback.moments.slips import described, kind_of
from widgets.feedback.moments.spot import ANSWERED, THEIRS, Slots, Spot, praised
from widgets.feedback.moments.wording import OWN, unease
from widgets.feedback.questions.slots import questions

# A figure alone names no part of an interview.
_BARE_NUMBER: Final = re.compile(r"^[\d.,/ ]{1,20}$")
# When one is not free is no slip.
_UNFREE: Final = re.compile(r"I (?:cannot|can not) (?:do|work|start|make)\b")
# What was left undone, which may be somebody else's doing.
_LEFT: Final = re.compile(r"I (?:only|(?:did|could|was|had) not)\b")


def unworded(spot: Spot, here: set[str]) -> list[Event]:
    """Events that grammar shows where no wording does: something that went well, something done otherwise than it should be."""
    out: list[Event] = []
    if "good" not in here:
        slots = event_slots("good", spot)
        if plainly_good(slots):
            out.append(Event("good", "strong", spot.sentence.span(), slots))
        else:
            out += [
                Event("good", "strong", spot.sentence.span(each.first, each.last), {"topic" if each.how == "well" else "fine": each.text})
                for each in jotted(spot.sentence)
                if each.how in {"well", "fine"} and not NO_PART.fullmatch(each.text.lower())
            ]
    if "rambled" not in here and went_over(spot):
        return [*out, Event("rambled", "strong", spot.sentence.span(), event_slots("rambled", spot))]
    right = correction(spot.read, spot.place) if not here & (OWN - {"blank_mind", "nerves"}) else ""
    # Where the sentence before told both sides, the question is of that one.
    if right and not (spot.place and right == correction(spot.read, spot.place - 1)):
        said = next((each for each in reversed(spot.parts) if each.subject == "own" and each.lemma in SAID), None)
        return [*out, Event("wrong_answer", "strong", spot.sentence.span(), event_slots("wrong_answer", replace(spot, clause=said)))]
    if not here & OWN and unsettled(spot.read, spot.place):
        return [*out, Event("wrong_answer", "strong", spot.sentence.span(), event_slots("wrong_answer", spot))]
    if not here & (OWN - {"nerves", "blank_mind"}) and (weak := _pointed_out(spot)):
        return [*out, Event("wrong_answer", "strong", spot.sentence.span(), weak)]
    if not here & OWN and not RECOVERED.search(spot.sentence.plain):
        for each in [
            each
            for each in spot.parts
            if each.joiner not in {"if", "when", "unless"} and not DEVICE_STUCK.search(each.plain.removeprefix("i "))
        ]:
            text = own_clause(each)
            slipped = (text and kind_of(each, text) == "slip") or _replied(spot, each) or shortfall(each)
            if slipped and not _no_slip(spot, each, text):
                slots = event_slots("wrong_answer", replace(spot, clause=each))
                if each.lemma in group("slip") | {"find"} and "asked" not in slots:
                    # What slipped from one's hands is nothing to read up on.
                    slots = {name: value for name, value in slots.items() if name not in {"topic", "part"}}
                out.append(Event("wrong_answer", "strong", spot.sentence.span(), slots))
                return out
        for one in jotted(spot.sentence):
            # What broke down is no part of the interview: "my alarm failed so I was late".
            broke = "late" in here and one.text.lower() in cause(spot).get("cause", "").lower()
            if one.how == "poor" and not broke and not _BARE_NUMBER.match(one.text) and not BESIDE.search(spot.sentence.plain):
                out.append(
                    Event(
                        "wrong_answer", "strong", spot.sentence.span(one.first, one.last), {"part": one.text, **_above_all(spot, one.last)}
                    )
                )
            elif one.how == "unknown":
                out.append(Event("lack_experience", "strong", spot.sentence.span(one.first, one.last), {"topic": one.text}))
    return out


def _pointed_out(spot: Spot) -> Slots:
    """What a sentence names as the weak part, or tells behind a colon."""
    told = headed_by(spot.sentence)
    return pointed_out(spot.sentence) or (event_slots("wrong_answer", replace(spot, clause=told)) if told else {})


def _replied(spot: Spot, clause: Clause) -> bool:
    """Whether a clause tells a slip in what was said to the question the event belongs to."""
    if clause.lemma not in group("slip") or "we" in clause.plain.split() or not spot.question or described(clause):
        return False
    return bool(own_clause(clause, pointing=True))


def _no_slip(spot: Spot, clause: Clause, text: str) -> bool:
    """Whether what reads like a slip is none: it was somebody else's doing, is of no interview, is not so, or was taken well."""
    if _UNFREE.match(text) or long_ago(spot.sentence) or NOT_SO.search(clause.plain):
        return True
    if spot.place and " not " in clause.plain and BESIDE.search(spot.read[spot.place - 1].plain):
        return True  # "the other candidate brought cake; I did not"
    if _LEFT.match(text) and any(THEIRS.search(one.plain) for one in spot.read[max(0, spot.place - 1) : spot.place + 1]):
        return True
    return any(ANSWERED.search(one.plain) or praised(one.plain) for one in spot.read[spot.place + 1 : spot.place + 2])


def _above_all(spot: Spot, last: int) -> dict[str, str]:
    """The question at which a part went wrong, where the same sentence names it beside a sign of trouble."""
    for each in questions(spot.sentence):
        if each.first > last and unease(beside=True).search(spot.sentence.part(last, each.first).plain):
            return {"above_all": each.phrase}
    return {}
