"""Writes the words of a statement as one would say them: contractions long, a learner's tense put right, days with their "on"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from widgets.feedback.clauses import Clause
from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import write
from widgets.feedback.sentences import Sentence
from widgets.feedback.statement import past_of
from widgets.feedback.wordclass import Token

_BARE: Final = re.compile(
    r"(?:^|[.,!?;:\n] ?|\b(?:and|then|but|so|when) )(?:the )?(?:he|she|lady|man|manager|boss|chef|woman|interviewer|sir|madam|mam|teacher|director) "
    r"(?:say|ask|tell|want|like|give|look|call|explain|answer|show|write|make|take)\b"
)
_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"


def written(clause: Clause, words: list[Token], *, own: bool) -> tuple[str, bool] | None:
    """The words after the subject, put right, and whether they point at something said before; None when they are not plain."""
    words = _past_told(words, clause.lemma, own=own)
    learner = learning(clause.sentence.note)
    if learner:
        words = _articled(_storied(words, own=own))
    words = _learner(words, named=any(each.low in {"i", "we"} for each in clause.words[:3]))
    if (
        own
        and words[0].low in {"said", "say"}
        and len(words) > 1
        and (form := verbs().get(words[1].low))
        and "base" in form.kinds
        and words[1].tag in "VN"
    ):
        lead = [replace(words[0], out=each, low=each, tag=tag) for each, tag in (("that", "C"), ("I", "P"), ("would", "M"))]
        words = [words[0], *lead, *words[1:]]
    text = write(_unquoted(words))
    text = re.sub(r",? (?:in|at) that (?:time|point)$| (?:with|to|for|by) (?:him|her)$", "", text)
    text = re.sub(r"^spent (.{3,30}?) (?:on|talking about) ", r"talked for \1 about ", text)
    text = re.sub(r"^got through\b", "completed", text)
    text = re.sub(r"^(have|has) got\b|\b(I have|we have) got\b(?! to)", r"\1\2", text)
    text = (
        re.sub(r"\ban? (?:half )?(?:decent|proper) (?=\w)", "an ", text)
        if re.search(r"\ban? (?:half )?(?:decent|proper) [aeio]", text)
        else re.sub(r"\b(a) (?:half )?(?:decent|proper) (?=\w)", r"\1 ", text)
    )
    text = re.sub(r"\bme and my (\w{2,14})\b", r"my \1 and I", text)
    text = re.sub(
        r"\b(?:it|that) (was|is) an? (?:(?:very|really) )?(\w{3,12}) (example|answer|presentation|lesson|demonstration|summary|explanation|solution)$",
        r"my \3 \1 \2",
        text,
    )
    text = re.sub(r"^said that (?:was|is)\b", "said that it was", text)
    text = re.sub(
        rf"\b(start|begin|finish|free|available) (?=\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\b|the \d|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_MONTHS}) \d)",
        r"\1 on ",
        text,
    )
    text = re.sub(
        r"\b([a-z]{2,12}) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s)\b",
        lambda hit: f"{hit.group(1)} on {hit.group(2)}" if hit.group(1) in verbs() else hit.group(),
        text,
    )
    if learner and not own:
        text = re.sub(r"^said (?=[a-z]{3,14} (?:is|was)\b)(?!that|it|he|she|they|my|this)", "said that the ", text)
    if own is False:
        text = re.sub(
            r"^(said|mentioned|explained|added|confirmed|promised) (?=(?:I|we|they|it|he|she|my|the|most|that was)\b)", r"\1 that ", text
        )
        text = re.sub(r"^((?:was|were|seemed|looked) (?:pleased|impressed|happy|glad)) (?=(?:I|we|my)\b)", r"\1 that ", text)
        text = re.sub(r"^told (?:me|us) (?:that )?(?=(?:I|we|they|it|he|she|my|the|most)\b)", "said that ", text)
    else:
        text = re.sub(r"^(?:said|explained|mentioned|told them) (?:that )?(?=(?:I|we|my)\b)", "explained that ", text)
        text = re.sub(r"^told them (?=how|what|why)", "explained ", re.sub(r"^told them about\b", "talked about", text))
    lows = re.findall(r"[\w'-]+", text.lower())
    points = bool(
        set(lows)
        & {"it", "that was", "them"} - ({"them"} if re.match(r"(?:told|showed|gave|asked|explained to|walked) them\b", text) else set())
    ) or bool(re.search(r"\b(?:that|this) (?:was|is)\b", text))
    barred = {"you", "your", "her", "his", "him", "this", "these", "those", "everything", "something", "nothing", "anything", "nobody"}
    if own:
        barred |= {"he", "she"}
    pointing = {
        each.low for place, each in enumerate(words) if each.tag != "D" or not (place + 1 < len(words) and words[place + 1].tag in "NEJ#G")
    }
    if (
        not text
        or len(lows) < 2
        or pointing & barred
        or set(lows) & group("aside")
        or re.search(r"[?!\"<>{}\[\]|\\@;:()]|(?<!\d)\.\S|https?|\d{7}", text)
        or re.search(r"\b(\w{2,20}) \1\b", text)
        or hot(text)
        or any(one.tag == "X" and not _bound(words, place) for place, one in enumerate(words))
    ):
        return None
    return text, points


def _unquoted(words: Sequence[Token]) -> list[Token]:
    """The words without quotes, an apostrophe of several owners put back: "most seniors'"."""
    out: list[Token] = []
    for each in words:
        if each.low != "'":
            out.append(each)
        elif out and out[-1].low.endswith("s") and out[-1].end == each.start:
            out[-1] = replace(out[-1], out=f"{out[-1].out}'")
    return out


def _bound(words: Sequence[Token], place: int) -> bool:
    """Whether a "not" only says when somebody is free: "cannot start before the 11th", "cannot do Sundays"."""
    return (
        place > 0
        and place + 1 < len(words)
        and words[place - 1].low in {"can", "could"}
        and words[place + 1].low in {"start", "work", "do", "begin"}
        and (place == 1 or words[0].low == "said")
    )


def _past_told(words: list[Token], lemma: str, *, own: bool) -> list[Token]:
    """A story told in the present, put in the past, and the people of the interview as "them"."""
    out: list[Token] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        if place == 0 and word.tag in "VN" and lemma in (group("stated") if own else group("praising") | {"say", "tell", "mention"}):
            told = past_of(word.low)
            out.append(replace(word, out=told, low=told))
        elif word.low in {"him", "her"} and own and before and base_of(before.low) in group("telling") | {"through", "to", "with"}:
            out.append(replace(word, out="them", low="them", tag="O"))
        else:
            out.append(word)
    return out


@cache
def learning(note: str) -> bool:
    """Whether somebody who is learning English tells the note: "lady ask me", "she say"."""
    return bool(_BARE.search(note.lower()))


def _storied(words: list[Token], *, own: bool) -> list[Token]:
    """What a learner tells in the present, put in the past."""
    first = words[0] if words else None
    form = verbs().get(first.low) if first else None
    if not first or not own or not form or first.low != form.lemma or form.lemma not in group("done") | group("stated"):
        return words
    told = past_of(first.low)
    return [replace(first, out=told, low=told), *words[1:]]


def _articled(words: list[Token]) -> list[Token]:
    """A thing one can count, with the article a learner left out: "in a hotel"."""
    out: list[Token] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        counted = (
            word.tag == "N" and word.out.islower() and not word.low.endswith(("s", "ing", "ness", "tion", "ity")) and word.low.isalpha()
        )
        if before and before.tag == "#" and before.low not in {"1", "one"} and counted:
            out.append(replace(word, out=f"{word.out}s", low=f"{word.low}s"))
        elif (
            before
            and counted
            and base_of(before.low) != "say"
            and (before.tag in "VR" or before.low in {"have", "had"})
            and word.low not in group("uncounted")
        ):
            out.append(replace(word, out=f"{'an' if word.low[0] in 'aeio' else 'a'} {word.out}"))
        else:
            out.append(word)
    return out


def _learner(words: list[Token], *, named: bool) -> list[Token]:
    """Put a learner's "I work five years in kitchen" and "I am accountant nine years" as one would say them."""
    if words and words[0].low in {"done", "been", "seen"} and named:
        return [replace(words[0], out="have", low="have", tag="A"), *words]
    if (
        words
        and words[0].low == "am"
        and len(words) > 3
        and words[1].tag == "N"
        and words[2].tag == "#"
        and words[3].low in {"year", "years"}
    ):
        article = "an" if words[1].low[0] in "aeio" else "a"
        had = [replace(words[0], out=each, low=each) for each in ("have", "been", article)]
        return [*had, words[1], replace(words[2], out="for", low="for", tag="R"), *words[2:]]
    years = next((k for k, (one, two) in enumerate(pairwise(words)) if k and one.tag == "#" and two.low in {"year", "years", "months"}), 0)
    verb = 1 if len(words) > 1 and words[0].low == "have" else 0
    form = verbs().get(words[verb].low) if words else None
    if not years or not form or words[verb].low != form.lemma or form.lemma in {"have", "be", "do", "get"} or years == verb:
        return words
    part = next((each for each, kind in verbs().items() if kind.lemma == form.lemma and "part" in kind.kinds), words[verb].low)
    have = words[:verb] or [replace(words[0], out="have", low="have", tag="A")]
    held = [*have, replace(words[verb], out=part, low=part, tag="L"), *words[verb + 1 :]]
    at = years + (0 if verb else 1)
    if held[at - 1].tag not in "RDB":
        held.insert(at, replace(held[at], out="for", low="for", tag="R"))
    return held


