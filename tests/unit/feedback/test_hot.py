"""What is too strong or too casual for a message: figures of speech are, the plain words of a trade are not."""

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.hot import hot


@pytest.mark.parametrize(
    "said",
    [
        "it was nuts in there",
        "she was a right cow",
        "my legs were jelly",
        "i got grilled about my notice",
        "they threw me a curveball",
        "i got the third degree",
        "her face was like thunder",
        "i lost the thread",
        "it pays peanuts",
        "i felt like a king",
        "he bit my head off",
        "i nearly cried on the bus",
    ],
)
def test_a_figure_of_speech_is_not_for_a_message(said: str) -> None:
    """What everybody understands among friends is found, however it is put."""
    assert hot(said)


@pytest.mark.parametrize(
    "told",
    [
        "nuts and bolts",
        "a herd of dairy cows",
        "jerk chicken with rice",
        "the butcher on the high street",
        "grilled fish and a jerk marinade",
        "a crying baby on the ward",
        "a child who was choking",
        "an aggressive customer at the till",
        "how they deal with bullying in the playground",
        "drag and drop in the editor",
        "the grease trap and the drain",
        "pest control in the store",
        "rubbish collection on tuesdays",
        "garbage collection in java",
        "the brain injury unit",
        "a robot arm on line two",
        "steel 2 mm thick",
        "three loads before noon",
        "a patient with third degree burns",
        "the red flags of sepsis",
        "30 miles an hour in the yard",
        "two years in the mill",
    ],
)
def test_the_plain_word_of_a_trade_is_for_a_message(told: str) -> None:
    """A word that is strong only as a figure of speech may be told where it is none."""
    assert not hot(told)


def test_names_and_slips_of_spelling_are_put_right() -> None:
    """A hurried writer's names get their capitals and common misspellings their letters."""
    findings = analyse("Interview for a recepionist job in stockport. They asked about my experiance with xero and I said two years.")
    email = compose(findings, proposed(findings)).email
    assert "receptionist" in email
    assert "Stockport" in email
    assert "Xero" in email
