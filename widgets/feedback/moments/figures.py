"""Reads a figure that was said and the one that is right, however plainly it is told: "I said 2 years, it is 4", "I say 5 but is 15"."""

import re
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import one_of, past_of, value_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence, once

_NUMBER: Final = rf"(?:[£$€]?\d[\d.,]{{0,8}}k?%?|{one_of('number')})"
_UNIT: Final = r"years?|months?|weeks?|days?|hours?|minutes?|percent|people|staff|children|beds|covers|times"
_FIGURE: Final = re.compile(
    r"\b(?P<said>(?:i|we) (?P<verb>say|said|tell|told|put|write|wrote|answer|answered|give|gave) "
    rf"(?:(?!but\b|and\b|it\b)[\w']{{1,14}} ){{0,8}}?(?P<wrong>{_NUMBER})(?: (?P<of>{_UNIT}))?(?: (?!but\b|and\b|it\b|is\b|i\b|are\b|when\b|though\b|because\b)[\w']{{2,14}}){{0,4}})"
    r" (?:, )?(?:(?:but|though|when|because) )?"
    r"(?:(?:(?:it|that|they|this|truth|(?:the )?(?:real|right|correct|true|proper)(?: (?:one|number|figure|answer))?) )?(?:really |actually )?(?P<be>is|was|are|were)"
    r"|(?P<have>i (?:(?:really|actually|in fact) )?(?:have|had|did|do)))(?: (?:really|actually|in fact|more like|nearer))? "
    rf"(?P<right>{_NUMBER})(?: (?P<unit>{_UNIT}))?(?= [.,;:!)]|$| (?:and|but|so|because|not)\b)(?P<more> [,:] (?:[\w']{{1,14}} ){{1,8}}?(?=[.!;]|$))?"
)
_ONE: Final = re.compile(rf"\b(?P<number>{_NUMBER}) (?P<unit>year|month|week|day|hour|minute)\b")
_EXPERIENCE: Final = re.compile(r"\b(years|months) (?=experience\b)")
# The wrong one and the right one.
_TWO: Final = 2
# What hangs on the figure that is right says how it is made up, and is no statement of its own.
_MADE_UP: Final = re.compile(rf" [,:] (?P<sum>{_NUMBER} (?:in|at|of|with|for|here|there)\b.{{0,60}}?) ?$")


@once
def figure(sentence: Sentence) -> str:
    """The figure said and the right one, as one statement; empty where the two may be of different things."""
    if sum(each.tag == "#" for each in sentence.words) < _TWO:
        return ""
    found = _FIGURE.search(sentence.plain)
    if found is None or found["wrong"] == found["right"]:
        return ""
    unit = found["of"] or ""
    if found["unit"] and found["unit"].rstrip("s") != unit.rstrip("s"):
        return ""
    said = write(sentence.words[sentence.at(found.start("said")) : sentence.at(found.end("said") - 1) + 1])
    said = re.sub(r"^(I|we) (say|tell|write|answer|give)\b", lambda each: f"{each[1]} {past_of(each[2])}", said)
    said = re.sub(r"^(I|we) said (?=(?:I|we|my) )", r"\1 said that ", said)
    right = f"{found['right']} {unit}".strip()
    made_up = _MADE_UP.match(found["more"] or "")
    text = f"{said}, but {_have(found)}{_several(right)}"
    if made_up and not hot(made_up["sum"]):
        first = sentence.at(found.start("more") + 3)
        text += f": {write(sentence.words[first : sentence.at(found.end('more') - 1) + 1]).rstrip(' .,')}"
    return "" if hot(text) else _EXPERIENCE.sub(r"\1 of ", _several(text))


def _have(found: re.Match[str]) -> str:
    if found["have"]:
        return f"in fact I {found['have'].split()[-1]} "
    return "it was " if found["be"] in {"was", "were"} else "it is "


def _several(text: str) -> str:
    """Units as one says them of more than one: "4 years"."""
    return _ONE.sub(lambda each: each[0] if value_of(each["number"]) == 1 else f"{each[0]}s", text)
