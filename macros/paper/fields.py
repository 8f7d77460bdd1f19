"""Turns a page's worksheet into one for paper and PDF: reasons open, and every line to write on a field with a name and a tip."""

from collections.abc import Iterator
from itertools import count
from typing import Final
from xml.etree.ElementTree import Element

# What is there for a finger or a link, and says nothing on paper; and the name, which the document's heading gives.
DROPPED: Final = frozenset(
    {"debrief-actions", "debrief-status", "debrief-claim", "debrief-checklist__name", "debrief-signals__more", "debrief-printing"}
)


type Tips = dict[str, tuple[str, list[str]]]


def prepare(root: Element, scope: str) -> Tips:
    """Change the sheet under `root` in place and return the question and the answers of each radio group by field name.

    `scope` begins every field's name, so that sheets bound together do not share fields.
    """
    _drop(root)
    tips: Tips = {}
    for form in root.iter("form"):
        for number, row in enumerate(form.iter("li"), 1):
            _lines(row, f"{scope}.row-{number}", f"{_words(row)}: line")
        for table in form.iter("table"):
            _cells(table, scope)
        for group in form.iter("fieldset"):
            tips |= _group(group, scope)
    for blank, number in zip(_spans(root, "debrief-blank"), count(1), strict=False):
        _field(blank, f"{scope}.sum-{number}", blank.attrib.pop("data-tip", f"Sum {number}"))
    for field in root.iter("input"):
        if field.get("type") in ("checkbox", "radio"):
            field.set("name", f"{scope}.{field.get('name')}" if field.get("type") == "radio" else f"{scope}.{field.get('id')}")
    for note in root.iter("textarea"):
        note.set("name", f"{scope}.{note.get('name')}")
    for fold in root.iter("details"):
        fold.set("open", "")
    return tips


def _drop(element: Element) -> None:
    for child in list(element):
        if DROPPED & set((child.get("class") or "").split()) or child.get("data-screen") is not None:
            element.remove(child)
        else:
            _drop(child)


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _spans(element: Element, mark: str) -> Iterator[Element]:
    yield from [span for span in element.iter("span") if span.get("class") == mark]


def _lines(element: Element, name: str, tip: str) -> None:
    for number, line in enumerate(_spans(element, "debrief-line"), 1):
        _field(line, f"{name}.line-{number}", f"{tip} {number}")


def _cells(table: Element, scope: str) -> None:
    columns = [_words(head) for head in table.iter("th")]
    for number, row in enumerate(table.findall("./tbody/tr"), 1):
        for column, cell in zip(columns, row, strict=True):
            for deep, line in enumerate(_spans(cell, "debrief-line")):
                more = f".{deep + 1}" if deep else ""
                _field(line, f"{scope}.{column}.{number}{more}", f"{column}, row {number}{f', line {deep + 1}' if deep else ''}")


def _group(group: Element, scope: str) -> Tips:
    legend = group.find("legend")
    question = _words(legend) if legend is not None else ""
    tips: Tips = {}
    for label in group.iter("label"):
        for field in label.iter("input"):
            if field.get("type") == "radio":
                tips.setdefault(f"{scope}.{field.get('name')}", (question, []))[1].append(_words(label))
    return tips


def _field(span: Element, name: str, tip: str) -> None:
    span.tag = "input"
    span.attrib.pop("aria-hidden", None)
    span.attrib |= {"type": "text", "name": name, "title": tip}
