"""A thin account tells what it most likely lacks, and asks about what is not sure enough to be told."""

import pytest
from drafting import fit_to_tell

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.message.retold import SURE

CHANGES = "They asked about a change order. I have been writing change orders since 2009 and never got to say it."


def test_a_thin_account_tells_what_it_most_likely_lacks() -> None:
    """Led in by words of ours, in place of what only names the same thing, where it is less clear than other pieces have to be."""
    findings = analyse(CHANGES)
    assert all(each.clear < SURE for piece in findings.pieces for each in (piece, *piece.parts) if "2009" in each.text)
    email = compose(findings, proposed(findings)).email
    assert "I would like to mention that I have been writing change orders since 2009 and did not get to say it." in email


@pytest.mark.parametrize(
    ("note", "never"),
    [
        # There is enough to tell; how it hangs together nobody can tell; word for word it may have been a slip; what it was like
        # and what one supposes are for friends; a learner tells it; it is an answer that need not be so; it needs the sentence behind it.
        (f"They loved my drawings and showed me the crane. I talked about the bridge. {CHANGES}", "2009"),
        ("They asked about a change order. I have been writing change orders since 2009; never got to say it.", "2009"),
        ("They asked about my notice. I said 'give me till the lambing is done' and folded my cap.", "lambing"),
        ("They asked about my notice. I went through the spring diary like a bailiff at a barn sale.", "bailiff"),
        ("They asked about my notice. I am 44 and I expect they had somebody from the village lined up.", "village"),
        ("Lady ask me about a change order. I have been writing change orders since 2009 and never got to say it.", "2009"),
        ("They asked about tides. I said the bar at Salcombe has two metres at low water. It has less than one.", "two metres"),
        ("They asked about rigging. I told them it takes a day to rig a loft. It takes two in the end.", "a day"),
    ],
)
def test_what_is_not_told_unasked_is_asked_about(note: str, never: str) -> None:
    """The message holds what is surer."""
    findings = analyse(note)
    draft = compose(findings, proposed(findings))
    assert never not in draft.email
    assert any(never in each.text for each in draft.points)


def test_what_went_amiss_is_owned_up_to_by_the_person_only() -> None:
    """However much a message lacks it."""
    note = "They asked about my notice. The crate of lamps by the door fell when I came in."
    for amiss in (False, True):
        findings = fit_to_tell(note, "The crate of lamps by the door fell when I came in", amiss=amiss, clear=-0.5)
        assert ("crate" in compose(findings, proposed(findings)).email) is not amiss
