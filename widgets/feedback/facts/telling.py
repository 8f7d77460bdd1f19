"""Tells what the person did, has, can and was told: a clause of the note as one plain, complete statement, or nothing."""

import re
from collections.abc import Sequence
from copy import replace
from dataclasses import dataclass
from typing import Final

from widgets.feedback.english.clauses import Clause, Subject, clauses, inside_quote, unfinished
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.statement import reading
from widgets.feedback.english.tidying import written
from widgets.feedback.english.transitive import lacks_object
from widgets.feedback.english.whose import done_to, led, subject_of
from widgets.feedback.facts.continued import continued
from widgets.feedback.facts.results import result
from widgets.feedback.facts.worth import other_kind, own_kind
from widgets.feedback.findings import Fact, FactKind
from widgets.feedback.kinds import FORECAST
from widgets.feedback.moments.corrections import correction
from widgets.feedback.moments.spoken import UNNAMED, contrasted
from widgets.feedback.questions.replies import ELSEWHERE
from widgets.feedback.questions.slots import asked, asks_anew

_ANSWERING: Final = frozenset(["say", "answer", "tell", "give", "describe", "name"])
_TAKEN_BACK: Final = re.compile(r"\b(?:meant|(?:should|ought to) have|what i (?:wanted|meant)|truth is|in fact|wrong)\b")
_NOT_SO: Final = re.compile(
    r"\bi (?:have not|can not|do not|am not|have (?:only )?the|have only|lied|panicked|made (?:it|that) up)\b|\bit is (?:only|really|actually|not)\b|\b(?:not true|the truth|lie|lying)\b"
)
_START: Final = re.compile(
    r"(?:(?:the )?(?:truth|thing|fact|good thing|main thing|good news) is (?:that )?|on the (?:upside|plus side|bright side|good side) |luckily |thankfully "
    r"|what i (?:wanted|meant|tried|should have tried|needed) to (?:say|get across|tell them|show) (?:is|was) (?:that )?)(?=(?:i|we|they|he|she) )"
    r"|i (?:think|feel|believe|reckon) (?=i did (?:really |very |pretty |quite )?well (?:on|in|at|with) )"
)
# What somebody lets one do or tells one to: the other side says so.
_MAY: Final = re.compile(r"said (?:that )?(?:i|we) (?:could|can|may|might|should|must|had to|have to|need(?:ed)? to|ought to)\b")
_LONGEST: Final = 30
# How many words from its start on what is said near a clause.
_AROUND: Final = 60
# With more characters between them than this, two sentences have another between them.
_GAP: Final = 3
# Joins after which a clause only says when, why or which.
_HANGING: Final = frozenset(
    ["if", "when", "because", "which", "who", "until", "unless", "although", "though", "as", "where", "before", "since"]
)


@dataclass(frozen=True, slots=True)
class Told:
    """A clause written out: who it is about, what it says after the subject, and whether it points at something said before."""

    subject: str
    text: str
    kind: FactKind | None
    points: bool
    clause: Clause
    end: int
    lead: str = ""

    @property
    def whole(self) -> str:
        """The statement with its subject and what leads it in."""
        return f"{self.lead}, {self.subject} {self.text}" if self.lead else f"{self.subject} {self.text}"


