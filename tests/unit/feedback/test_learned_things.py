"""The things of a note are known by what stands round them, and named only where that speaks for them clearly."""

from copy import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.learning.marks import Note, name_of
from macros.learning.things import PARTS, learn, marked, notes
from widgets.errors import ContentError
from widgets.feedback import analyse, compose, proposed
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.facts.surroundings import FILE, named_in
from widgets.feedback.facts.things import as_named, things
from widgets.feedback.findings import CardChoice, Choices, Part, Span, Thing
from widgets.feedback.message.naming import naming
from widgets.feedback.weights import learned

_UNLEARNED: Final = notes(Path(__file__).parent / "unlearned_things")


def _named(note: str) -> list[str]:
    return [each.text for sentence in sentences(note) for each in named_in(sentence)]


def _email(note: str) -> str:
    findings = analyse(note)
    return compose(findings, proposed(findings)).email


def test_the_weights_are_those_of_the_notes() -> None:
    """Whoever changes the notes runs `make learn`."""
    assert learned(FILE).notes == name_of(notes()), "run `make learn`"
    assert learned(FILE).kinds == tuple(PARTS)


@pytest.mark.parametrize(
    "line",
    [
        '{"raw": "one", "thing": []}',
        "[]",
        "no JSON",
        '{"raw": "one", "things": [["Z", "one"]]}',
        '{"raw": "one", "things": [["A", "two"]]}',
        '{"raw": "one", "things": [["A", ""]]}',
        '{"raw": "one", "things": ["A"]}',
    ],
)
def test_a_wrong_note_is_named(tmp_path: Path, line: str) -> None:
    """A note that cannot be learned from stops the learning with file and line."""
    (tmp_path / "some.jsonl").write_text(f'{{"raw": "one", "things": []}}\n{line}\n')
    with pytest.raises(ContentError, match=r"some\.jsonl: line 2"):
        notes(tmp_path)


def test_learning_twice_says_the_same() -> None:
    """The file changes only with the notes."""
    few = notes()[:40]
    assert learn(few) == learn(few)


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("asked about blister packs and end of life care", ["blister packs", "end of life care"]),
        ("They liked running the bar.", ["running the bar"]),
        ("They liked delivering at pace.", ["delivering at pace"]),
        ("the gardener left for Hull", ["the gardener", "Hull"]),
        ("told me about the schools programme", ["the schools programme"]),
    ],
)
def test_a_thing_is_taken_whole(note: str, named: list[str]) -> None:
    """A thing reaches to its last word, and what somebody does is no part of it."""
    assert _named(note) == named


def test_the_first_part_of_a_marked_thing_stands_for_it() -> None:
    """What is only in a mark is learned neither as the thing nor as something that is none."""
    note = Note("They liked my work with the swallow charts on the ward", (("L", "my work with the swallow charts"),))
    examples = list(marked(note))
    assert [marks for _, marks in examples] == [{"L"}, set()]
    assert "i ward" in examples[1][0]


def test_what_was_never_learned_from_is_named_rightly() -> None:
    """Of the things in notes kept apart, two of ten are named, and eight of ten that are named were marked."""
    right, named, wanted = 0, 0, sum(bool(marks) for note in _UNLEARNED for _, marks in marked(note))
    for note in _UNLEARNED:
        read = unrun(sentences(tidy(note.raw)))
        marks = {start: thing for _, thing in note.marks for start in [note.raw.index(thing)]}
        for each in things(read):
            named += 1
            right += any(start < each.span.end and each.span.start < start + len(thing) for start, thing in marks.items())
    assert right >= named * 0.8, (right, named, wanted)
    assert right >= wanted * 0.2, (right, named, wanted)


def _thing(note: str, part: Part, phrase: str) -> Thing:
    start = note.index(phrase)
    return Thing(part, phrase, Span(start, start + len(phrase), phrase))


