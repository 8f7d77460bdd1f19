"""Twenty thousand hostile characters cost no more than twenty thousand kind ones: no pattern repeats without an end."""

import importlib
import pkgutil
import re
import re._parser as sre  # type: ignore[import-not-found, unused-ignore]
from collections.abc import Iterator
from typing import Any

import pytest

import widgets.feedback
from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.hot import tone_file, tone_pattern
from widgets.feedback.english.patterns import pattern
from widgets.feedback.english.tokens import LIMIT
from widgets.feedback.moments.wording import event_file
from widgets.feedback.situation.table import row_patterns
from widgets.feedback.situation.table import rows as table_rows


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(widgets.feedback.__path__, "widgets.feedback."):
        held = vars(importlib.import_module(module.name))
        for name, value in held.items():
            if isinstance(value, re.Pattern):
                yield f"{module.name.removeprefix('widgets.feedback.')}.{name}", value
    for event in event_file().event:
        for rules in (event.strong, event.weak, event.unless):
            if known := pattern(rules, event_file().classes):
                yield event.id, known
    yield from ((rule.id, tone_pattern(rule)) for rule in tone_file().tone)
    for task in sorted({task for row in table_rows() for task in row.tasks}):
        yield from ((row.slot, each) for row, patterns in row_patterns(task) for each in patterns)


def _endless(parsed: Any) -> bool:
    """Whether a parsed pattern holds a repeat with no upper end."""
    for code, argument in parsed:
        if code in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            if argument[1] is sre.MAXREPEAT or _endless(argument[2]):
                return True
        elif isinstance(argument, tuple | list):
            inner = [each for each in _parts(argument) if isinstance(each, sre.SubPattern)]
            if any(_endless(each) for each in inner):
                return True
    return False


def _parts(argument: Any) -> Iterator[Any]:
    for each in argument:
        if isinstance(each, sre.SubPattern):
            yield each
        elif isinstance(each, tuple | list):
            yield from _parts(each)


def test_the_modules_of_the_letters_are_looked_at_too() -> None:
    """What stands one level down is read as every other module is."""
    assert any(name.startswith("situation.") for name, _ in _patterns())


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(name, each, id=f"{n}-{name}") for n, (name, each) in enumerate(_patterns())])
def test_every_repeat_has_an_end(name: str, pattern: re.Pattern[str]) -> None:
    """Each pattern of the engine and its data bounds every quantifier."""
    assert not _endless(sre.parse(pattern.pattern, pattern.flags)), name


@pytest.mark.parametrize(
    "piece", ["a", ".", "a.", "i said ", "'", "(", "<", "0", "\u202e", "I was asked about it and ", "no, not, never, ", "@a.b"]
)
def test_what_is_read_grows_no_faster_than_the_note(piece: str) -> None:
    """However long the note, no more than the limit is read: twice as much text past it changes nothing but the flag."""
    once, twice = (analyse((piece * 20_000)[:size]) for size in (20_000, 40_000))
    assert once.events == twice.events
    assert once.facts == twice.facts
    assert all(each.span.end <= LIMIT for each in twice.sentences)
    assert compose(twice, proposed(twice)).email == compose(once, proposed(once)).email
