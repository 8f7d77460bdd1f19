"""A result in figures is told with its test where one is named; figures of something else, or against the person, are not."""

import re
import tomllib
from pathlib import Path

import pytest
from drafting import LEAD, drafted

_ROWS = tomllib.loads((Path(__file__).parent / "plain" / "score.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("construction", "told"), _ROWS["told"])
@pytest.mark.parametrize(("figure", "said"), _ROWS["figures"])
def test_it_is_told_in_any_construction(construction: str, told: str, figure: str, said: str) -> None:
    """With or without a subject, beside its test or in the sentence after it."""
    assert f"{told.format(said)}." in drafted(f"{LEAD} {construction.format(figure)}").email


@pytest.mark.parametrize(("note", "said"), _ROWS["alone"])
def test_other_ways_to_give_a_result_are_told(note: str, said: str) -> None:
    """A typing speed, full marks, and how many were right."""
    assert f"{said}." in drafted(f"{LEAD} {note}").email


@pytest.mark.parametrize("note", _ROWS["untold"])
def test_what_is_no_result_is_not(note: str) -> None:
    """A guess, a share of something else, a mark that failed."""
    assert not re.search(r"\bI (?:scored|typed|got|worked with)\b", drafted(f"{LEAD} {note}").email)
