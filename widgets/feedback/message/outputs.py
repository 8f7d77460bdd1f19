"""Writes a message out in its three forms: an e-mail, a phone script and a short text."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.cards import LESSON_EVENTS
from widgets.feedback.draft import Line
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Findings
from widgets.feedback.message.frames import asks, fill, form_words, letter
from widgets.feedback.message.letters import asked_in
from widgets.feedback.message.phrased import calm
from widgets.feedback.message.roles import GOOD, LOOSE, MAY_GO, TELLING, WISHES
from widgets.feedback.message.told import standing
from widgets.feedback.moments.events import PUT_RIGHT

# Slow, careful speech; conversation runs at 140 to 160 words a minute.
WORDS_A_MINUTE: Final = 120
PHONE_SECONDS: Final = 90
TEXT_LIMIT: Final = 300
_AMISS: Final = frozenset(["moment", "correction", "slip"])
# What one apologises for, and what one chose to state of how one was treated.
_OWED: Final = frozenset(["late", "no_show", "disclosure"])
# How much each role matters: after what is put right (0), one thing that speaks for the person (1), what is owned up to (2) and what they
# asked for (3) that they are keen, what they will do next time, when they will hear, and what else there is.
_ASKED, _OTHER = 3, 8
_RANKS: Final = {
    "stated": _ASKED,
    "keen": 4,
    "lesson": 5,
    "soon": 6,
    "hear": 6,
    "arranged": 6,
    **dict.fromkeys([*GOOD, "answer"], 7),
    "topic": 9,
    "stage": 9,
}
_NEXT_STEPS: Final = re.compile(r"(?: that I can learn from)?(?:, and I look forward to .{3,80})?\.$")
# What would say something else before the sentence that it goes on from.
_POINTS_BACK: Final = re.compile(
    r"\b(?:also|then|that one|that question|afterwards|after that)\b|\bthat I (?:know|knew) the\b", re.IGNORECASE
)


def seconds(script: str) -> int:
    """Return how long a script takes to read aloud, slowly."""
    return round(len(script.split()) * 60 / WORDS_A_MINUTE)


def count(lines: Sequence[Line]) -> int:
    """How many words the lines have."""
    return sum(len(each.text.split()) for each in lines)


def email(lines: Sequence[Line], choices: Choices, findings: Findings) -> str:
    """The message with its greeting and its end."""
    words, sender = form_words(), choices.sender.strip()
    referee = findings.details.get("people", "").split(" and ")[0] or words.referee
    to = choices.to.strip() or (referee if findings.task.startswith("referee") else words.recruiter)
    body = " ".join(each.text for each in lines)
    end = f"{words.regards}\n{sender}" if sender else words.regards
    return f"{fill(words.dear, {'to': to})}\n\n{body}\n\n{end}"


def phone(lines: Sequence[Line], choices: Choices) -> str:
    """What to say on the phone; where all that was tapped is too long to say, what the person did not ask for goes first."""
    words, name = form_words(), choices.sender.strip()
    start = fill(words.hello_named, {"name": name}) if name else words.hello
    room = WORDS_A_MINUTE * PHONE_SECONDS // 60 - len(f"{start} {words.goodbye}".split())
    kept = list(lines)
    while count(kept) > room and len(kept) > 2:
        spare = [place for place, each in enumerate(kept) if each.role in MAY_GO and not each.theirs]
        kept.pop(spare[-1] if spare else -2)
    return " ".join([start, *(each.text for each in standing(kept)), words.goodbye])


def text(lines: Sequence[Line], plain: Sequence[Line], choices: Choices, findings: Findings) -> str:
    """The text message: of the lines, what matters most; `plain` are those that the note makes before anything is tapped.

    What is tapped takes room only from what matters less, and lets nothing else in.
    """
    end = f" {choices.sender.strip()}" if choices.sender.strip() else ""
    room = TEXT_LIMIT - len(end)
    before = [each for each in _that_fit(plain, findings, room) if each in lines]
    told = _beside(before, lines, [each for each in lines if each not in plain], findings, room)
    # "That question" may have had no room.
    if told[-1].text == asks().chance and not asked_in(told[:-1]):
        told[-1] = replace(told[-1], text=asks().talk)
    return (_brief(_light_first(told, findings)) + end)[:TEXT_LIMIT]


def _that_fit(lines: Sequence[Line], findings: Findings, room: int) -> list[Line]:
    """Of the lines between the first and the last those there is `room` for; what is too long makes way for what matters less."""
    kept: list[Line] = []
    for each in _ranked(lines, (), findings):
        if each in standing([*kept, each]) and _fits(lines, [*kept, each], findings, room):
            kept.append(each)
    return kept


def _beside(before: Sequence[Line], lines: Sequence[Line], added: Sequence[Line], findings: Findings, room: int) -> list[Line]:
    """The lines of a text with what was `added` to those `before`: what matters least goes, and nothing else comes."""
    kept: list[Line] = []
    order = _ranked(before, added, findings)
    for place, each in enumerate(order):
        # What has no room beside what matters more takes none from the rest.
        if each not in standing([*kept, each]):
            continue
        if each in added and not _fits(lines, [*(one for one in order[:place] if one in before), each], findings, room):
            continue
        if not _fits(lines, [*kept, each], findings, room):
            break
        kept.append(each)
    return [_first(lines, kept, findings, room), *(each for each in lines[1:] if each in kept), *_ask(lines)]


def _fits(lines: Sequence[Line], kept: Sequence[Line], findings: Findings, room: int) -> bool:
    return len(_brief([_first(lines, kept, findings, room), *kept, *_ask(lines)])) <= room


def _ask(lines: Sequence[Line]) -> Sequence[Line]:
    """What is asked for at the end, where that was not left out."""
    return [each for each in lines[-1:] if each.role == "ask"]


def _first(lines: Sequence[Line], kept: Sequence[Line], findings: Findings, room: int) -> Line:
    """The first line; without its details where what is put right has no room beside them."""
    owed = [each for each in kept if _rank(each, findings) == 0]
    long = owed and len(_brief([lines[0], *owed, *_ask(lines)])) > room
    return Line(fill(letter(findings.task, findings.details).open[-1], findings.details)) if long else lines[0]


def _ranked(lines: Sequence[Line], added: Sequence[Line], findings: Findings) -> list[Line]:
    """The `lines` that a text may tell, with those `added`, what matters most first; no concern comes before one thing that is none."""
    telling = [each for each in [*lines, *added] if each.role in TELLING | {"overall", "lesson", *WISHES}]
    # A bare question has no point to it.
    body = [each for each in telling if each.role != "asked"] or telling
    light = [each for each in body if not _amiss(each, findings) and not each.follows and each.role not in {"overall", "lesson"}]
    best = min(
        [each for each in light if each not in added] or light, key=lambda each: (not _speaks(each), _rank(each, findings)), default=None
    )

    def order(line: Line) -> tuple[int, int]:
        rank = 1 if line is best else _rank(line, findings)
        return min(rank, _ASKED) if line in added else rank, -len(substance(line.text)) if line.role == "stated" else 0

    return sorted(body, key=order)


def _rank(line: Line, findings: Findings) -> int:
    """How much a line matters: what puts an answer right or is apologised for, then what is owned up to and how it felt, then the rest."""
    if _OWED & set(line.asserts) or (line.role in _AMISS and _puts_right(line, findings)):
        return 0
    return 2 if line.role == "overall" or _amiss(line, findings) else _RANKS.get(line.role, _OTHER)


def _puts_right(line: Line, findings: Findings) -> bool:
    """Whether a moment says what the answer should have been."""
    return line.role == "correction" or any(PUT_RIGHT & set(each.slots) for each in findings.events if each.id in line.asserts)


def _speaks(line: Line) -> bool:
    """Whether a line speaks for the person."""
    return line.role in GOOD or (line.role in LOOSE and calm(line.text))


def _amiss(line: Line, findings: Findings) -> bool:
    """Whether a piece of the note tells of what did not go as it should."""
    if line.source is None or line.role not in LOOSE:
        return line.role in _AMISS
    pieces = [each.span for piece in findings.pieces for each in (piece, *piece.parts) if each.amiss]
    events = [each.span for each in findings.events if each.id in LESSON_EVENTS - {"test"}]
    return any(line.source.meets(each) for each in [*pieces, *events])


def _light_first(told: Sequence[Line], findings: Findings) -> list[Line]:
    """The lines with what is light before the first that is not; what is done about that stays behind it."""
    out = list(told)
    first = next((place for place, each in enumerate(out) if place and _amiss(each, findings)), 0)
    later = [
        each
        for each in out[first:-1]
        if not _amiss(each, findings) and not each.follows and each.role not in {"mend", "lesson", "overall", "stated"}
    ]
    light = next((each for each in later if not _POINTS_BACK.search(each.text)), None)
    if first == 1 and light:
        out.remove(light)
        out.insert(first, light)
    return out


def _brief(told: Sequence[Line]) -> str:
    """The lines, of fixed ones the first sentence only, and of what is asked for nothing of the next steps."""
    return " ".join(
        _NEXT_STEPS.sub(".", re.split(r"(?<=[.!?]) ", each.text)[0]) if each.role in {"ask", "standard"} else each.text for each in told
    )
