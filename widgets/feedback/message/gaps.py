"""Says what a message lacks that only the person can fill, and what of it holds up Copy."""

import re
from collections.abc import Sequence

from widgets.feedback.draft import Gap, Line
from widgets.feedback.findings import Choices, Findings, Piece
from widgets.feedback.message.lines import concerns
from widgets.feedback.message.roles import GOOD, LOOSE
from widgets.feedback.message.say import say
from widgets.feedback.message.untold import telling


def gaps(findings: Findings, choices: Choices, lines: Sequence[Line], untold: Sequence[Piece]) -> list[Gap]:
    """What is asked of the person beside a message of these `lines`; `untold` pieces of the note are offered with it."""
    ask = say().gap
    out: list[Gap] = []
    if findings.task == "post_interview":
        missing = min(2, 2 * concerns(choices)) - sum(_goods(each, findings) for each in lines)
        if missing > 0:
            out.append(Gap("strengths", ask.strength if missing == 1 else ask.strengths, blocks=False))
        if not tells(lines):
            out.append(Gap("detail", ask.tick if untold else ask.detail, blocks=True))
    elif (
        not tells(lines)
        and not any(each.role == "detail" and each.text for each in lines[1:] if re.search(r"\d|[A-Z]\w{1,30}day", each.text))
        and not choices.details
        and not findings.details
    ):
        out.append(Gap("detail", ask.occasion, blocks=True))
    out.extend(
        Gap("placeholder", ask.placeholder.format(placeholder=each.text[each.text.index("[") : each.text.index("]") + 1]), blocks=True)
        for each in lines
        if "[" in each.text and "]" in each.text
    )
    return out


def _goods(line: Line, findings: Findings) -> int:
    """How many things that speak for the person a line tells: two may share a sentence, and a piece of the note may hold one."""
    if line.role in LOOSE and line.source and "good" not in line.asserts:
        read = [each.span for each in findings.events if each.id == "good"] + [each.span for each in findings.facts if each.kind in GOOD]
        return int(any(line.source.start <= each.start < line.source.end for each in read))
    return max(int(line.role in GOOD), line.asserts.count("good"))


def tells(lines: Sequence[Line]) -> bool:
    """Whether a message holds anything that is of this note alone."""
    if lines and lines[0].role == "known":
        return True
    return telling(lines[1:])
