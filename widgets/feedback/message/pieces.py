"""Cuts a note into pieces a person may want said as they are, each in plain words close to their own."""

import zlib
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.clauses import Clause, clauses, quoted
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import straight
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Piece
from widgets.feedback.kinds import ASIDE, GUESS
from widgets.feedback.message.checks import smells
from widgets.feedback.message.message import whole

# A sentence of more words than this is hard to take in on a phone; it is cut where a clause with a subject of its own begins.
_LONGEST: Final = 22
_SHORTEST: Final = 2
# Fewer words without a verb or a number only name a thing.
_NAMING: Final = 4
# "Turned out fine" is said of something else.
_SEEMING: Final = frozenset(["turn", "seem", "sound", "look", "feel"])
# Words that hang a clause on another, and joins at which a new sentence may begin.
_HANGING: Final = frozenset(
    [
        "if",
        "when",
        "because",
        "although",
        "though",
        "until",
        "till",
        "unless",
        "before",
        "after",
        "since",
        "as",
        "while",
        "where",
        "than",
        "even",
        "once",
    ]
)
_CUTS: Final = frozenset(["and", "but", "so", "then", "run-on", ",", ";", ":", "-", "("])
_CLOSING: Final = frozenset(",;:)%.!?")
_OPENING: Final = frozenset("(£$€")


def pieces(read: Sequence[Sentence]) -> list[Piece]:
    """Every piece of the sentences `read` that says something and holds no strong wording, in the order of the note."""
    out: dict[str, Piece] = {}
    for sentence in read:
        if ASIDE.search(sentence.plain) or GUESS.search(sentence.plain):
            continue
        for first, last in _runs(sentence):
            text, span = _plain(sentence, first, last), sentence.span(first, last)
            telling = any(each.tag in "VAM#" for each in sentence.words[first:last])
            if len(text.split()) >= (_SHORTEST if telling else _NAMING) and not is_thin(text):
                # Named after its words: what was tapped for one piece must never hold for another that takes its place.
                name = f"piece.{zlib.crc32(span.text.lower().encode()):08x}"
                out.setdefault(name, Piece(name, span, text))
    return list(out.values())


def _runs(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses of a sentence, together as long as they stay short; what has strong wording is left out with all that hangs on it."""
    parts = clauses(sentence)
    out: list[tuple[int, int]] = []
    cut = True
    ends = [*(each.first for each in parts[1:]), len(sentence.words)]
    for place, clause in enumerate(parts):
        first = clause.first
        while first and sentence.words[first - 1].low in _HANGING:
            first -= 1
        hangs = first < clause.first
        if hot(sentence.part(first, ends[place]).plain, mild=False):
            cut = True
        elif cut and hangs and place:
            continue
        elif cut or (not hangs and _begins(clause) and clause.last - out[-1][0] > _LONGEST and not _waits(sentence, *out[-1])):
            out.append((first, clause.last))
            cut = False
        else:
            out[-1] = (out[-1][0], clause.last)
    return out


def _begins(clause: Clause) -> bool:
    """Whether a clause can be a sentence of its own."""
    return clause.words[0].tag in "PDE" and clause.verb >= 0 and not quoted(clause) and clause.joiner in _CUTS


def _waits(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a run is only a condition or a time so far."""
    return sentence.words[first].low in _HANGING and not any(each.low == "," for each in sentence.words[first:last])


def _plain(sentence: Sentence, first: int, last: int) -> str:
    """The words of a piece with their spelling put right, and with its "I"; empty where they do not read clean."""
    words = sentence.words[first:last]
    if words[-1].low in group("be") | group("determiner") | group("conjunction") or sum(each.low == "'" for each in words) % 2:
        return ""
    clause = next((each for each in clauses(sentence) if each.first == first), None)
    bare = clause is not None and clause.subject == "own" and words[0].low not in group("subject") and words[0].tag in "VAM"
    text = _spelled(sentence.note, words)
    if bare and base_of(words[0].low) not in _SEEMING:
        text = f"I {text[:1].lower()}{text[1:]}"
    text = whole(" ".join(text.split()).strip(" -*,;:"))
    return "" if smells(text) or hot(text, mild=False) else text


def _spelled(note: str, words: Sequence[Token]) -> str:
    """Words as they were meant, contractions as they were typed."""
    text = ""
    for start, parts in groupby(words, key=lambda each: each.start):
        group_of = list(parts)
        typed = straight(note[start : group_of[0].end])
        short = len(group_of) > 1 and "'" in typed
        shown = (typed[:1].upper() if typed[:2] == "i'" else typed[:1]) + typed[1:] if short else " ".join(each.out for each in group_of)
        text += ("" if not text or shown in _CLOSING or text[-1] in _OPENING else " ") + shown
    return articles_right(text)
