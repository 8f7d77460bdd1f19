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
_SURE: Final = 0.4
# Of these, what words alone had raised below this was wrong more often than not; a wrong answer is no lie.
_SURE_OF: Final = {"crisis": 0.6, "dishonesty": 0.5, "third_party": 0.55}
# A grave flag holds the whole message back: below this the sentence that says most of it must itself speak of what such a note is about.
_SURER: Final = 0.7
# The notes that were learned from are no longer than this; a longer one is weighed in parts.
_MOST_WORDS: Final = 150
# Fewer words and marks are not much to go by.
_FEWEST_WORDS: Final = 20
# Beside the sentence that says most for a flag, one that says at least half as much is left out, too.
_AS_WELL: Final = 0.5
# Below this the words of a note, and of the sentences that a rule found, speak clearly against what it raised. Of 73 wrong flags in notes not
# learned from 34 lie below, and none of 129 right ones: docs/decisions/0005-care.md. Of what is private about oneself and of what was not so, words say too little.
_AGAINST: Final = {
    "confidential": -0.5,
    "crisis": -0.7,
    "discrimination": -0.8,
    "harassment": -0.9,
    "legal_risk": -0.6,
    "prejudice": -0.8,
    "third_party": -1.0,
}
_WHO: Final = frozenset(["crisis", "harassment"])
_OWN: Final = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our"])
# As `alike` puts them.
_OTHERS: Final = frozenset(["THEY", "THEM", "THEIR"])


def weighed(read: Sequence[Sentence]) -> list[Flag]:
    """A flag for each kind of thing that a note as a whole speaks of, with the sentences that say most of it."""
    out: list[Flag] = []
    for part in _parts(read):
        for number, (name, clear) in enumerate(speaking(counted(part), FILE).items()):
            said = [spoken(counted([each]), FILE)[0][number] for each in part] if clear > _SURE_OF.get(name, _SURE) else []
            if said and (clear > _SURER or _about(name, part[said.index(max(said))])):
                out += [Flag(name, "maybe", each.span()) for each, much in zip(part, said, strict=True) if much >= max(said) * _AS_WELL]
    return out


def _about(flag: str, sentence: Sentence) -> bool:
    """Whether a sentence has what every one of its kind has: a crisis oneself, harassment oneself and somebody else, too."""
    words = {alike(each.low) for each in sentence.words}
    return flag not in _WHO or (bool(words & _OWN) and (flag == "crisis" or bool(words & _OTHERS)))


def settled(read: Sequence[Sentence], raised: Sequence[Flag]) -> list[Flag]:
    """The flags `raised`, without those that the words of the note speak against; a crisis is only doubted, and what is plain stays."""
    unsure = {each.id for each in raised if each.tier == "maybe"} & _AGAINST.keys()
    parts = [speaking(counted(part), FILE) for part in _parts(read)] if unsure else []
    # Of a short note nobody can tell.
    against = {name for name in unsure if parts and all(each[name] < _AGAINST[name] for each in (*parts, _where_found(name, read, raised)))}
    judged = [replace(each, tier="doubted") if each.tier == "maybe" and each.id in against else each for each in raised]
    return [each for each in judged if each.tier != "doubted" or each.id == "crisis"]


def _where_found(name: str, read: Sequence[Sentence], raised: Sequence[Flag]) -> dict[str, float]:
    """How much the sentences that a flag stands at speak for each flag."""
    spans = [each.span for each in raised if each.id == name]
    return speaking(counted([each for each in read if each.span() in spans]), FILE)


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
