"""Puts right in a finished PDF what WeasyPrint leaves loose: radio buttons of one question, heads of columns, and empty tags."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import pydyf

CELLS: Final = ("/TD", "/TH")  # an empty one keeps the others in their columns
PRINTED: Final = 1 << 2  # the flag of an annotation that is there on paper as on screen


def finish(pdf: Any, tips: Mapping[str, tuple[str, list[str]]]) -> None:
    """Change the PDF in place; `tips` gives the question of each radio group and its answers, in order, by field name."""
    _radios(pdf, tips)
    for head in _each(pdf, "S", "/TH"):
        head.setdefault("A", pydyf.Dictionary({"O": "/Table"}))["Scope"] = "/Column"
    for link in _each(pdf, "Subtype", "/Link"):
        link["F"] = PRINTED
    for tag in reversed(list(_each(pdf, "Type", "/StructElem"))):  # what holds a tag stands before it
        if not tag["K"] and tag["S"] not in CELLS:
            kids = _of(pdf, tag["P"])["K"]
            if tag.reference in kids:
                kids.remove(tag.reference)


def _radios(pdf: Any, tips: Mapping[str, tuple[str, list[str]]]) -> None:
    """Tie each radio button to its group: they belong to one field, with one name and one tip."""
    for group in [each for each in _each(pdf, "FT", "/Btn") if "Kids" in each]:
        name = group["T"].string
        question, answers = tips[name if isinstance(name, str) else name.decode()]
        group["TU"] = pydyf.String(question)
        for reference, answer in zip(group["Kids"], answers, strict=True):
            button = _of(pdf, reference)
            button["TU"] = pydyf.String(f"{question} {answer}")
            for inherited in ("T", "FT"):
                button.pop(inherited, None)
            pdf.catalog["AcroForm"]["Fields"].remove(reference)


def _each(pdf: Any, key: str, value: str) -> Iterator[Any]:
    yield from [each for each in pdf.objects if isinstance(each, pydyf.Dictionary) and each.get(key) == value]


def _of(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]
