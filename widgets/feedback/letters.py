"""The fixed parts of a message, filled with what is known: its first line, its details, and what it asks for."""

import re
from typing import Final

from widgets.feedback.findings import Line
from widgets.feedback.frames import fill, slots_of, task_frames
from widgets.feedback.message import Message

# Feedback that is there already is thanked for, not asked for.
_GIVEN: Final = re.compile(
    r"\bfeedback already\b|\b(?:gave|given|got|had|rang with|came with) (?:me )?(?:the |my |some |quick )?feedback\b"
)


def opening(message: Message) -> Line:
    """The first line of a message, with the role or the day where known."""
    frame = _opening_frame(message)
    return Line(fill(frame, message.known), role="known" if slots_of(frame) else "standard")


def wanted(message: Message) -> Line:
    """What the sender asks for."""
    if message.eventful:
        asks = {
            "feedback": _close(message),
            "chance": "If it would help, I would be glad to answer that question again or send a short note. I look forward to hearing about the next steps.",
            "news": "Could you let me know when I might hear about the next steps?",
            "nothing": "I look forward to hearing about the next steps.",
            "": "I look forward to hearing about the next steps.",
        }
        return Line(asks[message.choices.want], None, (), "ask")
    return Line(fill(_closing_frame(message), message.known), None, (), "ask")


def details(message: Message) -> list[Line]:
    """What the note says beyond the first line and the last, each thing once."""
    if message.eventful:
        return []
    slots = message.known
    used = {*slots_of(_opening_frame(message)), *slots_of(_closing_frame(message))}
    out: list[Line] = []
    for frame in message.frames.detail:
        names = set(slots_of(frame))
        text = fill(frame, slots)
        if not names & used and (names or not out) and message.fits(text):
            used |= names
            out.append(Line(text, None, (), "detail"))
    return out


def _opening_frame(message: Message) -> str:
    frames, slots = message.frames.open, message.known
    return next((each for each in frames if message.fits(fill(each, slots))), frames[-1])


def _closing_frame(message: Message) -> str:
    """The fullest close that can be filled and reads clean; what it asks is asked nowhere else."""
    frames, slots = message.frames.close, message.known
    fits = [each for each in frames if message.fits(fill(each, slots))]
    return fits[0] if fits else frames[-1]


def _close(message: Message) -> str:
    """A word about feedback."""
    findings, close = message.findings, task_frames()["post_interview"].close
    if any(each.id == "rejection" and each.strength == "strong" for each in findings.events):
        return close[1]
    return close[0] if _GIVEN.search(findings.text.lower()) else close[-1]
