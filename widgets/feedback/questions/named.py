"""Takes what a sentence names without saying that it was asked: a question, a part of the interview, a test, what somebody stumbled on."""

import re
from collections.abc import Iterator, Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.extent import begins_clause
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group, one_of
from widgets.feedback.english.phrases import Phrase, noun_phrase, verb_phrase
from widgets.feedback.english.relatives import timed, whole_noun
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.questions.askers import own_asking
from widgets.feedback.questions.matter import Asked, about, on_what

_NONE_OF: Final = re.compile(r"\b(?:no|zero|(?:not|never|without) (?:one|an?|a single|any)) $")
# What one names a question, a test or a part by.
_PART: Final = re.compile(
    r"\b(?:questions?|test|round|task|part|section|exercise|case study|presentation|quiz|exam|algorithms?|role-?play)$"
)
_SPOKEN_ON: Final = frozenset(["answer", "answers", "question", "questions"])
_TEST: Final = re.compile(
    rf"(?:{one_of('trial')}|case study|whiteboard\w{{0,14}}|role ?-?play\w{{0,14}}|trial shift|technical (?:round|interview|questions?)|algorithms?|interview questions?)\b"
)


# What was never put: "they had to skip the question about pay", "we did not get to the one on stock".
_SKIPPED: Final = re.compile(
    r"\b(?:(?:they|he|she|we|to) (?:had to |then |just |also |all ){0,3}(?:skip\w{0,3}|drop\w{0,3}|cut|left out)|(?:not|never) (?:(?:quite|even|really) )?(?:get|got|reach\w{0,2}|come|came)(?: on)?(?: to)?|expect(?:ed|ing)?|(?:hop|wait)(?:ed|ing) for) (?:the |a |that |my |last |whole ){1,3}(?:\w{2,14} )?$"
)


def trouble_topic(sentence: Sentence) -> Phrase | None:
    """What somebody stumbled on: "froze on the budget question", "could not remember the name of the CEO"; of "my answer on tiles" the tiles."""
    found = _stumbled_on(sentence)
    if found is None:
        return None
    words = sentence.words
    head = next((k for k in range(found.first, found.last) if words[k].low in _SPOKEN_ON), len(words))
    if head + 1 >= len(words) or words[head + 1].low not in group("regarding"):
        return found
    # One gives a good answer, too, and slips behind it.
    if any(base_of(each.low) == "give" for each in words[max(0, found.first - 2) : found.first]):
        return None
    return _done(sentence, head + 2) or noun_phrase(sentence, head + 2)


def _done(sentence: Sentence, place: int) -> Phrase | None:
    """What is done, with what it is done to: "pricing the tiles"."""
    words = sentence.words[place : place + 2]
    acting = len(words) > 1 and words[0].low.endswith("ing") and words[1].tag in ("DQ#NJE" if words[0].tag == "G" else "D")
    return verb_phrase(sentence, place) if acting else None


def _stumbled_on(sentence: Sentence) -> Phrase | None:
    words = sentence.words
    for place, word in enumerate(words):
        lemma = base_of(word.low)
        if lemma in group("stumble") and word.tag in "VLNG":
            for k in range(place + 1, min(len(words), place + 5)):
                if (
                    words[k].tag in "RW"
                    and words[k].low in {"on", "at", "over", "with", "during", "in"}
                    and (found := noun_phrase(sentence, k + 1))
                ):
                    return found
                if words[k].low == "on" and k + 1 < len(words) and words[k + 1].low == "how" and (how := asked_clause(sentence, k + 1)):
                    return how
                if words[k].tag in "DQ" and k == place + 1 and (found := noun_phrase(sentence, k)):
                    return found
        if lemma in group("attempt") and word.tag in "VLG" and place + 1 < len(words) and (found := noun_phrase(sentence, place + 1)):
            return found
    return None


def question_topic(sentence: Sentence) -> Phrase | None:
    """A named question, test or part, as “the budget question”."""
    for found in _things(sentence, "JNEDG"):
        if _PART.search(found.text.lower()) and not re.match(r"(?:a single|any|no|every|each|some) ", found.text):
            return found
    return None


def test_name(sentence: Sentence) -> Phrase | None:
    """The test, task or exercise a sentence names."""
    things = (uncut(sentence, each) for each in _things(sentence, "JNEDG#"))
    return next((each for each in things if _TEST.search(each.text.lower().split(" of ")[0])), None)


