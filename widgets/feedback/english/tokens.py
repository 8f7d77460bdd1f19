"""Turns a note into words with their place in the original, put right where the spelling slipped."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from copy import replace
from functools import lru_cache
from typing import Final

from widgets.feedback.english.addressing import nobodys, unaddressed
from widgets.feedback.english.emphatic import stated
from widgets.feedback.english.language import NUMBERS, counts, group, groups, kinds_of, table, verbs
from widgets.feedback.english.quoting import heard
from widgets.feedback.english.unlinked import linked
from widgets.feedback.english.wordclass import Token, tagged

LIMIT: Final = 6000


_STRAIGHT: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\t": " ", "\u2013": "-", "\u2014": "-"}
)


_WORD: Final = re.compile(
    r"[wW]/o?(?=\s)|[£$€]\d{1,9}(?:[.,]\d{1,6}){0,3}[kKmM]?|\d{1,9}(?:[.,:/]\d{1,6}){0,3}%?(?:st|nd|rd|th|am|pm|k|K|m|h)?(?![A-Za-z\d]|-[A-Za-z]{3})"
    r"|[^\W_](?:[\w&+#]|['./-](?=[^\W_])){0,40}[+#]{0,2}|\n{1,40}|[^\w\s]",
)


# One or two words in quotes are words as any other; a longer quote is somebody speaking.
_QUOTED: Final = re.compile(r"(?<!\w)[\"']([\w-]{2,20}(?: [\w-]{2,20})?)[\"'](?!\w)")
# Figures of speech that hang on a clause and say nothing.
_IDIOM: Final = re.compile(
    r"(?<!\w)(?:for love (?:n?or) money|for the life of me|to save my life|if my life depended on it|for all the tea in china|in a month of sundays)(?!\w)",
    re.IGNORECASE,
)
# Behind these "of" is "have" as it sounds: "I would of", "shouldn't of", "id of".
_HEARD_AS_OF: Final = frozenset(["could", "would", "should", "must", "might", "id"])
_UNHELPED: Final = {"done": "did", "seen": "saw", "been": "was"}
_TIMED: Final = re.compile(
    r"\d{1,2}(?:[.:]\d\d)?(?:am|pm|st|nd|rd|th)$|(?:morning|afternoon|evening|night|job|shift|girl|boy)s?$|\d{1,2}[.:]\d\d$"
)
# "we'll" and the like are contractions of their own; "Catering'll" is not.
_LONG_ENOUGH: Final = 6
# Laughter, however long: "hahahaa", "lmaooo", "lolll".
_LAUGHTER: Final = re.compile(r"b?a?(?:ha){2,9}h?a{0,9}|(?:he){2,9}h?|lo{1,9}l{1,9}z?|lmf?a{1,3}o{1,9}|rofl[a-z]{0,5}")
# What only hangs on at the end of what is said, in one English or another.
_TAILS: Final = frozenset(["hey", "po", "innit", "eh", "lah", "bruv", "boet", "bru", "yaar", "lol"])
# An -ing that was clipped as it is spoken: "drivin", "askin"; these are what they are.
_CLIPPED: Final = re.compile(r"(?!raisin|aspirin)[a-z]{2,12}in")
_CLIPPED_OPEN: Final = re.compile(r"\b([A-Za-z]{2,12}in)'(?=[ ,.])")
# Whom something is done to, which somebody may write large; "IT" and "US" are names.
_LOUD: Final = group("object") - {"it", "us"}
_TENS: Final = frozenset(word for word, value in NUMBERS.items() if value > 19)
_UNITS: Final = frozenset(word for word, value in NUMBERS.items() if 0 < value < 10)
_INITIALS: Final = frozenset(["SEND"])
_ABBREVIATED: Final = frozenset(["dr", "mr", "mrs", "ms", "prof", "sgt", "st", "rev", "esp"])
_ENDS: Final = frozenset(".!?\n")


@lru_cache(4096)  # a note whole, and its words one by one
def straight(text: str) -> str:
    """Straighten quotes and dashes one for one, so that places in the note stay the same."""
    return (
        _CLIPPED_OPEN.sub(_unclosed, _IDIOM.sub(lambda hit: " " * len(hit.group()), text.translate(_STRAIGHT)))
        .replace(" + ", " & ")
        .replace("y take home ", "y take-home ")
        .replace(" a take home ", " a take-home ")
        .replace("n tray exercise", "n-tray exercise")
    )


def _unclosed(found: re.Match[str]) -> str:
    """A word without the mark that stands for its last letter: "drivin' "."""
    return f"{found[1]} " if _clipped(found[1].lower()) else found[0]


def _clipped(low: str) -> bool:
    """Whether a word is an -ing form without its "g"."""
    return bool(_CLIPPED.fullmatch(low)) and low not in verbs() and "ing" in kinds_of(f"{low}g")


def tidy(text: str) -> str:
    """Text in one Unicode form, cut to the limit, without marks that cannot be seen."""
    normal = unicodedata.normalize("NFC", text[: LIMIT * 2])[:LIMIT]
    unseen = {each for each in set(normal) - {"\n"} if unicodedata.category(each) in ("Cc", "Cf", "Cs", "Co")}
    return normal.translate(dict.fromkeys(map(ord, unseen), " "))


def listed(parts: Sequence[str]) -> str:
    """The parts as one list: "a, b and c"."""
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), *parts[-1:]])


def tokens(text: str) -> list[list[Token]]:
    """Split `text` into sentences of words, every word with its class."""
    shouting = _shouts(text)
    out: list[list[Token]] = []
    current: list[Token] = []
    for match in _WORD.finditer(_QUOTED.sub(r" \1 ", straight(text))):
        raw = match.group()
        counted = len(current) > 1 and current[-2].low.isdigit()  # "40 ms."
        if raw == "." and current and current[-1].low in _ABBREVIATED and current[-1].end == match.start() and not counted:
            continue
        if raw[0] in _ENDS:
            if current:
                current.append(Token(raw[0], raw[0], match.start(), match.end(), "Z"))
                out.append(current)
            current = []
            continue
        start, end = match.span()
        current += [Token(shown, low, start, end) for shown, low in _spelled(raw, shouting=shouting)]
    if current:
        out.append(current)
    return [_read(sentence) for sentence in out]


def _read(sentence: list[Token]) -> list[Token]:
    """The words of a sentence as they were meant, each with its class; what is read first is what the next reading goes by."""
    for reading in (_without_tail, unaddressed, nobodys, stated, _counted, _helped, heard, linked, _days_named, tagged):
        sentence = reading(sentence)
    return sentence


@lru_cache(1024)  # a piece is looked at by many before it is told
def words_of(text: str) -> tuple[Token, ...]:
    """The words of `text`, over all its sentences."""
    return tuple(word for sentence in tokens(text) for word in sentence)


def _without_tail(sentence: list[Token]) -> list[Token]:
    """The words of a sentence without what hangs on behind them, "they showed me the yard innit"; laughter between two statements parts them."""
    end = len(sentence) - (sentence[-1].low[0] in _ENDS)
    stop = end
    while stop > 1 and (sentence[stop - 1].out in _TAILS or (stop < end and sentence[stop - 1].low == ",")):
        stop -= 1
    if stop == end and "lol" not in [each.low for each in sentence[1:stop]]:
        return sentence
    words = [replace(each, out=",", low=",") if each.low == "lol" and place else each for place, each in enumerate(sentence[:stop])]
    return [*(each for place, each in enumerate(words) if not place or each.low != "," or words[place - 1].low != ","), *sentence[end:]]


def _counted(sentence: list[Token]) -> list[Token]:
    """The words with a number of two words as the one it is: "twenty five" must never be read as five."""
    out: list[Token] = []
    for word in sentence:
        if word.low in _UNITS and out and out[-1].low in _TENS and out[-1].end < word.start:
            tens = out.pop()
            out.append(Token(f"{tens.out} {word.out}", f"{tens.low}-{word.low}", tens.start, word.end))
        elif word.low == "ms" and out and out[-1].low.isdigit():  # thousandths of a second, and nobody's title
            out.append(replace(word, out="ms"))
        else:
            out.append(word)
    return out


def _helped(sentence: list[Token]) -> list[Token]:
    """The past where somebody has used the form that wants a helper, "I done my training", and "would have" where it is heard as "of"."""
    out: list[Token] = []
    for place, word in enumerate(sentence):
        helper = sentence[place - 2 if place > 1 and sentence[place - 1].low == "not" else place - 1].low if place else ""
        if word.low == "of" and helper in _HEARD_AS_OF:
            out.append(replace(word, out="have", low="have"))
            continue
        if word.low not in _UNHELPED or not place or sentence[place - 1].low not in {"i", "we", "they", "he", "she", "you"}:
            out.append(word)
            continue
        if place > 1 and sentence[place - 2].low in group("have"):
            out.append(word)
            continue
        counted = place + 1 < len(sentence) and (sentence[place + 1].low.isdigit() or counts(sentence[place + 1].low))
        helped = ("have", word.low) if counted and word.low == "done" else (_UNHELPED[word.low],)
        out += [Token(each, each, word.start, word.end) for each in helped]
    return out


def _days_named(sentence: list[Token]) -> list[Token]:
    """The words with a short day written out where a time or "on" beside it says that it is a day: "sat 10am", "on wed"."""
    short = table("short_day")
    out = list(sentence)
    for place, word in enumerate(sentence):
        if word.low not in short:
            continue
        before = sentence[place - 1].low if place else ""
        after = sentence[place + 1].low if place + 1 < len(sentence) else ""
        told = before in groups("subject", "have") | {"just", "all"}
        typed = word.out[:1].isupper() and place > 0 and after.isdigit()  # "Wed 11 or Fri 13"
        if before in {"on", "this", "next", "last", "or"} or typed or (_TIMED.match(after) and not told):
            day = short[word.low]
            out[place] = replace(word, out=day, low=day.lower())
    return out


def _shouts(text: str) -> bool:
    letters = "".join(filter(str.isalpha, text))
    return len(letters) > 12 and sum(map(str.isupper, letters)) > len(letters) * 0.6


@lru_cache(4096)  # while somebody types, a note is read again with nearly the same words
def _spelled(raw: str, *, shouting: bool) -> tuple[tuple[str, str], ...]:
    """The words a typed word stands for, each as it is written and in small letters."""
    return tuple(_words(raw, shouting=shouting))


def _words(raw: str, *, shouting: bool) -> Iterator[tuple[str, str]]:
    low = raw.lower()
    if shouting or (
        raw.isupper()
        and len(raw) > 1
        and low not in group("wh")
        and raw not in _INITIALS
        and (
            low in verbs()
            or low in _LOUD
            or any(low in group(name) for name in ("determiner", "subject", "adverb", "preposition", "conjunction", "modal"))
        )
    ):
        raw = low
    fixed = table("respell").get(low) if len(raw) > 1 or raw.islower() else None
    if fixed and not (raw.isupper() and fixed.lower() in groups("month", "preposition")):  # "OCT referrals" are no October's
        raw, low = fixed, fixed.lower()
    elif _LAUGHTER.fullmatch(low):
        raw = low = "lol"
    elif _clipped(low):
        raw, low = f"{raw}{'G' if raw.isupper() else 'g'}", f"{low}g"
    whole = table("contraction").get(low)
    if whole:
        raw = low = whole
    elif low.endswith("'s") and low[:-2] in {
        "it",
        "he",
        "she",
        "that",
        "there",
        "what",
        "who",
        "where",
        "how",
        "here",
        "everything",
        "everyone",
    }:
        raw = low = f"{low[:-2]} is"
    elif low.endswith("'ll") and len(low) > _LONG_ENOUGH:
        raw, low = f"{raw[:-3]} will", f"{low[:-3]} will"
    elif low.endswith("'d") and low[:-2] in group("subject") | {"that"}:
        raw = low = f"{low[:-2]} 'd"
    for part in raw.split():
        small = part.lower()
        shown = "I" if small == "i" else table("capital").get(small, part)
        if small.removesuffix("s") in group("weekday") or small in group("month") - {"may", "march"}:
            shown = small.capitalize()
        yield shown, small
