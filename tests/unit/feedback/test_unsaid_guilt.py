"""What a note does not say is not owned, asked or sent on: a look of nerves, other people's lateness, a sentence served."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from drafting import drafted

from widgets.feedback.analysis import analyse

_GROUPS: Final[list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "unsaid.toml").read_text("utf-8"))["group"]
_UNSAID: Final = [pytest.param(note, group["why"], id=note["raw"][:40]) for group in _GROUPS for note in group["notes"]]


@pytest.mark.parametrize(("row", "why"), _UNSAID)
def test_a_draft_does_not_claim_it(row: dict[str, str], why: str) -> None:
    """A false admission, or a private past, would harm the sender more than a missing line."""
    draft = drafted(row["raw"], row.get("task", "post_interview"))
    assert row["never"].lower() not in f"{draft.email} {draft.phone} {draft.text}".lower(), why


def test_nothing_is_owned_beside_how_somebody_was_treated() -> None:
    """Where a disclosure was made, an own failing and a promise stay cards to tap."""
    note = "He put his hand on my knee. I only got to the complaints part at the end and my answer was poor."
    draft = drafted(note)
    assert "harassment" in draft.flags
    assert "next time" not in draft.email.lower()
    assert not any(line.role in {"moment", "lesson"} for line in draft.lines)


@pytest.mark.parametrize(
    ("note", "flag"),
    [
        ("I sat there with two of them talking over me. I said less than I wanted.", "harassment"),
        ("The school sends a form, and it asks about my absence record. The lathe part went well.", "discrimination"),
        ("She asked how I'd cope if a client swore at me and I said I would step back.", "harassment"),
        ("Sat in an empty call for half an hour on Friday. The room was empty when I got there as well.", "crisis"),
    ],
)
def test_plain_annoyance_is_no_disclosure(note: str, flag: str) -> None:
    """A draft withheld for a figure of speech helps nobody."""
    assert flag not in analyse(note, "post_interview").flag_ids()


@pytest.mark.parametrize(
    "said", ["It was neither good nor bad.", "Neither great nor terrible.", "The practical went neither well nor badly."]
)
def test_what_was_neither_is_no_fault(said: str) -> None:
    """There is nothing in it that one would do differently."""
    assert not {each.id for each in analyse(f"{said} They asked about the till.").events} & {"bad_unspecified", "wrong_answer"}


def test_no_word_from_them_is_still_heard() -> None:
    """Where the words say whose silence it is."""
    assert "I have not heard back yet" in drafted("They asked about pumps. It has been two weeks and not a word from them.").email
