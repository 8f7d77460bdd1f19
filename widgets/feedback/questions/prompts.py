"""Reads what was put to the person where no verb of asking says so: "question five was about …", "they wanted my view on …", "I had to strip down a pump"."""

import re
from itertools import pairwise
from typing import Final

from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group, groups, one_of, verbs
from widgets.feedback.english.phrases import Phrase, is_thin, verb_phrase, write
from widgets.feedback.english.relatives import timed, whole_noun
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.questions.tasks import doing

_ABOUT: Final = frozenset({"about", "on", "regarding", "around"})
# What is only guessed of what somebody wants: "I could tell she wanted reasons".
GUESSED: Final = re.compile(
    r"\bi (?:\w{1,9} ){0,2}?(?:tell|thin?k|thought|guess\w{0,2}|reckon\w{0,2}|felt|sensed?|saw|see|suspect\w{0,2}|suppose|assumed?|kn[eo]w|figured?|imagined?|believed?|reali[sz]ed) (?:that )?(?:\w{1,14} ?){1,3}$"
    r"|\b(?:maybe|perhaps|probably|clearly|obviously|seemed) (?:\w{1,14} ?){0,3}$"
)
# What somebody may want from a candidate.
_WANTED: Final = re.compile(rf"^(?:my|an?|some|two|three|four|five|the|another) (?:\w{{1,14}} ){{0,2}}?(?:{one_of('wanted')})\b")


def prompted(sentence: Sentence, place: int) -> Phrase | None:
    """What was put to the person at word `place`, as it follows "I was asked"; None when nothing is."""
    words = sentence.words
    word, rest = words[place], words[place + 1 : place + 4]
    lows = [each.low for each in rest]
    lemma = base_of(word.low)
    if lemma in group("ordering") and word.tag in "VLN" and len(lows) > 1 and lows[0] in {"me", "us"} and lows[1] == "to":
        return _to_do(sentence, place + 3)
    if lemma in {"tell", "ask"} and lows[:1] == ["me"] and len(rest) > 1 and rest[1].tag == "V" and base_of(lows[1]) == lows[1]:
        return _to_do(sentence, place + 2)  # a learner's "he tell me explain …"
    if lemma in {"have", "make"} and lows[:1] == ["us"] and len(rest) > 1:
        return _to_do(sentence, place + 2)
    if word.low == "had" and lows[:1] == ["to"] and _mine(sentence, place):
        return _to_do(sentence, place + 2, sure=True)
    if (
        lemma == "want"
        and word.low != "want"
        and (place == 0 or words[place - 1].tag == "P" or words[place - 1].low in group("other_side"))
        and (place == 0 or words[place - 1].low not in {"i", "we", "you"})
        and not GUESSED.search(sentence.part(0, place).plain)
    ):
        found = whole_noun(sentence, place + 1) if place + 1 < len(words) else None
        return Phrase(place, found.last, f"for {found.text}") if found and _WANTED.match(found.text.lower()) else None
    if word.low in {"how", "what", "why"} and _alone(sentence, place):
        found = asked_clause(sentence, place)
        return Phrase(place, found.last, found.text) if found else None
    if word.low in groups("holder", "scene", "ordinal") and word.low not in group("no_prompt"):
        return _named(sentence, place)
    return None


def _alone(sentence: Sentence, place: int) -> bool:
    """Whether a question is jotted down by itself: "mostly how I'd handle upset owners"."""
    words = sentence.words
    before = [each for each in words[:place] if each.tag not in "BZ" and each.low not in groups("scene", "holder")]
    after = [each.low for each in words[place + 1 : place + 3]]
    return (
        not before
        and len(after) > 1
        and after[0] in {"i", "you", "we"}
        and after[1] in {"would", "had", "could"}
        and not {each.low for each in words[place + 3 : place + 5]} & {"want", "like", "have"}  # "what I would want to say is"
        and "?" not in sentence.plain
    )


def _mine(sentence: Sentence, place: int) -> bool:
    """Whether "had to" is said of the person or of all who were there."""
    words = sentence.words
    before = words[place - 1] if place else None
    after = words[place + 3] if place + 3 < len(words) else None
    if before and before.low in {"i", "we"} and place > 1 and words[place - 2].tag == "N" and (after is None or after.tag in "RZ"):
        # "a postcode I had to find on the map" says which postcode.
        return False
    if place > 1 and before and before.low == "i" and words[place - 2].low in {"so", "because", "since", "until"}:
        return False  # "so I had to make one up" is what the person came to
    return before is None or before.low in {"i", "we", "us", "you", "then", "each"} or before.tag == "Z"


