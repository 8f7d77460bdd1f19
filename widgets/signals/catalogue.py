"""The signs people notice in an interview, each with its grade of evidence, its points and how it is misread."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from widgets.guide.load import load, unique
from widgets.guide.sources import require

FILE: Final = "signals.toml"
STRONG: Final = 3  # kept for what the employer does at a cost to itself; evidence 10
MODERATE: Final = 2
WEAK: Final = 1


@dataclass(frozen=True)
class Condition:
    """A follow-up question whose yes changes what its signal weighs; `note` says why a D grade may exceed weak."""

    id: str
    question: str
    weight: int
    note: Literal["", "unplanned", "process"] = ""


@dataclass(frozen=True)
class Link:
    """Where the next thing to do is done: an address within the site, such as `tools/messages/#chase`, and the words that lead there."""

    to: str
    words: str


@dataclass(frozen=True)
class Signal:
    """One sign. `weight` is its points, -3 to 3, when the answer is yes and no condition holds: above 0 is for, below 0 against.

    Grades, from evidence 10: A field studies tie the sign as a candidate sees it to offers, B a real-interview study
    ties a close relative to impressions, C indirect, D opinion only. Of several conditions that hold, the first counts.
    """

    id: str
    group: Literal["sign", "extra", "counter"]
    question: str
    name: str
    grade: Literal["A", "B", "C", "D"]
    weight: int
    reason: str
    misreading: str
    next: str
    checked: dt.date
    sources: tuple[str, ...] = ()
    note: Literal["", "unplanned", "process"] = ""
    conditions: tuple[Condition, ...] = ()
    link: Link | None = None

    def __post_init__(self) -> None:
        """Keep weights in range, and a grade D at weak unless it is a step of the process or was unplanned."""
        for weight, note in ((self.weight, self.note), *((each.weight, each.note) for each in self.conditions)):
            if abs(weight) > STRONG:
                raise ValueError(f"weight must be from -{STRONG} to {STRONG}, not {weight}")
            if weight * self.weight < 0:
                raise ValueError("a condition must not turn a sign from for to against")
            if self.grade == "D" and abs(weight) > WEAK and not note:
                raise ValueError("a grade D sign above weak needs a note: 'unplanned' or 'process'")


@dataclass(frozen=True)
class Band:
    """What a make-up of signs is called, what `makes` it so, and what it `means` in plain words."""

    name: str
    makes: str
    means: str


@dataclass(frozen=True)
class Words:
    """What stands round the signs; words in braces are filled in. `strengths` are those of 0, 1, 2 and 3 points."""

    sign: str
    extra: str
    counter: str
    yes: str
    no: str
    unsure: str
    if_so: str
    instead: str
    strengths: tuple[str, ...]
    see_count: str
    count: str
    clear: str
    cannot: str
    worth: str
    evidence: str
    graded: str
    misread: str
    next: str
    next_short: str
    source: str
    by_hand: str
    add: str
    heavy: str
    light: str
    in_favour: str
    against: str
    judged: str
    stop: str
    too_few: str
    no_points: str
    now: str
    counted: str
    missing: str
    point: str
    points: str
    points_against: str

    def __post_init__(self) -> None:
        """Keep a word for each number of points."""
        if len(self.strengths) != STRONG + 1:
            raise ValueError(f"strengths needs {STRONG + 1} words, for 0 to {STRONG} points")


@dataclass(frozen=True)
class Catalogue:
    """The whole file: signals, bands, what a count `cannot` tell, the same `in_short` for paper, and the `actions` for every band."""

    caption: str
    in_short: str
    cannot: tuple[str, ...]
    actions: tuple[str, ...]
    few: Band
    mix: Band
    many: Band
    words: Words
    signals: tuple[Signal, ...]


@cache
def catalogue() -> Catalogue:
    """Return the signs and words of the signal reader; a fault in the file is a `ContentError`."""
    found: Catalogue = load(Catalogue, FILE)
    unique((signal.id for signal in found.signals), FILE, "signals")
    for signal in found.signals:
        require(signal.sources, None, FILE, f"signals[{signal.id}]")
        unique((each.id for each in signal.conditions), FILE, f"signals[{signal.id}].conditions")
    return found
