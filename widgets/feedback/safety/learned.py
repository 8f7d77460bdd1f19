"""Weighs the words of a note: what needs care and is put as no rule has it, by how much each word and pair of words spoke for it in other notes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Flag
from widgets.feedback.weights import alike, speaking, spoken

FILE: Final = "feedback/learned_flags.toml"
# A note counts from here on; at 0 it would be as near to the one kind as to the other. Where it comes from: docs/decisions/0005-care.md.
SURE: Final = 0.55
# A grave flag holds the whole message back: below this the sentence that says most of it must itself speak of what such a note is about.
_SURER: Final = 0.7
# The notes that were learned from are no longer than this; a longer one is weighed in parts.
_MOST_WORDS: Final = 150
# Fewer words and marks are not much to go by.
_FEWEST_WORDS: Final = 20
# Beside the sentence that says most for a flag, one that says at least half as much is left out, too.
_AS_WELL: Final = 0.5
# Below this the words of a note speak clearly against a flag that a rule raised: docs/decisions/0005-care.md.
_AGAINST: Final = -1.0
_WHO: Final = frozenset(["crisis", "harassment"])
_OWN: Final = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our"])
# As `alike` puts them.
_OTHERS: Final = frozenset(["THEY", "THEM", "THEIR"])
# A crisis is never doubted.
_DOUBTFUL: Final = frozenset(["discrimination", "harassment"])


def weighed(read: Sequence[Sentence]) -> list[Flag]:
    """A flag for each kind of thing that a note as a whole speaks of, with the sentences that say most of it."""
    out: list[Flag] = []
    for part in _parts(read):
        for number, (name, clear) in enumerate(speaking(counted(part), FILE).items()):
            said = [spoken(counted([each]), FILE)[0][number] for each in part] if clear > SURE else []
            if said and (clear > _SURER or _about(name, part[said.index(max(said))])):
                out += [Flag(name, "maybe", each.span()) for each, much in zip(part, said, strict=True) if much >= max(said) * _AS_WELL]
    return out


def _about(flag: str, sentence: Sentence) -> bool:
    """Whether a sentence has what every one of its kind has: a crisis oneself, harassment oneself and somebody else, too."""
    words = {alike(each.low) for each in sentence.words}
    return flag not in _WHO or (bool(words & _OWN) and (flag == "crisis" or bool(words & _OTHERS)))


def doubted(read: Sequence[Sentence], raised: Sequence[Flag]) -> list[Flag]:
    """The flags `raised`, those doubted that no part of the note speaks for; what is plain is not."""
    ids = _DOUBTFUL & {each.id for each in raised}
    clear = [speaking(counted(part), FILE) for part in _parts(read)] if ids else []
    against = {name for name in ids if clear and all(each[name] < _AGAINST for each in clear)}
    return [replace(each, tier="doubted") if each.id in against and each.tier == "maybe" else each for each in raised]


def counted(read: Sequence[Sentence]) -> Counter[str]:
    """How often each word and each pair of words stands in `read`: verbs in their first form, people of the other side and days as one."""
    words = [alike(each.low) for sentence in read for each in sentence.words]
    return Counter([*words, *(f"{one} {other}" for one, other in pairwise(words))])


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
