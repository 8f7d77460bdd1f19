"""Fits how much each feature speaks for each kind of thing: a linear support vector machine for each kind.

Fitted by dual coordinate descent (Hsieh et al., ICML 2008, algorithm 1). It is some twenty lines here, and the library that has it
would be most of what a build fetches.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from random import Random
from typing import Final

from widgets.feedback.weights import size

# Weights below this change hardly a note; without them the file is a third smaller. They are smaller where an example costs less.
_LEAST: Final = 0.25


@dataclass(frozen=True, slots=True)
class Setting:
    """A feature in fewer than `fewest` examples is left out; `cost` is what one on the wrong side costs; they are gone through in `rounds`.

    With a cost of 3 in place of 1 no more flags were found (docs/decisions/0005-care.md). After few rounds what is learned of
    many examples still hangs on their order: one of 32,000 less took away seven of 119 things that were rightly named.
    """

    fewest: int
    cost: float = 1.0
    rounds: int = 12


type Vector = list[tuple[int, float]]


def written(counts: Sequence[Counter[str]], wanted: Mapping[str, Sequence[bool]], setting: Setting, named: str, about: str) -> str:
    """What a file of weights says: `counts` are the features of each example, `wanted` which of the examples are of each kind.

    `named` is the name of just these examples, `about` says what weights are for.
    """
    known, rare = _vocabulary(counts, setting.fewest)
    vectors = [_vector(each, known, rare) for each in counts]
    fitted = [fit(vectors, each, len(known), setting) for each in wanted.values()]
    least = _LEAST * sqrt(setting.cost)
    lines = (f"{feature}\t{round(rare[number] * 10)}{_speaks(fitted, number, least)}" for feature, number in known.items())
    return "\n".join(
        [
            f"# {about}: written by `make learn`, not by hand.",
            f'notes = "{named}"',
            f"kinds = {json.dumps([*wanted])}",
            f"start = {[round(start * 100) for _, start in fitted]}",
            "features = '''",
            *lines,
            "'''",
            "",
        ]
    )


def _speaks(fitted: Sequence[tuple[Sequence[float], float]], number: int, least: float) -> str:
    return "".join(
        f" {place}{round(weights[number] * 10):+d}" for place, (weights, _) in enumerate(fitted) if abs(weights[number]) >= least
    )


def _vocabulary(counts: Sequence[Counter[str]], fewest: int) -> tuple[dict[str, int], list[float]]:
    """The features that enough examples have, each with its number, and how rare each is."""
    held = Counter(feature for each in counts for feature in each)
    known = {words: number for number, words in enumerate(sorted(words for words, often in held.items() if often >= fewest))}
    return known, [log((1 + len(counts)) / (1 + held[words])) + 1 for words in known]


def _vector(counts: Counter[str], known: dict[str, int], rare: Sequence[float]) -> Vector:
    found = [(known[words], size(often, rare[known[words]])) for words, often in counts.items() if words in known]
    divided = sqrt(sum(each * each for _, each in found)) or 1.0
    return [(number, each / divided) for number, each in found]


def fit(vectors: Sequence[Vector], wanted: Sequence[bool], width: int, setting: Setting) -> tuple[list[float], float]:
    """The weight of each of `width` features, and where a note starts: above 0 it is of the wanted kind.

    Both kinds count alike, however few notes one has. Runs the same each time.
    """
    few = sum(wanted)
    give = {True: 2 * few / (setting.cost * len(wanted)), False: 2 * (len(wanted) - few) / (setting.cost * len(wanted))}
    weights, start, held, order, chance = [0.0] * width, 0.0, [0.0] * len(vectors), list(range(len(vectors))), Random(1)  # noqa: S311 - an order, no secret
    for _ in range(setting.rounds):
        chance.shuffle(order)
        for place in order:
            vector, side = vectors[place], 1.0 if wanted[place] else -1.0
            slack = give[wanted[place]] / 2
            slope = side * (start + sum(weights[number] * much for number, much in vector)) - 1 + slack * held[place]
            # A note's vector has the length 1, and its start is one feature more.
            step = max(held[place] - slope / (2 + slack), 0.0) - held[place]
            if step:
                held[place] += step
                start += step * side
                for number, much in vector:
                    weights[number] += step * side * much
    return weights, start
