"""The fixed parts of a message, filled with what is known: its first line, its details, and what it asks for."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.cards import LESSON_EVENTS
from widgets.feedback.draft import Line
from widgets.feedback.english.tokens import straight
from widgets.feedback.message.frames import asks, fill, slots_of
from widgets.feedback.message.message import Message
from widgets.feedback.safety.flags import grave

# What the line is named that every message begins with at least.
PLAIN: Final = "plain-opening"
# Feedback that is there already is thanked for, not asked for.
_GIVEN: Final = re.compile(
    r"\bfeedback already\b|\b(?:gave|given|got|had|rang with|came with) (?:me )?(?:the |my |some |quick )?feedback\b"
)
# Behind which there are no next steps: one was taken on since, or left in the middle.
_OVER: Final = re.compile(
    r"\b(?:when|since|after) i (?:was hired|got hired|joined them)\b|\bi was hired (?:as|in|last|by|for|more|there|here)\b|\bmy (?:future|new) (?:employer|job|boss|manager)\b"
    r"|\bi(?: have|'ve|ve) (?:now )?(?:been working|worked) (?:there|here|for them)\b.{0,30} (?:now|since)\b|\bi (?:now work|work (?:there|here|for them) now)\b"
    r"|\b(?:so|and|then) i (?:took|accepted) (?:the|their) (?:job|offer|role|position)\b|\bwe (?:struck|made|did) a deal\b"
    r"|\bi (?:\w{1,8} ){0,4}?(?:(?:walked|stormed) out(?= ?[.,!;]| halfway| mid| in the middle|$)|(?:got|stood) up and left\b|(?:ended|stopped|cut short|terminated) the (?:interview|call)\b)"
    r"|\b(?:do not|don't|dont|did not|didn't|didnt) want to (?:continue|carry on|go on|proceed|go ahead)(?: with)? (?:the|this|that|my) (?:interview|call)\b"
)
_QUESTION: Final = re.compile(r"\b(?:asked|questions?|answer)\b")


def opening(message: Message) -> Line:
    """The first line of a message, with the role or the day where known."""
    frame = _opening_frame(message)
    if frame == message.frames.open[-1]:
        return plain_opening(message)
    return Line(fill(frame, message.known), role="known" if slots_of(frame) else "standard", tells=("opening",))


def plain_opening(message: Message) -> Line:
    """The first line that a message has at least, and that none is without."""
    frame = message.frames.open[-1]
    return Line(fill(frame, message.known), role="known" if slots_of(frame) else "standard", tells=(PLAIN,))


def wanted(message: Message, told: Sequence[Line]) -> Line:
    """What the sender asks for; no other go at a question that is not `told`."""
    if message.eventful:
        want: str = message.choices.want or "nothing"
        if want in {"feedback", "nothing"} and _OVER.search(straight(message.findings.text).lower()):
            want = "over"
        if want == "chance" and not asked_in(told):
            want = "talk"
        return _ask(message, _feedback(message) if want == "feedback" else getattr(asks(), want))
    return _ask(message, fill(_closing_frame(message), message.known))


def plain_close(message: Message) -> Line:
    """The last line of a message that says little."""
    return _ask(message, message.frames.close[-1])


def _ask(message: Message, text: str) -> Line:
    return Line(text, None, (), "ask", tells=(f"ask-{message.choices.want or 'nothing'}" if message.eventful else "ask",))


def asked_in(told: Sequence[Line]) -> bool:
    """Whether what is told names a question that could be answered again."""
    return any(_QUESTION.search(each.text) for each in told)


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
            told = tuple(f"detail-{each}" for each in slots_of(frame)) or ("detail",)
            out.append(Line(text, None, (), "detail", tells=told))
    return out


def _opening_frame(message: Message) -> str:
    frames, slots = message.frames.open, message.known
    return next((each for each in frames if message.fits(fill(each, slots))), frames[-1])


def _closing_frame(message: Message) -> str:
    """The fullest close that can be filled and reads clean; what it asks is asked nowhere else."""
    frames, slots = message.frames.close, message.known
    fits = [each for each in frames if message.fits(fill(each, slots))]
    return fits[0] if fits else frames[-1]


def _feedback(message: Message) -> str:
    """A word about feedback: nobody who was treated badly is said to have something to learn."""
    findings, ask = message.findings, asks()
    if any(each.id == "rejection" and each.strength == "strong" for each in findings.events):
        return ask.refused
    if _GIVEN.search(findings.text.lower()):
        return ask.given
    slipped = any(each.id in LESSON_EVENTS for each in findings.events) or any(each.kind == "slip" for each in findings.facts)
    # Where nothing is said to have gone well, what went wrong may only not have been understood.
    well = not slipped and any(each.id == "good" for each in findings.events)
    return ask.feedback if well or grave(findings.flags) else ask.learn
