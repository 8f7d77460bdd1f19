"""Writes a message out in its three forms: an e-mail, a phone script and a short text."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Choices, Findings, Line
from widgets.feedback.message.frames import asks, fill, form_words
from widgets.feedback.message.letters import asked_in
from widgets.feedback.message.roles import GOOD, MAY_GO, TELLING

# Slow, careful speech; conversation runs at 140 to 160 words a minute.
WORDS_A_MINUTE: Final = 120
PHONE_SECONDS: Final = 90
TEXT_LIMIT: Final = 300


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


def text(lines: Sequence[Line], choices: Choices) -> str:
    """The text message: as much as there is room for."""
    end = f" {choices.sender.strip()}" if choices.sender.strip() else ""
    body = [each for each in lines[1:-1] if each.role in TELLING]
    moments = [each for each in body if each.role == "moment"]
    lesson = [each for each in lines if each.role == "lesson"][:1]
    kept: list[Line] = []
    # The moments come first, then what the person asked for, one thing that speaks for them, and a lesson, as far as there is room;
    # what is kept stands in the order of the message.
    stated = sorted((each for each in lines if each.role == "stated"), key=lambda each: -len(substance(each.text)))
    good = [each for each in body if each.role in GOOD | {"answer"}]
    for each in [lines[0], lines[-1], *moments, *stated, *(body[:1] if not moments else ()), *good[:1], *lesson, *good[1:]]:
        if each not in kept and len(_brief([*kept, each])) + len(end) <= TEXT_LIMIT:
            kept.append(each)
    told = [each for each in lines if each in kept]
    # "That question" may have had no room.
    if told[-1].text == asks().chance and not asked_in(told[:-1]):
        told[-1] = replace(told[-1], text=asks().talk)
    return (_brief(told) + end)[:TEXT_LIMIT]


def _brief(told: Sequence[Line]) -> str:
    """The lines, of fixed ones the first sentence only."""
    return " ".join(re.split(r"(?<=[.!?]) ", each.text)[0] if each.role in {"ask", "standard"} else each.text for each in told)
