"""Learns from notes which words speak for what needs care: `make learn` writes what widgets/feedback/safety/learned.py weighs.

A linear support vector machine for each flag, over words and pairs of words, fitted by dual coordinate descent (Hsieh et al., ICML 2008,
algorithm 1). It is some twenty lines and a quarter of a minute here, and the library that has it would be most of what a build fetches.
"""

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt
from pathlib import Path
from random import Random
from typing import Final

from widgets.errors import ContentError
from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.safety.flags import LEFT_OUT
from widgets.feedback.safety.learned import counted, size

NOTES: Final = Path(__file__).parent / "notes"
# Instructions are known by their form, not by what notes speak of.
FLAGS: Final = tuple(sorted(LEFT_OUT - {"instruction_like"}))
# A word or pair in fewer notes says more of them than of what they are about.
_FEWEST_NOTES: Final = 4
# Weights below this change hardly a note; without them the file is a third smaller.
_LEAST: Final = 0.25
_ROUNDS: Final = 12
# What a note on the wrong side costs: with 3 in place of 1 no more was found (docs/decisions/0005-care.md).
_COST: Final = 1.0

type Vector = list[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Note:
    """A note and the flags that a careful reader wants raised for it."""

    raw: str
    flags: frozenset[str]


def notes(folder: Path = NOTES) -> list[Note]:
    """Read the notes of a folder, one JSON object a line. Raises ContentError, with file and line, for what is none."""
    return [note for file in sorted(folder.glob("*.jsonl")) for note in _lines(file)]


def _lines(file: Path) -> Iterator[Note]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            note = Note(row["raw"], frozenset(row["flags"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ContentError(file.name, f"line {number}", f'must be {{"raw": "...", "flags": [...]}} ({error!r})') from None
        if unknown := note.flags - {*FLAGS}:
            raise ContentError(file.name, f"line {number}", f"flags must be of {', '.join(FLAGS)}, not {', '.join(sorted(unknown))}")
        yield note


def rows(folder: Path) -> list[Note]:
    """The sentences that the rules are tested with, which are learned from, too: a file of yes, no and missed for each flag."""
    out: list[Note] = []
    for file in sorted(folder.glob("*.toml")):
        own = frozenset({file.stem} & {*FLAGS})
        for kind, texts in tomllib.loads(file.read_text("utf-8")).items():
            out += [Note(each, frozenset() if kind == "no" else own) for each in texts]
    return out


def digest(read: Sequence[Note]) -> str:
    """A name for just these notes."""
    return hashlib.sha256(json.dumps([[each.raw, sorted(each.flags)] for each in read]).encode()).hexdigest()[:16]


def learn(read: Sequence[Note]) -> str:
    """What `widgets/content/feedback/learned.toml` says once it is learned from these notes."""
    counts = [counted(unrun(sentences(tidy(each.raw)))) for each in read]
    known, rare = _vocabulary(counts)
    vectors = [_vector(each, known, rare) for each in counts]
    fitted = [fit(vectors, [name in each.flags for each in read], len(known)) for name in FLAGS]
    lines = (f"{words}\t{round(rare[number] * 10)}{_speaks(fitted, number)}" for words, number in known.items())
    return "\n".join(
        [
            "# How much words speak for what needs care: written by `make learn`, not by hand.",
            f'notes = "{digest(read)}"',
            f"flags = {json.dumps(FLAGS)}",
            f"start = {[round(start * 100) for _, start in fitted]}",
            "words = '''",
            *lines,
            "'''",
            "",
        ]
    )


def _speaks(fitted: Sequence[tuple[Sequence[float], float]], number: int) -> str:
    return "".join(
        f" {place}{round(weights[number] * 10):+d}" for place, (weights, _) in enumerate(fitted) if abs(weights[number]) >= _LEAST
    )


def _vocabulary(counts: Sequence[Counter[str]]) -> tuple[dict[str, int], list[float]]:
    """The words and pairs that stand in enough notes, each with its number, and how rare each is."""
    held = Counter(words for each in counts for words in each)
    known = {words: number for number, words in enumerate(sorted(words for words, often in held.items() if often >= _FEWEST_NOTES))}
    return known, [log((1 + len(counts)) / (1 + held[words])) + 1 for words in known]


def _vector(counts: Counter[str], known: dict[str, int], rare: Sequence[float]) -> Vector:
    found = [(known[words], size(often, rare[known[words]])) for words, often in counts.items() if words in known]
    divided = sqrt(sum(each * each for _, each in found)) or 1.0
    return [(number, each / divided) for number, each in found]


def fit(vectors: Sequence[Vector], wanted: Sequence[bool], width: int) -> tuple[list[float], float]:
    """The weight of each of `width` features, and where a note starts: above 0 it is of the wanted kind.

    Both kinds count alike, however few notes one has. Runs the same each time.
    """
    few = sum(wanted)
    give = {True: 2 * few / (_COST * len(wanted)), False: 2 * (len(wanted) - few) / (_COST * len(wanted))}
    weights, start, held, order, chance = [0.0] * width, 0.0, [0.0] * len(vectors), list(range(len(vectors))), Random(1)  # noqa: S311 - an order, no secret
    for _ in range(_ROUNDS):
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
