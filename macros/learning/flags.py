"""What needs care in notes, to learn from: read from notes written for it, and from the rows that the rules are tested with."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from macros.learning.lines import NOTES, digest, read
from macros.learning.machine import Setting, written
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.safety.flags import LEFT_OUT
from widgets.feedback.safety.learned import counted

# Instructions are known by their form, not by what notes speak of.
FLAGS: Final = tuple(sorted(LEFT_OUT - {"instruction_like"}))
# A word or pair in fewer notes says more of them than of what they are about.
_SETTING: Final = Setting(fewest=8)


@dataclass(frozen=True, slots=True)
class Note:
    """A note and the flags that a careful reader wants raised for it."""

    raw: str
    flags: frozenset[str]

    def __post_init__(self) -> None:
        """Raise ValueError for a flag that is none."""
        if unknown := self.flags - {*FLAGS}:
            raise ValueError(f"flags are {', '.join(FLAGS)}, not {', '.join(sorted(unknown))}")


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder, but for those that may need a flag or not. Raises ContentError, with file and line, for what is none.

    Where a note does not say which flags it needs, nothing had raised one when the notes were gone through: it counts as needing none.
    """
    found = read(folder, "raw", '{"raw": "...", "flags": [...] or null}', _note)
    return [each for each in found if each is not None]


def _note(row: Any) -> Note | None:
    flags = row.get("flags", [])
    return None if flags is None else Note(row["raw"], frozenset(flags))


def rows(folder: Path) -> list[Note]:
    """The sentences that the rules are tested with, which are learned from, too: a file of yes, no and missed for each flag."""
    out: list[Note] = []
    for file in sorted(folder.glob("*.toml")):
        own = frozenset({file.stem} & {*FLAGS})
        for kind, texts in tomllib.loads(file.read_text("utf-8")).items():
            out += [Note(each, frozenset() if kind == "no" else own) for each in texts]
    return out


def name_of(known: Sequence[Note]) -> str:
    """A name for just these notes."""
    return digest([[each.raw, sorted(each.flags)] for each in known])


def learn(known: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_flags.toml` says once it is learned from these notes."""
    counts = [counted(unrun(sentences(tidy(each.raw)))) for each in known]
    wanted = {name: [name in each.flags for each in known] for name in FLAGS}
    return written(counts, wanted, _SETTING, name_of(known), "By how much words speak for what needs care")