def tellings(read: Sequence[Sentence]) -> list[Fact]:
    """Every statement of the note that may stand by itself, those that lean on each other joined by "and"."""
    out: list[Fact] = []
    before: Told | None = None
    for place, sentence in enumerate(read):
        if "?" in sentence.plain or FORECAST.search(sentence.plain):
            continue
        after = " ".join(each.plain for each in read[place + 1 : place + 2])
        later = " ".join(each.plain for each in read[place + 1 : place + 4])
        for clause in map(_bare, clauses(sentence)):
            if before is not None and before.clause.sentence is sentence and clause.first < before.end - 1:
                continue
            near = " ".join([*[each.low for each in sentence.words[clause.first : clause.first + _AROUND]], after])
            said = None if theirs(read, place, clause) else _said(clause, near)
            answer = said is not None and said.kind in {"shown", "achieved"} and clause.lemma in _ANSWERING
            if answer and (correction(read, place) or _TAKEN_BACK.search(later)):
                said = None
            if said is not None and said.kind == "about" and said.subject == "we" and clause.lemma == "have":
                said = None  # what they have at the last place is nothing of the person's
            if said is not None and said.kind == "about" and clause.lemma in group("stated") and _NOT_SO.search(later):
                said = None  # said, but not so
            if (
                said is not None
                and said.text.startswith("explained that I would ")
                and (said.text.endswith((" think", " look it up")) or not (asked(sentence) or (place and asked(read[place - 1]))))
            ):
                said = None  # what one would do says nothing without what was asked
            if said is not None and (fact := _fact(before, said)):
                if before is not None and out and out[-1].phrase == before.whole and fact.phrase.startswith(before.whole):
                    out.pop()
                out.append(fact)
            before = said
    return out


def answered(read: Sequence[Sentence], place: int, question_end: int, question: str) -> str:
    """What the person answered, with what the other side said of it: "I said that I would leave it, and she said …"."""
    parts = [each for each in clauses(read[place]) if each.first >= question_end - 1]
    if not parts and place + 1 < len(read) and not asks_anew(read[place + 1], question) and not ELSEWHERE.search(read[place + 1].plain):
        place += 1
        parts = list(clauses(read[place]))
    near = " ".join(each.plain for each in read[place : place + 3])
    first = next((each for each in parts[:2] if each.subject == "own"), None)
    said = _said(first, " ".join(each.low for each in first.sentence.words[first.first :])) if first else None
    session = said is not None and said.clause.lemma == "do" and not question.startswith("to ")  # "we did a role play" answers nothing
    if said is None or session or said.kind not in {"shown", "achieved"} or said.clause.lemma not in groups("stated", "done"):
        return ""
    if correction(read, place) or _TAKEN_BACK.search(near):
        return ""
    text, end = continued(said.text, said.end, parts)
    said = replace(said, text=text, end=end)
    later = [each for each in parts if each.first >= said.end - 1 and each.subject == "other"]
    praise = _said(later[0], near) if later else None
    if praise and praise.kind == "praise" and len(f"{question} {said.whole} {praise.whole}".split()) < 36:
        return f"{said.whole}, and {praise.whole}"
    return said.whole


def theirs(read: Sequence[Sentence], place: int, clause: Clause) -> bool:
    """Whether "said …" without its subject may be what somebody else said, who is told of in the sentence before or in one left out."""
    if clause.first or clause.words[0].low != "said":
        return False
    if not place:
        return read[0].span().start > _GAP
    before = read[place - 1]
    gap = read[place].span().start - before.span().end > _GAP
    last = clauses(before)[-1:]  # none in a sentence that is only an "ugh"
    if gap or not last or "?" in before.plain or asked(before):
        return gap
    allowed = _MAY.match(clause.plain) and not any(each.low == "i" for each in before.words)
    return last[0].subject in {"other", "none"} or bool(allowed and any(each.subject == "other" for each in clauses(before)))


def _bare(clause: Clause) -> Clause:
    """A clause without "the truth is" or "what I wanted to get across is" before its "I"."""
    found = _START.match(clause.plain)
    if not found:
        return clause
    words = clause.sentence.words
    first = clause.behind(found.end())
    verb = next((k for k in range(first + 1, min(clause.last, first + 5)) if words[k].tag in "VL"), -1)
    helper = next((k for k in range(first + 1, min(clause.last, first + 3)) if words[k].tag in "AM"), -1)
    subject: Subject = "own" if words[first].low in {"i", "we"} else "other"
    return Clause(clause.sentence, first, clause.last, "", subject, verb if verb >= 0 else helper)


