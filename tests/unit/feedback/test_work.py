"""How much is done for an answer, counted: no clock says the same twice."""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english import clauses, hot
from widgets.feedback.english.edges import edges
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
    read = [0]

    def counted(sentence: Sentence) -> list[tuple[int, str]]:
        read[0] += len(sentence.words)
        return edges(sentence)

    monkeypatch.setattr(clauses, "edges", counted)
    note = _note(0)
    _answer(note)
    words = sum(len(each.words) for each in sentences(note))
    # 1.1 words for each of the note when this was written; before, 2.5.
    assert words <= read[0] < words * 1.5


_WIDE: Final = {
    (wishes._OF_KEEN, wishes._KEEN): (
        "i want it | i would love the job | i am keen on it | interested in the role | enthusiastic about this one | excited to start it"
        " | i hope i get it | hoping i get the job | i would accept tomorrow | if they offer it i would take it | my dream role"
        " | this is the job for me | it is what i want to do"
    ),
    (goods._OF_OVERALL, goods._OVERALL): (
        "it went well | i did great | all done brilliantly | it went fine | it went alright | it went amazing | it went fantastic"
        " | it went better than | it went perfectly | it went smoothly | nailed it | aced the interview | smashed it | good interview"
        " | interview was lovely | pleased with myself | came out smiling | walked away buzzing | came out happy"
    ),
    (offered._OF_NEWS, offered._NEWS): (
        "got the job | been accepted | was hired | am taken on | job offer | offered me it | verbal offer | i start monday as | job is mine"
        " | they want me . | passed , start | offered me a place on | and offered the role | received an offer"
        " | they called to say i got it"
    ),
}


@pytest.mark.parametrize(("patterns", "phrases"), _WIDE.items())
def test_what_is_asked_for_first_passes_nothing_over(patterns: tuple[re.Pattern[str], re.Pattern[str]], phrases: str) -> None:
    """A long pattern is looked for only where a text holds one of a few words; whatever it finds has one of them."""
    for each in phrases.split(" | "):
        assert [bool(pattern.search(each)) for pattern in patterns] == [True, True], each
