"""Whatever is typed, a draft keeps its promises: it never fails, fits, invents nothing and says only what was confirmed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from widgets.feedback import CardChoice, Choices, Draft, Findings, analyse, cards, compose, proposed
from widgets.feedback.english.hot import hot
from widgets.feedback.findings import Task
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.compose import EMAIL_WORDS
from widgets.feedback.message.frames import event_frames
from widgets.feedback.message.outputs import PHONE_SECONDS, TEXT_LIMIT, seconds

_HERE: Final = Path(__file__).parent
_TASKS: Final[tuple[Task, ...]] = (
    "post_interview",
    "follow_up",
    "rejection_reply",
    "withdrawal",
    "second_interview",
    "referee_headsup",
    "referee_thanks",
    "interviewer_thanks",
    "accept_invitation",
)
_WRITTEN: Final = [json.loads(line)["raw"] for line in (_HERE / "notes.jsonl").read_text("utf-8").splitlines()]
_PIECES: Final = [piece for note in _WRITTEN for piece in note.replace(",", ".").split(". ")]
_ODD: Final = [
    "<b>",
    "</script>",
    "&nbsp;",
    "\u202e\u05e9\u05dc\u05d5\u05dd",
    "\U0001f600",
    "{{ x }}",
    "[name]",
    "\x00",
    "e\u0301",
    "????",
    "«»",
    "'",
    '"',
]
notes = st.one_of(
    st.text(max_size=400),
    st.sampled_from(_WRITTEN),
    st.lists(st.sampled_from(_PIECES + _ODD), max_size=14).map(". ".join),
    st.lists(st.sampled_from(" ".join(_WRITTEN).split() + _ODD), max_size=90).map(" ".join),
)
tasks = st.sampled_from(_TASKS)


def _drafted(note: str, task: str) -> tuple[Findings, Choices, Draft]:
    findings = analyse(note, task)
    choices = proposed(findings)
    return findings, choices, compose(findings, choices)


@settings(max_examples=300, deadline=None)
@given(notes, tasks)
@example("", "post_interview")
@example("ok", "follow_up")
@example("nervous " * 2500, "post_interview")
@example("<b>" * 7000, "second_interview")
@example("\u202e" * 20_000, "referee_headsup")
@example("I was asked about it and I froze " * 700, "post_interview")
@example("They want me back Tuesday. Do I need to prepare a lesson?", "second_interview")
@example("I got the offer. I need to prepare better answers next time.", "post_interview")
@example("Ugh!said so", "post_interview")
@example("They said you have to", "post_interview")
def test_any_note_gives_a_draft_that_fits_and_invents_nothing(note: str, task: Task) -> None:
    """No note raises; e-mail, phone script and text keep their lengths, read clean, and bring no name or number of their own."""
    _, choices, draft = _drafted(note, task)
    if draft.held:
        assert (draft.email, draft.phone, draft.text) == ("", "", "")
        return
    body = " ".join(each.text for each in draft.lines)
    assert EMAIL_WORDS[0] <= len(draft.email.split()) <= EMAIL_WORDS[1]
    assert seconds(draft.phone) <= PHONE_SECONDS
    assert len(draft.text) <= TEXT_LIMIT
    assert not smells(body)
    assert not hot(body)
    assert not invented(body, note + choices.to)


@settings(max_examples=200, deadline=None)
@given(notes)
def test_nothing_is_asserted_or_promised_that_was_not_confirmed(note: str) -> None:
    """With every card declined no event is asserted and no lesson promised; with cards kept, only those events are."""
    findings = analyse(note)
    declined = Choices(cards={each.id: CardChoice(keep=False) for each in cards(findings)})
    for line in compose(findings, declined).lines:
        assert not line.asserts
        assert line.role not in {"moment", "strength", "lesson"}
    kept = Choices(cards={each.id: CardChoice(keep=True) for each in cards(findings)})
    for line in compose(findings, kept).lines:
        assert set(line.asserts) <= set(kept.cards)
        assert line.role != "lesson"


@settings(max_examples=150, deadline=None)
@given(notes, st.text("abcdefgh ijkO'", max_size=30), st.text("AbcD ef", max_size=20))
@example("ASK a0%A%STARE", "a OO", "")
@example("ASK a0%A%STARE", "a a", "")
def test_what_is_typed_on_a_card_may_stand(note: str, topic: str, name: str) -> None:
    """A phrase typed on any card, or a name to write to, never raises; what reads wrong is what was typed."""
    findings = analyse(note)
    choices = proposed(findings)
    typed = {
        each.id: replace(choices.cards.get(each.id, CardChoice(keep=True)), slots={"topic": topic, "asked": topic})
        for each in cards(findings)
    }
    draft = compose(findings, replace(choices, cards=typed, to=name, sender=name))
    assert smells(f"It was {topic.strip()}.") or not smells(" ".join(each.text for each in draft.lines))
    assert len(draft.text) <= TEXT_LIMIT


def test_every_sentence_shows_where_it_comes_from() -> None:
    """A line taken from the note points at the words it came from, as they stand there; the others say that they are standard."""
    for note in [each for each in _WRITTEN if "<" not in each]:
        findings, _, draft = _drafted(note, "post_interview")
        for line in draft.lines:
            if line.source:
                assert findings.text[line.source.start : line.source.end] == line.source.text
            else:
                assert line.role in {"standard", "known", "lesson", "ask", "strength", "detail"}


@pytest.mark.parametrize("event", ["blank_mind", "wrong_answer", "rambled", "undersold", "nerves", "unprepared"])
def test_different_details_never_give_the_same_text(event: str) -> None:
    """Two people with the same event and another topic send two different messages."""
    topics = [
        "safeguarding",
        "the budget",
        "stock control",
        "phonics",
        "accruals",
        "the CNC lathe",
        "churn",
        "lone working",
        "the weekly checks",
    ]
    findings = analyse("I do not think I did my best there today.")
    note = replace(findings, events=tuple(analyse(_NOTE_OF[event]).events))
    assert any(each.id == event for each in note.events), event
    texts = {
        topic: compose(
            note, Choices(cards={event: CardChoice(keep=True, tapped=True, slots={"topic": topic, "asked": f"about {topic}"})})
        ).email
        for topic in topics
    }
    assert len(set(texts.values())) == len(topics)


_NOTE_OF: Final = {
    "blank_mind": "They asked about rotas and my mind went blank.",
    "wrong_answer": "They asked about rotas and I gave the wrong answer.",
    "rambled": "They asked about rotas and I rambled.",
    "undersold": "They asked about rotas and I undersold myself.",
    "nerves": "They asked about rotas and I was nervous.",
    "unprepared": "They asked about rotas and I was not prepared.",
}


def test_every_event_the_engine_knows_has_its_sentences() -> None:
    """Events found and frames written name the same things."""
    found = {each.id for note in _WRITTEN for each in analyse(note).events}
    silent = {"waiting", "rejection", "offer", "second_interview", "withdrawal", "reference"}
    assert found - silent <= set(event_frames())
