"""Notes to learn from in which words are marked: each mark as a letter, and the words as they stand in the note."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.learning.lines import digest, read


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its marks."""

    raw: str
    marks: tuple[tuple[str, str], ...]


def marked_notes(folder: Path, key: str, letters: Collection[str]) -> list[Note]:
    """Read the notes of a folder, with marks under `key` of these `letters`. Raises ContentError, with file and line, for what is none."""
    return read(folder, key, f'{{"raw": "...", "{key}": [["{min(letters)}", "..."]]}}', lambda row: _note(row, key, letters))


def _note(row: Any, key: str, letters: Collection[str]) -> Note:
    """One note. Raises ValueError for a mark that is none, or of what does not stand in the note."""
    raw, marks = row["raw"], tuple((mark, words) for mark, words in row[key])
    if wrong := [each for each in marks if each[0] not in letters or not each[1] or each[1] not in raw]:
        raise ValueError(f"marks are {''.join(sorted(letters))}, each of what stands in the note, not {wrong[0]}")
    return Note(raw, marks)


def name_of(known: Sequence[Note]) -> str:
    """A name for just these notes."""
    return digest([[each.raw, each.marks] for each in known])
