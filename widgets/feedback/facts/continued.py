"""Follows an answer that says what one does or would do to the end of it: "I would leave it | and try again later"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import verbs
from widgets.feedback.english.rewriting import own_clause

_TO_DO: Final = re.compile(r" that I (?:would |will )?\w")
# What turns from the answer to how it went.
_TURNS: Final = re.compile(
    r"I (?:think|guess|mean|know|hope|feel|wish|want|need|like|love|live|work|am|was|have|can|cannot|do not|did not)\b"
)
_POINTS: Final = re.compile(r"^\w{2,14} (?:it|them|that) (?:\w{1,12} )?(?:to|by|from|down|up|in|into|under|below|over|within|back)\b")
_MOST_WORDS: Final = 30
_JOINS: Final = {"and": " and ", "then": " and then ", ",": ", "}


def continued(answer: str, end: int, parts: Sequence[Clause]) -> tuple[str, int]:
    """The `answer`, which ends before word `end`, with the clauses of the person's own that go on with it, and where they end."""
    if not _TO_DO.search(answer):
        return _to_its_end(answer, end, parts)
    comma = 0  # where the last comma stands that no "and" has followed yet
    for each in parts:
        if each.first not in range(end, end + 3) or each.joiner not in _JOINS or each.subject != "own" or not _unfinished(each):
            continue
        more = own_clause(each, pointing=True)
        if more.startswith("I ") and not _TURNS.match(more) and len(f"{answer} {more}".split()) < _MOST_WORDS:
            join = _JOINS["then"] if each.sentence.words[each.first - 1].low == "then" else _JOINS[each.joiner]
            comma = len(answer) if join == _JOINS[","] else 0
            answer, end = f"{answer}{join}{more.removeprefix('I ').removeprefix('would ')}", each.last
    if comma:
        answer = f"{answer[:comma]}{_JOINS['and']}{answer[comma + len(_JOINS[',']) :]}"
    return answer, end


def _to_its_end(answer: str, end: int, parts: Sequence[Clause]) -> tuple[str, int]:
    """An answer with what was done to its "it" right behind it: "we were at 1.8 | and got it to 0.9"."""
    behind = next((each for each in parts if each.first in range(end, end + 2)), None)
    if behind is None or behind.joiner != "and" or behind.verb != behind.first or not _POINTS.search(behind.plain):
        return answer, end
    more = own_clause(behind, pointing=True)
    if not more.startswith("I ") or _TURNS.match(more) or len(f"{answer} {more}".split()) >= _MOST_WORDS:
        return answer, end
    return f"{answer} and {more.removeprefix('I ')}", behind.last


def _unfinished(clause: Clause) -> bool:
    """Whether a clause tells what one does, not what one did."""
    form = verbs().get(clause.sentence.words[clause.verb].low) if clause.verb >= 0 else None
    return form is not None and "base" in form.kinds and "past" not in form.kinds
