"""Tells what happened in the room: what was set, what the interview was made of and what the person did there, joined where one goes on."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.deeds import LONGEST, handed, own_deed, shared
from widgets.feedback.facts.parts import headed, made_of
from widgets.feedback.facts.telling import theirs
from widgets.feedback.findings import Fact, FactKind
from widgets.feedback.kinds import FORECAST, aside

# Another time, another place, or somebody else's word for it.
_NOT_THERE: Final = re.compile(
    r"\b(?:last|next|every|each) (?:week|month|year|time|night|summer|winter|spring|autumn|interview|job|one|place)\b|\b(?:years?|months?|weeks?|days?) (?:ago|before|later)\b"
    r"|\b(?:before|after) (?:the|my|this) interview\b|\b(?:yesterday|tomorrow|tonight|nowadays|afterwards|since then)\b|\bat home\b|\bin (?:19|20)\d\d\b"
    r"|\b(?:my|a) (?:brother|sister|partner|roommate|flatmate|friend|mate|dad|mum|mom|wife|husband|girlfriend|boyfriend|advisor|training officer|sponsor|therapist|colleague|neighbour|neighbor)\b"
    r"|\b(?:if|would|should|will|might|may|must)\b"
)
_ABOUT: Final = re.compile(
    r"the (?:\w{1,14} ){0,2}?(?:interview|chat|conversation|call|session|rest|discussion|talk|part|half) (?:was|were) (?:all |mostly |mainly )?about (?=\w)"
)
# What comes before these words came before the interview.
_LEADS_THERE: Final = re.compile(r"\b(?:had|got|landed|went (?:to|for|in for)) (?:my|an?|the) (?:\w{1,14} ){0,2}?interview\b")
_AS_FAR_AS: Final = re.compile(r"\b(?:only )?got as far as (?=\S)")
_NO_IDEA: Final = re.compile(r"\b(?:no (?:real )?(?:idea|clue)|not a clue|unsure|not sure|clueless) (?:about|on|of|with) (?=the|that|one)")
# Somebody in a case is not handed over: "they gave me a 2 year old with croup".
_PATIENT: Final = re.compile(
    r"^(I was given|we were given) (?=an? (?:\S{1,14} ){0,4}?(?:(?:year|month|week)s?[ -]old|patient|casualty|baby|toddler|child|resident|caller)(?: (?:with|who|whose|on|in|\w{2,14}ing)\b|$))"
)
# The names of what one is set to do.
_CUE: Final = re.compile(
    r"\b(?:tests?|trial|tasks?|exercises?|station|assessment|role[- ]?play|case study|practical|demo|lesson|scenario|in-tray|quiz|exam|observation|asked|had me|made me|got me|gave me|set me)\b"
)


def scenes(read: Sequence[Sentence]) -> list[Fact]:
    """Every clause of the note that shows something of the interview and may stand in a message as it is."""
    out: list[Fact] = []
    for number, sentence in enumerate(read):
        cued = any(_CUE.search(each.plain) for each in read[max(0, number - 1) : number + 1])
        if "?" in sentence.plain or aside(sentence):
            continue
        out += [*_unsure(sentence), *headed(sentence)]
        before: tuple[Clause, str] | None = None
        led = _LEADS_THERE.search(sentence.plain)
        for clause in clauses(sentence):
            if (led and clause.first < sentence.at(led.start())) or shared(clause) or theirs(read, number, clause):
                continue
            elsewhere = (
                clause.joiner in {"if", "unless", "until", "once"} or _NOT_THERE.search(clause.plain) or FORECAST.search(clause.plain)
            )
            follows = before is not None and _joins(before[0], clause)
            text = "" if elsewhere else own_deed(clause, follows=follows, cued=cued) or handed(clause) or made_of(clause)
            text = _PATIENT.sub(r"\1 the case of ", text)
            again = before is not None and text.split()[:2] == before[1].split()[:2]  # "cut it to five", said twice
            if text and follows and before and text.startswith("I ") and not again:
                whole = f"{before[1]} {'but' if clause.joiner == 'but' else 'and'} {text.removeprefix('I ')}"
                if len(whole.split()) <= LONGEST and not hot(whole):
                    out.pop()
                    out.append(Fact("scene", whole, sentence.span(before[0].first, clause.last)))
                    before = (before[0], whole)
                    continue
            if text:
                about = _ABOUT.match(text)
                kind: FactKind = "topic" if about else "scene"
                out.append(Fact(kind, text[about.end() :] if about else text, sentence.span(clause.first, clause.last)))
            before = (clause, text) if text.startswith("I ") else None
    return out


def _unsure(sentence: Sentence) -> list[Fact]:
    """A question jotted down as one that could not be answered, and how far one got: "got as far as item 6 of 9"."""
    out = [
        Fact("scene", f"I got as far as {named.text}", sentence.span(named.first, named.last))
        for found in _AS_FAR_AS.finditer(sentence.plain)
        if sentence.at(found.end()) < len(sentence.words)
        and (named := noun_phrase(sentence, sentence.at(found.end())))
        and not is_thin(named.text)
    ]
    for found in _NO_IDEA.finditer(sentence.plain):
        first = sentence.at(found.end())
        named = noun_phrase(sentence, first, joins=False) if first < len(sentence.words) else None
        if named and named.text.endswith(("question", "questions")) and not is_thin(named.text):
            out.append(Fact("scene", f"I was not sure of the answer to {named.text}", sentence.span(first, named.last)))
    return out


def _joins(one: Clause, two: Clause) -> bool:
    return two.joiner in {"and", "but"} and one.subject == two.subject == "own"
