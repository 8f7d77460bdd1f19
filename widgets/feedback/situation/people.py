"""Finds the people a note names, and only those: a name after a title or after a word that calls for one."""

import re
from typing import Final

from widgets.feedback.english.language import group, groups, verbs
from widgets.feedback.english.sentences import Sentence

# Who gets in touch is not who is written to: "a call from a Mr Kessler".
_TITLED: Final = re.compile(
    r"(?<!\ba )(?<!call from )(?<!mail from )(?<!form from )\b(prof|professor|dr|doctor|mr|mrs|ms|miss|sir|coach|sgt|sergeant|rev|captain) ((?:(?:van|von|de|der|den|di|da|le|la|el|al|bin|mac|ter|ten|st) ){0,2}[a-z][a-z'-]{1,20})\b"
)
_BEFORE: Final = frozenset(
    "with ask thank tell met saw email dear : named called up let text warn give remind asking telling texting warning emailing reminding".split()
)
# Behind these a name may be anybody's: only where nobody is asked, told or warned is it the one to write to.
_BESIDE: Final = frozenset(["with", "met", "saw", "called"])
_FOND: Final = frozenset(["old", "dear", "poor", "good", "lovely", "our", "big", "little", "young"])
# Whoever is called so is one who gets in touch, not one who is written to.
_CALLERS: Final = frozenset(["agency", "company", "firm", "employer", "someone", "somebody", "people", "lot", "place"])


def names(sentence: Sentence, *, beside: bool = True) -> str:
    """The first person, or pair of people, that a sentence names; empty when none is named for sure.

    Not `beside`, whoever was only met or fallen out with is nobody.
    """
    titled = _TITLED.search(sentence.plain)
    if (
        titled
        and titled.group(2) not in groups("modal", "be", "have", "preposition")
        and titled.group(2) not in verbs()
        and titled.group(2) not in group("noun")
    ):
        both = [
            f"{each.group(1).capitalize()} {_capital(each.group(2).removesuffix("'s"))}{_surname(sentence, each.end())}"
            for each in _TITLED.finditer(sentence.plain)
            if (each.start() == titled.start() or sentence.plain[: each.start()].endswith("and "))
        ]
        return " and ".join(both[:2])
    for found in re.finditer(r"E{1,3}(?:CE{1,2})?", sentence.tags()):
        first = found.start()
        if first > 1 and sentence.words[first - 1].tag == "J" and sentence.words[first - 1].out[:1].isupper():
            first -= 1
        if first > 1 and sentence.words[first - 1].low in _FOND:
            first -= 1
        before = sentence.words[first - 1].low if first else ""
        words = sentence.words[found.start() : found.end()]
        after = sentence.words[found.end()].low if found.end() < len(sentence.words) else ""
        if found.end() < len(sentence.words) and (after in {"'", "&"} or sentence.words[found.end()].tag == "N"):
            continue
        written = (
            before == "to"
            and first > 1
            and sentence.words[first - 2].low in {"write", "speak", "talk", "message", "email", "word", "line", "note", "up"}
        ) or (
            before == "for"
            and first > 1
            and sentence.words[first - 2].low in {"text", "note", "message", "word", "letter", "email", "line", "up", "heads-up"}
        )
        headed = before == "to" and first == 1 and after in {":", ","}
        put = before in {"put", "putting", "listed", "naming"} and after in {"down", "as", "on", "for"}
        kin = before == "," and {each.low for each in sentence.words[max(0, first - 6) : first]} & group("kin")
        if before in {"called", "named"} and first > 1 and sentence.words[first - 2].low in _CALLERS:
            continue
        if before in _BESIDE and not beside:
            continue
        called = (
            written or headed or put or bool(kin) or before in _BEFORE or before in group("kin") or (before == "thank" and after != "you")
        )
        if called and all(_is_name(each.low, each.out) for each in words if each.tag == "E"):
            return " ".join(each.out for each in words).removesuffix("'s")
    return ""


def _capital(name: str) -> str:
    """The name with its capital, which small words before it do not get: "van Wyk"."""
    *small, last = name.split()
    return " ".join([*small, "-".join(each.capitalize() for each in last.split("-"))])


def _surname(sentence: Sentence, end: int) -> str:
    """The surname after a title and a first name: "dr amara nwosu"."""
    place = sentence.at(end - 1) + 1
    word = sentence.words[place] if place < len(sentence.words) else None
    known = word and (
        word.low in verbs()
        or any(word.low in group(name) for name in ("noun", "adjective", "adverb", "around", "thin", "preposition", "conjunction"))
    )
    ends = place + 1 >= len(sentence.words) or sentence.words[place + 1].tag == "Z"
    return f" {word.out[:1].upper()}{word.out[1:]}" if word and not known and ends and word.tag in "EN" else ""


def _is_name(low: str, out: str) -> bool:
    weekday = low in groups("weekday", "month") or low.removesuffix("s") in group("weekday")
    return not weekday and out[:1].isupper() and not out.isupper() and low not in groups("setting", "no_strength")
