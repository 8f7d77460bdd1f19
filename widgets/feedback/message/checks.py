"""The last look at every draft before it is shown: grammar slips, hot words, numbers and names from nowhere."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import NUMBERS, groups

_NUMBERS: Final = {word: str(value) for word, value in NUMBERS.items() if value < 20} | {
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "ninety": "90",
    "hundred": "100",
}
# Each with whether it is looked for in small letters: to leave letters' size out of account takes a pattern three times as long.
_SMELLS: Final = (
    ("double word", True, re.compile(r"\b([a-z]{2,20}) \1\b(?<!\bhad had)(?<!\bthat that)")),
    (
        "a or an",
        False,
        re.compile(
            r"\ba (?=[aeio]\w)(?!(?:one|once|eu|uni|use))\w|\ban (?=[bcdfgjklmnpqrstvwxyz][a-z]{2})(?!(?:hour|honest|honou?r|heir)|(?-i:[FHLMNRSX][A-Z]))\w",
            re.IGNORECASE,
        ),
    ),
    ("small i", False, re.compile(r"i(?<![\w'.@/]i)(?=[ ,.]|'m|'ll|'ve|'d)")),
    (
        "verb after a helper",
        True,
        re.compile(
            r"\b(?:did|could|would|will|should|must|can|to) (?:not )?(?:went|was|were|had been had|did|felt|forgot|froze|gave|took|knew|said|told|thought|lost|came|saw|spoke)\b(?! to)"
        ),
    ),
    (
        "agreement",
        False,
        re.compile(r"\bI (?:is|are|has|does|be)\b|\b(?:he|she|it) (?:are|have|do|were)\b|\b(?:they|we|you) (?:is|was|has|does)\b"),
    ),
    (
        "join",
        True,
        re.compile(
            r"\b(?:because|by|about|of|with|but|from) (?:because|when|so|but|by|[.,;:])(?=\s|$)|\b(?:by|about|of|with|from) i\b|\bi i\b|\bmy my\b|\b(?:the|an?) (?:i|my|an?|the)\b"
        ),
    ),
    (
        "mark",
        False,
        re.compile(
            r"[\s,;:.!?<>{}|\\](?:(?<=\w\s)\s{0,49}[,.;!?]|(?<=[,;:])[,;:]|(?<=\.)[.,]|(?<=[!?])[!?]|(?<=,)\.|(?<=\s)-\s*[.,]|(?<=[<>{}|\\]))"
        ),
    ),
    # "And didn't I say so" is no statement, however it was meant.
    (
        "asked back",
        True,
        re.compile(
            r"\b(?:did|have|has|had|do|does|am|is|was|were|could|would|should|can|will)(?: not|n't) (?:i|we|he|she|they)\b(?![^.!?\n]{0,200}\?)"
        ),
    ),
    ("symbol", False, re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF]")),
)

_BETWEEN: Final = re.compile(r"(?<=[.!?])\s{1,50}|\n{1,50}")
_BETWEEN_OR_COLON: Final = re.compile(r"(?<=[.!?:])\s{1,50}|\n{1,50}")
_NO_NUMBER: Final = re.compile(r"\b(?:one or two|two or three|a couple of)\b")
_FIGURE: Final = re.compile(r"\d{1,9}(?:[.:,]\d{1,6}){0,3}")
_NUMBER_WORD: Final = re.compile(r"[a-z]{3,9}")
_NAME: Final = re.compile(r"[^\W\d_][\w'+#.-]{0,40}")
_WORD: Final = re.compile(r"\w{1,40}")


@lru_cache(1024)  # of the same piece for every sentence it may stand in, and again at each key
def smells(text: str) -> tuple[str, ...]:
    """What reads wrong in `text`, by name; nothing when it is clean."""
    low = text.lower()
    found = [name for name, small, pattern in _SMELLS if pattern.search(low if small else text)]
    if text.count('"') % 2 or text.count("(") != text.count(")"):
        found.append("unmatched")
    for sentence in _BETWEEN.split(text.strip()):
        if sentence and sentence[0].islower():
            found.append("no capital")
        if len(sentence.split()) > 45:
            found.append("long sentence")
    return tuple(found)


@lru_cache(64)  # of the note for every line that is held against it
def numbers(text: str) -> frozenset[str]:
    """Numbers in `text`, in figures or words; "two or three" and a bare "one" are no numbers."""
    low = _NO_NUMBER.sub(" ", text.lower())
    found = {each.replace(",", "").rstrip(".:") for each in _FIGURE.findall(low)}
    for word in _NUMBER_WORD.findall(low):
        if word in _NUMBERS and word not in {"one", "zero"}:
            found.add(_NUMBERS[word])
    return frozenset(found)


def names(text: str) -> set[str]:
    """Words with a capital that no sentence start explains."""
    found: set[str] = set()
    for sentence in _BETWEEN_OR_COLON.split(text):
        for word in _NAME.findall(sentence)[1:]:
            if word[0].isupper() and word not in {"I", "CV", "Dear", "Kind"}:
                found.add(word.strip(".'-").lower())
    return found


@lru_cache(4)  # every line is held against the same note
def _allowed(text: str) -> tuple[frozenset[str], str]:
    """The numbers in a text and its small letters, as a note is read: one character for one sign, however it was typed."""
    text = unicodedata.normalize("NFC", text)
    return numbers(text), text.lower().replace("\u2019", "'")


def invented(text: str, allowed: str) -> tuple[str, ...]:
    """Numbers and names in `text` that `allowed` (the note and what was typed) does not hold."""
    known, low = _allowed(allowed)
    out = [each for each in numbers(text) if each not in known and not any(each in other for other in known)]
    out += [
        each
        for each in names(text)
        if each not in low and each not in groups("month", "weekday") and each.removesuffix("'s") not in low and each[:4] not in low
    ]
    return tuple(out)


def sound(line: str, allowed: str) -> bool:
    """Whether one line may stand in a draft."""
    return not smells(line) and not hot(line) and not invented(line, allowed)


def too_close(line: str, note: str) -> bool:
    """Whether a sentence repeats the note: over half of its runs of four words stand there as they are."""
    found, known = _fours(line), _known_fours(note)
    return len(found) > 2 and sum(each in known for each in found) * 2 > len(found)


@lru_cache(4)  # every line is held against the same note
def _known_fours(note: str) -> frozenset[tuple[str, ...]]:
    return frozenset(_fours(note))


def _fours(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.lower().replace("'", "").replace("\u2019", ""))
    return [tuple(words[place : place + 4]) for place in range(len(words) - 3)]
