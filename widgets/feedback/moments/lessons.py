"""Reads what a slip teaches: the person's own lesson, and which of ours fits just what happened."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.patterns import pattern
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.message.frames import LessonRule, lesson_rules

_PROMISE: Final = re.compile(
    r"\b(?:next time|in future|for next time|note to self|lesson learn(?:ed|t)|from now on)(?: around)?(?: [:,-])?(?: it is)? "
    r"(?:(?:i )?(?:will|'ll|need to|have to|should|must|would|am going to|want to|just) )?(?:just )?(?=\w)"
)
_NEED: Final = re.compile(
    r"\bi (?:really |just )?(?:need|have) to (?=(?:practi[sc]e|learn|revise|brush|read|work|slow|prepare|study|speak|stop|get better)\b)"
)
# "What I should have used was the leaflet" names a thing, and no deed.
_REGRET: Final = re.compile(r"(?:(?<!what )(?<!which )\bi (?:really |just |probably )?|^)should have (?:just |really |\w{1,12}ly )?(?=\w)")
# A regret about words is a correction; one about having or being is none of their doing.
_NO_LESSON: Final = frozenset(
    "say mention tell answer be have go get know put name call realise realize hear see think apply stay look".split()
)
_UNKNOWN: Final = re.compile(
    r"\b(?:not|never) (?:\w{1,12}ly )?(?:(?:(?:know|explain|define|name)\b(?! (?:how to|if|whether|that|half|all))|(?:say|tell|answer)(?: them)? (?:what|which|who)\b)|heard of|sure what)|\bno (?:idea|clue)\b|\bnothing on\b|\bblank on\b"
)
_PAIR: Final = re.compile(
    r"\b(?:difference between|mix(?:ed|ing)? up|muddl(?:ed|ing) up|confus(?:ed|ing)|mix(?:ed|ing)|muddl(?:ed|ing)) (?=[\w'])"
)
_DRILL: Final = re.compile(
    r"\bcould not (?:\w{1,12}ly )?(?:write|solve|build|draw|calculate|spell|make|code|do|finish|work out) (?=(?:the|an?|my) )"
)
# How a thing failed to come is no part of what there is to learn: "the branches of the aorta under pressure".
IN_WHICH: Final = re.compile(r" (?:under pressure|in the moment|on the (?:spot|day)|at the time|in (?:the|my) (?:interview|test))$")
_MOST_WORDS: Final = 9
_MOST_TAUGHT: Final = 4
_BARE: Final = 2


def own_lesson(read: Sequence[Sentence]) -> str:
    """What the person means to do, as a promise: "Next time I will have three examples on a card"; empty when the note has none."""
    for sentence in read:
        for rule, lead in ((_PROMISE, "Next time"), (_NEED, "Before my next interview"), (_REGRET, "Next time")):
            found = rule.search(sentence.plain)
            text = _promised(sentence, sentence.at(found.end()), regret=rule is _REGRET) if found else ""
            if text:
                return f"{lead} I will {text}"
    return ""


def _promised(sentence: Sentence, place: int, *, regret: bool) -> str:
    """What follows from the verb at `place` to the end of its clause, as it follows "I will"."""
    words = sentence.words
    form = verbs().get(words[place].low)
    known = form and form.kinds & ({"part"} if regret else {"base"}) and not (regret and form.lemma in _NO_LESSON)
    # A verb we do not know is one after "I will", never after "I should have".
    if not known and (form or regret or words[place].tag not in "VN"):
        return ""
    end = next(
        (
            k
            for k in range(place + 1, len(words))
            if (words[k].tag == "Z" and words[k].low not in {"'", "&", "-"})
            or words[k].low in {"because", "but", "so", "which", "cos"}
            or words[k].tag == "P"
        ),
        len(words),
    )
    if words[place].low == "not" or end - place < 2:
        return ""
    clause = Clause(sentence, place, end, "", "own", place)
    _, _, said = own_clause(clause, inward=True, pointing=True).partition(" ")
    first, _, rest = said.partition(" ")
    text = f"{form.lemma if form else first} {rest}".strip() if first == words[place].low else ""
    # "I should have kept it up" leaves open what; "I should have checked it twice with her" does not.
    unnamed = regret and len(rest.split()) <= _BARE and {"it", "that", "them", "this"} & set(rest.split())
    vague = unnamed or set(rest.split()) & (group("vague") - {"it", "that"})
    hangs = rest.rpartition(" ")[2] in {"on", "at", "with", "for", "in", "to", "of", "about"}
    return "" if not rest or hangs or vague or hot(text) or base_of(first) in {"be", "get"} else text


def lesson_slots(near: Sequence[Sentence], sentence: Sentence, slots: Mapping[str, str]) -> dict[str, str]:
    """What there is to learn: `pair`, two things that were mixed up, and `gap`, what was not known."""
    for each in near:
        found = _PAIR.search(each.plain)
        both = noun_phrase(each, each.at(found.end())) if found and each.at(found.end()) < len(each.words) else None
        if both and " and " in both.text and len(both.text.split()) <= _MOST_WORDS:
            return {"pair": IN_WHICH.sub("", both.text)}
    topic = slots.get("topic", "")
    if topic.startswith("the difference between "):
        return {"pair": topic.removeprefix("the difference between ")}
    drill = _DRILL.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(drill.end())) if drill and sentence.at(drill.end()) < len(sentence.words) else None
    if thing and not is_thin(thing.text) and len(thing.text.split()) <= _MOST_WORDS and not thing.text.endswith(("question", "questions")):
        return {"drill": thing.text}
    if not _UNKNOWN.search(sentence.plain) or "correction" in slots or "right" in slots:
        about = slots.get("asked", "").removeprefix("about ") if slots.get("asked", "").startswith("about ") else ""
        return {"knowledge": about} if _taught(about) else {}
    for gap in (topic, slots.get("asked", "").removeprefix("about ")):
        named = not re.match(r"(?:to|for|if|whether|when|where|why|who) ", gap) and not re.search(r"\bI\b|\bmy\b|questions?$|\btime\b", gap)
        # What "a tenon saw was called" names in one breath is nothing to read up on.
        if gap and named and not gap.endswith((" was", " were", " called")) and len(gap.split()) <= _MOST_WORDS and not is_thin(gap):
            return {"gap": gap}
    return {}


def _taught(topic: str) -> bool:
    """Whether a topic is something one can read up on: short, whole, and no matter of one's own life or terms."""
    words = topic.lower().split()
    return 0 < len(words) <= _MOST_TAUGHT and not is_thin(topic) and not set(words) & group("untaught")


def fitting(event: str, words: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the lessons that fit `event` and `words`, what is known of the moment in small letters."""
    return tuple(
        rule.id
        for rule, found in _rules()
        if (not rule.events or event in rule.events)
        and slots.keys() >= set(rule.needs)
        and slots.keys().isdisjoint(rule.without)
        and (found is None or found.search(words))
    )


@cache
def _rules() -> tuple[tuple[LessonRule, re.Pattern[str] | None], ...]:
    return tuple((each, pattern(each.when, {})) for each in lesson_rules())
