"""The record: everything a reader wrote, as one versioned document that lives in their browser and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from widgets.errors import InputError

VERSION: Final = 1
DAMAGED: Final = "Cannot read what was saved here: {why}. It has been set aside; download it before you clear it."

type Form = Mapping[str, object]


@dataclass(frozen=True)
class Interview:
    """One interview: what was typed into each form, by form name."""

    forms: Mapping[str, Form]


@dataclass(frozen=True)
class Record:
    """All interviews by id; `current` is the one the forms on the page belong to."""

    current: str
    interviews: Mapping[str, Interview]

    def said(self, form: str, field: str) -> str:
        """Return what was typed into one field of one form, about the current interview; empty where nothing was."""
        value = self.interviews[self.current].forms.get(form, {}).get(field, "")
        return value.strip() if isinstance(value, str) else ""


def parse(document: Any) -> Record:
    """Check a stored document and return it as a `Record`.

    Anything that is not a record of a version this site knows is an `InputError` in plain words.
    """
    if not isinstance(document, dict):
        raise InputError(DAMAGED.format(why="it is not a record"))
    version = document.get("v")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        raise InputError(DAMAGED.format(why="a newer version of this site wrote it" if newer else "its version is unknown"))
    interviews, current = document.get("interviews"), document.get("current")
    if not isinstance(interviews, dict) or not isinstance(current, str) or current not in interviews:
        raise InputError(DAMAGED.format(why="its list of interviews is incomplete"))
    return Record(current, {name: _interview(each) for name, each in interviews.items()})


def _interview(value: Any) -> Interview:
    forms = value.get("forms") if isinstance(value, dict) else None
    if not isinstance(forms, dict) or not all(isinstance(form, dict) for form in forms.values()):
        raise InputError(DAMAGED.format(why="the answers of one interview are not a set of forms"))
    return Interview(forms)
