"""Reads what a referee is asked to speak of, as one list: "the medication round and that I covered nights"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, groups
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation.plain import own_words, plainly

_STRESS: Final = re.compile(
    r"\b(?:mention|mentions|stress|(?<!he will )(?<!she will )(?<!they will )(?<!might )(?<!may )remember|bring up|brings up|brought up|(?:talk|tell|say|said|says|speak|something|words?|recommendation|reference|pages?|letter|is|it) ?,? ?about|say something (?:of|on)|(?:word|words|bit|line) on|emphasise|emphasize|focus on|highlight|vouch for) (?=\S)"
)
_THAT: Final = re.compile(
    r"\b(?:(?:mention|say|said|says|stress|emphasise|emphasize|remember|confirm|knows|know|tell (?:them|people)) (?:that )?|and that )(?=(?:i|we) )"
)
# What follows is not to be spoken of.
_HUSH: Final = re.compile(
    r"\b(?:not (?:to )?(?:mention|say|talk|bring|tell|speak|remember|include|go into|get into)|never (?:mention|bring up|say)|keep (?:quiet|off|shtum|mum)|(?:leave|leaving) (?:out|off)|skip|avoid|steer clear|without (?:mentioning|saying)|no mention|(?:nothing|not a word|not anything) (?:about|on)|rather (?:he|she|they|you|not)|play down|gloss over|instead of)\b"
)
# What a referee is told of the request itself is nothing for them to speak of.
_OF_THE_REQUEST: Final = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|you|your)\b|^I (?:(?:have|am|will|would|had) )?(?:put|putting|gave|given|used|using|listed|named|am sorry|appl\w{1,4}|ask\w{0,3}|want\w{0,2}|need\w{0,2}|hope|owe|send|sent)\b"
)
# "… that would be lovely" is of what one asks, and no part of it.
_WOULD_BE: Final = re.compile(r"(?<=\S )(?:that|which) would (?:be|help|mean|really)\b(?!.{0,200}\bif\b)")
_LET_KNOW: Final = re.compile(r"\blet (?:\S{1,14} ){1,4}$")
# A thing that is told with what one did in it: "the summer I ran the camp".
_MOST_IN_IT: Final = 10


def stressed(read: Sequence[Sentence]) -> str:
    """What would help most, as one list: "the medication round and that I covered nights"."""
    spoken = [_spoken(each) for each in read]
    found: list[str] = [listed_after(read, _STRESS)]
    for sentence in spoken:
        for match in _THAT.finditer(sentence.plain):
            if _LET_KNOW.search(sentence.plain[: match.start()]):
                continue
            said = clauses(sentence.part(sentence.at(match.end()), len(sentence.words)))[:2]
            text = own_words(said[0]).partition(" and about ")[0] if said else ""
            if text and not _OF_THE_REQUEST.search(text):
                found.append(f"that {text}{''.join(map(_and_did, said[1:]))}")
    return " and ".join(dict.fromkeys(each for each in found[:3] if each and not hot(each)))


def _spoken(sentence: Sentence) -> Sentence:
    """The sentence up to what is not to be spoken of."""
    stops = [each.start() for each in (_HUSH.search(sentence.plain), _WOULD_BE.search(sentence.plain)) if each]
    return sentence.part(0, sentence.at(min(stops))) if stops else sentence


def _and_did(clause: Clause) -> str:
    """What else one did, behind "and": " and covered nights"."""
    if clause.joiner != "and" or clause.subject != "own":
        return ""
    text = own_clause(clause).removeprefix("I ") or write(plainly(clause.words))
    return "" if _OF_THE_REQUEST.search(f"I {text}") or text.startswith("I ") else f" and {text}"


def listed_after(read: Sequence[Sentence], pattern: re.Pattern[str]) -> str:
    """The things that stand after the words of `pattern`, as one list."""
    found: list[str] = []
    for sentence in map(_spoken, read):
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            allowed = re.search(r"\b(?:ok|okay|fine|all right|alright) to (?:\w{3,8} )?$", sentence.plain[: match.start()])
            if start >= len(sentence.words) or allowed:
                continue
            told = asked_clause(sentence, start) if sentence.words[start].low in {"how", "what"} else None
            thing = told or _matter(sentence, start)
            if thing and not (told and _OF_THE_REQUEST.search(told.text)):
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
    if words[start].low == "me" and start + 2 < len(words) and (words[start + 1].tag == "G" or words[start + 1].low == "being"):
        if words[start + 1].low == "being":
            return _being(sentence, start + 1)
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
    text = re.sub(
        r" (?:thing|bit|side of things)\b.*$| work\b(?! (?:with|on|in|at|as|for) ).*$",
        " work",
        re.sub(r" (?:instead|(?:that|which|who)\S{0,3})$", "", thing.text),
    )
    after = [*words[thing.last : thing.last + 2]]
    if after and after[0].low in {"up", "out", "off"} and after[-1].tag in "ZR":  # "the storm clear up"
        return Phrase(thing.first, thing.last + 1, f"{text} {after[0].low}")
    return _with_deed(sentence, replace(thing, text=text))


def _with_deed(sentence: Sentence, thing: Phrase) -> Phrase:
    """The thing with what one did in it: "the summer I ran the camp"."""
    if thing.last >= len(sentence.words) or sentence.words[thing.last].low != "i":
        return thing
    own = clauses(sentence.part(thing.last, len(sentence.words)))[:1]
    text = own_words(own[0]) if own else ""
    if not text or len(text.split()) > _MOST_IN_IT or _OF_THE_REQUEST.search(text):
        return thing
    return Phrase(thing.first, own[0].last, f"{thing.text} {text}")


def _being(sentence: Sentence, start: int) -> Phrase | None:
    """How somebody is, from "being" on: "my being on time"."""
    words = sentence.words
    last = next((k for k in range(start, len(words)) if words[k].tag in "CZPMAV" and k > start), len(words))
    text = write(words[start:last])
    return Phrase(start, last, f"my {text}") if last - start > 1 and not hot(text) else None
