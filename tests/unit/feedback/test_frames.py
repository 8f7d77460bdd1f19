"""Every hand-written sentence reads clean whatever legal phrase it carries, and says nothing of its own."""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback.english.hot import hot
from widgets.feedback.english.rewriting import also
from widgets.feedback.message.checks import smells
from widgets.feedback.message.frames import (
    event_frames,
    fact_frames,
    fill,
    lesson_rules,
    part_frames,
    recovered_frames,
    slots_of,
    task_frames,
    then_frames,
)
from widgets.feedback.message.roles import TELLING

_PHRASES: Final[dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "slots.toml").read_text("utf-8"))
# Which phrases a slot may be given.
_KIND: Final = {
    "asked": "asked",
    "above_all": "asked",
    "amount": "amount",
    "people": "people",
    "on_day": "day",
    "hear": "time",
    "since": "amount",
    "offer_by": "amount",
    "occasion": "place",
    "role": "place",
    "manner": "manner",
    "thanked": "gift",
    "unknown": "unknown",
    "want_to": "action",
    "job": "place",
    "my_occasion": "place",
    "contact_cap": "people",
    "absent": "people",
    "who": "people",
    "to_meet": "people",
    "when": "day",
    "due": "time",
    "free": "day",
} | dict.fromkeys(["instead", "only", "unable", "later", "need_by", "answer_by", "moved", "best"], "date")
_CLAUSES: Final = frozenset(
    [
        "clause",
        "correction",
        "right",
        "lacking",
        "reply",
        "did",
        "cause",
        "said",
        "because",
        "mine",
        "unsaid_that",
        "pleased",
        "coped",
        "found",
        "reason",
        "praise",
        "short",
        "praised",
        "why",
        "getting",
        "together",
        "plan",
        "since_then",
        "sent",
    ]
)
_FIXED: Final = {
    "asked_about": "about safeguarding",
    "during": "during the last ten minutes",
    "overall": "went well",
    "person": "the deputy",
    "be": "was",
    "how": "by phone",
    "when_done": "at such short notice",
    "news": "the job",
    "again": "again",
    "whether": "whether it is remote or four days in Slough",
    "place": "Harlow and Finch",
    "start": "1 June",
    "pay": "£11.44 an hour",
    "first_pay": "12.60 an hour",
    "second_pay": "12.21",
    "thank": "Bev",
    "setting": "in the group exercise",
    "finding": "words",
    "mended": "looked it up",
    "measured": "I was asked for 10 minutes and took 17",
    "tasked": "to build a pivot table live",
    "points": "the points I want to make",
    "late": "late",
    "over": "this round",
    "call": "during the call",
    "word": "safeguarding",
    "lacked": "I could not finish the third part",
    "own_lesson": "Next time I will have three examples on a card",
    "pair": "the median and the mean",
    "chose": "someone with SAP experience",
    "at_time": "8am",
    "there_at": "11pm",
    "says": "Teams",
    "waited": "40 minutes",
    "within": "5 working days",
    "advert": "£41k",
    "given": "£38k",
    "notice": "two weeks' notice",
    "rank": "second of 63",
    "ranked": "ranked 41 and that you took 36",
    "reached": "the final two",
    "keep": "my number",
    "wish": "see round the nursery rooms",
    "must": "tell the Co-op about my hours",
    "starts": "on 1 June",
    "event": "the committee would meet on the 24th",
    "form": "an afternoon with students and no interpreter",
    "prefer": "this role",
    "rebook": "another time",
    "may": "your name",
    "spam": "your junk folder",
    "yes": "the offer",
    "missing": "a link",
    "missed": "the principal at around 3:30",
    "other": "an afternoon role",
    "writing": "in writing",
    "if_can": "do a 10 o'clock start",
    "sought": "someone with a tail lift",
    "not_part": "a dinner on the 13th",
}
# One frame for each kind of phrase, to read every phrase of that kind in.
_CARRIERS: Final = (
    ("My answer on {topic} was not as strong as I wanted it to be.", "topic"),
    ("When I was asked {asked}, my answer went on longer than it needed to.", "asked"),
    ("Looking back, I can see that {clause}.", "clause"),
    ("I was grateful {thanked}.", "thanked"),
    ("Could you please tell me {unknown}?", "unknown"),
)
_CLAIMS: Final = re.compile(r"\b(?:late|nervous|went well|technical problem|lost my train|enjoyed|not at my best|wrong)\b", re.IGNORECASE)


def _phrases(slot: str) -> list[str]:
    if slot in _FIXED:
        return [_FIXED[slot]]
    if slot == "reply_vp":
        return [each[2:] for each in _PHRASES["clause"] if each.startswith("I ")]
    if slot in {"clause_cap", "because_cap", "noted"}:
        return [each[0].upper() + each[1:] for each in _PHRASES["clause"]]
    return _PHRASES["clause" if slot in _CLAUSES else _KIND.get(slot, "topic")]


