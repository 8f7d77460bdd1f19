"""Puts the checked sentences together: a phone script, an e-mail and a short text from one note, or says why not."""

from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.draft import Draft, Line
from widgets.feedback.findings import Choices, Findings, Point
from widgets.feedback.message.accounted import held as kept_out
from widgets.feedback.message.accounted import left_out
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.frames import asks, form_words, slots_of
from widgets.feedback.message.gaps import gaps
from widgets.feedback.message.letters import asked_in, opening, plain_close, plain_opening, wanted
from widgets.feedback.message.lines import content
from widgets.feedback.message.message import Message, whole
from widgets.feedback.message.outputs import count, email, phone, text
from widgets.feedback.message.points import confirmed, is_unwanted, points
from widgets.feedback.message.promises import POINTS_BACK, lessons
from widgets.feedback.message.roles import ADDED, AFTER, BEFORE, IN_TURN, LOOSE, MAY_GO, WISHES
from widgets.feedback.message.say import say
from widgets.feedback.message.steady import untouched, with_taps
from widgets.feedback.message.told import also, apart, is_out, named_in_full, shown_out, standing
from widgets.feedback.message.untold import telling, untold
from widgets.feedback.safety.flags import ALONE, CRITICAL, grave

EMAIL_WORDS: Final = (24, 150)
# A message with fewer words than this, about something that has a friendly word of its own to say, says it.
_SPARSE: Final = 36
# The words that a lesson has room for.
_FOR_A_LESSON: Final = 14
_PUT: Final = "I was asked "


def compose(findings: Findings, choices: Choices) -> Draft:
    """Arrange what was confirmed into three outputs; every line is checked, a line that fails is not used."""
    message = Message(findings, choices)
    held = _held(findings, choices)
    plain, lines, asked = ([], [], ()) if held else _lines(message)
    if not held and not choices.go_on and grave(findings.flags) and not telling(lines[1:]) and not message.stands:
        held, lines = say().held.taken_out, []
    fell_back = ""
    if not held and not (lines and _fit(lines, message.allowed)):
        lines, fell_back = _short(message), say().draft.fell_back
        plain = lines
    every, plain = apart(named_in_full(lines, findings), choices.taken_out), apart(plain, choices.taken_out)
    gone = [each for each in every if is_out(each, choices.taken_out)]
    lines = _without(every, gone, message)
    unwanted = [*(each.source for each in gone if each.source), *(each.span for each in asked if is_unwanted(each, choices))]
    left = () if held else untold(findings, choices, [*lines, *gone])
    return Draft(
        subject="" if held else message.frames.subject,
        email="" if held else email(lines, choices, findings),
        phone="" if held else phone(lines, choices),
        text="" if held else text(lines, plain, choices, findings),
        lines=tuple(lines),
        left_out=kept_out(findings) if held else left_out(findings, choices, lines, left, unwanted),
        untold=left,
        points=asked,
        taken_out=tuple(shown_out(gone, choices.taken_out)),
        gaps=() if held else tuple(gaps(findings, choices, lines, left)),
        flags=findings.flag_ids(),
        held=held,
        fell_back=fell_back,
    )


def _held(findings: Findings, choices: Choices) -> str:
    if choices.go_on:
        return ""
    ids = {*findings.flag_ids()} - CRITICAL | grave(findings.flags)
    for name in ("crisis", "not_english", "hostile", "too_short"):
        if name in ids:
            return str(getattr(say().held, name))
    good = any(each.id == "good" and {"topic", "fine"} & set(each.slots) for each in findings.events)
    if grave(findings.flags) & ALONE and not findings.facts and not good and not choices.put_back:
        return say().held.taken_out
    return ""


def _lines(message: Message) -> tuple[list[Line], list[Line], tuple[Point, ...]]:
    """The lines that a note makes by itself, those with what was tapped added to them, and what they most likely lack; none where they are too many."""
    before = untouched(message)
    plain = content(before)
    ask = wanted(before, plain)
    kept = list(plain)
    while (long := _words(before, kept, ask) - EMAIL_WORDS[1] + _FOR_A_LESSON) > 0 and any(each.role in MAY_GO for each in kept):
        kept.remove([each for each in _in_turn(kept, before) if each.role in MAY_GO][-1])
    if long > _FOR_A_LESSON:
        return [], [], ()
    kept = standing(kept)
    asked = points(message.findings, message.choices, [opening(before), *kept])
    body = standing(with_taps(message, before, kept, confirmed(asked, message.findings, message.choices)))
    body += lessons(message, body)
    lines = [opening(message), *_in_turn(body, message), *_put_back(message.findings, message.choices), ask]
    spare_words = "" if message.known.get("keen") else message.frames.spare
    for name, spare, least in (("spare", spare_words, _SPARSE), ("thanks", form_words().thanks, EMAIL_WORDS[0] - 4)):
        # What is tapped takes nothing away.
        if spare and _words(before, kept, ask) < least:
            lines.insert(len(lines) - 1, Line(spare, tells=(name,)))
    return [lines[0], *_in_turn([*kept, *lessons(before, kept)] if message is before else kept, before), ask], lines, asked