def result(sentence: Sentence, end: int) -> tuple[str, int] | None:
    """What it came to, jotted down after the clause: "…, 112 lines in the hour and no mispicks", "…, 24 minutes"."""
    words = sentence.words
    if (
        end + 2 >= len(words)
        or words[end].low not in {",", "-", ":"}
        or (words[end + 1].tag != "#" and words[end + 1].low not in {"both", "all"})
    ):
        return None
    stop = end + 1
    while stop < len(words) and words[stop].tag in "#NJRDECG" and words[stop].low not in {"but", "so", "because"}:
        stop += 1
    if stop < len(words) and words[stop].tag != "Z":
        return None
    text = write(words[end + 1 : stop])
    faulty = re.search(r"(?<!no )\b(?:mistakes?|errors?|faults?|wrong|late|missed|experience)\b", text)
    if not text or len(text.split()) > 9 or len(text.split()) < 2 or hot(text) or faulty:
        return None
    text = re.sub(r"(?<!and) no (?=\w+s?$)", " and no ", text)
    if text.startswith(("both ", "all ")):
        return (text, stop) if re.search(r"\d", text) else None
    timed = re.match(r"(?:about )?\S+ (?:minutes?|seconds?|hours?)$", text)
    return f"{'in' if timed else 'with'} {text}", stop
