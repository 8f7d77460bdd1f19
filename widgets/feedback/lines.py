"""Chooses the sentences of a message: what was confirmed, then facts in the person's words, each with where it comes from."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.cards import CONCERNS, merged
from widgets.feedback.checks import invented, smells, sound
from widgets.feedback.findings import CardChoice, Choices, Event, Fact, Findings, Line, Span
from widgets.feedback.flags import CRITICAL
from widgets.feedback.frames import choose, event_frames, fill, task_frames
from widgets.feedback.hot import hot
from widgets.feedback.language import group, verbs
from widgets.feedback.phrases import is_thin, legal_phrase
from widgets.feedback.tokens import straight

_ROOM: Final = 95
_TOLD: Final = frozenset(["talk", "speak", "ask", "tell", "explain", "show", "describe", "mention", "discuss", "present", "walk", "say"])
_LACK: Final = re.compile(
    r"^(?:I|we) (?:could not|did not|do not|forgot|missed|lost|misread|misunderstood|ignored|rushed|left|ran out|conceded|went|could barely|could only|should|got|had to|struggled|mixed|skipped|sat)\b"
)
_NOW: Final = re.compile(r"^(?:I|we) (?:have|am|can|will|finish|start|work|live|study|speak|hold|need|do|make|know|use|run|manage|lead)\b")
_STOP: Final = (
    "determiner",
    "preposition",
    "conjunction",
    "be",
    "have",
    "do",
    "modal",
    "subject",
    "object",
    "negation",
    "adverb",
    "intensifier",
    "wh",
    "thin",
)
_EVENTFUL: Final = {"post_interview"}


def allowed_text(findings: Findings, choices: Choices) -> str:
    """The note and everything typed: names and numbers may come from nowhere else."""
    typed = [choices.to, choices.sender, *choices.strengths, *choices.details.values()]
    typed += [value for each in choices.cards.values() for value in (*each.slots.values(), each.own)]
    return " ".join([straight(findings.text), *typed])


def content(findings: Findings, choices: Choices) -> list[Line]:
    """The lines that are about this note and no other."""
    allowed = allowed_text(findings, choices)
    out: list[Line] = []
    if findings.task in _EVENTFUL:
        out += _goods(findings, choices, allowed)
        out += _moments(findings, choices, allowed)
    out += _details(findings, choices, allowed)
    if choices.accept_facts:
        _add_facts(findings, choices, out, allowed)
    if findings.task in _EVENTFUL:
        out += _lessons(findings, choices, allowed)
    return out


def _slots(event: Event, choice: CardChoice) -> dict[str, str]:
    slots = {**event.slots, **{name: _typed(value) for name, value in choice.slots.items()}}
    if (
        "asked" in choice.slots
        and slots["asked"]
        and not re.match(r"(?:about|for|to|how|why|what|whether|if|when|where|which|who)\b", slots["asked"])
    ):
        slots["asked"] = f"about {slots['asked']}"
    if "topic" in choice.slots and slots["topic"]:
        slots["asked"] = f"about {slots['topic']}" if "asked" in slots and "asked" not in choice.slots else slots.get("asked", "")
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
        slots = _slots(event, choice)
        text = _best(event_frames()[name].frames, slots, allowed)
        if text:
            out.append(Line(text, event.span, (name,), "moment"))
    return out


def _best(frames: Sequence[str], slots: dict[str, str], allowed: str) -> str:
    for each in frames:
        text = fill(each, slots)
        if text and sound(text, allowed):
            return text
    return ""


def _goods(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    out: list[Line] = []
    choice = choices.cards.get("good")
    frames = event_frames()["good"].frames
    if choice and choice.keep:
        seen: set[str] = set()
        for event in [each for each in findings.events if each.id == "good"]:
            slots = _slots(event, choice)
            for frame in frames:
                text = fill(frame, slots)
                if (
                    text
                    and sound(text, allowed)
                    and text not in seen
                    and len(out) < 2
                    and not any(value in " ".join(seen) for name, value in slots.items() if name != "overall" and f"{{{name}}}" in frame)
                ):
                    if "{overall}" in frame and (
                        choices.overall in {"badly", "mixed"} or any(e.id == "bad_unspecified" for e in findings.events)
                    ):
                        continue
                    seen.add(text)
                    out.append(Line(text, event.span, ("good",), "strength"))
                    break
    elif choices.overall == "well":
        out.append(Line("I felt that it went well.", None, ("good",), "strength"))
    for each in choices.strengths[:4]:
        topic = _typed(each)
        text = f"I felt that {topic} went well." if topic and legal_phrase(topic) else ""
        if text and sound(text, allowed):
            out.append(Line(text, None, ("good",), "strength"))
    return out


def _details(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    if findings.task in _EVENTFUL:
        return []
    frames = task_frames()[findings.task].detail
    slots = {**findings.details, **{k: _typed(v) for k, v in choices.details.items() if v}}
    slots.pop("things", None)
    if reason := choices.details.get("reason"):
        slots["things"] = _typed(reason)
    out = []
    text = _best(frames, slots, allowed)
    if text:
        out.append(Line(text, None, (), "detail"))
    return out


def _key(text: str) -> set[str]:
    return {each.strip(".,'") for each in re.findall(r"[\w'&+#.:%£$€-]{2,40}", text.lower())} - _small()


def _small() -> frozenset[str]:
    return frozenset().union(*(group(name) for name in _STOP)) | {
        "interview",
        "role",
        "job",
        "question",
        "questions",
        "answer",
        "feedback",
        "today",
        "said",
        "asked",
        "told",
        "got",
        "went",
    }


def _add_facts(findings: Findings, choices: Choices, out: list[Line], allowed: str) -> None:
    """Add facts in the person's words until nothing of weight is missing or the message is long enough."""
    used = _key(" ".join([opening(findings, choices).text, *(each.text for each in out)]))
    critical = bool(set(findings.flag_ids()) & CRITICAL)
    added = 0
    ordered = sorted(
        (each for each in findings.facts if each.kind in {"asked", "topic", "remark"} or (each.kind == "own" and not critical)),
        key=lambda each: {"remark": 0, "own": 0, "topic": 1, "asked": 1}[each.kind],
    )
    if findings.task == "referee_headsup":
        ordered = []
    for each in sorted(ordered, key=lambda fact: -_weight(fact, used)):
        if added >= 3 or _weight(each, used) < 2 or _length(out) > _ROOM:
            break
        fresh = _key(each.phrase) - used
        if len(fresh) * 2 < len(_key(each.phrase)):
            continue
        text = _sentence(each, findings.task, added)
        if text and sound(text, allowed):
            out.append(Line(text, each.span, (), "fact"))
            used |= _key(text)
            added += 1
    mention = task_frames()[findings.task].mention
    things = [
        each
        for each in findings.facts
        if each.kind == "thing" and _mentionable(each, findings, used) and not (critical and not re.search(r"\d", each.phrase))
    ]
    if mention and things and _length(out) < _ROOM:
        picked: list[Fact] = []
        enough = 5 if len(out) > 1 else 0
        for each in sorted(things, key=lambda fact: -_weight(fact, used)):
            if (
                len(picked) < 2
                and _weight(each, used) >= max(enough, 5 if picked else 0)
                and not any(_key(each.phrase) & _key(other.phrase) for other in picked)
            ):
                picked.append(each)
        picked.sort(key=lambda each: each.span.start)
    if mention and things and _length(out) < _ROOM and picked:
        text = mention.replace("{things}", " and ".join(each.phrase for each in picked))
        if sound(text, allowed):
            out.append(
                Line(
                    text,
                    Span(picked[0].span.start, picked[-1].span.end, findings.text[picked[0].span.start : picked[-1].span.end]),
                    (),
                    "fact",
                )
            )


