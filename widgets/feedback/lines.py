"""Chooses the sentences of a message: what was confirmed, then facts in the person's words, each with where it comes from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from widgets.feedback.cards import CONCERNS, merged
from widgets.feedback.checks import invented, smells, sound, too_close
from widgets.feedback.findings import CardChoice, Choices, Event, Fact, Findings, Line
from widgets.feedback.frames import event_frames, fill, lesson_rules, letter, slots_of, task_frames, then_frames, varied
from widgets.feedback.phrases import legal_phrase
from widgets.feedback.situation.days import on_day
from widgets.feedback.supporting import supporting
from widgets.feedback.tokens import straight

_EVENTFUL: Final = {"post_interview"}
_GRATEFUL: Final = _EVENTFUL | {"rejection_reply", "withdrawal"}
_CONTENT_WITH: Final = re.compile(r"\b(?:rate|pay|salary)\b.{0,40} suits? me$")
# What a friend is asked, not a recruiter.
_BANTER: Final = re.compile(r"\byou (?:know|think|guess|remember|believe|feel|guys|all|ever|say|said)\b")
_MOST_GOODS: Final = 2


def allowed_text(findings: Findings, choices: Choices) -> str:
    """The note and everything typed: names and numbers may come from nowhere else."""
    typed = [choices.to, choices.sender, *choices.strengths, *choices.details.values()]
    typed += [value for each in choices.cards.values() for value in (*each.slots.values(), each.own)]
    return " ".join([straight(findings.text), *typed])


def content(findings: Findings, choices: Choices) -> list[Line]:
    """The lines that are about this note and no other."""
    allowed = allowed_text(findings, choices)
    out: list[Line] = []
    eventful = findings.task in _EVENTFUL and not stands(findings)
    if findings.task in _GRATEFUL and not {"missed_it", "thank", "kindness"} & set(findings.details):
        goods = _goods(findings, choices, allowed)
        out += (
            goods[:2]
            if eventful
            else []
            if {"praised", "news"} & set(findings.details)
            else [each for each in goods if len(each.text.split()) > 3 and not each.text.startswith("I felt")][:1]
        )
    if eventful:
        out += _moments(findings, choices, allowed)
    out += _details(findings, choices, allowed)
    if choices.accept_facts:
        out += supporting(findings, [opening(findings, choices), *out], allowed)
    if eventful:
        out += _lessons(findings, choices, allowed, out)
    return out


def stands(findings: Findings) -> bool:
    """Whether the message is about where things stand now, an offer or another time, rather than about how it went."""
    return findings.task in _EVENTFUL and bool({"news", "missed_it"} & set(findings.details))


def _slots(event: Event, choice: CardChoice) -> dict[str, str]:
    slots = {**event.slots, **{name: _typed(value) for name, value in choice.slots.items()}}
    if (
        "asked" in choice.slots
        and slots["asked"]
        and not re.match(r"(?:about|for|to|how|why|what|whether|if|when|where|which|who)\b", slots["asked"])
    ):
        slots["asked"] = f"about {slots['asked']}"
    if choice.slots.get("topic") and slots["topic"]:
        about = f"about {slots['topic']}"
        slots |= {name: about for name in ("asked", "asked_about") if name in slots and name not in choice.slots}
        slots |= {name: slots["topic"] for name in ("question", "lost", "gap") if name in slots}
    return {name: value for name, value in slots.items() if value}


def _typed(value: str) -> str:
    text = re.sub(r"\s{1,50}", " ", straight(value)).strip(" .,;:")[:120]
    return text if text[:2].isupper() or text[:2] == "I " else text[:1].lower() + text[1:]


def _moments(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    out: list[Line] = []
    events = {each.id: each for each in merged(findings.events)}
    for name, choice in choices.cards.items():
        event = events.get(name)
        if event is None or not choice.keep or name == "good":
            continue
        if re.search(r"\bI (?:cannot|can not) (?:do|work|start)\b", event.slots.get("clause", "")):
            continue
        if name == "salary" and choices.accept_facts and any(_CONTENT_WITH.search(each.phrase) for each in findings.facts):
            continue
        if name == "feedback" and choices.accept_facts and _praised(findings, event):
            continue
        slots = _slots(event, choice)
        if choices.accept_facts:
            slots |= {each: _whole(slots[each], findings) for each in ("clause", "clause_cap", "lacked", "lacking", "did") if each in slots}
        text = best(event_frames()[name].frames, slots, allowed, findings.text)
        if text:
            out.append(Line(text, event.span, (name,), "moment"))
            after = [fill(each, slots) for each in then_frames()]
            out += [Line(each, event.span, (name,), "moment") for each in after if each and sound(each, allowed) and each not in text]
    seen: dict[str, Line] = {}
    for each in sorted(out, key=lambda each: each.source.start if each.source else 0):
        seen.setdefault(each.text, each)
    return list(seen.values())


def _whole(clause: str, findings: Findings) -> str:
    """A clause with what was cut from its end, where a fact tells it whole: "I missed the patient who was nil by mouth"."""
    fuller = [each.phrase for each in findings.facts if each.phrase.startswith(f"{clause} ")]
    return max(fuller, key=len, default=clause) if len(clause.split()) > 2 else clause


def _praised(findings: Findings, event: Event) -> bool:
    """Whether what an event was read from is told in full as praise."""
    return any(each.kind == "praise" and _within(each, event) for each in findings.facts)


def _fuller(fact: Fact, topic: str) -> bool:
    """Whether a fact tells more of what was talked about than its name."""
    return fact.phrase.startswith("I talked ") and len(fact.phrase.split()) > len(topic.split()) + 4


def _within(fact: Fact, event: Event) -> bool:
    return event.span.start <= fact.span.start < event.span.end


def best(frames: Sequence[str], slots: dict[str, str], allowed: str, note: str) -> str:
    """The fullest frame that can be filled, reads clean and does not repeat the note; empty when none does."""
    near = ""
    for each in varied(frames, note):
        text = fill(each, slots)
        if text and slots.get("asker"):
            text = re.sub(r"^When I was asked\b", f"When {slots['asker']} asked me", text, count=1)
        if text and sound(text, allowed):
            if not too_close(text, note):
                return text
            near = near or text
    return ""


def _goods(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    out: list[Line] = []
    choice = choices.cards.get("good")
    if choice and choice.keep:
        mixed = choices.overall in {"badly", "mixed"} or any(each.id == "bad_unspecified" for each in findings.events)
        used: set[str] = set()
        for event in [each for each in findings.events if each.id == "good"]:
            slots = _slots(event, choice)
            for frame in event_frames()["good"].frames:
                text = fill(frame, slots)
                names = {name for name in slots if f"{{{name}}}" in frame}
                praise = names & {"liked", "praise", "pleased"}
                told = {"talked"} & names and any(_fuller(each, slots["talked"]) for each in findings.facts if _within(each, event))
                if choices.accept_facts and (told or (praise and _praised(findings, event))):
                    continue
                if "overall" in names and "rest of the interview" in slots.get("topic", "") + slots.get("fine", ""):
                    continue
                fresh = not any(slots[name] in used for name in names) and not ("overall" in names and mixed)
                if text and fresh and len(out) < _MOST_GOODS and sound(text, allowed):
                    used |= {slots[name] for name in names}
                    out.append(Line(text, event.span, ("good",), "strength"))
        out = _both(out, allowed)
        general = [each for each in out if " it went well" in each.text]
        out = [*general, *(each for each in out if each not in general)]
    elif choices.overall == "well":
        out.append(Line("I felt that it went well.", None, ("good",), "strength"))
    for each in choices.strengths[:4]:
        topic = _typed(each)
        text = f"I felt that {topic} went well." if topic and legal_phrase(topic) else ""
        if text and sound(text, allowed):
            out.append(Line(text, None, ("good",), "strength"))
    return out


def _both(lines: list[Line], allowed: str) -> list[Line]:
    """Two things that went the same way in one sentence: "I felt that the calculation and the scenario went fine"."""
    for how in ("well", "fine"):
        same = [
            each for each in lines if re.fullmatch(rf"I felt that (?!it ).{{2,60}} went {how}\.", each.text) and " and " not in each.text
        ]
        if len(same) > 1:
            first, second = same[0], same[1]
            text = f"{first.text.removesuffix(f' went {how}.')} and {second.text.removeprefix('I felt that ')}"
            if sound(text, allowed):
                lines = [replace(each, text=text) if each is first else each for each in lines if each is not second]
    return lines


def _details(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    if findings.task in _EVENTFUL and not stands(findings):
        return []
    slots = _known(findings, choices)
    used = {*slots_of(_opening_frame(findings, choices)), *slots_of(_closing_frame(findings, choices))}
    out: list[Line] = []
    for frame in letter(findings.task, findings.details).detail:
        names = set(slots_of(frame))
        text = fill(frame, slots)
        if text and not names & used and (names or not out) and sound(text, allowed):
            used |= names
            out.append(Line(text, None, (), "detail"))
    return out


def _known(findings: Findings, choices: Choices) -> dict[str, str]:
    """What is known for the fixed parts of a message, with what was typed put over what was read."""
    slots = {**findings.details, **{name: _typed(value) for name, value in choices.details.items() if value}}
    slots.pop("things", None)
    if reason := choices.details.get("reason"):
        slots["things"] = _typed(reason)
    if choices.details.get("role") and findings.details.get("role") != slots["role"]:
        slots["occasion"] = f"the interview for {slots['role']}"
        slots["job"] = slots["role"]
    if findings.task == "rejection_reply":
        asked = next((each.phrase for each in findings.facts if each.kind == "asked" and each.phrase.startswith("about ")), "")
        slots.setdefault("on", asked.removeprefix("about "))
    if slots.get("day"):
        slots["on_day"] = on_day(slots["day"])
    return slots


def _lessons(findings: Findings, choices: Choices, allowed: str, told: Sequence[Line]) -> list[Line]:
    out: list[Line] = []
    events = {each.id: each for each in merged(findings.events)}
    for name, choice in choices.cards.items():
        if choice.own.strip():
            text = choice.own.strip()
            text = text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")
        elif choice.lesson and name in event_frames():
            slots = _slots(events[name], choice) if name in events else dict(choice.slots)
            known = [*((each.id, each.text) for each in lesson_rules()), *event_frames()[name].lessons]
            text = next((fill(text, slots) for each, text in known if each == choice.lesson), "")
        else:
            continue
        said = any(_regretted(text, each.text) for each in told)
        # A lesson of ours follows what it is drawn from.
        if choice.keep and not choice.own.strip() and choice.lesson != "theirs" and not any(name in each.asserts for each in told):
            continue
        if text and not said and not smells(text) and not invented(text, allowed) and all(text != each.text for each in out):
            out.append(Line(text, None, (), "lesson"))
    return out[:2]


def _regretted(lesson: str, told: str) -> bool:
    """Whether what is promised stands already as what should have been done: "I should have read the pack"."""
    _, should, regret = told.partition("I should have ")
    _, will, promise = lesson.partition("I will ")
    return bool(should and will) and {each[:4] for each in promise.strip(".").split()} <= {each[:4] for each in regret.strip(".").split()}


def opening(findings: Findings, choices: Choices) -> Line:
    """The first line of a message, with the role or the day where known."""
    frame = _opening_frame(findings, choices)
    return Line(fill(frame, _known(findings, choices)), role="known" if slots_of(frame) else "standard")


def _opening_frame(findings: Findings, choices: Choices) -> str:
    frames, slots = letter(findings.task, findings.details).open, _known(findings, choices)
    allowed = allowed_text(findings, choices)
    return next((each for each in frames if (text := fill(each, slots)) and sound(text, allowed)), frames[-1])


def wanted(findings: Findings, choices: Choices) -> Line:
    """What the sender asks for."""
    if findings.task == "post_interview" and not stands(findings):
        asks = {
            "feedback": _close(findings, choices),
            "chance": "If it would help, I would be glad to answer that question again or send a short note. I look forward to hearing about the next steps.",
            "news": "Could you let me know when I might hear about the next steps?",
            "nothing": "I look forward to hearing about the next steps.",
            "": "I look forward to hearing about the next steps.",
        }
        return Line(asks[choices.want], None, (), "ask")
    return Line(fill(_closing_frame(findings, choices), _known(findings, choices)), None, (), "ask")


def _closing_frame(findings: Findings, choices: Choices) -> str:
    """The fullest close that can be filled and reads clean; what it asks is asked nowhere else."""
    frames, slots = letter(findings.task, findings.details).close, _known(findings, choices)
    allowed = allowed_text(findings, choices)
    turned_down = {"unable", "only"} & set(slots)
    fits = [each for each in frames if (text := fill(each, slots)) and sound(text, allowed)]
    if findings.task == "second_interview" and not slots.get("unknown") and not turned_down:
        fits = fits[-1:]
    return fits[0] if fits else frames[-1]


def _close(findings: Findings, choices: Choices) -> str:
    """The question of the note, where it has one that is theirs to answer; else a word about feedback."""
    close = task_frames()["post_interview"].close
    doubts = any(each.id in {"role_doubts", "salary"} for each in findings.events) or "could not tell me" in findings.text.replace(
        "n't", " not"
    )
    asked = any({"unasked", "unasked_what"} & set(each.slots) for each in findings.events)
    text = fill(close[0], findings.details) if doubts and not asked else ""
    return text if text and not _BANTER.search(text) and sound(text, allowed_text(findings, choices)) else close[-1]


def concerns(choices: Choices) -> int:
    """How many confirmed concerns a draft would carry."""
    return sum(choice.keep and name in CONCERNS for name, choice in choices.cards.items())
