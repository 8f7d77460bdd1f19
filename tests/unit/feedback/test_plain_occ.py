"""A message names the job the interview was for, however plainly the note does; moods, lengths and reasons are no jobs."""

import re
import tomllib
from pathlib import Path

import pytest
from drafting import drafted

_ROWS = tomllib.loads((Path(__file__).parent / "plain" / "occ.toml").read_text(encoding="utf-8"))
_AFTER = "They asked about VAT returns."


def _opening(note: str) -> str:
    return drafted(f"{note}{'' if note.endswith('.') else '.'} {_AFTER}").email.split("\n\n")[1].split(". ")[0]


@pytest.mark.parametrize("construction", _ROWS["told"])
@pytest.mark.parametrize(("job", "said"), _ROWS["jobs"])
def test_the_job_is_named_in_any_construction(construction: str, job: str, said: str) -> None:
    """A title or a field of work, with its place, and whether a word says that it is a job or not."""
    assert re.search(rf"^Thank you for the interview for {said}(?: this morning)?$", _opening(construction.format(job)))


@pytest.mark.parametrize(("note", "said"), _ROWS["alone"])
def test_other_ways_to_name_it_are_read(note: str, said: str) -> None:
    """Before the word for the interview, between marks, after "went for"."""
    assert f"interview for {said}" in _opening(note)


@pytest.mark.parametrize("note", _ROWS["untold"])
def test_what_is_no_job_is_not_named(note: str) -> None:
    """How it was, how long it took, why, and what else one goes for."""
    assert " for the " not in _opening(note).removeprefix("Thank you for the ")
