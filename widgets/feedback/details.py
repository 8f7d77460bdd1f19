"""Reads what belongs in the first lines of a message: role, place, day, deadline, people, what is not known yet."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.language import group, verbs
from widgets.feedback.phrases import is_thin, legal_phrase, noun_phrase, write
from widgets.feedback.sentences import Sentence, joined


def details(read: Sequence[Sentence]) -> dict[str, str]:
    """The role, the day, the deadline and the people, where the note names them."""
    out: dict[str, str] = {}
    for sentence in read:
        _role(sentence, out)
        for match in re.finditer(
            r"\b(?:(by|on|before|until|till|this|last|next|for|coming) )?((?:the )?(?:(?:this|last|next|coming) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th))(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?(?: (?:morning|afternoon|evening))?)\b",
            sentence.plain,
        ):
            first, last = sentence.at(match.start(2)), sentence.at(match.end(2) - 1) + 1
            text = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
            lead = match.group(1) or ""
            if lead in {"this", "last", "next", "coming"}:
                text = f"{lead} {text}"
            due = lead in {"by", "before", "until", "till"} or re.search(
                r"\b(?:due|deadline|closes?|by|before)\b", sentence.plain[max(0, match.start() - 24) : match.start() + 3]
            )
            out.setdefault("deadline" if due else "day", text)
        names = _names(sentence)
        if names and "people" not in out:
            out["people"] = names
    if unknown := unknowns(read):
        out["unknown"] = unknown
    kind = re.search(
        r"\b((?:phone|telephone|video|skype|zoom|teams|group|panel|second|final|screening|online|third) interviews?)\b", joined(read)
    )
    if kind:
        out["kind"] = re.sub(r"^(?:skype|zoom|teams)", lambda hit: hit.group().capitalize(), kind.group(1))
    accepted = re.search(
        r"\b(?:got (?:the|a) (?:job|role|place|position)|been (?:accepted|offered|hired)|job offer|offered me the (?:job|role|place|position)|i (?:was|got) (?:accepted|hired)|verbal offer)\b",
        joined(read),
    )
    if accepted and not re.search(r"\bnot (?:\w+ )?(?:got|get|been|offered)\b|\banother\b", joined(read)):
        out["news"] = "the job"
    return {
        name: value
        for name, value in out.items()
        if name == "unknown" or legal_phrase(value) or name in {"kind", "news", "day", "deadline"}
    }


def unknowns(read: Sequence[Sentence]) -> str:
    """What the person does not know yet and could ask: "how long it will be, if there is a laptop"."""
    found: list[str] = []
    for sentence in read:
        for match in re.finditer(
            r"\b(?:not know|not sure|no idea|wonder|wondering|ask|need to know|want to know|find out|unsure) (?:\w+ )?(how|what|who|where|if|whether|when|which) ",
            sentence.plain + " ",
        ):
            first = sentence.at(match.start(1))
            last = next(
                (
                    k
                    for k in range(first, len(sentence.words))
                    if sentence.words[k].tag == "Z"
                    or (k > first + 1 and sentence.words[k].low in {"and", "but", "or"} and sentence.words[k].tag == "C")
                ),
                len(sentence.words),
            )
            text = write([each for each in sentence.words[first:last] if each.tag != "Z"])
            if text in {"how long", "how many", "what time", "where", "when", "who", "what", "how"}:
                text += {
                    "how long": " it will be",
                    "how many": " people will be there",
                    "what time": " it starts",
                    "where": " it will be",
                    "when": " it will be",
                    "who": " will be there",
                    "what": " it will cover",
                    "how": " it will work",
                }[text]
            if (
                text
                and len(text.split()) > 2
                and not re.search(r"\b(?:i want|he|she|they|him|her)\b|[?!]", text.lower())
                and text not in found
            ):
                found.append(text)
    return ", ".join(found[:2]) + (f" and {found[2]}" if len(found) > 2 else "") if len(found) != 2 else " and ".join(found)


def _role(sentence: Sentence, out: dict[str, str]) -> None:
    match = re.search(
        r"\b(?:interview\w{0,4}|appl\w{2,8}|role|position|job|post|it is|going) (?:\w{2,12} ){0,2}?(?:for|of|as|is) (?=(?:a|an|the|\w+) )",
        sentence.plain,
    )
    if not match:
        return
    place = sentence.at(match.end())
    found = noun_phrase(sentence, place)
    if (
        found
        and not is_thin(found.text)
        and not re.search(
            r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|interview|time|monday|tuesday|wednesday|thursday|friday)\b",
            found.text.lower(),
        )
    ):
        out.setdefault("role", found.text)


_TITLED: Final = re.compile(r"\b(prof|professor|dr|doctor|mr|mrs|ms|miss|sir) ([a-z][a-z'-]{1,20})\b")


def _names(sentence: Sentence) -> str:
    """The first person or people a sentence names after a word that calls for one."""
    titled = _TITLED.search(sentence.plain)
    if (
        titled
        and titled.group(2) not in group("modal") | group("be") | group("have") | group("preposition")
        and titled.group(2) not in verbs()
    ):
        return f"{titled.group(1).capitalize()} {titled.group(2).capitalize()}"
    for found in re.finditer(r"E{1,3}(?:CE{1,2})?", sentence.tags()):
        first = found.start()
        before = sentence.words[first - 1].low if first else ""
        words = sentence.words[first : found.end()]
        called = before in {"with", "ask", "thank", "tell", "met", "saw", "email", "dear", ":", "named", "called"}
        if called and all(
            each.low not in group("weekday") | group("month") and (each.tag != "E" or (each.out[:1].isupper() and not each.out.isupper()))
            for each in words
        ):
            return " ".join(each.out for each in words)
    return ""
