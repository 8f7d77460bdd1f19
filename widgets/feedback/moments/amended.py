"""Reads an answer that the person puts right: what was said, and what is so, however the two are joined, in one sentence or the next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import clause_at
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, one_of, past_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Span
from widgets.feedback.moments.against import MOST_SAID, Kind, against, sentence_end, sentence_start
from widgets.feedback.moments.values import DASHED, several
from widgets.feedback.questions.replies import told


@dataclass(frozen=True, slots=True)
class Amended:
    """What was `said` ("I said six weeks") and what is `so` ("it is twenty weeks"), each empty where it cannot be told soundly."""

    kind: Kind
    said: str
    so: str
    answer: Span
    whole: Span

    @property
    def text(self) -> str:
        """Both sides in one clause; empty where one is not known."""
        if not self.said or not self.so:
            return ""
        return f"{self.said}, but {self.so}"


_TO: Final = rf"(?:them|him|her|sir|madam|(?:the|my) (?:\w{{2,14}} ){{0,2}}?(?:{one_of('other_side')}))"
_HEAD: Final = re.compile(
    r"\b(?:(?P<who>i|we) )?(?:(?:have|had|did) )?(?:(?:first|wrongly|mistakenly|confidently|stupidly|just|only|also|then|even) )?"
    r"(?P<verb>say|said|tell|told|answer|answered|give|gave|put|state|stated|quote|quoted|write|wrote|name|named|call|called|reply|replied|claimed|guessed|argued|blurted(?: out)?|went(?: with| for)?|agreed|promised)\b"
    rf"(?: (?P<to>(?:(?<=\btell )|(?<=\btold )|(?<=\bsaid )(?=(?:them|him|her)\b)|to ){_TO}))?(?: that)? (?=\S)"
)
# "My answer to how many was six."
_ANSWER: Final = re.compile(r"\bmy answer (?:to|on|for) (?P<asked>(?:what|how|who|which|when|where)\b[^.,;:!?]{3,90}?) was (?=\S)")
# What a statement without its "I" may follow.
_BEFORE: Final = frozenset([".", ",", ";", ":", "-", "!", "?", "(", "and", "but", "so", "then", "\n"])
# After one of these it was not said, or only names what was.
_UNSAID: Final = frozenset("not did could should would can do if that which what who where whether nearly almost".split())
# Where what was said ends.
_ENDS: Final = re.compile(
    r" (?:[.;:!?(,]|-(?= (?!\d))|(?:but|though|although|whereas|where(?= it\b)|because|cause|instead|except)\b|(?:and|when|while|then|so) (?=(?:it|that|this|in|the|they|i|was|is|really|actually|truth)\b)"
    r"|(?=(?:it|twas|truth) (?:is|was|should|\d))|(?=i (?:really |actually )?meant\b)|(?=(?:which|correct) (?:is|was)\b)|(?=actually\b)|(?=(?:more like|not) \d))"
)
_OWNS: Final = re.compile(r"\b(?:wrong|incorrect|not (?:right|true|correct)|should|meant|mistake|in fact|correct|right)\b")
# What was put right there and then is right.
_IN_THE_ROOM: Final = re.compile(
    r"\b(?:straight ?away|at once|on the spot|in the room|corrected (?:myself|it|me)|put (?:me|it|myself) right|told (?:them|him|her) so|(?:and|so|then) i (?:told (?:them|him|her)|corrected|changed|put)|(?:he|she|they) (?:corrected|told me))\b"
)
_NAMING: Final = frozenset(["call", "name"])
_POINTS: Final = frozenset(["something", "anything", "he", "she", "it", "you", "they", "him", "her", "them", "this"])
_EXPERIENCE: Final = re.compile(r"\b(years|months) (?=experience\b)")
_PERSON: Final = frozenset(["him", "her", "them", "sir", "madam"])
# What begins what somebody was told.
_CLAUSE: Final = frozenset(["i", "we", "that", "my", "our", "the", "it", "there"])
_FEW: Final = 5
_AHEAD: Final = 2


def amended(read: Sequence[Sentence], place: int) -> Amended | None:
    """What a sentence says that the person said, with what it or the next two say against it; None where they say nothing."""
    known = _known(read[place])
    if not known:
        known.append(_read(read, place))
    return known[0]


@once
def _known(_sentence: Sentence) -> list[Amended | None]:
    """What was read in a sentence before: many rules ask for it."""
    return []


def _read(read: Sequence[Sentence], place: int) -> Amended | None:
    heads, answer = list(_HEAD.finditer(read[place].plain)), _ANSWER.search(read[place].plain)
    if not heads and not answer:
        return None
    stream = _joined(read, place)
    for head in reversed(heads):
        if _own(stream, head) and (found := _answered(stream, head)):
            return found
    return _answered(stream, answer) if answer else None


def _joined(read: Sequence[Sentence], place: int) -> Sentence:
    """A sentence with the next two as one, up to what was left out between them."""
    words = list(read[place].words)
    for each in read[place + 1 : place + 1 + _AHEAD]:
        if each.note[words[-1].end : each.words[0].start].strip(" \n'\""):
            break
        if words[-1].tag != "Z":
            words.append(Token(".", ".", words[-1].end, words[-1].end, "Z"))
        words += each.words
    return Sentence(read[place].note, tuple(words))


def _own(stream: Sentence, head: re.Match[str]) -> bool:
    """Whether it is the person who says something at `head`."""
    before = stream.words[stream.at(head.start()) - 1].low if head.start() else "."
    if head["who"]:
        return before not in _UNSAID
    past = base_of(head["verb"].split()[0]) != head["verb"] or head["verb"] == "put"
    clause = clause_at(stream, stream.at(head.start("verb"))) if past and before in _BEFORE else None
    if clause is None:
        return False
    return clause.subject == "own" or (head["to"] is not None and clause.subject in {"none", "other"} and head["verb"] == "told")


def _answered(stream: Sentence, head: re.Match[str]) -> Amended | None:
    """What was said behind `head`, with what stands against it."""
    end = _ENDS.search(stream.plain, stream.place(stream.at(head.end()) + 1) - 1)
    if end is None:
        return None
    first, last = stream.at(head.start()), stream.at(end.start() - 1) + 1
    wrong = stream.words[stream.at(head.end()) : last]
    quoted = any(two.low == '"' or (two.low == "'" and one.low[-1:] != "s") for one, two in pairwise(wrong[:-1]))
    if (
        not wrong
        or len(wrong) > MOST_SAID
        or quoted
        or wrong[0].tag in "AMZ"
        or (wrong[0].tag == "I" and wrong[0].low not in {"yes", "no"})
        or wrong[-1].tag in "CWTDM"
        or wrong[-1].low in {"if", "when", "as"}
    ):
        return None
    found = against(stream, end.start() + 1, wrong, naming=_verb(head) in _NAMING and _names(wrong))
    if found is None:
        return None
    kind, so, behind = found
    said = "" if kind == "same" else _said(head, wrong) or _written(stream, head, wrong, last)
    if kind == "right" and _IN_THE_ROOM.search(stream.plain[end.start() : stream.place(behind) + 60].partition(" . ")[0]):
        kind, so = "same", ""
    if kind == "right" and not said:
        if not _OWNS.search(stream.plain[end.start() : stream.place(behind)]):
            return None
        kind, so = "wrong", ""
    return Amended(kind, said, so, stream.span(first, last), stream.span(first, behind))


def _names(words: Sequence[Token]) -> bool:
    """Whether words say both what is named and how: "the tool a jointer"."""
    return sum(each.tag in "DE" for each in words) > 1


def _written(stream: Sentence, head: re.Match[str], wrong: Sequence[Token], last: int) -> str:
    """What was said, as a clause of the person's own is told, where it ends with what was said."""
    if "verb" not in head.groupdict() or _leaves_out(_verb(head), wrong[0]):
        return ""
    place = stream.at(head.start("verb"))
    first = sentence_start(stream, place)
    clause = clause_at(stream.part(first, sentence_end(stream, place)), place - first)
    text = told(clause) if clause is not None and first + clause.last == last else ""
    return text if text.split(" ")[1:2] == [head["verb"]] else ""


