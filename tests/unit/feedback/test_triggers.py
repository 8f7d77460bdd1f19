"""A rule is passed over only where it could have found nothing."""

import tomllib
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.feedback.english.patterns import pattern
from widgets.feedback.english.triggers import Sieve, Triggers, starts
from widgets.feedback.moments.wording import worded
from widgets.feedback.safety.carerules import care

_CLASSES: Final = {"kin": "my (mum|dad)", "old": "{kin}|old~|age(ing)?"}
_CONTENT: Final = Path(__file__).parents[3] / "widgets/content/feedback"
_DATA: Final = tomllib.loads((_CONTENT / "flags.toml").read_text("utf-8"))
_TRIGGERS: Final = Triggers(_DATA["classes"])
_RULES: Final = [
    rule
    for part in (*_DATA["flag"], *(_DATA[name] for name in ("another", "hostile", "disclosed", "reaction")))
    for kind in ("rules", "unless", "inside")
    for rule in part.get(kind, ())
]
_NOTES: Final = [
    note
    for table in sorted((Path(__file__).parent / "flags").glob("*.toml"))
    for notes in tomllib.loads(table.read_text("utf-8")).values()
    for note in notes
]


def _held(text: str) -> set[str]:
    """How the words of a text may be known."""
    return {key for word in text.split(" ") for key in starts(word)}


@pytest.mark.parametrize(
    ("rule", "needed"),
    [
        ("kids?", [["kid"]]),
        ("(is|was) pregnan~", [["is ", "was "], ["pregn"]]),
        ("my (hr|gp)s?", [["my "]]),
        ("on ?line", []),
        ("(i )?asked _3 about", [["asked "], ["about "]]),
        ("bab(y|ies) .. at home", [["bab"], ["at "], ["home "]]),
        ("any ?more(?! tea)", [["any"]]),
        ("{kin} died", [["dad ", "mum "], ["died "]]),
        ("{kin}s? died", [["dad", "mum"], ["died "]]),
        ("{old}", [["age", "dad ", "mum ", "old"]]),
        ("(my |a )(cat|ox)(?! box)", [["a ", "my "], ["cat ", "ox "]]),
        ("(cat|ox)en", []),
        ("not (yet |been )*(filed|out)", [["not "], ["filed ", "out "]]),
        ("go{2,3} there", [["there "]]),
        ("what the (colour|age)|in the way", [["age ", "colour ", "way "]]),
        ("told|(said )?so", [["so ", "told "]]),
        ("a \\w{3,9} word", [["a "], ["word "]]),
        ("so-called isn't", [["so-called "], ["isn't "]]),
    ],
)
def test_what_a_rule_needs(rule: str, needed: list[list[str]]) -> None:
    """Each part that cannot be left out is needed, whole or by its first letters; what could be anything is not."""
    assert [sorted(each) for each in Triggers(_CLASSES).needs(rule)] == needed


@given(st.sampled_from(_RULES), st.sampled_from(_NOTES))
def test_no_finding_is_passed_over(rule: str, note: str) -> None:
    """Wherever a rule of the file finds something, the text holds what the rule is said to need."""
    text = " ".join(note.lower().split())
    found = pattern([rule], _DATA["classes"])
    assert found
    if found.search(text):
        assert not any(_held(text).isdisjoint(each) for each in _TRIGGERS.needs(rule))


@given(st.lists(st.sampled_from(_RULES), max_size=40), st.sampled_from(_NOTES))
def test_a_sieve_keeps_what_a_text_holds_the_words_for(rules: list[str], note: str) -> None:
    """All rules at once come out in order, none that would come out by itself is missing, and a text of other words has none."""
    needs, text = [_TRIGGERS.needs(each) for each in rules], " ".join(note.lower().split())
    apt = [number for number, needed in enumerate(needs) if not any(_held(text).isdisjoint(each) for each in needed)]
    found = Sieve(needs).apt(text)
    assert found == sorted({*found, *apt})
    assert Sieve(needs).apt("zzz") == [number for number, needed in enumerate(needs) if not needed]


@given(st.sampled_from(_NOTES))
def test_every_event_that_a_note_words_is_looked_for(note: str) -> None:
    """No event's wording is passed over in a text that has it, and all of an event's rules find what one by one they find."""
    text, events, found = " ".join(note.lower().split()), tomllib.loads((_CONTENT / "events.toml").read_text("utf-8")), []
    for each in events["event"]:
        strong, weak, unless = (pattern(each.get(kind, ()), events["classes"]) for kind in ("strong", "weak", "unless"))
        hits = [(hit.span(), sure) for rules, sure in ((strong, True), (weak, False)) if rules and (hit := rules.search(text))]
        if hits and not (unless and unless.search(text)):
            found.append((each["id"], *hits[0]))
    assert [(each.event.id, each.hit.span(), each.sure) for each in worded(text)] == found


def test_most_rules_need_something() -> None:
    """The words are known for nearly all rules of the file; without them every rule would be compiled for every note."""
    known = [bool(_TRIGGERS.needs(rule)) for each in care() for rule in each.rule.rules]
    assert sum(known) > len(known) * 0.9
