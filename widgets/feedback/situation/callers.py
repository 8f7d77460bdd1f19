"""Reads who will get in touch with a referee: "the council", "the Toyota dealer on Route 9", "somebody from the shipyard"."""

import re
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation import places
from widgets.feedback.situation.jobs import is_person
from widgets.feedback.situation.plain import plainly

_WHOM: Final = "(?:you|him|her|them|my|both|all|refs|referees|references)"
TOUCH: Final = re.compile(
    r"\b(?:are|is) (?:calling|ringing|phoning|emailing|contacting|messaging)\b|\b(?:calling|ringing|phoning|emailing|contacting) (?:him|her|them|you)\b"
    r"|\b(?:will|may|might|to|would|going to|'ll) (?:be )?(?:probably )?(?:email|e-mail|mail|phone|ring|call|contact|write to|message|text|telephone|phoning|writing|ringing|get in touch|be in touch)\w{0,3}\b"
    rf"|\b(?:is|are|will be|to be) (?:checking|collecting|chasing|taking up|following up|doing)(?: up)? (?:the |my |their )?{_WHOM}\b"
    rf"|\b(?:will|may|might|to|would) (?:write|drop|give|send) {_WHOM} (?=an? |the |for |about |$)"
)
# Who calls the person back is not one who calls the referee.
_ME: Final = re.compile(r" (?:me|us|back)\b")
_LINKS: Final = frozenset(["on", "in", "of", "at", "from"])
_BETWEEN: Final = frozenset(["want", "wants", "wanted", "need", "needs", "going", "like", "likely", "supposed", "due"])
_SAID_ONCE: Final = frozenset(["new", "same", "other", "next"])
_FIRMS: Final = frozenset(["agency", "company", "firm", "client", "employer", "team", "board", "panel"])
_TOLD: Final = frozenset(["tell", "let", "ask", "warn", "text", "remind"])
_MOST: Final = 7


def caller(sentence: Sentence) -> str:
    """Who will get in touch, by the subject of what says so; empty where that is a pronoun or somebody without a place of theirs."""
    for touch in TOUCH.finditer(sentence.plain):
        if _ME.match(sentence.plain[touch.end() :]):
            continue
        last = sentence.at(touch.start())
        while last and _helps(sentence.words[last - 1]):
            last -= 1
        if text := _subject(sentence, last):
            return text
    return ""


def _helps(word: Token) -> bool:
    """Whether a word stands between who it is and what they do: "will", "probably", "want to"."""
    return word.low in _BETWEEN or (word.tag in "ABM" and not places.WORKPLACE.fullmatch(word.low))


def _subject(sentence: Sentence, last: int) -> str:
    """The thing or the place that ends before word `last`, with its article."""
    words = sentence.words
    first = last
    while first and last - first < _MOST and _of_it(words, first - 1, last):
        first -= 1
        if words[first].tag == "D":
            inside = first > 1 and words[first - 1].low in _LINKS and words[first - 2].tag in "NE"
            if not inside:
                break
    while first < last and words[first].low in _LINKS:
        first += 1
    part = words[first:last]
    link = next((k for k, each in enumerate(part) if each.low in _LINKS), len(part))
    head = write(plainly(part[:link]))
    if not head or hot(write(part)) or part[0].tag in "PO":
        return ""
    if _somebody(head):
        named = places.name(sentence, first) if part[0].tag == "E" else None
        place = _with_article(sentence, part[link + 1 :]) if link < len(part) and part[link].low in {"from", "at"} else ""
        return f"{named.text if named else 'somebody'} from {place}" if place else ""
    return _with_article(sentence, part)


def _of_it(words: tuple[Token, ...], place: int, last: int) -> bool:
    """Whether a word can belong to what ends before `last`."""
    word = words[place]
    told = word.tag == "E" and place and words[place - 1].low in _TOLD and place < last - 1  # "tell Ian care home want to ring"
    if told or word.low in {"that", "this"}:  # "warn her that the school will ring"
        return False
    plural = word.tag == "V" and word.low.endswith("s") and place + 1 < last and words[place + 1].tag == "N"  # "parks department"
    home = word.tag == "B" and places.WORKPLACE.fullmatch(word.low) is not None
    return word.tag in "DNEGJQ" or plural or home or (word.tag == "#" and place == last - 1) or (word.low in _LINKS and place < last - 1)


def _somebody(head: str) -> bool:
    last = head.rsplit(maxsplit=1)[-1].lower()
    return last not in _FIRMS and (is_person(head) or last in {"somebody", "girl", "gentleman"})


def _with_article(sentence: Sentence, part: tuple[Token, ...]) -> str:
    kept = [each for each in part if each.low not in _SAID_ONCE]
    if not kept or kept[0].low in {"my", "his", "her", "our", "their", "this", "that", "another"}:
        return ""
    if kept[0].tag == "D":
        rest = write(plainly(kept[1:]))
        return f"the {rest}" if rest else ""
    text = write(plainly(kept))
    if kept[0].tag == "E" or all(each.out[:1].isupper() for each in kept):
        return text
    # The first word of a note has its capital for another reason than a name.
    raised = sentence.note[kept[0].start : kept[0].start + 1].isupper() and not places.WORKPLACE.search(kept[0].low)
    text = f"{text[:1].upper()}{text[1:]}" if raised else text
    if len(kept) == 1 and not places.WORKPLACE.fullmatch(kept[0].low):  # a firm, whose name has no capital in a hurried note
        return f"{text[:1].upper()}{text[1:]}"
    return f"the {text}"
