"""Reads the notes to learn from: one JSON object a line, in the files of a folder."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from widgets.errors import ContentError


def read[T](folder: Path, form: str, made: Callable[[Any], T]) -> list[T]:
    """What is `made` of each line of a folder's files.

    Raises ContentError, with file and line, for a line that is none of this `form`, by whatever `made` has against it.
    """
    out: list[T] = []
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            try:
                out.append(made(json.loads(line)))
            except (ValueError, LookupError, TypeError) as error:
                raise ContentError(file.name, f"line {number}", f"must be {form} ({error!r})") from None
    return out


def digest(rows: object) -> str:
    """A name for just these notes, by what JSON says of them."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]
