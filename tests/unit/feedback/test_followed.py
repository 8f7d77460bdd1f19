"""What was made good there and then is told right behind what went amiss."""

from copy import replace

import pytest

from widgets.feedback import analyse, compose, proposed

_MADE_GOOD = [
    (
        "They asked me to isolate the pump and I started on the wrong valve. I spotted it myself after a minute and put it right.",
        "I am glad to say that I spotted it myself after a minute and put it right.",
    ),
    (
        "My laptop froze in the middle of the call. I restarted and joined again after six minutes.",
        "I restarted and joined again after six minutes.",
    ),
    (
        "I put the post-op patient second instead of first. I caught it and corrected myself before she said anything but my voice shook.",
        "I caught it and corrected myself before the interviewer said anything.",
    ),
    (
        "I discounted the lease at the coupon rate instead of the borrowing rate. I corrected myself before he could talk.",
        "I am glad to say that I corrected myself before he could talk.",
    ),
    ("I dropped a date in my notes. I flagged it myself at the end.", "I am glad to say that I flagged it myself at the end."),
    (
        "I started on the wrong valve. Told the foreman straight away, swapped hoses and had it flushed second go.",
        "I am glad to say that I told the foreman straight away, swapped hoses and had it flushed second go.",
    ),
    ("I was late because of the bus. I rang them to let them know.", "I rang them to let them know."),
    (
        "They put me on the till and I charged two people twice. I got the third one through.",
        "I am glad to say that I got the third one through.",
    ),
    (
        "The foreman rolled out the drawings for a clinic and I caught that the doors didn't match the plan, and he went quiet.",
        "I caught that the doors did not match the plan.",
    ),
]
_IN_VAIN = [
    "I went blank on the question about triage. I only got it right on the bus home.",
    "I started on the wrong valve. I would have put it right with more time.",
    "I started on the wrong valve. I spotted it afterwards.",
    "My laptop froze in the middle of the call. I restarted it but the link was dead.",
]


def _email(note: str) -> str:
    found = analyse(note)
    return compose(found, proposed(found)).email


@pytest.mark.parametrize(("note", "told"), _MADE_GOOD)
def test_what_was_made_good_is_told(note: str, told: str) -> None:
    """A slip that was mended there and then is told with its mending: it is what speaks for the person."""
    assert told in _email(note)


@pytest.mark.parametrize("note", _IN_VAIN)
def test_what_came_too_late_is_no_recovery(note: str) -> None:
    """Nobody is glad of what did not help."""
    assert "glad to say" not in _email(note)


def test_it_is_told_right_behind_the_moment_and_once() -> None:
    """A sentence with "it" says nothing but behind the one it speaks of."""
    message = _email(_MADE_GOOD[0][0])
    assert message.index("the wrong valve") < message.index("glad to say")
    assert message.count("put it right") == 1


def test_a_way_to_let_them_know_is_no_breach_of_confidence() -> None:
    """Who says that they are late gives nothing away; who lets a thing be known does."""
    assert not analyse("I was late because of the bus. I rang them to let them know.").flags
    assert analyse("I let it be known that our depot is to close, and nobody has been told yet.").flag_ids() == ("confidential",)


def test_a_stripped_screw_is_no_harassment() -> None:
    """What is stripped of its thread or its paint is a thing."""
    assert not analyse("They gave me a drill and I stripped two screws. I got the third one in.").flags


def test_what_made_somebody_late_is_no_part_of_the_interview() -> None:
    """An alarm that failed is why, and not what went poorly."""
    assert [each.id for each in analyse("My alarm failed so I was ten minutes late.").events] == ["late"]


_LIKED = [
    "They asked about a difficult customer. I told them about the time a bin lorry blocked our door. They loved it.",
    "I talked about how I clawed back five weeks by re-sequencing the drylining. The director was into that.",
    "I did the conflict scenario and talked him down with no hands on. He liked that.",
]
_NOT_LIKED = [
    "They asked about a difficult customer. I told them about the bin lorry. They didn't like it.",
    "I showed them my portfolio. My mum loved it.",
    "I showed them my portfolio and they nodded politely.",
    "I showed them my portfolio. They liked it but they wanted more.",
    "I told them about the bin lorry. They laughed.",
]


@pytest.mark.parametrize("note", _LIKED)
def test_what_was_liked_is_said_to_have_been(note: str) -> None:
    """That they liked it speaks for the person, in words that promise nothing."""
    assert "That seemed to be well received." in _email(note)


@pytest.mark.parametrize("note", _NOT_LIKED)
def test_what_may_mean_anything_is_no_praise(note: str) -> None:
    """A laugh, a polite nod, a friend's praise and what is taken back are none."""
    assert "well received" not in _email(note)


@pytest.mark.parametrize("note", [*(note for note, told in _MADE_GOOD if told.startswith("I am glad")), *_LIKED])
def test_what_follows_never_stands_alone(note: str) -> None:
    """In each output, what follows a sentence has it before it; who leaves that out leaves out both."""
    found = analyse(note)
    whole = compose(found, proposed(found))
    behind = next(place for place, each in enumerate(whole.lines) if each.follows)
    first, then = whole.lines[behind - 1 : behind + 1]
    assert then.follows in first.tells
    assert all(first.text in each for each in (whole.email, whole.phone, whole.text) if then.text in each)
    left = compose(found, replace(proposed(found), taken_out=(first.id,)))
    assert then.text not in left.email + left.phone + left.text
    alone = compose(found, replace(proposed(found), taken_out=(then.id,)))
    assert first.text in alone.email
    assert then.text not in alone.email
