"""Knows the messages: what each one asks for, and its sentences in several wordings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Final, Literal

from widgets.guide.load import load, unique

FILE: Final = "messages.toml"

Shape = Literal["thing", "doing", "what", "clause", "state", "deed", "when", "unsaid", "question", "own", "list"]
Field = Literal["detail", "role", "employer", "day", "time", "place"]

SLOT: Final = re.compile(r"\{(\w{2,20})\}")
_SLOTS: Final = frozenset(
    {"detail", "for_job", "for_a_job", "the_job", "about_job", "on_day", "by_day", "day_on", "the_day", "at_time", "at_place", "link"}
)
_VOICES: Final = re.compile(r"\[([^|\[\]]*)\|([^|\[\]]*)\]")


@dataclass(frozen=True)
class Wording:
    """The sentences of one wording; those named as a shape take the detail, and `short_` ones are for the text message."""

    open: str
    close: str
    short_open: str
    short_close: str
    thing: str = ""
    doing: str = ""
    what: str = ""
    clause: str = ""
    state: str = ""
    deed: str = ""
    when: str = ""
    unsaid: str = ""
    question: str = ""
    own: str = ""
    list: str = ""
    day: str = ""
    time: str = ""
    place: str = ""
    link: str = ""

    def __post_init__(self) -> None:
        """Accept only slots that something fills."""
        for field in fields(self):
            _known_slots(getattr(self, field.name), field.name)


@dataclass(frozen=True)
class Kind:
    """One message.

    `accepts` are the shapes its detail may have, `drop` beginnings that its own words already say, `elided` the subject to
    add where a sentence lacks one, and `shift` says that "they" are those it is written to.
    """

    id: str
    name: str
    to: Literal["referee", "employer"]
    needs: tuple[Field, ...]
    optional: tuple[Field, ...]
    ask: str
    day: str
    such_as: str
    accepts: tuple[Shape, ...]
    drop: tuple[str, ...]
    elided: str
    shift: bool
    keen: str
    subject: tuple[str, ...]
    wording: tuple[Wording, ...]

    def __post_init__(self) -> None:
        """Accept only a message that can be asked for and said in every shape it accepts."""
        if not self.needs or not self.subject or not self.wording:
            raise ValueError("must have at least one of each: needs, subject, wording")
        asked = {*self.needs, *self.optional}
        for name, has in (("detail", bool(self.ask)), ("day", bool(self.day))):
            if (name in asked) != has:
                raise ValueError(f"must {'not ' if has else ''}ask for the {name}, as needs and optional say")
        for number, wording in enumerate(self.wording, 1):
            if lacking := [shape for shape in self.accepts if not _takes(shape, getattr(wording, shape))]:
                raise ValueError(f"wording {number}: {lacking[0]} must be a sentence with {{detail}}, and unsaid or list one without")
        for line in (*self.subject, self.keen):
            _known_slots(line, "subject or keen")


@dataclass(frozen=True)
class Words:
    """The words of the page, what is said of a detail that cannot be used, and the messages."""

    choose: str
    details: str
    ready: str
    waiting: str
    outputs: str
    not_said: str
    another: str
    voice: str
    voice_british: str
    voice_american: str
    sender: str
    from_recruiter: str
    keen: str
    aside: str
    by_hand: str
    by_hand_intro: str
    by_hand_once: str
    blank: str
    blanks: dict[str, str]
    care: tuple[str, ...]
    help: str
    help_link: str
    traits: str
    likes: str
    judging: str
    opinions: str
    time: dict[str, str]
    unsaid: dict[str, str]
    trouble: dict[str, str]
    fields: dict[str, str]
    message: tuple[Kind, ...]


@cache
def words() -> Words:
    """Return what the file says; a fault in it is a `ContentError`."""
    found: Words = load(Words, FILE)
    unique((kind.id for kind in found.message), FILE, "message")
    return found


def kinds() -> Mapping[str, Kind]:
    """Return the messages by id, in the order of the file."""
    return {kind.id: kind for kind in words().message}


def voiced(line: str, *, american: bool) -> str:
    """Say `[one|other]` in the British way or the American."""
    return _VOICES.sub(lambda found: found[2] if american else found[1], line)


def _takes(shape: Shape, line: str) -> bool:
    return bool(line) and ("{detail}" in line) == (shape not in {"unsaid", "list"})


def _known_slots(line: str, name: str) -> None:
    for slot in SLOT.findall(line):
        if slot not in _SLOTS:
            raise ValueError(f"{name}: {{{slot}}} is no slot; use one of {', '.join(sorted(_SLOTS))}")
