"""Writes the clauses of a note out clean: the person's own as "I …", one about a thing of theirs as it stands."""

import re
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause, unfinished
from widgets.feedback.english.finishing import finished
from widgets.feedback.english.language import base_of, group, groups, part_of, verbs
from widgets.feedback.english.phrases import is_thin, write
from widgets.feedback.english.wordclass import Token

_PEOPLE: Final = frozenset(["he", "she", "her", "him", "his", "them"])


def own_clause(clause: Clause, *, inward: bool = False, pointing: bool = False, people: bool = False) -> str:
    """Write a clause of the person's own as "I …"; empty when it cannot be written clean.

    With `inward` a feeling or a guess may stand; with `pointing` so may "it", and with `people` "her" and "him", where what they
    point at is said beside it.
    """
    if clause.subject != "own" or clause.verb < 0 or unfinished(clause):
        return ""
    how = ("own_clause", inward, pointing, people)
    if how not in clause.known:  # many rules ask for the same
        clause.known[how] = _own_clause(clause, inward=inward, pointing=pointing, people=people)
    return clause.known[how]


def _own_clause(clause: Clause, *, inward: bool, pointing: bool, people: bool) -> str:
    words = list(clause.words)
    lead: list[Token] = []
    led = next((k for k, each in enumerate(words) if each.tag not in "BI"), 0)
    words = words[led:] if words[led].tag == "R" else words
    if words[0].tag == "R":
        place = next(k for k, each in enumerate(words) if each.low in {"i", "we"})
        lead, words = [each for each in words[:place] if each.tag not in "BZ"], words[place:]
        if is_thin(write(lead)) or {each.low for each in lead} & (group("holder") | {"interview"}):
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
    loose = next((k for k, each in enumerate(words[:-1]) if each.low == "whatever" or (each.low == "when" and words[k + 1].tag in "VG")), 0)
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
    return finished(subject, _mended(_negated(words)), allowed)


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
        elif before and before.low in {"in", "at"} and word.low in group("workplace") and word.tag == "N":
            out.append(replace(word, out=with_article(word.out)))
        else:
            out.append(word)
    return out


def my_clause(clause: Clause) -> str:
    """Write a clause about something of the person's ("my voice was shaking"), or a thing; empty when it is not clean."""
    if clause.subject not in {"mine", "thing"} or clause.verb < 0:
        return ""
    text = finished("", _negated(list(clause.words)))
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


# As the person says it, and as they are told it.
_ADDRESSED: Final = {
    "I am": "you are",
    "I was": "you were",
    "I": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
}
_FIRST_PERSON: Final = re.compile(rf"(?<![\w'])(?:{'|'.join(_ADDRESSED)})(?![\w'])")


def addressed(phrase: str) -> str:
    """Turn a phrase to the person it is about: "my answer on what I would do" is "your answer on what you would do"."""
    return _FIRST_PERSON.sub(lambda hit: _ADDRESSED[hit.group()], phrase)


def also(clause: str) -> str:
    """Put "also" where it belongs in "I …" or "we …"."""
    subject, _, rest = clause.partition(" ")
    first, _, more = rest.partition(" ")
    helped = first in groups("be", "have", "modal") or (first in group("do") and more.startswith("not "))
    if first in group("do") or (first in group("have") and not _is_part(more)) or (first == "could" and more.startswith("not ")):
        helped = False
    return f"{subject} {first} also {more}" if helped else f"{subject} also {rest}"


def _is_part(text: str) -> bool:
    form = verbs().get(text.split(" ", maxsplit=1)[0])
    return bool(form and "part" in form.kinds)
