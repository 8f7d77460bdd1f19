"""Reads what a no leaves standing: how near it was, what was liked all the same, and a list one stays on."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence

_UNIT: Final = r"(?:points?|marks?|per ?cent|%)"
_NEAR: Final = re.compile(
    rf"I (?:(?:came|finished) (?:\w{{1,12}} ){{1,5}}?{_UNIT}|(?:was|fell|missed (?:it|out)|dropped) (?:\w{{1,12}} ){{0,4}}?{_UNIT} (?:under|short|off|below|behind)|missed (?:it |out )?by (?:\w{{1,12}} ){{0,2}}?{_UNIT})(?:,? (?:apparently |mostly |mainly )?(?:on|in) (?:the|all|my) .{{2,60}})?$"
)
# What the points were lost on, told behind a comma.
_ON: Final = re.compile(rf"\b{_UNIT} , (?:apparently |mostly |mainly |all )?on (\w{{4,20}}(?: \w{{4,14}})?)(?= [.,;]|$)")
_LIST: Final = re.compile(
    r"\b(?:keep|kept|keeping|put|putting|am|be|stay) (?:me )?on (?:an?|the|their|your|his|her) ((?:reserve|waiting|talent|call[- ]back|standby|bank) (?:list|pool|register))"
    r"((?: (?:until|till|to|for) (?:the )?(?:end of )?(?:\w{3,12}|\d{1,2} months)(?= [.,;]|$| and| but))?)"
)
_LIKED: Final = re.compile(r"\b(?:they|he|she|the \w{2,14}|everyone) (?:really |all |did )?(like|liked|love|loved) (?=my )")


def near_miss(read: Sequence[Sentence]) -> dict[str, str]:
    """`result`, how near it was as a clause of the person's own, `praised` and `listed`, the list they are kept on."""
    out: dict[str, str] = {}
    for sentence in read:
        for each in clauses(sentence):
            text = own_clause(each)
            if _NEAR.match(text):
                on = _ON.search(sentence.plain)
                out.setdefault("result", f"{text}, on {on.group(1)}" if on and on.group(1) not in text else text)
        liked = _LIKED.search(sentence.plain)
        if liked and (thing := noun_phrase(sentence, sentence.at(liked.end()))):
            out.setdefault("praised", f"you {liked.group(1).removesuffix('d')}d {thing.text}")
        if kept := _LIST.search(sentence.plain):
            until = re.sub(r"\b(\w+)$", lambda hit: hit.group().capitalize(), kept.group(2)) if kept.group(2) else ""
            out.setdefault("listed", f"the {kept.group(1)}{until}")
    return out
