"""Finds the word that a clause in note form leaves out at its beginning: "I", "they", "the"."""

from collections.abc import Sequence
from typing import Final, Literal

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import base_of, group, groups, kinds_of, table
from widgets.feedback.english.verbclass import finite
from widgets.feedback.english.word import Token
from widgets.feedback.message.fit import takes_the

# What is done to the person: "was told on the door", "asked me about fuel cards".
_DONE_TO_ONE: Final = frozenset(
    ["ask", "tell", "give", "show", "offer", "let", "send", "walk", "invite", "hand", "put", "take", "keep", "allow"]
)
# The things that a note leaves without an article: "trade test was a bob".
_HELD: Final = ("component", "trial", "session", "nominal", "scene", "paper", "job_title", "other_side")
# What may stand before a verb whose "I" is not written: "also forgot my badge".
_ADDING: Final = frozenset(["also", "still", "nearly", "almost", "somehow", "only", "just", "even"])
# What is said, thought or wanted goes on with an "I" of its own, and so does what these lead to.
_SAID: Final = groups("stated", "telling", "inward") - {"ask"} | {"forget", "want", "mean"}
_LEADING_ON: Final = frozenset(["to", "that", "them", "him", "her"])
# What somebody ought to do or to be need not be said of oneself.
_OUGHT: Final = frozenset(["should", "must", "may", "might"])
# "Turned out fine" is said of something else, "turned it down" and "looked at the plan" are not.
_SEEMING: Final = frozenset(["turn", "seem", "sound", "look", "feel"])
_SEEN_TO: Final = frozenset(["up", "at", "over", "through", "round"])
# How one was, and what leads to what about: "pleased with my certificates".
_FELT: Final = frozenset(["pleased", "happy", "glad", "disappointed", "relieved", "delighted", "proud", "thrilled", "surprised"])
# What one offers, and is not how one was.
_OFFERING: Final = frozenset(["happy", "glad", "willing", "able"])
_MET: Final = frozenset(["be", "have", "see", "meet", "hear", "get", "find", "to"])
_OF_WHAT: Final = frozenset(["with", "about", "that", "to", "at", "of", "by"])
_ONE_OF_ITS_KIND: Final = frozenset(["only", "main", "rest", "first", "second", "third", "best", "worst", "hardest", "easiest"])
_HURTING: Final = frozenset(["hurt", "stung", "smarted"])
_SOMEBODY: Final = frozenset("bloke man woman lady guy chap fella lad girl person one manager boss owner".split())
# A thing is named in so many words before what is said of it.
_LONG_NAME: Final = 3
# "Had lunch" says nothing yet.
_LEAST: Final = 2


def left_out(clause: Clause) -> Literal["I", "I was", "I would be", "it", "they", "the", ""]:
    """The word that a clause leaves out: "they" before "asked how I would", "the" before "trade test was a bob", "I" before "never even got to it", "it" before "never came up", "I was" before "pleased with my plan", "I would be" before "happy to send it"."""
    lows = [each.low for each in clause.words[:3]]
    if lows[:1] and lows[0] in _OFFERING and lows[1:2] == ["to"] and lows[-1] not in _MET:
        return "I would be"
    if len(clause.words) > 1 and clause.words[0].low in _FELT and clause.words[1].low in _OF_WHAT:
        return "I was"
    if _lasted(clause.words) or _hurt(clause.words):
        return "it"
    if _theirs(clause):
        return "they"
    if _without_article(clause.words):
        return "the"
    if clause.words[0].tag in "XB" and [clause.lemma, *(each.low for each in clause.words[-1:])] == ["come", "up"]:
        return "it"
    return "I" if _own(clause) else ""


def _lasted(words: Sequence[Token]) -> bool:
    """Whether words say how long something took, or should have: "took me close to an hour", "should have been 20 minutes"."""
    lows = [each.low for each in words]
    begins = lows[:2] == ["took", "me"] or (lows[:3] == ["should", "have", "been"] and words[3:] and words[3].tag in "#D")
    return bool(begins) and any(each.removesuffix("s") in group("stretch_of_time") | {"age", "forever"} for each in lows)


