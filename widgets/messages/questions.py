"""Reads several questions typed at once: those that go after "could you tell me", and those that stand alone."""

import re
from typing import Final

from widgets.feedback.english.tokens import listed, straight, tidy
from widgets.messages.details import Detail, Trouble, clean, read, trouble
from widgets.messages.kinds import Kind, Shape

MOST: Final = 4
_MOST_LETTERS: Final = 170  # all together, so that they fit into a text message
_BEGINS: Final = r"(?:who|whom|what|when|where|how|why|whether|if|which|whose|is|are|will|do|does|did|can|could|should|would|may)\b"
_PARTS: Final = re.compile(rf"[\n?;]{{1,20}}|(?<=\w)\. |(?:,? and|,? &|,) (?={_BEGINS})", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"^\s{0,9}(?:\d{1,2}[.)]|[-*•])\s{0,9}")


def questions(typed: str, kind: Kind) -> tuple[Detail, ...] | Trouble:
    """Shape every question, or say what to do about the first that cannot be said; at most one `Detail` for each shape."""
    text = straight(tidy(typed))
    if not re.search(rf"\b{_BEGINS}|\?", text, re.IGNORECASE):  # "the dress code, parking"
        text = text.replace(", ", "\n")
    parts = list(dict.fromkeys(part for each in _PARTS.split(text) if (part := clean(_NUMBERED.sub("", each)).strip(" .,"))))
    if len(parts) > MOST or len(clean(text)) > _MOST_LETTERS:
        return trouble("many", kind, most=str(MOST))
    found: dict[Shape, list[str]] = {}
    for part in parts:
        each = read(part, kind)
        if isinstance(each, Trouble):
            return Trouble(f"“{part}”: {each.say}", each.flags) if len(parts) > 1 else each
        found.setdefault(each.shape, []).append(_said(each))
    order: tuple[Shape, ...] = ("what", "thing", "question")
    return tuple(
        Detail(shape, " ".join(found[shape]) if shape == "question" else listed(found[shape])) for shape in order if shape in found
    )


def _said(detail: Detail) -> str:
    if detail.shape == "question":
        return f"{detail.text[:1].upper()}{detail.text[1:]}?"
    return re.sub(r"^if\b", "whether", detail.text)
