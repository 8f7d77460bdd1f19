"""The one to four proposals a person confirms, each with the lessons that fit it."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import group
from widgets.feedback.english.rewriting import addressed
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Card, Chip, Event, Findings, Slot
from widgets.feedback.message.frames import choose, event_frames, fill, lesson_rules

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
    "blank_mind rambled surprise_question wrong_answer nerves late unprepared undersold test overshared language_barrier bad_unspecified".split()
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
    "overran": 6,
    "measured": 2,
    "unreached": 5,
    "setting": 2,
    "unsaid": 5,
    "unasked": 5,
    "unasked_what": 5,
    "expected": 5,
    "lacking": 3,
    "reply": 2,
    "did": 2,
    "because": 1,
    "felt": 3,
    "did_well": 4,
    "best": 4,
    "unknown": 5,
    "unknown_what": 5,
    "weak": 5,
    "unclear": 4,
    "hard": 3,
    "mistaken": 4,
    "more_about": 5,
    "omitted": 4,
    "mishap": 4,
    "stated": 2,
}
# What may be said of one answer that went amiss.
_ANSWERS: Final = frozenset({"blank_mind", "wrong_answer"})
_MOST_CARDS: Final = 4
_MOST_LESSONS: Final = 4
_PLEASED: Final = re.compile(
    r"\bfe(?:el|lt|eling) (?:really |so |pretty |very |quite )?(?:good|great|happy|proud) (?:about|with) (?:it|how|the interview|this one|myself)\b|\b(?:i was|i'm|im|so|really) (?:proud of|pleased with|happy with) (?:it|myself|how)\b|\bwent (?:really |very |so |pretty )?(?:well|great)\b"
)
# A topic of as many words is a sentence rather than something to work on.
_LONG_TOPIC: Final = 8
_NO_ANSWER: Final = ("asked", "topic", "question", "correction", "right", "part")
# What went wrong in words, and not by hand.
_IN_WORDS: Final = re.compile(r"\b(?:answer\w{0,3}|said|told|gave|explained|questions?|words?|talked|spoke)\b")
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
        key=lambda each: (each.strength != "strong", order[each.id] >= last, not speaks(each), order[each.id] - 3 * min(_value(each), 8))
    )
    if not concerns:
        concerns = [each for each in found if each.id == "bad_unspecified"]
    return concerns


def speaks(event: Event) -> bool:
    """Whether a frame with at least one slot can be filled."""
    frames = event_frames()[event.id].frames
    return any("{" in each and fill(each, event.slots) for each in frames)


def cards(findings: Findings) -> tuple[Card, ...]:
    """One to four proposals, fewest first; none when the note holds nothing to confirm, or its message nothing that was asked about."""
    if {"news", "missed_it"} & set(findings.details):
        return ()  # a message about where things stand tells nothing of how it went
    good = [each for each in merged(findings.events) if each.id == "good" and each.slots]
    content = content_with_it(findings)
    # Beside "it went so well", nothing is asked about that the note does not say.
    concerns = _once([each for each in ranked(findings) if each.strength == "strong" or each.slots or not content])
    if not any(each.id in LESSON_EVENTS - {"test"} for each in concerns) and not content:
        # That something went amiss can be tapped too, with its lessons, where the note does not say what.
        concerns = [each for each in concerns if each.id != "bad_unspecified"]
        concerns = [*concerns[: _MOST_CARDS - 2], *(each for each in merged(findings.events) if each.id == "bad_unspecified")]
    picked = [*concerns[: _MOST_CARDS - bool(good)], *good[:1]]
    return tuple(card for each in picked if (card := _card(each)))


def _once(events: Sequence[Event]) -> list[Event]:
    """The events without those that were read from the same deed, or have the same cause, as one before them."""
    out: list[Event] = []
    for each in events:
        same = ({each.slots.get("clause"), each.slots.get("cause")} - {None}) & {
            known.slots.get(name) for known in out for name in ("clause", "cause")
        }
        if not same:
            out.append(each)
    return out


def of_one_answer(event: Event, known: Event) -> bool:
    """Whether two events say in other words that one answer went amiss: of one question, in one sentence."""
    question, other = (substance(each.slots.get("asked") or each.slots.get("topic", "")) for each in (event, known))
    return {event.id, known.id} <= _ANSWERS and event.span == known.span and bool(question) and question == other


def _card(event: Event) -> Card | None:
    frames = event_frames()[event.id]
    said = {name: addressed(value) for name, value in event.slots.items()}
    text = choose(frames.card, {**said, "deed": said.get("clause", "")})
    # A yes that adds nothing is not worth a question.
    if not text or not any(fill(each, event.slots) for each in (*frames.frames, *frames.tapped)):
        return None
    # The question of a card is about its one field; what else was read is asked about by its name.
    asks = {frames.fields[0]: frames.ask} if len(frames.fields) == 1 else {}
    names = [*(name for name in _SLOT_ORDER if name in event.slots or name in frames.fields), *(set(frames.fields) - set(_SLOT_ORDER))]
    slots = tuple(Slot(name, event.slots.get(name, ""), asks.get(name, "")) for name in names)
    return Card(event.id, event.id, text, slots, lessons(event), event.span, event.strength == "strong")


def _can_be_learnt(topic: str) -> bool:
    """Whether one can work on a topic: it is short, and says more than which question it was, as "the second question" does."""
    words = topic.split()
    return len(words) < _LONG_TOPIC and not (
        words[-1] in {"question", "questions", "one"} and set(words[:-1]) <= {"the", "a"} | group("ordinal")
    )


def _by_hand(event: Event) -> bool:
    """Whether what went wrong was done and not answered: "I burnt the bread"."""
    done = "clause" in event.slots and not any(name in event.slots for name in _NO_ANSWER)
    return event.id == "wrong_answer" and done and not _IN_WORDS.search(event.slots["clause"])


def lessons(event: Event) -> tuple[Chip, ...]:
    """The lessons to tap for one event: the person's own, what fits just this, then the general ones."""
    slots = {
        name: value
        for name, value in event.slots.items()
        if name != "topic" or (_can_be_learnt(value) and value != event.slots.get("test"))
    }
    fit = [(each.id, each.text) for each in lesson_rules() if each.id in event.fits]
    told: dict[str, str] = {}
    for name, text in (*fit, *event_frames()[event.id].lessons):
        if said := fill(text, slots):
            told.setdefault(said, name)
    chips = [Chip(name, said) for said, name in told.items()]
    if _by_hand(event):
        chips = [each for each in chips if "answer" not in each.text]
    return tuple(chips[:_MOST_LESSONS])


def content_with_it(findings: Findings) -> bool:
    """Whether the person is pleased with the whole, so that a slip beside it is no reason to promise anything in general."""
    return bool(_PLEASED.search(findings.text.lower()))
