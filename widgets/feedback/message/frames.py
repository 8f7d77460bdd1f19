"""The hand-written sentences: picks the fullest frame whose slots are all there, the same one for the same note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final
from zlib import crc32

from widgets.feedback.findings import Part
from widgets.guide.load import load

_SLOT: Final = re.compile(r"\{(\w{2,20})\}")


@dataclass(frozen=True, slots=True)
class EventFrames:
    """The sentences, the card, the question and the lessons of one event; `own` says that it was the person's to change.

    Those of `tapped` claim more than a note shows by itself: they stand only where the person confirmed the card. Those of `typed` take
    what was typed on it, a statement as {said} and the name of a thing as {thing}. `ask` asks for the first of `fields`, which can be
    typed in though nothing was read for them; of more than one, each has the question that goes with its name.
    """

    id: str
    own: bool
    frames: tuple[str, ...]
    card: tuple[str, ...]
    ask: str
    lessons: tuple[tuple[str, ...], ...]
    tapped: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    fields: tuple[str, ...] = ("topic",)


@dataclass(frozen=True, slots=True)
class LessonRule:
    """One lesson: beside which events it may stand (none: any), and which words of what happened it fits (none: any).

    `needs` names slots that must be there, `without` slots that must be empty: what was done is no answer that wants thinking over.
    """

    id: str
    text: str
    events: tuple[str, ...]
    when: tuple[str, ...]
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskFrames:
    """The fixed parts of one kind of message."""

    id: str
    subject: str
    open: tuple[str, ...]
    detail: tuple[str, ...]
    mention: str
    close: tuple[str, ...]
    spare: str


@dataclass(frozen=True, slots=True)
class FactFrames:
    """The sentences for one kind of fact: `first` in a message, and `more` for those after it."""

    kind: str
    first: tuple[str, ...]
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartFrames:
    """The sentences for things that play one part in a note, one {thing} or several {things}, and their role in a message."""

    part: Part
    role: str
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PieceFrames:
    """The sentences for a piece of the note, {say}, or {that} within one: by what it tells of, or of what went amiss; the plainest first.

    In a letter, by whether it is the person's own or of those it is written to.
    """

    asked: tuple[str, ...]
    did: tuple[str, ...]
    own: tuple[str, ...]
    job: tuple[str, ...]
    seen: tuple[str, ...]
    amiss: tuple[str, ...]
    letter: tuple[str, ...]
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotedFrames:
    """The sentences for what is no sentence, {say}: by what it is of, or of what went amiss."""

    part: tuple[str, ...]
    next: tuple[str, ...]
    terms: tuple[str, ...]
    own: tuple[str, ...]
    other: tuple[str, ...]
    amiss: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asks:
    """What an account of an interview may ask for at its end."""

    feedback: str
    learn: str
    given: str
    refused: str
    chance: str
    talk: str
    news: str
    nothing: str
    over: str


@dataclass(frozen=True, slots=True)
class FormWords:
    """What stands round a message: greeting and end of an e-mail and of a call, and thanks for one that says little."""

    dear: str
    recruiter: str
    referee: str
    regards: str
    hello: str
    hello_named: str
    goodbye: str
    thanks: str


@dataclass(frozen=True, slots=True)
class Feelings:
    """How it felt overall, in a sentence each."""

    well: str
    mixed: str
    badly: str


@dataclass(frozen=True, slots=True)
class OwnFrames:
    """What becomes of what a person types: a strength that is a name, one that is had, any other, a lesson, and what fits no other sentence."""

    strength: str
    had: str
    thing: str
    lesson: str
    words: str


@dataclass(frozen=True, slots=True)
class FrameFile:
    """The file of frames."""

    event: tuple[EventFrames, ...]
    lesson: tuple[LessonRule, ...]
    then: tuple[str, ...]
    recovered: tuple[str, ...]
    welcomed: str
    form: FormWords
    overall: Feelings
    own: OwnFrames
    ask: Asks
    task: tuple[TaskFrames, ...]
    fact: tuple[FactFrames, ...]
    piece: PieceFrames
    noted: NotedFrames
    thing: tuple[PartFrames, ...]


@cache
def _file() -> FrameFile:
    found: FrameFile = load(FrameFile, "feedback/frames.toml")
    return found


@cache
def event_frames() -> dict[str, EventFrames]:
    """The frames of every event, by its id."""
    return {each.id: each for each in _file().event}


@cache
def lesson_rules() -> tuple[LessonRule, ...]:
    """The lessons that fit one kind of slip, in the order they are offered."""
    return _file().lesson


def then_frames() -> tuple[str, ...]:
    """What may be said after a moment: what the person has done about it."""
    return _file().then


def recovered_frames() -> tuple[str, ...]:
    """What may be said after a moment: how the person made it good there and then."""
    return _file().recovered


def welcomed_frame() -> str:
    """What may be said after a thing that the note says was liked."""
    return _file().welcomed


def form_words() -> FormWords:
    """What stands round a message."""
    return _file().form


def feelings() -> Feelings:
    """How it felt overall."""
    return _file().overall


def own_frames() -> OwnFrames:
    """The sentences for what is typed."""
    return _file().own


def asks() -> Asks:
    """What an account of an interview may ask for."""
    return _file().ask


@cache
def task_frames() -> dict[str, TaskFrames]:
    """The fixed parts of every message, by task."""
    return {each.id: each for each in _file().task}


def letter(task: str, details: Mapping[str, str]) -> TaskFrames:
    """The fixed parts of the message that fits where things stand: an offer or a missed interview has a letter of its own."""
    stands = "offer" if task == "post_interview" and "news" in details else "missed" if "missed_it" in details else task
    stands = "undecided" if task == "withdrawal" and "undecided" in details else stands
    return task_frames()[stands]


@cache
def fact_frames() -> dict[str, FactFrames]:
    """The sentences for each kind of fact."""
    return {each.kind: each for each in _file().fact}


def piece_frames() -> PieceFrames:
    """The sentences for a piece of the note as it stands."""
    return _file().piece


def noted_frames() -> NotedFrames:
    """The sentences for a piece of the note that is no sentence."""
    return _file().noted


def part_frames() -> tuple[PartFrames, ...]:
    """The sentences that name things, in the order in which they are looked for."""
    return _file().thing


@lru_cache(1024)
def slots_of(frame: str) -> tuple[str, ...]:
    """The names of the slots a frame needs."""
    return tuple(_SLOT.findall(frame))


def fill(frame: str, slots: Mapping[str, str]) -> str:
    """Put the phrases in, with a capital at the start; empty when a slot is missing."""
    if not all(map(slots.get, slots_of(frame))):
        return ""
    text = _SLOT.sub(lambda found: slots[found.group(1)], frame)
    return text[:1].upper() + text[1:]


def choose(frames: Sequence[str], slots: Mapping[str, str]) -> str:
    """Fill the first frame that can be filled; frames stand in the file from the fullest to the plainest."""
    return next((text for each in frames if (text := fill(each, slots))), "")


def varied(frames: Sequence[str], seed: str) -> list[str]:
    """The frames in their order, those that need the same slots turned by `seed`: one note gets one wording, notes differ."""
    groups: list[list[str]] = []
    for each in frames:
        if groups and slots_of(groups[-1][0]) == slots_of(each):
            groups[-1].append(each)
        else:
            groups.append([each])
    turn = crc32(seed.encode())
    return [each for group in groups for each in (*group[turn % len(group) :], *group[: turn % len(group)])]
