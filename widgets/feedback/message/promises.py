"""Says what was promised for next time, each lesson once."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.cards import merged
from widgets.feedback.draft import Line
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.frames import event_frames, fill, lesson_rules, own_frames
from widgets.feedback.message.message import Message, typed, whole
from widgets.feedback.message.reworded import reworded
from widgets.feedback.message.told import also, is_out, named

# The lesson that says no more than that one has noted it: a sentence that can says so itself.
NOTED: Final = "over"
# A lesson that points at the moment stands right behind it, and makes no sense without it.
POINTS_BACK: Final = re.compile(r"\bthat (?:question|one)\b|\bgo over it\b")
# What makes no sense either without the moment it is drawn from: it need not stand right behind it.
HANGS: Final = re.compile(rf"{POINTS_BACK.pattern}|\b(?:noted it|about it|say so|revise both)\b")
# How many a message has room for.
_MOST: Final = 2
_BACK: Final = "Looking back, "


def lessons(message: Message, told: Sequence[Line]) -> list[Line]:
    """What was promised for next time, beside what is `told`."""
    if not message.eventful:
        return []
    findings, choices = message.findings, message.choices
    out: dict[str, Line] = {}
    standing: set[str] = set()
    events = {each.id: each for each in merged(findings.events)}
    for name, choice in choices.cards.items():
        if choice.own.strip():
            out.setdefault(text := _promise(choice.own), _typed(text))
            continue
        if choice.lesson and name in event_frames():
            slots = reworded(events[name], choice)[0] if name in events else dict(choice.slots)
            known = [*((each.id, each.text) for each in lesson_rules()), *event_frames()[name].lessons]
            text = next((fill(text, slots) for each, text in known if each == choice.lesson), "")
        else:
            continue
        said = any(_regretted(text, each.text) for each in told)
        said = said or (choice.lesson == NOTED and any(name in each.asserts and "for next time" in each.text for each in told))
        if any(each.text.startswith(_BACK) for each in told) and text.startswith(_BACK):
            text = whole(text.removeprefix(_BACK))  # once in a message is enough
        # A lesson of ours follows what it is drawn from.
        if choice.keep and choice.lesson != "theirs" and not any(name in each.asserts for each in told):
            continue
        if _stands(name, text, told, choices.taken_out):
            standing.add(text)
        line = Line(text, None, (), "lesson", tells=(f"lesson-{name}-{choice.lesson}",))
        if text in out:
            out[text] = also(out[text], line)
        elif text and not said and not smells(text) and not invented(text, message.allowed):
            out[text] = line
    if choices.lesson.strip():
        out.setdefault(text := _promise(choices.lesson), _typed(text))
    room = list(out.values())[-_MOST:]
    return [each for each in out.values() if each.theirs or (each in room and each.text in standing)]


def _typed(text: str) -> Line:
    return Line(text, None, (), "lesson", theirs=True, tells=(named("lesson", text),))


def _stands(name: str, text: str, told: Sequence[Line], taken_out: Sequence[str]) -> bool:
    """Whether a lesson makes sense though the moment of its card may not be wanted."""
    moment = next((each for each in told if name in each.asserts), None)
    return moment is None or not is_out(moment, taken_out) or not HANGS.search(text)


def _promise(text: str) -> str:
    """A lesson as typed: the end of "Next time I will …", or a sentence of its own."""
    begun = re.match(r"(?:next time|in future|in the future|from now on|before my next|i|i'll)\b", text.strip().lower())
    return whole(text if begun else fill(own_frames().lesson, {"lesson": typed(text)}))


def _regretted(lesson: str, told: str) -> bool:
    """Whether what is promised stands already as what should have been done: "I should have read the pack"."""
    _, should, regret = told.partition("I should have ")
    _, will, promise = lesson.partition("I will ")
    return bool(should and will) and {each[:4] for each in promise.strip(".").split()} <= {each[:4] for each in regret.strip(".").split()}
