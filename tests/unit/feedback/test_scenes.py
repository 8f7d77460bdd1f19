"""What was put to the person and what they did there reaches the message, in sentences of ours."""

import pytest

from widgets.feedback.english.sentences import sentences
from widgets.feedback.facts.facts import facts
from widgets.feedback.facts.scenes import scenes
from widgets.feedback.facts.telling import tellings
from widgets.feedback.questions.slots import questions


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Question four was about a guest refusing to pay for a room.", "about a guest refusing to pay for a room"),
        ("The second one was on a customer who brings back a used coat.", "about a customer who brings back a used coat"),
        ("They wanted my view on moving the night shift to Corby.", "for my view on moving the night shift to Corby"),
        ("They asked for a five minute summary of my paper on peat bogs.", "for a five minute summary of my paper on peat bogs"),
        ("We had to strip down a gearbox.", "to strip down a gearbox"),
        ("Had to plan a menu for sixty children.", "to plan a menu for sixty children"),
        ("She told me to do a skin fade on her own brother.", "to do a skin fade"),
        ("The pay gap question came and I froze.", "about the pay gap"),
        ("Second was reading a lease and I missed the break clause.", "to read a lease"),
        ("mostly how I'd handle late rent", "how I would handle late rent"),
        (
            "Question 2 was on a time I'd dealt with a tenant who kept not paying.",
            "about a time I had dealt with a tenant who kept not paying",
        ),
        ("People asked good questions about the dosing method.", "about the dosing method"),
        ("'So tell me about yourself' and off I went.", "to talk about myself"),
        ('Last one - "a time you disagreed with your manager" -> nothing.', "about a time I disagreed with my manager"),
        ("she asked me what would I do if a guest wouldnt leave and I said", "what I would do if a guest would not leave"),
        ("He asked do I drive so I told him about the ban.", "whether I drive"),
        ("asked what I'd do if a lady is locked out but has no key", "what I would do if a lady is locked out but has no key"),
        ("They wanted to hear about the depot move in 2021.", "about the depot move in 2021"),
        ("What threw me was 'what would your old team say is your main habit'.", "what my old team would say is my main habit"),
        ("He got us to draw the fire plan.", "to draw the fire plan"),
        ("The director says so tell me about a team you're proud of and my mind went.", "about a team I am proud of"),
        ("I missed the one about the parent who comes late to collect.", "about the parent who comes late to collect"),
    ],
)
def test_what_was_put_to_the_person_is_read(note: str, asked: str) -> None:
    """A question, a task or a wish, however it was put, follows "I was asked" whole."""
    assert asked in [each.phrase for sentence in sentences(note) for each in questions(sentence)]


@pytest.mark.parametrize(
    "note",
    [
        "I had to wait in the corridor.",
        "My hands shook so hard I had to put the cup down.",
        "It was the care home one on Marsh Lane.",
        "We had to leave by six.",
        "She gave me a postcode I had to find on the map.",
        "They wanted a coffee.",
        "The form at the end asked for my height and shoe size.",
        "I told the story about the one with the goat.",
        "I used one story, the one about the man with the parrot.",
    ],
)
def test_what_is_no_question_is_not_read_as_one(note: str) -> None:
    """Waiting, leaving and stories are not what somebody was asked."""
    assert not [each.phrase for sentence in sentences(note) for each in questions(sentence)]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Called a wren a robin.", "I called a wren a robin"),
        (
            "I spotted the missing invoice but overlooked the second signature.",
            "I spotted the missing invoice but overlooked the second signature",
        ),
        (
            "They gave me a lock and a box of pins. Took me nine minutes.",
            "I was given a lock and a box of pins",
        ),
        ("Stacking trial. I watered the wrong greenhouse.", "I watered the wrong greenhouse"),
        ("Shifted 3 pallets of compost in the hour which is good going.", "I shifted 3 pallets of compost in the hour"),
        ("Minutes exercise, got as far as item 6 of 9.", "I got as far as item 6 of 9"),
        ("There was an in-tray with 18 emails and 40 minutes.", "part of the interview was an in-tray with 18 emails and 40 minutes"),
        ("Numeracy paper: 20 questions, I left three blank.", "part of the interview was a numeracy paper with 20 questions"),
        ("My presentation was on electric buses.", "my presentation was on electric buses"),
        ("The technical was a debugging session on a Django app.", "part of the interview was a debugging session on a Django app"),
        ("answers ok tho, knew my fire classes", "I knew my fire classes"),
        ("I had to retake two of the plates.", "I had to retake two of the plates"),
        ("They gave me a case study on parcel routes.", "I was given a case study on parcel routes"),
        ("The owner showed me round the orchard and the dairy.", "I was shown round the orchard and the dairy"),
        ("They went deep on Terraform and network policy.", "they asked about Terraform and network policy in some depth"),
        ("The interview was about credit control.", "credit control"),
        ("First station was a stroke patient handover.", "part of the interview was a stroke patient handover"),
        ("No idea about the pensions question though, sadly.", "I was not sure of the answer to the pensions question"),
        ("Got to sit in on a chemistry lesson with year 9.", "I had the chance to sit in on a chemistry lesson with year 9"),
        ("I did fine on the hem but took too much off the left sleeve.", "I did fine on the hem but took too much off the left sleeve"),
    ],
)
def test_what_happened_there_is_told(note: str, told: str) -> None:
    """A deed, what was handed over and what a part was become a whole clause."""
    assert told in [each.phrase for each in scenes(sentences(note))]


@pytest.mark.parametrize(
    "note",
    [
        "I drove three hours to Leeds.",
        "I cried in the car.",
        "He took the pen out of my hand.",
        "I binned the plan.",
        "Reviewed each April by the governors.",
        "I opened my mouth.",
        "My brother says I fixed the wrong pump.",
        "I built a shed last summer.",
        "I would have built the other one.",
        "The first two rounds were cake.",
        "The interview was awful.",
        "They gave me a slice of cake.",
        "The interview was with the owner and her son.",
        "The owner and I disagreed over the Corby plant.",
        "I built a shed in wood and finally got my first interview.",
        "I did nine residency interviews in a week.",
    ],
)
def test_what_is_beside_the_interview_is_not_told(note: str) -> None:
    """The way there, feelings, idioms, other people's conduct, other times and mere judgements stay out."""
    assert not scenes(sentences(note))


def test_an_answer_that_was_liked_says_so() -> None:
    """What the other side thought of an answer belongs to it."""
    note = "She asked me what I would do if a tap leaked and I said I would turn off the water and she liked that."
    assert any(each.phrase.endswith("and the interviewer liked that") for each in facts(sentences(note)) if each.kind == "answer")


def test_what_was_said_in_answer_is_not_the_other_sides() -> None:
    """After "asked …, said I was …" it is the person who speaks."""
    told = [each.phrase for each in tellings(sentences("asked about the gap in 2018, said i was fixing boats in Hull"))]
    assert not [each for each in told if each.startswith("the interviewer said")]


def test_which_one_is_no_deed_of_its_own() -> None:
    """What says which club ("I run on Thursdays") is not told by itself."""
    read = sentences("They asked how I would get boys reading and I talked about the graphic novel club I run on Thursdays")
    assert not [each for each in facts(read) if each.phrase.startswith("I run")]
