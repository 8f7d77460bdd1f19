"""Whoever "goes" before words that were spoken said or asked them, and what was asked straight is told as one tells it."""

import pytest
from drafting import as_read

from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.sentences import sentences


@pytest.mark.parametrize(
    ("note", "read"),
    [
        ("she goes have you got a forklift ticket", "she asked have you got a forklift ticket"),
        ("So the foreman just goes, what would you do with a split tyre", "the foreman just asked , what would you do with a split tyre"),
        ("he laughed and went oh, we had you down for Friday", "he laughed and said oh , we had you down for Friday"),
        ("and I go I'd ring the yard first", "I said I would ring the yard first"),
        ("they go we'll ring you", "they said we will ring you"),
        ("one of them goes you kept your nerve", "one of them said you kept your nerve"),
        ('He goes "start again from the top of the ladder"', 'he said " start again from the top of the ladder "'),
    ],
)
def test_what_goes_before_spoken_words_is_said_or_asked(note: str, read: str) -> None:
    """A question by the word it begins with, a statement by whoever does something in it."""
    assert read in as_read(note)


@pytest.mark.parametrize(
    "note",
    [
        "I go where the crane goes",
        "he goes to the yard on Mondays",
        "we went what felt like miles",
        "it goes without saying",
        "I went you know the long way round",
        "the chef goes home at six",
        "they went through my log book",
    ],
)
def test_who_goes_somewhere_says_nothing(note: str) -> None:
    """Nobody is given words they did not say."""
    assert not {"said", "asked"} & set(as_read(note).split())


@pytest.mark.parametrize(
    ("straight", "told"),
    [
        ("who taught you to bake", "who taught me to bake"),
        ("what made you apply", "what made me apply"),
        ("what drop are you allowed on a test", "what drop I am allowed on a test"),
        ("who would you sue and in what order", "who I would sue and in what order"),
    ],
)
def test_what_somebody_does_to_one_is_no_doing_of_ones_own(straight: str, told: str) -> None:
    """Behind the verb of whoever acts "you" is "me", before a helper it is "I"."""
    [sentence] = sentences(f"They asked {straight}.")
    found = asked_clause(sentence, 2)
    assert found is not None
    assert found.text == told
