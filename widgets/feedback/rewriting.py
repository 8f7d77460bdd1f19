"""Writes the clauses of a note out clean: the person's own as "I …", a question as it was asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.articles import with_article
from widgets.feedback.clauses import Clause
from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, part_of, past_of, verbs
from widgets.feedback.phrases import Phrase, is_thin, write
from widgets.feedback.sentences import Sentence
from widgets.feedback.wordclass import Token

_PUT_IN: Final = frozenset(["put", "log", "hand", "fill", "type", "key"])
_HELPERS: Final = frozenset(["can", "could", "would", "do", "did", "will", "should", "have", "are", "were"])
_MINE: Final = {"are": "am", "were": "was"}
_PEOPLE: Final = frozenset(["he", "she", "her", "him", "his", "them"])
_PLACES: Final = frozenset(["kitchen", "warehouse", "restaurant", "hotel", "factory", "shop", "office", "laboratory", "bakery", "garage"])


def own_clause(clause: Clause, *, inward: bool = False, pointing: bool = False, people: bool = False) -> str:
    """Write a clause of the person's own as "I …"; empty when it cannot be written clean.

    With `inward` a feeling or a guess may stand; with `pointing` so may "it", and with `people` "her" and "him", where what they
    point at is said beside it.
    """
    if clause.subject != "own" or clause.verb < 0:
        return ""
    words = list(clause.words)
    lead: list[Token] = []
    if words[0].tag == "R":
        place = next(k for k, each in enumerate(words) if each.low in {"i", "we"})
        lead, words = [each for each in words[:place] if each.tag not in "BZ"], words[place:]
        if is_thin(write(lead)) or {each.low for each in lead} & group("holder"):
            lead = []
    while words and words[0].tag in "PBI" and words[0].low not in {"no", "only"}:
        words = words[1:]
    words += lead
    words = (
        [
            replace(each, out="one", low="one") if each.low == "you" and after.low in {"should", "must", "have"} else each
            for each, after in pairwise([*words, words[-1]])
        ]
        if words
        else words
    )
    loose = next((k for k, each in enumerate(words[:-1]) if each.low == "when" and words[k + 1].tag in "VG"), 0)
    words = words[:loose] if loose > 2 else words
    if clause.lemma == "want" and any(each.tag == "P" for each in words[1:]):
        return ""
    if not words or (not inward and clause.lemma in group("inward")):
        return ""
    words = [
        replace(each, out="has", low="has") if each.low == "have" and before.low == "one" and before.tag in "PO" else each
        for before, each in pairwise([Token("", "", 0, 0, "Z"), *words])
    ]
    subject = "we" if next((each.low for each in clause.words if each.tag == "P"), "i") == "we" else "I"
    allowed = (frozenset({"it", "that"}) if pointing else frozenset()) | (_PEOPLE if people else frozenset())
    return _finished(subject, _mended(_negated(words)), allowed)


def _mended(words: list[Token]) -> list[Token]:
    """Put a learner's verb right and name the people of the interview as "them"."""
    out: list[Token] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        form = verbs().get(word.low)
        if place == 0 and word.low in {"no", "not"} and len(words) > 1 and words[1].low in verbs():
            out += [replace(word, out="did", low="did", tag="A"), replace(word, out="not", low="not", tag="X")]
        elif (
            place == 0
            and form
            and word.low == form.lemma
            and word.tag in "VN"
            and any(one.tag == "#" and two.low in {"year", "years", "months"} for one, two in pairwise(words[1:]))
        ):
            part = part_of(form.lemma) or word.low
            out += [replace(word, out="have", low="have", tag="A"), replace(word, out=part, low=part, tag="L")]
        elif word.tag in "OD" and word.low in {"him", "her"} and before and base_of(before.low) in group("telling"):
            out.append(replace(word, out="them", low="them", tag="O"))
        elif (
            before
            and before.tag == "#"
            and before.low not in {"1", "one"}
            and word.low in {"minute", "hour", "day", "week", "month", "year"}
            and (place + 1 == len(words) or words[place + 1].tag not in "NJQ")
        ):
            out.append(replace(word, out=word.out + "s", low=word.low + "s"))
        elif before and before.low in {"in", "at"} and word.low in _PLACES and word.tag == "N":
            out.append(replace(word, out=with_article(word.out)))
        else:
            out.append(word)
    return out