def _hurt(words: Sequence[Token]) -> bool:
    """Whether words say that something hurt: "hurt a bit", not "hurt my back"."""
    return words[0].low in _HURTING and (len(words) == 1 or words[1].tag in "BIR" or [each.low for each in words[1:3]] == ["a", "bit"])


def _theirs(clause: Clause) -> bool:
    """Whether a clause says what somebody else did, and not who: "asked me about fuel cards"."""
    words = clause.words
    if len(words) > 1 and words[0].tag == "V" and base_of(words[0].low) in _DONE_TO_ONE and words[1].low in {"me", "us"}:
        return True
    return words[0].low == "asked" and clause.subject == "other" and len(words) > 1 and words[1].tag not in "AM"


def _without_article(words: Sequence[Token]) -> bool:
    """Whether words begin with a thing, and what it was or did, that a note names without its article."""
    end = next((place for place, each in enumerate(words[1 : _LONG_NAME + 1], 1) if finite(each)), 0)
    named = words[:end]
    if not named:
        return False
    # "Bloke who runs the crew was there" is told of him alone.
    if words[0].tag == "N" and words[0].low in _SOMEBODY and words[1].low in {"who", "that"}:
        return True
    held = named[-1].low in groups(*_HELD) and not named[-1].low.endswith("s")
    held = held and all(each.tag in "NJGVQ" and not each.out[-1:].isupper() for each in named)
    only = named[0].low == "only" and "past" in kinds_of(words[1].low)  # "only drove home" is one's own
    one = named[0].low in _ONE_OF_ITS_KIND and not only and not any(each.tag in "PD" for each in named)
    return held or one or _bare(named)


def _own(clause: Clause) -> bool:
    """Whether a clause says what the person did, or had done to them, and leaves its "I" out."""
    words = clause.words
    first, second = words[0].low, words[1].low if words[1:] else ""
    if first in _ADDING and words[1:] and words[1].tag == "V" and base_of(second) not in {"ask", "tell", "say"}:
        return "ing" not in second
    if first == "was":
        return second not in {"ask", "tell"} and base_of(second) in _DONE_TO_ONE
    if first == "told" and second in {"them", "him", "her"}:
        return True
    if first in {"did", "had"} and clause.verb <= clause.first:
        return len(words) > _LEAST and words[1].tag in "DOJ#T" and second not in {"me", "us", "i", "you"}
    return clause.subject == "own" and first not in group("subject") and clause.verb >= 0 and _of_oneself(clause)


def _of_oneself(clause: Clause) -> bool:
    """Whether a clause of one's own begins with its verb, or with what leads up to it."""
    words = clause.words
    led = words[: clause.verb - clause.first]
    verb, behind = words[len(led)], [each.low for each in words[len(led) + 1 :]]
    # "Should be English speakers" is said of something else, "should have asked" of oneself.
    if led and led[0].low in _OUGHT and not any(each.low == "have" for each in led):
        return False
    plain = all(each.tag in "XBAM" for each in led) and (not led or led[0].tag in "AM" or led[0].low in _ADDING | group("negation"))
    if not plain or verb.tag not in ("VAL" if led else "VA") or verb.low.endswith("ing") or behind[:1] in (["me"], ["us"]):
        return False
    # "Said my reversing was the best" is what they said.
    if clause.lemma in {"say", "think", "reckon"} and behind[:1] == ["my"]:
        return False
    if clause.lemma in _SEEMING:
        return bool(behind) and (words[len(led) + 1].tag in "OD" or behind[0] in _SEEN_TO)
    # "Left join I explained" has its "I"; "told them what I did" and "didn't get to say I teach" have not.
    return "i" not in behind or bool(led) or clause.lemma in _SAID or behind[0] in _LEADING_ON


def _bare(named: Sequence[Token]) -> bool:
    """Whether a thing is named without its article: "train stood outside", "rate is 575"; what is a name, or takes none, has none."""
    first = named[0]
    plain = all(each.tag in "NJ" and not each.out[-1:].isupper() for each in named) and first.tag == "N"
    return plain and takes_the(first.low) and first.low not in table("capital") and first.low not in group("uncounted")
