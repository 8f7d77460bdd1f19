"""Puts the article before a thing that stands without: "about hard shoulder" is "about the hard shoulder", "about teamwork" stays."""

from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Final, Literal

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.tokens import words_of
from widgets.guide.load import load

FILE: Final = "feedback/learned_nouns.toml"


@dataclass(frozen=True, slots=True)
class Nouns:
    """A file that `make learn` writes: the nouns that mostly stand with "a" and those that mostly stand with "the", between spaces."""

    notes: str
    a: str
    the: str


@cache
def nouns() -> Nouns:
    """Read the file."""
    found: Nouns = load(Nouns, FILE)
    return found


@cache
def _articles() -> dict[str, Literal["a", "the"]]:
    return {**dict.fromkeys(nouns().a.split(), "a"), **dict.fromkeys(nouns().the.split(), "the")}


def article_of(noun: str) -> Literal["a", "the", ""]:
    """The article that a noun mostly stands with; empty where it may stand without."""
    return _articles().get(noun, "")


def articled(phrase: str, *, some: bool = False) -> str:
    """A thing with the article it takes, "a" where it is `some` thing and no known one; as it is where it has one, or takes none."""
    words = words_of(phrase)
    named = list(takewhile(lambda each: each.tag in "NJGL", words))
    # "End of life care" is care.
    if not named or named[-1].low == "end" or named[-1].tag != "N" or (len(named) < len(words) and words[len(named)].tag not in "RTPW"):
        return phrase
    article = article_of(named[-1].low)
    return with_article(phrase) if article == "a" or (some and article) else f"the {phrase}" if article else phrase
