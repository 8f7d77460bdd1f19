"""The hand-written sentences: picks the fullest frame whose slots are all there, the same one for the same note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final
from zlib import crc32

from widgets.guide.load import load

_SLOT: Final = re.compile(r"\{(\w{2,20})\}")


@dataclass(frozen=True, slots=True)
class EventFrames:
    """The sentences, the card, the question and the lessons of one event; `own` says that it was the person's to change."""

    id: str
    own: bool
    frames: tuple[str, ...]
    card: tuple[str, ...]
    ask: str
    lessons: tuple[tuple[str, ...], ...]


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
class FrameFile:
    """The file of frames."""

    event: tuple[EventFrames, ...]
    task: tuple[TaskFrames, ...]


@cache
def _file() -> FrameFile:
    found: FrameFile = load(FrameFile, "feedback/frames.toml")
    return found


@cache
def event_frames() -> dict[str, EventFrames]:
    """The frames of every event, by its id."""
    return {each.id: each for each in _file().event}


@cache
def task_frames() -> dict[str, TaskFrames]:
    """The fixed parts of every message, by task."""
    return {each.id: each for each in _file().task}


def slots_of(frame: str) -> tuple[str, ...]:
    """The names of the slots a frame needs."""
    return tuple(_SLOT.findall(frame))


def fill(frame: str, slots: Mapping[str, str]) -> str:
    """Put the phrases in, with a capital at the start; empty when a slot is missing."""
    if any(not slots.get(name) for name in slots_of(frame)):
        return ""
    text = _SLOT.sub(lambda found: slots[found.group(1)], frame)
    return text[:1].upper() + text[1:]


def choose(frames: Sequence[str], slots: Mapping[str, str], seed: str = "") -> str:
    """Fill the first frame that can be filled; frames stand in the file from the fullest to the plainest."""
    filled = [text for each in frames if (text := fill(each, slots))]
    if not filled:
        return ""
    best = [
        text
        for each in frames
        if (text := fill(each, slots)) and len(slots_of(each)) == len(slots_of(next(f for f in frames if fill(f, slots))))
    ]
    return best[0] if not seed else best[crc32(seed.encode()) % len(best)] if len(slots_of(frames[0])) == 0 else best[0]
