"""Reads what a referee is asked to speak of, as one list: "the medication round and that I covered nights"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, groups
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation.plain import own_words, plainly

_STRESS: Final = re.compile(
    r"\b(?:mention|mentions|stress|remember|remembers|bring up|brings up|brought up|(?:talk|tell|say|said|says|speak|something|words?|recommendation|reference|pages?|letter|is|it) ?,? ?about|emphasise|emphasize|focus on|highlight|vouch for) (?=\S)"
)
_THAT: Final = re.compile(
    r"\b(?:(?:mention|say|said|says|stress|emphasise|emphasize|remember|confirm|knows|know) (?:that )?|and that )(?=(?:i|we) )"
)
_HUSH: Final = re.compile(r"\b(?:not to|keep quiet|do not) (?:mention|say|talk)\b")


def stressed(read: Sequence[Sentence]) -> str:
    """What would help most, as one list: "the medication round and that I covered nights"."""
    found: list[str] = [listed_after(read, _STRESS)]
    for sentence in read:
        if _HUSH.search(sentence.plain):
            continue
        for match in _THAT.finditer(sentence.plain):
            own = clauses(sentence.part(sentence.at(match.end()), len(sentence.words)))[:1]
            if own and (text := own_words(own[0])):
                more = clauses(sentence.part(sentence.at(match.end()), len(sentence.words)))[1:2]
                also = own_clause(more[0]) if more and more[0].joiner == "and" and more[0].subject == "own" else ""
                found.append(f"that {text}" + (f" and {also.removeprefix('I ')}" if also.startswith("I ") else ""))
    return " and ".join(dict.fromkeys(each for each in found[:3] if each and not hot(each)))


def listed_after(read: Sequence[Sentence], pattern: re.Pattern[str]) -> str:
    """The things that stand after the words of `pattern`, as one list."""
    found: list[str] = []
    for sentence in read:
        if _HUSH.search(sentence.plain):
            continue
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            allowed = re.search(r"\b(?:ok|okay|fine|all right|alright) to (?:\w{3,8} )?$", sentence.plain[: match.start()])
            thing = _matter(sentence, start) if start < len(sentence.words) else None
            if thing and not allowed:
                found += [thing.text, *_more(sentence, thing.last)]
    return " and ".join(dict.fromkeys(each for each in found[:3] if not hot(each)))


def _more(sentence: Sentence, place: int) -> list[str]:
    """What else stands after "and": "and that I covered nights", "and the first aid"."""
    words = sentence.words
    if place + 1 >= len(words) or words[place].low not in {"and", ",", "&"}:
        return []
    place += 1
    place += words[place].low == "about" and place + 1 < len(words)
    if words[place].low == "that" and place + 1 < len(words) and words[place + 1].low in {"i", "we"}:
        return []
    if words[place].low in {"how", "what"} and (told := asked_clause(sentence, place)):
        return [told.text]
    thing = _matter(sentence, place)
    return [thing.text] if thing else []


def _compound(words: Sequence[Token], place: int) -> bool:
    """Whether a word that looks like a verb stands between two nouns of one thing: "the parish records project"."""
    inside = 0 < place < len(words) - 1 and words[place - 1].tag in "NE" and words[place + 1].tag in "NZ"
    return inside and words[place].tag == "V" and words[place].low.endswith("s")


def _matter(sentence: Sentence, start: int) -> Phrase | None:
    """The thing to speak of that begins at word `start`, without "stuff" and "thing"."""
    sentence = Sentence(sentence.note, tuple(plainly(sentence.words)))
    words = sentence.words
    if any(_compound(words, place) for place in range(start + 1, len(words))):
        words = tuple(replace(word, tag="N") if _compound(words, place) else word for place, word in enumerate(words))
        sentence = Sentence(sentence.note, words)
    if words[start].low == "me" and start + 2 < len(words) and words[start + 1].tag == "G":
        start += 1
    action = verb_phrase(sentence, start, most=8) if words[start].tag == "G" else None
    if action:
        last = next((k for k in range(start + 1, action.last) if words[k].low == "and"), action.last)
        text = write(words[start:last])
        return Phrase(start, last, text)
    thing = noun_phrase(sentence, start, joins=True)
    if thing and " and " in thing.text:
        thing = noun_phrase(sentence, start, joins=False) or thing
    lows = set(thing.text.lower().split()) if thing else set()
    if not thing or is_thin(thing.text) or not legal_phrase(thing.text) or lows & groups("other_side", "weekday"):
        return None
    if (
        re.match(r"(?:the|a|this|my) (?:\w{2,12} )?(?:job|role|reference|form|post|position|portal)\b", thing.text.lower())
        or base_of(words[start].low) == "be"
    ):
        return None
    if thing.text == "my work":
        return None
    text = re.sub(r" (?:work|thing|bit|side of things)\b.*$", " work", re.sub(r" (?:instead|(?:that|which|who)\S{0,3})$", "", thing.text))
    return Phrase(thing.first, thing.last, text)