def _length(lines: Sequence[Line]) -> int:
    return sum(len(each.text.split()) for each in lines)


def _weight(fact: Fact, used: set[str]) -> int:
    """How much a fact would add: names and numbers count most, then words not yet said."""
    fresh = _key(fact.phrase) - used
    named = sum(bool(re.search(r"\d", each)) for each in fresh) + sum(
        1 for each in re.findall(r"(?<!^)\b[A-Z][\w+#&-]*", fact.phrase) if each.lower() in fresh
    )
    nouns = sum(each not in verbs() for each in fresh)
    return 3 * named + 2 * nouns + (3 if fact.kind in {"asked", "topic"} else 0)


def _mentionable(fact: Fact, findings: Findings, used: set[str]) -> bool:
    text = fact.phrase
    before = findings.text[max(0, fact.span.start - 14) : fact.span.start].lower()
    if (
        not legal_phrase(text)
        or is_thin(text)
        or hot(text)
        or re.match(r"(?:his|her|their|our|your|no|any|some|which|whose|every|each|these|those) ", text.lower())
        or len(text.split()) > 7
    ):
        return False
    if not _key(text) - used or {each.lower() for each in text.split()} & (group("other_side") | {"people", "minutes", "hours", "camera"}):
        return False
    if re.search(r"\b\w+ing$", text) and len(text.split()) == 1 and text.lower() not in group("both"):
        return False
    return bool(
        re.search(r"[A-Z0-9]", text[1:]) or re.search(r"\b(?:about|on|of|for|with|in|to|the)\s$", before) or len(_key(text) - used) > 1
    )


