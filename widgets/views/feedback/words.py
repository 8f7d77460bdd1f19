"""The words of the drafter's page, from its content file."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.guide.load import load
from widgets.views.drafting.fields import Fields

FILE: Final = "drafter.toml"
FIELDS: Final = Fields("feedback")


@dataclass(frozen=True)
class ByHand:
    """The worksheet for a pen: the same steps, and a raw note beside what became of it."""

    title: str
    intro: str
    steps: tuple[str, ...]
    before_title: str
    before: str
    after_title: str
    after: str


@dataclass(frozen=True)
class Words:
    """Questions, hints and buttons; {names} in braces are filled in."""

    note: str
    note_hint: str
    note_example: str
    help: str
    help_link: str
    help_paper: str
    cards: str
    cards_hint: str
    yes: str
    change: str
    leave: str
    lesson: str
    lesson_none: str
    lesson_own: str
    lesson_own_hint: str
    lesson_any: str
    sentence: str
    point: str
    point_next: str
    point_yes: str
    more: str
    overall: str
    overall_well: str
    overall_mixed: str
    overall_badly: str
    overall_unsaid: str
    want: str
    want_feedback: str
    want_chance: str
    want_news: str
    want_nothing: str
    unfair: str
    unfair_no: str
    unfair_yes: str
    untold: str
    untold_hint: str
    untold_name: str
    strengths: str
    strengths_hint: str
    strength: str
    role: str
    to: str
    sender: str
    outputs: str
    waiting: str
    phone: str
    phone_about: str
    left_out: str
    sentences: str
    without: str
    nameless: str
    to_names: str
    go_on: str
    raised_by: str
    does_not_fit: str
    cleared: str
    announce: str
    announce_point: str
    announce_card: str
    announce_cards: str
    other: str
    others: dict[str, str]
    alone: dict[str, str]
    back: dict[str, str]
    phrases: dict[str, str]
    by_hand: ByHand


@cache
def words() -> Words:
    """Return the words; a fault in the file is a `ContentError`."""
    found: Words = load(Words, FILE)
    return found
