"""Takes what an interview was about, where a part of it or the time spent says so: "the bit on stock", "half an hour on bundles"."""

import re
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.extent import list_goes_on
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.phrases import noun_phrase, verb_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import is_judged
from widgets.feedback.findings import Fact

# What is done rather than talked about.
_TASKS: Final = frozenset(["test", "task", "quiz", "exam", "exercise", "presentation"])
# The day of what is still to come: "exam on the 22nd".
_DAY: Final = re.compile(r"(?:the)?\d{1,2}(?:st|nd|rd|th)$")
# What may be about anything, in the room or not: "the insulin thing on Ward 12".
_ANYTHING: Final = frozenset(["thing", "stuff", "round"])
# What everything else was about.
_ALL: Final = re.compile(
    r"\b(?:everything|rest|most|all|it) (?:\w{1,30} ){0,4}was (?:mostly |all |mainly )?about (?!the (?:first|second|third|fourth|fifth|last) (?:lesson|hour|time|day|minute|week)\b)(?=\S)"
)
_LONGER: Final = re.compile(r"\b(?:it|that|which) took me (twice|three times) as long as (?:i|it) (?:normally|usually)\b")
# What the rest was, where that is a thing: "the rest was stock control", not "the rest was a blur".
_REST: Final = re.compile(
    r"\b(?:(?:the )?rest (?:of (?:it|the interview) )?was|(?:half|most|much) of (?:it|the interview) was|(?:the )?(?:main )?topics (?:were|included)) (?:all |mostly |mainly |just )?(?!(?:an?|so|really|very|not|my|that|this|me|you|how|what|about)\b)(?=\S)"
)
# What much was said about, jotted down: "lots on hoists".
_MUCH: Final = re.compile(
    r"^(?:then )?(?:lots|loads|a lot|quite a lot|plenty|quite a bit|a bit|a fair bit|mostly|mainly)(?: of (?:questions|stuff|talk|chat))? (?:on|about) (?=\S)"
)
# What the other side came to.
_RAISED: Final = re.compile(
    r"\b(?:brought up|touched on|(?:moved|went|got|going|onto|on) (?:on to|onto)|then onto|then on to|(?:started|opened|began|kicked off)(?: off)? (?:with|on)) (?!(?:an?|i|we|me|us|my (?:feet|phone)|the (?:way|phone|call|tour|day|job|role|floor|train|bus|next|team|website|site|other))\b)(?=\S)"
)
# What some time went on: "good half hour on tribunal bundles".
_TIME_ON: Final = re.compile(
    r"(?:(?:a|the|we|good|solid|nice|decent|first|had|spent) ){0,4}(?:half (?:an )?hour|hour|\d{1,2} minutes|ten minutes|twenty minutes)(?: or so)? (?:chat |talk )?(?:on|about) (?=\S)"
)


def topics(sentence: Sentence) -> list[Fact]:
    """What a sentence says the interview was about, and the tasks in it."""
    spent, rest = _behind(sentence, _TIME_ON.match(sentence.plain)), _behind(sentence, _ALL.search(sentence.plain))
    much = _behind(sentence, _MUCH.match(sentence.plain)) + [
        each for each in _behind(sentence, _REST.search(sentence.plain)) if not is_judged(each.phrase) and not _idle(each.phrase)
    ]
    raised = [each for each in _behind(sentence, _raised(sentence)) if not _idle(each.phrase)]
    return [*_components(sentence), *spent, *_longer(sentence), *_tasks(sentence), *rest, *much, *raised]


def _raised(sentence: Sentence) -> re.Match[str] | None:
    """Where the other side comes to something: "he brought up …", "then onto …"."""
    lead = _RAISED.search(sentence.plain)
    before = sentence.plain[: lead.start()].split()[-3:] if lead else []
    # "I told them it started with one hive" is of the hives.
    if any(base_of(each) in group("stated") for each in before):
        return None
    return lead if lead and (not before or set(before) & (group("other_side") | {"it", "then"})) else None


def _idle(thing: str) -> bool:
    """Whether a thing is no topic: "small talk", "easy questions", "all right"."""
    return thing.rsplit(maxsplit=1)[-1].lower() in groups("component", "scene", "holder", "unjudged", "thin")


def _behind(sentence: Sentence, lead: re.Match[str] | None) -> list[Fact]:
    """The thing named behind what leads to it, and behind a word of how it was: "the rest was sensible, | damp and drains"."""
    start = sentence.at(lead.end()) if lead else 0
    judged = sentence.tags()[start : start + 2] == "JZ" and list_goes_on(sentence, start + 1)
    thing = noun_phrase(sentence, start + 2 if judged else start) if lead else None
    return [Fact("topic", thing.text, sentence.span(thing.first, thing.last))] if thing else []


def _components(sentence: Sentence) -> list[Fact]:
    """What a chat, a part or a presentation was about."""
    words, parts = sentence.words, group("component") - _TASKS - _ANYTHING
    return [
        Fact("topic", found.text, sentence.span(place, found.last))
        for place in range(len(words) - 2)
        if words[place + 1].low in {"about", "on"}
        and words[place].low in parts
        and words[place + 2].low not in groups("month", "weekday")
        and (found := (verb_phrase(sentence, place + 2) if words[place + 2].tag == "G" else None) or noun_phrase(sentence, place + 2))
        and not (words[place + 1].low == "on" and words[place].low in {"conversation", "chat"} and words[place + 2].low in {"a", "an"})
        and not (words[place + 1].low == "on" and set(found.text.lower().split()[:3]) & group("setting"))
    ]


def _tasks(sentence: Sentence) -> list[Fact]:
    """A presentation or a test with what it was on, as a part of the interview: "my presentation on manga clubs"."""
    words = sentence.words
    out: list[Fact] = []
    for place in range(len(words) - 2):
        if (
            words[place].low not in _TASKS
            or words[place + 1].low not in {"about", "on"}
            or {each.low for each in words[place + 2 : place + 5]} & groups("month", "weekday")
            or _DAY.match(words[place + 2].low + (words[place + 3].low if words[place + 2].low == "the" and place + 3 < len(words) else ""))
        ):
            continue
        first = place
        while first and words[first - 1].tag in "DQJNEG#":
            first -= 1
        found = noun_phrase(sentence, first)
        if (
            not found
            or found.last < place + 3
            or set(found.text.lower().split()) & group("setting")
            or re.match(r"(?:this|that|no|any|every|each) ", found.text)
        ):
            continue
        text = found.text if words[first].tag in "DQ" else with_article(found.text)
        out.append(Fact("scene", f"part of the interview was {text}", sentence.span(first, found.last)))
    return out


def _longer(sentence: Sentence) -> list[Fact]:
    """A task that took longer than it does on other days."""
    found = _LONGER.search(sentence.plain)
    return [Fact("scene", f"one of the tasks took me {found.group(1)} as long as usual", sentence.span())] if found else []
