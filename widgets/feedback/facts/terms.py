"""Takes what stands beside the interview: that the person is keen, their years of work, their notice, and when they will hear."""

import re
from typing import Final

from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact

_NOTICE: Final = re.compile(
    r"\b((?:\d{1,2}|one|two|three|four|six|a|an) (?:week|weeks|weeks'|week's|month|months|months'|month's) ?'? notice)\b"
)
_YEARS: Final = re.compile(
    r"(?:^|[,.;:-] |\bgot |\bdone )((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:years|months)) (in|on|with|as) (?=\S)(?!of |experience |the (?:dole|sick|list)|prison\b|jail\b|rehab\b|recovery\b|therapy\b|care\b)"
)
_GIVEN: Final = re.compile(
    r"\b(?:they|she|he|recruiter|manager) (?:said|promised)(?: it would be| about)? ((?:a|one|two|three|four|five|six|ten|\d{1,2}) (?:weeks?|days?|fortnight|month))(?= [.,!;]| and|$)"
)
_HEAR: Final = re.compile(
    r"\b(?:hear|hearing|decide|deciding|decision|answer|call|calling|ring|ringing|phoning|phone|email|get back|let (?:me|people|us|everyone) know|contact|in touch|come back|know|outcome|result|reply)\b(?: \S{1,14}){0,5}? "
    rf"((?:by|before|within|in|on|next|this|at the end of|tomorrow|later)(?: (?:the|end|of|next|this|a|two|three|few|couple|\d{{1,2}}(?:st|nd|rd|th)?|{one_of('weekday')}|week|weeks|month|month end|days|day|hours|{one_of('month')})){{0,6}})(?= (?!end )|$)"
)
_TIMED: Final = re.compile(r"\b(?:week|weeks|month|days|day|hours|tomorrow|\w{3,6}day|\d{1,2}(?:st|nd|rd|th))\b")
_APPEAL: Final = re.compile(
    r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is "
)
_KEEN: Final = re.compile(
    r"\b(?:i (?:\w{1,30} )?(?:want|would love|would like) (?:this|it|(?:the|this) (?:job|role|one|place|post))(?= (?:so|very|though|[.,!;-]|because|and|a_lot|badly)|$)"
    r"|(?:i am|am) (?:\w{1,30} )?(?:keen|excited|interested)\b|would love (?:it|to work (?:there|here)|the job|this job))"
)


def terms(sentence: Sentence) -> list[Fact]:
    """What a sentence says of the person's wish for the job, their experience, their notice, and the time of the answer."""
    return [*_keen(sentence), *_experience(sentence), *_notice(sentence), *_hear(sentence)]


def _keen(sentence: Sentence) -> list[Fact]:
    if (reason := _APPEAL.search(sentence.plain)) and (found := noun_phrase(sentence, sentence.at(reason.end()))):
        return [Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span())]
    if _KEEN.search(sentence.plain) and not re.search(r"\bnot\b|\bif\b|\bused to\b|\bwhen i am\b", sentence.plain):
        return [Fact("remark", "I am keen on the role.", sentence.span())]
    return []


def _experience(sentence: Sentence) -> list[Fact]:
    years = _YEARS.search(sentence.plain)
    if not years or re.search(r"\b(?:he|she|they|\w{3,14}er) (?:said|says|has|have|had)\b", sentence.plain):
        return []
    place = sentence.at(years.end())
    thing = noun_phrase(sentence, place, joins=False)
    if not thing or {each.lower() for each in thing.text.split()} & (group("around") | group("elsewhere")):
        return []
    return [Fact("about", f"I have {years.group(1)} of experience {years.group(2)} {thing.text}", sentence.span(place, thing.last))]


def _notice(sentence: Sentence) -> list[Fact]:
    notice = _NOTICE.search(sentence.plain)
    if not notice or re.search(r"\b(?:they|he|she) (?:need|want|gave)", sentence.plain):
        return []
    return [Fact("about", f"I need to give {notice.group(1).replace(" '", "'")}", sentence.span())]


def _hear(sentence: Sentence) -> list[Fact]:
    """When the person will hear, as it was promised or told."""
    if given := _GIVEN.search(sentence.plain):
        return [Fact("hear", f"within {given.group(1)}", sentence.span())]
    hear = _HEAR.search(sentence.plain)
    if not hear or not _TIMED.search(hear.group(1)):
        return []
    if not re.search(r"\b(?:they|he|she|will|would|said|promised|told)\b", sentence.plain):
        return []
    first, last = sentence.at(hear.start(1)), sentence.at(hear.end(1) - 1) + 1
    time = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
    return [] if re.search(r"\b(?:the|of|a|end)$|^on an? ", time) else [Fact("hear", time, sentence.span())]
