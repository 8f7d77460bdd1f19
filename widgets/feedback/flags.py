"""The safety gate: finds what needs care before anything is drafted, wide rather than narrow, and says where it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
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
    r"</?[a-zA-Z!][^<>\n]{0,300}>|<(?:script|iframe|img|svg|a|div)\b|&(?:[a-z]{2,8}|#\d{1,6});|\]\(\s{0,3}(?:https?|javascript):|\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|```|javascript:|onerror\s{0,3}=|\[/?(?:b|i|u|url|img|quote)[\]=]"
)
_FEW: Final = 4
_LONG_WORDS: Final = 1100
_REACTION: Final = re.compile(
    r"(?:went|turned|got|became|looked|seemed|gone|all) (?:\S+ ){0,3}(?:cold|quiet|silent|awkward|frosty|shocked|appalled|startled|uncomfortable|weird|strange|funny|distant|different|short|off)|mood (?:changed|dropped|shifted)|(?:face|faces|atmosphere|tone|attitude) (?:fell|changed|dropped|shifted)|(?:ended|wrapped up|finished|cut) (?:\S+ ){0,4}(?:quickly|early|short|soon|abruptly)|(?:not|never) (?:look|looked) at me|could not (?:look|meet)|stopped (?:smiling|writing|asking)|exchanged (?:a )?(?:look|glance)s?|looked at each other"
)
_DISCLOSED: Final = re.compile(
    r"i (?:am|was|wear|use|have) (?:\S+ ){0,3}(?:trans|gay|lesbian|bisexual|queer|deaf|disabled|autistic|pregnant|muslim|jewish|a hijab|hearing aids?|a wheelchair|epilep\w+|diabet\w+|dyslexi\w+|adhd|bipolar|a refugee|a single (?:mum|mother|parent))(?!\S)|my (?:wheelchair|hearing aid|disability|pregnancy|autism|adhd|epilepsy|stammer|old name|deadname|transition|hijab|headscarf|age)"
)


@dataclass(frozen=True, slots=True)
class FlagRule:
    """One kind of finding: word patterns, what rules them out, and whether they may run across sentences."""

    id: str
    tier: Literal["certain", "maybe"]
    scope: Literal["sentence", "note"]
    rules: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """A bare list of patterns."""

    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlagFile:
    """The file of flag patterns."""

    classes: dict[str, str]
    flag: tuple[FlagRule, ...]
    hostile: Rules
    contact: Rules


@cache
def _file() -> FlagFile:
    found: FlagFile = load(FlagFile, "feedback/flags.toml")
    return found


@cache
def _compiled() -> tuple[tuple[FlagRule, re.Pattern[str], re.Pattern[str] | None], ...]:
    data = _file()
    return tuple((rule, p, pattern(rule.unless, data.classes)) for rule in data.flag if (p := pattern(rule.rules, data.classes)))


@cache
def hostile() -> re.Pattern[str]:
    """Wording of a threat, a curse or an order to shove it."""
    found = pattern(_file().hostile.rules, _file().classes)
    assert found
    return found


def flags(note: str, read: Sequence[Sentence]) -> list[Flag]:
    """Every flag of the note, each with the sentence it stands in."""
    found: list[Flag] = []
    for rule, wanted, ruled_out in _compiled():
        for place, sentence in enumerate(read):
            text = sentence.plain
            if rule.scope == "note" and place + 1 < len(read):
                text = f"{text} {read[place + 1].plain}"
            hit = wanted.search(text)
            if not hit or (rule.scope == "note" and hit.start() >= len(sentence.plain)):
                continue
            if ruled_out and ruled_out.search(text):
                continue
            found.append(Flag(rule.id, rule.tier, sentence.span()))
            if rule.scope == "note" and hit.end() > len(sentence.plain) + 2 and rule.id != "crisis":
                found.append(Flag(rule.id, rule.tier, read[place + 1].span()))
    found += _cold_after_disclosure(read)
    if _MARKUP.search(note):
        found.append(Flag("markup", "certain", None))
    found += _shape(note, read)
    return list(dict.fromkeys(found))


def _cold_after_disclosure(read: Sequence[Sentence]) -> list[Flag]:
    out: list[Flag] = []
    for place, sentence in enumerate(read):
        if not _DISCLOSED.search(sentence.plain):
            continue
        for near in read[place : place + 4]:
            if _REACTION.search(near.plain):
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
        or (count >= _FEW - 1 and english < count * 0.34 and (foreign or english < count * 0.15))
        or foreign > max(2, english)
    ):
        out.append(Flag("not_english", "certain", None))
    elif count < _FEW:
        out.append(Flag("too_short", "certain", None))
    if len(note) > LIMIT or count > _LONG_WORDS:
        out.append(Flag("too_long", "certain", None))
    return out
