"""The tools that a host has left out: no page of theirs is on the site, so nothing may lead there."""

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from widgets.guide.load import load

FILE: Final = "tools.toml"


@dataclass(frozen=True)
class _File:
    left_out: tuple[Literal["signals", "feedback", "messages"], ...]


@cache
def left_out() -> tuple[str, ...]:
    """Return the names of the tools left out; a fault in the file is a `ContentError`."""
    found: tuple[str, ...] = load(_File, FILE).left_out
    return found
