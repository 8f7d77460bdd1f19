"""Keeps out of a message what the person asks to leave out, and what is said to whoever helps to write it."""

import re
from collections.abc import Sequence
from copy import replace
from dataclasses import dataclass, field
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Event, Fact, Piece

_LEADING: Final = r"^(?:(?:please|pls|plz|maybe|perhaps|just|and|but|so|also|probably|obviously|definitely|ps|oh|really|though|or|then|kindly|only|well|you|best|better|prob) ){0,4}"
_SAYING: Final = (
    r"(?:mention|say|put|tell|include|write|add|name|talk about|refer to|go into|let on|repeat|bring (?=(?:\S{1,14} ){0,3}(?:up|into)\b))"
)
# "Maybe don't say that", "no need to bring up the dog", "leave the rota out", "I'd rather you didn't mention my back".
_LEAVE_OUT: Final = re.compile(
    rf"{_LEADING}(?:(?:do|should) not|no need to|avoid) (?:have to |need to |want to )?(?:actually |even |ever |really )?{_SAYING}(?:ing)?(?= |$)"
    rf"|{_LEADING}(?:never mention(?= |$)|no mention of|not a word (?:about|of|on)|nothing about|skip the (?:bit|part|thing|stuff)(?: (?:about|with|where))?)"
    rf"|{_LEADING}(?:leave|keep|miss|cut) (?:out(?= |$)|(?!(?:them|me) )(?P<thing>(?:\S{{1,14}} ){{1,5}}?)out\b(?= of (?:it|this|there|the (?:message|e-?mail))|$))"
    r"|^i (?:would (?:rather|prefer)|do not want)(?: (?:you|it|this|that|to|not|him|her|them|did)){1,4} (?:mention(?:ed)?|bring up|include|put in)(?= |$)"
)
# What is left out there is named behind it; these only point at what was said before.
_POINTING: Final = re.compile(
    r"^(?:(?:that|it|this|so|any of (?:it|that|this)|anything|about|up|in|them|him|her|out|there|to|to (?:them|him|her)|bit|part|though|lol|please|of|the|course) ?){0,6}$"
)
# What is said of the writing, or of the note itself.
_OF_THE_NOTE: Final = re.compile(
    r"^(?:sorry|apologies|excuse|forgive)\b.{0,30}\b(?:mess|typ\w{1,4}|spelling|rambl\w{1,3}|rant|long|note|phone|english|grammar|autocorrect)\b.{0,60}\b(?:typ|writ|phone|bus|train|tired|this is|if)"
    r"|^(?:sorry|apologies|excuse|forgive) (?:(?:for|about|if|my|the|any|this|is|it|all|a|so|bit|too) ){0,5}(?:mess|typos?|typing|spelling|rambl\w{1,3}|rant\w{0,3}|long|grammar|essay)\b"
    r"|^i am (?:typing|writing) (?:this )?(?:on|in|at|from)\b"
)
# How it is to be written, put as a question: "can you make it sound confident?", "could you also say I loved it?".
_HOW: Final = re.compile(
    r"^(?:(?:and|so|also|please) )?(?:can|could|would|will) (?:you|u) (?:(?:please|also|just|maybe|perhaps|possibly|kindly) ){0,2}"
    r"(?:(?:make|word|phrase|polish|fix|tidy|keep|rewrite|shorten) (?:it|this|that|me)|(?:write|draft) (?:it|this|something|a (?:short|nice|quick|polite))|check (?:that )?(?:i |my |the )|say (?:it|this|something)|put (?:it|this|that|something)|sound|help|find out if (?:this|it) is)\b"
)
_SAY_I: Final = re.compile(
    r"^(?:(?:and|so|also|please) )?(?:can|could|would|will) (?:you|u) (?:(?:please|also|just|maybe|kindly) ){0,2}(?:say|mention|add|put)(?: that)? (?=i )"
)
_INSTEAD: Final = re.compile(r"\b(?:just|only|instead) (?=(?:ask|say|put|tell|mention)\b)")
# What is taken back as soon as it is said: "ask about the shoes lol no don't", "just kidding".
_JOKED: Final = re.compile(
    r"\b(?:no do not|(?:just|only) (?:kidding|joking)|jk|i kid|i jest|joke|as if|scratch that|forget that|ignore that) [.!?]{0,3}$"
)
# What whoever helps is told to do: "say it nicely", "keep it short", "put something about how keen I am".
_ORDER: Final = re.compile(
    r"^(?:(?:please|pls|plz|maybe|perhaps|just|and|but|so|also|can you|could you|kindly|then) ){0,4}"
    r"(?:say (?:it|this|that|thank|thanks|something|sorry|i\b|how)|tell (?:them|him|her)|thank (?:them|him|her|the|\w{2,14}$)|say (?=(?:personal|other|my|family|that)\b)|put (?:it|something|in|that|personal)|make (?:it|me|this|that)(?= (?:sound|look|nice|short|polite|into|friendly|formal|brief|shorter|clear))|keep (?:it|this)|word it|write|draft|ask (?:them|him|her|if|whether|for|about|when|what)|mention|add|be (?:nice|polite|brief|gentle|honest)|help)\b"
)


