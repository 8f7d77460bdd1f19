"""Knows the words that must not reach a recruiter: swearing, insults, self-abuse, catastrophe, absolutes, blame, slang."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, repeat
from operator import itemgetter
from typing import Final

from widgets.feedback.english.patterns import expand
from widgets.guide.load import load

_OPEN: Final = r"(?<![\w$])(?:%s)(?![\w$])"

_WORD: Final = re.compile(r"[a-z]{1,30}(?:-[a-z]{1,30}){0,3}")


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


# Over small letters: to leave letters' size out of account takes the pattern three times as long.
@cache
def _any(*, mild: bool) -> re.Pattern[str]:
    return re.compile(_OPEN % "|".join(expand(each, {}) for rule in _rules(mild=mild) for each in rule.rules))


@cache
def _words(*, mild: bool) -> frozenset[str]:
    return frozenset(word for rule in _rules(mild=mild) for word in rule.words.split())


def _rules(*, mild: bool) -> list[ToneRule]:
    return [rule for rule in tone_file().tone if not rule.quoted and (mild or not rule.mild)]


# Rules for one word, or `joined` those for what is said in several, which no word of a text fits by itself. Those with one first
# letter stand together, which lets the pattern pass over all of them at once; which of them fits is no matter here.
@cache
def _sought(*, mild: bool, joined: bool) -> re.Pattern[str]:
    rules = sorted(expand(each, {}) for rule in _rules(mild=mild) for each in rule.rules if (" " in each) is joined)
    return re.compile(_OPEN % "|".join(f"(?:{'|'.join(same)})" for _, same in groupby(rules, itemgetter(0))))


@lru_cache(4096)
def _alone(word: str, mild: bool) -> bool:  # noqa: FBT001 - mapped over words
    return bool(_sought(mild=mild, joined=False).search(word)) or not _words(mild=mild).isdisjoint(_WORD.findall(word))


@lru_cache(4096)  # one phrase is looked at by many readers of a note
def hot(text: str, *, mild: bool = True) -> str:
    """The first word in `text` that must not stand in a draft, without `mild` only where nobody should send it; empty if none."""
    low = text.lower()
    # Nearly all text holds none, and its words have been looked at before.
    if not any(map(_alone, low.split(" "), repeat(mild))) and not _sought(mild=mild, joined=True).search(low):
        return ""
    if found := _any(mild=mild).search(low):
        return found.group()
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
