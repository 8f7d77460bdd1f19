"""A message says where things stand: nobody is thanked for a day they turn down, and an offer asks for no next steps."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from drafting import drafted

from widgets.feedback.english.sentences import sentences
from widgets.feedback.situation.days import days, on_day, stretch
from widgets.feedback.situation.offered import news
from widgets.feedback.situation.questions import questions

_NOTES: Final[list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "situations.toml").read_text("utf-8"))["note"]


@pytest.mark.parametrize("row", _NOTES, ids=lambda row: f"{row['task']}: {row['raw'][:30]}")
def test_a_message_says_where_things_stand(row: dict[str, Any]) -> None:
    """Each fact of the note stands in the message as listed, and nothing that would not fit where things stand."""
    email = drafted(row["raw"], row["task"]).email
    assert [each for each in row["says"] if each not in email] == []
    assert [each for each in row["never"] if each in email] == []


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Do they pay for the hotel? Where do I park?", ["whether you pay for the hotel", "where I should park"]),
        ("what ppe do they give and what do i bring", ["what PPE you provide", "what I should bring"]),
        ("Need to know which, who's on the panel and how long", ["which it is", "who will be on the panel", "how long it will be"]),
        ("is the start date still the 1st", ["whether the start date is still the 1st"]),
        ("did the care home get my form", ["whether the care home got my form"]),
        ("is there any shifts going, n will there be a trial", ["whether there are any shifts going", "whether there will be a trial"]),
        ("I want ask what I must to learn for next time", ["what I must learn for next time"]),
        ("there's a hall and a yard do i need boots", ["whether I need boots"]),
        ("I haven't got a clue whether lunch is provided", ["whether lunch is provided"]),
        ("no idea what that is", ["what it involves"]),
        ("I don't know whether to accept it", []),
        ("The problem is I have an exam. Does anyone get paid for it?", []),
        ("They asked me if I can drive. Should I email them?", []),
        ("a lass pops up saying would Friday do", []),
        ("nobody reached the summary, which was the part that counts", []),
        ("What I noticed most is that the foreman listens", []),
        ("can we say it was the bus. which gate cos theres three", ["which gate it will be"]),
        ("does it include lunch or is that on top", ["whether it includes lunch"]),
        ("how many pupils, and what book are they reading", ["how many pupils there will be", "what book they are reading"]),
        ("is there gloves to borrow, do i bring owt", ["whether there are gloves to borrow", "whether I should bring anything"]),
        ("would you see me again though if I brought the forms", ["whether you would see me again if I brought the forms"]),
    ],
)
def test_a_question_is_turned_into_what_one_would_like_to_know(note: str, asked: list[str]) -> None:
    """However it is put, a question follows "Could you please tell me" in the right order and person; others' questions do not."""
    assert questions(sentences(note), direct=True) == asked


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("the 21 of may at ten", ["on 21 May at ten"]),
        ("8 on Mon", ["on Monday at 8"]),
        ("wednesday 4pm or any afternoon next week", ["on Wednesday at 4pm", "any afternoon next week"]),
        ("by the 1st", ["on the 1st"]),
        ("sat 10am", ["on Saturday at 10am"]),
        ("on the ninth they rang", ["on the ninth"]),
        ("I sat 3rd in the row", []),
        ("we came 2nd at the county show", []),
        ("my 7th grade class", []),
    ],
)
def test_a_day_is_written_as_one_says_it(note: str, found: list[str]) -> None:
    """Days and times of any spelling come out whole, with the small word that English wants; a school year is no day."""
    assert [on_day(each.text) for sentence in sentences(note) for each in days(sentence)] == found


@pytest.mark.parametrize(
    ("note", "whole"),
    [
        ("the visit is 3 to 5 March", "from 3 to 5 March"),
        ("they will ring between tuesday and friday", "between Tuesday and Friday"),
        ("it could be Monday or Thursday", "on Monday or Thursday"),
        ("I was there on Sunday and Monday", "on Sunday"),
        ("come on Friday at 2 to 3", "on Friday at 2"),
    ],
)
def test_a_stretch_of_days_is_told_whole(note: str, whole: str) -> None:
    """Of the first and the last day, or of two that may be, neither stands alone."""
    sentence = sentences(note)[0]
    assert on_day(stretch(sentence, days(sentence)[0])) == whole


@pytest.mark.parametrize(
    ("note", "is_news"),
    [
        ("Got the job!", True),
        ("They offered me the role this morning.", True),
        ("I have not been offered anything.", False),
        ("I got the job at the other place, so I told them.", False),
        ("If I get the offer I will be happy.", False),
        ("They've offered me an interview.", False),
        ("Somebody with a licence got it.", False),
        ("Got it!", True),
        ("They rang at four and I got it!", True),
        ("The fuse question took me a while. Got it in the end with a hint.", False),
        ("They offered me a tour of the hangar on Monday.", False),
        ("He offered me the night porter post there and then.", True),
        ("She offered me a seat and a coffee.", False),
    ],
)
def test_only_an_offer_to_the_person_is_news(note: str, *, is_news: bool) -> None:
    """An offer is one that came, to the person, for this job; a hope, a no or another job is none."""
    assert news(sentences(note)) is is_news


def test_who_was_rung_and_says_when_they_start_has_got_it() -> None:
    """However they put it; a call alone is no offer."""
    assert news(sentences("They called while I was still in the parking lot. Pharmacy tech, start on the 3rd."))
    assert not news(sentences("They called while I was still in the parking lot. I start on the 3rd question now."))
    assert not news(sentences("They called to move it. Pharmacy tech, full time."))
