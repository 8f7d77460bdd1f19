"""Plain constructions, filled with plain things: the tables that say what a message makes of each."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

# What stands before each of them, so that the note is one about an interview.
BEFORE = "I had the interview this morning with two people. "


@dataclass(frozen=True)
class Row:
    """A sentence of a note, what may tell it (any of `tells`), and what must not be said."""

    note: str
    tells: tuple[str, ...]
    never: str = ""
    why: str = ""


def told(path: Path) -> list[Row]:
    """Each construction of the table with each of its things."""
    return [
        Row(_sentence(say, thing), tuple(each.format(thing) for each in group["tells"]))
        for group in tomllib.loads(path.read_text("utf-8"))["told"]
        for say in group["say"]
        for thing in group["things"]
    ]


def untold(path: Path) -> list[Row]:
    """Each sentence of the table that must not be told so."""
    return [
        Row(BEFORE + each["note"], (), each["never"], group["why"])
        for group in tomllib.loads(path.read_text("utf-8"))["untold"]
        for each in group["notes"]
    ]


def _sentence(say: str, thing: str) -> str:
    text = say.format(thing)
    return BEFORE + (text[:1].upper() + text[1:] if say.startswith("{}") else text)
