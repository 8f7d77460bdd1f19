"""Turns what was said to the person into an indirect question: "talk me through your last role" is "to talk through my last role"."""

from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import AS_MINE, asked_clause
from widgets.feedback.english.language import base_of, group, past_of, verbs
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

_LEAD: Final = frozenset(
    [
        ",",
        ":",
        '"',
        "'",
        "me",
        "us",
        "then",
        "straight",
        "out",
        "point",
        "blank",
        "like",
        "so",
        "and",
        "well",
        "just",
        "off",
        "-",
        "to",
        "in",
        "effect",
        "ok",
        "okay",
        "right",
    ]
)
_MOST: Final = 15


def spoken(sentence: Sentence, start: int, *, quoted: bool) -> Phrase | None:
    """The question that begins at word `start` or just after, as it follows "I was asked"; with `quoted`, orders count as well."""
    words = sentence.words
    place = start
    while place < len(words) and words[place].low in _LEAD and place - start < 6:
        place += 1
    if place >= len(words):
        return None
    word = words[place]
    # "Nobody said who was who" asks nothing.
    if word.tag in "WC" and word.low in group("wh") - {"who"}:
        found = asked_clause(sentence, place)
        return found if found and found.text.split()[0] in group("wh") else None
    if word.low in group("helper") and place + 1 < len(words) and words[place + 1].low in {"i", "you"}:
        return _yes_or_no(sentence, place)
    if quoted and word.low in group("order") and word.tag in "VN" and not (place + 1 < len(words) and words[place + 1].tag in "AM"):
        return _order(sentence, place)
    return None


def _until(words: Sequence[Token], place: int) -> int:
    end = next(
        (
            k
            for k in range(place, len(words))
            if (words[k].tag == "Z" and words[k].low not in {"'", "&", "-"})
            or (words[k].low == "'" and k > place and not words[k - 1].low.endswith("s"))
            or (
                words[k].low in {"and", "but", "because", "so"}
                and k + 1 < len(words)
                and (words[k + 1].tag in "PAM" or words[k + 1].low == "my")
            )
            or (words[k].low == "like" and k + 1 < len(words) and words[k + 1].tag == "P")
            or (words[k].low in {"i", "we"} and k > place + 1 and words[k - 1].tag in "NEJ#B")
        ),
        len(words),
    )
    end = min(end, place + _MOST)
    while end > place and words[end - 1].tag in "RTDWCXMZB" and not (words[end - 1].tag == "R" and _belongs(words, end - 1)):
        end -= 1
    return end


def _belongs(words: Sequence[Token], place: int) -> bool:
    """Whether a small word at the end is part of what stands before it: "willing to", "two weeks on two off"."""
    return words[place - 1].tag == "J" or (words[place].low == "off" and words[place - 1].tag == "#")


def _clean(words: Sequence[Token]) -> str:
    """The words with "you" turned to "I"; empty when someone else speaks of himself in them."""
    if any(each.low in {"i", "my", "we", "our", "he", "she", "they", "this", "that", "it"} for each in words):
        return ""
    text = write([replace(each, out=AS_MINE[each.low]) if each.low in AS_MINE else each for each in words if each.tag != "Z"])
    return "" if hot(text) else text.replace("I are ", "I am ").replace("I were ", "I was ")


def _yes_or_no(sentence: Sentence, place: int) -> Phrase | None:
    words = sentence.words
    end = _until(words, place + 2)
    rest = [replace(each, low="you") if each.low == "i" else each for each in words[place + 2 : end]]
    if words[place].low == "did" and rest:
        verb = next((k for k, each in enumerate(rest) if each.tag != "B"), 0)
        rest[verb] = replace(rest[verb], out=past_of(base_of(rest[verb].low)))
    text = _clean(rest)
    helper = words[place].low
    if len(text.split()) < 2 and text not in verbs():
        return None
    helper = {"do": "", "did": "", "are": "am ", "is": "is ", "does": ""}.get(helper, f"{helper} ")
    return Phrase(place, end, f"whether I {helper}{text}")


def _order(sentence: Sentence, place: int) -> Phrase | None:
    words = sentence.words
    start = place + 1
    while start < len(words) and words[start].low in {"me", "us", "him", "her", "them"}:
        start += 1
    lemma = base_of(words[place].low)
    if lemma == "tell" and start < len(words) and words[start].low in {"about", "how", "why", "what"}:
        if words[start].low != "about":
            return spoken(sentence, start, quoted=False)
        return _about(sentence, start, "about", start + 1)
    if lemma == "give" and start < len(words) and (found := noun_phrase(sentence, start)) and "example" in found.text:
        return _about(sentence, start, "for", start)
    end = _until(words, start)
    text = _clean(words[start:end])
    if not text or (is_thin(text) and lemma not in {"talk", "walk"}):
        return None
    return Phrase(place, end, f"to {lemma} them {text}" if lemma == "sell" else f"to {lemma} {text}")


def _about(sentence: Sentence, place: int, lead: str, start: int) -> Phrase | None:
    end = _until(sentence.words, start)
    text = _clean(sentence.words[start:end])
    if text == "myself":
        return Phrase(place, end, "to talk about myself")
    return Phrase(place, end, f"{lead} {text}") if len(text.split()) > 1 else None
