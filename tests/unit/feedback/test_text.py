"""The text message: every moment that fits, in the order of the message, and its ask."""

from dataclasses import replace

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