def _words(message: Message, body: Sequence[Line], ask: Line) -> int:
    """How many words a message has with its first line and its last, but for those of the person."""
    return count([opening(message), *(each for each in body if not each.theirs), ask])


def _in_turn(body: Sequence[Line], message: Message) -> list[Line]:
    """The lines between the first and the last in the order in which they are said, each with what follows it right behind it."""
    behind = [each for each in body if each.follows]
    body = [each for each in body if not each.follows]
    lesson = "".join(each.text for each in body if each.role == "lesson")
    ending = ("lesson", "scene", *ADDED) if POINTS_BACK.search(lesson) else ("scene", *ADDED, "lesson")
    order = ("overall", "strength", "detail", *BEFORE, "moment", "correction", "slip", *ending, *AFTER, *WISHES)
    moment = min((_start(each) for each in body if each.role == "moment"), default=len(message.findings.text))
    # What was tapped stands behind the moment it comes after, before what was drawn from that.
    moments = [each for each in body if each.role == "moment"]
    later = sorted((each for each in body if each.role == "stated" and _start(each) > moment), key=_start)
    for each in later:
        moments.insert(max(place for place, one in enumerate(moments, 1) if _start(one) <= _start(each)), each)
    turn = sorted((each for each in body if each.role in IN_TURN or (each.role in LOOSE and _start(each) <= moment)), key=_start)
    told: dict[str, list[Line]] = {
        **{each: [] for each in IN_TURN},
        "shown": turn,
        "moment": moments,
        "scene": sorted((each for each in body if each.role in LOOSE and each not in (*turn, *later)), key=_start),
    }
    said = [each for role in order for each in told.get(role, [each for each in body if each.role == role])]
    return [each for line in said for each in (line, *(one for one in behind if one.follows in line.tells))]


def _without(lines: list[Line], gone: Sequence[Line], message: Message) -> list[Line]:
    """The lines that are wanted; a message still begins with its plain thanks, and offers no answer to a question it does not name."""
    kept = [each for each in lines if each not in gone]
    if gone and kept and kept[-1].text == asks().chance and not asked_in(kept[:-1]):
        kept[-1] = replace(kept[-1], text=asks().talk)
    return [plain_opening(message), *kept] if lines and lines[0] in gone else kept


def _start(line: Line) -> int:
    return line.source.start if line.source else 0


def _put_back(findings: Findings, choices: Choices) -> list[Line]:
    """What the person tapped of what was left out with care: all that they were asked in one sentence, else as they wrote it."""
    back = [each for each in findings.left_out if each.back and each.id in choices.put_back]
    asked = {each.id: each for each in back if each.plain.startswith(_PUT)}
    lines = {
        each.id: Line(
            each.plain or whole(each.span.text), each.span, (each.back,), "stated", theirs=True, tells=(each.id.replace(".", "-"),)
        )
        for each in back
    }
    # One that is not wanted is not joined to those that are.
    put = [each for name, each in asked.items() if not is_out(lines[name], choices.taken_out)] or list(asked.values())
    said = ", and ".join([each.plain.removeprefix(_PUT).removesuffix(".") for each in put])
    if put:
        first = also(*(lines[each.id] for each in put))
        lines[put[0].id] = replace(first, text=f"{_PUT}{said}.")
    return [line for name, line in lines.items() if name not in {each.id for each in put[1:]}]


def _fit(lines: Sequence[Line], allowed: str) -> bool:
    ours = [each for each in lines if not each.theirs]
    written = " ".join(each.text for each in ours)
    return not smells(written) and not invented(written, allowed)


def _short(message: Message) -> list[Line]:
    frames = message.frames
    plain = [Line(each, tells=("detail",)) for each in frames.detail if not slots_of(each)][:1]
    spare = [Line(frames.spare, tells=("spare",))] if frames.spare else []
    return [plain_opening(message), *plain, *spare, plain_close(message)]
