"""What a set of answers adds up to: points for and against, kept apart, and a band by the make-up of the signs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, cast

from widgets.errors import InputError
from widgets.signals.catalogue import MODERATE, WEAK, Catalogue, Condition, Signal

type Answer = Literal["yes", "no", "unsure"]

ANSWERS: Final[tuple[Answer, ...]] = ("yes", "no", "unsure")
ENOUGH: Final = 5  # evidence 10: no band under five answers
HEAVY_IN_MANY: Final = 2  # evidence 10d: two or more moderate or strong signs
WEAK_IN_FEW: Final = 2  # evidence 10d: at most two weak signs are still few


@dataclass(frozen=True)
class Answers:
    """What a person said: an answer by signal id, and the (signal id, condition id) pairs they ticked."""

    signals: Mapping[str, Answer]
    conditions: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class Noticed:
    """One sign answered yes, the `points` it moved the count by, and the condition that set them, if one did."""

    signal: Signal
    points: int
    condition: Condition | None


@dataclass(frozen=True)
class Reading:
    """The count. `points_for` and `points_against` are both 0 or more; `judged` of `of` signs had a yes or no.

    `band` is None while fewer than `ENOUGH` signs are judged. `noticed` keeps the order of the catalogue.
    """

    points_for: int
    points_against: int
    judged: int
    of: int
    noticed: tuple[Noticed, ...]
    band: Literal["few", "mix", "many"] | None


def answers(form: Mapping[str, object], signs: Catalogue) -> Answers:
    """Take the answers out of form fields `signal.<id>` and `condition.<signal id>.<condition id>`.

    Fields of signs the catalogue does not know are left out: they come from an older version of the site. An answer
    that is not yes, no or unsure is an `InputError`.
    """
    said: dict[str, Answer] = {}
    ticked: set[tuple[str, str]] = set()
    for signal in signs.signals:
        value = form.get(f"signal.{signal.id}") or ""
        if value and value not in ANSWERS:
            raise InputError(f"Cannot read the answer to “{signal.question}”: it must be yes, no or unsure. Answer it once more.")
        if value:
            said[signal.id] = cast("Answer", value)
        ticked |= {(signal.id, each.id) for each in signal.conditions if form.get(f"condition.{signal.id}.{each.id}")}
    return Answers(said, frozenset(ticked))


def read(said: Answers, signs: Catalogue) -> Reading:
    """Count the signs answered yes; the order of the answers makes no difference, and "not sure" leaves the total."""
    noticed = tuple(_notice(signal, said) for signal in signs.signals if said.signals.get(signal.id) == "yes")
    judged = sum(said.signals.get(signal.id) in ("yes", "no") for signal in signs.signals)
    return Reading(
        points_for=sum(each.points for each in noticed if each.points > 0),
        points_against=-sum(each.points for each in noticed if each.points < 0),
        judged=judged,
        of=len(signs.signals),
        noticed=noticed,
        band=_band(noticed) if judged >= ENOUGH else None,
    )


def _notice(signal: Signal, said: Answers) -> Noticed:
    condition = next((each for each in signal.conditions if (signal.id, each.id) in said.conditions), None)
    return Noticed(signal, condition.weight if condition else signal.weight, condition)


def _band(noticed: tuple[Noticed, ...]) -> Literal["few", "mix", "many"]:
    """Apply evidence 10d: a band goes by what kinds of good sign there are, never by points alone."""
    heavy = sum(each.points >= MODERATE for each in noticed)
    weak = sum(each.points == WEAK for each in noticed)
    if heavy >= HEAVY_IN_MANY:
        return "many"
    return "few" if heavy == 0 and weak <= WEAK_IN_FEW else "mix"
