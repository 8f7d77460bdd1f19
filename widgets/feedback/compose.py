"""Puts the checked sentences together: a phone script, an e-mail and a short text from one note, or says why not."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.checks import invented, smells
from widgets.feedback.findings import Choices, Draft, Findings, Gap, LeftOut, Line, Piece
from widgets.feedback.flags import CRITICAL
from widgets.feedback.frames import slots_of
from widgets.feedback.letters import opening, wanted
from widgets.feedback.lines import concerns, content
from widgets.feedback.message import Message
from widgets.feedback.substance import substance

# Slow, careful speech; conversation runs at 140 to 160 words a minute.
WORDS_A_MINUTE: Final = 120
PHONE_SECONDS: Final = 90
TEXT_LIMIT: Final = 300
EMAIL_WORDS: Final = (24, 150)
# A message with fewer words than this, about something that has a friendly word of its own to say, says it.
_SPARSE: Final = 36
_HELD: Final = {
    "crisis": "That sounds very hard. You do not need to send anything today.",
    "not_english": "This tool can only write in English. Write a few words in English, as simply as you like.",
    "too_short": "A little more, please. What was asked? What happened? What would you do next time?",
    "hostile": "It sounds like a rough one. Perhaps sleep on it; a short, calm message is ready when you are.",
    "taken out": "What you wrote needs care, so it is not in a message. The advice beside it says what you can do.",
}
# With fewer words of its own than this that the message lacks, a piece of the note is told.
_FRESH: Final = 2
# More than these are too many to look through.
_MOST_UNTOLD: Final = 8
# Where facts of a kind stand: what was shown before the moment, what is added to it, what comes after the lesson.
_BEFORE: Final = ("stage", "shown", "achieved", "praise", "topic", "answer", "asked")
# What is told in the order in which it happened.
_IN_TURN: Final = frozenset(["shown", "achieved", "praise", "asked", "answer", "topic"])
# What speaks for the person.
_GOOD: Final = frozenset(["strength", "praise", "achieved", "shown"])
# What is told before the moment where it came before it, and after it otherwise.
_LOOSE: Final = frozenset(["scene", "stated"])
_ADDED: Final = ("about", "mend")
_AFTER: Final = ("heard", "remark", "arranged", "hear")
# A lesson that points at the moment stands right behind it.
_POINTS_BACK: Final = re.compile(r"\bthat (?:question|one)\b|\bgo over it\b")
_MAY_GO: Final = ("scene", *_BEFORE, *_ADDED, *_AFTER)
# What has the note's own words, so that a longer piece of them can take its place.
_FACTS: Final = frozenset(_MAY_GO)
_TELLING: Final = frozenset({"moment", "scene", "strength", "detail", "stated", "correction", "slip", *_BEFORE, *_ADDED, *_AFTER})
_THANKS: Final = "I am grateful for your time and for your help."
_FALL_BACK: Final = "I could not tidy this part. Here is a short version to build on."


def compose(findings: Findings, choices: Choices) -> Draft:
    """Arrange what was confirmed into three outputs; every line is checked, a line that fails is not used."""
    message = Message(findings, choices)
    held = _held(findings, choices)
    lines = [] if held else _lines(message)
    if not held and not choices.go_on and set(findings.flag_ids()) & CRITICAL and not _own(lines) and not message.stands:
        held, lines = _HELD["taken out"], []
    fell_back = ""
    if not held and not _fit(lines, message.allowed):
        lines, fell_back = _short(message), _FALL_BACK
    taken_out = tuple(each for each in lines if each.id in choices.taken_out)
    lines = _without(lines, taken_out, message)
    email, phone, text = ("", "", "") if held else (_email(lines, choices, findings), _phone(lines, choices), _text(lines, choices))
    return Draft(
        subject="" if held else message.frames.subject,
        email=email,
        phone=phone,
        text=text,
        lines=tuple(lines),
        left_out=findings.left_out,
        untold=() if held else _untold(findings, choices, [*lines, *taken_out]),
        taken_out=taken_out,
        gaps=() if held else tuple(_gaps(findings, choices, lines)),
        flags=findings.flag_ids(),
        held=held,
        fell_back=fell_back,
    )


def seconds(script: str) -> int:
    """Return how long a script takes to read aloud, slowly."""
    return round(len(script.split()) * 60 / WORDS_A_MINUTE)


def _held(findings: Findings, choices: Choices) -> str:
    if choices.go_on:
        return ""
    ids = findings.flag_ids()
    for name in ("crisis", "not_english", "hostile", "too_short"):
        if name in ids:
            return _HELD[name]
    good = any(each.id == "good" and {"topic", "fine"} & set(each.slots) for each in findings.events)
    if set(ids) & CRITICAL and not findings.facts and not good and not choices.put_back:
        return _HELD["taken out"]
    return ""


def _own(lines: Sequence[Line]) -> bool:
    if lines and lines[0].role == "known":
        return True
    return any(each.role in _TELLING for each in lines[1:])


def _lines(message: Message) -> list[Line]:
    findings, choices = message.findings, message.choices
    tapped = [Line(each.text, each.span, (), "stated", theirs=True) for each in findings.pieces if each.id in choices.put_back]
    body = [*(each for each in content(message) if not _within(each, tapped)), *tapped]
    lesson = "".join(each.text for each in body if each.role == "lesson")
    ending = ("scene", "lesson", *_ADDED) if _POINTS_BACK.search(lesson) else ("scene", *_ADDED, "lesson")
    order = ("overall", "strength", "detail", *_BEFORE, "moment", "correction", "slip", *ending, *_AFTER)
    moment = min((_start(each) for each in body if each.role == "moment"), default=len(findings.text))
    turn = sorted((each for each in body if each.role in _IN_TURN or (each.role in _LOOSE and _start(each) <= moment)), key=_start)
    told: dict[str, list[Line]] = {
        **{each: [] for each in _IN_TURN},
        "shown": turn,
        "scene": sorted((each for each in body if each.role in _LOOSE and each not in turn), key=_start),
    }
    ordered = [each for role in order for each in told.get(role, [each for each in body if each.role == role])]
    lines = [opening(message), *ordered, *_put_back(findings, choices), wanted(message, body)]
    while _count(lines) > EMAIL_WORDS[1] - 8 and any(each.role in _MAY_GO for each in lines):
        lines.remove([each for each in lines if each.role in _MAY_GO][-1])
    for spare, least in ((message.frames.spare, _SPARSE), (_THANKS, EMAIL_WORDS[0] - 4)):
        if spare and _count(lines) < least:
            lines.insert(len(lines) - 1, Line(spare))
    return lines


def _without(lines: list[Line], taken_out: Sequence[Line], message: Message) -> list[Line]:
    """The lines that are wanted; a message still begins with its plain thanks."""
    kept = [each for each in lines if each not in taken_out]
    return [Line(message.frames.open[-1]), *kept] if lines and lines[0] in taken_out else kept


def _start(line: Line) -> int:
    return line.source.start if line.source else 0


def _untold(findings: Findings, choices: Choices, lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The pieces that say most of what the message does not, in the order of the note; what was tapped stays."""
    told = substance(" ".join(each.text for each in lines if each.role != "stated"))
    fresh = {each.id: substance(each.text) - told for each in findings.pieces}
    left = [
        each
        for each in findings.pieces
        if each.id in choices.put_back or (len(fresh[each.id]) >= _FRESH and len(fresh[each.id]) * 2 > len(substance(each.text)))
    ]
    most = sorted(left, key=lambda each: (each.id not in choices.put_back, -len(fresh[each.id])))[:_MOST_UNTOLD]
    return tuple(each for each in left if each in most)


