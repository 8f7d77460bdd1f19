"""Knows what the note itself calls wrong where it tells it, or never came to: a correction may tell it, and nothing else."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact
from widgets.feedback.moments.amended import amended
from widgets.feedback.moments.corrections import correction
from widgets.feedback.moments.misread import BESIDE
from widgets.feedback.questions.slots import asked

# What may be told in the person's favour. An answer that says what it lacked is a correction, and what was set is so however it went.
_DEEDS: Final = frozenset(["answer", "shown", "achieved", "scene", "topic", "about"])
_OWNED: Final = re.compile(
    r"^(?:I was|we were) (?:given|handed|set|shown)\b|^part of |\bbut\b|\bshould have\b|\bI (?:forgot|missed|left out|could not|did not)\b"
)
# "Which it is not"; with something behind it ("they are not the same") it must be what was said before.
_NOT_SO: Final = re.compile(
    r"\b(?:it|they|that|there|we) (?:is|are|was|were|do|does|did) (?:\w{1,12} )?not\b(?P<what>(?: [\w'-]{1,20}){0,6})(?P<bare>(?<=not) ?(?:[.,!;]|$))?"
)
# How it was meant, whose it was, and how the other side took it, where nobody says so.
_TAKEN: Final = re.compile(
    r"\b(?:(?:from|that is|that was) the (?:other \w{2,12}|(?:hospital|school|firm|company|place) (?:on|from) \w{3,6}day)|only (?:it|that|they|mine) (?:was|had)|truth is|not true|a lie|i lied|as a joke|big difference"
    r"|looked at (?:me|each other)|put it back|(?:stared|winced|frowned|blinked|did not laugh)|let (?:it|that) hang|silence|eyebrows?|went quiet|which (?:is|was) (?:\w{1,12} )?(?:low|high|wrong|silly|daft|nonsense|rubbish|not (?!bad)|against|out of date|too|slow|old)|(?:i|he|she|they) meant|(?:but|and|when) (?:they|he|she) (?:wanted|asked for|were after|was after|expected)|(?<!as )(?<!than )i (?:normally|usually) (?:do|make|use|say|get|take|have|would|can|could)|(?:then|only then|afterwards|after) i (?:remembered|reali[sz]\w{2,3}|thought)|(?:is|are) not allowed|asked if i (?:wanted|would like) to (?:check|change|try))\b"
)
# What the person saw later, and what they call themselves for it.
_RUED: Final = re.compile(
    r"\bi (?:only |then )?(?:saw it|reali[sz]\w{2,3}|remembered|twigged|worked it out|figured it out)\b.{0,60}\b(?:home|car|van|bus|train|lift|elevator|shower|stairs|bed|later|afterwards|what i had (?:said|done))\b"
    r"|\b(?:(?:it|that) (?:hit me|came to me|clicked|dawned on me)|too late|found out after|(?:so|how|such an?|what an?|is|was|am|felt|feel|same) (?:\w{2,8} )?(?:stupid|dumb|thick|daft|foolish|pathetic|idiot)"
    r"|i know , i know|stupidly|foolishly|mortif\w{2,5}|brain fart|shot myself|my foot in|(?:hat|kick|slap)\w{1,4} myself|kill(?:s|ed)? me|i actually said|why did i (?:say|do|write)|swallow me|eat me)\b"
)
# What is said on the way to an answer that was none.
_ROUND_IT: Final = re.compile(
    r"\b(?:round|around) the houses\b|(?<!not )(?<!n't )\b(?:waffl|rambl|babbl|blather)\w{1,4}\b|\b(?:misheard|misread|misunderstood)\b"
)
_LIKED: Final = re.compile(
    r"\b(?:liked|loved|nodd\w{1,3}|smil\w{1,3}|good|great|well done|perfect|exactly|right|impressed|pleased|lovely|nice|brilliant|finally|correct)\b"
)
# What one did not get to, skipped, or would come to after something else; and what is told after a bare "I have not" only owns up to it.
_NOT_REACHED: Final = re.compile(
    r"\b(?:never|(?:did|could|would) not(?! (?:mind|stop|only|rush)\b)|skip\w{0,4}|i (?:\w{2,8} )?(?:wanted|hoped|meant|cut|dropped|left out|forgot|wish|should have)|instead of|without|(?:before|until) (?:i|we)|when i (?:got|came) to|went in(?= $| to ))(?: (?!i\b|we\b|they\b|she\b|he\b|and\b|but\b)\S{1,14}){0,5} $"
)
_DENIED: Final = re.compile(r"\b(?:i|it|that|they) (?:have|has|had|did|do|am|is|was)(?: not|n't)[.!]{1,3}\s{0,3}$")
# What was done at another place, where the statement does not say so.
_ELSEWHERE: Final = re.compile(r"(?:at|in|for|with) (?:my |the |our )?(?:old|last|previous|former|other) (\w{2,20})\b")
# What the person meant to ask: "I had a list of nine".
_MY_LIST: Final = re.compile(
    r"\b(?:any questions|(?:my|own) (?:\w{2,8} )?questions|questions (?:i had|for (?:them|him|her)|to ask)|list (?:of|was|in)|(?:meant|wanted|forgot|going) to ask)\b"
)
_ASKS: Final = re.compile(r"\b(?:ask\w{0,3}|they|he|she|interviewer|panel|manager)\b")
# A rule that is stated behind an answer is what the answer lacked.
_RULE: Final = re.compile(
    r"(?:but |and )?you (?:(?:can|should|must) )?(?:never|always|must|should|have to|need to|are (?:meant|supposed|not))\b"
)
# A deed in a sentence of its own turns to something else.
_ANEW: Final = re.compile(r"\bi (?:said|told|did|gave|made|got|then)\b|\bthen (?:one|they|she|he|a|the)\b")
# What one only said is so, and what shows behind it that it is not: "I said I have 2 years, I actually have 4".
_CLAIMED: Final = re.compile(
    r"\b(?:i|we) (?:said|say|told|tell|put|wrote|write|claimed|answered)(?: (?!but\b|and\b|so\b|because\b)[\w']{1,14}){0,6}(?: that)? $"
)
_RIGHT: Final = re.compile(
    r" (?:(?:but|and|though|when|although) )?(?:(?:it|that|this|they|truth|correct|(?:the )?(?:real|right|correct|true) (?:one|number|figure|answer)|i|we) ){1,2}(?:really |actually |in fact ){1,2}"
    r"|[,.] (?:but |and )?(?:it|that) (?:is|was|should)\b| but (?:it |that )?(?:is|was) (?:\d|an?\b|not\b|more\b|less\b|really\b|actually\b)| but correct\b"
    r"|\bshould (?:have (?:said|been|put|told)|be)\b|\bi (?:meant|was wrong|got (?:it|that) wrong|made (?:a )?mistake)\b|\bnot true\b|\bin fact\b"
)
_SAID: Final = re.compile(r"\b(?:i|we) (?:said|say|told|tell|put|wrote|write|answered)\b")
_HELD: Final = frozenset(["about", "own", "shown", "scene", "mend", "achieved", "answer"])
# How many sentences behind a fact, and characters before it, may speak of it.
_AFTER: Final = 3
_BEFORE: Final = 2
_LED: Final = 200


def astray(read: Sequence[Sentence], fact: Fact) -> bool:
    """Whether the note shows that something was wrong, by what stands around it, or that it never came to it."""
    place = next((k for k, each in enumerate(read) if each.span().start <= fact.span.start < each.span().end), None)
    if place is None:
        return False
    words, note, start = read[place].words, read[place].note, fact.span.start
    before, there = note[:start].lower(), _ELSEWHERE.match(fact.span.text.lower())
    # Where a cut goes through a sentence, who did it was left out with what stood before.
    if place and start == words[0].start and words[0].tag in "VL" and _parted(read[place - 1], read[place]):
        return before.rstrip(" ")[-1] not in ".!?\n"
    # "The other candidate brought cake. I did not": that is no slip.
    if fact.kind == "slip" and place and " not " in fact.phrase and BESIDE.search(read[place - 1].plain):
        return True
    if (
        fact.kind == "asked"
        and any(_MY_LIST.search(each.plain) for each in read[max(0, place - _AFTER) : place])
        and not _ASKS.search(read[place].plain)
    ):
        return True
    if fact.kind in {"topic", "asked"}:
        here = start + max(0, fact.span.text.lower().rfind(" ".join(fact.phrase.lower().split()[:2])))
        if _NOT_REACHED.search(" ".join([*(each.low for each in words if each.start < here), ""])):
            return True
    if fact.kind == "arranged" and any(_puts_right(read, near, fact) for near in range(max(0, place - _BEFORE), place + 1)):
        return True
    if fact.kind in _HELD and not _OWNED.search(fact.phrase) and _put_right(read, place, fact):
        return True
    if fact.kind not in _DEEDS or _OWNED.search(fact.phrase):
        return False
    if there and fact.kind not in {"answer", "topic"} and there.group(1) not in fact.phrase.lower():
        return True
    rest, after = " ".join(each.low for each in words if each.start >= start), _after(read[place : place + 1 + _AFTER])
    near, whole = " ".join([rest, *after[:1]]), " ".join([rest, *after])
    led = re.split(r"[.!?\n]| ask", before[-_LED:])[-1]
    wrong = _DENIED.search(note[: words[0].start][-_LED:].lower()) or _ROUND_IT.search(f"{led} {rest}") or _TAKEN.search(near)
    lacked = fact.kind == "answer" and any(_RULE.match(each.plain) for each in read[place + 1 : place + 3])
    return not _LIKED.search(near) and bool(wrong or lacked or _RUED.search(whole) or _not_so(fact.phrase, near))


def _puts_right(read: Sequence[Sentence], place: int, fact: Fact) -> bool:
    """Whether a fact is read out of an answer put right: "it was £14k" is then no pay."""
    found = amended(read, place)
    return found is not None and found.kind == "right" and fact.span.meets(found.whole)


def _put_right(read: Sequence[Sentence], place: int, fact: Fact) -> bool:
    """Whether a fact is what one said and then puts right: it is no fact of the person's."""
    words, said, found = read[place].words, fact.span, amended(read, place)
    if found is not None and found.kind != "same" and said.meets(found.answer):
        return not found.so or found.so not in fact.phrase
    before = " ".join(["", *(each.low for each in words if each.start < said.start), ""])
    here = " ".join(each.low for each in words if each.start >= said.start)
    claimed = bool(_CLAIMED.search(before) or _SAID.match(here) or (fact.kind == "answer" and _SAID.search(here)))
    after = " ".join(["", here, *(each.plain for each in read[place + 1 : place + 2])])
    return claimed and bool(correction(read, place) or _RIGHT.search(after))


def _not_so(phrase: str, near: str) -> bool:
    said = {each for each in phrase.lower().split() if len(each) > 3}
    return any(each.group("bare") is not None or said & set(each.group("what").split()) for each in _NOT_SO.finditer(near))


def _parted(before: Sentence, after: Sentence) -> bool:
    """Whether something that is not read stands between two sentences, more than what joins them."""
    return len(before.note[before.span().end : after.span().start].split()) > 1


def _after(read: Sequence[Sentence]) -> list[str]:
    """What is said of the first sentence in those behind it, up to the next question or deed or what is left out."""
    out: list[str] = []
    for before, each in pairwise(read):
        if asked(each) or _ANEW.match(each.plain) or _parted(before, each):
            break
        out.append(_ANEW.split(each.plain, maxsplit=1)[0])
    return out
