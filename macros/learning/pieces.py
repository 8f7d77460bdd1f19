"""The pieces of notes, to learn from: each with what a careful reader says of telling it as it stands."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from macros.learning.lines import digest, read
from macros.learning.machine import written
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.message.fit import features
from widgets.feedback.message.pieces import runs

NOTES: Final = Path(__file__).parent / "notes/pieces"
# What may be said of a piece, by the letters of the marks (CONTRIBUTING.md).
KINDS: Final = {"told": "GCF", "amiss": "C"}
MARKS: Final = frozenset("GCFN")
_FEWEST_PIECES: Final = 3


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its pieces as they stand in it, each with its mark."""

    raw: str
    pieces: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        """Raise ValueError for a mark that is none, or of what does not stand in the note."""
        if wrong := [each for each in self.pieces if each[0] not in MARKS or not each[1] or each[1] not in self.raw]:
            raise ValueError(f"marks are {''.join(sorted(MARKS))}, each of what stands in the note, not {wrong[0]}")


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder. Raises ContentError, with file and line, for what is none."""
    form = '{"raw": "...", "pieces": [["G", "..."]]}'
    return read(folder, form, lambda row: Note(row["raw"], tuple((mark, piece) for mark, piece in row["pieces"])))


def name_of(known: Sequence[Note]) -> str:
    """A name for just these notes."""
    return digest([[each.raw, each.pieces] for each in known])


def learn(known: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_pieces.toml` says once it is learned from these notes."""
    examples = [each for note in known for each in marked(note)]
    wanted = {name: [mark in letters for _, mark in examples] for name, letters in KINDS.items()}
    counts = [Counter(each) for each, _ in examples]
    return written(counts, wanted, _FEWEST_PIECES, name_of(known), "By how much the words of a piece speak for telling it as it stands")


def marked(note: Note) -> Iterator[tuple[set[str], str]]:
    """The features of each piece of a note, and its mark; what is cut in another way now is left out."""
    marks = {piece: mark for mark, piece in note.pieces}
    for sentence, first, last, cuts in runs(unrun(sentences(tidy(note.raw)))):
        for start, end in ((first, last), *(pairwise([first, *cuts, last]) if cuts else ())):
            if mark := marks.get(sentence.span(start, end).text):
                yield features(sentence, start, end), mark
