"""Reads the wording of events from their file: what shows each of them, and what shows that an answer was not what the person wanted."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from widgets.feedback.english.patterns import NEVER, glance, pattern
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


class Worded(NamedTuple):
    """An event that a text may name: the first wording found for it, and whether that shows it or only may show it."""

    event: EventRule
    hit: re.Match[str]
    sure: bool


@cache
def event_file() -> EventFile:
    """Read the event patterns."""
    found: EventFile = load(EventFile, "feedback/events.toml")
    return found


def worded(text: str) -> list[Worded]:
    """Each event whose wording stands in `text`, whose words and marks stand apart by one space, in the order of the file."""
    (sieve, rules), after_space = _sieve(), f" {text}"
    found: dict[str, Worded] = {}
    for number in sieve.apt(text):
        event, rule, sure = rules[number]
        known = found.get(event.id)
        if known and known.sure and not sure:
            continue
        seen = _glance(rule)
        hit = None if seen and not seen.search(after_space) else _pattern((rule,)).search(text)
        if hit and (known is None or hit.start() < known.hit.start()):
            found[event.id] = Worded(event, hit, sure)
    return [each for each in found.values() if not (each.event.unless and _pattern(each.event.unless).search(text))]


@cache
def _sieve() -> tuple[Sieve, tuple[tuple[EventRule, str, bool], ...]]:
    """What every rule needs, and each with its event and whether it shows that event."""
    each_rule = [
        (event, rule, sure) for event in event_file().event for rules, sure in ((event.strong, True), (event.weak, False)) for rule in rules
    ]
    triggers = Triggers(event_file().classes)
    return Sieve(triggers.needs(rule) for _, rule, _ in each_rule), tuple(each_rule)


@cache
def _pattern(rules: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(rules, event_file().classes) or NEVER


@cache
def _glance(rule: str) -> re.Pattern[str] | None:
    return glance(rule, event_file().classes)


@cache
def amiss() -> re.Pattern[str]:
    """What shows anywhere in a note that something of the person's own went amiss, though not what."""
    return pattern(event_file().uneasy.slips, {}) or NEVER


@cache
def unease(*, beside: bool = False) -> re.Pattern[str]:
    """What shows that an answer was not what the person wanted; with `beside`, also what shows it only in the question's own sentence."""
    signs = event_file().uneasy
    return pattern((*signs.rules, *signs.beside) if beside else signs.rules, {}) or NEVER
