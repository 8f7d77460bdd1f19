"""Reads what was said of the terms of a job: the pay that was asked about, offered or wanted, and what one doubts."""

import re
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import legal_phrase, noun_phrase, phrases
from widgets.feedback.moments.spot import Slots, Spot
from widgets.feedback.questions.answers import asked_there

_PAY: Final = re.compile(
    r"([£$€]?\d[\d.,]{1,8}k?(?: (?:an hour|a day|a year|per hour))?) (?:is|was|would be) (?:fine|ok|okay|good|great)\b"
)
_TWO_RATES: Final = re.compile(
    r"\b(?:advert|ad|agency|listing|posting|recruiter|they)\b[^.?!]{1,40}? ([£$€]?\d{1,3}(?:[.,]\d{1,3})?(?:k|/hr)?(?: an hour| a day)?) .{1,90}?(?:says?|said|told|offered|comfortable)\b.{0,24}? ([£$€]?\d{1,3}(?:[.,]\d{1,3})?(?:k|/hr)?)(?= |$)"
)
_LONG_WEEKS: Final = re.compile(r"\b\d{2}(?: ?- ?| )hours? weeks?\b|\b(?:long|late) hours\b|\bovertime\b")
_TERMS: Final = re.compile(
    r"\b(?:hours|commute|pay|salary|travel|travelling|shifts?|location|contract|rotas?|nights|weekends|remote|overtime|on-call|probation|holidays?|notice)\b"
)
# Only what the person does not know is asked about: who grumbles about a commute asks for nothing.
_UNKNOWN: Final = re.compile(
    r"\b(?:not (?:\w{2,8} )?(?:know|sure|clear)|sense of|no idea|unsure|could not tell|wonder\w{0,3}|doubts?|second thoughts)\b"
)


def asked_pay(spot: Spot) -> Slots:
    """As `asked_there`, where the question was about pay."""
    found = asked_there(spot)
    if re.search(r"\b(?:highest|lowest|average|quer(?:y|ies)|table|column|sql)\b", spot.sentence.plain):
        return {}  # "the second highest salary" is a query
    return found if re.search(r"\b(?:salary|pay|paid|money|earn|earning|wage|wages|rate|expectations)\b", found.get("asked", "")) else {}


def pay(spot: Spot) -> Slots:
    """The figure that is fine, or the two that were named."""
    two = _TWO_RATES.search(spot.sentence.plain)
    if two and two.group(1) != two.group(2):
        return {"first_pay": two.group(1), "second_pay": two.group(2)}
    found = _PAY.search(spot.sentence.plain)
    return {"pay": found.group(1)} if found else {}


def doubted(spot: Spot) -> Slots:
    """What of the job the person doubts: `whether` it is one thing or another, or its `topic`, `unsure` where they ask."""
    read, place = spot.read, spot.place
    values: list[str] = []
    for match in re.finditer(r"\bit (?:is|was|would be) (?:\w{1,30}ly )?", read[place].plain):
        first = read[place].at(match.end())
        found = noun_phrase(read[place], first)
        word = read[place].words[min(first, len(read[place].words) - 1)]
        text = found.text if found else word.low if word.tag == "J" else ""
        if text and not text[0].isdigit() and legal_phrase(text) and not hot(text):
            values.append(text)
    if len(values) > 1 and re.search(
        r"\d|\b(?:remote|hybrid|days?|nights|hours|shifts?|full|part|permanent|site|office)\b", " ".join(values)
    ):
        return {"whether": f"whether it is {values[0]} or {values[1]}"}
    named = next((found.text for found in phrases(read[place]) if _TERMS.search(found.text.lower())), "")
    long = [each.plain for each in read if _LONG_WEEKS.search(each.plain)]
    topic = "the working hours" if long else named
    asks = any(_UNKNOWN.search(each) for each in [*long, read[place].plain])
    return {"topic": topic, **({"unsure": topic} if asks else {})} if topic else {}
