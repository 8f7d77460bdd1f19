"""Takes what stands beside the interview: why the job appeals to the person, their years of work and their notice."""

import re
from typing import Final

from widgets.feedback.english.language import groups
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact

_NOTICE: Final = re.compile(
    r"\b((?:\d{1,2}|one|two|three|four|six|a|an) (?:week|weeks|weeks'|week's|month|months|months'|month's) ?'? notice)\b"
)
_YEARS: Final = re.compile(
    r"(?:^|[,.;:-] |\bgot |\bdone )((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:years|months)) (in|on|with|as) (?=\S)(?!of |experience |the (?:dole|sick|list)|prison\b|jail\b|rehab\b|recovery\b|therapy\b|care\b)"
)
_APPEAL: Final = re.compile(
    r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is "
)


def terms(sentence: Sentence) -> list[Fact]:
    """What a sentence says of why the job appeals to the person, their experience and their notice."""
    return [*_appeal(sentence), *_experience(sentence), *_notice(sentence)]


def _appeal(sentence: Sentence) -> list[Fact]:
    if (reason := _APPEAL.search(sentence.plain)) and (found := noun_phrase(sentence, sentence.at(reason.end()))):
        return [Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span())]
    return []


def _experience(sentence: Sentence) -> list[Fact]:
    years = _YEARS.search(sentence.plain)
    if not years or re.search(r"\b(?:he|she|they|\w{3,14}er) (?:said|says|has|have|had)\b", sentence.plain):
        return []
    place = sentence.at(years.end())
    thing = noun_phrase(sentence, place, joins=False)
    if not thing or {each.lower() for each in thing.text.split()} & groups("around", "elsewhere"):
        return []
    return [Fact("about", f"I have {years.group(1)} of experience {years.group(2)} {thing.text}", sentence.span(place, thing.last))]


def _notice(sentence: Sentence) -> list[Fact]:
    notice = _NOTICE.search(sentence.plain) if "notice" in sentence.plain else None
    if not notice or re.search(r"\b(?:they|he|she) (?:need|want|gave)", sentence.plain):
        return []
    return [Fact("about", f"I need to give {notice.group(1).replace(" '", "'")}", sentence.span())]
