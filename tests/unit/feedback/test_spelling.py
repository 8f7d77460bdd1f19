"""The forms of regular verbs: what is spelled wrong here is not known as that verb when somebody writes it."""

import pytest

from widgets.feedback.english.language import base_of
from widgets.feedback.english.spelling import ing, past, third


@pytest.mark.parametrize(
    ("base", "before", "going"),
    [
        ("open", "opened", "opening"),
        ("offer", "offered", "offering"),
        ("edit", "edited", "editing"),
        ("suffer", "suffered", "suffering"),
        ("visit", "visited", "visiting"),
        ("panic", "panicked", "panicking"),
        ("scrub", "scrubbed", "scrubbing"),
        ("unplug", "unplugged", "unplugging"),
        ("equip", "equipped", "equipping"),
        ("regret", "regretted", "regretting"),
        ("panel", "panelled", "panelling"),
        ("enrol", "enrolled", "enrolling"),
        ("rescan", "rescanned", "rescanning"),
        ("prefer", "preferred", "preferring"),
        ("thread", "threaded", "threading"),
        ("carry", "carried", "carrying"),
        ("tie", "tied", "tying"),
    ],
)
def test_the_last_letter_is_doubled_where_the_stress_is_and_only_there(base: str, before: str, going: str) -> None:
    """A short word, or one whose last beat is heavy, doubles its last letter; "open" and "offer" do not."""
    assert (past(base), ing(base)) == (before, going)


@pytest.mark.parametrize(
    ("form", "base"), [("opened", "open"), ("offering", "offer"), ("suffered", "suffer"), ("edited", "edit"), ("forgetting", "forget")]
)
def test_the_forms_lead_back_to_the_verb(form: str, base: str) -> None:
    """The readers ask for the verb by any of its forms."""
    assert base_of(form) == base


def test_the_form_for_he_and_she_is_spelled_by_its_last_sound() -> None:
    """A hiss takes -es, a lone y becomes -ies."""
    assert [third(each) for each in ("wash", "carry", "play", "open")] == ["washes", "carries", "plays", "opens"]
