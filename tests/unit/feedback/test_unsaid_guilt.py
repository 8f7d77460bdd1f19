"""What a note does not say is not owned, asked or sent on: a look of nerves, other people's lateness, a sentence served."""

import pytest

from widgets.feedback.analysis import analyse
from widgets.feedback.cards import proposed
from widgets.feedback.compose import compose

NOT_SAID = [
    (
        "post_interview",
        "I wore a tie and kept pulling at it. I bet it looked like nerves. The stock bit was fine.",
        "nervous",
    ),
    (
        "post_interview",
        "They asked why I left. What came out was five minutes about the rota, about the day payroll was late.",
        "sorry that I was late",
    ),
    ("post_interview", "He opened my file and my stomach dropped. We talked about the reading scheme.", "feeling well"),
    ("post_interview", "The head of year marked books through my whole lesson. Nobody in the room looked up.", "did not take place"),
    ("post_interview", "Told them straight, I did six months in 2019. The joinery bit was fine, I showed them my dovetails.", "six months"),
    ("post_interview", "They asked if I had come by boat. After that the till test went well, I balanced it first time.", "by boat, I"),
    ("post_interview", "I told them about a recipe we have not launched yet. All of it, the starter, the oven curve.", "oven curve"),
    ("referee_headsup", "ask mr dean to be my reference for the bakery saturday job, they want it by the 3rd", "on Saturday"),
    (
        "follow_up",
        "They said the 9th. The role is lab technician. Should I ring or does that look like begging?",
        "look",
    ),
]


@pytest.mark.parametrize(("task", "note", "claim"), NOT_SAID)
def test_a_draft_does_not_claim_it(task: str, note: str, claim: str) -> None:
    """A false admission, or a private past, would harm the sender more than a missing line."""
    found = analyse(note, task)
    draft = compose(found, proposed(found))
    assert claim.lower() not in f"{draft.email} {draft.phone} {draft.text}".lower()


def test_nothing_is_owned_beside_how_somebody_was_treated() -> None:
    """Where a disclosure was made, an own failing and a promise stay cards to tap."""
    note = "He put his hand on my knee. I only got to the complaints part at the end and my answer was poor."
    found = analyse(note, "post_interview")
    draft = compose(found, proposed(found))
    assert "harassment" in draft.flags
    assert "next time" not in draft.email.lower()
    assert not any(line.role in {"moment", "lesson"} for line in draft.lines)


@pytest.mark.parametrize(
    ("note", "flag"),
    [
        ("I sat there with two of them talking over me. I said less than I wanted.", "harassment"),
        ("Sat in an empty call for half an hour on Friday. The room was empty when I got there as well.", "crisis"),
    ],
)
def test_plain_annoyance_is_no_disclosure(note: str, flag: str) -> None:
    """A draft withheld for a figure of speech helps nobody."""
    assert flag not in analyse(note, "post_interview").flag_ids()
