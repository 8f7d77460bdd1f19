"""What is jotted down about the person without a verb becomes a sentence, where it can mean only one thing."""

import pytest

from widgets.feedback.english.sentences import sentences
from widgets.feedback.facts.standing import standing


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("16 years navy, engine rooms.", "I have 16 years of navy experience"),
        ("nine yrs forklift", "I have nine years of forklift experience"),
        ("Two years at Harbour Lights.", "I have two years of experience at Harbour Lights"),
        ("CPC card and first aid in date.", "my CPC card and first aid are in date"),
        ("SIA badge valid till May.", "my SIA badge is valid till May"),
        ("Notice period one month.", "my notice period is one month"),
        ("Lovely chat with the head gardener.", "I had a lovely chat with the head gardener"),
        ("full UK licence and own van", "I have a full UK licence and my own van"),
    ],
)
def test_a_jotting_about_oneself_is_said_whole(note: str, said: str) -> None:
    """Years at a trade, papers with their date, a notice period, a licence, a good talk."""
    assert said in [each.phrase for each in standing(sentences(note))]


@pytest.mark.parametrize(
    "note",
    [
        "Three years sober.",
        "20 years old.",
        "Five years ago.",
        "6 months notice",
        "four months pregnant",
        "Nice chat with her.",
        "The card done in.",
    ],
)
def test_what_is_private_or_means_something_else_is_left(note: str) -> None:
    """An age, an illness, a date or somebody who is not named is no such jotting."""
    assert not standing(sentences(note))
