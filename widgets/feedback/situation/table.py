"""Reads from a table what people plainly write in one kind of message: the words it is known by, and what is told of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.plain import plainly
from widgets.guide.load import load

_RULE: Final = r"(?<!\S)(?:%s)(?!\S)"
_PIECE: Final = "{it}"


@dataclass(frozen=True, slots=True)
class Row:
    """In a message of one of these tasks, a `slot` is filled with `say` where a rule fits; `{it}` is what the rule so names, of the note."""

    tasks: tuple[str, ...]
    slot: str
    say: str
    rules: tuple[str, ...]

    def __post_init__(self) -> None:
        """Raise ValueError for a rule that does not name what is to be told."""
        unnamed = next((each for each in self.rules if "(?P<it>" not in each), "") if _PIECE in self.say else ""
        if unnamed:
            raise ValueError(f"each rule must name with (?P<it>...) which words {_PIECE} in say stands for; {unnamed!r} does not")


@dataclass(frozen=True, slots=True)
class TableFile:
    """The table; of two rows for one slot the first that fits is told."""

    row: tuple[Row, ...]


@cache
def rows() -> tuple[Row, ...]:
    """Every row of the table."""
    found: TableFile = load(TableFile, "feedback/told.toml")
    return found.row


@cache
def row_patterns(task: str) -> tuple[tuple[Row, tuple[re.Pattern[str], ...]], ...]:
    """The rows of one kind of message with the patterns they are known by, for text in small letters whose words and marks stand apart."""
    return tuple((each, tuple(re.compile(_RULE % rule) for rule in each.rules)) for each in rows() if task in each.tasks)


def plainly_told(read: Sequence[Sentence], task: str) -> dict[str, str]:
    """The phrases of the table that a note gives, by slot name."""
    out: dict[str, str] = {}
    for row, patterns in row_patterns(task):
        if row.slot in out:
            continue
        text = next((said for sentence in read for each in patterns if (said := _said(row.say, sentence, each))), "")
        if text:
            out[row.slot] = text
    return out


def _said(say: str, sentence: Sentence, pattern: re.Pattern[str]) -> str:
    found = pattern.search(sentence.plain)
    if not found:
        return ""
    if _PIECE not in say:
        return say
    piece = write(plainly(sentence.words[sentence.at(found.start("it")) : sentence.at(found.end("it") - 1) + 1]))
    return say.replace(_PIECE, piece) if piece and not hot(piece) else ""
