"""Names the things a note is about, when nothing fuller could be read: strict, because a name torn loose says the wrong thing."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.findings import Fact
from widgets.feedback.hot import hot
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import Phrase, is_thin, legal_phrase, noun_phrase
from widgets.feedback.sentences import Sentence

_BARRED: Final = re.compile(
    r"\b(?:(?:second|minute|hour|day|week|month|year|morning|afternoon|evening|night|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september"
    r"|october|november|december|time|pound|dollar|mile|half|couple|lot|bit|kind|sort|rest|end|top|middle|thing|way|one|first|last|next|side|front|back|reason|fact|point|idea|sense)s?|\d{1,2}(?:st|nd|rd|th)|am|pm)\b"
)
_START: Final = re.compile(
    r"^(?:mr|mrs|ms|dr|prof|his|her|their|your|our|this|that|these|those|no|any|every|each|some|which|what|whose|another|such|more|most|all|both|enough|few|many|several|other)\b"
)
_WORK: Final = frozenset(
    [
        "ask",
        "say",
        "tell",
        "explain",
        "describe",
        "talk",
        "discuss",
        "present",
        "walk",
        "press",
        "quiz",
        "grill",
        "test",
        "elaborate",
        "expand",
        "struggle",
        "stumble",
    ]
)
_DIRECT: Final = frozenset(
    [
        "explain",
        "describe",
        "define",
        "present",
        "discuss",
        "cover",
        "mention",
        "solve",
        "build",
        "draw",
        "design",
        "show",
        "demonstrate",
        "know",
        "understand",
        "remember",
        "name",
        "forget",
        "prepare",
    ]
)


def things(read: Sequence[Sentence]) -> list[Fact]:
    """Well-formed, telling names of things, each where it stands; the ones nearest to asking, telling and testing first."""
    found: list[tuple[int, int, Fact]] = []
    for sentence in read:
        if ASIDE.search(sentence.plain) or FORECAST.search(sentence.plain):
            continue
        for clause in clauses(sentence):
            place = clause.first
            while place < clause.last:
                phrase = noun_phrase(sentence, place, joins=False) if sentence.words[place].tag in "DQJNEG#" else None
                if not phrase:
                    place += 1
                    continue
                if _stands(clause, phrase) and _telling(sentence, phrase):
                    found.append(
                        (-_weight(phrase.text), phrase.first, Fact("thing", phrase.text, sentence.span(phrase.first, phrase.last)))
                    )
                place = phrase.last
    found.sort(key=lambda each: (each[0], each[2].span.start))
    return [fact for _, _, fact in found]


def _stands(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is what the clause talks, asks or tests about, or what it says the outcome of."""
    words = clause.sentence.words
    before = words[phrase.first - 1] if phrase.first > clause.first else None
    worked = any(base_of(each.low) in _WORK and each.tag in "VLGA" for each in words[clause.first : phrase.first])
    if before is None:
        return clause.subject in {"thing", "mine"} and clause.lemma in {"be", "go", "look", "come"} and words[phrase.first].tag != "G"
    if before.low in {"about", "on", "regarding", "through"}:
        return (worked and before.low != "on") or any(
            each.low in group("holder") | group("component") for each in words[clause.first : phrase.first]
        )
    return base_of(before.low) in _DIRECT and before.tag in "VLG" and clause.subject in {"own", "other"}


def _telling(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names something of its own, whole and fit to be named."""
    text, low = phrase.text, phrase.text.lower()
    words = [each.strip("',.") for each in low.split()]
    content = [each for each in words if each not in group("determiner") | group("preposition") | group("number")]
    after = sentence.words[phrase.last] if phrase.last < len(sentence.words) else None
    before = sentence.words[phrase.first - 1] if phrase.first else None
    loose = (after is not None and (after.tag in "NEG" or (after.tag in "VLJ" and after.low not in verbs()))) or (
        before is not None and before.tag in "NEJG#"
    )
    strange = any(
        each in group("around") or each.removesuffix("s") in group("around") or each in group("elsewhere") | group("other_side")
        for each in content
    )
    doing = sentence.words[phrase.first].tag == "G" and words[0] not in group("both")
    person = (
        bool(content)
        and content[-1].endswith(("er", "ers", "or", "ors", "ist", "ists", "boy", "boys", "child", "kid", "kids", "one"))
        and len(content[-1]) > 3
    )
    special = len(content) > 1 or re.search(r"[A-Z]{2}|(?<!^)[A-Z]|\w-\w", text)
    return bool(
        special
        and not loose
        and not strange
        and not doing
        and not person
        and not _BARRED.search(low)
        and not _START.match(low)
        and not hot(text)
        and legal_phrase(text)
        and not is_thin(text)
        and len(content) < 6
        and not re.search(r"\b(?:i|me|it|of them|us)\b|['\"]", low)
    )


def _weight(text: str) -> int:
    """Compounds and names tell most."""
    return min(len(text.split()), 4) + 2 * bool(re.search(r"(?<!^)[A-Z]|\w-\w", text))
