"""Writes a message out in its three forms: an e-mail, a phone script and a short text."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.cards import LESSON_EVENTS
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Findings, Line
from widgets.feedback.message.frames import asks, fill, form_words
from widgets.feedback.message.letters import asked_in
from widgets.feedback.message.roles import GOOD, LOOSE, MAY_GO, TELLING
from widgets.feedback.message.supporting import calm

# Slow, careful speech; conversation runs at 140 to 160 words a minute.
WORDS_A_MINUTE: Final = 120
PHONE_SECONDS: Final = 90
TEXT_LIMIT: Final = 300
_AMISS: Final = frozenset(["moment", "correction", "slip"])
# What a message is for: an answer put right, an apology.
_OWED: Final = frozenset(["wrong_answer", "late", "no_show"])
_DATES: Final = frozenset(["hear", "arranged", "stage", "asked"])
# Of what is light the best few are tried: each way to fill a text is time at every key.
_WAYS: Final = 3
_NEXT_STEPS: Final = re.compile(r", and I look forward to .{3,80}\.$")
# What nobody would say for themselves, though it is neither a moment nor known to have gone wrong.
_POOR: Final = re.compile(
    r"\b(?:not|never|nothing|cannot|withdr[ae]w|fail\w{0,3}|forgot|missed|lost|wrong|nervous|stumbl\w{2,3}|struggl\w{2,3}|cons|weak\w{0,6}|mistakes?|late"
    r"|sorry|blank|froze|stuck|worse|worst|badly|poor\w{0,2}|unfortunately|difficult|hard)\b",
    re.IGNORECASE,
)
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
    """What to say on the phone: of a long message, what the person did not ask for goes first."""
    words, name = form_words(), choices.sender.strip()
    start = fill(words.hello_named, {"name": name}) if name else words.hello
    room = WORDS_A_MINUTE * PHONE_SECONDS // 60 - len(f"{start} {words.goodbye}".split())
    kept = list(lines)
    while count(kept) > room and len(kept) > 2:
        spare = [place for place, each in enumerate(kept) if each.role in MAY_GO and not each.theirs]
        kept.pop(spare[-1] if spare else -2)
    return " ".join([start, *(each.text for each in kept), words.goodbye])


def text(lines: Sequence[Line], choices: Choices, findings: Findings) -> str:
    """The text message: as much as there is room for, and no concern alone where something else can be told."""
    end = f" {choices.sender.strip()}" if choices.sender.strip() else ""
    concerns = _concerns(lines, findings)
    light = [each for each in _light(lines) if each not in concerns] if concerns else []
    told = _light_first(_balanced(lines, concerns, light, TEXT_LIMIT - len(end)), concerns, light)
    # "That question" may have had no room.
    if told[-1].text == asks().chance and not asked_in(told[:-1]):
        told[-1] = replace(told[-1], text=asks().talk)
    return (_brief(told) + end)[:TEXT_LIMIT]


def _balanced(lines: Sequence[Line], concerns: Sequence[Line], light: Sequence[Line], room: int) -> list[Line]:
    """The lines there is `room` for, of all ways to fill it: with something `light`, a concern, most moments, what is best first, and the whole end."""
    shorter = [*lines[:-1], replace(lines[-1], text=_NEXT_STEPS.sub(".", lines[-1].text))]
    ways = [_kept(each, concerns, one, room) for one in (light[:_WAYS] or (None,)) for each in (lines, shorter)]

    def worth(kept: Sequence[Line]) -> tuple[bool, bool, int]:
        return (
            any(each in light for each in kept),
            any(each in concerns for each in kept),
            sum(each.role == "moment" for each in kept),
        )

    return max(ways, key=worth)


def _kept(lines: Sequence[Line], concerns: Sequence[Line], light: Line | None, room: int) -> list[Line]:
    """The lines there is `room` for.

    What the person put right or into words comes first, then what is `light`, the moments, what the person asked for, one thing
    that speaks for them, and a lesson.
    """
    body = [each for each in lines[1:-1] if each.role in TELLING]
    moments = [each for each in body if each.role == "moment"]
    lesson = [each for each in lines if each.role == "lesson"][:1]
    stated = sorted((each for each in lines if each.role == "stated"), key=lambda each: -len(substance(each.text)))
    good = [each for each in body if each.role in GOOD | {"answer"}]
    owed = [each for each in concerns if each.theirs or _OWED & set(each.asserts)]
    wanted = [*owed, *([light] if light else []), *moments, *stated, *(body[:1] if not moments else ()), *good[:1], *lesson, *good[1:]]
    kept: list[Line] = []
    for each in [lines[0], lines[-1], *wanted]:
        if each not in kept and len(_brief([*kept, each])) <= room:
            kept.append(each)
    return [each for each in lines if each in kept]


def _concerns(lines: Sequence[Line], findings: Findings) -> list[Line]:
    """The lines that tell what did not go as it should: the moments, and what else of the note does."""
    moments = [each for each in lines if each.role in _AMISS]
    return [
        each for each in lines if each in moments or (each.role in LOOSE and (_POOR.search(each.text) or _amiss(each, moments, findings)))
    ]


def _amiss(line: Line, moments: Sequence[Line], findings: Findings) -> bool:
    source = line.source
    if source is None:
        return False
    pieces = [each for piece in findings.pieces for each in (piece, *piece.parts) if each.amiss]
    events = [each for each in findings.events if each.id in LESSON_EVENTS - {"test"}]
    told = [*(each.span for each in pieces), *(each.span for each in events), *(each.source for each in moments if each.source)]
    return any(source.meets(each) for each in told)


def _light(lines: Sequence[Line]) -> list[Line]:
    """What may stand beside a concern, what is best first: what the person asked for, what speaks for them, any other thing, and when they will hear."""
    body = [each for each in lines[1:-1] if each.role in TELLING]

    def rank(line: Line) -> int:
        if line.role == "stated":
            return -len(substance(line.text))
        if line.role in GOOD or calm(line.text):
            return 1
        return 3 if line.role in _DATES else 2

    return sorted(body, key=rank)


def _light_first(told: list[Line], concerns: Sequence[Line], light: Sequence[Line]) -> list[Line]:
    """The lines with what is light before the first concern, where nothing light is; what is done about a concern stays behind it."""
    first = next((place for place, each in enumerate(told) if each in concerns), len(told))
    later = [each for each in told[first:] if each in light and each.role != "mend" and not _POINTS_BACK.search(each.text)]
    if later and not any(each in light for each in told[:first]):
        told.remove(later[0])
        told.insert(first, later[0])
    return told


def _brief(told: Sequence[Line]) -> str:
    """The lines, of fixed ones the first sentence only."""
    return " ".join(re.split(r"(?<=[.!?]) ", each.text)[0] if each.role in {"ask", "standard"} else each.text for each in told)
