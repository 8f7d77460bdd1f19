"""A thing that a note names without its article gets the one it takes; what takes none, or is a name, stays as it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.learning.lines import digest
from macros.learning.nouns import learn, notes
from widgets.feedback.english.countable import articled, nouns


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("hard shoulder", "the hard shoulder"),
        ("colour code for cloth", "the colour code for cloth"),
        ("angry customer at a till", "an angry customer at a till"),
        # It takes none, has one, or is more than one; what it is of is named first.
        ("teamwork", "teamwork"),
        ("stock rotation", "stock rotation"),
        ("my weaknesses", "my weaknesses"),
        ("the rota", "the rota"),
        ("hoists", "hoists"),
        ("Kubernetes", "Kubernetes"),
        ("end of life care", "end of life care"),
        ("", ""),
    ],
)
def test_a_thing_has_the_article_it_takes(phrase: str, said: str) -> None:
    """By how the notes use its noun."""
    assert articled(phrase) == said


def test_what_one_has_is_some_thing() -> None:
    """Whoever hears of it for the first time knows no "the"."""
    assert articled("certificate in welding", some=True) == "a certificate in welding"


@given(st.text(max_size=60))
def test_nothing_but_an_article_is_added(phrase: str) -> None:
    """Whatever is typed stays as it is behind it."""
    assert articled(phrase) in {phrase, f"a {phrase}", f"an {phrase}", f"the {phrase}"}


def test_the_nouns_are_those_of_the_notes() -> None:
    """Whoever changes the notes runs `make learn`."""
    assert nouns().notes == digest(notes()), "run `make learn`"


def test_a_noun_takes_an_article_where_the_notes_give_it_one() -> None:
    """Often enough, and hardly ever none."""
    used = [
        "She gave me a spanner.",
        "He has a spanner.",
        *["I took the spanner."] * 6,
        *["They asked about stock."] * 4,
        *["I have the stock."] * 4,
    ]
    said = learn(used)
    assert 'the = "spanner"' in said
    assert 'a = ""' in said
    assert "spanner" not in learn([*used, *["They asked about spanner."] * 3])


def test_notes_are_read_by_their_text(tmp_path: Path) -> None:
    """Whatever else is known of them."""
    (tmp_path / "some.jsonl").write_text('{"raw": "I took the spanner.", "flags": []}\n')
    assert notes(tmp_path) == ["I took the spanner."]
