"""Lays the figures of one profile out for a person to read."""

from typing import Final

from tests.bench.visit import Visit

# each column's heading, its figure, and what the figure is divided by for display
COLUMNS: Final = (
    ("painted", "painted", 1),
    ("largest", "largest", 1),
    ("counted", "counted", 1),
    ("reading", "reading", 1),
    ("longest", "longest", 1),
    ("key", "key", 1),
    ("key work", "key_work", 1),
    ("kB", "sent", 1000),
    ("files", "requests", 1),
    ("MB held", "memory", 1),
)
WHEN: Final = ("first", "later")
LEGEND: Final = (
    "Milliseconds from the start of navigation: first paint, largest paint, ten answers counted without Python where the page can, "
    "reading shown.\nThen milliseconds: longest task of the page's thread; a key to its answer, and work of the page's thread for it. "
    "kB and files up to the reading."
)


def table(profile: str, found: dict[str, Visit]) -> str:
    """Return one profile's visits as a table, with the ratios that matter under it."""
    head = [profile, *(title for title, _, _ in COLUMNS)]
    rows = [[name, *(f"{getattr(each, figure) / unit:.0f}" for _, figure, unit in COLUMNS)] for name, each in found.items()]
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in (head, *rows)]
    return "\n".join([*lines, *_ratios(found), *_stages(found), LEGEND, ""])


def _ratios(found: dict[str, Visit]) -> list[str]:
    return [
        _ratio("counted without Python / JavaScript", "counted", found, "javascript"),
        _ratio("counted without Python / JavaScript with all signs", "counted", found, "all signs"),
        _ratio("reading by Python / plain Pyodide", "reading", found, "pyodide"),
    ]


def _ratio(title: str, figure: str, found: dict[str, Visit], beside: str) -> str:
    ratios = [f"{getattr(found[f'debrief {when}'], figure) / getattr(found[f'{beside} {when}'], figure):.2f} {when}" for when in WHEN]
    return f"{title}: {', '.join(ratios)}"


def _stages(found: dict[str, Visit]) -> list[str]:
    """Return where the time went in Debrief's worker."""
    return [
        f"{name}, in the worker: "
        + ", ".join(f"{stage} {moment:.0f}" for stage, moment in sorted(each.stages.items(), key=lambda row: row[1]))
        for name, each in found.items()
        if each.stages
    ]
