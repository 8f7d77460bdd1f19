"""What to do when a note needs care, and who to turn to, by country. Plain, and never a judgement."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from widgets.errors import ContentError
from widgets.guide.load import load, unique

FILE: Final = "feedback/care.toml"
ANYWHERE: Final = "other"


@dataclass(frozen=True)
class Contact:
    """A public service: how it is named and reached, by telephone or on the web, and the day it was last looked up."""

    name: str
    url: str
    checked: dt.date | None = None

    def __post_init__(self) -> None:
        """Accept only web pages and telephone numbers."""
        if not self.url.startswith(("https://", "tel:")):
            raise ValueError("url must start with https:// or tel:")


@dataclass(frozen=True)
class Panel:
    """What is said for one flag; `help` names the list of contacts that goes with it, if any.

    `first` is said before all else, of words of the note that are left out; `stated` in its place once the person wants some of them said,
    and `felt` where no words of the note but an answer raised the panel.
    """

    flag: str
    title: str
    say: tuple[str, ...]
    help: Literal["", "crisis", "rights"]
    first: str = ""
    stated: str = ""
    felt: str = ""


@dataclass(frozen=True)
class _File:
    panels: tuple[Panel, ...]
    help: dict[str, dict[str, tuple[Contact, ...]]]


@cache
def _file() -> _File:
    found: _File = load(_File, FILE)
    unique((panel.flag for panel in found.panels), FILE, "panels")
    for name, by_country in found.help.items():
        every = [*(each for other in found.help.values() for each in other), ANYWHERE]
        if missing := [country for country in every if not by_country.get(country)]:
            raise ContentError(FILE, f"help.{name}.{missing[0]}", "is missing; every country has its contacts")
    return found


def countries() -> tuple[str, ...]:
    """Return the countries that have contacts, in the order of the file, and "other" for all the rest."""
    return tuple(_file().help["crisis"])


def every_contact() -> dict[str, dict[str, tuple[Contact, ...]]]:
    """Return the contacts by list and country."""
    return _file().help


def panels(flags: Iterable[str]) -> tuple[Panel, ...]:
    """Return the panels for the flags of a note, the most urgent first."""
    raised = set(flags)
    return tuple(panel for panel in _file().panels if panel.flag in raised)


def first(raised: Iterable[Panel], *, go_on: bool) -> tuple[Panel, ...]:
    """Return what to show: in a crisis only that, until the person says to go on."""
    every = tuple(raised)
    alone = tuple(panel for panel in every if panel.flag == "crisis")
    return every if go_on or not alone else alone


def contacts(panel: Panel, country: str) -> tuple[Contact, ...]:
    """Return who to turn to in `country`; a country that is not known gets the list for anywhere."""
    by_country = _file().help.get(panel.help, {})
    return by_country.get(country, by_country.get(ANYWHERE, ()))
