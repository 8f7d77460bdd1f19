"""Puts in the past what a note tells in the present, as a learner or somebody telling a story does."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.english.language import group, groups, verbs
from widgets.feedback.english.learners import learning, told_past
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token

# Told as it went on: "they give me a test plate".
_GIVE_ME: Final = re.compile(r"\bthey (?:give|ask|tell|show|offer|send) (?:me|us)\b")
# Who tells a story, or is told of, and what they do in it: what one knows or wants is so now, too.
_TELLER: Final = group("subject") | group("other_side")
_ONE_OF_THEM: Final = frozenset(["he", "she"]) | group("other_side")
_DEEDS: Final = ("done", "stated", "asking", "handing", "praising", "performance")
# What is told in the present of how the interview went: "she asks why I left", "he gives me a plate".
_OF_THAT_DAY: Final = frozenset(["ask", "tell", "give", "show", "offer", "let", "send", "walk", "say"])


def past(sentence: Sentence, words: Sequence[Token]) -> Sequence[Token]:
    """What is told in the present, "he show me the yard", "she asks why I left", in the past."""
    out, learner = list(words), learning(sentence.note) or bool(_GIVE_ME.search(sentence.plain))
    for place, (one, two) in enumerate(pairwise(words), 1):
        form = verbs().get(two.low)
        if two.tag != "V" or form is None:
            continue
        deed = form.lemma in groups(*_DEEDS)
        # "She asks why I left" is told of the interview, "he wants weekends" still holds.
        now = form.kinds == {"s"} and one.low in _ONE_OF_THEM and form.lemma in _OF_THAT_DAY
        if now or (form.kinds == {"base"} and (one.low in {"he", "she"} or (learner and one.low in _TELLER and deed))):
            told = told_past(two.low)
            out[place] = replace(two, out=told, low=told)
    return out
