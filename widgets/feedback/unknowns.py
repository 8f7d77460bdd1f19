"""Reads what the person does not know yet and would ask: "who will be on the panel and whether there is a laptop"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.language import group
from widgets.feedback.phrases import noun_phrase, write
from widgets.feedback.sentences import Sentence
from widgets.feedback.wordclass import Token

_WH: Final = frozenset(["how", "what", "who", "where", "if", "whether", "when", "which"])
_DIRECT: Final = frozenset(["is", "are", "do", "does", "can", "could", "will", "would", "should", "am"])
_LEAD: Final = re.compile(
    r"\b(?:not know|not sure|no idea|no clue|wonder|wondering|ask|need to know|want to know|like to know|want ask|find out|unsure|forgot to say|not say|not told me|not tell me|tell me|not mention|check|confirm|not clear) "
    r"(?:them |her |him |me )?(how|what|who|where|if|whether|when|which|about) "
)
UNANSWERED: Final = re.compile(r"\basked (about) .{2,60}? , (?:but )?(?:she|he|they|nobody|no one) (?:\w{1,30} )?(?:not|never|could not) ")
_SHORT: Final = {
    "how long": "how long it will be",
    "how long is it": "how long it will be",
    "how many": "how many people will be there",
    "what time": "what time it starts",
    "where": "where it will be",
    "where is it": "where it will be",
    "when": "when it will be",
    "who": "who will be there",
    "what": "what it will cover",
    "how": "how it will work",
    "which": "which it is",
    "who else": "who else will be there",
    "what to wear": "what I should wear",
}
_ODD: Final = re.compile(
    r"\b(?:i want|he|she|him|her|them|did wrong|went wrong|happened|should (?:do|say|think|write|tell|apply|expect|feel|go for|follow|call|email|accept)|anyone|you guys|normal|i did|i blew|i got|my chances|means?|in trouble)\b|[?!\"]"
)
_MOST: Final = 4


def unknowns(read: Sequence[Sentence], *, direct: bool = False) -> str:
    """The questions of a note, joined; with `direct`, those asked outright count as well. Empty when there are none."""
    found: list[str] = []
    for sentence in read:
        leads = [sentence.at(lead.start(1)) for lead in _LEAD.finditer(f"{sentence.plain} ")]
        texts = [text for first in leads for text in _after_lead(sentence, first)]
        own = UNANSWERED.search(sentence.plain)
        if own and not texts:
            thing = noun_phrase(sentence, sentence.at(own.end(1)) + 1)
            texts = [f"about {thing.text}"] if thing and not hot(thing.text) else []
        if direct and not texts:
            texts = _outright(sentence)
        found += [text for text in texts if text not in found]
    found = found[:_MOST]
    return " and ".join([*([", ".join(found[:-1])] if found[1:] else []), *found[-1:]])


def _after_lead(sentence: Sentence, first: int) -> list[str]:
    words = sentence.words
    if words[first].low == "about":
        found = noun_phrase(sentence, first + 1) if first + 1 < len(words) else None
        return [f"about {found.text}"] if found and not hot(found.text) else []
    starts = [first, *(k for k in range(first + 1, len(words)) if words[k].low in _WH and words[k - 1].low in {"and", "or", ",", "nor"})]
    return [
        text
        for place, start in enumerate(starts)
        if (text := _one(words, start, starts[place + 1] if place + 1 < len(starts) else len(words)))
    ]


def _outright(sentence: Sentence) -> list[str]:
    """Direct questions: one may start at the sentence, after a comma, or after "and"."""
    words = sentence.words
    low = [each.low for each in words]
    starts = [
        k
        for k in range(len(words) - 1)
        if (k == 0 or low[k - 1] in {",", "and", "n", "or", "-", ":", ")", "so"} or words[k - 1].tag == "I" or low[k] in {"is", "do"})
        and (
            (low[k] in _DIRECT and (words[k + 1].tag in "PDN" or low[k + 1] in {"there", "it", "i", "they", "you"}))
            or (low[k] in _WH - {"if", "whether"} and any(each in _DIRECT for each in low[k + 1 : k + 4]))
        )
        and (k == 0 or (low[k - 1] not in _WH and (k < 2 or low[k - 2] not in _WH)))
    ]
    asks = any(each.low == "?" for each in words) or len(starts) > 1 or any(low[k] in _WH for k in starts)
    if not asks:
        return []
    return [
        text
        for place, start in enumerate(starts)
        if (text := _one(words, start, starts[place + 1] if place + 1 < len(starts) else len(words)))
    ]


def _one(words: Sequence[Token], start: int, end: int) -> str:
    last = next(
        (
            k
            for k in range(start + 1, end)
            if (words[k].tag == "Z" and words[k].low not in {"'", "&", "-"})
            or words[k].low in {"because", "but", "so", "though"}
            or (words[k].low == "and" and k + 1 < end and words[k + 1].tag == "P")
        ),
        end,
    )
    kept = [each for each in words[start:last] if each.tag != "Z"]
    while kept and kept[-1].low in {"and", "or", "n", "yet", "though", "please", "either", "so"}:
        kept = kept[:-1]
    return _shifted(write(kept))


def _shifted(text: str) -> str:
    text = _SHORT.get(text.lower(), text)
    if "they should" in text:
        return ""
    text = re.sub(r"^(what|who|where|how|which \w{2,12}) to ", r"\1 I should ", text)
    text = re.sub(r"^if ", "whether ", text)
    text = re.sub(r"^is there (?=(?:\w{2,14} )?\w{3,14}[^s\W]s$)", "are there ", text)
    text = (
        re.sub(r"^(?:is|are) there ", "whether there is ", text)
        if text.startswith("is there")
        else re.sub(r"^are there ", "whether there are ", text)
    )
    text = re.sub(r"^do i need (?!to )", "whether I need ", text, flags=re.IGNORECASE)
    text = re.sub(r"^(?:do|should|am) i (?:supposed to |have to |need to )?", "whether I should ", text, flags=re.IGNORECASE)
    text = re.sub(r"^(?:do|does|will|would) (?:they|you) ", "whether you ", text)
    text = re.sub(r"^is it ", "whether it is ", text)
    text = re.sub(r"^can i ", "whether I can ", text, flags=re.IGNORECASE)
    text = re.sub(r"^(what|who|where|how|when)((?: \w{2,12}){0,2}) (?:do|should) i ", r"\1\2 I should ", text, flags=re.IGNORECASE)
    text = re.sub(r"^(what|who|where|how|when)((?: \w{2,12}){0,2}) do (?:they|you) ", r"\1\2 you ", text)
    text = re.sub(r"^(who|what) is on\b", r"\1 will be on", text)
    text = re.sub(r"\bit is same\b", "it is the same", text)
    text = re.sub(r"\bthey\b", "you", re.sub(r"\btheir\b", "your", text))
    first = text.split(" ", maxsplit=1)[0].lower()
    words = text.split()
    unfinished = first not in _WH | {"about"} or (
        words[1:] and words[1].lower() in _DIRECT - {"can", "should"} and first not in {"who", "what"}
    )
    if unfinished or len(words) < 3 or len(words) > 16 or _ODD.search(text.lower()) or hot(text):
        return ""
    return "" if words[-1].lower() in group("preposition") | group("conjunction") | group("determiner") else text
