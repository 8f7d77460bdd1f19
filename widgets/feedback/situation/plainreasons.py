"""Reads why somebody withdraws from a table of plain reasons, where the note gives it in passing."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.guide.load import load

_WHOLE_WORDS: Final = r"\b(?:%s)(?!\w)"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: what is told of it after "As", and the patterns it is known by."""

    say: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReasonFile:
    """The table of reasons, the plainest first."""

    reason: tuple[Reason, ...]


@cache
def reason_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What is told of each reason, with the pattern it is known by."""
    found: ReasonFile = load(ReasonFile, "feedback/reasons.toml")
    return tuple((each.say, re.compile(_WHOLE_WORDS % "|".join(each.rules))) for each in found.reason)


def plain_reason(note: str) -> str:
    """The first reason of the table that a note in small letters gives; empty when it gives none."""
    return next((say for say, pattern in reason_patterns() if pattern.search(note)), "")
