"""Makes sentences of what a note puts short: what leads a clause, a stop where it runs on, and a learner's story in the past."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses, quoted
from widgets.feedback.english.language import base_of, group, groups, table, verbs
from widgets.feedback.english.learners import learning, told_past
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token
from widgets.feedback.message.fit import takes_the

# Words that hang a clause on another, and joins at which a new sentence may begin.
HANGING: Final = frozenset(
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
CUTS: Final = frozenset(["and", "but", "so", "then", "run-on", ",", ";", ":", "-", "("])
# What they did to whom "asked me about fuel cards" is said of, and the things that such a note leaves without an article: "trade test was a bob".
_DONE_TO_ME: Final = frozenset(["ask", "tell", "give", "show", "offer", "let", "send", "walk"])
_HELD: Final = ("component", "trial", "session", "nominal", "scene", "paper", "job_title", "other_side")
# Told as it went on: "they give me a test plate".
_GIVE_ME: Final = re.compile(r"\bthey (?:give|ask|tell|show|offer|send) (?:me|us)\b")
# Who tells a story, or is told of, and what they do in it: what one knows or wants is so now, too.
_TELLER: Final = group("subject") | group("other_side")
_ONE_OF_THEM: Final = frozenset(["he", "she"]) | group("other_side")
_DEEDS: Final = ("done", "stated", "asking", "handing", "praising", "performance")
# What may stand before a verb whose "I" is not written: "also forgot my badge".
_ADDING: Final = frozenset(["also", "still", "nearly", "almost", "somehow"])
# What is said, thought or wanted goes on with an "I" of its own, and so does what these lead to.
_SAID: Final = groups("stated", "telling", "inward") - {"ask"} | {"forget", "want", "mean"}
_LEADING_ON: Final = frozenset(["to", "that", "them", "him", "her"])
# "Turned out fine" is said of something else, "turned it down" and "looked at the plan" are not.
_SEEMING: Final = frozenset(["turn", "seem", "sound", "look", "feel"])
_SEEN_TO: Final = frozenset(["up", "at", "over", "through", "round"])
_DOUBTED: Final = frozenset(["think", "guess", "suppose", "reckon", "believe"])
# What is done to the person: "was told on the door".
_DONE: Final = frozenset(["told", "asked", "given", "shown", "offered", "sent", "invited", "handed", "put", "taken", "kept", "allowed"])
# What nobody ends with who goes on to say what.
_OPEN: Final = frozenset(["say", "tell", "ask", "be"])
# What there is, when it is met here first: "there was a test", "there are two shifts".
_THERE_IS: Final = re.compile(r"There(?:'s| was| were| is| are) (?:also )?(?:an?|some|two|three|four|five|six|\d{1,3}|no|another) ")
_ONE_OF_ITS_KIND: Final = frozenset(["only", "main", "rest", "first", "second", "third", "best", "worst", "hardest", "easiest"])
# What is left without its doubt has more words than these: "fine I think" says nothing.
_LEAST_SAID: Final = 3
# A thing is named in so many words before what is said of it.
_LONG_NAME: Final = 3


def begins(clause: Clause) -> bool:
    """Whether a clause can be a sentence of its own."""
    return clause.words[0].tag in "PDE" and clause.verb >= 0 and not quoted(clause) and clause.joiner in CUTS


def stands(sentence: Sentence, first: int, last: int, text: str) -> bool:
    """Whether a piece is a whole sentence: somebody, or something, and what it does."""
    clause = next((each for each in clauses(sentence) if each.first >= first), None)
    if clause is None or text.endswith((":", "e.g.", "i.e.")) or _left_open(sentence.words[first:last]):
        return False
    if text.startswith("There "):
        return bool(_THERE_IS.match(text))
    led = text.startswith(("I ", "They ", "The "))
    words = clause.words
    verb = next((place for place, each in enumerate(words) if each.tag in "AMV" and (place or led)), -1)
    somebody = led or (words[0].tag != "V" and any(each.tag in "PNEGDQ#" for each in words[: max(verb, 0)]))
    return verb >= 0 and somebody


def _left_open(words: Sequence[Token]) -> bool:
    """Whether words end with a verb that something has to follow: "I am", "and then he said"."""
    end = next((each for each in reversed(words) if each.tag not in "ZC"), None)
    return end is not None and end.tag in "VA" and base_of(end.low) in _OPEN


def unsaid_subject(clause: Clause) -> bool:
    """Whether a clause is the person's own and leaves its "I" out: "never even got to it", "told them about the audit", "was told to wait"."""
    words = clause.words
    if words[0].low in _ADDING and words[1:] and words[1].tag == "V" and base_of(words[1].low) not in {"ask", "tell", "say"}:
        return "ing" not in words[1].low
    nexts = [each.low for each in words[1:]] or [""]
    if words[0].low == "was":
        return nexts[0] in _DONE
    if words[0].low == "told" and nexts[0] in {"them", "him", "her"}:
        return True
    if words[0].low in {"did", "had"} and clause.verb <= clause.first:
        return len(nexts) > 1 and words[1].tag in "DOJ#T" and nexts[0] not in {"me", "us", "i", "you"}
    if clause.subject != "own" or words[0].low in group("subject") or clause.verb < 0:
        return False
    return _of_oneself(clause)