def uncut(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The phrase without somebody who only begins to do something in it: "a role play with a customer | bringing back boots"."""
    after = sentence.words[phrase.last].tag if phrase.last < len(sentence.words) else "Z"
    doing = sentence.words[phrase.last - 1].tag == "G" and after in "RDONBJE#"
    return replace(phrase, text=re.sub(r" (?:with|of|about|on) .*$", "", phrase.text)) if doing else phrase


def _things(sentence: Sentence, inside: str) -> Iterator[Phrase]:
    """The things a sentence names one by one; none begins behind a word of the classes `inside`."""
    for place, word in enumerate(sentence.words):
        if word.tag in "DQJNEG#" and (place == 0 or sentence.words[place - 1].tag not in inside):
            found = noun_phrase(sentence, place, joins=False)
            if found:
                yield found


def named_question(sentence: Sentence, place: int) -> Asked | None:
    """A question that is named rather than put: "most questions were on …", "they grilled me about …", "the one about …"."""
    words = sentence.words
    if words[place].low in {"one", "ones"} and place and words[place - 1].tag != "Z" and not _one_of_them(words, place):
        return None
    # "Not one question about welding", "no questions on pay".
    if words[place].low in {"question", "questions"} and _NONE_OF.search(f"{sentence.part(0, place).plain} "):
        return None
    return _was_about(sentence, place) or _pressed(sentence, place) or _returned(sentence, place) or _held(sentence, place)


def _one_of_them(words: Sequence[Token], place: int) -> bool:
    """Whether "the one about …" is a question or a part of the interview rather than somebody."""
    if {each.low for each in words[:place]} & group("recounted"):
        return False
    return place + 2 < len(words) and words[place - 1].low == "the" and words[place + 1].low == "about" and words[place + 2].tag in "D#"


def _was_about(sentence: Sentence, place: int) -> Asked | None:
    """A question that was about something: "most of the questions were really about stock"."""
    words = sentence.words
    if words[place].low not in group("holder") or place + 1 == len(words) or words[place + 1].low not in {"was", "were"}:
        return None
    on = next((k for k in range(place + 2, min(len(words), place + 5)) if words[k].low == "about"), len(words))
    return on_what(sentence, on + 1) or _itself(sentence, place)


def _itself(sentence: Sentence, place: int) -> Asked | None:
    """What one question of several was: "the first question was stock rotation", not "the question was a mess"."""
    words = sentence.words
    one = place > 0 and (words[place - 1].low in group("ordinal") or words[place - 1].low.endswith("est"))
    one = one or (
        words[place].low == "questions" and bool({each.low for each in words[max(0, place - 3) : place]} & {"most", "main", "half"})
    )
    named = (
        one
        and words[place].low in {"question", "questions"}
        and place + 2 < len(words)
        and words[place + 2].low not in {"a", "an", "that", "this", "no"}
        and not (words[place + 2].low == "the" and words[place + 3 : place + 4] and words[place + 3].low in {"one", "ones"})
    )
    if named and words[place + 2].tag == "W" and words[place + 2].low != "who":
        return on_what(sentence, place + 2)
    found = noun_phrase(sentence, place + 2) if named and words[place + 2].tag in "DJNEG#" else None
    return about(found, place) if found and not begins_clause(sentence, place + 2, found.last) else None


def _pressed(sentence: Sentence, place: int) -> Asked | None:
    """What they pressed the person on, or drew them into."""
    words = sentence.words
    lemma = base_of(words[place].low)
    behind = place + 2 if place + 1 < len(words) and words[place + 1].low in {"me", "us"} else place + 1
    after = words[behind].low if behind < len(words) else ""
    drawn = lemma in {"drag", "draw", "pull"} and after == "into"
    pressed = lemma in group("pressing") and words[place].tag in "VL" and after in group("regarding")
    return on_what(sentence, behind + 1) if drawn or pressed else None


def _returned(sentence: Sentence, place: int) -> Asked | None:
    """What they came back to; one also comes back to one's work."""
    words = sentence.words
    near = [each.low for each in words[place + 1 : place + 4]]
    if base_of(words[place].low) not in {"come", "circle", "go", "keep"} or "back" not in near[:2] or "to" not in near:
        return None
    start = place + 2 + near.index("to")
    busy = start < len(words) and (words[start].tag == "G" or words[start].low in {"his", "her", "their", "work"})
    return None if busy or words[max(0, place - 2)].low in {"i", "we"} else about(noun_phrase(sentence, start), place)


def _held(sentence: Sentence, place: int) -> Asked | None:
    """What "the question about …" or "one on …" was on, where the person did not ask it."""
    words = sentence.words
    if words[place].low not in group("holder") or place + 1 == len(words) or words[place + 1].low not in group("regarding"):
        return None
    if _SKIPPED.search(f"{sentence.part(0, place).plain} "):
        return None
    if any(base_of(each.low) == "ask" and own_asking(sentence, k) for k, each in enumerate(words[:place])):
        return None
    if time := timed(sentence, place + 2):
        return about(time, place)
    if words[place + 2 : place + 3] and words[place + 2].tag == "W":
        return on_what(sentence, place + 2)
    found = _done(sentence, place + 2) or whole_noun(sentence, place + 2)
    return about(found, place) if found and not set(found.text.lower().split()[:3]) & group("setting") else None
