"""Writes a question as it was asked: "why should we hire you" as "why they should hire me"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, groups, past_of, verbs
from widgets.feedback.english.phrases import Phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.spelling import third
from widgets.feedback.english.wordclass import Token

# What was said to one, as one says it of oneself.
AS_MINE: Final = {"you": "I", "your": "my", "yours": "mine", "yourself": "myself"}
WITH_I: Final = {"are": "am", "were": "was"}
_ASKERS: Final = {"us": "them", "our": "their", "we": "they"}
# What may end a question: "the child wanted one thing and the parent another".
_WHOLE: Final = frozenset(["another", "both", "all", "more", "less", "some", "enough"])
# What points at somebody or something said before.
_POINTING: Final = frozenset(["he", "she", "it", "they", "we", "him", "her", "that", "them"])
_LONGEST: Final = 26
# "What does it mean" at least.
_LEAST_ASKED: Final = 3


# What begins an answer.
_REPLIED: Final = frozenset(
    ["said", "told", "answered", "gave", "explained", "guessed", "named", "mentioned", "replied", "just", "chose", "picked"]
)
# Behind "and" these begin an answer, too: "when I last did one and truth is not since May".
_OWNING_UP: Final = frozenset(["truth", "honestly", "honest", "frankly", "tbh"])


def asked_clause(sentence: Sentence, start: int) -> Phrase | None:
    """An indirect question from its question word on: "how I would react to an unruly parent"."""
    words = [each for each in sentence.words[start:] if each.low != "'"]
    stop = next((place for place in range(len(words)) if _stops(words, place)), len(words))
    words = _of_me(_reordered(words[: min(stop, _LONGEST)]))
    while len(words) > 2 and words[-1].tag in "TDCXMIZ" and words[-1].low not in _WHOLE:
        words = words[:-1]
    last = start + len(words)
    hangs = next((k for k, each in enumerate(words) if k > 1 and each.low == "for"), 0)
    if hangs and words[0].low in {"what", "which"} and not any(each.tag in "VAM" for each in words) and words[hangs - 1].tag in "NE":
        # "what colour cloth for the toilets" leaves the verb unsaid.
        words[hangs:hangs] = [replace(words[0], out=each, low=each, tag=tag) for each, tag in (("is", "A"), ("right", "J"))]
    text = re.sub(r"\bthis\b", "the", write(words))
    return Phrase(start, last, text) if _is_whole(words, text) else None


def _stops(words: Sequence[Token], place: int) -> bool:
    """Whether the question ends before word `place`: at a mark, or where somebody begins to act."""
    word = words[place]
    if word.low in {".", "?", "!", ";", ":", "\n", '"'} or (word.low == "," and place > 1):
        return True
    if word.low == "i" and place == 3 and words[1].tag == "P" and words[2].tag == "V":
        return True
    if place > 3 and word.tag == "P" and word.low not in {"someone", "somebody"} and words[place - 1].tag in "VGLBA":
        return not _turned(words, place - 1)
    told = words[place - 1].tag in "NE#" or (words[place - 1].tag == "J" and words[place - 2].tag in "AV")  # "if a guest is angry | I"
    if place > 3 and word.low == "i" and told and words[place - 2].tag != "W":
        return any(one.tag in "VAM" for one in words[1:place])
    if place + 1 == len(words):
        return False
    if place > 1 and word.low in {"and", "but", "so"} and words[place + 1].low == "i" and place + 2 < len(words):
        return words[place + 2].low in _REPLIED or (place > 2 and not _goes_on(words, place))
    if word.low in {"and", "but"} and words[place + 1].low in _OWNING_UP:
        return True
    acts = place > 2 and words[place + 1].tag in "PAMV" and not _goes_on(words, place)
    if word.low in {"and", "but", "so", "which", "because"} and acts:
        return True
    return place > 3 and word.low in {"and", "but", "so"} and _new_clause(words, place + 1)


def _goes_on(words: Sequence[Token], place: int) -> bool:
    """Whether a condition goes on after "and" or "but": "if a guest is locked out but has no card"."""
    supposed = any(each.low == "if" for each in words[:place])
    return supposed and words[place].low in {"and", "but"} and words[place + 1].low in {"has", "had", "is", "was", "does"}


def _new_clause(words: Sequence[Token], start: int) -> bool:
    """Whether somebody else begins to act at `start`: "her husband is shouting"."""
    if words[start].low not in {"her", "his", "their", "my"}:
        return False
    end = next((k for k in range(start + 1, min(len(words), start + 4)) if words[k].tag not in "NJ"), start)
    return end > start + 1 and end < len(words) and words[end].tag in "VAM"


def _reordered(words: list[Token]) -> list[Token]:
    """The words of a question put straight in the order of an indirect one."""
    if len(words) > 3 and _turned(words, 1):
        words = [words[0], *_straight(words[1:])]
    if (
        len(words) > 3
        and words[0].low in {"where", "what", "how", "when"}
        and words[1].low in {"is", "are", "was"}
        and words[2].tag in "DENJL"
        and all(each.tag in "DJNEG#QL" for each in words[2:])
    ):
        # "where is the max moment" is "where the max moment is".
        words = [words[0], *words[2:], words[1]]
    if len(words) > 3 and words[0].tag == "W" and words[1].low in {"does", "did", "do"} and (verb := _verb_of_another(words)):
        # "what does good service mean" is "what good service means", and "what did the trial show" is "what the trial showed".
        base = base_of(words[verb].low)
        does = {"does": third(words[verb].low), "did": past_of(base) or words[verb].low, "do": words[verb].low}[words[1].low]
        words = [words[0], *words[2:verb], replace(words[verb], out=does, low=does, tag="V"), *words[verb + 1 :]]
    turned = next((k for k in range(2, min(5, len(words) - 1)) if _turned(words, k)), 0)
    if turned:
        # "how long can you drive" is "how long I can drive".
        words = [*words[:turned], *_straight(words[turned:])]
    if len(words) > 5 and words[0].low == "what" and words[1].tag == "M" and words[2].tag in "DN" and words[2].low != "you":
        # "what would your old team say" is "what your old team would say".
        verb = next((k for k in range(3, min(len(words), 7)) if _says(words[k])), 0)
        if verb and all(each.tag in "DJNEQ" for each in words[2:verb]):
            words = [words[0], *words[2:verb], words[1], *words[verb:]]
    if len(words) > 3 and words[1].low in {"should", "would"} and words[2].low in {"we", "they"}:
        # "why should we hire you" is "why they should hire me".
        words = [words[0], replace(words[2], out="they", low="they"), words[1], *words[3:]]
        words = [replace(each, out="me", low="me") if each.low == "you" else each for each in words]
    return words


def _verb_of_another(words: Sequence[Token]) -> int:
    """Where the verb of a question put with "does" stands, behind what it asks about; 0 where that is the person, or none is found."""
    ends = next((k for k in range(2, len(words)) if words[k].tag not in "DJNEQG#LV"), len(words))
    form = verbs().get(words[ends - 1].low)
    return ends - 1 if ends > _LEAST_ASKED and form is not None and "base" in form.kinds and words[2].tag != "V" else 0


def _turned(words: Sequence[Token], place: int) -> bool:
    """Whether the helper at `place` stands before its subject, as in a question put straight: "what delivery guarantee do I get"."""
    helps = words[place].low in group("helper") and words[place + 1].low in {"you", "i"}
    return helps and not any(each.tag in "AMP" for each in words[1:place])


def _straight(words: Sequence[Token]) -> list[Token]:
    """A helper and its subject in the order of an indirect question: "did you leave" is "you left"."""
    helper, who, *rest = words
    if helper.low != "did" or not rest:
        return [who, *([] if helper.low == "do" else [helper]), *rest]
    past = past_of(base_of(rest[0].low))
    return [who, replace(rest[0], out=past, low=past), *rest[1:]]


def _says(word: Token) -> bool:
    """Whether a word is the verb of a question on what others would say, be it taken for a noun."""
    return word.tag == "V" or (word.tag == "N" and base_of(word.low) in {"say", "change", "call"})


def _of_me(words: Sequence[Token]) -> list[Token]:
    """The words with "you" as the person says it of themselves, and with "us" beside it as they say it of whoever asked."""
    out = [_as_mine(words, place) for place in range(len(words))]
    direct = any(each.low in AS_MINE for each in words)
    return [replace(each, out=said) if direct and (said := _ASKERS.get(each.low)) else each for each in out]


def _as_mine(words: Sequence[Token], place: int) -> Token:
    word = words[place]
    before = words[place - 1] if place else None
    last = place + 1 == len(words)
    helped = not last and words[place + 1].tag in "AM"  # "what drop you are allowed" was put in order
    if word.low == "you" and place == 2 and words[0].low in {"who", "what", "which"} and words[1].tag == "V" and not helped:
        return replace(word, out="me", low="me", tag="O")  # "who taught you", "what made you apply"
    if word.low == "you" and place > 2 and before and before.tag == "V" and (last or words[place + 1].tag not in "VAM"):
        return replace(word, out="me", low="me", tag="O")  # "a child tells you"
    if word.low == "you" and before and before.tag in "RT":
        return replace(word, out="me", low="me", tag="O")  # "what it means to you"
    if mine := AS_MINE.get(word.low):
        return Token(mine, mine.lower(), word.start, word.end, word.tag)
    if word.low in WITH_I and before and before.low == "you":
        return Token(WITH_I[word.low], WITH_I[word.low], word.start, word.end, "A")
    return word


def _is_whole(words: Sequence[Token], text: str) -> bool:
    """Whether a question says what it asks, with a verb and nothing that points outside it."""
    lows = text.lower().split()
    if (
        len(lows) < 3
        or any(each.tag in "PO" and each.low in _POINTING for each in words[2:])
        or (len(words) > 1 and words[1].low in {"he", "she", "it", "we", "that"})
        or re.search(r"[?!\"<>{}\[\]|@;:()]", text)
        or not any(each.tag in "VAM" for each in words)
    ):
        return False
    known = groups("subject", "determiner") | {"to", "many", "much", "long", "best", "there"}
    return lows[0] not in {"if", "whether", "why", "how", "when", "where"} or lows[1] in known
