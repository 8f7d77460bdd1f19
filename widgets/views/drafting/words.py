"""The words that every drafting tool says alike, from their content file."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.guide.load import load

FILE: Final = "drafting.toml"


@dataclass(frozen=True)
class Words:
    """Buttons and hints; {names} in braces are filled in."""

    email: str
    email_about: str
    subject: str
    text: str
    text_about: str
    care: str
    country: str
    copy: str
    share: str
    mail: str
    back_to_draft: str
    edited: str
    blocked: str
    tone: str
    working: str
    from_notes: str
    typed: str
    standard: str
    no_script: str
    to_words: str
    undo: str
    redo: str
    clear: str


@cache
def words() -> Words:
    """Return the words; a fault in the file is a `ContentError`."""
    found: Words = load(Words, FILE)
    return found
