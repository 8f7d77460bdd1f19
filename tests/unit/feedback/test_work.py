"""How much is done for an answer, counted: no clock says the same twice."""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english import clauses, hot
from widgets.feedback.english.sentences import Sentence, sentences
from widgets.feedback.facts import wishes
from widgets.feedback.moments import goods
from widgets.feedback.safety import carerules
from widgets.feedback.situation import offered

_ROWS: Final = [json.loads(line)["raw"] for line in (Path(__file__).parent / "notes.jsonl").read_text("utf-8").splitlines()]
_WORDS: Final = 300


def _note(first: int) -> str:
    """A note as long as a person writes at most, of several that are shorter."""
    note = ""
    while len(note.split()) < _WORDS:
        note, first = f"{note} {_ROWS[first]}", first + 1
    return note


def _answer(note: str) -> None:
    findings = analyse(note)
    compose(findings, proposed(findings))


def test_few_rules_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of over two thousand rules for care and for strong words, a text is searched for few: those whose words it holds."""
    notes, sought = [_note(first) for first in (0, 20, 40)], [0, 0]
    first, glance = hot._Wording.first, carerules._glance

    class Counted:
        def __init__(self, seen: re.Pattern[str]) -> None:
            self.seen = seen

        def search(self, text: str) -> re.Match[str] | None:
            sought[0] += 1
            return self.seen.search(text)

    def counted(self: hot._Wording, text: str) -> tuple[int, str] | None:
        sought[1] += 1
        return first(self, text)

    # What was answered before must not count as spared.
    hot.hot.cache_clear()
    carerules._hits.cache_clear()
    monkeypatch.setattr(hot._Wording, "first", counted)
    monkeypatch.setattr(carerules, "_glance", lambda rule: (seen := glance(rule)) and Counted(seen))
    for each in notes:
        _answer(each)
    # In a note 363 and 96 when this was written; before, 550, and one pattern of all strong words for each phrase.
    assert 0 < sought[0] / len(notes) < 450
    assert 0 < sought[1] / len(notes) < 150


def test_a_sentence_is_cut_into_clauses_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for the clauses of a sentence, or for all of its words as a sentence of their own, has what was read before."""
    edges, read = clauses.edges, [0]

    def counted(sentence: Sentence) -> list[tuple[int, str]]:
        read[0] += len(sentence.words)
        return edges(sentence)

    monkeypatch.setattr(clauses, "edges", counted)
    note = _note(0)
    _answer(note)
    words = sum(len(each.words) for each in sentences(note))
    # 1.1 words for each of the note when this was written; before, 2.5.
    assert words <= read[0] < words * 1.5


@pytest.mark.parametrize(
    ("asked_first", "sought"), [(wishes._OF_KEEN, wishes._KEEN), (goods._OF_OVERALL, goods._OVERALL), (offered._OF_NEWS, offered._NEWS)]
)
def test_what_is_asked_for_first_passes_nothing_over(asked_first: re.Pattern[str], sought: re.Pattern[str]) -> None:
    """A long pattern is looked for only where a text holds one of a few words; whatever it finds has one of them."""
    folder = Path(__file__).parent
    notes = [json.loads(line)["raw"] for path in folder.glob("unlearned_*/notes.jsonl") for line in path.read_text("utf-8").splitlines()]
    found = [hit[0] for note in (*_ROWS, *notes) for each in sentences(note) if (hit := sought.search(each.plain))]
    assert found
    assert all(map(asked_first.search, found))
