"""What no sentence of a message tells: the pieces of a note a person may want said, in plain words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.message.checks import invented, smells

# Words and marks that a note may hold in any order.
WORDS = (
    *("i", "we", "they", "if", "when", "because", "and", "but", "£9", "14", "went", "liked", "shed", "id'd", "n", "it's", "kiln", "was"),
    *(",", ".", "!", "'", '"', "(", ")"),
)


def offered(note: str) -> list[str]:
    """Return the words of the pieces a message leaves out."""
    findings = analyse(note)
    return [each.text for each in compose(findings, proposed(findings)).untold]


@pytest.mark.parametrize(
    ("note", "pieces"),
    [
        ("wallpaper test. cut seven drops in the hour. hung six", ["I cut seven drops in the hour.", "I hung six."]),
        ("The Holst was safe i think. didnt get to the Elgar", ["The Holst was safe I think.", "I did not get to the Elgar."]),
        (
            "Just under three hours on the coach and they'd moved it to Thursday.",
            ["Just under three hours on the coach and they'd moved it to Thursday."],
        ),
        ("The foreman was a clown, but he liked my mitre joints.", ["He liked my mitre joints."]),
        ("He let me keep the jig, and everybody there was an idiot because the saw had no guard.", ["He let me keep the jig."]),
    ],
)
def test_a_piece_is_close_to_the_words_of_the_note(note: str, pieces: list[str]) -> None:
    """Spelling is put right and the "I" added, nothing is weakened, and strong wording goes with all that hangs on it."""
    assert [each.text for each in analyse(note).pieces] == pieces


def test_a_condition_is_never_cut_from_what_it_holds_for() -> None:
    """Half of it would say something else."""
    note = (
        "If the kiln had been hot by nine that morning as the form had promised me in writing I would have fired the test tiles myself."
        " The clerk showed me the old ledger with the entries of the spring before last when the roof was being mended by the council."
    )
    assert all(each.startswith("If") or "ledger" in each for each in offered(note))


def test_what_the_message_tells_is_not_offered() -> None:
    """Nobody is asked twice."""
    note = "I scored 48 out of 50 in the highway code quiz."
    findings = analyse(note)
    draft = compose(findings, proposed(findings))
    assert "48 out of 50" in draft.email
    assert draft.untold == ()


def test_what_was_tapped_stands_where_it_happened_and_stays_on_offer() -> None:
    """Before the moment what came before it, and a tick must not vanish under the finger."""
    note = "Wallpaper first, six drops hung. Then they asked about damp walls and I lost my thread. Two tins of paste were left."
    findings = analyse(note)
    chosen = replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces))
    draft = compose(findings, chosen)
    assert draft.email.index("six drops") < draft.email.index("damp walls") < draft.email.index("Two tins")
    assert {each.id for each in draft.untold} == {each.id for each in findings.pieces}


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_a_piece_adds_nothing_and_reads_clean(words: list[str]) -> None:
    """Whatever is typed: no number and no name of its own, no slip of ours."""
    note = " ".join(words)
    for each in analyse(note).pieces:
        assert not smells(each.text)
        assert not invented(each.text, note)


def test_a_message_grows_with_what_is_tapped() -> None:
    """However much it is: the short message of last resort would lose all of it. On the phone, too, our own words go first."""
    note = " ".join(
        f"On shelf {number} the {thing} stood beside old boxes of paper and nobody had counted them since spring."
        for number, thing in enumerate(("glue", "rope", "wax", "twine", "lime", "felt", "cork", "size", "pitch", "tallow"), 1)
    )
    findings = analyse(note)
    draft = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces)))
    assert draft.fell_back == ""
    assert all(thing in draft.email for thing in ("glue", "tallow"))


def test_what_is_tapped_is_no_longer_among_what_is_left_out() -> None:
    """A sentence that could not be put better, and is said after all, does not stand there as unclear."""
    findings = analyse("I cut seven drops. The brass plate above the ladder was his grandfather's from the old yard.")
    draft = compose(findings, proposed(findings))
    assert draft.left_out
    assert draft.untold
    chosen = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces)))
    assert not chosen.left_out


def test_a_message_that_says_nothing_points_at_the_pieces() -> None:
    """Copy waits for one exact detail, and one tick is the quickest."""
    findings = analyse("Firm gave me a cite-check. Found eleven.")
    blocked = [gap.ask for gap in compose(findings, proposed(findings)).gaps if gap.blocks]
    assert blocked == ["Add one exact detail, or tick one of yours below. Without it this could be anybody's message."]
