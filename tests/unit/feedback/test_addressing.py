"""Whom a note is told to, and who is nobody's though "your" stands before him."""

import pytest
from drafting import as_read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Sir my round was held at noon.", "my round was held at noon ."),
        ("Sir, I was asked about drains.", "I was asked about drains ."),
        ("Dear madam the panel was kind.", "the panel was kind ."),
        # Who asked is nobody that is spoken to.
        ("Sir asked me about drains.", "sir asked me about drains ."),
        ("Madam Rose asked me about drains.", "madam Rose asked me about drains ."),
    ],
)
def test_whom_a_note_is_told_to_is_left_out(typed: str, meant: str) -> None:
    """A recruiter is no sir in the middle of a message."""
    assert as_read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Yer man asked about the bees.", "the man asked about the bees ."),
        ("and your woman at the desk laughed", "and the woman at the desk laughed"),
        ("then yer one says we're done", "then the woman says we are done"),
        ("They read your one page plan.", "they read your one page plan ."),
    ],
)
def test_your_man_is_nobodys(typed: str, meant: str) -> None:
    """As it is said in Ireland; a thing of the reader's stays theirs."""
    assert as_read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("I spoke on 'Working at Height' for a while.", "I spoke on ' Working at Height ' for a while ."),
        ("He said: 'Working alone is fine.'", "he said : ' working alone is fine . '"),
    ],
)
def test_a_title_keeps_its_large_letters(typed: str, meant: str) -> None:
    """What somebody said has one, at its beginning."""
    assert as_read(typed) == meant
