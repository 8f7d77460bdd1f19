"""The pieces of notes, to learn from: each with what a careful reader says of telling it as it stands."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from macros.learning.lines import NOTES
from macros.learning.machine import Setting, written
from macros.learning.marks import Note, marked_notes, name_of
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.message.fit import features
from widgets.feedback.message.pieces import runs

# What may be said of a piece, by the letters of the marks (CONTRIBUTING.md): small ones where it is no sentence and is told as a jotting.
KINDS: Final = {"told": "GCF", "amiss": "C"}
MARKS: Final = frozenset("GCFNgcfn")
_ABOUT: Final = "By how much the words of a piece speak for telling it as it stands"
# Readers differ over pieces: with less to pay for one on the wrong side more were found that had not been learned from.
_SETTING: Final = Setting(fewest=3, cost=0.3, rounds=20)


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder whose pieces are marked, as `marked_notes` does."""
    return marked_notes(folder, "pieces", MARKS)


def learn(known: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_pieces.toml` says once it is learned from these notes."""
    examples = [each for note in known for each in marked(note)]
    wanted = {name: [mark.upper() in letters for _, mark in examples] for name, letters in KINDS.items()}
    counts = [Counter(each) for each, _ in examples]
    return written(counts, wanted, _SETTING, name_of(known), _ABOUT)


def marked(note: Note) -> Iterator[tuple[set[str], str]]:
    """The features of each piece of a note, and its mark; what is cut in another way now is left out."""
    marks = {piece: mark for mark, piece in note.marks}
    for sentence, first, last, cuts in runs(unrun(sentences(tidy(note.raw)))):
        for start, end in ((first, last), *(pairwise([first, *cuts, last]) if cuts else ())):
            if mark := marks.get(sentence.span(start, end).text):
                yield features(sentence, start, end, jotted=mark.islower()), mark
