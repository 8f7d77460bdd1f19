"""Puts the checked sentences together: a phone script, an e-mail and a short text from one note, or says why not."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.findings import Choices, Draft, Findings, Line
from widgets.feedback.message.accounted import held as kept_out
from widgets.feedback.message.accounted import left_out
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.frames import form_words, slots_of
from widgets.feedback.message.gaps import gaps
from widgets.feedback.message.letters import opening, wanted
from widgets.feedback.message.lines import content, lessons
from widgets.feedback.message.message import Message, whole
from widgets.feedback.message.outputs import count, email, phone, text
from widgets.feedback.message.roles import ADDED, AFTER, BEFORE, IN_TURN, LOOSE, MAY_GO, WISHES
from widgets.feedback.message.say import say
from widgets.feedback.message.steady import untouched, with_taps
from widgets.feedback.message.untold import telling, untold
from widgets.feedback.safety.flags import ALONE, grave

EMAIL_WORDS: Final = (24, 150)
# A lesson that points at the moment stands right behind it.
_POINTS_BACK: Final = re.compile(r"\bthat (?:question|one)\b|\bgo over it\b")
# A message with fewer words than this, about something that has a friendly word of its own to say, says it.
_SPARSE: Final = 36
# The words that a lesson has room for.
_FOR_A_LESSON: Final = 14
_PUT: Final = "I was asked "


def compose(findings: Findings, choices: Choices) -> Draft:
    """Arrange what was confirmed into three outputs; every line is checked, a line that fails is not used."""
    message = Message(findings, choices)
    held = _held(findings, choices)
    plain, lines = ([], []) if held else _lines(message)
    if not held and not choices.go_on and grave(findings.flags) and not telling(lines[1:]) and not message.stands:
        held, lines = say().held.taken_out, []
    fell_back = ""
    if not held and not (lines and _fit(lines, message.allowed)):
        lines, fell_back = _short(message), say().draft.fell_back
        plain = lines
    taken_out = tuple(each for each in lines if each.id in choices.taken_out)
    lines = _without(lines, taken_out, message)
    left = () if held else untold(findings, choices, [*lines, *taken_out])
    return Draft(
        subject="" if held else message.frames.subject,
        email="" if held else email(lines, choices, findings),
        phone="" if held else phone(lines, choices),
        text="" if held else text(lines, plain, choices, findings),
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


def _lines(message: Message) -> tuple[list[Line], list[Line]]:
    """The lines that a note makes by itself, and those with what was tapped added to them; none where they are too many."""
    before = untouched(message)
    plain = content(before)
    ask = wanted(before, plain)
    kept = list(plain)
    while (long := _words(before, kept, ask) - EMAIL_WORDS[1] + _FOR_A_LESSON) > 0 and any(each.role in MAY_GO for each in kept):
        kept.remove([each for each in _in_turn(kept, before) if each.role in MAY_GO][-1])
    if long > _FOR_A_LESSON:
        return [], []
    body = with_taps(message, before, kept)
    body += lessons(message, body)
    lines = [opening(message), *_in_turn(body, message), *_put_back(message.findings, message.choices), ask]
    spare_words = "" if message.known.get("keen") else message.frames.spare
    for spare, least in ((spare_words, _SPARSE), (form_words().thanks, EMAIL_WORDS[0] - 4)):
        # What is tapped takes nothing away.
        if spare and _words(before, kept, ask) < least:
            lines.insert(len(lines) - 1, Line(spare))
    return [lines[0], *_in_turn([*kept, *lessons(before, kept)] if message is before else kept, before), ask], lines


def _words(message: Message, body: Sequence[Line], ask: Line) -> int:
    """How many words a message has with its first line and its last, but for those of the person."""
    return count([opening(message), *(each for each in body if not each.theirs), ask])


def _in_turn(body: Sequence[Line], message: Message) -> list[Line]:
    """The lines between the first and the last in the order in which they are said."""
    lesson = "".join(each.text for each in body if each.role == "lesson")
    ending = ("lesson", "scene", *ADDED) if _POINTS_BACK.search(lesson) else ("scene", *ADDED, "lesson")
    order = ("overall", "strength", "detail", *BEFORE, "moment", "correction", "slip", *ending, *AFTER, *WISHES)
    moment = min((_start(each) for each in body if each.role == "moment"), default=len(message.findings.text))
    turn = sorted((each for each in body if each.role in IN_TURN or (each.role in LOOSE and _start(each) <= moment)), key=_start)
    told: dict[str, list[Line]] = {
        **{each: [] for each in IN_TURN},
        "shown": turn,
        "scene": sorted((each for each in body if each.role in LOOSE and each not in turn), key=_start),
    }
    return [each for role in order for each in told.get(role, [each for each in body if each.role == role])]


def _without(lines: list[Line], taken_out: Sequence[Line], message: Message) -> list[Line]:
    """The lines that are wanted; a message still begins with its plain thanks."""
    kept = [each for each in lines if each not in taken_out]
    return [Line(message.frames.open[-1]), *kept] if lines and lines[0] in taken_out else kept


def _start(line: Line) -> int:
    return line.source.start if line.source else 0


def _put_back(findings: Findings, choices: Choices) -> list[Line]:
    """What the person tapped of what was left out with care: all that they were asked in one sentence, else as they wrote it."""
    back = [each for each in findings.left_out if each.back and each.id in choices.put_back]
    put = [each for each in back if each.plain.startswith(_PUT)]
    said = ", and ".join([each.plain.removeprefix(_PUT).removesuffix(".") for each in put])
    lines = {each.id: Line(each.plain or whole(each.span.text), each.span, (each.back,), "stated", theirs=True) for each in back}
    if put:
        lines[put[0].id] = replace(lines[put[0].id], text=f"{_PUT}{said}.")
    return [line for name, line in lines.items() if name not in {each.id for each in put[1:]}]


def _fit(lines: Sequence[Line], allowed: str) -> bool:
    ours = [each for each in lines if not each.theirs]
    written = " ".join(each.text for each in ours)
    return not smells(written) and not invented(written, allowed)


def _short(message: Message) -> list[Line]:
    frames = message.frames
    plain = [Line(each) for each in frames.detail if not slots_of(each)][:1]
    spare = [Line(frames.spare)] if frames.spare else []
    return [Line(frames.open[-1]), *plain, *spare, Line(frames.close[-1], role="ask")]
