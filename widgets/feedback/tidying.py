"""Writes the words of a statement as one would say them: contractions long, a learner's tense put right, days with their "on"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from widgets.feedback.articles import with_article
from widgets.feedback.clauses import Clause
from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, part_of, past_of, verbs
from widgets.feedback.phrases import write
from widgets.feedback.polishing import polished
from widgets.feedback.sentences import Sentence
from widgets.feedback.wordclass import Token

# "I said double gates" names what was put in; "I said call the provider at once" is an order.
_SHORT_ORDER: Final = 3
_BARE: Final = re.compile(
    r"(?:^|[.,!?;:\n] ?|\b(?:and|then|but|so|when) )(?:the )?(?:he|she|lady|man|manager|boss|chef|woman|interviewer|sir|madam|mam|teacher|director) "
    r"(?:say|ask|tell|want|like|give|look|call|explain|answer|show|write|make|take)\b"
)


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
        and len(words) > 2
        and (form := verbs().get(words[1].low))
        and "base" in form.kinds
        and words[1].tag in "VN"
        and (words[2].tag != "N" or len(words) > _SHORT_ORDER)
    ):
        lead = [replace(words[0], out=each, low=each, tag=tag) for each, tag in (("that", "C"), ("I", "P"), ("would", "M"))]
        words = [words[0], *lead, *words[1:]]
    words = _unwanted(_without_weather(words))
    text = write(_unquoted(words))
    text = polished(text, own=own, learner=learner)
    lows = re.findall(r"[\w'-]+", text.lower())
    points = bool(
        set(lows)
        & {"it", "that was", "them"} - ({"them"} if re.match(r"(?:told|showed|gave|asked|explained to|walked) them\b", text) else set())
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
            told = _told(word.low)
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


def _told(form: str) -> str:
    """The past of a verb whatever form it stands in; the form itself when it is no verb we know."""
    known = verbs().get(form)
    return form if known is None or "past" in known.kinds else past_of(known.lemma)


@cache
def learning(note: str) -> bool:
    """Whether somebody who is learning English tells the note: "lady ask me", "she say"."""
    return bool(_BARE.search(note.lower()))


def _storied(words: list[Token], *, own: bool) -> list[Token]:
    """What a learner tells in the present, put in the past."""
    first = words[0] if words else None
    form = verbs().get(first.low) if first else None
    if any(each.low in {"every", "always", "usually", "often", "each"} for each in words):
        return words
    if not first or not own or not form or first.low != form.lemma or form.lemma not in group("done") | group("stated"):
        return words
    told = _told(first.low)
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
            out.append(replace(word, out=with_article(word.out)))
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
        had = [replace(words[0], out=each, low=each) for each in ("have", "been")]
        return [*had, replace(words[1], out=with_article(words[1].out)), replace(words[2], out="for", low="for", tag="R"), *words[2:]]
    years = next((k for k, (one, two) in enumerate(pairwise(words)) if k and one.tag == "#" and two.low in {"year", "years", "months"}), 0)
    verb = 1 if len(words) > 1 and words[0].low == "have" else 0
    form = verbs().get(words[verb].low) if words else None
    if not years or not form or words[verb].low != form.lemma or form.lemma in {"have", "be", "do", "get"} or years == verb:
        return words
    part = part_of(form.lemma) or words[verb].low
    have = words[:verb] or [replace(words[0], out="have", low="have", tag="A")]
    held = [*have, replace(words[verb], out=part, low=part, tag="L"), *words[verb + 1 :]]
    at = years + (0 if verb else 1)
    if held[at - 1].low == "since":
        held[at - 1] = replace(held[at - 1], out="for", low="for", tag="R")
    elif held[at - 1].tag not in "RDB":
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
    text = write(words[end + 1 : stop]).replace(" wpm", " words a minute")
    faulty = re.search(
        r"(?<!no )\b(?:mistakes?|errors?|faults?|wrong|late|missed|experience|till|until|to)\b|^\S+ (?:years?|months?)$", text
    )
    if not text or len(text.split()) > 9 or len(text.split()) < 2 or hot(text) or faulty:
        return None
    if re.match(r"\S+ (?:to|till|until|-) \S+$", text):  # from when to when is no result
        return None
    text = re.sub(r"(?<!and) no (?=\w+s?$)", " and no ", text)
    if text.startswith(("both ", "all ")):
        return (text, stop) if re.search(r"\d", text) else None
    if re.match(r"\d{1,4} ?(?:m|km|miles?|metres?)\b|\d{1,3} (?:minutes?|people)\b(?!$)|\d{1,3} (?:people|hundred)$", text):
        return None
    timed = re.match(r"(?:about )?\S+ (?:minutes?|seconds?|hours?)$", text)
    return f"{'in' if timed else 'of' if text.endswith(' each') else 'with'} {text}", stop
