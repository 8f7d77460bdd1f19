"""Says a casual word in the way one would say it to an employer: "chaps" are "people"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import table
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.wordclass import Token

# What may lead to a number, with a "like" in between.
_LEADING: Final = frozenset("in for with at was were took about by after within had have got".split())


def plainly(words: Sequence[Token]) -> list[Token]:
    """The words with each casual one in its plain form, and without a "like" that only hedges a number: "in like 3 weeks"."""
    casual = table("casual")
    said = [each for place, each in enumerate(words) if each.low != "like" or not _hedges(words, place)]
    return [replace(each, out=casual[each.low], low=casual[each.low]) if each.low in casual else each for each in said]


def _hedges(words: Sequence[Token], place: int) -> bool:
    """Whether a "like" only leads to a number."""
    return 0 < place < len(words) - 1 and words[place - 1].low in _LEADING and words[place + 1].tag == "#"


def own_words(clause: Clause) -> str:
    """A clause of the person's own, however short: "I can drive"; empty when it is nobody's or somebody else's."""
    text = own_clause(clause) or (write(plainly(clause.words)) if clause.subject == "own" else "")
    return text if text.startswith("I ") and len(text.split()) > 2 else ""


def counted(text: str) -> str:
    """The thing with "a" where a note leaves it out: "driving licence" is "a driving licence"."""
    papers = re.search(r"\b(?:licence|license|certificate|degree|ticket|qualification|card|car|van|diploma|visa)$", text.lower())
    if not papers or re.match(r"(?:an?|the|my|your|more|any|some|enough) ", text.lower()):
        return text
    return with_article(text)
