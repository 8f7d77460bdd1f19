"""What went well is told as strongly as the person put it, and no more."""

from pathlib import Path
from typing import Final

import pytest
from constructions import Row, told, untold
from drafting import drafted

_TABLE: Final = Path(__file__).parent / "plain_good.toml"


@pytest.mark.parametrize("row", told(_TABLE), ids=lambda row: row.note[50:110])
def test_a_plain_sentence_is_told(row: Row) -> None:
    """A person who writes simply is heard as well as one who writes much."""
    assert any(each.lower() in drafted(row.note).email.lower() for each in row.tells), drafted(row.note).email


@pytest.mark.parametrize("row", untold(_TABLE), ids=lambda row: row.note[50:110])
def test_it_is_not_told_so(row: Row) -> None:
    """What was only fine, hoped for or said of something else is no strength."""
    assert row.never.lower() not in drafted(row.note).email.lower(), row.why
