"""Reads what the person has done about a slip since: "looked it up", "renewed it online", "checked at home: I had filtered on the wrong side"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, part_of, verbs
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence

_LOOKED_UP: Final = re.compile(
    r"\b(?:looked|googled|read) (it|that|this|them|the answer|all of it) up\b|\b(?:looked up|read up on) (it|that|this|them|the answer)\b"
)
_FOUND: Final = re.compile(
    r"\b(?:checked|realised|realized|found(?: out)?|noticed|worked out|looked)\b.{0,40}?(?:[,:] |that )(?=i had )|\b(?:checked|found out|worked out)\b.{0,30}?[,:] (?=i had )"
)
# When it was done: what was mended in the room is part of the moment.
_LATER: Final = re.compile(
    r"\b(?:since|tonight|afterwards?|online|at home|got home|the train|the bus|way home|this (?:morning|afternoon|evening)|now|today|yesterday|straight after)\b"
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
        for each in clauses(sentence):
            verb = each.sentence.words[each.verb] if each.verb >= 0 else None
            form = verbs().get(verb.low) if verb else None
            after = each.sentence.words[each.verb + 1].low if verb and each.verb + 1 < each.last else ""
            later = _LATER.search(sentence.plain) or "already" in each.plain
            if later and each.subject == "own" and form and "past" in form.kinds and form.lemma in group("mend") and after in _POINTS:
                part = part_of(form.lemma) or (verb.low if verb else "")
                return {"mended": f"{part} {'them' if after == 'them' else 'it'}"}
    return {}
