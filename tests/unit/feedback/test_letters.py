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


@pytest.mark.parametrize(
    ("note", "flagged"),
    [
        ("Say there's been a death in the family. Nobody died, I just went off it. The clerk job.", True),
        ("My gran has died. Nobody's sick but I need a while. Withdraw me from the clerk job.", False),
    ],
)
def test_a_death_that_was_none_is_not_told(note: str, *, flagged: bool) -> None:
    """An excuse that the note itself takes back is flagged, and stays out of the letter."""
    draft = drafted(note, "withdrawal")
    assert ("dishonesty" in draft.flags) is flagged
    assert "family" not in draft.email
