"""Puts in the past what a note tells in the present, as a learner or somebody telling a story does."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import group, groups, kinds_of, verbs
from widgets.feedback.english.learners import learning, told_past
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

# Told as it went on: "they give me a test plate".
_GIVE_ME: Final = re.compile(r"\bthey (?:give|ask|tell|show|offer|send) (?:me|us)\b")
# What is done again and again is no story: "I learn English every evening".
_STILL: Final = re.compile(
    r"\b(?:every|each) (?:day|evening|morning|night|week|weekend|month|sunday|saturday)\b|\b(?:now|nowadays|at the moment|since \d{4})\b"
)
# Who tells a story, or is told of, and what they do in it: what one knows or wants is so now, too.
_TELLER: Final = group("subject") | group("other_side")
_ONE_OF_THEM: Final = frozenset(["he", "she", "they", "guys", "lads", "people", "blokes", "fellas", "girls"]) | group("other_side")
_DEEDS: Final = ("done", "stated", "asking", "handing", "praising", "performance")
# What is told in the present of how the interview went: "she asks why I left", "he gives me a plate".
_OF_THAT_DAY: Final = frozenset(["ask", "tell", "give", "show", "offer", "let", "send", "walk", "say"])
# What leads on to the next thing one did: "he asks me to stop and I stop".
_GOING_ON: Final = frozenset(["and", "so", "then", ","])
_OF_SEVERAL: Final = {"was": "were", "is": "are", "has": "have"}
_AGREEING: Final = frozenset([*_OF_SEVERAL, "were"])


def past(sentence: Sentence, words: Sequence[Token], *, unsaid: str = "") -> Sequence[Token]:
    """What is told in the present, "he show me the yard", "she asks why I left", in the past, and "we was" as "we were".

    Those who are `unsaid` before the first word, as before "asks me why I left", do what it says.
    """
    out, learner, story = list(words), learning(sentence.note) or bool(_GIVE_ME.search(sentence.plain)), False
    learner = learner and not _STILL.search(sentence.plain)
    if unsaid == "they" and kinds_of(words[0].low) == {"s"}:
        told = told_past(words[0].low)
        out[0] = replace(words[0], out=told, low=told)
    for place, (one, two) in enumerate(pairwise(words), 1):
        if two.low in _AGREEING and (agreed := _agreed(words, place)) != two.low:
            out[place] = replace(two, out=agreed, low=agreed)
            continue
        form = verbs().get(two.low)
        if two.tag != "V" or form is None:
            continue
        deed = form.lemma in groups(*_DEEDS)
        # "She asks why I left" is told of the interview, "he wants weekends" still holds.
        to_me = one.low in group("job_title") and [each.low for each in words[place + 1 : place + 2]] in (["me"], ["us"])
        now = form.kinds == {"s"} and (one.low in _ONE_OF_THEM or to_me) and form.lemma in _OF_THAT_DAY
        went_on = story and deed and one.low in {"i", "we"} and words[place - 2].low in _GOING_ON
        story = story or now
        if now or (form.kinds == {"base"} and (one.low in {"he", "she"} or went_on or (learner and one.low in _TELLER and deed))):
            told = told_past(two.low)
            out[place] = replace(two, out=told, low=told)
    return out


def _agreed(words: Sequence[Token], place: int) -> str:
    """The word at `place` as it goes with who stands before it: "we was shown" as "we were shown", "the people is" as "the people are"."""
    who, verb = words[place - 1], words[place]
    several = who.low in {"we", "they", "you"} or (who.low in group("other_side") and who.tag == "N" and _plural(who.low))
    shared = any(each.low in {"of", "and", "with"} for each in words[max(0, place - 4) : place])  # "one of the managers was"
    if several and not shared:
        return _OF_SEVERAL.get(verb.low, verb.low)
    wished = any(each.low in {"if", "wish"} for each in words[:place])
    return "was" if verb.low == "were" and who.low in {"i", "he", "she", "it"} and not wished else verb.low


def _plural(low: str) -> bool:
    return low == "people" or (low.endswith("s") and not low.endswith("ss"))