def _to_do(sentence: Sentence, place: int, *, sure: bool = False) -> Phrase | None:
    """What one had to do, in so far as it is something one does in an interview."""
    words = sentence.words
    if place >= len(words):
        return None
    form = verbs().get(words[place].low)
    lemma = base_of(words[place].low)
    acts = words[place].low in group("either") if form is None else "base" in form.kinds
    if not acts or lemma in groups("request", "inward"):
        return None
    if sure and lemma not in groups("done", "performance", "tasked") and not _puts(sentence, place):
        return None
    found = doing(sentence, place)
    return Phrase(place, found.last, f"to {found.text}") if found and not is_thin(found.text.partition(" ")[2]) else None


def _puts(sentence: Sentence, place: int) -> bool:
    """Whether something is put somewhere, as in a task: "put a trolley in order", not "put my bag down"."""
    end = phrase_end(sentence, place + 1) if base_of(sentence.words[place].low) == "put" else None
    if end is None or sentence.words[place + 1].low == "my" or end >= len(sentence.words):
        return False
    return sentence.words[end].tag == "R" and sentence.words[end].low not in group("particle") - {"in"}


def _named(sentence: Sentence, place: int) -> Phrase | None:
    """What a question or a part of the interview was about: "question five was on …", "the last one was how …"."""
    words = sentence.words
    if words[place].low == "question" and place + 1 < len(words) and words[place + 1].low in {"came", "comes"}:
        return _labelled(sentence, place)
    after = place + 1
    while after < len(words) and (words[after].tag == "#" or words[after].low in groups("holder", "scene") | {"i", "got"}):
        after += 1
    if after + 1 >= len(words) or words[after].low not in {"was", "were", "is"}:
        return None
    after += 1
    while after + 1 < len(words) and words[after].low in {"all", "mostly", "mainly", "just", "really", "purely", "only"}:
        after += 1
    # "One was what would you do if …": put straight, it is what was asked and no thing.
    put = words[after].tag == "W" and any(one.tag in "AM" and two.low == "you" for one, two in pairwise(words[after + 1 : after + 5]))
    if put and (found := asked_clause(sentence, after)):
        return Phrase(place, found.last, found.text)
    if words[after].low in _ABOUT and after + 1 < len(words):
        if time := timed(sentence, after + 1):
            return Phrase(place, time.last, f"about {time.text}")
        acting = words[after + 1].tag == "G"
        found = (verb_phrase(sentence, after + 1) if acting else None) or whole_noun(sentence, after + 1)
        return Phrase(place, found.last, f"about {found.text}") if found and not is_thin(found.text) and not _placed(found) else None
    if words[after].tag == "T" and words[place].low not in group("ordinal") and (found := _to_do(sentence, after + 1)):
        return found
    if {each.low for each in words[after + 1 : after + 2]} & {"to", "with"} and words[place].low not in group("trial"):
        return None  # "was just talking to the manager"
    if words[after].tag == "G" and words[after].out.islower() and word_of(words[after].low) and (found := doing(sentence, after)):
        return Phrase(place, found.last, f"to {word_of(words[after].low)} {found.text.partition(' ')[2]}")
    return None


def _labelled(sentence: Sentence, place: int) -> Phrase | None:
    """What "the attainment gap question" was about; the article stays where one would say it."""
    words = sentence.words
    first = place
    while first and words[first - 1].tag in "NEJ" and place - first < 4:
        first -= 1
    text = write(words[first:place])
    if first == place or is_thin(text) or hot(text):
        return None
    last = words[place - 1].low
    bare = place - first == 1 or last.endswith("s") or words[place - 1].tag == "E" or last in group("uncounted")
    return Phrase(first, place + 2, f"about {'' if bare else 'the '}{text}")


def word_of(form: str) -> str:
    """The verb an -ing form comes from, where it is something one does in an interview."""
    lemma = base_of(form)
    return lemma if lemma != form and lemma in groups("done", "performance") else ""


def _placed(found: Phrase) -> bool:
    return bool(set(found.text.lower().split()[:3]) & group("setting"))
