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