def test_things_of_one_part_stand_in_one_sentence() -> None:
    """Up to three things are named together, and the sentence opens to where they stand."""
    note = "They went through the rota software, then infection control, hoists and lone working. I hold a first aid certificate."
    named = ("the rota software", "infection control", "hoists", "lone working")
    found = replace(
        analyse(note), things=(*(_thing(note, "covered", each) for each in named), _thing(note, "had", "a first aid certificate"))
    )
    one, other = naming(found, Choices(), [], note)
    assert one.text == "The topics included the rota software, infection control and hoists."
    assert one.source
    assert one.source.text == "the rota software, then infection control, hoists"
    assert other.text == "I have a first aid certificate."


def test_what_is_told_is_not_named_again() -> None:
    """A thing that a sentence of the message tells is in no other."""
    note = "They asked me about safeguarding and I said I would log it and ring the lead. Safeguarding was most of it."
    assert _email(note).lower().count("safeguarding") == 1


@pytest.mark.parametrize(
    "note",
    [
        "He asked if I was planning to have children soon. Then the flood map and the drainage survey.",
        "I do not want to be here any more. They liked my flood map.",
    ],
)
def test_nothing_is_named_beside_what_needs_the_greatest_care(note: str) -> None:
    """A message about how somebody was treated, or that is held, names nothing more."""
    assert not [each for each in ("the drainage survey", "flood map") if each in _email(note)]


def test_an_offer_or_a_no_is_not_answered_with_what_was_talked_of() -> None:
    """Things are named in an account of an interview, and in no other message."""
    note = "They liked my flood map and showed me the new hoist. I have four years on reach trucks."
    for task in ("rejection_reply", "withdrawal", "second_interview", "referee_headsup"):
        findings = analyse(note, task)
        assert "flood map" not in compose(findings, proposed(findings)).email or findings.details


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("weld test", "the weld test"),
        ("a maths test", "a maths test"),
        ("bit of chat about pallets", "chat about pallets"),
        ("the PDF handouts", ""),
        ("test", ""),
        ("six years", ""),
        ("£1,900", ""),
        ("my feet", ""),
        ("wanting a new challenge", "wanting a new challenge"),
        ("listening test", "the listening test"),
    ],
)
def test_a_thing_is_named_as_one_would(phrase: str, said: str) -> None:
    """What an interview is made of has its article; an amount of nothing, and what is beside the point, is not named."""
    assert as_named(phrase) == said


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("My mate got asked about unions, I did not.", "unions"),
        ("The file of my presentation was lost.", "the file of my presentation"),
        ("She was weak on fractions.", "fractions"),
        ("I told them I have my Level 4 in baking.", "my Level 4 in baking"),
        ("She asked me a load more after that.", "a load"),
        ("It was about the third lesson before I stopped.", "the third lesson"),
        ("I never got to mention exam I passed.", "exam"),
        ("What I never got to was the drain survey and that's the thing on their advert!", "their advert"),
        ("Lens changes against the clock on the Alexa.", "lens"),
        ("They asked how I keep up to date with the rules.", "date"),
        ("I talked about the leavers' spreadsheet that went to everyone.", "the leavers"),
        ("Fair. Rewrote all six on the train home.", "rewrote"),
        ("Slides were fine, then a senior faculty member asked about controls.", "a senior faculty member"),
    ],
)
def test_what_is_no_thing_of_this_interview_is_not_named(note: str, never: str) -> None:
    """What others were asked, what was lost, and what says nothing alone, is not taken, whatever stands round it."""
    assert never not in {each.phrase for each in analyse(note).things}


def test_what_a_card_leaves_out_is_not_named() -> None:
    """A thing of a moment that the person leaves out, or puts right, stays out."""
    note = "When they asked about the rota I froze."
    findings = replace(analyse(note), things=(_thing(note, "covered", "the rota"),))
    [event] = [each for each in findings.events if each.id == "blank_mind"]
    for choice in (CardChoice(keep=False), CardChoice(keep=True, slots={"asked": "about hoists"})):
        assert not naming(findings, Choices(cards={event.id: choice}), [], note)


@given(st.text(max_size=400))
def test_any_text_can_be_read_for_things(text: str) -> None:
    """Whatever is typed, a thing stands where its span says."""
    for each in analyse(text).things:
        assert 0 <= each.span.start < each.span.end <= len(text)
