"""Cuts a note into pieces a person may want said as they are, each in plain words close to their own."""

import zlib
from collections.abc import Iterator, Sequence
from copy import replace
from itertools import groupby, pairwise, takewhile
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.learners import completed, learning
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import straight
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Piece
from widgets.feedback.kinds import GUESS, aside
from widgets.feedback.message.checks import smells
from widgets.feedback.message.fit import fit
from widgets.feedback.message.leading import left_out
from widgets.feedback.message.message import whole
from widgets.feedback.message.noting import notes_down
from widgets.feedback.message.standalone import CUTS, HANGING, begins, cut_short, parted, stands, without_regret
from widgets.feedback.message.tense import past
from widgets.feedback.safety.discreet import ordered
from widgets.feedback.situation.plain import plainly

# A sentence of more words than this is hard to take in on a phone; it is cut where a clause with a subject of its own begins.
_LONGEST: Final = 22
_SHORTEST: Final = 2
# Fewer words without a verb or a number only name a thing.
_NAMING: Final = 4
# What one was there for, beside a job by its title.
_OCCASIONS: Final = frozenset(["interview", "shift", "job", "role", "post", "position", "placement", "apprenticeship"])
_ANSWERS: Final = frozenset(["yes", "no"])
_CLOSING: Final = frozenset(",;:)%.!?")
_OPENING: Final = frozenset("(£$€")
_QUOTES: Final = frozenset("\"'")


def pieces(read: Sequence[Sentence], told: Sequence[Sentence] | None = None) -> list[Piece]:
    """Every piece of the sentences `read` that says something and holds no strong wording, in the order of the note.

    Only what is made of the sentences `told`, where they are given, is weighed: no other piece is clear.
    """
    out: dict[str, Piece] = {}
    places = [each.span() for each in (read if told is None else told) if not ordered(each)]
    for sentence, first, last, cuts in runs(read):
        span = sentence.span(first, last)
        weighed = any(each.start <= span.start and span.end <= each.end for each in places)
        if piece := _piece(sentence, first, last, weighed=weighed):
            parts = [_piece(sentence, *each, weighed=weighed) for each in pairwise([first, *cuts, last])] if cuts else []
            out.setdefault(piece.id, replace(piece, parts=tuple(each for each in parts if each)))
    return list(out.values())


def runs(read: Sequence[Sentence]) -> Iterator[tuple[Sentence, int, int, list[int]]]:
    """The runs of words that pieces are made of: each with its sentence, its first word, the one behind its last, and where it may be cut."""
    for sentence in read:
        if not aside(sentence) and not GUESS.search(sentence.plain):
            yield from ((sentence, first, last, _cuts(sentence, first, last)) for first, last in _runs(sentence))


def _piece(sentence: Sentence, first: int, last: int, *, weighed: bool) -> Piece | None:
    """The words from `first` to before `last` as a piece; None where they say nothing by themselves."""
    text, span = _plain(sentence, first, last), sentence.span(first, last)
    telling = any(each.tag in "VAM#" for each in sentence.words[first:last])
    if len(text.split()) < (_SHORTEST if telling else _NAMING) or is_thin(text) or _only_names(sentence.words[first:last]):
        return None
    # "The other one, Ana" of "The other one, Ana, fucking laughed": what it says of it was cut off.
    behind = next((each for each in sentence.words[last:] if each.tag != "Z"), None)
    if not any(each.tag in "VAM" for each in sentence.words[first:last]) and behind and behind.tag in "VA":
        return None
    if cut_short(sentence.words[first:last]):
        return None
    # Named after its words: what was tapped for one piece must never hold for another that takes its place.
    jotted = not stands(sentence, first, last, text)
    fitting = weighed and (not jotted or notes_down(sentence, first, last))
    clear, amiss = fit(sentence, first, last, jotted=jotted) if fitting else (-1.0, False)
    return Piece(f"piece.{zlib.crc32(span.text.lower().encode()):08x}", span, text, clear, amiss, jotted)


def _only_names(words: Sequence[Token]) -> bool:
    """Whether words only say which interview it was, as the first line of a message does: "interview at the mill for a picker job"."""
    lows = [each.low for each in words]
    had = next((place for place, each in enumerate(words) if each.tag in "VAM"), len(words))
    if had < len(words) and (lows[:had] not in ([], ["i"], ["i", "just"]) or base_of(lows[had]) not in {"have", "do"}):
        return False
    rest = words[had + 1 if had < len(words) else 0 :]
    head = list(takewhile(lambda each: each.tag in "DNJEB#V", rest))
    names = group("job_title") | _OCCASIONS
    return bool(head) and head[-1].low in names and len(head) < len(rest) and not any(each.tag in "VAM" for each in rest[len(head) :])