def my_clause(clause: Clause) -> str:
    """Write a clause about something of the person's ("my voice was shaking"), or a thing; empty when it is not clean."""
    if clause.subject not in {"mine", "thing"} or clause.verb < 0:
        return ""
    text = _finished("", _negated(list(clause.words)))
    first = clause.words[0]
    return f"the {text}" if text and first.tag == "N" and not first.low.endswith("s") and first.out.islower() else text


def _negated(words: list[Token]) -> list[Token]:
    """Turn "never asked" into "did not ask": an absolute becomes what happened."""
    for place, word in enumerate(words[:-1]):
        form = verbs().get(words[place + 1].low)
        if word.low == "said" and [each.low for each in words[place + 1 : place + 3]] == ["nothing", "about"]:
            silent = [replace(word, out=each, low=each, tag=tag) for each, tag in (("did", "A"), ("not", "X"), ("mention", "V"))]
            return [*words[:place], *silent, *words[place + 3 :]]
        if word.low == "never" and form:
            helped = place > 0 and words[place - 1].tag in "AM"
            if helped:
                return [*words[:place], Token("not", "not", word.start, word.end, "X"), *words[place + 1 :]]
            if "past" in form.kinds:
                did = [Token(each, each, word.start, word.end, tag) for each, tag in (("did", "A"), ("not", "X"), (form.lemma, "V"))]
                return [*words[:place], *did, *words[place + 2 :]]
    return words


def _finished(subject: str, words: list[Token], allowed: frozenset[str] = frozenset()) -> str:
    quotes = [place for place, each in enumerate(words) if each.low in {"'", '"'}]
    if len(quotes) == 2 and quotes[1] - quotes[0] < 4:
        words = [each for each in words if each.low not in {"'", '"'}]
    words = [each for each in words if each.tag != "Z" or each.low in {",", "-", "'", "&", "/", "%"}]
    for cut in range(4):
        text = write(words)
        if text:
            break
        place = max((k for k in range(3, len(words)) if words[k].tag in "RCTZ"), default=0)
        if cut == 3 or place < 5:
            return ""
        words = words[:place]
    words = _trimmed(words, allowed)
    if not words or (not subject and not any(each.tag in "VAM" for each in words)):
        return ""
    text = re.sub(r"^(?:did manage|managed) to ", "was able to ", write(words)).replace(" for the life of me ", " ")
    lows = [each.strip(",.'") for each in text.lower().split()]
    if (
        not 2 <= len(lows) <= 20
        or len(text) > 150
        or set(lows) & (group("vague") - allowed)
        or re.search(r"[?!\"<>{}\[\]|\\@;:()]|(?<!\d)\.\S|,.{0,150},.{0,150},|https?|\d{7}", text)
    ):
        return ""
    if (
        any(each.low == "'" for each in words)
        or re.search(r"\b(?:so|and|but|because) (?:so|and|but|because)\b|\b(\w{2,20}) \1\b", text.lower())
        or hot(text)
        or _twice(words)
    ):
        return ""
    if (is_thin(" ".join(_after_verb(lows, subject))) and not allowed) or any(
        word.tag == "W"
        and place
        and not (
            any(base_of(each.low) in group("asking") for each in words[max(0, place - 2) : place])
            or words[place - 1].low in {"of", "about", "on", "know", "me", "them"}
        )
        for place, word in enumerate(words)
    ):
        return ""
    if subject == "I" and re.match(r"(?:is|are|has|does|were|can I|was (?:silence|it))\b", text):
        return ""
    return f"{subject} {text}".strip()


def _trimmed(words: list[Token], allowed: frozenset[str]) -> list[Token]:
    """The words without what hangs loose at the end; nothing when the end shows that the clause was cut short."""
    while words:
        last, rest = words[-1], words[:-1]
        attached = (
            last.low in group("particle")
            and (last.low != "in" or any(base_of(each.low) in _PUT_IN for each in rest))
            and any(each.tag in "VLG" for each in rest[-5:])
        )
        adverb = last.low == "well" and rest and (rest[-1].tag in "VAL" or rest[-1].low in group("intensifier"))
        asks = last.tag == "R" and rest and rest[-1].tag in "VL" and any(each.tag == "W" for each in rest)
        loose = not asks and last.tag in "RTDWCXMZIP" and last.low not in {"all", "both", "this", "more", "enough"} and not attached
        if (
            loose
            or (last.low in {"too", "though", "again", "a_lot", "well", "me", "as"} and not adverb)
            or (last.tag == "A" and rest and not any(each.tag == "W" for each in rest))
        ):
            words = rest
        elif last.low in {"them", "him", "her"} - allowed and rest:
            if base_of(rest[-1].low) not in group("telling"):
                return []
            words = rest
        else:
            break
    return words


