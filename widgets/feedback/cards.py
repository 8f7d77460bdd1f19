"""The one to four proposals a person confirms, and the choices the engine would make itself."""

import re
from collections.abc import Sequence
from typing import Final
from zlib import crc32

from widgets.feedback.findings import Card, CardChoice, Chip, Choices, Event, Findings, Slot
from widgets.feedback.frames import choose, event_frames, fill

CONCERNS: Final = (
    "late",
    "no_show",
    "tech_failure",
    "illness",
    "blank_mind",
    "wrong_answer",
    "surprise_question",
    "unprepared",
    "rambled",
    "undersold",
    "nerves",
    "logistics",
    "language_barrier",
    "lack_experience",
    "overshared",
    "role_doubts",
    "feedback",
    "rude_interviewer",
    "gap",
    "salary",
    "overqualified",
    "dress",
    "panel",
    "test",
)
LESSON_EVENTS: Final = frozenset(
    {
        "blank_mind",
        "rambled",
        "surprise_question",
        "wrong_answer",
        "nerves",
        "late",
        "unprepared",
        "undersold",
        "test",
        "overshared",
        "language_barrier",
        "bad_unspecified",
    }
)
_WEIGHT: Final = {
    "asked": 4,
    "topic": 3,
    "clause": 3,
    "cause": 3,
    "amount": 3,
    "people": 2,
    "test": 1,
    "whether": 4,
    "asked_about": 1,
    "thanked": 4,
    "during": 2,
    "mine": 3,
    "talked": 3,
    "enjoyed": 4,
    "person": 2,
    "overall": 1,
    "language": 1,
    "correction": 7,
    "right": 5,
    "unsaid_that": 7,
    "pay": 4,
    "first_pay": 6,
    "liked": 3,
    "pleased": 3,
    "praise": 4,
    "fine": 2,
    "admired": 3,
    "unsaid": 5,
    "unasked": 5,
    "expected": 5,
    "lacking": 3,
    "reply": 2,
    "did": 2,
    "because": 1,
}
# Signs that the person was not at ease with how it went, whatever it was.
_UNEASY: Final = re.compile(
    r"\b(?:wish|should(?:n't)? (?:have|of|ve)|should've|could ?n['o]?t|couldnt|did ?n['o]t|didnt|wrong|mess|stuck|lost|missed|forgot|muddled|silence|awkward|struggl\w{1,4}|mistake|only got"
    r"|waffl\w{1,4}|rambl\w{1,4}|overran|ran over|ran out|fell (?:to bits|apart)|guff|slip|slipped|froze|blank|blanked|mixed (?:up|them|it)|dead air|to bits|too (?:soft|short|long|fast|quick|quickly|much)|what i meant|meant to say|off by one|backwards|not even|nervous|confused|got it wrong|undersold|never (?:scrolled|asked|said|mentioned)"
    r"|back to front|kept losing|left out|too late|rushed|rubbish|idiot|stupid|dope|worried|panick?\w{0,4}|flustered|nothing on|no idea|no clue|not great|gutted|sorry)\b",
    re.IGNORECASE,
)
# Slots whose phrase no second moment may repeat.
_TELLING: Final = frozenset({"asked", "topic", "clause", "cause", "people", "test", "correction", "unsaid_that", "unsaid"})
_UNKNOWN: Final = re.compile(r"\b(?:not know|not explain|not name|not remember|not answer|only explain|mixed up|muddled|tell only)\b")
_MOST_CARDS: Final = 4
_SLOT_ORDER: Final = ("asked", "topic", "amount", "cause", "people", "test", "talked", "enjoyed", "person", "clause", "whether")


def merged(events: Sequence[Event]) -> list[Event]:
    """Each kind of event once: the best-filled one, the earliest among equals."""
    best: dict[str, Event] = {}
    for each in events:
        known = best.get(each.id)
        if known is None or (each.strength == "strong", _value(each)) > (known.strength == "strong", _value(known)):
            best[each.id] = each
    return list(best.values())


def _value(event: Event) -> int:
    return sum(_WEIGHT.get(name, 0) for name in event.slots)


def ranked(findings: Findings) -> list[Event]:
    """The concerns worth a card, the most telling first."""
    found = merged(findings.events)
    concerns = [each for each in found if each.id in CONCERNS]
    order = {name: place for place, name in enumerate(CONCERNS)}
    last = order["role_doubts"]
    concerns.sort(
        key=lambda each: (each.strength != "strong", order[each.id] >= last, not _speaks(each), order[each.id] - 3 * min(_value(each), 8))
    )
    if not concerns:
        concerns = [each for each in found if each.id == "bad_unspecified"]
    return concerns


