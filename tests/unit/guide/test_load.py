"""A wrong data file is named with file, key and what is expected, before any page is built."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

import pytest

from widgets.errors import ContentError
from widgets.guide.load import load, shape, unique


@dataclass(frozen=True)
class Row:
    """A row with one field of every kind."""

    id: str
    grade: Literal["A", "B"]
    weight: int = 0
    day: dt.date | None = None

    def __post_init__(self) -> None:
        """Refuse what a type cannot."""
        if self.weight > 3:
            raise ValueError("weight must be at most 3")


@dataclass(frozen=True)
class File:
    """A file of rows and a table of named ones."""

    title: str
    rows: tuple[Row, ...]
    named: dict[str, Row]


ROW = {"id": "a", "grade": "A"}


def test_a_sound_table_becomes_frozen_dataclasses() -> None:
    """Lists become tuples, tables dictionaries, dates stay dates."""
    made = shape(File, {"title": "t", "rows": [{**ROW, "day": dt.date(2026, 11, 23)}], "named": {"n": ROW}}, "f.toml")
    assert made == File("t", (Row("a", "A", day=dt.date(2026, 11, 23)),), {"n": Row("a", "A")})


@pytest.mark.parametrize(
    ("table", "key", "expected"),
    [
        ({"rows": [], "named": {}}, "title", "is missing; add it"),
        ({"title": 3, "rows": [], "named": {}}, "title", "must be text in quotes, not 3"),
        ({"title": "t", "rows": {}, "named": {}}, "rows", "must be a list, not {}"),
        ({"title": "t", "rows": [], "named": []}, "named", "must be a table, not []"),
        ({"title": "t", "rows": ["x"], "named": {}}, "rows[1]", "must be a table, not 'x'"),
        ({"title": "t", "rows": [{"grade": "A"}], "named": {}}, "rows[1].id", "is missing; add it"),
        ({"title": "t", "rows": [{**ROW, "grade": "C"}], "named": {}}, "rows[a].grade", "must be one of 'A', 'B', not 'C'"),
        (
            {"title": "t", "rows": [{**ROW, "wieght": 1}], "named": {}},
            "rows[a].wieght",
            "is no known key; use one of id, grade, weight, day",
        ),
        ({"title": "t", "rows": [{**ROW, "weight": True}], "named": {}}, "rows[a].weight", "must be a whole number, not True"),
        ({"title": "t", "rows": [], "named": {"n": {**ROW, "weight": 9}}}, "named.n", "weight must be at most 3"),
    ],
)
def test_a_fault_is_named_with_file_key_and_cure(table: dict[str, Any], key: str, expected: str) -> None:
    """Whoever edits a data file is told where to look and what to write."""
    with pytest.raises(ContentError) as caught:
        shape(File, table, "f.toml")
    assert str(caught.value) == f"Cannot use f.toml: {key}: {expected}."


def test_a_missing_file_is_named() -> None:
    """A typing slip in a file's name reads as one, not as a traceback."""
    with pytest.raises(ContentError, match=r"Cannot use nowhere\.toml: the file: must exist under widgets/content/\."):
        load(File, "nowhere.toml")


def test_an_id_that_stands_twice_is_refused() -> None:
    """What a reader ticked is stored by id, so an id must mean one thing."""
    with pytest.raises(ContentError, match=r"rows 'b': ids must be unique"):
        unique(["a", "b", "b"], "f.toml", "rows")
