"""What a person did, has and was told becomes one plain, whole statement, or nothing at all."""

import pytest

from widgets.feedback.analysis import analyse
from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.sentences import sentences
from widgets.feedback.facts.scores import scores
from widgets.feedback.facts.standing import standing
from widgets.feedback.facts.telling import answered, tellings, told


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Solved both puzzles with five minutes to spare.", "I solved both puzzles with five minutes to spare"),
        (
            "did the packing trial, 80 boxes in the hour and no breakages",
            "I did the packing trial, with 80 boxes in the hour and no breakages",
        ),
        ("Told her about the boiler swap at Hadley Court.", "I talked about the boiler swap at Hadley Court"),
        ("Told him I've held my licence since 2011.", "I have held my licence since 2011"),
        ("i done 3 years in a bakery", "I have done 3 years in a bakery"),
        ("I work four years in hotel.", "I have worked for four years in hotel"),
        ("I was a baker at Hollis for nine years.", "I was a baker at Hollis for nine years"),
        ("I am welder six years.", "I have been a welder for six years"),
        ("can start monday", "I can start on Monday"),
        ("The matron said it was a clear answer.", "the matron said that my answer was clear"),
        ("Chef said my pastry was the best he'd seen all week.", "the chef said that my pastry was the best he had seen all week"),
        ("She was pleased I've got my level 2.", "the interviewer was pleased that I have my level 2"),
        ("The manager was impressed that I speak polish.", "the manager was impressed that I speak Polish"),
        ("The truth is I can't start before the 9th.", "I cannot start before the 9th"),
        ("Lady ask me, I make twenty baguette.", "I made twenty baguettes"),
        (
            "I made a flat white and the owner said the foam was perfect.",
            "I made a flat white, and the owner said that the foam was perfect",
        ),
        (
            "I found the fault in six minutes, and the foreman said that was the fastest today.",
            "I found the fault in six minutes, and the foreman said that it was the fastest today",
        ),
        ("I gave the wrong change.", "I gave the wrong change"),
        ("Speak Italian and some Dutch.", "I speak Italian and some Dutch"),
        ("I worked on the till 2 years in Porto.", "I worked on the till for 2 years in Porto"),
        ("built a timetable nobody needed", "I built a timetable that was not needed"),
    ],
)
def test_a_whole_clause_becomes_a_statement(note: str, said: str) -> None:
    """Subject restored, contractions long, the tense and the person put right, numbers and names exact."""
    assert said in [each.phrase for each in tellings(sentences(note))]


@pytest.mark.parametrize(
    "note",
    [
        "I tied myself in knots.",
        "I said 30 days, it is 21.",
        "I ran out of time.",
        "They said I was too slow.",
        "He said he'd call by Friday.",
        "I told them I left the last place by choice.",
        "I finished my third interview.",
        "I changed the subject.",
        "She said you need to smile more.",
        "I did it.",
        "I walked out to the car.",
        "I figured that would be the easy bit.",
        "My mum drove me home.",
        "They gave me a cup of tea.",
        "I spent a week building a slick display.",
        "Rejected from the course again.",
        "Delighted to be asked back.",
        "On my application I put a first.",
        "She kept looking at her watch.",
        "They asked about the ovens I just stared at the wall.",
    ],
)
def test_what_leans_on_something_else_or_speaks_against_the_person_is_not_told(note: str) -> None:
    """An idiom, a slip, a guess, a complaint, or a clause whose object is missing stays out."""
    assert not tellings(sentences(note))


@pytest.mark.parametrize(
    ("note", "whole"),
    [
        ("We ended up talking about slate for an hour.", "we talked about slate for an hour"),
        (
            "Walked round the orchard with the grower in the rain talking rootstock.",
            "I walked round the orchard with the grower, talking about rootstock",
        ),
        ("Folded the sodding napkins twice.", "I folded the napkins twice"),
        ("They did say my sketch was neat.", "they said that my sketch was neat"),
        ("Got there in front of the head chef at 8:45.", "I got there in front of the head chef at 8:45"),
        ("I had my first ever trial at the bakery.", "I had my first trial at the bakery"),
        ("I told them I've got a head for heights.", ""),
        ("Rejected from the course again.", ""),
        ("Delighted to be asked back.", ""),
    ],
)
def test_a_clause_is_written_out_clean(note: str, whole: str) -> None:
    """Weather, swearing and detours go, a head chef stays, and what was done to somebody is not their doing."""
    found = told(clauses(sentences(note)[0])[0])
    assert (found.whole if found else "") == whole


def test_an_answer_keeps_all_its_steps_and_what_they_said_of_it() -> None:
    """What somebody said they would do is told to its end, with the praise that followed."""
    read = sentences("She asked about a spill and I said close it off, put the sign out and mop it, and she said that's just right.")
    told = answered(read, 0, 5, "about a spill")
    assert told == "I explained that I would close it off, put the sign out and mop it, and the interviewer said that it was right"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Notice is four weeks.", "my notice period is four weeks"),
        ("my level 3 finishes in june", "my level 3 finishes in June"),
        ("Own van and tools.", "I have my own van and tools"),
        ("Every other weekend is fine for me.", "every other weekend suits me"),
        ("They want someone for Thursdays to Sundays, that suits me.", "Thursdays to Sundays suit me"),
        ("typing 61 words a minute", "I typed 61 words a minute"),
        ("Free any day exc Weds.", "I am free any day except Wednesday"),
        ("The dean asked if I could start in August and I said yes.", "I can start in August"),
        ("Spelling test: 18 out of 20.", "I scored 18 out of 20 in the spelling test"),
    ],
)
def test_what_stands_about_the_person_is_read_without_an_i(note: str, said: str) -> None:
    """A notice period, a paper with its date, free days, a yes and a score are facts, however they are jotted down."""
    assert said in [each.phrase for each in [*standing(sentences(note)), *scores(sentences(note))]]


@pytest.mark.parametrize(
    "note",
    [
        "Spelling test: only 18 out of 20.",
        "Spelling test: 3 out of 20.",
        "She asked if I could do Sundays and I said yes. Truth is I can't.",
    ],
)
def test_a_poor_score_and_a_yes_taken_back_are_not_told(note: str) -> None:
    """What speaks against the person, or is not so, is no fact to add."""
    assert not standing(sentences(note))
    assert not scores(sentences(note))


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("She moved on like she'd asked about parking.", []),
        ("Like I said they asked about manual handling and I forgot the sheet.", ["about manual handling"]),
    ],
)
def test_a_comparison_is_not_what_was_asked(note: str, asked: list[str]) -> None:
    """What something was like asks nothing; a turn of speech before it does not hide a question."""
    assert [each.phrase for each in analyse(note, "post_interview").facts if each.kind == "asked"] == asked
