"""Reads a result in figures, beside its test or alone: "18 out of 20 in the drug calc test", "I got 92%", "typing test was 65 wpm"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import words
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import fitted
from widgets.feedback.findings import Fact

# The words for numbers are listed in their order; twenty is the twenty-first.
_WORDS: Final = {each: place for place, each in enumerate(words().number.split()[:21])}
_N: Final = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_SCORE: Final = re.compile(
    rf"\b(?:({_N}) (?:out of|/|of|of the|out of the) ({_N})|(\d{{1,3}})/(\d{{1,3}})|(\d{{1,3}}) ?(?:%|percent|per cent))(?= |$)"
)
_SPEED: Final = re.compile(r"\b(\d{2,3}) (?:wpm|words (?:a|per) minute)\b")
_SPEED_WAS: Final = re.compile(r"\btyping speed(?: (?:was|is|came out at|of|:|about|around)){0,2} (\d{2,3})(?= [.,;]|$)")
_BARE: Final = re.compile(r"\b(typing test)(?: (?:was|is|:|,|-|score|result|i got|got)){0,3} (\d{2,3})(?= [.,;]|$)")
_TYPED: Final = re.compile(r"\b(?:typ(?:ing|ed)|got|did|scored|speed|managed|hit)\b")
_TEST: Final = re.compile(
    r"\b(?:test|exam|paper|quiz|assessment|maths|math|numeracy|literacy|spelling|theory|typing|proofreading|exercise|task|section|part)\b"
)
# A fraction to add up is no score, and what is done on paper is no test.
_SUM: Final = re.compile(r"\bfractions?\b|/\d{1,3} (?:plus|minus|times|by|of an?|x|[-+]) |\b(?:plus|minus|times|add\w{0,3}) \d{1,3}/")
_AGAINST: Final = re.compile(
    r"\b(?:only|just|failed|fail|pass mark|missed|wrong|truth|actually|not|needed|need|require|myself|rate|scale|sure|confiden\w{1,3}|felt|reckon|think|would)\b"
)
_MARK: Final = re.compile(r"\b(?:pass mark|needed)(?: (?:was|is|of|to pass|at least)){0,2} (\d{1,3})")
_SHORT: Final = re.compile(r"\b(?:pass mark|to pass|fail|failed|needed)\b")
# What comes before a figure that is a result whatever the test: "I got", "my score was", "passed with".
_RESULT: Final = re.compile(
    r"(?:(?:^|[.,;:()-] |\b(?:and|but|so|i|we|that|then) )(?:got|get|scored|score|passed|achieved|ended up|came out)(?: (?:it|the \w{2,12}|with|on|at|about|around|a)){0,3}"
    r"|\b(?:my|the|final|overall|total|^) ?(?:score|mark|result|grade)(?: (?:was|is|of|came out at|came to|:|,|-)){1,2}|^(?:score|mark|result)(?: (?:was|is|of|:|-)){0,2}) $"
)
_AFTER: Final = re.compile(
    r" (?:right|correct|correctly|marks?|points?|questions right|questions correct|questions|so far|which|[.,;!()-]|and|but|so)(?= |$)|$"
)
_WHOLE: Final = re.compile(
    r"(?:^|[.,;:()-] |\b(?:and|but|so|i|we|that|then) )(?:got|get|scored) (full marks|top marks|all (?:\d{1,3}|\w{3,9}|of them|the questions) (?:right|correct))(?= |$)"
)
_ACCURATE: Final = re.compile(r"\b(?:(\d{2,3}(?:\.\d{1,2})?) ?% accuracy|accuracy (?:was|of|is|:) (\d{2,3}(?:\.\d{1,2})?) ?%)")
_MINE: Final = re.compile(r"(?:^|\b(?:my|with|at|had|got|scored) )(?:typing |overall )?$")
_ENOUGH: Final = 0.6
# Facts that are told in the person's favour, and how one of them tells a result, or makes little of it.
_NEWS: Final = frozenset(["about", "mend", "own", "shown", "achieved"])
_MARKED: Final = re.compile(
    r"\b(?:I|we) (?:have |had )?(?:only |just )?(?:got|get|scored|have|had|completed|answered|solved|managed|finished|done|did)\b"
)
_ONLY: Final = re.compile(r"\b(?:only|just|barely)\b")


def scores(read: Sequence[Sentence]) -> list[Fact]:
    """Every result worth telling, as a whole statement."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        if "?" in sentence.plain:
            continue
        found = (
            _typed(sentence) or _all(sentence, read[place - 1] if place else None) or _scored(sentence, read[place - 1] if place else None)
        )
        if found:
            text, first, last = found
            out.append(Fact("achieved", text, sentence.span(first, last)))
    return out


def weak(fact: Fact) -> bool:
    """Whether a statement is of a result that speaks against the person: "I got 4 out of 20", "I have completed 14 out of 20 only"."""
    found = _SCORE.search(fact.phrase)
    poor = found and re.match(r"(?:I|we) (?:got|scored|get)\b", fact.phrase) and _share(found) < _ENOUGH
    news = found and fact.kind in _NEWS and (_share(found) < _ENOUGH or _ONLY.search(fact.phrase)) and _MARKED.search(fact.phrase)
    return bool(poor or news)


def _number(text: str) -> int:
    return _WORDS[text] if text in _WORDS else int(text)


