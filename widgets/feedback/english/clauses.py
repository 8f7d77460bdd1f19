"""Cuts a sentence into clauses and says who does what in each."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from widgets.feedback.english.edges import edges
from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.language import base_of, group, groups, verbs
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.wordclass import Token

Subject = Literal["own", "mine", "other", "thing", "it", "none"]

# What only the other side can have left undone: "did not even look at my card".
_THEIRS: Final = re.compile(
    r"^(?:did|would|could|had) not (?:\w{1,10} )?(?:(?:look(?:ed)? at|read|open(?:ed)?|ask(?:ed)? for|check(?:ed)?) my (?:\w{1,12} )?(?:cv|resume|application|portfolio|form|card|certificates?|licence|folder|letter|work|papers?|references?)"
    r"|(?:listen to|smile at|thank|greet|introduce|let|offer|shake) (?:\w{1,10} )?(?:my|me|us))\b"
)
# "Made such a difference" is said of what happened, not of the person.
_HELPED: Final = re.compile(
    r"^(?:made|makes) (?:such |all |a |the |my |it |me |no |little |perfect |real |big |huge |some |any ){1,4}(?:difference|day|week|sense|easier|better|harder|worse|feel|laugh|smile)\b"
)
# What somebody does to one who is there, whatever is said in between of the thing it is about.
_TO_ONE: Final = ("stated", "asking", "handing")
_MEETING: Final = frozenset(["see", "meet", "touch", "try", "handle", "know"])
# How far before a clause the article stands of the thing that it is about.
_NEAR: Final = 4


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence with at most one subject; `subject` says whose doing it is."""

    sentence: Sentence
    first: int
    last: int
    joiner: str
    subject: Subject
    verb: int

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words of the clause."""
        return self.sentence.words[self.first : self.last]

    @cached_property
    def known(self) -> dict[Hashable, str]:
        """What was written of the clause before, by the manner of writing."""
        return {}

    @cached_property
    def plain(self) -> str:
        """The words in small letters."""
        return " ".join([each.low for each in self.words])

    def behind(self, place: int) -> int:
        """The index in the sentence of the word behind the first `place` characters of `plain`."""
        return self.first + len(self.plain[:place].split())

    @property
    def lemma(self) -> str:
        """The dictionary form of the main verb; empty when there is none."""
        return base_of(self.sentence.words[self.verb].low) if self.verb >= 0 else ""


@once
def clauses(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, from left to right."""
    starts = edges(sentence)
    out: list[Clause] = []
    for (start, joiner), (end, _) in zip(starts, [*starts[1:], (len(sentence.words), "")], strict=True):
        first, last = start, end
        while first < last and (
            sentence.words[first].tag in "ZI" or (sentence.words[first].low in group("joiner") and sentence.words[first].tag in "CWBI")
        ):
            first += 1
        while last > first and (sentence.words[last - 1].tag in "ZI" or sentence.words[last - 1].low in {"and", "but", "so", "then", "or"}):
            last -= 1
        if first < last:
            subject, verb = _subject(sentence, first, last, joiner, out)
            out.append(Clause(sentence, first, last, joiner, subject, verb))
    return out


def clause_at(sentence: Sentence, place: int) -> Clause | None:
    """The clause that the word at `place` stands in; None for a word between two of them."""
    return next((each for each in clauses(sentence) if each.first <= place < each.last), None)


def _subject(sentence: Sentence, first: int, last: int, joiner: str, before: Sequence[Clause]) -> tuple[Subject, int]:
    """Whose doing a clause is, and the place of its main verb; -1 if it has none."""
    words = sentence.words
    place = first
    while place < last and words[place].tag in "BI":
        place += 1
    if place >= last:
        return "none", -1
    head = words[place]
    if head.low in {"being", "having", "doing"}:
        return "none", -1
    if head.low in {"there", "here"}:
        return "it", _main(words, place + 1, last)
    if head.tag in "AM" and place + 1 < last and words[place + 1].tag in "PO" and words[place + 1].low in group("subject"):
        return "none", -1
    if head.tag == "R":
        after = phrase_end(sentence, place + 1)
        while after and after < last and (words[after].low == "," or (words[after].tag == "R" and phrase_end(sentence, after + 1))):
            after = after + 1 if words[after].low == "," else phrase_end(sentence, after + 1)
        while after and after < last and words[after].tag == "B":
            after += 1
        if after and after < last and words[after].low in {"i", "we"}:
            return "own", _main(words, after + 1, last)
        # "On the way back she …": words that only say where or when.
        after = next((k for k in range(place + 1, last) if words[k].tag not in "DNBJ"), last)
        if after < last and words[after].low in {"he", "she", "they"}:
            return "other", _main(words, after + 1, last)
    if head.tag == "P":
        kind: Subject = "own" if head.low in {"i", "we"} else "it" if head.low == "it" else "other"
        return kind, _main(words, place + 1, last)
    if head.tag in "AMXVL" and (head.tag != "V" or "ing" not in head.low):
        return _unsaid(sentence, place, last, joiner, before)
    end = phrase_end(sentence, place)
    if end is not None and end <= last:
        stop = end
        while stop < last and words[stop].tag in "BR":
            further = phrase_end(sentence, stop + 1) if words[stop].tag == "R" else stop + 1
            if not further or further > last:
                break
            stop = further
        verb = _main(words, end if end < last and words[end].tag in "MAV" else stop, last)
        if verb >= 0 and words[stop if stop < last else end - 1].tag in "MAVXB":
            lows = {each.low for each in words[place:end]}
            if words[place].low == "my":
                return "mine", verb
            named = (
                words[place].tag == "E"
                and words[end - 1].tag == "E"
                and base_of(words[verb].low) in group("asking") | {"tell", "give", "let", "laugh", "offer"}
            )
            return ("other" if lows & group("other_side") or named else "thing"), verb
    return "none", -1


