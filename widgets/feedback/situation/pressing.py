"""Reads why somebody has to know soon: a lease that is up, an employer who asks, notice to give."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import days, on_day

# "I have to confirm by Friday": what, and to whom? An answer that is owed has a sentence of its own.
_OPEN: Final = (
    r"(?!(?:confirm|tell|answer|accept|sign|reply|respond|give|let)(?: (?:them|him|her|it|an answer))?(?: yes or no)? (?:by|before)\b)"
)
_HAVE_TO: Final = re.compile(rf"I (?:have|need) to (?!know|hear|wait|find|see|be\b){_OPEN}\w{{1,20}} .{{0,80}}?\b(?:by|before) ")
_POINTING: Final = re.compile(r"\b(?:them|him|her|it|that)\b")
_ENDS: Final = frozenset(["end", "finish", "expire", "run"])
_IS_UP: Final = re.compile(r"my (?:\w{2,14} ){1,3}(?:is|are) up (?:on|in|at)\b")
_DECIDE: Final = re.compile(r"I (?:have|need) to (?:decide|choose) (?:whether|if|about|on|between) .{4,80}$")
_NOTICE: Final = re.compile(
    r"\b(?:have|need)(?: got)? to (?:give|hand in) (?:(?:my|me|our|the) (landlord|landlady|work|boss|manager|employer|job|school|housemates) )?(?:my |our )?notice\b"
)
_ASKED: Final = re.compile(
    r"\b(?:my )?((?:present|current|own|old) (?:company|employer|boss|manager|school|firm)|landlord|landlady) "
    r"(?:is asking|are asking|keeps asking|asks|wants to know|needs to know|has asked)(?: me)? (when|whether|if|how long) i (?=(?:will|can|would|am|have|want) \w)"
)
_BEGINS: Final = re.compile(
    r"\b((?:new )?(?:roster|rota|season|term|course|training|contract|tenancy))(?: is| was|'s) (?:meant|supposed|due|going) to (?:kick off|start|begin) (?:on )?(?:the )?$"
)


_SHORT: Final = 8


def pressing(read: Sequence[Sentence]) -> str:
    """What the person has to plan round, as one or two clauses after "as"."""
    found = list(dict.fromkeys(text for each in read for text in _of(each) if text))
    return " and ".join(found[:2])


def _of(sentence: Sentence) -> list[str]:
    out = [_clause(each, dated=bool(days(sentence))) for each in clauses(sentence)]
    if asked := _ASKED.search(sentence.plain):
        end = next((k for k in range(sentence.at(asked.end()), len(sentence.words)) if sentence.words[k].tag in "ZC"), len(sentence.words))
        rest = write(sentence.words[sentence.at(asked.end()) : end])
        out.append(f"my {asked.group(1)} would like to know {asked.group(2)} I {rest}" if rest and len(rest.split()) < _SHORT else "")
    if notice := _NOTICE.search(sentence.plain):
        out.append(f"I have to give my {notice.group(1)} notice" if notice.group(1) else "I have to hand in my notice")
    begins = next(((each, hit) for each in days(sentence) if (hit := _BEGINS.search(sentence.plain[: each.start]))), None)
    if begins:
        out.insert(0, f"the {begins[1].group(1)} is due to start {on_day(begins[0].text)}")
    return out


def _clause(clause: Clause, *, dated: bool) -> str:
    if clause.subject == "mine" or clause.joiner == "because":
        text = my_clause(clause)
        if dated and (clause.lemma in _ENDS or _IS_UP.match(text)):
            return text
    text = own_clause(clause)
    needs = bool(dated and _HAVE_TO.match(text)) or bool(_DECIDE.match(text))
    return text if needs and not _POINTING.search(text) else ""
