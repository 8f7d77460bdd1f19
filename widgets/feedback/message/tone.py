"""Looks at words a person has edited by hand: hints to take or leave, never a bar to sending."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.draft import Remark
from widgets.feedback.english.hot import tone_file, tone_pattern
from widgets.feedback.findings import Span
from widgets.guide.load import load

WHOLE: Final = Span(0, 0, "")


@dataclass(frozen=True)
class Shape:
    """One hint about a message as a whole, and the words it goes by."""

    say: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class _File:
    most_sorries: int
    most_words: int
    over_apology: Shape
    no_strength: Shape
    no_ask: Shape
    too_long: Shape


@cache
def _file() -> _File:
    found: _File = load(_File, "feedback/shape.toml")
    return found


def tone(text: str) -> tuple[Remark, ...]:
    """Return the hints on `text`: those about a word with its span, those about the whole with an empty one."""
    straight = text.replace("\u2019", "'")  # the same length, so that spans fit the text as typed
    found = [
        Remark(rule.id, Span(hit.start(), hit.end(), text[hit.start() : hit.end()]), rule.say)
        for rule in tone_file().tone
        for hit in tone_pattern(rule).finditer(straight)
    ]
    return (*sorted(found, key=lambda remark: remark.span.start), *_whole(straight.lower()))


def _whole(text: str) -> list[Remark]:
    shape = _file()
    rows = (
        ("over_apology", shape.over_apology, sum(text.count(word) for word in shape.over_apology.words) > shape.most_sorries),
        ("no_strength", shape.no_strength, not any(word in text for word in shape.no_strength.words)),
        ("no_ask", shape.no_ask, not any(word in text for word in shape.no_ask.words)),
        ("too_long", shape.too_long, len(text.split()) > shape.most_words),
    )
    return [Remark(name, WHOLE, found.say) for name, found, holds in rows if holds]
