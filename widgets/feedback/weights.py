"""Weighs what was learned from notes: by how much each word, or whatever else is counted, speaks for each kind of thing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log, sqrt
from typing import Final

from widgets.feedback.english.language import base_of, group, groups
from widgets.guide.load import load

_THEM: Final = frozenset(["her", "him", "them"])
_THEIR: Final = frozenset(["his", "their"])
# Room for what a thousand features speak for one kind, in bits and in bytes.
_LANE: Final = 32
_BYTES: Final = _LANE // 8
_HALF: Final = 1 << _LANE - 1
# How many weights are kept: those of a note are asked for at each key.
_KEPT: Final = 1 << 14
# Said of the other side, and of much else.
_MORE: Final = frozenset(["you", "lead", "board", "chair", "head", "sister", "partner", "partners", "people", "doctor"])


@dataclass(frozen=True, slots=True)
class Learned:
    """A file that `make learn` writes: the kinds of things, where each starts in hundredths, and a line for each feature.

    A line is the feature, a tab, how rare it is in tenths, and for each kind it speaks for or against the kind's number and how much in
    tenths: `+7`.
    """

    notes: str
    kinds: tuple[str, ...]
    start: tuple[int, ...]
    features: str


@cache
def learned(file: str) -> Learned:
    """Read what was learned, from a file of the content."""
    found: Learned = load(Learned, file)
    return found


class _Weights(dict[str, int]):
    """The weights of a file by feature, each made of its line when it is first met: a note has few of all there are.

    A weight is how rare its feature is, squared, and by how much that speaks for each kind or against it, times how rare it is: each in
    hundredths, and each `_LANE` bits behind the one before, so that those of many features are added up in one go.
    """

    def __init__(self, features: str) -> None:
        super().__init__()
        self.lines = dict(each.split("\t") for each in features.splitlines())

    def __missing__(self, feature: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        rare, *speaks = self.lines.get(feature, "0").split(" ")
        self[feature] = int(rare) * (int(rare) + sum(int(each[1:]) << (int(each[0]) + 1) * _LANE for each in speaks))
        return self[feature]


@cache
def _weights(file: str) -> _Weights:
    return _Weights(learned(file).features)


def met(feature: str, file: str) -> bool:
    """Whether enough of what was learned from has a feature."""
    return feature in _weights(file).lines


def spoken(counts: Mapping[str, int], file: str) -> tuple[list[float], float]:
    """How much the features counted speak for each kind, all in all, and their length, by which that is divided."""
    weights, speak, squares = _weights(file), [0.0] * len(learned(file).kinds), 0.0
    for often in {*counts.values()}:
        times = size(often, 1.0)
        squared, *much = _apart(sum(map(weights.__getitem__, [each for each, count in counts.items() if count == often])), len(speak) + 1)
        squares += times * times * squared / 100
        speak = [before + times * each / 100 for before, each in zip(speak, much, strict=True)]
    return speak, sqrt(squares) or 1.0


def _apart(total: int, parts: int) -> list[int]:
    """The parts of a number that holds several, any of which may be below zero."""
    above = total + _halves(parts)
    return [each - _HALF for each in memoryview(above.to_bytes(parts * _BYTES, "little")).cast("I")]


@cache
def _halves(parts: int) -> int:
    """What lifts each of so many parts to zero or above."""
    return sum(_HALF << part * _LANE for part in range(parts))


def speaking(counts: Mapping[str, int], file: str) -> dict[str, float]:
    """How clearly the features counted speak for each kind: at 0 they are as near to it as to what is not of it."""
    speak, divided = spoken(counts, file)
    found = learned(file)
    return {kind: start / 100 + much / divided for kind, start, much in zip(found.kinds, found.start, speak, strict=True)}


def size(often: int, rare: float) -> float:
    """What a feature counts that stands `often`, before the length of all is set off."""
    return (1 + log(often)) * rare


@lru_cache(4096)
def alike(low: str) -> str:
    """A word, in small letters, as it is counted: verbs in their first form, people of the other side, days and numbers each as one."""
    if low[0].isdigit():
        return "0"
    if low == "\n":
        return "."
    if low in group("other_side") and low not in _MORE:
        return "THEY"
    if low in _THEM:
        return "THEM"
    if low in _THEIR:
        return "THEIR"
    return "DAY" if low in groups("weekday", "month") else base_of(low)