def _of_oneself(clause: Clause) -> bool:
    """Whether a clause of one's own begins with its verb, or with what leads up to it."""
    words = clause.words
    led = words[: clause.verb - clause.first]
    verb, behind = words[len(led)], [each.low for each in words[len(led) + 1 :]]
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


def missing(clause: Clause) -> str:
    """What a clause in note form is without: "they" before "asked me" and "asked how I would", "the" before "trade test was"."""
    words = clause.words
    if len(words) > 1 and words[0].tag == "V" and base_of(words[0].low) in _DONE_TO_ME and words[1].low in {"me", "us"}:
        return "they"
    if words[0].low == "asked" and clause.subject == "other" and words[1:] and words[1].tag not in "AM":
        return "they"
    end = next((place for place, each in enumerate(words[1 : _LONG_NAME + 1], 1) if _finite(each)), 0)
    named = words[:end]
    known = end and named[-1].low in groups(*_HELD) and not named[-1].low.endswith("s")
    known = known and all(each.tag in "NJGVQ" and not each.out[-1:].isupper() for each in named)
    one = end and named[0].low in _ONE_OF_ITS_KIND and not any(each.tag in "PD" for each in named)
    return "the" if known or one or (end and _bare(named)) else ""


def _bare(named: Sequence[Token]) -> bool:
    """Whether a thing is named without its article: "train stood outside", "rate is 575"; what is a name, or takes none, has none."""
    first = named[0]
    plain = all(each.tag in "NJ" and not each.out[-1:].isupper() for each in named) and first.tag == "N"
    return plain and takes_the(first.low) and first.low not in table("capital") and first.low not in group("uncounted")


def _finite(word: Token) -> bool:
    """Whether a word says what something did or was."""
    form = verbs().get(word.low)
    return word.tag in "AM" or (word.tag == "V" and ("past" in form.kinds if form else word.low.endswith("ed")))


def parted(sentence: Sentence, words: Sequence[Token], first: int) -> Sequence[Token]:
    """Words with a semicolon where a statement begins after a comma, with nothing to join it to the one before."""
    out, stood = list(words), False
    for clause in clauses(sentence):
        place = clause.first - 1 - first
        if 0 < place < len(words) - 1 and words[place].low == "," and begins(clause) and stood:
            out[place] = replace(words[place], out=";")
        if clause.first >= first:
            hangs = sentence.words[clause.first - 1].low in HANGING if clause.first else False
            hangs = hangs or clause.words[0].low in HANGING or clause.words[0].tag in "RW"
            stood = clause.verb >= 0 and not hangs
    return out


def past(sentence: Sentence, words: Sequence[Token]) -> Sequence[Token]:
    """What is told in the present, "he show me the yard", "she asks why I left", in the past."""
    out, learner = list(words), learning(sentence.note) or bool(_GIVE_ME.search(sentence.plain))
    for place, (one, two) in enumerate(pairwise(words), 1):
        form = verbs().get(two.low)
        if two.tag != "V" or form is None:
            continue
        deed = form.lemma in groups(*_DEEDS)
        # "She asks why I left" is told of the interview, "he wants weekends" still holds.
        now = form.kinds == {"s"} and one.low in _ONE_OF_THEM and form.lemma in _DONE_TO_ME | {"say"}
        if now or (form.kinds == {"base"} and (one.low in {"he", "she"} or (learner and one.low in _TELLER and deed))):
            told = told_past(two.low)
            out[place] = replace(two, out=told, low=told)
    return out


def without_regret(words: Sequence[Token]) -> Sequence[Token]:
    """Words without what only regrets or doubts them at the end: ", shouldn't have", "I think"."""
    if len(words) > _LEAST_SAID and words[-2].low == "i" and words[-1].low in _DOUBTED:
        return words[:-2]
    place = len(words) - 1
    while place > 0 and words[place].tag in "AXM":
        place -= 1
    return words[:place] if 0 < place < len(words) - 1 and words[place].low == "," and words[place + 1].tag == "M" else words
