"""Tells from a rule which words a text must hold for the rule to find anything in it, so that most rules are never compiled.

A word is known whole, with a space behind it, or by its first three to five letters: `kid` stands for kid, kids and kidney.
What cannot be told is left out, never guessed: a rule may then be tried in vain, but is never passed over wrongly.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial, reduce
from operator import or_
from typing import Final

from widgets.guide.load import load

_FEWEST: Final = 3
_MOST: Final = 5
# Of all that a rule needs a sieve asks for no more than this: what few texts hold together with the rest is seldom told by the fourth.
_TURNS: Final = 3
_TOKEN: Final = re.compile(
    r"(?P<look>\(\?<?[!=])|(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)|(?P<named>\{[a-z]\w{1,29}\})"
    r"|(?P<maybe>\?|\*\??|\{0,\d{1,2}\}\??)|(?P<many>\+\??|\{\d{1,2}(?:,\d{1,2})?\}\??)"
    r"|(?P<space> (?:\.{2,4}|>{1,2}|_\d{1,2}) | _\d{1,2}(?=$|[|()])| )|(?P<gap>_\d{1,2} )|(?P<other>\[[^\]]{1,80}\]|\\.|~|\.|\^|\$)"
    r"|(?P<word>[^\s()|?*+{}\[\]\\~.^$_]{1,80}(?![?*+{])|.)"
)
_PLAIN: Final = re.compile(r"[a-z'-]{1,40}(?: [a-z'-]{1,40}){0,9}")

Keys = frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Frequent:
    """The file of words that stand in most texts."""

    words: str


def starts(word: str) -> tuple[str, ...]:
    """How a word may be known: whole, or by its beginning."""
    return word[:3], word[:4], word[:5], word + " "


@dataclass(slots=True)
class _Branch:
    """One alternative as far as it is read: what it needs, and the word or the bracket that it ends with so far."""

    fresh: bool
    needs: list[frozenset[str]] = field(default_factory=list)
    word: str = ""
    known: bool = False
    inner: "list[_Branch] | None" = None

    def letters(self, text: str) -> None:
        """More of the same word."""
        if self.inner:
            self._keep(whole=False)
        if self.fresh:
            self.word, self.known = "", True
        self.fresh = False
        if self.known:
            self.word += text

    def broken(self) -> None:
        """Something that may be any letter: of the word only its beginning is known."""
        self._keep(whole=False)
        self.fresh, self.known, self.word = False, False, ""

    def ended(self) -> None:
        """A space, or the end: the word is whole."""
        self._keep(whole=True)
        self.fresh, self.known, self.word = True, False, ""

    def _keep(self, *, whole: bool) -> None:
        if key := self.last(whole=whole):
            self.needs.append(key)
        self.inner = None

    def last(self, *, whole: bool) -> Keys:
        """How the word being spelled is known, if it is, or what the bracket just read needs."""
        if self.inner:
            return _either(self.inner, whole=whole)
        if self.fresh or not self.known or not self.word:
            return None
        if whole:
            return frozenset([self.word + " "])
        return frozenset([self.word[:_MOST]]) if len(self.word) >= _FEWEST else None


class Triggers:
    """Tells what rules need, knowing the word classes they name."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        """Keep the classes; each is read once."""
        self._classes = classes
        self._read: dict[tuple[str, bool], list[_Branch]] = {}

    def needs(self, rule: str) -> tuple[frozenset[str], ...]:
        """What a text must hold for `rule` to find anything: of each set at least one word."""
        if _PLAIN.fullmatch(rule):
            return tuple(frozenset([f"{word} "]) for word in rule.split(" "))
        branches = _Reader(rule, self).branches(fresh=True)
        if len(branches) == 1:
            return tuple(_needs(branches[0], whole=True))
        keys = _either(branches, whole=True)
        return (keys,) if keys else ()

    def named(self, name: str, *, fresh: bool) -> list[_Branch]:
        """The alternatives of a class."""
        key = (name, fresh)
        if key not in self._read:
            self._read[key] = _Reader(self._classes[name], self).branches(fresh=fresh)
        return self._read[key]


class Sieve:
    """Many rules at once: which of them a text holds the words for. Each rule is one bit of a number."""

    def __init__(self, needs: Iterable[tuple[frozenset[str], ...]], keys: Callable[[str], Iterable[str]] = starts) -> None:
        """Take what each rule needs, in the order of the rules, and how a word may be known."""
        rules = tuple(sorted(each, key=_worth, reverse=True)[:_TURNS] for each in needs)
        # What is needed first, for all rules, then what is needed second and so on, one behind the other in one number: a text takes one
        # step for each word. A rule that needs no more has its bit there from the start.
        self._rules, self._turns, self._content = len(rules), max(map(len, rules), default=0), 0
        meeting: dict[str, int] = {}
        for rule, needed in enumerate(rules):
            for turn in range(self._turns):
                bit = 1 << turn * self._rules + rule
                if turn >= len(needed):
                    self._content |= bit
                for word in needed[turn] if turn < len(needed) else ():
                    meeting[word] = meeting.get(word, 0) | bit

        @lru_cache(4096)  # most words of a note stand in it more than once, or in the next one
        def meets(word: str) -> int:
            return reduce(or_, [meeting.get(key, 0) for key in keys(word)], 0)

        self._meets = meets

    def apt(self, text: str) -> list[int]:
        """The numbers of the rules, in order, whose words `text`, with one space between, holds."""
        met = reduce(or_, map(self._meets, {*text.split(" ")}), self._content)
        left = (1 << self._rules) - 1
        for _ in range(self._turns):
            left &= met
            met >>= self._rules
        if not left:
            return []
        # A one for each rule that is left, the first rule first; few are, and a search finds them soonest.
        ones, out = f"{left:b}"[::-1], list[int]()
        place = ones.find("1")
        while place >= 0:
            out.append(place)
            place = ones.find("1", place + 1)
        return out


class _Reader:
    def __init__(self, rule: str, triggers: Triggers) -> None:
        self.tokens = [(each.lastgroup or "", each.group()) for each in _TOKEN.finditer(rule)]
        self.triggers = triggers
        self.place = 0

    def branches(self, *, fresh: bool) -> list[_Branch]:
        """Read alternatives up to the bracket that closes them, or the end."""
        branch = _Branch(fresh)
        out = [branch]
        while self.place < len(self.tokens):
            kind, text = self.tokens[self.place]
            self.place += 1
            if kind == "close":
                break
            if kind == "bar":
                branch = _Branch(fresh)
                out.append(branch)
            else:
                self._take(branch, kind, text)
        return out

    def _take(self, branch: _Branch, kind: str, text: str) -> None:
        if kind == "look":
            self._skip()
        elif kind == "open":
            self._group(branch, partial(self.branches, fresh=branch.fresh))
        elif kind == "named":
            self._group(branch, partial(self.triggers.named, text[1:-1], fresh=branch.fresh))
        elif kind in ("space", "gap") and not self._optional():
            branch.ended()
        elif kind == "word" and not self._optional():
            branch.letters(text)
        else:
            branch.broken()

    def _group(self, branch: _Branch, read: partial[list[_Branch]]) -> None:
        fresh = branch.fresh
        inner = read()
        spaced = all(each.fresh for each in inner)
        optional = self._optional()
        self.place += optional
        branch.broken()
        if not optional:
            branch.inner = inner
        branch.fresh = spaced and (fresh or not optional)

    def _optional(self) -> bool:
        return self.place < len(self.tokens) and self.tokens[self.place][0] == "maybe"

    def _skip(self) -> None:
        depth = 1
        while depth and self.place < len(self.tokens):
            kind, _ = self.tokens[self.place]
            depth += (kind in ("open", "look")) - (kind == "close")
            self.place += 1


def _either(branches: list[_Branch], *, whole: bool) -> Keys:
    """What one of several alternatives needs: all their keys, or nothing known as soon as one has none."""
    keys: set[str] = set()
    for each in branches:
        each_needs = _needs(each, whole=whole)
        if not each_needs:
            return None
        keys |= max(each_needs, key=_worth)
    return frozenset(keys)


@cache
def _worth(need: frozenset[str]) -> tuple[int, int, int]:
    """Of two things needed, the one with fewer words that stand in most texts, or else with longer and fewer words, says more."""
    return -len(need & _frequent()), min(len(word.strip()) for word in need), -len(need)


@cache
def _frequent() -> frozenset[str]:
    found: Frequent = load(Frequent, "feedback/frequent.toml")
    return frozenset(key for word in found.words.split() for key in starts(word))


def _needs(branch: _Branch, *, whole: bool) -> list[frozenset[str]]:
    """Everything the alternative needs, with its last word."""
    last = branch.last(whole=whole)
    return [*branch.needs, last] if last else branch.needs
