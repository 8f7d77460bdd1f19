"""Reads what the person has done about a slip since: "looked it up", "renewed it online", "checked at home: I had filtered on the wrong side"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, part_of, verbs
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence

_LOOKED_UP: Final = re.compile(
    r"\b(?:looked|googled|read) (it|that|this|them|the answer|all of it) up\b|\b(?:looked up|read up on) (it|that|this|them|the answer)\b"
)
_FOUND: Final = re.compile(
    r"\b(?:checked|reali[sz]ed|found(?: out)?|noticed|worked out|looked)\b.{0,40}?(?:[,:] |that )(?=i had )|\b(?:checked|found out|worked out)\b.{0,30}?[,:] (?=i had )"
)
# When it was done: what was mended in the room is part of the moment.
_LATER: Final = re.compile(
    r"\b(?:since|tonight|afterwards?|online|at home|(?:got|came|come|went) home|the train|the bus|way home|this (?:morning|afternoon|evening)|now|today|yesterday|straight after)\b"
)
# What is said to be done since: "I have since trimmed the plan to nine".
_SINCE: Final = re.compile(r"I have since ((?!(?:been|had|heard|not|left|applied|got|gone|moved|started|worked)\b)\w{3,14} .{3,70})$")
_WATCHED: Final = re.compile(
    r"\b(?:did|watched|found) ((?:an?|some|two|three|a few) (?:\w{2,9} )?(?:videos?|tutorials?)) (?:on|about) (it|that|them|this)\b"
)
# A course one is on now: "there's a course on the 22nd so I'm on that".
_COURSE: Final = re.compile(
    r"\b(?:there is|found|got) (an? (?:[\w-]{2,14} ){0,3}?(?:course|class|refresher|workshop|resit|session)\b(?: [^ .,;!?]{1,14}){0,6}?) ,? ?(?:so|and) i am (?:now |already )?(?:booked |signed |down |enrolled )?(?:up )?(?:on|onto|for|in for) (?:that|it|this)\b"
)
_POINTS: Final = frozenset(["it", "that", "them", "this"])
_AHEAD: Final = 4


def since(read: Sequence[Sentence], place: int) -> dict[str, str]:
    """What was done (`mended`, as it follows "I have since") and what was found out (`found`, as it follows "found that")."""
    for sentence in read[place : place + _AHEAD]:
        looked = _LOOKED_UP.search(sentence.plain)
        if looked:
            return {"mended": f"looked {'them' if 'them' in looked.group() else 'it'} up"}
        if found := _FOUND.search(sentence.plain):
            start = sentence.at(found.end())
            text = next(
                (one for each in clauses(sentence) if each.first >= start - 1 and (one := own_clause(each)).startswith("I had ")), ""
            )
            if len(text.split()) > 4 and not hot(text):
                return {"found": text}
        if (watched := _WATCHED.search(sentence.plain)) and _LATER.search(sentence.plain):
            return {"mended": f"watched {watched[1]} on {watched[2]}"}
        if course := _COURSE.search(sentence.plain):
            start = sentence.at(course.start(1))
            text = write(sentence.words[start : sentence.at(course.end(1) - 1) + 1])
            if text and not hot(text):
                return {"mended": f"arranged a place on {text}"}
        for each in clauses(sentence):
            text = own_clause(each)
            if (done := _SINCE.match(text)) and not hot(text):
                return {"mended": done[1]}
            verb = each.sentence.words[each.verb] if each.verb >= 0 else None
            form = verbs().get(verb.low) if verb else None
            after = each.sentence.words[each.verb + 1].low if verb and each.verb + 1 < each.last else ""
            later = _LATER.search(sentence.plain) or "already" in each.plain
            if later and each.subject == "own" and form and "past" in form.kinds and form.lemma in group("mend") and after in _POINTS:
                part = part_of(form.lemma) or (verb.low if verb else "")
                return {"mended": f"{part} {'them' if after == 'them' else 'it'}"}
    return {}
