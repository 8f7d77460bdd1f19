"""What needs care in notes, to learn from: read from notes written for it, and from the rows that the rules are tested with."""

import hashlib
import json
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from macros.learning.machine import written
from widgets.errors import ContentError
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.safety.flags import LEFT_OUT
from widgets.feedback.safety.learned import counted

NOTES: Final = Path(__file__).parent / "notes/flags"
# Instructions are known by their form, not by what notes speak of.
FLAGS: Final = tuple(sorted(LEFT_OUT - {"instruction_like"}))
# A word or pair in fewer notes says more of them than of what they are about.
_FEWEST_NOTES: Final = 4


@dataclass(frozen=True, slots=True)
class Note:
    """A note and the flags that a careful reader wants raised for it."""

    raw: str
    flags: frozenset[str]


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder, one JSON object a line. Raises ContentError, with file and line, for what is none."""
    return [note for file in sorted(folder.glob("*.jsonl")) for note in _lines(file)]


def _lines(file: Path) -> Iterator[Note]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            note = Note(row["raw"], frozenset(row["flags"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ContentError(file.name, f"line {number}", f'must be {{"raw": "...", "flags": [...]}} ({error!r})') from None
        if unknown := note.flags - {*FLAGS}:
            raise ContentError(file.name, f"line {number}", f"flags must be of {', '.join(FLAGS)}, not {', '.join(sorted(unknown))}")
        yield note


def rows(folder: Path) -> list[Note]:
    """The sentences that the rules are tested with, which are learned from, too: a file of yes, no and missed for each flag."""
    out: list[Note] = []
    for file in sorted(folder.glob("*.toml")):
        own = frozenset({file.stem} & {*FLAGS})
        for kind, texts in tomllib.loads(file.read_text("utf-8")).items():
            out += [Note(each, frozenset() if kind == "no" else own) for each in texts]
    return out


def digest(read: Sequence[Note]) -> str:
    """A name for just these notes."""
    return hashlib.sha256(json.dumps([[each.raw, sorted(each.flags)] for each in read]).encode()).hexdigest()[:16]


def learn(read: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_flags.toml` says once it is learned from these notes."""
    counts = [counted(unrun(sentences(tidy(each.raw)))) for each in read]
    wanted = {name: [name in each.flags for each in read] for name in FLAGS}
    return written(counts, wanted, _FEWEST_NOTES, digest(read), "By how much words speak for what needs care")
