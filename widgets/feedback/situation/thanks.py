"""Reads what thanks are for: what a referee wrote about, whom one met, and what one liked."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.gratitude import kindness, thanked
from widgets.feedback.situation.plain import own_words
from widgets.feedback.situation.referee import BETTER_LEFT
from widgets.feedback.situation.stressed import listed_after, stressed
from widgets.feedback.situation.wishes import liked

SPOKE: Final = re.compile(
    r"\b(?!i |we |manager |interviewer |head )[a-z]{2,14} (?:also |even |really )?(?:mentioned|remembered|brought up|(?:wrote|spoke|talked|told them) about) (?=\S)"
)
_UNSAID: Final = re.compile(r"\b(?:forgot to|should have|meant to) (?:say|said|mention|mentioned|tell them|told them|add)(?: that)? (?=i )")
_UNMENTIONED: Final = re.compile(r"\b(?:forgot to|should have|meant to) (?:mention|mentioned|talk about|bring up)(?: about)? (?=my )")
_STARTS: Final = re.compile(r"I (?:will )?start (?:on|in|next|this|the|at|after) .{2,40}$")


def referee_thanked(read: Sequence[Sentence]) -> dict[str, str]:
    """`spoke`: what the referee told of; `starts`: when the job begins, as a clause."""
    things = listed_after(read, SPOKE)
    said = "" if things else stressed(read)
    starts = next((text for each in read for clause in clauses(each) if _STARTS.match(text := own_clause(clause))), "")
    return {"spoke": things, "said": said if said.startswith("that ") else "", "starts": starts}


def talked(read: Sequence[Sentence]) -> dict[str, str]:
    """`thank` or `kindness`, `liked`, and `unsaid`: what the person would have added."""
    thank = thanked(read)
    return {"thank": thank, "kindness": "" if thank else kindness(read), "liked": liked(read), "unsaid": unsaid(read)}


def unsaid(read: Sequence[Sentence]) -> str:
    """What the person forgot to say of themselves: "I forgot to say I can drive" is "that I can drive"."""
    for sentence in read:
        found = _UNSAID.search(sentence.plain)
        part = sentence.part(sentence.at(found.end()), len(sentence.words)) if found else None
        said = clauses(part)[:1] if part else []
        text = next((own_words(each) for each in said), "")
        if text and not hot(text) and not BETTER_LEFT.search(text):
            return f"that {text}"
        more = _UNMENTIONED.search(sentence.plain)
        thing = noun_phrase(sentence, sentence.at(more.end())) if more else None
        if (
            thing
            and not is_thin(thing.text)
            and not thing.text.endswith(" st")
            and not hot(thing.text)
            and not BETTER_LEFT.search(thing.text)
        ):
            return thing.text
    return ""