def _fact(before: Told | None, said: Told) -> Fact | None:
    """The statement alone, or with the one it leans on; praise goes with what was praised."""
    text, kind, first = said.whole, said.kind, said.clause.first
    praised = before is not None and kind == "praise" and before.kind in {"shown", "achieved"} and not before.points
    if before is not None and praised and before.clause.sentence is said.clause.sentence and before.end >= first - 2:
        whole = f"{before.whole}, and {said.whole}"
        if len(whole.split()) < _LONGEST and not hot(whole):
            return Fact("praise", whole, said.clause.sentence.span(before.clause.first, said.end))
    if said.points and not (kind == "about" and re.search(r"\b(?:\d|two|ten|twenty|thirty|forty|fifty|hundred)\S* of them\b", text)):
        if before is None or before.points or said.kind is None or said.clause.joiner not in {"", "and", ",", "then", "so", "run-on"}:
            return None
        if said.kind == "about" or (said.kind == "shown" and before.subject != said.subject):
            return None
        joined = f" and {said.text}" if before.subject == said.subject else f", and {text}"
        text, first = f"{before.whole}{joined}", before.clause.first
    if kind is None or len(text.split()) > _LONGEST or hot(text):
        return None
    return Fact(kind, text, said.clause.sentence.span(first, said.end))


def _said(clause: Clause, near: str) -> Told | None:
    """The clause written out with what it is good for; None when it is good for nothing and leads to nothing."""
    found = None if contrasted(clause) else told(clause)
    if found is None:
        return None
    kind = own_kind(clause, found.text, near) if found.subject in {"I", "we"} else other_kind(clause, found.text)
    leads = clause.lemma in groups("done", "leading")
    return replace(found, kind=kind) if kind or leads else None


@once
def told(clause: Clause) -> Told | None:
    """Any clause with a subject one can name, written out whole and clean; None when it cannot be."""
    words, place = clause.sentence.words, clause.verb
    if place < 0 or clause.joiner in _HANGING or inside_quote(clause) or unfinished(clause):
        return None
    if clause.joiner in {"and", "but", "or"} and place == clause.first and clause.subject == "own":
        earlier = [one for one in clauses(clause.sentence) if one.last <= clause.first]
        if not any(one.subject == "own" for one in earlier):
            return None
    if clause.joiner in {"and", "but"} and place == clause.first and clause.subject == "other":
        earlier = [one for one in clauses(clause.sentence) if one.last <= clause.first]
        if earlier and earlier[-1].joiner == "run-on":
            return None  # "I was unsure of the gel they use and said so" is not what they said
    while place > clause.first and words[place - 1].tag in "AMXB" and words[place - 1].low not in group("joiner"):
        place -= 1
    subject = subject_of(clause, place)
    if not subject or (place == clause.first and done_to(clause)):
        return None
    end = reading(clause.sentence, wide=True).predicate(place)
    clean = written(clause, list(words[place:end]), own=subject in {"I", "we"}) if end else None
    if (not clean or clean[1]) and (shorter := reading(clause.sentence).predicate(place)) != end:
        end = shorter
        clean = written(clause, list(words[place:end]), own=subject in {"I", "we"}) if end else None
    if not end or not clean:
        return None
    text, points = clean
    if re.match(r"(?:explained|told (?:them|him|her)) (?:with|by|from|in|on)\b", text):
        return None  # what was explained does not stand there
    if text.rpartition(" ")[2] in groups("be", "have", "determiner"):
        return None  # cut off by a quote or a bracket
    if (
        UNNAMED.search(text)
        or lacks_object(f"{subject} {text}")
        or re.search(r"\bhow \w{2,14}$|\bbut (?:for|man)\b|\bfor (?:in|on|at) |\bfor what felt\b|\b(?:gave|[A-Z]\w{1,20}) one$", text)
        or clause.joiner == "or"
    ):
        return None  # "how badly"; and what stands behind "never did this or" was not done
    lead = led(clause, place) if subject in {"I", "we"} else ""
    if (subject in {"I", "we"} or clause.lemma not in group("handing")) and (came_to := result(clause.sentence, end)):
        text, end = f"{text}, {came_to[0]}", came_to[1]
    if inner := re.match(r"explained that (I (?:have|hold|can|am) .*)$", text):
        subject, text = "I", inner.group(1)[2:]
    return Told(subject, text, None, points, clause, end, lead)
