"""Where each claim comes from, and the label that says how far to trust it."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from widgets.errors import ContentError
from widgets.guide.load import load, unique

FILE: Final = "sources.toml"


@dataclass(frozen=True)
class Label:
    """One evidence label: its `name` as printed beside advice and what it `means`."""

    id: str
    name: str
    means: str


@dataclass(frozen=True)
class Source:
    """One study, survey or official page: what was found, in whom, and what limits it.

    `status` is "seen" when the abstract or official page was opened on `checked`, "reported" when only a second-hand
    page was. `as_of` is set for law, and is the date the statement describes.
    """

    id: str
    kind: Literal["study", "survey", "law", "practice"]
    cite: str
    year: str
    country: str
    sample: str
    found: str
    limits: str
    link: str
    status: Literal["seen", "reported"]
    checked: dt.date
    as_of: dt.date | None = None
    reported_by: str = ""

    def __post_init__(self) -> None:
        """Refuse a link a browser could run, an undated law and a second-hand report that names no reporter."""
        if not self.link.startswith("https://"):
            raise ValueError("link must start with https://")
        if self.kind == "law" and self.as_of is None:
            raise ValueError("a source of kind 'law' needs as_of, the date it describes")
        if self.status == "reported" and not self.reported_by:
            raise ValueError("a source that is 'reported' needs reported_by")


@dataclass(frozen=True)
class _File:
    labels: tuple[Label, ...]
    sources: tuple[Source, ...]


@cache
def labels() -> dict[str, Label]:
    """Return the evidence labels by id, in the order of the file."""
    found = load(_File, FILE).labels
    unique((label.id for label in found), FILE, "labels")
    return {label.id: label for label in found}


@cache
def sources() -> dict[str, Source]:
    """Return the sources by id, in the order of the file."""
    found = load(_File, FILE).sources
    unique((source.id for source in found), FILE, "sources")
    return {source.id: source for source in found}


def require(ids: tuple[str, ...], label: str | None, file: str, key: str) -> None:
    """Raise a `ContentError` at `key` of `file` unless `label` and every source id exist.

    Every label but common advice needs at least one source.
    """
    for each in ids:
        if each not in sources():
            raise ContentError(file, f"{key}.sources", f"{each!r} is no id in {FILE}; add the source or correct the id")
    if label is None:
        return
    if label not in labels():
        raise ContentError(file, f"{key}.label", f"must be one of {', '.join(labels())}, not {label!r}")
    if label != "common-advice" and not ids:
        raise ContentError(file, f"{key}.sources", f"the label {label!r} needs at least one source id")
