"""A piece is told without its heat, and says no more and no less than it did."""

import pytest

from widgets.feedback.message.calmer import calmer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I have never climbed above 60 feet.", "I have not climbed above 60 feet."),
        ("We were so slow that I never reached the results.", "We were so slow that I did not reach the results."),
        ("They gave me a lathe I never used before.", "They gave me a lathe I had not used before."),
        ("They gave me a lathe I never used before and a key.", "They gave me a lathe I had not used before and a key."),
        ("I never saw it before the bell.", "I did not see it before the bell."),
        ("The heel work was never seen.", "The heel work was not seen."),
        ("I answered everything and they nodded.", "I answered all of it and they nodded."),
        ("I dried up completely over values.", "I dried up over values."),
        ("The chat was grand, and the tow went class.", "The chat was good, and the tow went very well."),
        ("The form came and I had to admit I have not used a tablet.", "The form came and I have not used a tablet."),
        ("I had to admit to the dent.", "I had to admit to the dent."),
        # What is so at all times, what was bared, a thing of that name, and what is not known to be a verb in the past.
        ("I never touch Heidenhain.", "I never touch Heidenhain."),
        ("I was told to never lean in.", "I was told to never lean in."),
        ("I told them everything.", "I told them everything."),
        ("It was colour coded and everything.", "It was colour coded and everything."),
        ("Everything runs on Excel.", "Everything runs on Excel."),
        ("I tuned a grand piano.", "I tuned a grand piano."),
        ("It is a completely new team.", "It is a completely new team."),
    ],
)
def test_a_piece_is_told_without_its_heat(text: str, said: str) -> None:
    """An absolute is what it comes to."""
    assert calmer(text) == said
