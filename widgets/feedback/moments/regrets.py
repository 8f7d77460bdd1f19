"""Reads what the person regrets of what they said: left out, wished said, lost, gone on about."""

import re
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.moments.shortfalls import SELF, thing_behind
from widgets.feedback.moments.spot import Slots

_LEFT_OUT: Final = re.compile(rf"{SELF}(?:left|missed) out (?=(?:my|the|all|half) )")
_OUT: Final = re.compile(rf"{SELF}left (?=(?:my|the|all|half) )")
_WISHED: Final = re.compile(
    r"(?:i )?(?:really )?wish i (?:had|would have|could have) (?:(?:just|only|also) )?(?:said|mentioned|told (?:them|her|him)|talked|spoken|brought up|explained|shown|shown them|added|got to)"
    r"(?P<more> (?:a (?:bit|lot|little) )?more)?(?: (?:about|on))? (?=\S)"
)
_MORE: Final = re.compile(
    rf"{SELF}(?:(?:could|should|would have liked to) (?:have |of )?(?:said|say|talked|talk|told (?:them|her|him)|explained|spoken) (?:a (?:bit|lot|little) )?more (?:about|on)"
    r"|did not (?:say|talk|tell (?:them|her|him)|explain) (?:nearly |very )?(?:enough|much) (?:about|on)) (?=\S)"
)
_BLANK: Final = re.compile(
    r"(?:my |the )?(?:mind|head|brain) (?:just |completely |totally )?(?:went|was|goes) (?:completely |totally |a )?blank (?:on|about|over|with) (?=\S)"
)
_NO_THOUGHT: Final = re.compile(rf"{SELF}could not (?:even )?think of (?=\S)")
_STUCK: Final = re.compile(
    r"(?:just |completely |totally |really )?stuck on (?=\S)|(?:when(?:ever)? )?(?:i (?:am|was) )?(?:presented|faced) with (?=\S)"
)
_WENT_ON: Final = re.compile(
    rf"{SELF}(?:rambled|waffled|babbled|droned|went|got) (?:(?:on|a bit|too long|for (?:too long|ages)|and on|a lot|way) ){{0,4}}about (?=\S)"
)
_TOO_MUCH: Final = re.compile(rf"{SELF}(?:talked|said|spoke|told them|went on|shared) (?:far |way )?too much about (?=\S)")
# What was said too much of and is nobody's business, so that its name stays out.
_PRIVATE: Final = re.compile(
    r"\b(?:divorce|separation|illness|health|anxiety|depression|diagnosis|ex|marriage|family|religion|faith|politics|debts?|pregnancy|redundancy|kids|son|daughter|sister|brother)\b"
)


def left_unsaid(clause: Clause) -> Slots:
    """What was left out, or what they wish they had said (more) of."""
    for pattern, name in ((_LEFT_OUT, "omitted"), (_OUT, "omitted"), (_MORE, "more_about"), (_WISHED, "unsaid")):
        found = pattern.match(clause.plain)
        thing = thing_behind(clause, found) if found else None
        if not found or not thing:
            continue
        if (pattern is _OUT) != (thing[1] == "out") or (pattern is not _OUT and thing[1]):
            continue
        if name == "omitted" and not thing[0].startswith("my "):
            return {name: f"I left out {thing[0]}"}
        name_of = "more_about" if pattern is _WISHED and found["more"] else name.replace("omitted", "unsaid")
        return {name_of: thing[0]}
    return {}


def lost(clause: Clause) -> Slots:
    """What the mind went blank on, or what did not come to it."""
    for pattern, said in ((_BLANK, "went blank on"), (_NO_THOUGHT, "could not think of"), (_STUCK, "got stuck on")):
        found = pattern.match(clause.plain)
        thing = thing_behind(clause, found) if found else None
        if found and thing and (not thing[1] or found.group().endswith("with ")):
            return {"clause": f"I {said} {thing[0]}", "lacked": f"I {said} {thing[0]}", "topic": thing[0]}
    return {}


def dwelt_on(clause: Clause) -> Slots:
    """What the person went on about for too long."""
    found = None if _TOO_MUCH.match(clause.plain) else _WENT_ON.match(clause.plain)
    return _open(clause, found)


def too_much(clause: Clause) -> Slots:
    """What the person said too much about, unless its name had better stay out."""
    return _open(clause, _TOO_MUCH.match(clause.plain))


def _open(clause: Clause, found: re.Match[str] | None) -> Slots:
    thing = thing_behind(clause, found) if found else None
    return {"topic": thing[0]} if thing and not thing[1] and not _PRIVATE.search(thing[0].lower()) else {}