def _speaks(event: Event) -> bool:
    """Whether a frame with at least one slot can be filled."""
    frames = event_frames()[event.id].frames
    return any("{" in each and fill(each, event.slots) for each in frames)


def cards(findings: Findings) -> tuple[Card, ...]:
    """One to four proposals, fewest first; none when the note holds nothing to confirm."""
    good = [each for each in merged(findings.events) if each.id == "good" and each.slots]
    picked = [*ranked(findings)[: _MOST_CARDS - bool(good)], *good[:1]]
    return tuple(card for each in picked if (card := _card(each)))


def _card(event: Event) -> Card | None:
    frames = event_frames()[event.id]
    text = choose(frames.card, event.slots)
    if not text:
        return None
    slots = tuple(Slot(name, event.slots[name], frames.ask) for name in _SLOT_ORDER if name in event.slots)
    return Card(event.id, event.id, text, slots or (Slot("topic", "", frames.ask),), lessons(event), event.span, event.strength == "strong")


def lessons(event: Event) -> tuple[Chip, ...]:
    """The lessons to tap for one event, with its own topic where they have a place for it."""
    slots = {name: value for name, value in event.slots.items() if name != "topic" or len(value.split()) < 8}
    return tuple(Chip(each[0], text) for each in event_frames()[event.id].lessons if (text := fill(each[1], slots)))


def proposed(findings: Findings, *, promise: bool = True) -> Choices:
    """The engine's own confident proposals; with `promise`, the first lesson of a concern as well."""
    taken: dict[str, CardChoice] = {}
    concerns = [each for each in ranked(findings) if each.strength == "strong"]
    if any(each.id == "offer" for each in findings.events):
        concerns = [each for each in concerns if _speaks(each) and each.id != "bad_unspecified"]
    promised = False
    used: set[str] = set()
    kept = 0
    for each in concerns:
        phrases = {value for name, value in each.slots.items() if name in _TELLING}
        chips = lessons(each)
        if not any(fill(frame, each.slots) for frame in event_frames()[each.id].frames):
            continue
        if kept >= 2 or (kept and (not _speaks(each) or phrases & used)):
            continue
        wants = promise and not promised and bool(chips) and each.id in LESSON_EVENTS - {"test"}
        taken[each.id] = CardChoice(keep=True, lesson=_fitting(each, chips, findings.text) if wants else "")
        promised = promised or wants
        used |= phrases
        kept += 1
    asked = any(each.kind in {"asked", "answer"} for each in findings.facts) and not any(each.id == "good" for each in findings.events)
    uneasy = bool(_UNEASY.search(findings.text)) or any(each.id in LESSON_EVENTS - {"test"} for each in findings.events)
    if promise and not promised and (asked or uneasy):
        general = [each[0] for each in event_frames()["bad_unspecified"].lessons]
        taken.setdefault("bad_unspecified", CardChoice(keep=False, lesson=general[crc32(findings.text.encode()) % len(general)]))
    for each in merged(findings.events):
        if each.id == "good" and (set(each.slots) - {"overall"} or ("overall" in each.slots and _mostly_well(findings))):
            taken["good"] = CardChoice(keep=True)
    return Choices(cards=taken, accept_facts=True)


def _fitting(event: Event, chips: Sequence[Chip], note: str) -> str:
    """The lesson that fits: what was not known is to be read up on; otherwise the notes take turns."""
    if "unasked" in event.slots and any(each.id == "questions" for each in chips):
        return "questions"
    unknown = _UNKNOWN.search(event.slots.get("lacking", "") or event.slots.get("clause", ""))
    named = next((each.id for each in chips if each.id == "topic"), "")
    if unknown and named:
        return named
    general = [each for each in chips if each.id not in {"topic", "questions"}] or list(chips)
    return general[crc32(note.encode()) % len(general)].id


def _mostly_well(findings: Findings) -> bool:
    """Whether "it went well" may stand: said, not taken back, and at most one thing went wrong."""
    strong = {each.id for each in findings.events if each.strength == "strong"}
    return "bad_unspecified" not in strong and "rejection" not in strong and len(strong & LESSON_EVENTS) < 2
