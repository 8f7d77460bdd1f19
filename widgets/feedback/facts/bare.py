"""Reads what is jotted down about the person without a verb: "22 years RAF", "CSCS card in date", "notice 4 weeks", "good chat with the trustees"."""

import re
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import groups, one_of
from widgets.feedback.english.phrases import is_thin, noun_phrase, write
from widgets.feedback.findings import Fact, FactKind

_YEARS: Final = re.compile(r"^(?:i have )?(?:got )?((?:over |nearly |almost )?(?:\d{1,2}|[a-z]{3,9}) years)'? (?:of )?(?:at )?(?=\S)")
_VALID: Final = re.compile(
    r" (in date|up to date|current|done|cleared|renewed|valid(?: (?:till|until|to) \S.{1,24})?|on the update service)$"
)
_PAPER: Final = re.compile(rf"\b(?:{one_of('held_paper')}|first aid|gas safe)\b")
_NOTICE: Final = re.compile(r"^(?:my )?notice (?:period )?(?:of )?((?:\d{1,2}|a|one|two|three|four|six|eight|twelve) (?:weeks?|months?))$")
_CHAT: Final = re.compile(
    r"^(?:had )?(?:a )?(good|great|nice|lovely|long|decent|proper|interesting|friendly|useful) (chat|talk|conversation|discussion|natter) (?:with|about|on) (?=\S)"
)
_DRIVES: Final = re.compile(
    r"^((?:full |clean |uk |hgv |driving |category \w{1,2} |class \w{1,2} ){1,4}licen[cs]e)(?: (?:and|plus|with) (?:my )?own (car|van|transport|bike|tools))?$"
)
_MOST: Final = 4


def bare(clause: Clause) -> Fact | None:
    """The one thing a piece without a verb says of the person, as a whole statement; None when it says none."""
    kind: FactKind = "about"
    text = _years(clause) or _paper(clause) or _noticed(clause) or _drives(clause)
    if not text and (text := _chat(clause)):
        kind = "shown"
    return Fact(kind, text, clause.sentence.span(clause.first, clause.last)) if text and not hot(text) else None


def _years(clause: Clause) -> str:
    found = _YEARS.match(clause.plain)
    if not found or found.group(1).split()[-2] in {"early", "last", "recent", "past", "many", "some", "school", "few", "these", "those"}:
        return ""
    place = clause.behind(found.end())
    words = clause.sentence.words
    if place >= clause.last or words[place].tag in "DRPAC":
        return ""
    thing = noun_phrase(clause.sentence, place, joins=False, most=_MOST)
    barred = groups("no_trade", "elsewhere", "around", "vague")
    if not thing or thing.last != clause.last or is_thin(thing.text) or set(thing.text.lower().split()) & barred:
        return ""
    long = write([each for each in words[clause.first : place] if each.low not in {"at", "of", "i", "have", "got"}])
    if words[place - 1].low == "at":
        return f"I have {long} of experience at {thing.text}"
    return f"I have {long} of {thing.text} experience" if not thing.text.endswith("experience") else f"I have {long} of {thing.text}"


def _paper(clause: Clause) -> str:
    found = _VALID.search(clause.plain)
    if not found or not _PAPER.search(clause.plain[: found.start()]) or any(each.tag in "AMP" for each in clause.words):
        return ""
    count = len(clause.plain[: found.start()].split())
    name, state = write(clause.words[:count]), write(clause.words[count:])
    if not name or not state or len(name.split()) > _MOST + 1 or any(each.tag not in "DJNE#LGC&" for each in clause.words[:count]):
        return ""
    name = re.sub(r"^(?:my|the|a|an|got) ", "", name)
    name = name if name[1:2].isupper() or name[1:2].isdigit() else name[:1].lower() + name[1:]
    return f"my {name} {'are' if ' and ' in name or (name.endswith('s') and not name.endswith('ss') and name[-2:].islower()) else 'is'} {state}"


def _noticed(clause: Clause) -> str:
    found = _NOTICE.match(clause.plain)
    return f"my notice period is {found.group(1)}" if found else ""


def _drives(clause: Clause) -> str:
    found = _DRIVES.match(clause.plain)
    if not found:
        return ""
    licence = write(clause.words[: len(found.group(1).split())])
    licence = licence[:1].lower() + licence[1:] if not licence[:2].isupper() else licence
    own = f" and my own {found.group(2)}" if found.group(2) else ""
    return f"I have {with_article(licence)}{own}"


def _chat(clause: Clause) -> str:
    found = _CHAT.match(clause.plain)
    if not found:
        return ""
    place = clause.behind(found.end()) - 1
    thing = noun_phrase(clause.sentence, place + 1) if place + 1 < clause.last else None
    barred = groups("vague", "elsewhere") | {"him", "her", "them", "everyone"}
    if not thing or thing.last != clause.last or set(thing.text.lower().split()) & barred or is_thin(thing.text):
        return ""
    how = "good" if found.group(1) in {"decent", "proper"} else found.group(1)
    talk = "chat" if found.group(2) == "natter" else found.group(2)
    return f"I had {with_article(how)} {talk} {clause.sentence.words[place].low} {thing.text}"
