"""The safety gate: finds what needs care before anything is drafted, wide rather than narrow, and says where it stands."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain, combinations, pairwise
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import groups, small_words, verbs
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.findings import Flag
from widgets.feedback.safety.carerules import Care, Wording, care, made_up, wording
from widgets.feedback.safety.unreadable import shape

CRITICAL: Final = frozenset({"crisis", "harassment", "discrimination"})
# Beside these nothing else of a note is told unasked; beside an unlawful question what else came up may be.
ALONE: Final = CRITICAL - {"discrimination"}
LEFT_OUT: Final = CRITICAL | {"confidential", "third_party", "own_sensitive", "legal_risk", "dishonesty", "prejudice", "instruction_like"}
# What a person may say does not fit their note; a crisis is never waved away with one tap.
CLEARABLE: Final = LEFT_OUT - {"crisis"}
_MARKUP: Final = re.compile(
    r"(?<!\w)<(?:/?[a-zA-Z]|!)[^<>\n]{0,300}>|</[a-zA-Z][^<>\n]{0,300}>|<(?:b|i|p|br|hr|div|span|script|img|a)(?:\s[^<>\n]{0,300})?/?>|<(?:script|iframe|img|svg|a|div)\b|&(?:[a-z]{2,8}|#\d{1,6});|\]\(\s{0,3}(?:https?|javascript):|\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\{%[^{}\n]{0,80}%\}|```|javascript:|onerror\s{0,3}=|\[/?(?:b|i|u|url|img|quote)[\]=]"
)
# "If they begged me" is no condition.
_CALM: Final = re.compile(r"\d|\b(?:if(?! (?:they|he|she|you) (?:begged|crawled|paid|came crawling))|please|thanks?|sorry)\b")
_QUOTES: Final = frozenset("\"'()*_")
_MARKS: Final = frozenset("\"'")
_COLD_WITHIN: Final = 4
_SIGNS_WITHIN: Final = 4
_KNOWN: Final = small_words() | groups("interjection", "adjective", "noun", "weekday", "month")
_TITLES: Final = ["mr", "mrs", "ms", "miss", "dr", "mum", "dad", "nan", "gran", "god"]
_NOT_NAMES: Final = frozenset([*_TITLES, "scenario", "alzheimer", "parkinson", "crohn", "tourette", "asperger", "down"])


def of_another(sentence: Sentence) -> bool:
    """Whether somebody else is spoken of."""
    return bool(wording("another").search(_named(sentence)))


def protected(sentence: Sentence) -> bool:
    """Whether the person tells of themselves what an employer may not weigh: children, age, faith, health, where they are from."""
    return bool(wording("protected").search(_spoken(sentence)))


def told(sentence: Sentence) -> bool:
    """Whether the person says in this sentence what they told."""
    return bool(wording("telling").search(_spoken(sentence)))


def hostile() -> Wording:
    """Wording of a threat, a curse or an order to shove it."""
    return wording("hostile")


def venting(read: Sequence[Sentence]) -> list[Sentence]:
    """The sentences with a threat, a curse or an order to shove it; none where a calm one with a figure or a request stands beside them."""
    angry = [each for each in read if hostile().search(each.plain)]
    if not angry:
        return []
    calm = [each for each in read if each not in angry and _CALM.search(each.plain) and not hot(each.plain)]
    return [] if calm else angry


def grave(found: Iterable[Flag]) -> set[str]:
    """The ids of the flags that weigh most, and that nothing speaks against."""
    return {each.id for each in found if each.id in CRITICAL and each.tier != "doubted"}


def flags(note: str, read: Sequence[Sentence]) -> list[Flag]:
    """Every flag of the note, each with the sentence it stands in."""
    found: list[Flag] = []
    plain = _replies(read)
    named = [_named(each) for each in read]
    of_plain, of_named = (plain, _run_on(plain)), (named, _run_on(named))
    for each in care():
        found += _by_rule(each, read, *(of_named if each.rule.names else of_plain))
    found += _cold_after_disclosure(read, plain, found)
    if _MARKUP.search(note):
        found.append(Flag("markup", "certain", None))
    unfit = shape(note, read)
    if any(each.id == "not_english" for each in unfit):  # what is a slur here is a plain word elsewhere: "en retard"
        found = [each for each in found if each.id != "prejudice"]
    return list(dict.fromkeys(found + unfit))


def _by_rule(wanted: Care, read: Sequence[Sentence], texts: Sequence[str], run_on: Sequence[str]) -> list[Flag]:
    rule = wanted.rule
    if rule.pair:
        return [Flag(rule.id, rule.tier, read[place].span()) for place in _paired(wanted, texts)]
    found = []
    for place, at in wanted.find(run_on if rule.scope == "note" else texts):
        if at.start() >= len(texts[place]):
            continue
        found.append(Flag(rule.id, rule.tier, read[place].span()))
        if at.end() > len(texts[place]) + 2 and rule.id != "crisis":
            found.append(Flag(rule.id, rule.tier, read[place + 1].span()))
    return found


def _run_on(texts: Sequence[str]) -> list[str]:
    """Each text with the next one, for what may run across sentences."""
    return [*(f"{one} {following}" for one, following in pairwise(texts)), *texts[-1:]]


def _paired(wanted: Care, texts: Sequence[str]) -> list[int]:
    """The sentences with a sign that another of a different kind stands near, where nothing around calls it off."""
    signs = [[(place, *each) for each in wanted.signs(text)] for place, text in enumerate(texts)]
    out = []
    for place, here in enumerate(signs):
        near = slice(max(0, place - _SIGNS_WITHIN), place + _SIGNS_WITHIN + 1)
        if here and _two(list(chain.from_iterable(signs[near]))) and not any(wanted.around.search(each) for each in texts[near]):
            out.append(place)
    return out


def _two(signs: Sequence[tuple[int, int, int, int]]) -> bool:
    """Whether two of the signs (sentence, rule, start, end) are of different kinds and do not share words."""
    return any(
        one[1] != other[1] and (one[0] != other[0] or one[3] <= other[2] or other[3] <= one[2]) for one, other in combinations(signs, 2)
    )


@once
def _spoken(sentence: Sentence) -> str:
    """The sentence without quotation marks and brackets, which fall anywhere: where I'm 'really' from."""
    return " ".join([each.low if each.low != "\n" else "." for each in sentence.words if each.low not in _QUOTES])


