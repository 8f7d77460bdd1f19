"""Plain sentences, each construction filled with thing after thing: what anybody would write is told, and what only looks alike is not."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from drafting import LEAD, drafted


@dataclass(frozen=True)
class Row:
    """A sentence, what the message says of it (any of `tells`) or what it must `never` say, and the note and task it stands in."""

    sentence: str
    tells: tuple[str, ...]
    never: str
    lead: str
    task: str

    @property
    def email(self) -> str:
        """The message drafted from the sentence, in small letters."""
        return drafted(f"{self.lead} {self.sentence}", self.task).email.lower()


def _groups() -> Iterator[dict[str, Any]]:
    """Every group of the tables."""
    for file in sorted((Path(__file__).parent / "plain").glob("*.toml")):
        yield from tomllib.loads(file.read_text("utf-8")).get("group", ())


def _told() -> Iterator[Row]:
    for group in _groups():
        for sentence, thing in product(group.get("sentences", ()), group.get("things", ())):
            put, said = (thing, thing) if isinstance(thing, str) else (thing["put"], thing["said"])
            text = sentence.format(put)
            yield _row(group, text[:1].upper() + text[1:], tells=tuple(each.format(said) for each in group.get("tells", ["{}"])))


def _untold() -> Iterator[Row]:
    for group in _groups():
        yield from (_row(group, each["put"], never=each["said"]) for each in group.get("never", ()))


def _row(group: dict[str, Any], sentence: str, *, tells: tuple[str, ...] = (), never: str = "") -> Row:
    return Row(sentence, tells, never, group.get("lead", LEAD), group.get("task", "post_interview"))


@pytest.mark.parametrize("row", [*_told()], ids=lambda row: row.sentence[:60])
def test_a_plain_sentence_is_told(row: Row) -> None:
    """Whatever thing stands in a construction reaches the message, no stronger than it was put."""
    assert any(each.lower() in row.email for each in row.tells), row


@pytest.mark.parametrize("row", [*_untold()], ids=lambda row: row.sentence[:60])
def test_what_only_looks_alike_is_not_told(row: Row) -> None:
    """Words of the same shape that tell of something else never make the same sentence."""
    assert row.never.lower() not in row.email, row
