"""Reads what the person said and what it should have been: the most useful thing a message can put right."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.hot import hot
from widgets.feedback.language import group
from widgets.feedback.phrases import is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.rewriting import own_clause
from widgets.feedback.sentences import Sentence

_SHOULD: Final = re.compile(
    r"\bshould have (?:\w{1,30}ly )?(said|mentioned|used|put|answered|named|given|called|asked|told|done|chosen|picked)\b"
)
_RIGHT: Final = re.compile(r"\bit should (?:be|have been) ")
_NOT: Final = re.compile(r"(?:^| )(\S{1,12}) ?,? not (\S{1,12})(?: [.!,]|$)")


def correction(read: Sequence[Sentence], place: int) -> str:
    """One clause: "I said 40k, and it should have been 400k"; empty when the two sides do not stand in the note."""
    sentence = read[place]
    numbers = _NOT.search(sentence.plain)
    if (
        numbers
        and all(re.search(r"\d", each) for each in numbers.groups())
        and re.search(r"\b(?:wrong|said|put|gave|quoted|told)\b", sentence.plain)
    ):
        return f"I said {numbers.group(1)}, and it should have been {numbers.group(2)}"
    parts = clauses(sentence)
    said, at = _said(parts)
    if not said and place and _SHOULD.search(sentence.plain):
        said, _ = _said(clauses(read[place - 1]))
    following = read[place + 1 : place + 2]
    for each in (sentence, *following):
        text = _put_right(each)
        if text and said and len(said.split()) + len(text.split()) < 34:
            return f"{said}, and {text}"
        if text and each is sentence:
            return text
    if said:
        later = [each for each in parts if each.first >= at.last] if at else []
        after = [each for one in following for each in clauses(one)][:2]
        before = [each for each in parts if at and each.last <= at.first]
        for clause in later:
            fact = (
                own_clause(clause, pointing=True)
                if re.search(r"\b(?:actually|really|in fact|in truth)\b", clause.plain) and clause.joiner == "but"
                else ""
            )
            if len(fact.split()) > 2:
                return f"{said}, but in fact {fact}"
        for clause in (*later, *after, *before[-1:]):
            fact = _as_it_is(clause)
            if fact and len(said.split()) + len(fact.split()) < 34:
                return f"{said}, but {fact}"
    return ""


def _as_it_is(clause: Clause) -> str:
    """What is so in truth: "it is four", "it was a restriction", "it ran out in March"; no judgement counts."""
    if clause.subject == "thing" and clause.lemma == "be" and any(each.tag == "#" for each in clause.words[-2:]) and len(clause.words) < 7:
        return write([each for each in clause.words if each.tag not in "ZI"])
    if clause.subject != "it" or (clause.words[0].low != "it" and clause.words[0].tag != "B"):
        return ""
    if clause.joiner in {"if", "when", "because", "even"} or clause.words[-1].tag in "DR":
        return ""
    words = [
        each
        for each in clause.words
        if each.tag not in "ZI" and not (each.tag == "B" and each.low in group("intensifier") | {"actually", "really"})
    ]
    if len(words) < 3 or words[0].low != "it":
        return ""
    expires = clause.lemma in {"run", "expire", "lapse", "change", "end", "take"}
    telling = words[2].tag in "D#NERGL" or words[2].low in {"before", "after", "every", "up"}
    if not expires and not (words[1].low in {"is", "was"} and telling):
        return ""
    text = write(words)
    if re.search(
        r"\b(?:me|you|my fault|on me|good|bad|great|awful|hard|easy|fine|interview|first|shame|joke|mess|question|mistake|something|thing|nightmare|all|about|like|for|because|just|only|not|that|this|what)\b",
        text,
    ):
        return ""
    return text if 2 < len(text.split()) < 14 and not re.search(r"[?!\"]", text) else ""


def _said(parts: Sequence[Clause]) -> tuple[str, Clause | None]:
    for each in parts:
        if each.lemma in {"say", "answer", "give", "put", "tell", "quote"}:
            text = own_clause(each, pointing=True)
            if text and not re.match(r"(?:I|we) (?:did not|could|should|would|have|had|do|am|was|were)\b", text):
                return re.sub(r"^I said (?=(?:I|we|you|he|she|they|my|the|a) )", "I said that ", text), each
    return "", None


def _put_right(sentence: Sentence) -> str:
    found = _SHOULD.search(sentence.plain)
    if found and not re.search(r"\bthey should|\bhe should|\bshe should|\bnot have\b", sentence.plain):
        start = sentence.at(found.end(1) - 1) + 1
        after = noun_phrase(sentence, start) if start < len(sentence.words) else None
        if after and not is_thin(after.text):
            return f"I should have {'mentioned' if found.group(1) == 'said' else found.group(1)} {after.text}"
        if found.group(1) in {"asked", "done"} and start < len(sentence.words) and (more := verb_phrase(sentence, start)):
            return f"I should have {found.group(1)} {more.text}" if not hot(more.text) else ""
    right = _RIGHT.search(sentence.plain)
    if right:
        first = sentence.at(right.start())
        last = next(
            (k for k in range(first + 3, len(sentence.words)) if sentence.words[k].tag in "ZCP" and sentence.words[k].low != ","),
            len(sentence.words),
        )
        text = write([each for each in sentence.words[first:last] if each.tag != "Z" or each.low == ","])
        if 3 < len(text.split()) < 20 and not re.search(r"\b(?:really|actually) (?:good|bad|hard)\b|[?!]", text):
            return text
    return ""
