"""The checklists: at most nine rows each, every row with the label and sources of its advice."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.errors import ContentError
from widgets.guide.load import CONTENT, load, unique
from widgets.guide.sources import require

FOLDER: Final = "checklists"
MOST_ROWS: Final = 9  # evidence 8.1: short lists of what is easily forgotten; and one sheet of paper


@dataclass(frozen=True)
class Row:
    """One thing to do: `text` is the label of its box, `write` the number of blank lines printed under it."""

    id: str
    text: str
    label: str
    sources: tuple[str, ...] = ()
    block: str = ""
    write: int = 0


@dataclass(frozen=True)
class Checklist:
    """A sheet of rows to tick and, where it has `columns`, a table of `lines` blank lines to fill in by hand.

    `widths` are the shares of the columns, alike where there are none, and `deep` the lines to write on in each cell. The table
    is for paper alone: `on_screen` says so, and what it holds. `reading` are lines under it that say what was filled in comes to.
    `intro` is one line under the title; `page` the guide page it belongs to, as a path under docs/.
    """

    title: str
    intro: str
    page: str
    rows: tuple[Row, ...] = ()
    columns: tuple[str, ...] = ()
    lines: int = 0
    widths: tuple[int, ...] = ()
    deep: int = 1
    on_screen: str = ""
    reading: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Keep a sheet to nine rows, and a table to what one sheet holds."""
        if len(self.rows) > MOST_ROWS:
            raise ValueError(f"has {len(self.rows)} rows; a checklist holds at most {MOST_ROWS}")
        if bool(self.columns) != bool(self.lines):
            raise ValueError("columns and lines go together; give both or neither")
        if bool(self.columns) != bool(self.on_screen):
            raise ValueError("columns need on_screen, which says what stands on paper alone; give both or neither")
        if self.widths and len(self.widths) != len(self.columns):
            raise ValueError(f"has {len(self.widths)} widths for {len(self.columns)} columns; give one for each")
        if not self.rows and not self.columns:
            raise ValueError("has neither rows nor columns; give it something to do")


def ids() -> tuple[str, ...]:
    """Return the id of every checklist, which is its file's name, in alphabetical order."""
    return tuple(sorted(each.name.removesuffix(".toml") for each in CONTENT.joinpath(FOLDER).iterdir() if each.name.endswith(".toml")))


@cache
def checklist(id: str) -> Checklist:  # noqa: A002 - the word of the data files and of the pages
    """Return one checklist; an unknown `id` or a fault in its file is a `ContentError`."""
    file = f"{FOLDER}/{id}.toml"
    if id not in ids():
        raise ContentError(file, "the file", f"does not exist; the checklists are {', '.join(ids())}")
    found: Checklist = load(Checklist, file)
    unique((row.id for row in found.rows), file, "rows")
    for row in found.rows:
        require(row.sources, row.label, file, f"rows[{row.id}]")
    return found
