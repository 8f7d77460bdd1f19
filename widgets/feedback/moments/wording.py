"""Reads the wording of events from their file: what shows each of them, and what shows that an answer was not what the person wanted."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.english.patterns import NEVER, pattern
from widgets.feedback.english.triggers import Sieve, Triggers
from widgets.guide.load import load

# What only the person can have done: wording about somebody else does not count.
OWN: Final = frozenset(
    {"blank_mind", "wrong_answer", "rambled", "undersold", "nerves", "unprepared", "overshared", "language_barrier", "lack_experience"}
)


@dataclass(frozen=True, slots=True)
class EventRule:
    """The wording of one event; `unless` rules it out in the same sentence."""

    id: str
    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Uneasy:
    """The wording that shows, beside a question, that its answer was not what the person wanted."""

    slips: tuple[str, ...]
    rules: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventFile:
    """The file of event patterns."""

    classes: dict[str, str]
    event: tuple[EventRule, ...]
    uneasy: Uneasy


@dataclass(frozen=True, slots=True)
class Wording:
    """The patterns that show an event, that may show it, and that rule it out."""

    id: str
    strong: re.Pattern[str] | None
    weak: re.Pattern[str] | None
    unless: re.Pattern[str] | None


@cache
def event_file() -> EventFile:
    """Read the event patterns."""
    found: EventFile = load(EventFile, "feedback/events.toml")
    return found


def worded(text: str) -> list[Wording]:
    """The wording of each event that `text`, whose words and marks stand apart by one space, may name, in the order of the file."""
    sieve, events = _sieve()
    return [wording(each) for each in dict.fromkeys(events[number] for number in sieve.apt(text))]


@cache
def _sieve() -> tuple[Sieve, tuple[EventRule, ...]]:
    """What every rule needs, and the event of each."""
    each_rule = [(rule, event) for event in event_file().event for rule in (*event.strong, *event.weak)]
    triggers = Triggers(event_file().classes)
    return Sieve(triggers.needs(rule) for rule, _ in each_rule), tuple(event for _, event in each_rule)


@cache
def wording(event: EventRule) -> Wording:
    """The patterns of an event."""
    classes = event_file().classes
    return Wording(event.id, *(pattern(each, classes) for each in (event.strong, event.weak, event.unless)))


@cache
def amiss() -> re.Pattern[str]:
    """What shows anywhere in a note that something of the person's own went amiss, though not what."""
    return pattern(event_file().uneasy.slips, {}) or NEVER


@cache
def unease(*, beside: bool = False) -> re.Pattern[str]:
    """What shows that an answer was not what the person wanted; with `beside`, also what shows it only in the question's own sentence."""
    signs = event_file().uneasy
    return pattern((*signs.rules, *signs.beside) if beside else signs.rules, {}) or NEVER
