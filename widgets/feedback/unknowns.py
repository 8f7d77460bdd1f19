"""Reads what the person does not know yet and would ask: "who will be on the panel and whether there is a laptop"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.phrases import write
from widgets.feedback.sentences import Sentence

_WH: Final = frozenset(["how", "what", "who", "where", "if", "whether", "when", "which"])
_LEAD: Final = re.compile(
    r"\b(?:not know|not sure|no idea|no clue|wonder|wondering|ask|need to know|want to know|like to know|find out|unsure|forgot to say|not say|not told me|did not tell me|not mention|check|confirm) (?:\w+ ){0,2}?(how|what|who|where|if|whether|when|which) "
)
_SHORT: Final = {
    "how long": "how long it will be",
    "how many": "how many people will be there",
    "what time": "what time it starts",
    "where": "where it will be",
    "when": "when it will be",
    "who": "who will be there",
    "what": "what it will cover",
    "how": "how it will work",
    "which": "which it is",
    "who else": "who else will be there",
    "what to wear": "what I should wear",
}
_MOST: Final = 4


def unknowns(read: Sequence[Sentence]) -> str:
    """The questions of a note, joined; empty when it asks nothing of the reader."""
    found: list[str] = []
    for sentence in read:
        lead = _LEAD.search(f"{sentence.plain} ")
        if lead:
            for text in _questions(sentence, sentence.at(lead.start(1))):
                if text not in found:
                    found.append(text)
    found = found[:_MOST]
    return " and ".join([*([", ".join(found[:-1])] if found[1:] else []), *found[-1:]])


def _questions(sentence: Sentence, first: int) -> list[str]:
    """Each question from word `first` on: one starts at every question word after a comma, "and" or "or"."""
    words = sentence.words
    starts = [first]
    for k in range(first + 1, len(words)):
        opens = words[k].low in _WH and (words[k - 1].low in {"and", "or", ",", "nor"})
        if opens:
            starts.append(k)
    out: list[str] = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(words)
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
        while kept and kept[-1].low in {"and", "or", "yet", "though", "please", "either"}:
            kept = kept[:-1]
        text = _shifted(write(kept))
        if text:
            out.append(text)
    return out


def _shifted(text: str) -> str:
    text = _SHORT.get(text, text)
    text = re.sub(r"^(what|who|where|how) to ", r"\1 I should ", text)
    text = re.sub(r"^who is on\b", "who will be on", re.sub(r"^if ", "whether ", text))
    text = re.sub(r"\b(?:it is|is it) same\b", "it is the same", text)
    odd = re.search(
        r"\b(?:i want|he|she|they|him|her|them|did wrong|went wrong|i did|my)\b(?! (?:certificates|own|id|passport|laptop|cv|portfolio|notes))|[?!\"]",
        text.lower(),
    )
    return "" if len(text.split()) < 3 or len(text.split()) > 16 or odd or hot(text) else text
