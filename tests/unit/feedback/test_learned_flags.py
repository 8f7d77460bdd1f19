"""What words speak for is learned from notes, and said only where they say much of it."""

import json
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.learning.flags import FLAGS, learn, name_of, notes, rows
from macros.learning.machine import Setting, fit
from widgets.errors import ContentError
from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.findings import Flag
from widgets.feedback.safety.flags import grave
from widgets.feedback.safety.learned import FILE, weighed
from widgets.feedback.weights import learned

_ROWS = Path(__file__).parent / "flags"


def test_the_weights_are_those_of_the_notes() -> None:
    """Whoever changes the notes, or the rows that are learned from beside them, runs `make learn`."""
    assert learned(FILE).notes == name_of([*notes(), *rows(_ROWS)]), "run `make learn`"
    assert learned(FILE).kinds == FLAGS


@pytest.mark.parametrize("line", ['{"raw": "one", "flag": []}', '{"flags": []}', "[]", "no JSON", '{"raw": "one", "flags": ["hostil"]}'])
def test_a_wrong_note_is_named(tmp_path: Path, line: str) -> None:
    """A note that cannot be learned from stops the learning with file and line."""
    (tmp_path / "some.jsonl").write_text(f'{{"raw": "one", "flags": []}}\n{line}\n')
    with pytest.raises(ContentError, match=r"some\.jsonl: line 2"):
        notes(tmp_path)


def test_what_parts_two_kinds_is_found() -> None:
    """Of two features the one that tells the kinds apart gets the weight, and each note stands on its side."""
    vectors, wanted = [[(0, 1.0)], [(0, 0.8), (1, 0.6)], [(1, 1.0)], [(2, 1.0)]], [True, True, False, False]
    weights, start = fit(vectors, wanted, 3, Setting(fewest=1))
    assert weights[0] > 0 > weights[1]
    assert [start + sum(weights[number] * much for number, much in each) > 0 for each in vectors] == wanted


def test_learning_twice_says_the_same() -> None:
    """The file changes only with the notes."""
    few = [*notes()[:60], *notes()[-60:]]
    assert learn(few) == learn(few)


_UNLEARNED: Final = [json.loads(line) for line in (Path(__file__).parent / "unlearned_flags.jsonl").read_text("utf-8").splitlines()]


def _weighed(note: str) -> list[Flag]:
    return weighed(unrun(sentences(note)))


def test_what_was_never_learned_from_is_found() -> None:
    """Of 120 notes by somebody who saw neither rules nor weights, a fifth is found by weights, and nothing wrong in 120 look-alikes."""
    found = [{flag.id for flag in _weighed(each["raw"])} for each in _UNLEARNED]
    assert not [(each["raw"], raised) for each, raised in zip(_UNLEARNED, found, strict=True) if raised - {*each["flags"]}]
    assert sum(bool(raised) for raised in found) >= 24


def test_a_rule_that_nothing_else_speaks_for_holds_nothing_back() -> None:
    """Where the words of a note speak clearly against a flag, the message is not held for it; none of those that are right is doubted."""
    doubted = {each["raw"]: {flag.id for flag in analyse(each["raw"]).flags if flag.tier == "doubted"} for each in _UNLEARNED}
    assert sum(bool(ids) for ids in doubted.values()) >= 3
    for each in _UNLEARNED:
        assert not doubted[each["raw"]] & {*each["flags"]}, each["raw"]
        if doubted[each["raw"]] and not grave(analyse(each["raw"]).flags):
            findings = analyse(each["raw"])
            assert compose(findings, proposed(findings)).email, each["raw"]


@pytest.mark.parametrize("said", ["rehomed the cat", "slapped my backside", "with more runway", "was carrying on with Steph"])
def test_the_sentence_that_says_it_is_left_out(said: str) -> None:
    """A flag stands at what speaks of it, not at the note as a whole."""
    note = next(each for each in _UNLEARNED if said in each["raw"])
    [flag] = _weighed(note["raw"])
    assert [flag.id] == note["flags"]
    assert flag.span
    assert said in flag.span.text


def test_a_long_note_is_weighed_in_parts() -> None:
    """What is said once in a long ordinary note is found as in a short one."""
    ordinary = " ".join(each.raw for each in notes() if not each.flags and len(each.raw.split()) > 60)[:3000]
    said = "He asked me whether my husband would let me work nights and when we were going to start a family."
    assert "discrimination" in {each.id for each in analyse(f"{ordinary} {said}").flags}


@given(st.text(max_size=400))
def test_any_text_can_be_weighed(text: str) -> None:
    """Whatever is typed, a flag that is raised is one of those known, and its words are the note's."""
    for each in analyse(text).flags:
        assert each.span is None or json.dumps(each.span.text)
