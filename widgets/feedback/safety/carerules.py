"""The rules for what needs care, each compiled only when a note holds the words it needs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Final, Literal

from widgets.feedback.english.patterns import glance, pattern
from widgets.feedback.english.triggers import Sieve, Triggers
from widgets.guide.load import load

_AROUND: Final = 70
_OWN: Final = re.compile(r"\b(?:i|me|my|mine|myself|us|our)\b")


@dataclass(frozen=True, slots=True)
class FlagRule:
    """One kind of finding: word patterns, what rules them out, and whether they may run across sentences."""

    id: str
    tier: Literal["certain", "maybe"]
    scope: Literal["sentence", "note"]
    rules: tuple[str, ...]
    unless: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    names: bool = False
    pair: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """A bare list of patterns."""

    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlagFile:
    """The file of flag patterns."""

    classes: dict[str, str]
    flag: tuple[FlagRule, ...]
    another: Rules
    content: Rules
    supposed: Rules
    hostile: Rules
    protected: Rules
    disclosed: Rules
    telling: Rules
    reassured: Rules
    reaction: Rules


@cache
def _file() -> FlagFile:
    found: FlagFile = load(FlagFile, "feedback/flags.toml")
    return found


@cache
def _triggers() -> Triggers:
    return Triggers(_file().classes)


class Wording:
    """Several word patterns of which any may be met."""

    def __init__(self, rules: Iterable[str]) -> None:
        """Keep the rules; none is compiled yet, and what they need is read off when they are first looked for."""
        self._rules = tuple(rules)

    def search(self, text: str) -> re.Match[str] | None:
        """The first finding in `text`, whose words and marks stand apart by one space."""
        found = [hit for number in self.apt(text) if (hit := self.pattern(number).search(text))]
        return min(found, key=re.Match.start, default=None)

    def apt(self, text: str) -> list[int]:
        """The numbers of the patterns that `text` holds the words of and, at a glance, may hold; nearly all others have no finding."""
        after_space = f" {text}"
        return [each for each in self._sieve.apt(text) if (seen := _glance(self._rules[each])) is None or seen.search(after_space)]

    def pattern(self, number: int) -> re.Pattern[str]:
        """The pattern with this number."""
        return _compiled(self._rules[number])

    @cached_property
    def _sieve(self) -> Sieve:
        """Which of them a text holds the words for."""
        return Sieve(_triggers().needs(each) for each in self._rules)


@cache
def _glance(rule: str) -> re.Pattern[str] | None:
    return glance(rule, _file().classes)


@cache
def _compiled(rule: str) -> re.Pattern[str]:
    found = pattern([rule], _file().classes)
    assert found
    return found


class Care:
    """One kind of finding, ready to look for."""

    def __init__(self, rule: FlagRule, gate: "Gate") -> None:
        """Take a rule of the file, looked for together with those of its `gate`."""
        self.rule = rule
        self._gate = gate
        self._unless = Wording(rule.unless)
        self._inside = Wording(rule.inside)
        self.around = Wording(rule.around)

    def find(self, texts: Sequence[str]) -> list[tuple[int, re.Match[str]]]:
        """The number of each text with a finding that nothing calls off, and the first such finding."""
        found = [(place, _hits(self._gate, text).get(self)) for place, text in enumerate(texts)]
        return [(place, min((hit for _, hit in hits), key=re.Match.start)) for place, hits in found if hits]

    def signs(self, text: str) -> list[tuple[int, int, int]]:
        """Every pattern with a finding in `text` that nothing calls off: its number, and from where to where the finding goes."""
        return [(number, *hit.span()) for number, hit in _hits(self._gate, text).get(self, ())]

    def called_off(self, text: str, hit: re.Match[str]) -> bool:
        """Whether something in or near a finding says that it is none."""
        near = text[_word(text, hit.start() - _AROUND) : hit.end() + _AROUND]
        return bool(self._unless.search(near) or self._inside.search(hit.group())) or made_up(text, hit, self.rule.id)


class Gate:
    """Kinds of findings that are looked for in the same texts, so that each text is gone through once for all of them."""

    def __init__(self, rules: Sequence[FlagRule]) -> None:
        """Take rules of the file."""
        self.care = tuple(Care(each, self) for each in rules)
        self._whose = tuple(each for each in self.care for _ in each.rule.rules)
        self._every = Wording(chain.from_iterable(each.rules for each in rules))

    def hits(self, text: str) -> dict[Care, list[tuple[int, re.Match[str]]]]:
        """Every pattern with a finding in `text` that nothing calls off, and the finding."""
        out: dict[Care, list[tuple[int, re.Match[str]]]] = {}
        for number in self._every.apt(text):
            whose, wanted, place = self._whose[number], self._every.pattern(number), 0
            while hit := wanted.search(text, place):
                if not whose.called_off(text, hit):
                    out.setdefault(whose, []).append((number, hit))
                    break
                place = hit.start() + 1
        return out


@lru_cache(maxsize=512)  # a note that runs on is read twice, and most of its sentences are the same
def _hits(gate: Gate, text: str) -> dict[Care, list[tuple[int, re.Match[str]]]]:
    return gate.hits(text)


def made_up(text: str, hit: re.Match[str], flag: str = "") -> bool:
    """Whether a finding only tells what a case study, a role play or a question was about: nobody did it to the person."""
    told = wording("content").search(text)
    if not told or told.start() >= hit.end():
        return False
    own = _OWN.search(text, max(hit.start(), told.end()), hit.end())
    return not own or (flag == "harassment" and bool(wording("supposed").search(told.group())))


def _word(text: str, place: int) -> int:
    """The start of the first whole word at or after `place`."""
    return 0 if place <= 0 else text.find(" ", place) + 1


@cache
def care() -> tuple[Care, ...]:
    """Every kind of finding, in the order of the file."""
    by_texts: dict[tuple[str, bool], list[FlagRule]] = {}
    for each in _file().flag:
        by_texts.setdefault((each.scope, each.names), []).append(each)
    known = {each.rule: each for rules in by_texts.values() for each in Gate(rules).care}
    return tuple(known[each] for each in _file().flag)


@cache
def wording(
    name: Literal["another", "content", "supposed", "hostile", "protected", "disclosed", "telling", "reassured", "reaction"],
) -> Wording:
    """One of the bare lists."""
    rules: Rules = getattr(_file(), name)
    return Wording(rules.rules)
