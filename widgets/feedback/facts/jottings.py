"""Reads notes that are jotted down without verbs: "SQL test, easy", "TIG good but MIG not good", "window functions, got stuck"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, groups, kinds_of, one_of
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.wordclass import Token

How = Literal["well", "fine", "poor", "unknown", ""]
_EDGES: Final = frozenset([",", ";", ":", "-", ".", "(", ")", "!", "?", "\n", "but", "then", "though", "tho", "so"])
_N: Final = rf"(?:\d{{1,2}}|{one_of('number')})"
_OUT_OF: Final = re.compile(
    rf"(?P<some>{_N}) (?P<one>(?!out\b)[a-z-]{{3,16}}s) out of (?:the )?(?P<all>{_N})(?= )|(?P<most>{_N}) (?:out )?of (?:the )?(?P<every>{_N}) (?P<two>[a-z-]{{3,16}}s)(?= )"
)


@dataclass(frozen=True, slots=True)
class Jotted:
    """One thing jotted down: its words, how it went (nothing when it is only named), and where it stands."""

    text: str
    how: How
    first: int
    last: int


@once
def jotted(sentence: Sentence) -> list[Jotted]:
    """What a sentence jots down, piece by piece; a piece that holds only a judgement belongs to the thing before it."""
    out: list[Jotted] = []
    bare = of_another = False
    for first, last in _pieces(sentence.words):
        words = sentence.words[first:last]
        if any(each.low == "neither" for each in words):  # "neither good nor bad" judges nothing
            bare = False
            continue
        how = _judged(words)
        if how is not None:
            whole = words[0].tag == "A" and sentence.words[0].tag == "W"  # "what I did, a plan, was good" judges what one did
            if how and bare and not whole and not is_judged(out[-1].text):
                out[-1] = Jotted(fitted(out[-1].text, how), how, out[-1].first, out[-1].last)
            bare = False
            continue
        found = _led(sentence, first, last) or (None if of_another else _thing(sentence, first, last))
        of_another = any(
            (each.tag == "A" or each.low == "one's") and one.tag == "D" for each, one in pairwise(words)
        )  # "first one is a heater, thermocouple"
        if found:
            out.append(found)
        bare = bool(found) and not found.how if found else False
    return out


def _pieces(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(len(words) + 1):
        if place == len(words) or words[place].low in _EDGES:
            if place > start:
                yield start, place
            start = place + 1


def _judged(words: Sequence[Token]) -> How | None:
    """How something went, when the words say nothing else; None when they do."""
    lows = [each.low for each in words if each.low not in group("judging") and each.tag != "Z" and each.low not in group("intensifier")]
    # "A ban and a fine" is no judgement.
    if not lows or len(lows) > 3 or (words[-1].low == "fine" and words[-2:-1] and words[-2].tag == "D"):
        return None
    how = _how(lows)
    # "Not so much" compares, "not really" takes back what was said, and what "is stuck" is so now.
    said = {each.low for each in words}
    taken_back = lows == ["not"] and bool(said & {"really", "exactly", "quite"}) and not said & {"was", "were"}
    return None if how == "poor" and (taken_back or said & {"much", "is", "are"}) else how


def _how(lows: Sequence[str]) -> How | None:
    head, rest = lows[0], lows[1:]
    if lows in (["not"], ["did", "not"]):
        return "poor"
    if head == "did" and len(rest) == 1:
        return "well" if rest[0] in group("judged_well") else "poor" if rest[0] in {"badly", "poorly"} else None
    if head in {"not", "less"}:
        return "poor" if len(rest) == 1 and rest[0] in groups("judged_well", "judged_fine") else None
    if head in {"no", "not"} and rest[:1] and rest[0] in {"idea", "clue"}:
        return "unknown" if len(rest) == 1 else None
    if head in group("judged_poor") and (not rest or rest[0] in {"up", "short", "though", "there"} or set(rest) <= group("judged_poor")):
        return "poor"
    if rest and rest[0] not in {"enough", "there", "answer", "on"}:
        return None
    return "well" if head in group("judged_well") else "fine" if head in group("judged_fine") else None


def _led(sentence: Sentence, first: int, last: int) -> Jotted | None:
    """What is missing: "no idea about GDPR", "never done CCTV", "blank on IFRS 16"."""
    lows = [each.low for each in sentence.words[first : first + 3]]
    if len(lows) < 3:
        return None
    how: How = ""
    start = first + 3
    if lows[0] == "no" and lows[1] in {"idea", "clue", "experience"} and lows[2] in {"about", "on", "of", "with", "in"}:
        how = "unknown"
    elif lows[0] == "never" and "part" in kinds_of(lows[1]) and lows[1] in {"used", "done", "touched", "worked"}:
        how, start = "unknown", first + 2
    elif lows[0] in {"blank", "stuck", "weak", "muddled"} and lows[1] in {"on", "with", "at"}:
        how, start = "poor", first + 2
    found = _whole(sentence, start, last) if how else None
    return Jotted(fitted(found.text, how), how, found.first, found.last) if found and fit(found.text) else None


def _whole(sentence: Sentence, start: int, last: int) -> Phrase | None:
    """The noun phrase from `start`, not beyond `last`."""
    spot = next((k for k in range(start + 1, last - 1) if sentence.words[k].low == "spot" and sentence.words[k + 1].low == "on"), 0)
    if spot:
        sentence = sentence.part(0, spot)
    if start >= last or sentence.words[start].tag not in "DQJNEG#":
        return None
    for joins in (True, False):
        found = noun_phrase(sentence, start, joins=joins)
        if found and found.last <= last:
            return found
    return None


def _thing(sentence: Sentence, first: int, last: int) -> Jotted | None:
    """A thing with the judgement after it, or alone; nothing when the piece is a clause with a subject of its own."""
    while first < last and sentence.words[first].tag in "BIC":
        first += 1
    share = _share(sentence, first, last)
    found = share or _whole(sentence, first, last)
    if not found or not fit(found.text) or base_of(found.text.lower()) in groups("stated", "inward"):
        return None  # "my mum says | I didn't"
    rest = sentence.words[found.last : last]
    if rest and found.text.endswith("'s"):
        return None  # "my D1's fine" is "my D1 is fine"
    if not rest:
        return Jotted(found.text, "", found.first, found.last)
    # With a verb it may be said of a person: "Priya was good".
    how = _judged(rest) if rest[0].tag != "A" or not somebody(sentence, found) else None
    # What is good is a thing one has or knows; what was good is a part of the interview.
    how = None if how in {"well", "fine"} and (rest[0].low in {"is", "are"} or is_judged(found.text)) else how
    return Jotted(found.text if share else fitted(found.text, how), how, found.first, found.last) if how else None


def _share(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """So many of how many things: "five stations out of six", "four of the five tasks"."""
    found = _OUT_OF.match(sentence.part(first, last).plain)
    if not found:
        return None
    thing = found["one"] or found["two"]
    whole = found["all"] or found["every"]
    count = found["some"] or found["most"]
    return Phrase(first, first + len(found.group().split()), f"{count} of the {whole} {thing}") if thing else None


def is_judged(text: str) -> bool:
    """Whether a phrase holds its judgement already ("the great chat"), or is a bare number or a clock."""
    return bool(re.match(r"(?:the |an? )?(?:good|great|nice|lovely|brilliant)\b|[\d:.,]{1,12}$", text.lower()))


def somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase may name somebody: by a name that is no abbreviation, a title, or the ending of one who does something."""
    words = sentence.words[phrase.first : phrase.last]
    last = words[-1].low.removesuffix("s")
    typed = sentence.note[words[0].start : words[-1].end]
    alone = len(words) == 1 and typed[:1].isupper() and not typed.isupper() and not words[0].low.endswith(("ing", "tion", "ics"))
    named = all(each.tag == "E" and not each.out.isupper() for each in words)
    return (
        alone
        or named
        or words[0].low in {"dr", "mr", "mrs", "ms", "prof"}
        or (last.endswith(("er", "or", "ist")) and last not in group("tool"))
    )


