"""The pieces of a note that may be told as they stand are known by their words, and told only where those speak for it."""

from pathlib import Path
from typing import Final

import pytest

from macros.learning.marks import name_of
from macros.learning.pieces import KINDS, learn, notes
from widgets.errors import ContentError
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.message.fit import FILE
from widgets.feedback.message.pieces import pieces
from widgets.feedback.message.retold import SURE
from widgets.feedback.weights import learned

_UNLEARNED: Final = notes(Path(__file__).parent / "unlearned_pieces")


def test_the_weights_are_those_of_the_notes() -> None:
    """Whoever changes the notes runs `make learn`."""
    assert learned(FILE).notes == name_of(notes()), "run `make learn`"
    assert learned(FILE).kinds == tuple(KINDS)


@pytest.mark.parametrize(
    "line",
    [
        '{"raw": "one", "thing": []}',
        '{"raw": "one", "pieces": [["Z", "one"]]}',
        '{"raw": "one", "pieces": [["G", "two"]]}',
        '{"raw": "one", "pieces": ["G"]}',
    ],
)
def test_a_wrong_note_is_named(tmp_path: Path, line: str) -> None:
    """A note that cannot be learned from stops the learning with file and line."""
    (tmp_path / "some.jsonl").write_text(f'{{"raw": "one", "pieces": []}}\n{line}\n')
    with pytest.raises(ContentError, match=r"some\.jsonl: line 2"):
        notes(tmp_path)


def test_learning_twice_says_the_same() -> None:
    """The file changes only with the notes."""
    few = notes()[:40]
    assert learn(few) == learn(few)


@pytest.mark.parametrize("jotted", [False, True], ids=["sentences", "jottings"])
def test_of_notes_not_learned_from_most_of_what_is_told_may_be(*, jotted: bool) -> None:
    """Of the pieces in notes kept apart, four of ten that may be told are clear enough, and six of ten that are may be told."""
    right, clear, wanted = 0, 0, 0
    for note in _UNLEARNED:
        marks = {piece: mark for mark, piece in note.marks}
        found = pieces(unrun(sentences(tidy(note.raw))))
        for each in [one for piece in found for one in (piece, *piece.parts)]:
            mark = marks.get(each.span.text, "")
            if mark == "" or mark.islower() != jotted or each.jotted != jotted:
                continue
            fit = mark.upper() in {"G", "C", "F"}
            wanted += fit
            clear += each.clear >= SURE
            right += fit and each.clear >= SURE
    assert right >= clear * 0.6, (right, clear, wanted)
    assert right >= wanted * 0.4, (right, clear, wanted)
