"""The safety gate: finds what needs care before anything is drafted, wide rather than narrow, and says where it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal

from widgets.feedback.findings import Flag
from widgets.feedback.language import group, verbs
from widgets.feedback.patterns import pattern
from widgets.feedback.sentences import Sentence
from widgets.feedback.tokens import LIMIT
from widgets.guide.load import load

CRITICAL: Final = frozenset({"crisis", "harassment", "discrimination"})
LEFT_OUT: Final = CRITICAL | {"confidential", "third_party", "own_sensitive", "legal_risk", "dishonesty", "prejudice", "instruction_like"}
_MARKUP: Final = re.compile(
    r"(?<!\w)<(?:/?[a-zA-Z]|!)[^<>\n]{0,300}>|</[a-zA-Z][^<>\n]{0,300}>|<(?:b|i|p|br|hr|div|span|script|img|a)(?:\s[^<>\n]{0,300})?/?>|<(?:script|iframe|img|svg|a|div)\b|&(?:[a-z]{2,8}|#\d{1,6});|\]\(\s{0,3}(?:https?|javascript):|\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\{%[^{}\n]{0,80}%\}|```|javascript:|onerror\s{0,3}=|\[/?(?:b|i|u|url|img|quote)[\]=]"
)
_AROUND: Final = 70
_QUOTES: Final = frozenset("\"'()*_")
_COLD_WITHIN: Final = 4
_KNOWN: Final = (
    "determiner",
    "subject",
    "object",
    "preposition",
    "conjunction",
    "modal",
    "negation",
    "wh",
    "interjection",
    "adverb",
    "adjective",
    "noun",
    "weekday",
    "month",
)
_NOT_NAMES: Final = frozenset(["mr", "mrs", "ms", "miss", "dr", "mum", "dad", "nan", "gran", "god"])
_FEW: Final = 4
_LONG_WORDS: Final = 1100


@dataclass(frozen=True, slots=True)
class FlagRule:
    """One kind of finding: word patterns, what rules them out, and whether they may run across sentences."""

    id: str
    tier: Literal["certain", "maybe"]
    scope: Literal["sentence", "note"]
    rules: tuple[str, ...]
    unless: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    names: bool = False
    needs: int = 1


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
    hostile: Rules
    disclosed: Rules
    reaction: Rules


@cache
def _file() -> FlagFile:
    found: FlagFile = load(FlagFile, "feedback/flags.toml")
    return found


@dataclass(frozen=True, slots=True)
class _Wanted:
    rule: FlagRule
    wanted: tuple[re.Pattern[str], ...]
    around: re.Pattern[str] | None
    inside: re.Pattern[str] | None

    def find(self, text: str) -> tuple[int, re.Match[str]] | None:
        """The first finding in `text` that nothing calls off, and which of the patterns it is."""
        for kind, wanted in enumerate(self.wanted):
            place = 0
            while hit := wanted.search(text, place):
                if not self._called_off(text, hit):
                    return kind, hit
                place = hit.start() + 1
        return None

    def kinds(self, text: str) -> set[int]:
        """Every pattern with a finding in `text` that nothing calls off."""
        return {kind for kind, each in enumerate(self.wanted) if replace(self, wanted=(each,)).find(text)}

    def _called_off(self, text: str, hit: re.Match[str]) -> bool:
        near = text[_word(text, hit.start() - _AROUND) : hit.end() + _AROUND]
        return bool((self.around and self.around.search(near)) or (self.inside and self.inside.search(hit.group())))


def _word(text: str, place: int) -> int:
    """The start of the first whole word at or after `place`."""
    return 0 if place <= 0 else text.find(" ", place) + 1


@cache
def _compiled() -> tuple[_Wanted, ...]:
    data = _file()
    return tuple(
        _Wanted(rule, _each(rule, data.classes), pattern(rule.unless, data.classes), pattern(rule.inside, data.classes))
        for rule in data.flag
    )


def _each(rule: FlagRule, classes: dict[str, str]) -> tuple[re.Pattern[str], ...]:
    """One pattern for all; where several findings are needed, one for each, so that they can be told apart."""
    apart = [[each] for each in rule.rules] if rule.needs > 1 else [rule.rules]
    return tuple(found for each in apart if (found := pattern(each, classes)))


@cache
def _plain(name: Literal["another", "hostile", "disclosed", "reaction"]) -> re.Pattern[str]:
    rules: Rules = getattr(_file(), name)
    found = pattern(rules.rules, _file().classes)
    assert found
    return found


def of_another(sentence: Sentence) -> bool:
    """Whether somebody else is spoken of."""
    return bool(_plain("another").search(_named(sentence)))


def hostile() -> re.Pattern[str]:
    """Wording of a threat, a curse or an order to shove it."""
    return _plain("hostile")


def flags(note: str, read: Sequence[Sentence]) -> list[Flag]:
    """Every flag of the note, each with the sentence it stands in."""
    found: list[Flag] = []
    plain = [_spoken(each) for each in read]
    named = [_named(each) for each in read]
    for each in _compiled():
        found += _by_rule(each, read, named if each.rule.names else plain)
    found += _cold_after_disclosure(read, found)
    if _MARKUP.search(note):
        found.append(Flag("markup", "certain", None))
    found += _shape(note, read)
    return list(dict.fromkeys(found))


def _by_rule(wanted: _Wanted, read: Sequence[Sentence], texts: Sequence[str]) -> list[Flag]:
    rule = wanted.rule
    if rule.needs > 1:
        kinds = [wanted.kinds(each) for each in texts]
        enough = len(set().union(*kinds)) >= rule.needs
        return [Flag(rule.id, rule.tier, each.span()) for each, any_kind in zip(read, kinds, strict=True) if enough and any_kind]
    found = []
    for place, sentence in enumerate(read):
        alone = text = texts[place]
        if rule.scope == "note" and place + 1 < len(read):
            text = f"{alone} {texts[place + 1]}"
        at = wanted.find(text)
        if not at or at[1].start() >= len(alone):
            continue
        found.append(Flag(rule.id, rule.tier, sentence.span()))
        if at[1].end() > len(alone) + 2 and rule.id != "crisis":
            found.append(Flag(rule.id, rule.tier, read[place + 1].span()))
    return found


def _spoken(sentence: Sentence) -> str:
    """The sentence without quotation marks and brackets, which fall anywhere: where I'm 'really' from."""
    return " ".join(each.low if each.low != "\\n" else "." for each in sentence.words if each.low not in _QUOTES)


