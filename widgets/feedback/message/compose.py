"""Puts the checked sentences together: a phone script, an e-mail and a short text from one note, or says why not."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.findings import Choices, Draft, Findings, Line
from widgets.feedback.message.accounted import held as kept_out
from widgets.feedback.message.accounted import left_out
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.frames import form_words, slots_of
from widgets.feedback.message.gaps import gaps
from widgets.feedback.message.letters import opening, wanted
from widgets.feedback.message.lines import content
from widgets.feedback.message.message import Message, whole
from widgets.feedback.message.outputs import count, email, phone, text
from widgets.feedback.message.roles import ADDED, AFTER, BEFORE, IN_TURN, LOOSE, MAY_GO
from widgets.feedback.message.say import say
from widgets.feedback.message.untold import tapped, telling, untold, within
from widgets.feedback.safety.flags import ALONE, grave

EMAIL_WORDS: Final = (24, 150)
# A lesson that points at the moment stands right behind it.
_POINTS_BACK: Final = re.compile(r"\bthat (?:question|one)\b|\bgo over it\b")
# A message with fewer words than this, about something that has a friendly word of its own to say, says it.
_SPARSE: Final = 36


def compose(findings: Findings, choices: Choices) -> Draft:
    """Arrange what was confirmed into three outputs; every line is checked, a line that fails is not used."""
    message = Message(findings, choices)
    held = _held(findings, choices)
    lines = [] if held else _lines(message)
    if not held and not choices.go_on and grave(findings.flags) and not telling(lines[1:]) and not message.stands:
        held, lines = say().held.taken_out, []
    fell_back = ""
    if not held and not _fit(lines, message.allowed):
        lines, fell_back = _short(message), say().draft.fell_back
    taken_out = tuple(each for each in lines if each.id in choices.taken_out)
    lines = _without(lines, taken_out, message)
    left = () if held else untold(findings, choices, [*lines, *taken_out])
    return Draft(
        subject="" if held else message.frames.subject,
        email="" if held else email(lines, choices, findings),
        phone="" if held else phone(lines, choices),
        text="" if held else text(lines, choices, findings),
        lines=tuple(lines),
        left_out=kept_out(findings) if held else left_out(findings, choices, lines, left, taken_out),
        untold=left,
        taken_out=taken_out,
        gaps=() if held else tuple(gaps(findings, choices, lines, left)),
        flags=findings.flag_ids(),
        held=held,
        fell_back=fell_back,
    )


def _held(findings: Findings, choices: Choices) -> str:
    if choices.go_on:
        return ""
    ids = findings.flag_ids()
    for name in ("crisis", "not_english", "hostile", "too_short"):
        if name in ids:
            return str(getattr(say().held, name))
    good = any(each.id == "good" and {"topic", "fine"} & set(each.slots) for each in findings.events)
    if grave(findings.flags) & ALONE and not findings.facts and not good and not choices.put_back:
        return say().held.taken_out
    return ""


def _lines(message: Message) -> list[Line]:
    findings, choices = message.findings, message.choices
    pieces = tapped(findings, choices)
    body = [*(each for each in content(message) if not within(each, pieces)), *pieces]
    lesson = "".join(each.text for each in body if each.role == "lesson")
    ending = ("lesson", "scene", *ADDED) if _POINTS_BACK.search(lesson) else ("scene", *ADDED, "lesson")
    order = ("overall", "strength", "detail", *BEFORE, "moment", "correction", "slip", *ending, *AFTER)
    moment = min((_start(each) for each in body if each.role == "moment"), default=len(findings.text))
    turn = sorted((each for each in body if each.role in IN_TURN or (each.role in LOOSE and _start(each) <= moment)), key=_start)
    told: dict[str, list[Line]] = {
        **{each: [] for each in IN_TURN},
        "shown": turn,
        "scene": sorted((each for each in body if each.role in LOOSE and each not in turn), key=_start),
    }
    ordered = [each for role in order for each in told.get(role, [each for each in body if each.role == role])]
    lines = [opening(message), *ordered, *_put_back(findings, choices), wanted(message, body)]
    while count([each for each in lines if not each.theirs]) > EMAIL_WORDS[1] - 8 and any(each.role in MAY_GO for each in lines):
        lines.remove([each for each in lines if each.role in MAY_GO][-1])
    spare_words = "" if message.known.get("keen") else message.frames.spare
    for spare, least in ((spare_words, _SPARSE), (form_words().thanks, EMAIL_WORDS[0] - 4)):
        if spare and count(lines) < least:
            lines.insert(len(lines) - 1, Line(spare))
    return lines


def _without(lines: list[Line], taken_out: Sequence[Line], message: Message) -> list[Line]:
    """The lines that are wanted; a message still begins with its plain thanks."""
    kept = [each for each in lines if each not in taken_out]
    return [Line(message.frames.open[-1]), *kept] if lines and lines[0] in taken_out else kept


def _start(line: Line) -> int:
    return line.source.start if line.source else 0


def _put_back(findings: Findings, choices: Choices) -> list[Line]:
    """What the person tapped of what was left out with care: the question they were asked, else as they wrote it."""
    back = [each for each in findings.left_out if each.back and each.id in choices.put_back]
    return [Line(each.plain or whole(each.span.text), each.span, (), "stated", theirs=True) for each in back]


def _fit(lines: Sequence[Line], allowed: str) -> bool:
    ours = [each for each in lines if not each.theirs]
    written = " ".join(each.text for each in ours)
    return not smells(written) and not invented(written, allowed) and count(ours) <= EMAIL_WORDS[1]


def _short(message: Message) -> list[Line]:
    frames = message.frames
    plain = [Line(each) for each in frames.detail if not slots_of(each)][:1]
    spare = [Line(frames.spare)] if frames.spare else []
    return [Line(frames.open[-1]), *plain, *spare, Line(frames.close[-1], role="ask")]