def also(clause: str) -> str:
    """Put "also" where it belongs in "I …" or "we …"."""
    subject, _, rest = clause.partition(" ")
    first, _, more = rest.partition(" ")
    helped = first in group("be") | group("have") | group("modal") or (first in group("do") and more.startswith("not "))
    if first in group("do") or (first in group("have") and not _is_part(more)) or (first == "could" and more.startswith("not ")):
        helped = False
    return f"{subject} {first} also {more}" if helped else f"{subject} also {rest}"


def _is_part(text: str) -> bool:
    form = verbs().get(text.split(" ", maxsplit=1)[0])
    return bool(form and "part" in form.kinds)


def _after_verb(lows: Sequence[str], subject: str) -> list[str]:
    """What is left of a clause without its verbs: the part that has to say something."""
    if not subject:
        return list(lows)
    place = 0
    while place < len(lows) and (
        lows[place] in verbs()
        or any(lows[place] in group(name) for name in ("modal", "negation", "have", "do", "be", "adverb"))
        or lows[place] == "to"
    ):
        place += 1
    return list(lows[place:])


def _twice(words: Sequence[Token]) -> bool:
    """Whether the words hold two finite verbs without a join: a sign that the cut went wrong."""
    groups, opened, inside = 0, False, False
    for place, word in enumerate(words):
        if word.tag in "CWPZ" or base_of(word.low) in group("asking"):
            opened = True
        finite = word.tag in "AMV" and not (place and words[place - 1].tag == "T")
        if finite and not inside:
            groups += 1
            if groups > 1 and not opened:
                return True
        inside = finite or (inside and word.tag in "XBGL")
    return False


def _goes_on(words: Sequence[Token], place: int) -> bool:
    """Whether a condition goes on after "and" or "but": "if a guest is locked out but has no card"."""
    supposed = any(each.low == "if" for each in words[:place])
    return supposed and words[place].low in {"and", "but"} and words[place + 1].low in {"has", "had", "is", "was", "does"}


def _new_clause(words: Sequence[Token], start: int) -> bool:
    """Whether somebody else begins to act at `start`: "her husband is shouting"."""
    if words[start].low not in {"her", "his", "their", "my"}:
        return False
    end = next((k for k in range(start + 1, min(len(words), start + 4)) if words[k].tag not in "NJ"), start)
    return end > start + 1 and end < len(words) and words[end].tag in "VAM"


def _turned(words: Sequence[Token], place: int) -> bool:
    """Whether the helper at `place` stands before its subject, as in a question put straight: "what delivery guarantee do I get"."""
    helps = words[place].low in _HELPERS and words[place + 1].low in {"you", "i"}
    return helps and not any(each.tag in "AMP" for each in words[1:place])


def _straight(words: Sequence[Token]) -> list[Token]:
    """A helper and its subject in the order of an indirect question: "did you leave" is "you left"."""
    helper, who, *rest = words
    if helper.low != "did" or not rest:
        return [who, *([] if helper.low == "do" else [helper]), *rest]
    past = past_of(base_of(rest[0].low))
    return [who, replace(rest[0], out=past, low=past), *rest[1:]]


# What may end a question: "the child wanted one thing and the parent another".
_WHOLE: Final = frozenset(["another", "both", "all", "more", "less", "some", "enough"])


