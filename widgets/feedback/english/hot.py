"""Knows the words that must not reach a recruiter: swearing, insults, self-abuse, catastrophe, absolutes, blame, slang."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final

from widgets.feedback.english.patterns import expand
from widgets.feedback.english.triggers import Sieve, Triggers, starts
from widgets.guide.load import load

_OPEN: Final = r"(?<![\w$])(?:%s)(?![\w$])"

_WORD: Final = re.compile(r"[a-z]{1,30}(?:-[a-z]{1,30}){0,3}")

# Where a rule may begin and end, and no word of a rule is longer.
_BEGINS: Final = re.compile(r"(?<![\w$])(?=\w)")
_ENDS: Final = re.compile(r"(?<=\S)(?![\w$])")
_LONGEST: Final = 30
# Stands for whatever a rule for a single word needs that cannot be told from the rule, such as "lo{1,9}l".
_ODD: Final = "?"


@dataclass(frozen=True, slots=True)
class ToneRule:
    """One kind of wording, what to say about it when a person types it, and what it is; `mild` wording a person may choose to say.

    `rules` are patterns, `words` plain words with a space between: a look into a set costs less than a longer pattern.
    """

    id: str
    say: str
    rules: tuple[str, ...]
    quoted: bool = False
    mild: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class ToneFile:
    """The file of tone rules; `drop` are adjectives that can simply go before a noun."""

    drop: str
    tone: tuple[ToneRule, ...]


@cache
def tone_file() -> ToneFile:
    """Read the tone rules."""
    found: ToneFile = load(ToneFile, "feedback/tone.toml")
    return found


@cache
def tone_pattern(rule: ToneRule) -> re.Pattern[str]:
    """One rule as a pattern over ordinary text."""
    return re.compile(_OPEN % "|".join((*(expand(each, {}) for each in rule.rules), *rule.words.split())), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Wording:
    """One rule as it is looked for, in small letters: to leave letters' size out of account takes a pattern three times as long."""

    mild: bool
    rule: str

    def first(self, text: str) -> tuple[int, str] | None:
        """Where the rule fits first, and what it fits there."""
        hit = _compiled(self.rule).search(text)
        return (hit.start(), hit.group()) if hit else None


@cache
def _compiled(rule: str) -> re.Pattern[str]:
    return re.compile(_OPEN % expand(rule, {}))


@cache
def _wordings() -> tuple[_Wording, ...]:
    return tuple(_Wording(kind.mild, each) for kind in tone_file().tone if not kind.quoted for each in kind.rules)


@cache
def _words(*, mild: bool) -> frozenset[str]:
    kinds = [each for each in tone_file().tone if not each.quoted and (mild or not each.mild)]
    return frozenset(word for each in kinds for word in each.words.split())


# Which rules a text holds the words for, one more for all plain words. Nearly all text holds none.
@cache
def _sieve() -> Sieve:
    words = frozenset(f"{each} " for each in _words(mild=True))
    return Sieve([*(_needs(each.rule) or (frozenset([_ODD]),) for each in _wordings()), (words,)], _keys)


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(_OPEN % "|".join(expand(each.rule, {}) for each in _wordings() if not _needs(each.rule)))


@cache
def _needs(rule: str) -> tuple[frozenset[str], ...]:
    return Triggers({}).needs(rule)


def _keys(word: str) -> Iterator[str]:
    """How what stands between two spaces may be known, from each place in it where a rule may begin."""
    for begins in _BEGINS.finditer(word):
        rest = word[begins.start() : begins.start() + _LONGEST]
        yield from starts(rest)
        yield from (f"{rest[: ends.start()]} " for ends in _ENDS.finditer(rest))
    yield from (f"{each} " for each in _WORD.findall(word))
    if _odd().search(word):
        yield _ODD


@lru_cache(4096)  # one phrase is looked at by many readers of a note
def hot(text: str, *, mild: bool = True) -> str:
    """The first word in `text` that must not stand in a draft, without `mild` only where nobody should send it; empty if none."""
    low, wordings = text.lower(), _wordings()
    apt = _sieve().apt(low)
    if not apt:
        return ""
    sought = [wordings[each] for each in apt if each < len(wordings)]
    found = [hit for each in sought if (mild or not each.mild) and (hit := each.first(low))]
    if found:
        return min(found, key=itemgetter(0))[1]
    known = _words(mild=mild)
    return next((each for each in _WORD.findall(low) if each in known), "")


def cool(phrases: Mapping[str, str]) -> dict[str, str]:
    """The phrases that are there and hold no such word, by name."""
    return {name: text for name, text in phrases.items() if text and not hot(text)}


def droppable(word: str) -> bool:
    """Whether an adjective only carries heat, so that the noun after it can stand without it."""
    return word in _drop()


@cache
def _drop() -> frozenset[str]:
    return frozenset(tone_file().drop.split())
