"""Says which pieces of a note may be told as they stand, without being asked: what was learned from pieces judged by hand.

Rules know a statement by its verb and what hangs on it; here every word of a piece is weighed
(docs/decisions/0003-reading.md).
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import group, groups, words
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token
from widgets.feedback.weights import alike, met, speaking

FILE: Final = "feedback/learned_pieces.toml"
# Where there is no word.
_NONE: Final = "^"
# So many words count as one more step of length, and so many steps are long.
_STEP: Final = 3
_STEPS: Final = 8
# What is said to have gone amiss has to be so clearly: what leads it in says so.
_AMISS: Final = 0.4


def features(sentence: Sentence, first: int, last: int, *, jotted: bool) -> set[str]:
    """What speaks for or against telling the words from `first` to before `last`: they, their classes and their order, and whether they are `jotted`."""
    within = sentence.words[first:last]
    lows = [_NONE, *(alike(each.low) for each in within), _NONE]
    tags = [_NONE, *(each.tag for each in within), _NONE]
    out = {f"w {each}" for each in lows[1:-1]} | {f"ww {one} {other}" for one, other in pairwise(lows)}
    out |= {f"t {one}{two}{three}" for one, two, three in zip(tags, tags[1:], tags[2:], strict=False)}
    out |= {f"c {each}" for word in within for each in _classes(word)}
    out.add(f"n {min((last - first) // _STEP, _STEPS)}")
    if jotted:
        out.add("jotted")
    out.update(_of_clauses(sentence, first, last))
    return out


def _of_clauses(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """Whose doing a piece tells of and what is done, and how many clauses it has."""
    own = [each for each in clauses(sentence) if first <= each.first < last]
    yield f"k {len(own)}"
    if own:
        yield f"j {own[0].joiner}"
        yield f"s {own[0].subject}"
        yield f"sv {own[0].subject} {own[0].lemma}"


def _classes(word: Token) -> Sequence[str]:
    """The classes that a word belongs to by the word lists, else what it is in its sentence."""
    return _by_word().get(word.low) or (word.tag,)


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    lists = [each.name for each in fields(words()) if ":" not in getattr(words(), each.name)]
    out: dict[str, tuple[str, ...]] = {}
    for name in lists:
        for word in group(name):
            out[word] = (*out.get(word, ()), name)
    return out


def fit(sentence: Sentence, first: int, last: int, *, jotted: bool) -> tuple[float, bool]:
    """How clearly the words from `first` to before `last` may be told as they stand, as a sentence or as `jotted`; and whether they tell what went amiss."""
    clear = speaking(dict.fromkeys(features(sentence, first, last, jotted=jotted), 1), FILE)
    well = any(each.low in groups("judged_well", "judged_fine") for each in sentence.words[first:last])
    return clear["told"], clear["amiss"] > _AMISS and not well


def seen(low: str) -> bool:
    """Whether a word stood in notes that were learned from."""
    return met(f"w {alike(low)}", FILE)


def takes_the(low: str) -> bool:
    """Whether a word stood behind "the" in notes that were learned from, as "train" does, and no name."""
    return met(f"ww the {alike(low)}", FILE)
