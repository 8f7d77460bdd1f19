"""Says what went well: the praise, what was liked, whom to thank, each once and at most two."""

import re
from dataclasses import replace
from typing import Final

from widgets.feedback.findings import Event, Fact, Findings, Line
from widgets.feedback.frames import event_frames, fill
from widgets.feedback.message import Message, confirmed, typed
from widgets.feedback.phrases import legal_phrase

_MOST_GOODS: Final = 2


def goods(message: Message) -> list[Line]:
    """The sentences about what went well, the general one first."""
    findings, choices = message.findings, message.choices
    out: list[Line] = []
    choice = choices.cards.get("good")
    if choice and choice.keep:
        mixed = choices.overall in {"badly", "mixed"} or any(each.id == "bad_unspecified" for each in findings.events)
        used: set[str] = set()
        for event in [each for each in findings.events if each.id == "good"]:
            slots = confirmed(event, choice)
            for frame in event_frames()["good"].frames:
                text = fill(frame, slots)
                names = {name for name in slots if f"{{{name}}}" in frame}
                praise = names & {"liked", "praise", "pleased"}
                told = {"talked"} & names and any(_fuller(each, slots["talked"]) for each in findings.facts if _within(each, event))
                if choices.accept_facts and (told or (praise and praised(findings, event))):
                    continue
                if "overall" in names and "rest of the interview" in slots.get("topic", "") + slots.get("fine", ""):
                    continue
                fresh = not any(slots[name] in used for name in names) and not ("overall" in names and mixed)
                if fresh and len(out) < _MOST_GOODS and message.fits(text):
                    used |= {slots[name] for name in names}
                    out.append(Line(text, event.span, ("good",), "strength"))
        out = _both(out, message)
        general = [each for each in out if " it went well" in each.text]
        out = [*general, *(each for each in out if each not in general)]
    elif choices.overall == "well":
        out.append(Line("I felt that it went well.", None, ("good",), "strength"))
    for each in choices.strengths[:4]:
        topic = typed(each)
        text = f"I felt that {topic} went well." if topic and legal_phrase(topic) else ""
        if message.fits(text):
            out.append(Line(text, None, ("good",), "strength"))
    return out


def _both(lines: list[Line], message: Message) -> list[Line]:
    """Two things that went the same way in one sentence: "I felt that the calculation and the scenario went fine"."""
    for how in ("well", "fine"):
        same = [
            each for each in lines if re.fullmatch(rf"I felt that (?!it ).{{2,60}} went {how}\.", each.text) and " and " not in each.text
        ]
        if len(same) > 1:
            first, second = same[0], same[1]
            text = f"{first.text.removesuffix(f' went {how}.')} and {second.text.removeprefix('I felt that ')}"
            if message.fits(text):
                lines = [replace(each, text=text) if each is first else each for each in lines if each is not second]
    return lines


def praised(findings: Findings, event: Event) -> bool:
    """Whether what an event was read from is told in full as praise."""
    return any(each.kind == "praise" and _within(each, event) for each in findings.facts)


def _fuller(fact: Fact, topic: str) -> bool:
    """Whether a fact tells more of what was talked about than its name."""
    return fact.phrase.startswith("I talked ") and len(fact.phrase.split()) > len(topic.split()) + 4


def _within(fact: Fact, event: Event) -> bool:
    return event.span.start <= fact.span.start < event.span.end
