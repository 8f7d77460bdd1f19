"""How much is done for an answer, counted: no clock says the same twice."""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english import hot
from widgets.feedback.safety import carerules

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
