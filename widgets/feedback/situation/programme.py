"""Reads what an interview to come is made of: "a full day at the institute, with a 45 minute seminar", "dinner rather than a second panel"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import is_thin, noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import listed
from widgets.feedback.situation.days import days, undated
from widgets.feedback.situation.plain import plainly

SESSION: Final = re.compile(
    rf"\b(?:{one_of('session')}|case study|role ?play|(?:full|whole|half|long|an?) (?:day|afternoon|morning|evening)|(?:group|open|taster|selection|trial|training|interview) day)(?:e?s)?\b"
)
_WHOLE: Final = re.compile(r"^an? (?:full |whole |half |long )?(?:day|afternoon|morning|evening)\b")
# The round itself says nothing of what it is made of.
_ROUND: Final = re.compile(
    rf"^(?:(?:the|an?|my|their|this|another) )?(?:(?:{one_of('bland')}|face-to-face|follow-up|in-person|\d\w\w) ){{0,4}}(?:interview|round|stage|one|visit|meeting|chat|call|session|trial day|shift|trial)s?$"
)
_TIMED: Final = re.compile(r"(?:\d{1,2}|an?|two|three|half an|ten|fifteen|twenty|thirty) (?:minutes?|hours?)")
_BEFORE: Final = re.compile(
    r"\b(?:is|are|will be|meant to be|supposed to be|involves|involving|includes|including|starts with|begins with|start with|plus|and then|followed by|to(?= an? )|there is|there will be|there are|wants|prefers|suggested|suggests|for|with|then|be) (?=\S)"
)
_INVITED: Final = re.compile(r"\b(?:invited?|back|come|asked|want|wants|like|through|offered)\b")
# What was, and what comes in its place, are no part of what will be.
_PAST: Final = re.compile(
    r"\b(?:was|were|had|interviewed|did|went|sat|gave|passed|been|met|yesterday|last|already|first interview|first one|if)\b|\b(?:instead of|rather than|not|never) (?:\w{1,12} )?$"
)
_NOW: Final = re.compile(r"\b(?:now|then|next|second|back)\b")
# The shift one would work says when the job is, not what the day will be.
_TRIAL: Final = re.compile(r"\b(?:trial|shadow|shadowing|taster|test|observation|training)\b")
_MOST: Final = 3
_MOST_WORDS: Final = 16


def programme(read: Sequence[Sentence]) -> str:
    """What it will be, as one list; empty when the note does not say."""
    parts: list[str] = []
    for sentence in read:
        for start in sorted(set(_starts(sentence))):
            text = _part(sentence, start)
            if text and not any(text in known or known in text for known in parts):
                parts.append(text)
    parts = parts[:_MOST]
    whole = next((each for each in parts if _WHOLE.match(each)), "")
    rest = [each for each in parts if each != whole]
    text = f"{whole}, with {listed(rest)}" if whole and rest else listed(parts)
    return text if len(text.split()) <= 2 * _MOST_WORDS else listed(parts[:1])


def _starts(sentence: Sentence) -> Iterator[int]:
    """Where a part of the day can begin: after a word that leads to one, or at the start of a jotting without a verb."""
    words, plain = sentence.words, sentence.plain
    verbless = not any(each.tag in "VMA" for each in words[: next((k for k, each in enumerate(words) if each.tag == "Z"), len(words))])
    if verbless and words[0].tag in "NJ#EDG":
        yield 0
    for found in _BEFORE.finditer(plain):
        first = sentence.at(found.start())
        if found.group().strip() in {"is", "are"} and (not first or sentence.words[first - 1].tag in "ZC"):
            continue
        past = _PAST.search(plain[: found.start()]) and not _NOW.search(plain[: found.start()])
        asked = found.group().strip() not in {"for", "with", "then", "be", "to"} or _INVITED.search(plain[: found.start()])
        if not past and asked:
            yield sentence.at(found.end())
    for place in range(1, len(words)):
        if (
            words[place - 1].low in {",", ":", "-", "and"}
            and words[place].tag in "#NEJDG"
            and not _PAST.search(sentence.part(0, place).plain)
        ):
            yield place


def _part(sentence: Sentence, start: int) -> str:
    """The part of the day that begins at word `start`, without the date that stands in it."""
    words = sentence.words
    dated = next((each.first for each in days(sentence) if each.first > start), len(words))
    core = noun_phrase(sentence.part(0, dated), start, joins=False) if start < dated and words[start].low != "no" else None
    head = re.split(r" (?:of|for|with|about|between|in|to) ", core.text)[0] if core else ""
    timed = core and core.last < len(words) and _TIMED.fullmatch(core.text) and words[core.last].low in {"on", "at", "with", "of", "in"}
    if not core or not (timed or re.search(rf"(?:{SESSION.pattern})$", head.lower())) or _ROUND.match(head.lower()):
        return ""
    end = next((k for k in range(start + 1, len(words)) if _ends(sentence, k)), len(words))
    kept = [each for each in undated(sentence, start, end) if each.tag != "Z" and each.low != "next"]
    while kept and (kept[-1].tag in "RCTDBPWQ#" or (kept[-1].low in {"night", "day"} and kept[-2:-1] and kept[-2].low == "the")):
        kept = kept[:-1]
    text = write(plainly(kept))
    text = re.sub(
        r"\b(shift|trial|interview|test|talk|session|visit) (\d{1,2} (?:hours?|minutes?))$", r"\1 of \2", f"{text}{_long(sentence, end)}"
    )
    if timed and not SESSION.search(text.lower()):
        return ""
    if hot(text) or is_thin(text) or len(text.split()) > _MOST_WORDS or re.search(r"\b(?:he|she|it|they|i|me|you)\b", text.lower()):
        return ""
    if re.match(r"(?:\d{1,3}|five|ten|fifteen|twenty|thirty|forty) (?:minute|hour) ", text):
        return _with_article(text)
    if re.match(r"(?:this|that|these|those) ", text.lower()) or (text.endswith(" shift") and not _TRIAL.search(text.lower())):
        return ""
    return text if re.match(r"(?:an?|the|my|your|their|two|three|four|five|six|ten|twenty|\d{1,3}) ", text) else _with_article(text)


def _ends(sentence: Sentence, place: int) -> bool:
    words = sentence.words
    word = words[place]
    if word.tag in "PVMAW" or word.low in {"but", "so", "because", "for", "which", "whose", "before", "after", "until"}:
        return True
    if word.low in {"and", "&", "plus", "then"}:
        after = place + 1 + (place + 1 < len(words) and words[place + 1].low == "then")
        if after + 1 < len(words) and words[after].low.endswith("ing") and words[after + 1].tag == "D":
            return False
        following = noun_phrase(sentence, after, joins=False)
        return not following or bool(SESSION.search(following.text.lower()))
    return word.tag == "Z" and word.low not in {"-", "'", "/"}


def _long(sentence: Sentence, end: int) -> str:
    """How long it is, where that follows a comma: ", 20 minutes on fractions"."""
    words = sentence.words
    timed = end + 2 < len(words) and words[end].low == "," and words[end + 1].tag in "#D"
    if not timed or words[end + 2].low not in {"minutes", "minute", "hour", "hours"}:
        return ""
    stop = next((k for k in range(end + 1, len(words)) if words[k].tag in "ZPVMAC"), len(words))
    return f", {write(words[end + 1 : stop])}"


def _with_article(text: str) -> str:
    """The part with the article a jotting leaves out: "in-tray exercise" is "an in-tray exercise"."""
    head = re.split(r",? (?:of|for|with|about|between|in|to|on|at|rather|instead|\d+ (?:minutes|hours?)) ?", text)[0].split()[-1].lower()
    if head in group("uncounted") | {"lunch", "dinner", "breakfast", "supper", "coffee"} or head.endswith("s"):
        return text
    first = text.split(maxsplit=1)[0]
    small = text if first[1:2].isupper() or any(each.isdigit() for each in first) else f"{text[:1].lower()}{text[1:]}"
    return with_article(small)
