"""Every message as a worksheet: its first wording with lines to write on, for paper and for a page without Python."""

import re
from typing import Final

import htpy

from widgets.messages import Kind, kinds
from widgets.messages.kinds import SLOT, voiced, words

# how the small words around a slot read where everything is filled in; a name in braces is a line to write on
_WRITTEN: Final = {
    "for_job": " for the job of {role} at {employer}",
    "for_a_job": " for the job of {role} at {employer}",
    "the_job": "the job of {role} at {employer}",
    "about_job": " about the job of {role} at {employer}",
    "on_day": " on {day}",
    "by_day": "{day}",
    "day_on": "on {day}",
    "the_day": "{day}",
    "at_time": " at {time}",
    "at_place": ", at {place}",
}

_RUN: Final = re.compile(r"((?:\{\w{2,20}\})+)")
_CLEAR: Final = frozenset({"to", "sender", "role", "detail"})  # what the sentence itself says
_ALSO: Final = frozenset({"for_job", "for_a_job", "about_job", "on_day"})  # what a sentence is whole without, where it is not asked for


def by_hand(heading: str) -> htpy.Fragment:
    """Render all messages, each under the id that links lead to; `heading` is the id of what stands above them."""
    say = words()
    return htpy.fragment[
        htpy.h2(id=heading)[say.by_hand],
        htpy.p[say.by_hand_intro, htpy.span(".debrief-messages__once")[f" {say.by_hand_once}"]],
        [_letter(kind) for kind in kinds().values()],
    ]


def _letter(kind: Kind) -> htpy.Element:
    said = kind.wording[0]
    shape = kind.accepts[0] if "detail" in kind.needs else ""
    day = said.day if "day" in kind.needs else ""
    text = " ".join(each for each in (said.open, getattr(said, shape) if shape else "", day) if each)
    return htpy.section(".debrief-messages__letter", id=kind.id)[
        htpy.h3[kind.name],
        bool(shape) and htpy.p(".debrief-messages__ask")[kind.ask],
        htpy.p[
            htpy.span(".debrief-messages__greeting")[_blanks(kind, "Dear {to}, ")],
            _blanks(kind, voiced(text, american=False)),
            htpy.span(".debrief-messages__close")[f" {voiced(said.close, american=False)}"],
            htpy.span(".debrief-messages__greeting")[_blanks(kind, " Kind regards, {sender}")],
        ],
    ]


def _blanks(kind: Kind, text: str) -> htpy.Fragment:
    """Set a line for every slot, with a word below it for what goes there; what a sheet has no room for is marked."""
    parts = _RUN.split(text)
    return htpy.fragment[[_run(kind, SLOT.findall(part)) if place % 2 else part for place, part in enumerate(parts)]]


def _run(kind: Kind, names: list[str]) -> htpy.Element | htpy.Fragment:
    """Set the slots that follow each other without a word between them."""
    phrases = [SLOT.split(_WRITTEN.get(name, f"{{{name}}}")) for name in names]
    lines = htpy.fragment[[_blank(kind, part) if place % 2 else part for parts in phrases for place, part in enumerate(parts)]]
    wanted = {part for parts in phrases for part in parts[1::2]} & set(kind.needs)
    return lines if wanted or not _ALSO.issuperset(names) else htpy.span(".debrief-messages__also")[lines]


def _blank(kind: Kind, name: str) -> htpy.Element:
    about = words().blanks.get(name, kind.ask)
    return htpy.span(".debrief-messages__slot", data_long=name == "detail")[
        htpy.span(class_="debrief-blank", data_tip=f"{kind.name}: {about}", role="img", aria_label=words().blank),
        name not in _CLEAR and htpy.small[f" ({about})"],
    ]
