"""Names the things of a note that no sentence of the message tells, in sentences that say no more than what part they played."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.substance import substance
from widgets.feedback.english.tokens import listed
from widgets.feedback.findings import Choices, Findings, Span, Thing
from widgets.feedback.message.checks import sound
from widgets.feedback.message.frames import fill, part_frames, varied
from widgets.feedback.message.told import named
from widgets.feedback.message.untold import answered
from widgets.feedback.safety.flags import grave

# How many things one sentence names, and how many such sentences a message has room for.
_IN_ONE: Final = 3
_SENTENCES: Final = 3


def naming(findings: Findings, choices: Choices, known: Sequence[Line], allowed: str) -> list[Line]:
    """The sentences that name what the lines already `known` do not tell; none beside what needs the greatest care."""
    if grave(findings.flags):
        return []
    told = substance(" ".join(each.text for each in known))
    left = answered(findings, choices)
    fresh: dict[str, list[Thing]] = {frames.part: [] for frames in part_frames()}
    for each in findings.things:
        own = substance(each.phrase)
        speaks = _speaking(each.phrase).search(findings.text)
        unwanted = speaks or any(span.start <= each.span.start < span.end for span in left)
        if not unwanted and len(own - told) * 2 > len(own) and len(fresh[each.part]) < _IN_ONE:
            fresh[each.part].append(each)
            told |= own
    lines = (_line(frames.frames, frames.role, fresh[frames.part], findings.text, allowed) for frames in part_frames())
    return [each for each in lines if each][:_SENTENCES]


@lru_cache(256)  # while somebody types, a note names the same things
def _speaking(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{re.escape(phrase)} (?:asked|said|told|showed|wanted|wondered)\b")


def _line(frames: Sequence[str], role: str, things: Sequence[Thing], note: str, allowed: str) -> Line | None:
    """Things in one sentence; the first alone where they do not read well together."""
    for some in (things, things[:1]):
        slots = {"thing": some[0].phrase} if len(some) == 1 else {"things": listed([each.phrase for each in some])} if some else {}
        text = next((text for each in varied(frames, note) if (text := fill(each, slots)) and sound(text, allowed)), "")
        if text:
            start, end = min(each.span.start for each in some), max(each.span.end for each in some)
            told = tuple(named(each.part, each.phrase) for each in some)
            return Line(text, Span(start, end, note[start:end]), (), role, tells=told)
    return None
