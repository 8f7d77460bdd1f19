"""Plain sentences, one construction filled with one thing after the other: what anybody would write is told."""

import tomllib
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from drafting import drafted

# Enough of a note around each sentence for a message to be drafted.
_LEAD: Final = "I had the interview this morning with two people."
_FILES: Final = sorted((Path(__file__).parent / "plain").glob("*.toml"))
_GROUPS: Final = [
    {**group, "things": [{"put": each, "said": each} if isinstance(each, str) else each for each in group.get("things", [])]}
    for file in _FILES
    for group in tomllib.loads(file.read_text("utf-8"))["group"]
]
_ROWS: Final = [
    pytest.param(sentence.format(thing["put"]), thing["said"], group, id=sentence.format(thing["put"])[:60])
    for group in _GROUPS
    for sentence, thing in product(group.get("sentences", []), group["things"])
]
_NEVER: Final = [pytest.param(each["put"], each["said"], group, id=each["put"]) for group in _GROUPS for each in group.get("never", [])]


@pytest.mark.parametrize(("sentence", "said", "group"), _ROWS)
def test_a_plain_sentence_is_told(sentence: str, said: str, group: dict[str, Any]) -> None:
    """Whatever thing stands in a construction reaches the message."""
    assert said.lower() in _told(sentence, group), group["why"]


@pytest.mark.parametrize(("sentence", "said", "group"), _NEVER)
def test_what_only_looks_alike_is_not_told(sentence: str, said: str, group: dict[str, Any]) -> None:
    """Words of the same shape that tell of something else never make the same sentence."""
    assert said.lower() not in _told(sentence, group), group["why"]


def _told(sentence: str, group: dict[str, Any]) -> str:
    return drafted(f"{group.get('lead', _LEAD)} {sentence}", group.get("task", "post_interview")).email.lower()