def _filled(frame: str) -> Iterator[str]:
    names = slots_of(frame)
    first = {name: _phrases(name)[0] for name in names}
    yield fill(frame, first)
    for name in names:
        for phrase in _phrases(name):
            yield fill(frame, first | {name: phrase})


def _frames() -> Iterator[tuple[str, str]]:
    for event in event_frames().values():
        for frame in (*event.frames, *event.tapped, *event.typed, *event.card, *(text for _, text in event.lessons)):
            yield event.id, frame
    for frame in then_frames():
        yield "then", frame
    for frame in recovered_frames():
        yield "recovered", frame
    for rule in lesson_rules():
        yield rule.id, rule.text
    for task in task_frames().values():
        for frame in filter(None, (*task.open, *task.detail, *task.close, task.spare)):
            yield task.id, frame


@pytest.mark.parametrize(("name", "frame"), list(_frames()))
def test_every_frame_reads_clean_with_every_legal_phrase(name: str, frame: str) -> None:
    """No phrase of the list makes a frame of any event or task smell of bad grammar, or hot."""
    for text in _filled(frame):
        assert text, f"{name}: the list of phrases has none for a slot of {frame!r}"
        assert not smells(text), f"{name}: {text}"
        assert not hot(frame), f"{name}: {frame}"


def test_the_sentences_for_facts_read_clean() -> None:
    """A fact of any kind reads clean in each of its sentences, also with "also" in it."""
    for kind, frames in fact_frames().items():
        phrases = (
            _PHRASES["clause"]
            if kind in {"slip", "shown", "mend", "about", "own", "correction"}
            else _PHRASES["asked"]
            if kind == "asked"
            else _PHRASES["topic"]
        )
        for phrase in phrases:
            slots = {"phrase": phrase, "cap": phrase[0].upper() + phrase[1:], "about": phrase, "wh": phrase, "task": phrase}
            if kind in {"slip", "shown", "mend", "about"}:
                slots["also"] = also(phrase) if phrase.startswith(("I ", "we ")) else ""
            for frame in (*frames.first, *frames.more):
                assert not smells(fill(frame, slots).rstrip(".") + "."), (kind, frame, phrase)


def test_the_sentences_for_things_read_clean() -> None:
    """A thing of any part reads clean in each of its sentences, which have a place in a message."""
    for frames in part_frames():
        assert frames.role in TELLING
        for phrase in _PHRASES["topic"]:
            for frame in frames.frames:
                assert not smells(fill(frame, {"thing": phrase, "things": f"the rota and {phrase}"})), (frames.part, frame, phrase)


def test_only_the_frames_of_an_event_assert_it() -> None:
    """What opens, closes or names a fact claims nothing that happened: that is for an event's own frames, once confirmed."""
    standing = [each for task in task_frames().values() for each in (*task.open, *task.detail, *task.close, task.spare)]
    standing += [each for kind, frames in fact_frames().items() if kind != "heard" for each in (*frames.first, *frames.more)]
    standing += [each for frames in part_frames() for each in frames.frames]
    assert not [each for each in standing if _CLAIMS.search(each)]


def test_wordings_differ_and_hold_no_fixed_name() -> None:
    """No frame stands twice for one event, and none brings a name or a number of its own."""
    for event in event_frames().values():
        frames = (*event.frames, *event.tapped, *event.typed)
        assert len(set(frames)) == len(frames)
        assert not [each for each in frames if re.search(r"\d|(?<!^)(?<![.!?] )\b[A-HJ-Z]\w", each)]


def test_every_kind_of_fact_has_its_place() -> None:
    """A kind with sentences has a place in the order of a message; none is lost between picking and writing."""
    assert set(fact_frames()) - {"own"} <= TELLING


def test_a_grammar_checker_has_no_remark() -> None:
    """Harper, in Node, finds nothing but spelling and style in any frame, filled once, nor in a frame with each phrase of the list."""
    texts = [next(_filled(frame)) for name, frame in _frames() if not name.endswith("_card")]
    texts += [fill(frame, {slot: phrase}) for frame, slot in _CARRIERS for phrase in _phrases(slot)]
    ran = subprocess.run(
        ["node", str(Path(__file__).parent / "grammar.mjs")],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    remarks = [
        (text, remark["kind"], remark["where"], remark["said"])
        for text, found in zip(texts, json.loads(ran.stdout), strict=True)
        for remark in found
        if remark["kind"] not in {"Spelling", "Style"}
    ]
    assert not remarks
