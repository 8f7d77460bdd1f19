"""Finds the clean facts of a note: clauses and phrases a sentence of the draft can carry, each with what it is for."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.corrections import correction
from widgets.feedback.findings import Fact, FactKind
from widgets.feedback.goods import talked
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import group, verbs
from widgets.feedback.phrases import is_thin, noun_phrase
from widgets.feedback.rewriting import my_clause, own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import asked, reply
from widgets.feedback.stages import stages

_STATES: Final = frozenset(
    [
        "work",
        "live",
        "speak",
        "hold",
        "study",
        "need",
        "use",
        "run",
        "manage",
        "lead",
        "own",
        "drive",
        "qualify",
        "teach",
        "do",
        "train",
        "care",
    ]
)
_HEAR: Final = re.compile(
    r"\b(?:hear|decide|decision|answer|call|ring|phone|email|get back|let me know|contact|in touch|come back|know|outcome|result|reply)\b(?: \S{1,14}){0,5}? "
    r"((?:by|before|within|in|on|next|this|at the end of|tomorrow|later)(?: (?:the|end|of|next|this|a|two|three|few|couple|\d{1,2}(?:st|nd|rd|th)?|monday|tuesday|wednesday|thursday|friday|week|weeks|month|days|day|hours|january|february|march|april|may|june|july|august|september|october|november|december)){0,6})(?= |$)"
)
_TIMED: Final = re.compile(r"\b(?:week|weeks|month|days|day|hours|tomorrow|\w{3,6}day|\d{1,2}(?:st|nd|rd|th))\b")
_APPEAL: Final = re.compile(
    r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is "
)
_KEEN: Final = re.compile(
    r"\b(?:i (?:\w+ )?(?:want|would love|would like) (?:this|it|(?:the|this) (?:job|role|one|place|post))(?= (?:so|very|though|[.,!;-]|because|and|a_lot|badly)|$)"
    r"|(?:i am|am) (?:\w+ )?(?:keen|excited|interested)\b|would love (?:it|to work (?:there|here)|the job|this job))"
)


def facts(read: Sequence[Sentence]) -> list[Fact]:
    """Every clean fact of the sentences a draft may draw on."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        if ASIDE.search(sentence.plain) and "?" in sentence.plain:
            continue
        parts = clauses(sentence)
        if question := asked(sentence):
            span = sentence.span(question.first, question.last)
            out.append(Fact("asked", question.phrase, span))
            if said := reply(read, place, question):
                out.append(Fact("answer", f"when I was asked {question.phrase}, {said}", sentence.span()))
        if right := correction(read, place):
            out.append(Fact("correction", right, sentence.span()))
        out += _components(sentence)
        out += [fact for each in parts for fact in _of_clause(each)]
        out += _of_sentence(sentence)
    return [*out, *stages(read)]


def _of_clause(clause: Clause) -> list[Fact]:
    span = clause.sentence.span(clause.first, clause.last)
    out: list[Fact] = []
    text = own_clause(clause)
    kind = kind_of(clause, text) if text else None
    if kind:
        out.append(Fact(kind, text, span))
    elif topic := talked(clause):
        out.append(Fact("topic", topic, span))
    if clause.subject == "mine" and clause.lemma not in {"go", "shake", "race"} and (text := my_clause(clause)) and re.search(r"\d", text):
        out.append(Fact("own", text, span))
    return out


def _components(sentence: Sentence) -> list[Fact]:
    """What a chat, a part or a presentation was about."""
    words = sentence.words
    return [
        Fact("topic", found.text, sentence.span(place, found.last))
        for place in range(len(words) - 2)
        if words[place].low in group("component")
        and words[place + 1].low in {"about", "on"}
        and (found := noun_phrase(sentence, place + 2))
        and not is_thin(found.text)
        and not set(found.text.lower().split()[:3]) & group("setting")
    ]


def _of_sentence(sentence: Sentence) -> list[Fact]:
    out: list[Fact] = []
    if (reason := _APPEAL.search(sentence.plain)) and (found := noun_phrase(sentence, sentence.at(reason.end()))):
        out.append(Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span()))
    elif _KEEN.search(sentence.plain) and not re.search(r"\bnot\b|\bif\b|\bused to\b", sentence.plain):
        out.append(Fact("remark", "I am keen on the role.", sentence.span()))
    hear = _HEAR.search(sentence.plain)
    if hear and _TIMED.search(hear.group(1)) and re.search(r"\b(?:they|he|she|will|would|said|promised|told)\b", sentence.plain):
        first, last = sentence.at(hear.start(1)), sentence.at(hear.end(1) - 1) + 1
        time = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
        if not re.search(r"\b(?:the|of|a|end)$", time):
            out.append(Fact("hear", time, sentence.span()))
    return out


def kind_of(clause: Clause, text: str) -> FactKind | None:
    """What a clause of the person's own is good for; none when a recruiter has no use for it."""
    words = text.split()
    first, second = words[1], words[2] if len(words) > 2 else ""
    lemma = clause.lemma
    if {each.strip(",.").lower() for each in words} & group("elsewhere"):
        return None
    if FORECAST.search(clause.plain) or is_thin(" ".join(words[2:])) or re.search(r"\b(?:life|way home|night)\b|\bnot much\b", text):
        return None
    negative = "not" in words[1:4]
    if first in group("modal") | {"will", "shall"}:
        if first in {"should", "would", "might", "must", "may"}:
            return None
        return "slip" if negative and first == "could" else "mend" if first == "will" else "about" if first == "can" else "shown"
    if first in {"am", "have", "has", "do"}:
        return _present(lemma, first, text, negative=negative)
    form = verbs().get(first)
    if form and "past" not in form.kinds:
        known = first in group("fact_verb") and first in _STATES
        return "about" if known else "mend" if first in group("mend") | {"finish", "start"} else None
    if first in {"was", "were"}:
        return "shown" if second == "able" else None
    return _past(lemma, text, negative=negative)


def _present(lemma: str, first: str, text: str, *, negative: bool) -> FactKind | None:
    if negative or first == "do":
        return None
    if first == "am" and not re.search(
        r"\d|\b(?:currently|qualified|trained|based|available|free|working|resitting|taking|doing|finishing|studying|starting|training|learning|a|an|the|in|ready|willing|able)\b",
        text,
    ):
        return None
    return "mend" if lemma in group("mend") | {"start", "take"} else "about"


def _past(lemma: str, text: str, *, negative: bool) -> FactKind | None:
    if negative:
        return "slip" if lemma in group("omission") else None
    if lemma in group("slip") or re.search(
        r"\b(?:wrong|wrongly|instead|without|too (?:fast|long|much|quickly|quietly)|straight to|only)\b", text
    ):
        return "slip"
    if re.match(r"(?:I|we) (?:booked|enrolled|signed|registered|arranged|ordered)\b", text):
        return "mend"
    if lemma in group("shown"):
        return "shown"
    return None if lemma in group("aside") else "shown"
