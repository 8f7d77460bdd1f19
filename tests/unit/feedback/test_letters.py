"""A chase, a reply to a no and a withdrawal say what the note gives for them, and ask nothing that the note does not ask."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from drafting import drafted

_NOTES: Final[list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "letters.toml").read_text("utf-8"))["note"]


@pytest.mark.parametrize("row", _NOTES, ids=lambda row: f"{row['task']}: {row['raw'][:40]}")
def test_a_letter_says_what_it_turns_on(row: dict[str, Any]) -> None:
    """Each fact that the letter turns on is told as listed; scoffing is no question, and what another firm is called stays out."""
    email = drafted(row["raw"], row["task"]).email
    assert [each for each in row["says"] if each not in email] == []
    assert [each for each in row["never"] if each in email] == []
