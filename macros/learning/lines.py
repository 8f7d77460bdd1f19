"""Reads the notes to learn from: one JSON object a line, in the files of a folder."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from widgets.errors import ContentError

NOTES: Final = Path(__file__).parent / "notes"
# What may be known of a note: its text, the flags it needs, the things it names, and its pieces.
_KEYS: Final = frozenset(["raw", "flags", "things", "pieces"])


def read[T](folder: Path, key: str, form: str, made: Callable[[Any], T]) -> list[T]:
    """What is `made` of each line of a folder's files that has this `key`.

    Raises ContentError, with file and line, for a line that is none of this `form`, by whatever `made` has against it.
    """
    out: list[T] = []
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            try:
                row = _known(json.loads(line))
                if key in row:
                    out.append(made(row))
            except (ValueError, LookupError, TypeError, AttributeError) as error:
                raise ContentError(file.name, f"line {number}", f"must be {form} ({error!r})") from None
    return out


def _known(row: dict[str, Any]) -> dict[str, Any]:
    """A line as it is. Raises ValueError for a key that is none, as what is misspelt would be passed over, and for one without its text."""
    if "raw" not in row:
        raise ValueError("every note has its text, raw")
    if unknown := row.keys() - _KEYS:
        raise ValueError(f"keys are {', '.join(sorted(_KEYS))}, not {', '.join(sorted(unknown))}")
    return row


def digest(rows: object) -> str:
    """A name for just these notes, by what JSON says of them."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]
