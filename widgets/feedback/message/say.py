"""What the drafter says about a note and its message, from its content file."""

from dataclasses import dataclass
from functools import cache

from widgets.guide.load import load


@dataclass(frozen=True, slots=True)
class Held:
    """Why there is no message."""

    crisis: str
    not_english: str
    too_short: str
    hostile: str
    taken_out: str


@dataclass(frozen=True, slots=True)
class GapWords:
    """What is asked of the person; {placeholder} is filled in."""

    strength: str
    strengths: str
    detail: str
    tick: str
    occasion: str
    placeholder: str


@dataclass(frozen=True, slots=True)
class DraftWords:
    """What is said of a draft as a whole."""

    fell_back: str


@dataclass(frozen=True, slots=True)
class Why:
    """Why something stays out: by the id of its flag, or by what it is; {word} is filled in.

    `hot` is said where the facts beside the strong wording are told, `heat` where they are not.
    """

    crisis: str
    harassment: str
    discrimination: str
    confidential: str
    third_party: str
    own_sensitive: str
    legal_risk: str
    dishonesty: str
    prejudice: str
    instruction_like: str
    beside: str
    unread: str
    hot: str
    heat: str
    guess: str
    aside: str
    offered: str
    some_offered: str
    yours: str
    partly: str
    unclear: str


@dataclass(frozen=True, slots=True)
class Say:
    """The file."""

    held: Held
    gap: GapWords
    draft: DraftWords
    why: Why


@cache
def say() -> Say:
    """Return the words; a fault in the file is a `ContentError`."""
    found: Say = load(Say, "feedback/say.toml")
    return found
