"""What was forgotten, mixed up or not known is told where the person says so of themselves."""

from pathlib import Path
from typing import Final

import pytest
from constructions import Row, told, untold
from drafting import drafted

_TABLE: Final = Path(__file__).parent / "plain_slip.toml"


@pytest.mark.parametrize("row", told(_TABLE), ids=lambda row: row.note[50:110])
def test_a_plain_sentence_is_told(row: Row) -> None:
    """A person who writes simply is heard as well as one who writes much."""
    assert any(each.lower() in drafted(row.note).email.lower() for each in row.tells), drafted(row.note).email


@pytest.mark.parametrize("row", untold(_TABLE), ids=lambda row: row.note[50:110])
def test_it_is_not_told_so(row: Row) -> None:
    """A weakness is owned only where the words say so plainly."""
    assert row.never.lower() not in drafted(row.note).email.lower(), row.why
