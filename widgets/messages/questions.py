"""Reads several questions typed at once: those that go after "could you tell me", and those that stand alone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from widgets.feedback.english.tokens import listed, straight, tidy
from widgets.messages.details import Detail, Trouble, clean, read, trouble
from widgets.messages.kinds import Kind

MOST: Final = 4
_MOST_LETTERS: Final = 170  # all together, so that they fit into a text message
_BEGINS: Final = r"(?:who|whom|what|when|where|how|why|whether|if|which|whose|is|are|will|do|does|did|can|could|should|would|may)\b"
_PARTS: Final = re.compile(rf"[\n?;]{{1,20}}|(?<=\w)\. |(?:,? and|,? &|,) (?={_BEGINS})", re.IGNORECASE)
_ASKING: Final = re.compile(r"(?:who|what) (?:will|is|are|happens|would|can|should|comes)\b", re.IGNORECASE)
# So many that are alike go into one sentence.
_IN_ONE: Final = 2
_NUMBERED: Final = re.compile(r"^\s{0,9}(?:\d{1,2}[.)]|[-*•])\s{0,9}", re.MULTILINE)


def questions(typed: str, kind: Kind) -> tuple[Detail, ...] | Trouble:
    """Shape every question, or say what to do about the first that cannot be said: one `Detail` where they go into one sentence."""
    text = _NUMBERED.sub("", straight(tidy(typed)))
    if not re.search(rf"\b{_BEGINS}|\?", text, re.IGNORECASE):  # "the dress code, parking"
        text = text.replace(", ", "\n")
    parts = list(dict.fromkeys(part for each in _PARTS.split(text) if (part := clean(each).strip(" .,"))))
    if len(parts) > MOST or len(clean(text)) > _MOST_LETTERS:
        return trouble("many", kind, most=str(MOST))
    found: list[Detail] = []
    for part in parts:
        each = read(part, kind)
        if isinstance(each, Trouble):
            return Trouble(f"“{part}”: {each.say}", each.flags) if len(parts) > 1 else each
        found.append(replace(each, text=_said(each)))
    shapes = {each.shape for each in found}
    if len(found) > 1 and (len(found) > _IN_ONE or len(shapes) > 1 or shapes == {"question"}):
        return tuple(_standing(each) for each in found)
    return tuple(Detail(shape, listed([each.text for each in found])) for shape in shapes)


def items(asked: Sequence[Detail]) -> list[str]:
    """Write several questions as the lines of a list."""
    return [f"- {each.text[:1].upper()}{each.text[1:]}" for each in asked]


def together(asked: Sequence[Detail]) -> tuple[list[Detail], str]:
    """Put several questions into one sentence that leads in, and those that stand alone, which need none but as the only ones."""
    what, thing, alone = ([each.text for each in asked if each.shape == shape] for shape in ("what", "thing", "question"))
    about = listed(thing)
    if what:
        return [Detail("what", f"{listed(what)}, and more about {about}" if about else listed(what))], " ".join(alone)
    return ([Detail("thing", about)], " ".join(alone)) if about else ([Detail("question", " ".join(alone))], "")


def _standing(detail: Detail) -> Detail:
    """What reads as a question without "could you tell me" is one beside others: "who will be there"."""
    if detail.shape != "what" or not _ASKING.match(detail.text):
        return detail
    return Detail("question", _said(replace(detail, shape="question")))


def _said(detail: Detail) -> str:
    if detail.shape == "question":
        return f"{detail.text[:1].upper()}{detail.text[1:]}?"
    return re.sub(r"^if\b", "whether", detail.text)