def _sentence(fact: Fact, task: str, number: int) -> str:
    phrase = fact.phrase
    if fact.kind == "asked":
        return f"I was asked {phrase}, and I would be glad to say more about that." if number == 0 else f"I was also asked {phrase}."
    if fact.kind == "remark":
        return phrase
    if fact.kind == "topic":
        return (
            f"I was glad to talk about {phrase}."
            if task == "interviewer_thanks"
            else f"I talked about {phrase}, and I would be glad to say more about that."
        )
    if task == "withdrawal":
        return f"To explain, {phrase}."
    if _LACK.match(phrase) and task == "post_interview":
        return (
            f"Looking back, I can see that {phrase}, and I would do that differently another time."
            if number == 0
            else f"I am also aware that {phrase}."
        )
    if _NOW.match(phrase):
        return f"It may help to know that {phrase}." if number == 0 else f"I would also like to mention that {phrase}."
    verb = phrase.split()[1] if len(phrase.split()) > 1 else ""
    known = verbs().get(verb)
    if known and known.lemma in _TOLD and "past" in known.kinds:
        return f"{phrase[0].upper()}{phrase[1:]}, and I would be glad to say more about that."
    return f"It may help to know that {phrase}." if number == 0 else f"I would also like to mention that {phrase}."


def _lessons(findings: Findings, choices: Choices, allowed: str) -> list[Line]:
    out: list[Line] = []
    events = {each.id: each for each in merged(findings.events)}
    for name, choice in choices.cards.items():
        if choice.own.strip():
            text = choice.own.strip()
            text = text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")
        elif choice.lesson and name in event_frames():
            slots = _slots(events[name], choice) if name in events else dict(choice.slots)
            text = next((fill(each[1], slots) for each in event_frames()[name].lessons if each[0] == choice.lesson), "")
        else:
            continue
        if text and not smells(text) and not invented(text, allowed) and all(text != each.text for each in out):
            out.append(Line(text, None, (), "lesson"))
    return out[:2]


def opening(findings: Findings, choices: Choices) -> Line:
    """The first line of a message, with the role or the day where known."""
    frames = task_frames()[findings.task].open
    slots = {**findings.details, **{k: _typed(v) for k, v in choices.details.items() if v}}
    role = slots.get("role", "")
    if role and role.split()[0].lower() not in group("determiner") and role[0].islower() and not role.endswith("s"):
        slots["role"] = f"the role of {role}"
    text = _best(frames, slots, allowed_text(findings, choices))
    return Line(text or frames[-1])


def wanted(findings: Findings, choices: Choices) -> Line:
    """What the sender asks for."""
    if findings.task == "post_interview":
        asks = {
            "feedback": task_frames()["post_interview"].close[0],
            "chance": "If it would help, I would be glad to answer that question again or send a short note. I look forward to hearing about the next steps.",
            "news": "Could you let me know when I might hear about the next steps?",
            "nothing": "I look forward to hearing about the next steps.",
            "": "I look forward to hearing about the next steps.",
        }
        return Line(asks[choices.want], None, (), "ask")
    close = choose(task_frames()[findings.task].close, findings.details)
    return Line(close if sound(close, allowed_text(findings, choices)) else task_frames()[findings.task].close[-1], None, (), "ask")


def concerns(choices: Choices) -> int:
    """How many confirmed concerns a draft would carry."""
    return sum(choice.keep and name in CONCERNS for name, choice in choices.cards.items())