def _leaves_out(verb: str, first: Token) -> bool:
    """Whether what was said stands before its verb, or is not told: "the gasket I wrote as sealing", "told him straight"."""
    return first.low == "as" or (verb in {"go", "tell"} and first.tag in "RTB")


def _verb(head: re.Match[str]) -> str:
    verb = head.groupdict().get("verb") or "say"
    return base_of(verb.split()[0])


def _said(head: re.Match[str], wrong: Sequence[Token]) -> str:
    """What was said, as a clause in the past; empty where it cannot be written clean."""
    text = DASHED.sub("-", write(wrong).replace("s ' ", "s' "))
    if len(wrong) > 2 and wrong[0].low == "you" and wrong[1].tag == "V":  # how one does it
        wrong, text = wrong[1:], f"to {write(wrong[1:])}"
    if not text or {each.low for each in wrong} & _POINTS or hot(text) or _leaves_out(_verb(head), wrong[0]):
        return ""
    if asked := head.groupdict().get("asked"):
        return f"I said {text} when I was asked {asked}"
    who, verb = "we" if head["who"] == "we" else "I", head["verb"] if head["verb"] == "blurted out" else head["verb"].split()[0]
    clause = not text.startswith("to ") and wrong[0].tag in "PDNEQ" and any(each.tag in "VAM" for each in wrong[1:])
    telling = base_of(verb) == "tell"
    whom = head["to"] or ""
    if telling and not whom and (place := next((k for k, each in enumerate(wrong[:_FEW]) if k and each.low in _CLAUSE), 0)):
        whom, text = write(wrong[:place]), write(wrong[place + (wrong[place].low == "that") :])
    if verb == "went" or (telling and not (clause and whom)) or (base_of(verb) in _NAMING and not _names(wrong)):
        verb = "said"
    past = verb if base_of(verb) != verb or verb == "put" else past_of(verb)
    to = f" {'them' if whom in _PERSON else whom}" if telling and clause and whom else ""
    that = " that" if clause and base_of(verb) not in _NAMING | {"give", "put"} else ""
    return _EXPERIENCE.sub(r"\1 of ", several(f"{who} {past}{to}{that} {text}"))
