"""Cuts a sentence into clauses, says who does what in each, and writes the person's own ones out clean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import Phrase, _begins_clause, _core, _list_goes_on, is_thin, write
from widgets.feedback.sentences import Sentence
from widgets.feedback.tokens import Token

Subject = Literal["own", "mine", "other", "thing", "it", "none"]
_ASKING: Final = frozenset(
    [
        "ask",
        "wonder",
        "know",
        "see",
        "tell",
        "explain",
        "remember",
        "say",
        "understand",
        "check",
        "find",
        "show",
        "describe",
        "discuss",
        "decide",
        "forget",
        "hear",
        "learn",
        "recall",
        "figure",
        "question",
    ]
)
_WH: Final = frozenset(["what", "how", "why", "where", "when", "which", "who", "whether", "if"])
_VAGUE: Final = frozenset(
    [
        "he",
        "she",
        "it",
        "him",
        "her",
        "you",
        "your",
        "this",
        "that",
        "his",
        "everything",
        "something",
        "nothing",
        "anything",
        "everyone",
        "nobody",
    ]
)
_PARTICLES: Final = frozenset(["out", "up", "off", "down", "on", "back", "over", "through", "away", "in"])
_JOINERS: Final = frozenset(
    [
        "and",
        "but",
        "so",
        "then",
        "or",
        "because",
        "although",
        "though",
        "while",
        "whereas",
        "plus",
        "which",
        "who",
        "when",
        "if",
        "after",
        "before",
        "since",
        "until",
        "except",
        "where",
        "however",
        "as",
    ]
)


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
    def plain(self) -> str:
        """The words in small letters."""
        return " ".join(each.low for each in self.words)

    @property
    def lemma(self) -> str:
        """The dictionary form of the main verb; empty when there is none."""
        return base_of(self.sentence.words[self.verb].low) if self.verb >= 0 else ""


def clauses(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, from left to right."""
    edges = _edges(sentence)
    out: list[Clause] = []
    for (start, joiner), (end, _) in zip(edges, [*edges[1:], (len(sentence.words), "")], strict=True):
        first, last = start, end
        while first < last and (
            sentence.words[first].tag in "ZI" or (sentence.words[first].low in _JOINERS and sentence.words[first].tag in "CWBI")
        ):
            first += 1
        while last > first and (sentence.words[last - 1].tag in "ZI" or sentence.words[last - 1].low in {"and", "but", "so", "then", "or"}):
            last -= 1
        if first < last:
            subject, verb = _subject(sentence, first, last, joiner, out)
            out.append(Clause(sentence, first, last, joiner, subject, verb))
    return out


def _edges(sentence: Sentence) -> list[tuple[int, str]]:
    words, edges, listing = sentence.words, [(0, "")], -1
    marks = sum(each.tag == "Z" for each in words)
    for place in range(1, len(words)):
        word, start = words[place], edges[-1][0]
        after = place + 1
        while after < len(words) and words[after].tag in "BXI" and words[after].low != "not":
            after += 1
        if word.tag == "Z":
            if word.low == "," and (
                place <= listing
                or _list_goes_on(sentence, place)
                or (words[place - 1].tag == "J" and place + 1 < len(words) and words[place + 1].tag == "J")
            ):
                listing = max(listing, place + 6) if place > listing else listing
                continue
            if word.low in {",", ";", ":", "(", ")", "-", "/", '"'} and place > start:
                edges.append((place, word.low))
        elif word.low in _JOINERS and word.tag in "CWBR" and after < len(words) and place > start:
            if word.low in _WH and _asks(words, place):
                continue
            heads = words[after].tag == "P" or _clause_at(sentence, after)
            shared = (
                word.low in {"and", "but", "then", "or", "so", "which", "who"}
                and words[after].tag in "VAMX"
                and _has_verb(words[start:place])
            )
            if heads or shared or (word.low in {"because", "although", "though", "but"} and words[after].tag in "VAMPD"):
                edges.append((place, word.low))
        elif (
            word.tag == "P"
            and word.low != "it"
            and words[place - 1].tag in "NJBOE#G"
            and place - start > 3
            and len(words) > 16
            and marks < 2
            and _has_verb(words[start:place])
        ) and not any(base_of(each.low) in _ASKING | group("inward") for each in words[max(start, place - 2) : place]):
            edges.append((place, "run-on"))
    return edges