def _unsaid(sentence: Sentence, place: int, last: int, joiner: str, before: Sequence[Clause]) -> tuple[Subject, int]:
    """Who is meant by a clause that starts with its verb: the one before, the person, or those who did something to "me"."""
    words = sentence.words
    head, verb = words[place], _main(words, place, last)
    near = {each.low for each in words[place + 1 : place + 4]}
    scored = base_of(head.low) in {"get", "score", "pass"} and any(each.tag == "#" for each in words[place + 1 : place + 4])
    if scored:
        return "own", verb
    if (
        before
        and base_of(head.low) in {"say", "answer", "reply"}
        and before[-1].lemma == "ask"
        and before[-1].subject == "other"
        and near & {"i", "my"}
    ):
        return "own", verb
    if (
        before
        and joiner in {"and", "but", "or", "then", ",", "so", "which", "who"}
        and before[-1].last >= place - 4
        and before[-1].verb >= 0
    ):
        doer = before[-2] if len(before) > 1 and _says_which(before[-1]) and base_of(head.low) in groups(*_TO_ONE) else before[-1]
        return (doer.subject if joiner not in {"which", "who"} else "none"), verb
    lemma = base_of(head.low)
    theirs = "if" not in near or near & {"i", "my"}
    if (
        near & {"me", "us"}
        or _THEIRS.search(" ".join(each.low for each in words[place:last]))
        or (lemma == "ask" and theirs and not near & ({"them", "him", "her"} if _i_answer(words, place) else {"for", "them", "him", "her"}))
    ):
        return "other", verb
    if lemma == "make" and _HELPED.search(" ".join(each.low for each in words[verb:last])):
        return "it", verb
    if lemma == "go" and any(words[k].low in group("outcome") for k in range(place + 1, min(last, place + 4))):
        return "it", verb
    form = verbs().get(head.low)
    past = head.tag in "AMX" or (form and form.kinds & {"past"}) or head.low.endswith("ed")
    mine = (past and head.low not in {"is", "are", "does", "has", "felt", "seemed", "was", "were", "told"}) or head.low in {
        "need",
        "want",
        "speak",
        "hold",
    }
    return ("own" if mine or (head.low == "told" and near & {"them", "him", "her"}) else "none"), verb


def _says_which(clause: Clause) -> bool:
    """Whether a clause only says which thing is meant that stands before it: "handed me a tool | I had never used before"."""
    words = clause.sentence.words
    led = words[max(0, clause.first - _NEAR) : clause.first]
    named = clause.joiner == "run-on" and led[-1].tag == "N" and any(each.tag == "D" for each in led)
    left = clause.lemma in group("acting_on") | _MEETING and not any(each.tag in "DNEOQ#G" for each in words[clause.verb + 1 : clause.last])
    return named and left


def _i_answer(words: Sequence[Token], place: int) -> bool:
    """Whether what the person did follows right after a comma: "asked for one lever, I gave seven"."""
    return any(words[k].low == "," and words[k + 1].low == "i" for k in range(place + 1, min(len(words) - 1, place + 8)))


def _main(words: Sequence[Token], start: int, last: int) -> int:
    """The index of the verb that carries the meaning, after helpers and adverbs; -1 if none comes soon."""
    found = -1
    for place in range(start, min(last, start + 6)):
        tag = words[place].tag
        if tag in "VLG" and (found >= 0 or tag != "G"):
            return place
        if tag in "AM":
            found = place
        elif tag not in "XBIA":
            break
    return found


def unfinished(clause: Clause) -> bool:
    """Whether a clause ends on a noun that only the clause right behind it makes whole: "the chance | a part is bad"."""
    words = clause.sentence.words
    if words[clause.last - 1].low not in group("unfinished") or clause.last - clause.first < 2:
        return False
    goes_on = any(each.first == clause.last and each.joiner == "run-on" for each in clauses(clause.sentence))
    return words[clause.last - 2].tag == "D" and goes_on


def quoted(clause: Clause) -> bool:
    """Whether a clause opens a quote: what was said or rehearsed need not be so."""
    words = [each.low for each in clause.sentence.words]
    mark = words[clause.first - 1] if clause.first else ""
    return mark in {"'", '"'} and words[: clause.first].count(mark) % 2 == 1 and mark in words[clause.first :]


def inside_quote(clause: Clause) -> bool:
    """Whether somebody else is speaking, in a quote that began before: "she said 'no, I asked about rent'"."""
    note = clause.sentence.note
    marks = [each.start for each in clause.sentence.words[: clause.first] if each.low in {"'", '"'} and not note[each.start].isalnum()]
    return bool(marks) and not note[max(0, marks[-1] - 1) : marks[-1]].strip(" \n(")
