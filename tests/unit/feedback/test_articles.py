"""Which article a thing takes."""

import pytest

from widgets.feedback.english.articles import articles_right, with_article


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("onion", "an onion"),
        ("European role", "a European role"),
        ("one-page case", "a one-page case"),
        ("unpaid trial", "an unpaid trial"),
        ("uniform", "a uniform"),
        ("hour of questions", "an hour of questions"),
        ("8 hour shift", "an 8 hour shift"),
        ("11 plate test", "an 11 plate test"),
        ("110 page plan", "a 110 page plan"),
        ("RF gun test", "an RF gun test"),
        ("MMI", "an MMI"),
        ("IT test", "an IT test"),
        ("OSCE", "an OSCE"),
        ("EU grant", "an EU grant"),
        ("One-page case", "a One-page case"),
        ("SOP test", "a SOP test"),
        ("MIG weld", "a MIG weld"),
        ("In-tray exercise", "an In-tray exercise"),
    ],
)
def test_a_or_an_goes_by_the_sound(text: str, said: str) -> None:
    """Vowels, silent letters, numbers, and capitals that are said one by one."""
    assert with_article(text) == said
    assert articles_right(f"it was {said}") == f"it was {said}"


def test_words_put_before_others_get_the_right_article() -> None:
    """Both ways."""
    assert articles_right("a easy test and an good chat") == "an easy test and a good chat"
