"""What is too strong or too casual for a message: figures of speech are, the plain words of a trade are not."""

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.hot import ToneRule, hot, tone_file, tone_pattern
from widgets.feedback.english.triggers import Triggers

_NOTES: Final = [json.loads(line)["raw"] for line in (Path(__file__).parent / "notes.jsonl").read_text("utf-8").splitlines()]
_RULES: Final = [rule for kind in tone_file().tone if not kind.quoted for rule in kind.rules]


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
        "another firm is breathing down my neck",
        "he bit my head off",
        "i nearly cried on the bus",
        "they waited, which i did not deserve",
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


def _each_rule() -> list[re.Pattern[str]]:
    return [tone_pattern(ToneRule("", "", (rule,))) for rule in _RULES]


def test_no_strong_word_is_passed_over() -> None:
    """Only rules whose words a text holds are looked for, and what is found is what all rules find first, whatever marks stand round it."""
    rules = _each_rule()
    words = [word for note in _NOTES[:40] for word in note.lower().split(" ")]
    texts = [
        *(" ".join(pair) for pair in pairwise(words)),
        *_NOTES[:40],
        "(what the hell)?",
        "so-and-so...never!",
        "a $bloody b*****",
        "-f-word",
        "lol/omg,meh",
    ]
    for text in texts:
        found = [(hit.start(), place, hit.group()) for place, rule in enumerate(rules) if (hit := rule.search(text.lower()))]
        assert not found or hot(text) == min(found)[2], text


def test_what_a_rule_for_several_words_needs_is_told_by_it() -> None:
    """Such a rule would be looked for in every text: in place of "f[- ]word" write "f word" and "f-word"."""
    assert [rule for rule in _RULES if " " in rule and not Triggers({}).needs(rule)] == []