def _asks(words: Sequence[Token], place: int) -> bool:
    return any(base_of(each.low) in _ASKING and each.tag in "VLGAT" for each in words[max(0, place - 3) : place]) or words[
        place - 1
    ].low in {"of", "about", "on", "not"}


def _clause_at(sentence: Sentence, start: int) -> bool:
    end = _core(sentence, start)
    while end is not None and end < len(sentence.words) and sentence.words[end].tag == "B":
        end += 1
    return end is not None and _begins_clause(sentence, start, end)


def _has_verb(words: Sequence[Token]) -> bool:
    return any(each.tag in "VAM" and each.low not in {"being", "having", "doing"} for each in words)


def _subject(sentence: Sentence, first: int, last: int, joiner: str, before: Sequence[Clause]) -> tuple[Subject, int]:
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
        after = _core(sentence, place + 1)
        while after and after < last and (words[after].low == "," or (words[after].tag == "R" and _core(sentence, after + 1))):
            after = after + 1 if words[after].low == "," else _core(sentence, after + 1)
        while after and after < last and words[after].tag == "B":
            after += 1
        if after and after < last and words[after].low in {"i", "we"}:
            return "own", _main(words, after + 1, last)
    if head.tag == "P":
        kind: Subject = "own" if head.low in {"i", "we"} else "it" if head.low == "it" else "other"
        return kind, _main(words, place + 1, last)
    if head.tag in "AMXVL" and (head.tag != "V" or "ing" not in head.low):
        if before and joiner in {"and", "but", "or", "then", ",", "so", "which", "who"}:
            inherited = before[-1]
            if inherited.last >= first - 3:
                return (inherited.subject if joiner not in {"which", "who"} else "none"), _main(words, place, last)
        form = verbs().get(head.low)
        past = head.tag in "AMX" or (form and form.kinds & {"past"}) or head.low.endswith("ed")
        return (
            "own" if (past and head.low not in {"is", "are", "does", "has", "felt", "seemed"}) or head.low in {"need", "want"} else "none"
        ), _main(words, place, last)
    end = _core(sentence, place)
    if end is not None and end <= last:
        stop = end
        while stop < last and words[stop].tag in "BR":
            further = _core(sentence, stop + 1) if words[stop].tag == "R" else stop + 1
            if not further or further > last:
                break
            stop = further
        verb = _main(words, end if end < last and words[end].tag in "MAV" else stop, last)
        if verb >= 0 and words[stop if stop < last else end - 1].tag in "MAVXB":
            lows = {each.low for each in words[place:end]}
            if words[place].low == "my":
                return "mine", verb
            return ("other" if lows & group("other_side") else "thing"), verb
    return "none", -1


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


def own_clause(clause: Clause, *, inward: bool = False) -> str:
    """Write a clause of the person's own as "I …"; empty when it cannot be written clean."""
    if clause.subject != "own" or clause.verb < 0:
        return ""
    words = list(clause.words)
    lead: list[Token] = []
    if words[0].tag == "R":
        place = next(k for k, each in enumerate(words) if each.low in {"i", "we"})
        lead, words = [each for each in words[:place] if each.tag not in "BZ"], words[place:]
        if is_thin(write(lead)):
            lead = []
    while words and (words[0].tag in "PBI"):
        words = words[1:]
    words += lead
    if clause.lemma == "want" and any(each.tag == "P" for each in words[1:]):
        return ""
    if not words or (not inward and clause.lemma in group("inward")):
        return ""
    subject = "we" if any(each.low == "we" for each in clause.words[:3]) else "I"
    return _finished(subject, _negated(words))


def my_clause(clause: Clause) -> str:
    """Write a clause about something of the person's ("my voice was shaking"), or a thing; empty when it is not clean."""
    if clause.subject not in {"mine", "thing"} or clause.verb < 0:
        return ""
    text = _finished("", list(clause.words))
    first = clause.words[0]
    return f"the {text}" if text and first.tag == "N" and not first.low.endswith("s") and first.out.islower() else text