@dataclass(frozen=True, slots=True)
class Discreet:
    """The sentences a message may draw on, without what the person asks to leave out, and the `words` for the rest of it."""

    read: list[Sentence]
    words: frozenset[str] = field(default_factory=frozenset)

    def holds(self, text: str) -> bool:
        """Whether a text names what is to be left out."""
        return not self.words.isdisjoint(substance(text))

    def facts(self, found: Sequence[Fact]) -> list[Fact]:
        """The facts that name nothing of it."""
        return [each for each in found if not self.holds(each.phrase)] if self.words else [*found]

    def events(self, found: Sequence[Event]) -> list[Event]:
        """The events without the phrases that name it."""
        if not self.words:
            return [*found]
        return [replace(each, slots={name: text for name, text in each.slots.items() if not self.holds(text)}) for each in found]

    def pieces(self, found: Sequence[Piece]) -> list[Piece]:
        """The pieces, none of them told unasked that names it."""
        if not self.words:
            return [*found]
        return [replace(each, clear=-1.0 if self.holds(each.text) else each.clear, parts=tuple(self.pieces(each.parts))) for each in found]

    def details(self, found: dict[str, str]) -> dict[str, str]:
        """What belongs in the first lines, without what names it."""
        return {name: text for name, text in found.items() if not self.holds(text)} if self.words else found


def discreet(read: Sequence[Sentence]) -> Discreet:
    """What of `read` may be told: an order to leave something out is no content, nor is what it points at, nor talk of the note."""
    out: list[Sentence] = []
    named: set[str] = set()
    for sentence in (part for each in read for part in _halves(each)):
        if _OF_THE_NOTE.search(sentence.plain) or _HOW.match(sentence.plain) or _JOKED.search(sentence.plain):
            continue
        told = _SAY_I.match(sentence.plain)
        each = sentence.part(sentence.at(told.end()), len(sentence.words)) if told else sentence
        parts = clauses(each)
        place, order = next(((k, found) for k, part in enumerate(parts) if (found := _order(part))), (-1, None))
        if order is None:
            out.append(each)
            continue
        matter = f"{order['thing'] or ''}{parts[place].plain[order.end() :]}".strip()
        before, after = parts[:place], parts[place + 1 :]
        if matter and not _POINTING.match(matter):
            named |= _names(matter)
            out += [each.part(0, parts[place].first)] if before else []
        elif not before and out:
            out.pop()
        if after and (_ORDER.match(after[0].plain) or (after[0].subject in {"own", "mine", "other"} and after[0].verb >= after[0].first)):
            out.append(each.part(after[0].first, len(each.words)))
    return Discreet(out, frozenset(named))


def _halves(sentence: Sentence) -> list[Sentence]:
    """A sentence apart from what is to be said instead, where that runs on: "don't say that | just ask if …"."""
    found = _INSTEAD.search(sentence.plain)
    if not found or not any(_order(each) for each in clauses(sentence)):
        return [sentence]
    place = sentence.at(found.start())
    return [each for each in (sentence.part(0, place), sentence.part(place, len(sentence.words))) if each.words]


def ordered(sentence: Sentence) -> bool:
    """Whether a sentence only tells whoever helps how to write."""
    return bool(_ORDER.match(sentence.plain))


def _order(clause: Clause) -> re.Match[str] | None:
    return _LEAVE_OUT.search(clause.plain)


def _names(matter: str) -> set[str]:
    """The words that what is to be left out is known by."""
    return {each for each in substance(matter) if len(each) > 1}
