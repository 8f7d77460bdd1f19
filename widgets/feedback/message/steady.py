"""Keeps a message steady: what is confirmed, ticked or typed adds its own sentence to what a note makes by itself, and changes no other."""

from collections.abc import Sequence
from copy import replace

from widgets.feedback.draft import Line
from widgets.feedback.message.lines import good_things, moments, those_known
from widgets.feedback.message.message import Message
from widgets.feedback.message.roles import FACTS
from widgets.feedback.message.untold import bases, tapped, within
from widgets.feedback.proposals import proposed


def untouched(message: Message) -> Message:
    """The message as it was before anything was confirmed, ticked or chosen; what is left out, or put in other words, stays so."""
    findings, choices = message.findings, message.choices
    # The engine's own proposals hold until somebody has said otherwise.
    confirmed = {name for name, each in choices.cards.items() if each.tapped and each.keep and not each.slots and not each.sentence.strip()}
    suggested = proposed(findings, promise=False).cards if confirmed else {}
    cards = {
        name: replace(each, keep=name in suggested and suggested[name].keep, tapped=False) if name in confirmed else each
        for name, each in choices.cards.items()
    }
    pieces = {each.id for piece in findings.pieces for each in (piece, *piece.parts)}
    back = tuple(each for each in choices.put_back if each not in pieces)
    plain = replace(choices, cards=cards, points={}, put_back=back, strengths=(), overall="")
    return message if plain == choices else replace(message, choices=plain)


def with_taps(message: Message, before: Message, told: Sequence[Line], points: Sequence[Line] = ()) -> list[Line]:
    """The lines `told` `before` anything was tapped, with what was, `points` among it, in place of those that say no more than it does."""
    if message is before:
        return list(told)
    good, old = those_known(good_things(message), message), those_known(good_things(before), before)
    now, was = (those_known(moments(one), one) if one.eventful else [] for one in (message, before))
    asserted = {name for each in told for name in each.asserts}
    confirmed = [each for each in now if each not in was and not asserted & set(each.asserts)]
    pieces = [*tapped(message.findings, message.choices), *points]
    new = [*(each for each in good if each not in old), *confirmed, *pieces]
    gone = [each for each in old if each not in good]
    return [*(each for each in told if each not in gone and not within(each, pieces) and not _said_by(each, new)), *new]


def _said_by(line: Line, new: Sequence[Line]) -> bool:
    """Whether all that a line has of the note is in one of the `new` ones."""
    own = bases(line.text) & bases(line.source.text) if line.source and line.role in FACTS else set()
    return bool(own) and any(own <= bases(each.text) for each in new)
