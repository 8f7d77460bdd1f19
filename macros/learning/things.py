"""The things that notes name, to learn from: each with the part it plays, marked by whoever wrote the note."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from macros.learning.lines import NOTES
from macros.learning.machine import Setting, written
from macros.learning.marks import Note, marked_notes, name_of
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.facts.surroundings import features, named_in

# What may be said of a thing, by the letters of the marks (CONTRIBUTING.md): whatever came up is told in one way where it is not clear how.
PARTS: Final = {"asked": "A", "covered": "ATGBP", "held": "GBP", "had": "H", "unsaid": "M", "liked": "L", "involved": "J", "shown": "S"}
MARKS: Final = frozenset("ATGBMLHENJSP")
_SETTING: Final = Setting(fewest=4, rounds=40)
# A thing of the note is the marked one where at least this much of it lies in the mark.
_INSIDE: Final = 0.5


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder whose things are marked, as `marked_notes` does."""
    return marked_notes(folder, "things", MARKS)


def learn(known: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned_things.toml` says once it is learned from these notes."""
    examples = [each for note in known for each in marked(note)]
    wanted = {name: [bool(marks & {*letters}) for _, marks in examples] for name, letters in PARTS.items()}
    counts = [Counter(each) for each, _ in examples]
    return written(counts, wanted, _SETTING, name_of(known), "By how much what stands round a thing speaks for the part it plays")


def marked(note: Note) -> Iterator[tuple[set[str], set[str]]]:
    """The features of each thing that a note names, and its marks; the first part of a marked thing stands for it, the rest for nothing."""
    spans: dict[tuple[int, int], set[str]] = {}
    for mark, thing in note.marks:
        start = note.raw.index(thing)
        spans.setdefault((start, start + len(thing)), set()).add(mark)
    met: set[tuple[int, int]] = set()
    for sentence in unrun(sentences(tidy(note.raw))):
        for phrase in named_in(sentence):
            start, end = sentence.words[phrase.first].start, sentence.words[phrase.last - 1].end
            over = [each for each in spans if each[0] < end and start < each[1]]
            own = [each for each in over if each not in met and min(end, each[1]) - max(start, each[0]) >= _INSIDE * (end - start)]
            met.update(own)
            if own or not over:
                yield features(sentence, phrase), {mark for each in own for mark in spans[each]}
