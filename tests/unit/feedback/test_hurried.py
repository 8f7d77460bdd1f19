"""What a hurried or a learning writer leaves out is put in, and what is not theirs to be told unasked stays out."""

import pytest
from drafting import as_read, drafted

from widgets.feedback import analyse, compose, proposed


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("I was 10 mins late, bus broke down.", "I was 10 minutes late because the bus broke down."),
        ("had interview at small bakery for packer job with agency", "the interview for the packer job."),
        (
            "She ask about my job. When she ask what I do if child is angry I can not find the word.",
            "One of the questions was what I do if child is angry.",
        ),
        ("The lady ask me many thing. I say about my work in kitchen in Porto six years.", "in Porto for six years."),
    ],
)
def test_what_was_left_out_is_put_in(note: str, told: str) -> None:
    """An article, the "for" of a stretch of time, and the stop behind a question."""
    assert told in drafted(note).email


@pytest.mark.parametrize("away", ["I have been home with my three kids.", "I have been looking after my mum."])
def test_why_somebody_was_away_is_theirs_to_tell(away: str) -> None:
    """It is no confession to make unasked; it is offered."""
    findings = analyse(f"They asked about stock. {away}")
    draft = compose(findings, proposed(findings))
    assert "home" not in draft.email
    assert "mum" not in draft.email
    assert len(draft.untold) == 1


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("they asked which tree wed be", "they asked which tree we would be"),
        ("he said wed have to share a van", "he said we would have to share a van"),
        ("the owner asked what shed do about mice", "the owner asked what she would do about mice"),
        ("I start wed be there at 8", "I start wed be there at 8"),
        ("can do mon wed have fri off", "can do Monday wed have Friday off"),
        ("they keep the old shed be careful", "they keep the old shed be careful"),
    ],
)
def test_a_day_and_a_hut_are_read_as_somebody_only_where_they_would_do_something(typed: str, meant: str) -> None:
    """The apostrophe of "we'd" and "she'd" is left out as often as any other."""
    assert as_read(typed) == meant