def _named(sentence: Sentence) -> str:
    """The sentence with people's names as @, as far as a capital tells."""
    return " ".join(
        "@" if _is_name(sentence, place) else each.low if each.low != "\n" else "."
        for place, each in enumerate(sentence.words)
        if each.low not in _QUOTES
    )


def _is_name(sentence: Sentence, place: int) -> bool:
    each = sentence.words[place]
    typed = sentence.note[each.start : each.end]
    if not typed.istitle() or each.low in _NOT_NAMES or each.low in verbs() or any(each.low in group(name) for name in _KNOWN):
        return False
    follows = sentence.words[place + 1].low if place + 1 < len(sentence.words) else ""
    return (
        place > 0 or follows in {"is", "was", "has", "had", "from", "in", "got", "told", "on", "who", ",", "and"} or each.low.endswith("'s")
    )


def _cold_after_disclosure(read: Sequence[Sentence], found: Sequence[Flag]) -> list[Flag]:
    """A thing about oneself said, and the other side turning cold within the next sentences: that may be discrimination."""
    own = {each.span for each in found if each.id == "own_sensitive"}
    disclosed, reaction = _plain("disclosed"), _plain("reaction")
    out: list[Flag] = []
    for place, sentence in enumerate(read):
        if sentence.span() not in own and not disclosed.search(_spoken(sentence)):
            continue
        for near in read[place : place + _COLD_WITHIN]:
            if reaction.search(_spoken(near)):
                out += [Flag("discrimination", "maybe", each.span()) for each in (sentence, near)]
                break
    return out


def english_share(read: Sequence[Sentence]) -> tuple[int, int, int]:
    """Words in all, words we know as English, and words of other languages' commonest."""
    known = (
        "determiner",
        "subject",
        "object",
        "preposition",
        "conjunction",
        "be",
        "have",
        "do",
        "modal",
        "negation",
        "wh",
        "adverb",
        "intensifier",
        "interjection",
        "both",
        "adjective",
        "number",
        "noun",
    )
    count = english = foreign = 0
    for sentence in read:
        for word in sentence.words:
            if word.tag == "Z" or not word.low[0].isalpha():
                continue
            count += 1
            is_english = word.low in verbs() or any(word.low in group(name) for name in known)
            is_foreign = word.low in group("foreign")
            english += is_english and not is_foreign
            foreign += is_foreign and (not is_english or len(word.low) > 2)
    return count, english, foreign


def _shape(note: str, read: Sequence[Sentence]) -> list[Flag]:
    count, english, foreign = english_share(read)
    out: list[Flag] = []
    letters = sum(each.isalpha() for each in note[:LIMIT])
    latin = sum(each.isalpha() and each < "\u0250" for each in note[:LIMIT])
    if letters > 3 and (
        latin < letters * 0.5
        or (count >= _FEW - 1 and english < count * 0.34 and (foreign > 1 or english < count * 0.15))
        or foreign > max(2, english)
    ):
        out.append(Flag("not_english", "certain", None))
    elif count < _FEW:
        out.append(Flag("too_short", "certain", None))
    if len(note) > LIMIT or count > _LONG_WORDS:
        out.append(Flag("too_long", "certain", None))
    return out