def asked_clause(sentence: Sentence, start: int) -> Phrase | None:
    """An indirect question from its question word on: "how I would react to an unruly parent"."""
    words = [each for each in sentence.words[start:] if each.low != "'"]
    stop = next(
        (
            k
            for k, each in enumerate(words)
            if each.low in {".", "?", "!", ";", ":", "\n", '"'}
            or (each.low == "," and k > 1)
            or (
                k > 3
                and each.tag == "P"
                and each.low not in {"someone", "somebody"}
                and words[k - 1].tag in "VGLBA"
                and not _turned(words, k - 1)
            )
            or (k == 3 and each.low == "i" and words[1].tag == "P" and words[2].tag == "V")
            or (
                k > 3
                and each.low == "i"
                and words[k - 1].tag in "NE#"
                and words[k - 2].tag != "W"
                and any(one.tag in "VAM" for one in words[1:k])
            )
            or (
                k > 2
                and each.low in {"and", "but", "so", "which", "because"}
                and k + 1 < len(words)
                and words[k + 1].tag in "PAMV"
                and not _goes_on(words, k)
            )
            or (k > 3 and each.low in {"and", "but", "so"} and k + 1 < len(words) and _new_clause(words, k + 1))
        ),
        len(words),
    )
    words = words[: min(stop, 26)]
    if len(words) > 3 and _turned(words, 1):
        words = [words[0], *_straight(words[1:])]
    if (
        len(words) > 3
        and words[1].low in {"is", "are", "was"}
        and words[2].tag in "DE"
        and not any(each.tag in "VAM" for each in words[2:])
    ):
        # "where is the max moment" is "where the max moment is".
        end = next((k for k in range(2, len(words)) if words[k].tag not in "DJNEG#Q"), len(words))
        words = (
            [words[0], *words[2:end], words[1], *words[end:]]
            if words[0].low in {"where", "what", "how", "when"} and end == len(words)
            else words
        )
    turned = next((k for k in range(2, min(5, len(words) - 1)) if _turned(words, k)), 0)
    if turned:
        # "how long can you drive" is "how long I can drive".
        words[turned:] = _straight(words[turned:])
    if (
        len(words) > 5
        and words[0].low == "what"
        and words[1].tag == "M"
        and words[2].tag in "DN"
        and "you" not in {each.low for each in words[2:3]}
    ):
        # "what would your old team say" is "what your old team would say".
        verb = next(
            (
                k
                for k in range(3, min(len(words), 7))
                if words[k].tag == "V" or (words[k].tag == "N" and base_of(words[k].low) in {"say", "change", "call"})
            ),
            0,
        )
        if verb and all(each.tag in "DJNEQ" for each in words[2:verb]):
            words = [words[0], *words[2:verb], words[1], *words[verb:]]
    if len(words) > 3 and words[1].low in {"should", "would"} and words[2].low in {"we", "they"}:
        # "why should we hire you" is "why they should hire me".
        words = [words[0], replace(words[2], out="they", low="they"), words[1], *words[3:]]
        words = [replace(each, out="me", low="me") if each.low == "you" else each for each in words]
    swap = {"you": "I", "your": "my", "yourself": "myself"}
    words = [
        replace(each, out="me", low="me", tag="O")  # "a child tells you"
        if each.low == "you" and k > 2 and words[k - 1].tag == "V" and (k + 1 == len(words) or words[k + 1].tag not in "VAM")
        else Token(swap[each.low], swap[each.low].lower(), each.start, each.end, each.tag)
        if each.low in swap
        else Token(_MINE[each.low], _MINE[each.low], each.start, each.end, "A")
        if each.low in _MINE and k and words[k - 1].low == "you"
        else each
        for k, each in enumerate(words)
    ]
    while words and words[-1].tag in "RTDCXMIZ" and len(words) > 2 and words[-1].tag != "R" and words[-1].low not in _WHOLE:
        words = words[:-1]
    hangs = next((k for k, each in enumerate(words) if k > 1 and each.low == "for"), 0)
    if hangs and words[0].low in {"what", "which"} and not any(each.tag in "VAM" for each in words) and words[hangs - 1].tag in "NE":
        # "what colour cloth for the toilets" leaves the verb unsaid.
        words[hangs:hangs] = [replace(words[0], out=each, low=each, tag=tag) for each, tag in (("is", "A"), ("right", "J"))]
    text = re.sub(r"\bthis\b", "the", write(words))
    lows = text.lower().split()
    if (
        len(lows) < 3
        or any(each.tag in "PO" and each.low in {"he", "she", "it", "they", "we", "him", "her", "that", "them"} for each in words[2:])
        or (len(words) > 1 and words[1].low in {"he", "she", "it", "we", "that"})
        or re.search(r"[?!\"<>{}\[\]|@;:()]", text)
        or not any(each.tag in "VAM" for each in words)
    ):
        return None
    if lows[0] in {"if", "whether", "why", "how", "when", "where"} and lows[1] not in group("subject") | group("determiner") | {
        "to",
        "many",
        "much",
        "long",
        "best",
        "there",
    }:
        return None
    return Phrase(start, start + len(words), text)