def _share(found: re.Match[str]) -> float:
    one, whole, left, right, percent = found.groups()
    got, of = _number(one or left or percent), _number(whole or right or "100")
    return got / of if of > 0 and got <= of else 0


def _short(found: re.Match[str], plain: str) -> bool:
    """Whether a sentence says that a score was not enough; a pass mark in figures is held against it."""
    mark = _MARK.search(plain)
    if mark:
        return int(mark.group(1)) > _number(found.group(1) or found.group(3) or found.group(5))
    return bool(_SHORT.search(plain))


def _typed(sentence: Sentence) -> tuple[str, int, int] | None:
    """How fast somebody typed."""
    plain = sentence.plain
    if not any(each in plain for each in ("wpm", "minute", "typing", "accuracy")):
        return None
    found = _SPEED.search(plain) or _SPEED_WAS.search(plain)
    if found and _TYPED.search(plain) and not _AGAINST.search(plain[: found.end()]):
        return f"I typed {found.group(1)} words a minute", sentence.at(found.start()), sentence.at(found.end() - 1) + 1
    bare = _BARE.search(plain)
    if bare and not _AGAINST.search(plain[: bare.end()]):
        return f"I scored {bare.group(2)} in the {bare.group(1)}", sentence.at(bare.start()), sentence.at(bare.end() - 1) + 1
    sure = _ACCURATE.search(plain)
    if sure and not _AGAINST.search(plain[: sure.end()]):
        figure = sure.group(1) or sure.group(2)
        test = _test(sentence, sure.start(), sure.end(), None)
        text = f"I worked with {figure}% accuracy{f' in {test}' if test else ''}"
        return (
            (text, sentence.at(sure.start()), sentence.at(sure.end() - 1) + 1)
            if test or (_MINE.search(plain[: sure.start()]) and _AFTER.match(plain[sure.end() :]))
            else None
        )
    return None


def _all(sentence: Sentence, before: Sentence | None) -> tuple[str, int, int] | None:
    """Full marks."""
    found = _WHOLE.search(sentence.plain)
    if not found or _AGAINST.search(sentence.plain[: found.end()]):
        return None
    test = _test(sentence, found.start(), found.end(), before)
    if "of them" in found.group(1) and not test:
        return None
    return (
        f"I got {found.group(1)}{f' in {test}' if test else ''}",
        sentence.at(found.start()),
        sentence.at(found.end() - 1) + 1,
    )


def _scored(sentence: Sentence, before: Sentence | None) -> tuple[str, int, int] | None:
    """A score beside its test, or one that the person says they got."""
    plain = sentence.plain
    found = _SCORE.search(plain)
    if not found or _SUM.search(plain) or _short(found, plain) or _AGAINST.search(plain[: found.end()]):
        return None
    if re.match(r" (?:plus|minus|times|x|by|of|&) | and \d", plain[found.end() :]) or _share(found) < _ENOUGH:
        return None  # "5/8 plus 3/16" is a sum
    one, whole, left, right, percent = found.groups()
    score = f"{percent}%" if percent else f"{one or left} out of {whole or right}"
    result = _RESULT.search(plain[: found.start()])
    ends = _AFTER.match(plain[found.end() :]) or re.search(r"\b(?:test|exam|mock|quiz) $", plain[: found.start()])
    test = _test(sentence, found.start(), found.end(), before if result else None)
    shared = " of " in found.group() and "out" not in found.group()  # "part two of three"
    if not ends and not re.match(r" (?:on|in|for) ", plain[found.end() :]):
        return None  # "83% coverage"
    if (not test and not (result and ends)) or (shared and not result):
        return None
    start = result.start() if result else found.start()
    return f"I scored {score}{f' in {test}' if test else ''}", sentence.at(start), sentence.at(found.end() - 1) + 1


def _test(sentence: Sentence, start: int, end: int, before: Sentence | None) -> str:
    """The test of a result that stands from `start` to `end` in the plain text: after it, in front of it, or in the sentence `before`."""
    row = sentence.words
    after = sentence.at(end - 1) + 1
    while after < len(row) and row[after].low in {"right", "correct", "questions", "marks", "accuracy", "correctly"}:
        after += 1
    test = None
    if after + 1 < len(row) and row[after].low in {"on", "in", "for"}:
        test = noun_phrase(sentence, after + 1, joins=False)
        if test and not _TEST.search(test.text.lower()):
            return ""
    first = sentence.at(start)
    lead = sentence.part(0, first)
    for place in range(max(0, first - 12), first) if test is None else ():
        found = noun_phrase(lead, place, joins=False)
        if found and _TEST.search(found.text.lower()):
            test = found
            break
    text = re.sub(r"^an? ", "the ", test.text) if test else ""
    if not text and before:
        named = [
            found
            for place in range(len(before.words))
            if before.words[place].tag in "DNJEG#"
            and (found := noun_phrase(before, place, joins=False))
            and _TEST.search(found.text.lower())
        ]
        text = re.sub(r"^an? ", "the ", named[0].text) if named and not re.search(r"\b(?:next|will|questions?)\b", before.plain) else ""
    if text in {"maths", "numeracy", "literacy", "spelling"}:
        return text
    return fitted(text) if text and _TEST.search(text.lower()) and not hot(text) else ""