def _put_back(findings: Findings, choices: Choices) -> list[Line]:
    """What the person tapped of what was left out with care, as they wrote it."""
    return [_stated(each) for each in findings.left_out if each.back and each.id in choices.put_back]


def _stated(left: LeftOut) -> Line:
    text = re.sub(r"\s{1,50}", " ", left.span.text).strip()
    return Line(text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?" else "."), left.span, (), "stated", theirs=True)


def _within(line: Line, tapped: Sequence[Line]) -> bool:
    """Whether a fact says less than a piece that was tapped, and of the same words of the note."""
    if line.role not in _FACTS or line.source is None:
        return False
    said, start, end = substance(line.text), line.source.start, line.source.end
    near = [substance(each.text) for each in tapped if each.source and each.source.start < end and start < each.source.end]
    return any(len(said & each) * 2 > len(said) for each in near)


def _count(lines: Sequence[Line]) -> int:
    return sum(len(each.text.split()) for each in lines)


def _fit(lines: Sequence[Line], allowed: str) -> bool:
    written = " ".join(each.text for each in lines if not each.theirs)
    return not smells(written) and not invented(written, allowed) and _count(lines) <= EMAIL_WORDS[1]


def _short(message: Message) -> list[Line]:
    frames = message.frames
    plain = [Line(each) for each in frames.detail if not slots_of(each)][:1]
    spare = [Line(frames.spare)] if frames.spare else []
    return [Line(frames.open[-1]), *plain, *spare, Line(frames.close[-1], role="ask")]


def _email(lines: Sequence[Line], choices: Choices, findings: Findings) -> str:
    to = choices.to.strip() or (
        "recruiter" if not findings.task.startswith("referee") else findings.details.get("people", "").split(" and ")[0] or "referee"
    )
    body = " ".join(each.text for each in lines)
    return f"Dear {to},\n\n{body}\n\nKind regards" + (f"\n{choices.sender.strip()}" if choices.sender.strip() else "")


def _phone(lines: Sequence[Line], choices: Choices) -> str:
    name = choices.sender.strip()
    start = f"Hello, this is {name}. Is now a good time?" if name else "Hello, is now a good time?"
    room = WORDS_A_MINUTE * PHONE_SECONDS // 60 - len(start.split()) - 4
    kept = list(lines)
    while _count(kept) > room and len(kept) > 2:
        kept.pop(-2)
    return " ".join([start, *(each.text for each in kept), "Thank you, goodbye."])


def _text(lines: Sequence[Line], choices: Choices) -> str:
    end = f" {choices.sender.strip()}" if choices.sender.strip() else ""
    body = [each for each in lines[1:-1] if each.role in _TELLING]
    moments = [each for each in body if each.role == "moment"] or body[:1]
    lesson = [each for each in lines if each.role == "lesson"][:1]
    kept: list[Line] = []
    # What the person asked for comes first, and the moments come before their lesson where there is no room for both; what is kept stands in the order of the message.
    stated = [each for each in lines if each.role == "stated"]
    for each in [lines[0], lines[-1], *stated, *moments, *lesson]:
        if len(_brief([*kept, each], lines)) + len(end) <= TEXT_LIMIT:
            kept.append(each)
    return (_brief(kept, lines) + end)[:TEXT_LIMIT]


def _brief(kept: Sequence[Line], lines: Sequence[Line]) -> str:
    """The lines `kept` in their order, of fixed ones the first sentence only."""
    told = [each for each in lines if each in kept]
    return " ".join(re.split(r"(?<=[.!?]) ", each.text)[0] if each.role in {"ask", "standard"} else each.text for each in told)


def _gaps(findings: Findings, choices: Choices, lines: Sequence[Line]) -> list[Gap]:
    out: list[Gap] = []
    if findings.task == "post_interview":
        strengths = sum(each.role in _GOOD for each in lines)
        missing = 2 * concerns(choices) - strengths
        if missing > 0:
            name = "one more true thing" if missing == 1 else "two true things"
            out.append(Gap("strengths", f"Name {name} that went well.", blocks=False))
        if not _own(lines):
            out.append(
                Gap("detail", "Add one exact detail: a question, a topic, a name. Without it this could be anybody's message.", blocks=True)
            )
    elif (
        not _own(lines)
        and not any(each.role == "detail" and each.text for each in lines[1:] if re.search(r"\d|[A-Z]\w{1,30}day", each.text))
        and not choices.details
        and not findings.details
    ):
        out.append(Gap("detail", "Add one exact detail: the role, the day, or a name.", blocks=True))
    out.extend(
        Gap("placeholder", f"Fill in {each.text[each.text.index('[') : each.text.index(']') + 1]}.", blocks=True)
        for each in lines
        if "[" in each.text and "]" in each.text
    )
    return out
