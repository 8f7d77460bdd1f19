"""The terminal gives the reading the page gives, and says in one sentence what it cannot use."""

import io
import json

import pytest

from widgets.__main__ import main
from widgets.signals.catalogue import catalogue
from widgets.views import signals

SIX = {f"signal.{each.id}": "yes" for each in catalogue().signals[:6]} | {"condition.conversation.open-format": "yes"}


@pytest.mark.parametrize("form", [{}, {"signal.engaged": "yes"}, SIX, {f"signal.{each.id}": "no" for each in catalogue().signals}])
def test_the_terminal_prints_the_reading_of_the_page(
    form: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same count and band, the same signs with the same next steps, and what a count cannot tell."""
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(form)))
    assert main(["signals", "--json"]) == 0
    printed = capsys.readouterr().out
    assert signals.update(form).announce in printed
    assert catalogue().caption in printed
    for sign in catalogue().signals:
        assert (f"{sign.name}. Next: {sign.next}" in printed) == (form.get(f"signal.{sign.id}") == "yes")
    assert all(action in printed for action in catalogue().actions)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("{broken", "they are not JSON"),
        ("[]", "they are not one JSON object"),
        ('{"signal.gone": "yes"}', "'signal.gone': there is no such sign"),
        ('{"signal.engaged": "maybe"}', "it must be yes, no or unsure"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(
    given: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2, on standard error, and no traceback."""
    monkeypatch.setattr("sys.stdin", io.StringIO(given))
    assert main(["signals", "--json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Cannot read the answer")
    assert told in said.err
    assert len(said.err.splitlines()) == 1
