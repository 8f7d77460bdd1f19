"""Reads what the interview was made of, in so far as the note says so in a clause or a heading."""

import re
from itertools import pairwise
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.english.relatives import whole_noun
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.statement import reading
from widgets.feedback.english.tidying import written
from widgets.feedback.facts.deeds import LONGEST, PRIVATE
from widgets.feedback.findings import Fact

# How long or how far it was is no part of it: "a client round, 50 minutes".
_MEASURE: Final = re.compile(r"\d{1,3} ?(?:m|km|miles?|metres?|secs?|seconds?|mins?|minutes?|minute|hrs?|hours?|days?|weeks?)\b")
_NAME: Final = 5
# Parts that need no name of their own.
_PARTS: Final = frozenset(["station", "part", "half", "section", "bit", "stage", "round", "technical", "session"])


def made_of(clause: Clause) -> str:
    """What the interview or a part of it was: "the task was a take-home", "my talk was on tides", "there was a tray of letters"."""
    sentence, words = clause.sentence, clause.sentence.words
    place = clause.verb if clause.verb >= 0 else next((k for k in range(clause.first, clause.last) if words[k].low in {"was", "were"}), -1)
    if place < 0 or base_of(words[place].low) not in group("consisting"):
        return ""
    if clause.words[0].low == "there":
        return _part(whole_noun(sentence, place + 1)) if place + 1 < clause.last else ""
    while place > clause.first and words[place - 1].tag in "AMXB":
        place -= 1
    named = words[clause.first : place]
    if not named or len(named) > _NAME or any(each.tag not in "DQJN#EG" for each in named):
        return ""
    head = next((each.low for each in reversed(named) if each.tag != "#"), "")
    if head.removesuffix("s") not in group("scene") - {"panel"}:
        return ""
    end = reading(sentence).predicate(place)
    clean = written(clause, list(words[place:end]), own=False) if end else None
    if not clean or clean[1] or hot(clean[0]):
        return ""
    said = clean[0].partition(" ")[2]
    if is_thin(said) or (words[place].low in {"was", "were"} and len(said.split()) == 1):
        return ""
    if re.match(r"(?:was|were) (?:for|with|at|over|by) ", clean[0]):
        return ""
    part = re.match(r"(?:was|were) (?=(?:an?|two|three|\d) )", clean[0])
    if part and head in _PARTS:
        return f"part of the interview was {clean[0][part.end() :]}"
    text = f"{'' if named[0].tag in 'DQE' else 'the '}{write(named)} {clean[0]}"
    return text if len(text.split()) <= LONGEST and not PRIVATE.search(text.lower()) else ""


def _part(found: Phrase | None) -> str:
    """A part of the interview by its name; nothing for what is none."""
    if not found or is_thin(found.text) or hot(found.text):
        return ""
    core = re.split(r" (?:with|on|of|about|in|for|to|where|that|which) ", found.text)[0].split()[-1].lower()
    known = core.removesuffix("s") in group("scene") | {"in-tray", "paper", "video", "essay"}
    text = found.text if re.match(r"(?:an?|the|my|two|three|four|five|\d) ", found.text) else with_article(found.text)
    return f"part of the interview was {text}" if known and core != "interview" and len(found.text.split()) > 1 else ""


def headed(sentence: Sentence) -> list[Fact]:
    """A part jotted down with what it held: "Numeracy paper: 20 questions", "Forklift test in the yard, 10 pallets"."""
    out: list[Fact] = []
    parts = clauses(sentence)
    for one, two in pairwise(parts):
        if one.verb >= 0 or two.verb >= 0 or two.joiner not in {":", ",", "-"} or two.words[0].tag != "#":
            continue
        name, held = noun_phrase(sentence, one.first), noun_phrase(sentence, two.first)
        timed = held and _MEASURE.match(held.text.lower())
        if (
            name
            and held
            and not timed
            and name.last == one.last
            and held.last == two.last
            and (text := _part(name))
            and not is_thin(held.text)
        ):
            out.append(Fact("scene", f"{text} with {held.text}", sentence.span(one.first, two.last)))
    return out
