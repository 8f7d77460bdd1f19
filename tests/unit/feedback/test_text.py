"""The text message: every moment that fits, in the order of the message, and its ask."""

from dataclasses import replace

import pytest
from drafting import drafted

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.message.outputs import TEXT_LIMIT

NOTE = "They asked about safeguarding and I lost my thread. The part on rotas went well. I was 10 minutes late as the bus broke down."


def test_a_text_tells_every_moment_there_is_room_for() -> None:
    """And asks at its end; a lesson gives way to a moment."""
    text = drafted(NOTE).text
    assert text.index("safeguarding") < text.index("10 minutes late") < text.index("I would welcome")
    assert len(text) <= TEXT_LIMIT


def test_what_was_tapped_pushes_no_moment_out() -> None:
    """And of what was tapped, that comes first which says most."""
    note = (
        "They asked about lone working and my mind went blank. He wrote lots."
        " He liked that my torch and rope were in the big van by the old north gate."
    )
    findings = analyse(note)
    text = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces))).text
    assert "lone working" in text
    assert "rope" in text
    assert "He wrote lots." not in text


def test_a_text_tells_what_speaks_for_the_person_too() -> None:
    """A message of faults alone is none that anybody would send while there is room for more."""
    text = drafted("I was nervous. She asked about difficult customers and I told her about the man with the broken mower.").text
    assert "nervous" in text
    assert "mower" in text


def test_what_was_lost_is_said_once() -> None:
    """That the thread was lost is no answer to tell beside it."""
    assert "and lost my thread" not in drafted(NOTE).email


BLANK = (
    "ok so interview at greenfields was ok i think?? they asked about a time i delt with a angry customer and i totally went blank for like"
    " 2 mins, felt like an idiot. then asked me about excel which i know really well and the lady sarah smiled and wrote alot down."
    " i said my notice is 4 weeks. they said theyd let me know by friday"
)


@pytest.mark.parametrize(
    ("note", "light", "concern"),
    [
        (BLANK, "Excel which I know really well", "I went blank"),
        ("I messed up the maths test, got only 3 of 10. The manager told me the shifts start at 6am.", "6am", "3 of 10"),
        ("I was late as the bus broke down. They will ring on Monday.", "hear on Monday", "late"),
        ("My mind went blank on conflict. I have eight years of experience in retail.", "eight years", "went blank"),
    ],
)
def test_something_good_or_plain_comes_before_a_concern(note: str, light: str, concern: str) -> None:
    """A concern never stands alone where the e-mail tells something else."""
    findings = analyse(note)
    text = compose(findings, proposed(findings)).text
    assert text.index(light) < text.index(concern) < text.index("I would welcome any feedback")
    assert len(text) <= TEXT_LIMIT


def test_an_answer_put_right_stays_whatever_else_is_told() -> None:
    """It is what such a message is for; what is done about it comes after it."""
    note = (
        "On the forklift question I said my licence was in date but it ran out in March. I have booked the refresher for the 14th."
        " They showed me round the whole of the big warehouse and the yard and I met two people from the night shift who were kind."
    )
    text = drafted(note).text
    assert "it ran out in March" in text
    assert "refresher" not in text or text.index("March") < text.index("refresher")
    assert len(text) <= TEXT_LIMIT


def test_a_text_tells_no_bare_question_beside_what_has_a_point() -> None:
    """That something was asked tells nobody anything."""
    text = drafted("They asked why I left the bakery. I was late as the bus broke down. They will ring on Monday.").text
    assert "why I left" not in text
    assert "Monday" in text
