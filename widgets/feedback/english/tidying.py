"""Writes the words of a statement as one would say them: contractions long, a learner's tense put right, days with their "on"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.learners import completed, lasting, learning, storied, told_past, years_told
from widgets.feedback.english.phrases import write
from widgets.feedback.english.polishing import polished
from widgets.feedback.english.wordclass import Token

# "I said double gates" and "I said last in first out" name what was said; "I said call the provider at once" is an order.
_SHORT_ORDER: Final = 3


def written(clause: Clause, words: list[Token], *, own: bool) -> tuple[str, bool] | None:
    """The words after the subject, put right, and whether they point at something said before; None when they are not plain."""
    words = _past_told(words, clause.lemma, own=own)
    learner = learning(clause.sentence.note)
    if learner:
        words = lasting(completed(storied(words, own=own)))
    words = years_told(words, named=any(each.low in {"i", "we"} for each in clause.words[:3]))
    if (
        own
        and words[0].low in {"said", "say"}
        and len(words) > 2
        and (form := verbs().get(words[1].low))
        and "base" in form.kinds
        and words[1].tag in "VN"
        and words[1].low not in group("ordinal")
        and (words[2].tag != "N" or len(words) > _SHORT_ORDER)
    ):
        lead = [replace(words[0], out=each, low=each, tag=tag) for each, tag in (("that", "C"), ("I", "P"), ("would", "M"))]
        words = [words[0], *lead, *words[1:]]
    words = _unwanted(_without_simile(_without_weather(words)))
    text = write(_unquoted(words))
    text = polished(text, own=own, learner=learner)
    lows = re.findall(r"[\w'-]+", text.lower())
    points = bool(
        set(lows)
        & {"it", "that was", "them"}
        - (
            {"them"}
            if re.match(r"(?:told|showed|gave|asked|explained to|walked|(?:spoke|talked) (?:to|with)|talked) them\b", text)
            else set()
        )
    ) or bool(re.search(r"\b(?:that|this) (?:was|is)\b(?! not \w{2,12}ed)", text))
    barred = {"you", "your", "her", "his", "him", "this", "these", "those", "everything", "something", "nothing", "anything", "nobody"}
    if own:
        barred |= {"he", "she"}
    pointing = {
        each.low for place, each in enumerate(words) if each.tag != "D" or not (place + 1 < len(words) and words[place + 1].tag in "NEJ#G")
    }
    if (
        not text
        or len(lows) < 2
        or pointing & barred & set(lows)
        or _aside(words)
        or re.search(r"[?!\"<>{}\[\]|\\@;()]|(?<!\d):|:(?!\d)|(?<!\d)\.\S|https?|\d{7}", text)
        or re.search(r"\b(\w{2,20}) \1\b", text)
        or hot(text)
        or any(one.tag == "X" and not _bound(words, place) for place, one in enumerate(words))
    ):
        return None
    return text, points


def _aside(words: Sequence[Token]) -> bool:
    """Whether the body, the way there or somebody's family is spoken of: "my head", but not "the head chef" or "hands on"."""
    for place, each in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        describes = after is not None and (after.tag in "NE" or after.low == "on" or (each.low == "head" and after.low == "of"))
        if each.low in group("aside") and not (
            describes and each.tag in "NJ" and (place == 0 or words[place - 1].low not in {"my", "her", "his"})
        ):
            return True
    return False


def _without_weather(words: list[Token]) -> list[Token]:
    """The words without "in the rain" and "on the bus home": what was done stands without it."""
    for place in range(2, len(words) - 1):
        noun = place + 1 + (words[place + 1].tag == "D")
        if (
            words[place].low in {"in", "on", "through"}
            and noun < len(words)
            and words[noun].low in group("outside")
            and words[place - 1].tag in "NEO#B"
        ):
            end = noun + 1 + (noun + 1 < len(words) and words[noun + 1].low == "home")
            if end >= len(words) or words[end].tag not in "NEJ":
                return [*words[:place], *words[end:]]
    return words


def _without_simile(words: list[Token]) -> list[Token]:
    """The words without what they are likened to at their end: "passed it round | like holiday snaps", not "tools like Revit"."""
    for place in range(3, len(words) - 1):
        before, after = words[place - 1], words[place + 1]
        likens = (
            words[place].low == "like"
            and words[place].tag == "R"
            and (before.tag in "BOR" or before.low in {"round", "around"} or (after.low in {"a", "an"} and before.tag in "NE"))
        )
        if likens and not any(each.tag in "ZVAM" for each in words[place + 1 :]):
            return words[:place]
    return words


def _unwanted(words: list[Token]) -> list[Token]:
    """The words with "nobody asked for" as "that was not asked for"."""
    out: list[Token] = []
    for place, each in enumerate(words):
        after = words[place + 1].low if place + 1 < len(words) else ""
        if each.low == "nobody" and out and out[-1].tag == "N" and after.endswith("ed"):
            out += [replace(each, out=shown, low=shown, tag=tag) for shown, tag in (("that", "C"), ("was", "A"), ("not", "B"))]
        else:
            out.append(each)
    return out


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
        tongue = word.low == "speak" and len(words) > place + 1 and words[place + 1].tag == "E"
        if (
            place == 0
            and not tongue
            and word.tag in "VN"
            and lemma in (group("stated") if own else group("praising") | {"say", "tell", "mention"})
        ):
            told = told_past(word.low)
            out.append(replace(word, out=told, low=told))
        elif word.low in {"him", "her"} and own and before and _is_listener(words[:place], before, word):
            out.append(replace(word, out="them", low="them", tag="O"))
        elif word.low == "him" and own and before and before.low == "with":
            out.pop()  # "my grandpa's barn with him" says who already
        else:
            out.append(word)
    return out


def _is_listener(earlier: Sequence[Token], before: Token, word: Token) -> bool:
    """Whether "him" or "her" is who listened in the interview: it is not in "with her real name" and "my grandpa's barn with him"."""
    led = base_of(before.low) in group("telling") | {"through", "to", "with"}
    return led and (word.low == "him" or word.tag == "O") and not any(each.tag == "Q" for each in earlier)
