"""What words speak for is learned from notes, and said only where they say much of it."""

import json
from collections import Counter
from pathlib import Path
from typing import Final

import pytest
from drafting import unlearned
from hypothesis import given
from hypothesis import strategies as st

from macros.learning.flags import FLAGS, Note, learn, name_of, notes, rows
from macros.learning.machine import Setting, fit
from widgets.errors import ContentError
from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.findings import Flag
from widgets.feedback.safety import learned as learned_flags
from widgets.feedback.safety.flags import flags
from widgets.feedback.safety.learned import FILE, settled, weighed
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


def test_notes_that_say_nothing_of_flags_need_none(tmp_path: Path) -> None:
    """A note counts as harmless where it names no flags, and is left out where nobody can tell."""
    (tmp_path / "some.jsonl").write_text('{"raw": "one"}\n{"raw": "two", "flags": null}\n{"raw": "three", "flags": ["crisis"]}\n')
    assert notes(tmp_path) == [Note("one", frozenset()), Note("three", frozenset({"crisis"}))]


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


# 120 notes that need care and 120 look-alikes; and ordinary notes in which rules or words had raised something, judged by readers: what is
# right in them, and what `may` be.
_UNLEARNED: Final = unlearned("flags")
_ORDINARY: Final = unlearned("ordinary")


def _weighed(note: str) -> list[Flag]:
    return weighed(unrun(sentences(note)))


def test_what_was_never_learned_from_is_found() -> None:
    """Of 120 notes by somebody who saw neither rules nor weights, weights find a quarter; of 120 look-alikes three at most are wrong."""
    found = [{flag.id for flag in _weighed(each["raw"])} for each in _UNLEARNED]
    wrong = [(each["raw"], raised) for each, raised in zip(_UNLEARNED, found, strict=True) if raised - {*each["flags"]}]
    assert len(wrong) <= 3, wrong
    assert sum(bool(raised) for raised in found) >= 30


def test_what_nothing_else_speaks_for_is_not_raised() -> None:
    """In notes not learned from, words put a quarter of the wrong flags of rules aside, and one right one of fifty at most."""
    wrong, right = Counter[bool](), Counter[bool]()
    for each in [*_UNLEARNED, *_ORDINARY]:
        read = unrun(sentences(each["raw"]))
        by_rule = flags(each["raw"], read)
        left = {flag.id for flag in settled(read, by_rule) if flag.tier != "doubted"}
        for name in {flag.id for flag in by_rule} & {*FLAGS} - {*each.get("may", ())}:
            (right if name in each["flags"] else wrong)[name in left] += 1
    assert wrong[False] * 4 >= wrong.total() >= 80
    assert right[False] * 50 <= right.total() >= 90


@pytest.fixture
def against_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that speak against whatever a rule raises."""
    monkeypatch.setattr(learned_flags, "_AGAINST", dict.fromkeys(FLAGS, 99.0))


@pytest.mark.usefixtures("against_all")
def test_a_crisis_is_doubted_and_never_dropped() -> None:
    """Its panel stands, whatever the other words say, but the message is not held back for it; any other flag goes."""
    note = (
        "I said I would climb the mast and my boss is on probation, which I should not have told them. "
        "Before the climb I felt hopeless and nobody cares, so that was that. They hear by Friday and I passed the rescue test."
    )
    read = unrun(sentences(note))
    raised = flags(note, read)
    assert {("crisis", "maybe"), ("third_party", "maybe")} <= {(each.id, each.tier) for each in raised}
    assert {(each.id, each.tier) for each in settled(read, raised)} == {("crisis", "doubted")}
    findings = analyse(note)
    assert "crisis" in findings.flag_ids()
    assert compose(findings, proposed(findings)).email


@pytest.mark.usefixtures("against_all")
def test_what_is_plain_or_short_stays() -> None:
    """Plain wording stands against any weights, and of a few words nobody can tell."""
    plain = (
        "They had it in writing that I'm in a chair, and the ramp was locked, "
        "so we spoke on the kerb beside the bins. Then he asked whether I plan to have children soon."
    )
    read = unrun(sentences(plain))
    assert {each.tier for each in flags(plain, read) if each.id == "discrimination"} == {"certain", "maybe"}
    assert [each.tier for each in settled(read, flags(plain, read)) if each.id == "discrimination"] == ["certain"]
    assert "third_party" in analyse("My boss is on probation.").flag_ids()


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
