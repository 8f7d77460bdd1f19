"""When an answer is due is told, however plainly it is put; what the person owes, did or only hopes is no such time."""

import re
import tomllib
from pathlib import Path

import pytest
from drafting import LEAD, drafted

_ROWS = tomllib.loads((Path(__file__).parent / "plain" / "hear.toml").read_text(encoding="utf-8"))
_DUE = re.compile(r"I understand that (?:I should hear|a decision should come) ([^.]{3,60})\.")


def _due(said: str) -> list[str]:
    return _DUE.findall(drafted(f"{LEAD} {said}").email)


@pytest.mark.parametrize("construction", _ROWS["told"])
@pytest.mark.parametrize(("time", "said"), _ROWS["times"])
def test_it_is_told_in_any_construction(construction: str, time: str, said: str) -> None:
    """Whoever rings or decides, in whatever tense, with or without a subject."""
    assert _due(construction.format(time)) == [said]


@pytest.mark.parametrize(("note", "said"), _ROWS["alone"])
def test_a_time_jotted_down_is_told(note: str, said: str) -> None:
    """A wait, a bare number of weeks, and an answer to when it will be."""
    assert _due(note) == [said]


@pytest.mark.parametrize("note", _ROWS["untold"])
def test_another_time_is_not(note: str) -> None:
    """What the person has to do, what is over, what somebody wants or hopes, and what is done at work."""
    assert _due(note) == []
