"""Reads that somebody wants the job, in whatever plain words, and by when it would help them to hear, and whether they have doubts."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.findings import Fact
from widgets.feedback.situation.due import times

_EDGE: Final = r"(?:^|[.,;:()!-] |\b(?:and|but|so|because|as|that|though|honestly|oh|yes|well|them|him|her) )"
_VERY: Final = r"(?:(?:do|really|so|just|still|very|much|definitely|actually|honestly|genuinely|quite|badly) ){0,4}"
_END: Final = r"(?= (?:[.,;!)-]|and|but|so|though|very|really|because|as|if they)|$)"
_ONE: Final = rf"(?:(?:this|the|that) (?:one|job|role|post|position|place)|(?:it|this|that){_END}|to (?:work|be) (?:there|here|(?:with|for) (?:them|you)))"
_KEEN: Final = re.compile(
    rf"{_EDGE}(?:i )?{_VERY}(?:want|would {_VERY}(?:love|like|want)) {_VERY}(?:to (?:get|have|do|take) )?{_ONE}"
    rf"|{_EDGE}(?:i am )?{_VERY}(?:keen|interested|enthusiastic|excited)(?:{_END}(?! if)| (?:on|in|about|for|to (?:get|have|do|take|start)) {_ONE})"
    rf"|{_EDGE}(?:i )?{_VERY}hop(?:e|ing) (?:that )?i (?:do )?(?:get|got) {_ONE}"
    rf"|\bi would {_VERY}(?:say yes|accept|take (?:it|the job))(?: (?:if (?:they|i|it) \S{{2,10}}|in a heartbeat|like a shot|straight away|tomorrow)\b)"
    rf"|\bif they (?:\S{{2,6}} )?offer\S{{0,2}}(?: (?:me|it|the|job)){{0,3}},? (?:then )?i would {_VERY}(?:say yes|accept|take it)"
    r"|\b(?:my dream (?:job|role)|(?:this|it) (?:is|would be) (?:just |exactly )?(?:the job (?:for me|i want)|what i want to do))\b"
)
# Some of which stands in all of these, and in few sentences.
_OF_KEEN: Final = re.compile("dream|enthusiastic|excited|hope|hoping|interested|job|keen|want|would")
# What takes it back, or asks for something first.
_DOUBT: Final = re.compile(
    r"\b(?:not sure|do not know|unsure|doubts?|second thoughts|torn|in two minds|do not think|wonder\w{0,3}) (?:\S{1,12} ){0,6}?(?:want|take it|for me|accept|i would like)\b"
    r"|\b(?:not|never|no longer|less|nobody) (?:\S{1,10} ){0,2}(?:want|keen|interested|excited|accept|say yes|like to work|take it)\b"
    r"|\b(?:would rather|put me off|red flags?|withdraw\w{0,3}|pull(?:ing)? out)\b"
)
_ON_TERMS: Final = re.compile(r" (?:if|unless|as long as|only|until) (?!they (?:\S{2,6} )?offer|they will have)")
_NEWS: Final = r"(?:hear(?:ing)?|know(?:ing)?|find(?:ing)? out)(?: (?:back|something|from them|from you|either way|,)){0,2}"
_SOON: Final = re.compile(
    rf"\b(?:(?:good|great|nice|lovely|helpful|handy|useful|best|help|helps)(?: me)? (?:to|if i could|if they could let me) {_NEWS}"
    rf"|(?<!they )(?<!he )(?<!she )(?<!you )(?:need to|would like to|would love to|hoping to|want to|could do with) {_NEWS}) (by|before) "
)
# Another answer that is waited for: a date of theirs, whoever wants it.
_OTHERS: Final = re.compile(
    r"\b(?:other|another|second) (?:job |firm'?s? )?(?:offer|interview|job|place|one|company|firm)\b|\boffer (?:from|at|elsewhere|somewhere)\b"
)
_ANSWER: Final = re.compile(
    r"\b(?:need|have|got|want|wants|needs) (?:me )?(?:to (?:answer|decide|reply|tell them|let them know|give them an answer|get back to them)|an answer|a decision|my answer) (by|before) "
)


def wishes(read: Sequence[Sentence]) -> list[Fact]:
    """That the person is keen, and by when it would help to hear."""
    apt = [each for each in read if _OF_KEEN.search(each.plain)]
    keen = [each for each in apt if (hit := _KEEN.search(each.plain)) and not _ON_TERMS.match(each.plain[hit.end() :])]
    out = [Fact("keen", "I am keen on the role.", keen[0].span())] if keen else []
    for place, sentence in enumerate(read):
        others = bool(_OTHERS.search(" ".join(each.plain for each in read[max(0, place - 1) : place + 1])))
        hit = _SOON.search(sentence.plain) or (_ANSWER.search(sentence.plain) if others else None)
        if hit and (day := _day(read, place, hit)):
            return [*out, Fact("soon", f"It would help me to hear {'before' if hit.re is _ANSWER else hit[1]} {day}.", sentence.span())]
    return out


def doubts(read: Sequence[Sentence]) -> bool:
    """Whether somebody says that they may not want the job."""
    return bool(_DOUBT.search(joined(read)))


def _day(read: Sequence[Sentence], place: int, hit: re.Match[str]) -> str:
    """The day behind "by" or "before"; of "then", the one named last."""
    here = times(read[place])
    if not re.match(r"then\b", hit.string[hit.end() :]):
        return next((time.time for start, time in here if start == hit.end()), "")
    before = [time for start, time in here if start < hit.start()] or ([time for _, time in times(read[place - 1])] if place else [])
    return next((time.time for time in reversed(before) if time.dated), "")
