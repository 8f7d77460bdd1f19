"""The page of notes and drafts shows what the engine does today."""

import json
import re
from pathlib import Path
from typing import Final

import pytest
from drafting import drafted

_HERE: Final = Path(__file__).parent
_PAGE: Final = (_HERE.parents[2] / "docs/decisions/0003-before-and-after.md").read_text("utf-8")
_PAIRS: Final = re.findall(r"^## (\w+): [^\n]+\n\n> ([^\n]+)\n\n(.+?)\n(?=\n## |\Z)", _PAGE, re.DOTALL | re.MULTILINE)
_ROWS: Final = {
    row["id"]: row
    for name in ("notes", "more_notes")
    for line in (_HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    if (row := json.loads(line))
}


def test_there_are_ten() -> None:
    """Ten pairs, each from a note of the set, word for word."""
    assert len(_PAIRS) == 10
    assert all(_ROWS[name]["raw"] == note for name, note, _ in _PAIRS)


@pytest.mark.parametrize(("name", "note", "shown"), _PAIRS, ids=[name for name, _, _ in _PAIRS])
def test_each_draft_shown_is_the_one_made(name: str, note: str, shown: str) -> None:
    """The draft on the page is what the engine makes of the note, accepting its own proposals."""
    assert drafted(note, _ROWS[name]["task"]).email == shown
