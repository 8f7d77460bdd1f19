"""Reads whom the person met, by role or number: "a panel of four", "the principal and vice principal"."""

import re
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence

_OWN: Final = re.compile(r"^(?:my|his|her|their|our|this|that|another|last|old|current|previous|a few|some|any|no|every|it)\b")
_MET: Final = re.compile(
    r"\b(?:met with|met|meet|meeting|interviewed with|interview with|interview today with|panel with|sat with|interview was with|spoke with|spoke to) (?=\S)"
)
_COUNTED: Final = re.compile(
    r"\b((?:two|three|four|five|six|seven|eight|\d) (?:different |senior |other )?(?:people|interviewers|managers|directors|partners|doctors|nurses|teachers|non-execs|executives|trustees|governors))\b"
)
_PANEL: Final = re.compile(
    r"\bpanel of (two|three|four|five|six|seven|eight|\d)\b|\b(two|three|four|five|six|seven|eight|\d)[- ](?:person|people|strong) panel\b"
)
# Somebody one was promised, is still to meet or might meet; a day that belongs to what was asked, told or wanted.
_NOT_MET: Final = re.compile(
    r"\b(?:will|would|can|could|might|may|should|told|next|if|to|supposed|expect\w{0,3}|(?:after|once|when|until) i have)\b(?: \S{1,14}){0,5} $"
)
# What is said of somebody who was not there, behind who it was.
_AWAY: Final = (
    r"s?(?: who| but| and|,| then| only| just){0,3}(?: he| she| they)? (?:(?:was|were|is|are|had been) (?:not (?:even |actually )?(?:there|in|around|about|available|able to|free|on site)|off\b|away|ill|sick|absent|on (?:leave|holiday|annual leave))"
    r"|(?:did not|never|could not) (?:even )?(?:turn(?:ed)? up|show(?:ed)?|c[ao]me|make it|made it|appear(?:ed)?|join(?:ed)?))"
)


def was_away(sentence: Sentence, people: str) -> bool:
    """Whether a sentence says of `people`, one of them at least, that they were not there: "the head chef wasn't even there"."""
    head = re.escape(people.lower().split(" of ")[0].rsplit(" ", 1)[-1])
    return bool(re.search(rf"\b{head}{_AWAY}", sentence.plain))


def met_with(sentence: Sentence) -> str:
    """Whom the person met, by role or number: "a panel of four", "the principal and vice principal"."""
    for match in _MET.finditer(sentence.plain):
        if _NOT_MET.search(sentence.plain[: match.start()]):
            continue
        start = sentence.at(match.end())
        found = noun_phrase(sentence, start) if start < len(sentence.words) else None
        low = found.text.lower() if found else ""
        who = {each.strip(",") for each in low.split()} & (
            group("other_side") | {"people", "panel", "board", "committee", "parents", "doctors", "teachers", "nurses"}
        )
        if (
            found
            and who
            and not _OWN.match(low)
            and not hot(low)
            and len(low.split()) < 10
            and not re.search(r"\b(?:interview|large|company|agency|client|employer)\b", low)
        ):
            quoted = '"' in sentence.note[sentence.words[found.first].start : sentence.words[found.last - 1].end + 1]  # three "parents"
            text = "" if quoted else re.sub(r" about .*$", "", found.text)
            return text if re.match(r"(?:an?|the|two|three|four|five|six|seven|eight|nine|\d)\b", low) else ""
    counted = _COUNTED.search(sentence.plain)
    if counted and _MET.search(sentence.plain):
        return counted.group(1)
    panel = _PANEL.search(sentence.plain)
    if panel and not re.search(r"\b(?:if|next|second|asked)\b", sentence.plain):
        return f"a panel of {panel.group(1) or panel.group(2)}"
    return ""
