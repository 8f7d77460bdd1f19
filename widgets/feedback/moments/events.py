"""Proposes what happened: each event where its wording stands, with the phrases that could be read beside it."""

from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.stated import Stated, stated
from widgets.feedback.findings import Event
from widgets.feedback.moments.criticism import CRITICAL
from widgets.feedback.moments.doubtful import doubtful, taken_well
from widgets.feedback.moments.eventslots import event_slots
from widgets.feedback.moments.lessons import fitting, lesson_slots, own_lesson
from widgets.feedback.moments.misread import misread
from widgets.feedback.moments.since import since
from widgets.feedback.moments.spot import Spot
from widgets.feedback.moments.uneasy import uneasy, went_amiss
from widgets.feedback.moments.unworded import unworded
from widgets.feedback.moments.wording import OWN, worded
from widgets.feedback.questions.slots import questions

# Slots that say what the answer should have been.
PUT_RIGHT: Final = frozenset({"correction", "right", "unsaid", "unsaid_that"})


def events(read: Sequence[Sentence]) -> list[Event]:
    """Every event of the sentences, at most once for each sentence."""
    found: list[Event] = []
    for place, sentence in enumerate(read):
        named = _worded(read, place)
        here = {each.id for each in named if each.strength == "strong"}
        found += named + unworded(Spot(read, place, clauses(sentence), None), here)
    for place, each in stated(read):
        if each.row.event:
            found = _plainly(found, each, read[place])
    found += uneasy(read, found)
    mine = own_lesson(read)
    elsewhere = {"late", "surprise_question", "overshared", "tech_failure", "illness", "no_show"}
    told = any(each.id in OWN | elsewhere and each.strength == "strong" for each in found)
    amiss = next((each for k, each in enumerate(read) if went_amiss(each.plain, [one.plain for one in read[k + 1 : k + 2]])), None)
    if not told and read and (mine or amiss):
        found.append(Event("bad_unspecified", "weak", (amiss or read[0]).span()))
    cut = any(each.id == "tech_failure" and each.strength == "strong" for each in found)
    return [_with_lessons(each, read, mine, cut=cut) for each in found]


def _plainly(found: Sequence[Event], said: Stated, sentence: Sentence) -> list[Event]:
    """The events with what is plainly said of one of them, which need not have been found by its wording."""
    span, slots = sentence.span(), {said.row.slot: said.say.removesuffix(".")}
    if said.topic:
        slots["topic"] = said.topic
    same = next((each for each in found if each.id == said.row.event and each.span == span), None)
    if same is None:
        return [*found, Event(said.row.event, "strong", span, slots)]
    told = replace(same, strength="strong", slots=slots | same.slots)
    return [told if each is same else each for each in found]


def _worded(read: Sequence[Sentence], place: int) -> list[Event]:
    """The events that the wording of one sentence names."""
    found: list[Event] = []
    sentence, parts = read[place], clauses(read[place])
    for event, hit, sure in worded(sentence.plain):
        name = event.id
        spot = Spot(read, place, parts, _clause_of(parts, sentence.at(hit.start()), sentence.at(hit.end() - 1)))
        if misread(name, spot, hit):
            continue
        slots = event_slots(name, spot)
        if name == "feedback" and not slots and not CRITICAL.search(sentence.plain):
            continue
        strong = (sure and not doubtful(name, spot, hit, slots)) or bool({"unasked", "unasked_what"} & set(slots))
        if name in OWN and ("asked" in slots or name == "nerves") and not PUT_RIGHT & set(slots) and taken_well(read, place, hit.end()):
            strong = False
        found.append(Event(name, "strong" if strong else "weak", sentence.span(), slots))
    return found


def _clause_of(parts: Sequence[Clause], first: int, last: int) -> Clause | None:
    for each in parts:
        if each.first <= first < each.last or each.first <= last < each.last:
            return each
    return None


def _with_lessons(event: Event, read: Sequence[Sentence], mine: str, *, cut: bool) -> Event:
    """The event with what it teaches: the person's own lesson, what to read up on, and the lessons that fit its words."""
    if event.id == "good":
        return event
    place = next(k for k, each in enumerate(read) if each.span().start <= event.span.start < each.span().end)
    slots = {**event.slots, **lesson_slots(read[max(0, place - 1) : place + 1], read[place], event.slots)}
    if mine:
        slots["own_lesson"] = mine
    if event.id in OWN:
        slots |= since(read, place)
    if cut:
        slots.pop("points", None)
    follows = read[place + 1] if place + 1 < len(read) and not questions(read[place + 1]) else None
    following = follows.plain if follows and "asked" not in event.slots else ""
    told = " ".join(
        value for name, value in event.slots.items() if name in {"asked", "correction", "lacking", "reply", "did", "clause", "cause"}
    )
    return replace(event, slots=slots, fits=fitting(event.id, f"{read[place].plain} . {told.lower()} . {following}", slots))
