"""Names the things a note is about, when nothing fuller could be read: by the evidence that each belongs to the interview's subject matter."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.eventslots import LANGUAGES
from widgets.feedback.findings import Fact
from widgets.feedback.hot import hot
from widgets.feedback.jottings import jotted, somebody
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import Phrase, is_thin, legal_phrase, noun_phrase
from widgets.feedback.sentences import Sentence

_BARRED: Final = re.compile(
    r"\b(?:(?:second|minute|hour|day|week|month|year|morning|afternoon|evening|night|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october"
    r"|november|december|time|pound|dollar|mile|half|couple|lot|bit|kind|sort|rest|end|top|middle|thing|way|one|first|last|next|side|front|back|reason|fact|point|idea|sense)s?|\d{1,2}(?:st|nd|rd|th)|am|pm)\b"
)
_START: Final = re.compile(
    r"^(?:mr|mrs|ms|dr|prof|content|his|her|their|your|our|this|that|these|those|no|none|any|every|each|some|which|what|whose|another|such|more|most|all|both|enough|few|many|several|other)\b"
)
_ABOUT: Final = frozenset(["about", "on", "regarding", "through", "with", "using", "of"])
# A single word in capitals that is longer than this is shouted.
_SHOUTED: Final = 6
# Letters that only a trade uses: "IFRS", "TIG", "OSCE".
_TRADE: Final = re.compile(r"(?=[0-9&+#]{0,4}[A-Z])[A-Z0-9&+#]{2,5}s?")
# What one has, which nobody need have spoken of: "AAT level 4".
_QUALIFICATION: Final = re.compile(r"\b(?:level|grade|part) \d|\b(?:NVQ|GCSE|BTEC|HNC|HND|CIPD|ACCA|CIMA|AAT)\b", re.IGNORECASE)
# What only the person's own doing makes a topic: what others do not understand nobody asked about.
_MINE: Final = frozenset(["understand", "know", "forget", "remember", "learn", "prepare", "revise", "use", "do", "make", "get"])
# What may be anything, in the room or not: "the insulin thing on Ward 12".
_ANYTHING: Final = frozenset(["thing", "stuff", "one", "ones", "round"])
# How many words before a thing may say that it was spoken of.
_NEAR: Final = 6
# From here on a phrase is named: one strong sign and one more.
_LEAST: Final = 5


def things(read: Sequence[Sentence]) -> list[Fact]:
    """Well-formed, telling names of things, each where it stands; those with the most evidence first."""
    found: list[tuple[int, Fact]] = []
    for sentence in read:
        if ASIDE.search(sentence.plain) or FORECAST.search(sentence.plain):
            continue
        alone = {each.first: each for each in jotted(sentence) if not each.how}
        for clause in clauses(sentence):
            place = clause.first
            while place < clause.last:
                phrase = noun_phrase(sentence, place, joins=False) if sentence.words[place].tag in "DQJNEG#" else None
                if not phrase or phrase.last > clause.last:
                    place += 1
                    continue
                weight = _evidence(clause, phrase, jot=phrase.first in alone)
                if _spoken_of(clause, phrase) and weight + _tight(sentence, phrase) >= _LEAST and _whole(sentence, phrase):
                    found.append((-weight, Fact("thing", phrase.text, sentence.span(phrase.first, phrase.last))))
                place = phrase.last
    found.sort(key=lambda each: (each[0], each[1].span.start))
    return [fact for _, fact in found]


def _spoken_of(clause: Clause, phrase: Phrase) -> bool:
    """Whether the note itself says that a thing was asked, told or shown, or how it went; a thing only mentioned may be anything."""
    words = clause.sentence.words
    near = words[max(clause.first, phrase.first - _NEAR) : phrase.first]
    sure = group("subject_verb") - group("subject_verb_loose")
    said = {base_of(each.low) for each in near if each.tag in "VLG"} - (frozenset() if clause.subject == "own" else _MINE)
    if any(each.tag == "X" for each in near) and not said & sure - group("stated"):
        return False  # "never once mentioned the appeal"
    verbal = bool(said & (sure | {"answer"}))
    behind = [each.low for each in words[max(clause.verb, 0) + 1 : clause.last]]
    went = (
        clause.subject in {"thing", "mine"}
        and phrase.first == clause.first
        and clause.lemma in {"go", "come", "be"}
        and (clause.lemma == "be" or bool(set(behind[:3]) & group("outcome")))  # an alarm goes off, too
    )
    of_a_trade = (
        bool(said & group("subject_verb"))
        and phrase.text.split()[0].lower() != "my"
        and not _QUALIFICATION.search(phrase.text)
        and any(_TRADE.fullmatch(each.out) for each in words[phrase.first : phrase.last])
    )
    of = next((k for k in range(phrase.first, phrase.last) if words[k].low == "of"), phrase.last)  # "the file of my talk" is a file
    named = {each.low for each in (*near, *words[phrase.first : of])}
    return of_a_trade or verbal or went or bool(named & ((group("holder") | group("component")) - _ANYTHING))


def _evidence(clause: Clause, phrase: Phrase, *, jot: bool) -> int:
    """How much speaks for a phrase being subject matter: what stands before it, how it looks, where it stands."""
    words = clause.sentence.words
    before = words[phrase.first - 1] if phrase.first > clause.first else None
    tokens = words[phrase.first : phrase.last]
    content = [each for each in tokens if each.tag not in "DQ#R"]
    technical = any(re.search(r"[A-Z]{2}|[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|\w-\w", each.out) and not each.out.isdigit() for each in content)
    named = any(each.tag == "E" for each in content)
    compound = sum(each.tag in "NEG" for each in content) > 1
    weight = 2 * technical + named + 2 * compound + 2 * any(_rare(each.low) for each in content)
    cues = [base_of(each.low) for each in words[max(clause.first, phrase.first - 6) : phrase.first] if each.tag in "VLGA"]
    sure = group("subject_verb") - group("subject_verb_loose")
    told = any(each in sure for each in cues)
    near = any(base_of(each.low) in sure for each in words[max(clause.first, phrase.first - 3) : phrase.first] if each.tag in "VLG")
    if before is None:
        outcome = clause.subject in {"thing", "mine"} and clause.lemma in {"be", "go", "look", "come"} and tokens[0].tag != "G"
        return weight + 3 * jot + (3 if len(content) > 1 or technical or named else 1) * outcome
    if before.low in {"from", "at", "near", "by"} or (before.low in {"for", "to", "in"} and not (technical or compound)):
        return 0
    if before.low in _ABOUT:
        close = before.low in {"about", "regarding"} or (before.low == "on" and near)
        holds = any(each.low in group("holder") | group("component") for each in words[max(clause.first, phrase.first - 3) : phrase.first])
        return weight + (3 if told and close else 1 if told else 0) + 3 * holds + close
    lemma = base_of(before.low)
    if lemma == "use" and any(each.tag == "M" for each in words[max(clause.first, phrase.first - 4) : phrase.first]):
        return weight + 4
    if lemma in group("subject_verb") and before.tag in "VLG":
        return weight + (2 if lemma in group("subject_verb_loose") else 4)
    return weight + 2 * jot


def _tight(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is nothing but nouns behind "the", "my" or no article: a name for a thing rather than a description."""
    tokens = sentence.words[phrase.first : phrase.last]
    nouns = tokens[1:] if tokens[0].low in {"the", "my"} else tokens
    return len(nouns) > 1 and all(each.tag in "NE" and each.low not in verbs() for each in nouns)