def _cuts(sentence: Sentence, first: int, last: int) -> list[int]:
    """Where in a run a statement begins that can stand alone."""
    out: list[int] = []
    for clause in clauses(sentence):
        hangs = sentence.words[clause.first - 1].low in HANGING
        if first < clause.first < last and begins(clause) and not hangs and not _waits(sentence, first, clause.first):
            out.append(clause.first)
    return out


def _runs(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses of a sentence, together as long as they stay short; what has strong wording is left out with all that hangs on it."""
    parts = clauses(sentence)
    out: list[tuple[int, int]] = []
    cut = True
    strong = bool(hot(sentence.plain))  # else none of its clauses is
    ends = [*(each.first for each in parts[1:]), len(sentence.words)]
    for place, clause in enumerate(parts):
        first = clause.first
        while first and sentence.words[first - 1].low in HANGING:
            first -= 1
        hangs = first < clause.first
        if strong and hot(sentence.part(first, ends[place]).plain, mild=False):
            cut = True
        elif cut and hangs and place:
            continue
        elif cut or (not hangs and begins(clause) and clause.last - out[-1][0] > _LONGEST and not _waits(sentence, *out[-1])):
            out.append((first, clause.last))
            cut = False
        else:
            out[-1] = (out[-1][0], clause.last)
    return [(first, _with_answer(sentence, last)) for first, last in out]


def _with_answer(sentence: Sentence, last: int) -> int:
    """Where a run ends with the yes or no behind it that it needs: "and I said no"."""
    behind = sentence.words[last : last + 1]
    return last + 1 if behind and behind[0].low in _ANSWERS and behind[0].tag == "I" else last


def _waits(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a run is only a condition or a time so far."""
    return sentence.words[first].low in HANGING and not any(each.low == "," for each in sentence.words[first:last])


def _plain(sentence: Sentence, first: int, last: int) -> str:
    """The words of a piece with their spelling put right, and with its "I"; empty where they do not read clean."""
    words: Sequence[Token] = sentence.words[first:last]
    while words and (words[-1].tag in "ZC" or words[-1].low in CUTS) and not _all_of_that(words):  # what led on to the next statement
        words = words[:-1]
    words = without_regret(words)
    # "What the targets were" ends as it should.
    asks = any(each.tag == "W" for each in words)
    if not words or (
        words[-1].tag != "I"
        and not _all_of_that(words)
        and words[-1].low in group("be" if not asks else "determiner") | groups("determiner", "conjunction")
    ):
        return ""
    clause = next((each for each in clauses(sentence) if each.first == first), None)
    lead = left_out(clause) if clause is not None else ""
    told = past(sentence, parted(sentence, words, first), unsaid=lead)
    text = _spelled(sentence.note, plainly(completed(told) if learning(sentence.note) else told))
    if lead:
        text = f"{lead} {text[:1].lower()}{text[1:]}"
    text = whole(" ".join(text.split()).strip(" -*,;:"))
    return "" if smells(text) or hot(text, mild=False) else text


def _all_of_that(words: Sequence[Token]) -> bool:
    """Whether words end on "all of that", which is whole as it is."""
    return len(words) > 1 and words[-1].low == "that" and words[-2].low == "of"


def _spelled(note: str, words: Sequence[Token]) -> str:
    """Words as they were meant, contractions as they were typed; what somebody said is closed where it was left open."""
    text, said = "", ""
    for start, parts in groupby(words, key=lambda each: each.start):
        group_of = list(parts)
        if group_of[0].low in _QUOTES:
            opens = not said and (start == 0 or note[start - 1].isspace())
            owns = not opens and not said and text[-1:] != "s"  # "the kids' ward" is now the children's
            text += (" " if opens and text else "") + group_of[0].low + ("s" if owns else "")
            said = group_of[0].low if opens else ""
            continue
        typed = straight(note[start : group_of[0].end]) if len(group_of) > 1 else ""
        short = "'" in typed
        shown = (typed[:1].upper() if typed[:2] == "i'" else typed[:1]) + typed[1:] if short else " ".join([each.out for each in group_of])
        joins = not text or shown in _CLOSING or text[-1] in _OPENING or (said and text[-1] == said)
        text += ("" if joins else " ") + shown
    text += said + (")" if text.count("(") > text.count(")") else "")
    return articles_right(text)
