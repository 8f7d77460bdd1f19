"""Reads the wording of events from their file: what shows each of them, and what shows that an answer was not what the person wanted."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.english.patterns import NEVER, pattern
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


Compiled = tuple[str, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]


@cache
def _file() -> EventFile:
    found: EventFile = load(EventFile, "feedback/events.toml")
    return found


@cache
def rules() -> tuple[Compiled, ...]:
    """Each event with the patterns that show it, that may show it, and that rule it out."""
    classes = _file().classes
    return tuple(
        (each.id, pattern(each.strong, classes), pattern(each.weak, classes), pattern(each.unless, classes)) for each in _file().event
    )


@cache
def amiss() -> re.Pattern[str]:
    """What shows anywhere in a note that something of the person's own went amiss, though not what."""
    return pattern(_file().uneasy.slips, {}) or NEVER


@cache
def unease(*, beside: bool = False) -> re.Pattern[str]:
    """What shows that an answer was not what the person wanted; with `beside`, also what shows it only in the question's own sentence."""
    signs = _file().uneasy
    return pattern((*signs.rules, *signs.beside) if beside else signs.rules, {}) or NEVER
