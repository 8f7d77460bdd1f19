"""What is arranged for a time to come is told as that, however plainly it is put, and nobody gives thanks for it as for what was."""

import tomllib
from pathlib import Path

import pytest
from drafting import LEAD, drafted

_ROWS = tomllib.loads((Path(__file__).parent / "plain" / "next.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("construction", "told"), _ROWS["told"])
@pytest.mark.parametrize(("time", "said"), _ROWS["times"])
def test_it_is_told_in_any_construction(construction: str, told: str, time: str, said: str) -> None:
    """Whoever asks for it, with or without a subject or a verb; the day is written as one says it."""
    assert f"I understand that {told.format(said)}" in drafted(f"{LEAD} {construction.format(time)}").email


@pytest.mark.parametrize(("note", "said"), _ROWS["alone"])
def test_a_day_that_is_offered_or_booked_is_told(note: str, said: str) -> None:
    """As what was offered, or as where the person is booked in."""
    assert said in drafted(f"{LEAD} {note}").email


@pytest.mark.parametrize("note", _ROWS["untold"])
def test_what_is_not_arranged_is_not(note: str) -> None:
    """What is past, hoped for, asked, at work or somebody else's, and a day the person cannot do."""
    email = drafted(f"{LEAD} {note}").email
    assert "I understand that" not in email
    assert "I have been offered" not in email


@pytest.mark.parametrize("note", _ROWS["ours"])
def test_thanks_are_given_for_what_was(note: str) -> None:
    """The interview that is over, not the one to come."""
    assert "Thank you for the interview this morning" in drafted(f"{LEAD} {note}").email