def _negated(words: list[Token]) -> list[Token]:
    """Turn "never asked" into "did not ask": an absolute becomes what happened."""
    for place, word in enumerate(words[:-1]):
        form = verbs().get(words[place + 1].low)
        if word.low == "never" and form:
            helped = place > 0 and words[place - 1].tag in "AM"
            if helped:
                return [*words[:place], Token("not", "not", word.start, word.end, "X"), *words[place + 1 :]]
            if "past" in form.kinds:
                did = [Token(each, each, word.start, word.end, tag) for each, tag in (("did", "A"), ("not", "X"), (form.lemma, "V"))]
                return [*words[:place], *did, *words[place + 2 :]]
    return words


def _finished(subject: str, words: list[Token]) -> str:
    words = [each for each in words if each.tag != "Z" or each.low in {",", "-", "'", "&", "/", "%"}]
    for cut in range(4):
        text = write(words)
        if text:
            break
        place = max((k for k in range(3, len(words)) if words[k].tag in "RCTZ"), default=0)
        if cut == 3 or place < 3:
            return ""
        words = words[:place]
    while words and (
        (words[-1].tag in "RTDWCXMZIP" and not (words[-1].low in _PARTICLES and len(words) > 1 and words[-2].tag in "VLG"))
        or words[-1].low in {"too", "though", "again", "a_lot", "well", "me", "as", "them"}
        or (words[-1].tag == "A" and len(words) > 1)
    ):
        words = words[:-1]
    text = write(words)
    lows = [each.strip(",.'") for each in text.lower().split()]
    if (
        not 2 <= len(lows) <= 20
        or len(text) > 150
        or set(lows) & _VAGUE
        or re.search(r"[?!\"<>{}\[\]|\\@;:()]|\.\S|,.*,.*,|https?|\d{7}", text)
    ):
        return ""
    if (
        any(each.low == "'" for each in words)
        or re.search(r"\b(?:so|and|but|because) (?:so|and|but|because)\b|\b(\w{2,20}) \1\b", text.lower())
        or hot(text)
        or _twice(words)
    ):
        return ""
    if is_thin(" ".join(_after_verb(lows, subject))) or any(
        word.tag == "W"
        and place
        and not (base_of(words[place - 1].low) in _ASKING or words[place - 1].low in {"of", "about", "on", "know", "me", "them"})
        for place, word in enumerate(words)
    ):
        return ""
    if subject == "I" and re.match(r"(?:is|are|has|does|were|can I|was (?:silence|it))\b", text):
        return ""
    return f"{subject} {text}".strip()


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
        if word.tag in "CWPZ" or base_of(word.low) in _ASKING:
            opened = True
        finite = word.tag in "AMV" and not (place and words[place - 1].tag == "T")
        if finite and not inside:
            groups += 1
            if groups > 1 and not opened:
                return True
        inside = finite or (inside and word.tag in "XBGL")
    return False


def asked_clause(sentence: Sentence, start: int) -> Phrase | None:
    """An indirect question from its question word on: "how I would react to an unruly parent"."""
    words = list(sentence.words[start:])
    stop = next(
        (
            k
            for k, each in enumerate(words)
            if each.low in {".", "?", "!", ";", ":", "\n", '"'}
            or (each.low == "," and k > 1)
            or (k > 2 and each.low in {"and", "but", "so", "which", "because"} and k + 1 < len(words) and words[k + 1].tag in "PAMV")
        ),
        len(words),
    )
    words = words[: min(stop, 14)]
    if len(words) > 3 and words[1].low in {"do", "did", "would", "are", "can", "have", "will", "should"} and words[2].low == "you":
        words = [words[0], words[2], *([] if words[1].low == "do" else [words[1]]), *words[3:]]
    swap = {"you": "I", "your": "my", "yourself": "myself"}
    words = [
        Token(swap[each.low], swap[each.low].lower(), each.start, each.end, each.tag)
        if each.low in swap
        else Token("am", "am", each.start, each.end, "A")
        if each.low == "are" and k and words[k - 1].low == "you"
        else each
        for k, each in enumerate(words)
    ]
    while words and words[-1].tag in "RTDCXMIZ" and len(words) > 2 and words[-1].tag != "R":
        words = words[:-1]
    text = write(words)
    lows = text.lower().split()
    if (
        len(lows) < 3
        or set(lows) & {"he", "she", "it", "they", "we", "him", "her", "this", "that", "them"}
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
    }:
        return None
    return Phrase(start, start + len(words), text)
