"""Which nouns take an article, and which of the two, by how the notes use them: what hurried writers leave out is put in by it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from macros.learning.lines import NOTES, digest, read
from widgets.feedback.english.tokens import tokens
from widgets.feedback.english.word import Token

# A noun has to be met so often, with "a" or "an" so often, and bare in no more than this part of all: "stock" is bare in two of three.
_FEWEST: Final = 8
_WITH_A: Final = 2
_BARE: Final = 0.2
_HEADER: Final = "# Nouns that stand with an article, by what they mostly stand with; written by `make learn`.\n"


def notes(folder: Path = NOTES) -> list[str]:
    """Read the text of every note of a folder."""
    return read(folder, "raw", '{"raw": "..."}', lambda row: str(row["raw"]))


def learn(texts: Sequence[str]) -> str:
    """What `widgets/content/feedback/learned_nouns.toml` says once it is learned from these notes."""
    used = Counter(each for text in texts for sentence in tokens(text) for each in _used(sentence))
    known = sorted({noun for noun, _ in used})
    some = [each for each in known if _takes(used, each) and used[each, "a"] * 2 >= used[each, "a"] + used[each, "the"]]
    the = [each for each in known if _takes(used, each) and each not in some]
    return f'{_HEADER}notes = "{digest(list(texts))}"\na = "{" ".join(some)}"\nthe = "{" ".join(the)}"\n'


def _takes(used: Counter[tuple[str, str]], noun: str) -> bool:
    some, the, bare = (used[noun, each] for each in ("a", "the", ""))
    whole = some + the + bare
    return whole >= _FEWEST and some >= _WITH_A and bare <= whole * _BARE


def _used(sentence: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Each noun that stands for one thing, with "a", with "the" or another word of that kind, or bare behind a verb or a preposition."""
    for place, word in enumerate(sentence):
        behind = sentence[place + 1].tag if place + 1 < len(sentence) else "Z"
        if word.tag != "N" or not word.low.isalpha() or word.low.endswith("s") or behind in "NEG":
            continue
        first = place
        while first and sentence[first - 1].tag in "NJLG":
            first -= 1
        before = sentence[first - 1] if first else None
        if before is not None and before.tag in "DRVA":
            yield word.low, "" if before.tag != "D" else "a" if before.low in {"a", "an"} else "the"
