"""Makes sentences of what a note puts short: what leads a clause, a stop where it runs on, and a learner's story in the past."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses, quoted
from widgets.feedback.english.language import base_of, group, groups, verbs
from widgets.feedback.english.learners import learning, told_past
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

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
_DEEDS: Final = ("done", "stated", "asking", "handing", "praising", "performance")
_ONE_OF_ITS_KIND: Final = frozenset(["only", "main", "rest", "first", "second", "third", "best", "worst", "hardest", "easiest"])
# A thing is named in so many words before what is said of it.
_LONG_NAME: Final = 3


def begins(clause: Clause) -> bool:
    """Whether a clause can be a sentence of its own."""
    return clause.words[0].tag in "PDE" and clause.verb >= 0 and not quoted(clause) and clause.joiner in CUTS


def stands(sentence: Sentence, first: int, text: str) -> bool:
    """Whether a piece is a whole sentence: somebody, or something, and what it does."""
    clause = next((each for each in clauses(sentence) if each.first >= first), None)
    if clause is None or text.endswith((":", "e.g.", "i.e.")):
        return False
    led = text.startswith(("I ", "They ", "The "))
    words = clause.words
    verb = next((place for place, each in enumerate(words) if each.tag in "AMV" and (place or led)), -1)
    somebody = led or (words[0].tag != "V" and any(each.tag in "PNEGDQ#" for each in words[: max(verb, 0)]))
    return verb >= 0 and somebody and base_of(text.rstrip(".!").rpartition(" ")[2].lower()) not in groups("stated", "asking", "be")


def missing(clause: Clause) -> str:
    """What a clause in note form is without: "they" before "asked me", "the" before "trade test was"."""
    words = clause.words
    if len(words) > 1 and words[0].tag == "V" and base_of(words[0].low) in _DONE_TO_ME and words[1].low in {"me", "us"}:
        return "they"
    end = next((place for place, each in enumerate(words[1 : _LONG_NAME + 1], 1) if _finite(each)), 0)
    named = words[:end]
    known = end and named[-1].low in groups(*_HELD) and not named[-1].low.endswith("s")
    known = known and all(each.tag in "NJGV" and not each.out[-1:].isupper() for each in named)
    one = end and named[0].low in _ONE_OF_ITS_KIND and not any(each.tag in "PD" for each in named)
    return "the" if known or one else ""


def _finite(word: Token) -> bool:
    """Whether a word says what something did or was."""
    form = verbs().get(word.low)
    return word.tag in "AM" or (word.tag == "V" and form is not None and "past" in form.kinds)


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
    """What a learner tells in the present, "he show me the yard", in the past."""
    out, learner = list(words), learning(sentence.note) or bool(_GIVE_ME.search(sentence.plain))
    for place, (one, two) in enumerate(pairwise(words), 1):
        form = verbs().get(two.low)
        if two.tag != "V" or form is None or form.kinds != {"base"}:
            continue
        if one.low in {"he", "she"} or (learner and one.low in _TELLER and form.lemma in groups(*_DEEDS)):
            told = told_past(two.low)
            out[place] = replace(two, out=told, low=told)
    return out


def without_regret(words: Sequence[Token]) -> Sequence[Token]:
    """Words without what only regrets them at the end: ", shouldn't have"."""
    place = len(words) - 1
    while place > 0 and words[place].tag in "AXM":
        place -= 1
    return words[:place] if 0 < place < len(words) - 1 and words[place].low == "," and words[place + 1].tag == "M" else words