def _rare(low: str) -> bool:
    """Whether a word stands in none of the lists of plain words."""
    stem = low.removesuffix("s")
    return (
        len(low) > 3
        and low.isalpha()
        and low not in verbs()
        and stem not in verbs()
        and not any(
            each in group(name) for each in (low, stem) for name in ("adjective", "adverb", "both", "noun", "thin", "around", "elsewhere")
        )
    )


def _whole(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names something of its own, whole and fit to be named."""
    text, low = phrase.text, phrase.text.lower()
    words = [each.strip("',.") for each in low.split()]
    content = [each for each in words if each not in group("determiner") | group("preposition") | group("number")]
    after = sentence.words[phrase.last] if phrase.last < len(sentence.words) else None
    before = sentence.words[phrase.first - 1] if phrase.first else None
    loose = (
        after is not None
        and (after.tag in "NEG" or (after.tag in "VLJ" and after.low not in verbs() and after.low not in group("outcome")))
    ) or (before is not None and before.tag in "NEJG#")
    strange = any(
        each in group("around") or each.removesuffix("s") in group("around") or each in group("elsewhere") | group("other_side")
        for each in content
    )
    doing = sentence.words[phrase.first].tag == "G" and words[0] not in group("both")
    person = (
        bool(content)
        and content[-1].endswith(("er", "ers", "or", "ors", "ist", "ists", "boy", "boys", "child", "kid", "kids", "one"))
        and len(content[-1]) > 3
        and content[-1].removesuffix("s") not in group("tool")
    )
    doing = doing or (len(content) == 1 and low.endswith("ing") and low not in group("both"))
    loose = loose or (after is not None and after.low in {"(", "'"})
    head = re.split(r" (?:at|in|for|with|on|of|to|from) ", low)[0].split()[-1].strip("',.")
    return bool(
        content
        and not (set(content) & LANGUAGES and len(content) == 1)
        and not {head, head.removesuffix("s")} & group("unnamed")
        and words[0] not in group("unnamed_first")
        and head not in group("setting")
        and not set(content) & {"wrong", "mistake", "start-up", "startup"}
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
        and not (len(content) == 1 and len(content[0]) > _SHOUTED and text.isupper())
        and not (len(content) == 1 and somebody(sentence, phrase))
        and not re.search(r"\b(?:i|me|it|of them|us)\b|['\"]", low)
    )
