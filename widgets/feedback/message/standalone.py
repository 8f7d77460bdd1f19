"""Says where a piece of a note is a sentence of its own, and makes it one where it runs on or ends in a regret."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses, quoted
from widgets.feedback.english.language import base_of, kinds_of
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

# Words that hang a clause on another, and joins at which a new sentence may begin.
HANGING: Final = frozenset("if when because although though until till unless before after since as while where than even once".split())
CUTS: Final = frozenset(["and", "but", "so", "then", "run-on", ",", ";", ":", "-", "("])
# What nobody ends with who goes on to say what.
_OPEN: Final = frozenset(["say", "tell", "ask", "be"])
# What there is, when it is met here first: "there was a test", "there are two shifts".
_THERE_IS: Final = re.compile(r"There(?:'s| was| were| is| are) (?:also )?(?:an?|some|two|three|four|five|six|\d{1,3}|no|another) ")
# What says how by itself: "I asked how soon", "this is how often".
_HOW: Final = frozenset(["soon", "long", "far", "often", "much", "many", "early", "late", "so", "come", "exactly"])
# What nobody does without something to do it to.
_ACTS_ON: Final = frozenset(
    ["consider", "mention", "bring", "need", "want", "include", "discuss", "require", "expect", "address", "cover", "provide", "use"]
)
_WHAT: Final = frozenset(["that", "all", "everything", "anything", "nothing", "something"])
_DOUBTED: Final = frozenset(["think", "guess", "suppose", "reckon", "believe"])
# What is left without its doubt has more words than these: "fine I think" says nothing.
_LEAST_SAID: Final = 3


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
    verb = next((place for place, each in enumerate(words) if each.tag in "AMV" and each.low != "being" and (place or led)), -1)
    # "An actual nosebleed, onto the sheet" and "a power cut" are things: of one it would be "cuts".
    if words[0].low in {"a", "an"} and verb == len(words) - 1 and not _acts(words[verb]):
        return False
    somebody = led or (words[0].tag != "V" and any(each.tag in "PNEGDQ#" for each in words[: max(verb, 0)]))
    return verb >= 0 and somebody


def _acts(word: Token) -> bool:
    """Whether a word says what one did or does: "called" and "rings", not "cut" or "nosebleed"."""
    kinds = kinds_of(word.low)
    return bool(kinds) and "base" not in kinds


def _left_open(words: Sequence[Token]) -> bool:
    """Whether words end with what something has to follow: "I am", "and then he said", "the pay is what you"."""
    ends = [each for each in words if each.tag not in "ZC"][-2:]
    if not ends:
        return False
    return (ends[-1].tag in "VA" and base_of(ends[-1].low) in _OPEN) or (len(ends) > 1 and ends[-1].tag == "P" and ends[0].tag in "WC")


def cut_short(words: Sequence[Token]) -> bool:
    """Whether words break off so that nobody can tell what was meant: "I could hear how shaky", "dignity, all of", "I hope they will consider"."""
    ends = [each for each in words if each.tag != "Z"][-2:]
    if len(ends) < 2:
        return False
    before, last = ends
    # "What I am proud of" and "I had heard of" are whole.
    of_them = last.low == "of" and before.tag in "DQN#OEBR"
    how = before.low == "how" and last.tag in "JB" and last.low not in _HOW
    acts = last.tag == "V" and base_of(last.low) in _ACTS_ON and before.tag in "PMTX" and not _led(words)
    return of_them or how or acts


def _led(words: Sequence[Token]) -> bool:
    """Whether what a verb acts on stands before it: "the rate that they will consider", "what I need", "the tools I use"."""
    return any(each.tag == "W" or each.low in _WHAT for each in words) or sum(each.tag in "NE" for each in words) > 0


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


def without_regret(words: Sequence[Token]) -> Sequence[Token]:
    """Words without what only regrets or doubts them at the end: ", shouldn't have", "I think"."""
    if len(words) > _LEAST_SAID and words[-2].low == "i" and words[-1].low in _DOUBTED:
        return words[:-2]
    place = len(words) - 1
    while place > 0 and words[place].tag in "AXM":
        place -= 1
    return words[:place] if 0 < place < len(words) - 1 and words[place].low == "," and words[place + 1].tag == "M" else words


def spliced(sentence: Sentence) -> bool:
    """Whether a statement runs on into another with nothing but a comma between them."""
    parts = clauses(sentence)
    return any(_runs_on(sentence, before, after, parts) for before, after in pairwise(parts))


def _runs_on(sentence: Sentence, before: Clause, after: Clause, parts: Sequence[Clause]) -> bool:
    led = sentence.words[before.first - 1].low if before.first else ""
    waits = led in HANGING or before.words[0].low in HANGING or before.words[0].tag in "RW" or before.verb < 0
    if sentence.words[after.first - 1].low != "," or after.joiner not in {",", "run-on"} or waits or after.verb < 0:
        return False
    listed = any(each.joiner in {"and", "or", "but"} and each.first >= after.first for each in parts)
    return after.words[0].tag in "PDNEQ" or (after.verb == after.first and before.subject != "own" and not listed)
