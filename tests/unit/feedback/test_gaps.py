"""What a message lacks: two things that went well beside what did not, counted wherever they stand."""

from dataclasses import replace

import pytest

from widgets.feedback import CardChoice, analyse, compose, proposed


def asked(note: str, *, strengths: tuple[str, ...] = (), tapped: bool = False) -> list[str]:
    """Return what is asked beside the message: with `strengths` typed, and with every piece tapped."""
    findings = analyse(note)
    chosen = proposed(findings, promise=False)
    back = tuple(each.id for each in findings.pieces) if tapped else ()
    return [each.ask for each in compose(findings, replace(chosen, strengths=strengths, put_back=back)).gaps]


@pytest.mark.parametrize(
    ("strengths", "ask"),
    [
        ((), ["Name two true things that went well."]),
        (("the stock talk",), ["Name one more true thing that went well."]),
        (("the stock talk", "the tour"), []),
        (("the stock talk", "I knew the sums."), []),
    ],
)
def test_two_are_enough_however_much_went_wrong(strengths: tuple[str, ...], ask: list[str]) -> None:
    """Two that share a sentence are two."""
    note = "They asked about lone working and my mind went blank. I was ten minutes late because the bus broke down."
    assert sum(isinstance(each, CardChoice) and each.keep for each in proposed(analyse(note)).cards.values()) > 1
    assert asked(note, strengths=strengths) == ask


def test_what_was_tapped_counts_as_what_it_stands_for() -> None:
    """A piece that takes the place of what went well is no loss."""
    note = "They asked about lone working and my mind went blank. I had a nice chat with the foreman and I told him how we stack oak."
    assert asked(note) == asked(note, tapped=True) == ["Name one more true thing that went well."]


def test_a_strength_that_goes_on_from_a_moment_is_told_behind_it_and_counts() -> None:
    """Before what was redone it says nothing; the name of a thing that the note does not hold stays at the head."""
    note = "She asked me to wire a two-way switch. I crossed the strappers. I laughed and rewired it. They will ring on Friday."
    findings = analyse(note)
    typed = replace(proposed(findings), strengths=("I rewired it and it worked", "the tour"))
    lines = compose(findings, typed).lines
    told = [each.text for each in lines]
    assert told.index("I felt that the tour went well.") == 1
    assert told.index("I rewired it and it worked.") > max(place for place, each in enumerate(told) if "strappers" in each)
    assert asked(note, strengths=typed.strengths) == []
