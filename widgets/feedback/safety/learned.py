"""Weighs the words of a note: what needs care and is put as no rule has it, by how much each word and pair of words spoke for it in other notes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log, sqrt
from typing import Final

from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Flag
from widgets.guide.load import load

# A note counts from here on; at 0 it would be as near to the one kind as to the other. Where it comes from: docs/decisions/0005-care.md.
SURE: Final = 0.55
# The notes that were learned from are no longer than this; a longer one is weighed in parts.
_MOST_WORDS: Final = 150
# Fewer words and marks are not much to go by.
_FEWEST_WORDS: Final = 20
# Beside the sentence that says most for a flag, one that says at least half as much is left out, too.
_AS_WELL: Final = 0.5
_THEM: Final = frozenset(["her", "him", "them"])
_THEIR: Final = frozenset(["his", "their"])
# Said of the other side, and of much else.
_MORE: Final = frozenset(["you", "lead", "board", "chair", "head", "sister", "partner", "partners", "people", "doctor"])


@dataclass(frozen=True, slots=True)
class Learned:
    """The file that `make learn` writes: the flags, where each starts in hundredths, and a line for each word or pair of words.

    A line is the words, a tab, how rare they are in tenths, and for each flag they speak for or against its number and how much in tenths: `+7`.
    """

    notes: str
    flags: tuple[str, ...]
    start: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Weight:
    """How rare a word or pair is, and by how much it speaks for a flag (by its number) or against it."""

    rare: float
    speaks: tuple[tuple[int, float], ...]


@cache
def learned_file() -> Learned:
    """Read what was learned."""
    found: Learned = load(Learned, "feedback/learned.toml")
    return found


@cache
def _weights() -> dict[str, Weight]:
    out: dict[str, Weight] = {}
    for line in learned_file().words.splitlines():
        words, _, numbers = line.partition("\t")
        rare, *speaks = numbers.split(" ")
        out[words] = Weight(int(rare) / 10, tuple((int(each[0]), int(each[1:]) / 10) for each in speaks))
    return out


def weighed(read: Sequence[Sentence]) -> list[Flag]:
    """A flag for each kind of thing that a note as a whole speaks of, with the sentences that say most of it."""
    out: list[Flag] = []
    for part in _parts(read):
        whole, divided = _spoken(counted(part))
        for number, (name, start) in enumerate(zip(learned_file().flags, learned_file().start, strict=True)):
            if start / 100 + whole[number] / divided > SURE:
                said = [_spoken(counted([each]))[0][number] for each in part]
                out += [Flag(name, "maybe", each.span()) for each, much in zip(part, said, strict=True) if much >= max(said) * _AS_WELL]
    return out


def _spoken(counts: Counter[str]) -> tuple[list[float], float]:
    """How much words speak for each flag, all in all, and their length, by which that is divided."""
    speak, squares = [0.0] * len(learned_file().flags), 0.0
    for words, often in counts.items():
        if (weight := _weights().get(words)) is None:
            continue
        counts_for = size(often, weight.rare)
        squares += counts_for * counts_for
        for number, much in weight.speaks:
            speak[number] += counts_for * much
    return speak, sqrt(squares) or 1.0


def counted(read: Sequence[Sentence]) -> Counter[str]:
    """How often each word and each pair of words stands in `read`: verbs in their first form, people of the other side and days as one."""
    words = [_kind(each) for sentence in read for each in sentence.words]
    return Counter([*words, *(f"{one} {other}" for one, other in pairwise(words))])


def size(often: int, rare: float) -> float:
    """What words that stand `often` in a note count, before the note's length is set off."""
    return (1 + log(often)) * rare


def _parts(read: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    part: list[Sentence] = []
    room = _MOST_WORDS
    for each in read:
        room -= len(each.words)
        if part and room < 0:
            yield part
            part, room = [], _MOST_WORDS - len(each.words)
        part.append(each)
    if sum(len(each.words) for each in part) >= _FEWEST_WORDS:
        yield part


def _kind(word: Token) -> str:
    low = word.low
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