def fit(text: str) -> bool:
    """Whether a phrase may be said to have gone well or badly: a thing, and no person, time, place or feeling."""
    lows = [each.strip("',.").removesuffix("s") for each in text.lower().replace("role play", "role-play").split()]
    barred = groups("around", "elsewhere", "other_side", "weekday", "month", "setting")
    return (
        not is_thin(text)
        and not set(lows) & group("unjudged")
        and legal_phrase(text)
        and not hot(text)
        and not {*lows, lows[-1] + "s"} & barred
        and lows[0] not in {"hi", "her", "their", "your", "thi", "that", "no", "any", "every", "some"}
    )


def fitted(text: str, how: How = "") -> str:
    """The phrase with "the" where one would say it: "the SQL test", "the burgers", but "latte art"."""
    first, last = text.split(maxsplit=1)[0], text.rsplit(maxsplit=1)[-1]
    determined = first.lower() in group("determiner") or first[0].isdigit() or first.endswith("'s")
    if determined or how == "unknown" or " and " in text:
        return text
    of_it = len(text.split()) > 1 and first.lower() in {"question", "task", "part", "section", "round", "exercise"}
    plural = of_it or (last.endswith("s") and not last.endswith(("ss", "us", "is", "ics")) and last.islower())
    return f"the {text}" if plural or last.lower() in group("piece") else text