@once
def _named(sentence: Sentence) -> str:
    """The sentence with people's names as @, as far as a capital tells."""
    return " ".join(
        [
            "@" if _is_name(sentence, place) else each.low if each.low != "\n" else "."
            for place, each in enumerate(sentence.words)
            if each.low not in _QUOTES
        ]
    )


def _is_name(sentence: Sentence, place: int) -> bool:
    each = sentence.words[place]
    if each.low in _KNOWN or each.low in verbs() or not sentence.note[each.start : each.end].removesuffix("'s").istitle():
        return False
    if each.low.removesuffix("'s") in _NOT_NAMES or each.low.removesuffix("s") in _KNOWN:
        return False
    follows = sentence.words[place + 1].low if place + 1 < len(sentence.words) else ""
    return place > 0 or follows in {"is", "was", "has", "had", "from", "in", "got", "told", "on", "who"} or each.low.endswith("'s")


def _cold_after_disclosure(read: Sequence[Sentence], texts: Sequence[str], found: Sequence[Flag]) -> list[Flag]:
    """A thing about oneself said, and the other side turning cold within the next sentences: that may be discrimination."""
    own = {each.span for each in found if each.id == "own_sensitive"}
    disclosed, reassured, reaction = wording("disclosed"), wording("reassured"), wording("reaction")
    out: list[Flag] = []
    for place, sentence in enumerate(read):
        said = disclosed.search(texts[place])
        if sentence.span() not in own and (not said or made_up(texts[place], said)):
            continue
        for near in range(place, min(place + _COLD_WITHIN, len(read))):
            if reaction.search(texts[near]) and not reassured.search(texts[near]):
                out += [Flag("discrimination", "maybe", each.span()) for each in (sentence, read[near])]
                break
    return out


def _replies(read: Sequence[Sentence]) -> list[str]:
    """The sentences, with "they said" before one that stands in quotation marks: nobody else has to be named as its speaker."""
    out, inside = [], False
    for each in read:
        first = next((place for place, word in enumerate(each.words) if word.low not in _QUOTES), 0)
        marks = [word.low in _MARKS for word in each.words]
        inside ^= sum(marks[:first]) % 2 == 1
        out.append(f"they said {_spoken(each)}" if inside else _spoken(each))
        inside ^= sum(marks[first:]) % 2 == 1
    return out
