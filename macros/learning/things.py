"""The things that notes name, to learn from: each with the part it plays, marked by whoever wrote the note."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from macros.learning.machine import written
from widgets.errors import ContentError
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.facts.surroundings import features, named_in

NOTES: Final = Path(__file__).parent / "notes/things"
# What may be said of a thing, by the letters of the marks (CONTRIBUTING.md): whatever came up is told in one way where it is not clear how.
PARTS: Final = {"asked": "A", "covered": "ATGBP", "held": "GBP", "had": "H", "unsaid": "M", "liked": "L", "involved": "J", "shown": "S"}
MARKS: Final = frozenset("ATGBMLHENJSP")
_FEWEST_THINGS: Final = 4
# A thing of the note is the marked one where at least this much of it lies in the mark.
_INSIDE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its marks: what may be said of a thing, as a letter, and the thing as it stands in the note."""

    raw: str
    things: tuple[tuple[str, str], ...]


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder, one JSON object a line. Raises ContentError, with file and line, for what is none."""
    return [note for file in sorted(folder.glob("*.jsonl")) for note in _lines(file)]


def _lines(file: Path) -> Iterator[Note]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            note = Note(row["raw"], tuple((mark, thing) for mark, thing in row["things"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ContentError(file.name, f"line {number}", f'must be {{"raw": "...", "things": [["A", "..."]]}} ({error!r})') from None
        if wrong := [each for each in note.things if each[0] not in MARKS or not each[1] or each[1] not in note.raw]:
            raise ContentError(
                file.name, f"line {number}", f"must mark what stands in the note with one of {''.join(sorted(MARKS))}, not {wrong[0]}"
            )
        yield note


def digest(read: Sequence[Note]) -> str:
    """A name for just these notes."""
    return hashlib.sha256(json.dumps([[each.raw, each.things] for each in read]).encode()).hexdigest()[:16]


def learn(read: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_things.toml` says once it is learned from these notes."""
    examples = [each for note in read for each in marked(note)]
    wanted = {name: [bool(marks & {*letters}) for _, marks in examples] for name, letters in PARTS.items()}
    counts = [Counter(each) for each, _ in examples]
    return written(counts, wanted, _FEWEST_THINGS, digest(read), "By how much what stands round a thing speaks for the part it plays")


def marked(note: Note) -> Iterator[tuple[set[str], set[str]]]:
    """The features of each thing that a note names, and its marks; the first part of a marked thing stands for it, the rest for nothing."""
    spans: dict[tuple[int, int], set[str]] = {}
    for mark, thing in note.things:
        start = note.raw.index(thing)
        spans.setdefault((start, start + len(thing)), set()).add(mark)
    met: set[tuple[int, int]] = set()
    for sentence in unrun(sentences(tidy(note.raw))):
        for named in named_in(sentence):
            start, end = sentence.words[named.first].start, sentence.words[named.last - 1].end
            over = [each for each in spans if each[0] < end and start < each[1]]
            own = [each for each in over if each not in met and min(end, each[1]) - max(start, each[0]) >= _INSIDE * (end - start)]
            met.update(own)
            if own or not over:
                yield features(sentence, named), {mark for each in own for mark in spans[each]}
