"""Puts right in a finished PDF what WeasyPrint leaves loose in its forms: radio buttons belong to one field, with one name and one tip."""

from collections.abc import Mapping
from typing import Any

import pydyf


def finish(pdf: Any, tips: Mapping[str, tuple[str, list[str]]]) -> None:
    """Tie each radio button to its group; `tips` gives the group's question and its answers, in order, by field name."""
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    for group in [each for each in pdf.objects if isinstance(each, pydyf.Dictionary) and "Kids" in each and each.get("FT") == "/Btn"]:
        name = group["T"].string
        question, answers = tips[name if isinstance(name, str) else name.decode()]
        group["TU"] = pydyf.String(question)
        for reference, answer in zip(group["Kids"], answers, strict=True):
            button = pdf.objects[int(reference.split()[0])]
            button["TU"] = pydyf.String(f"{question} {answer}")
            for inherited in ("T", "FT"):
                button.pop(inherited, None)
            form["Fields"].remove(reference)
