"""Reads what went well, and what the person talked about."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause
from widgets.feedback.phrases import is_thin, noun_phrase, verb_phrase
from widgets.feedback.sentences import Sentence

_TALKS: Final = frozenset(
    ["talk", "speak", "discuss", "walk", "explain", "describe", "present", "show", "chat", "go", "answer", "tell", "mention", "give"]
)


_ENJOYS: Final = frozenset(["enjoy", "love", "like"])


_LINK: Final = frozenset({"about", "through", "on", "over"})


def talked(clause: Clause) -> str:
    """What the person talked about in a clause of their own."""
    if clause.subject != "own" or clause.lemma not in _TALKS:
        return ""
    words = clause.sentence.words
    for place in range(clause.verb + 1, clause.last):
        if words[place].low in _LINK and (found := noun_phrase(clause.sentence, place + 1)):
            return found.text
        if words[place].tag == "X" or words[place].low in {"to", "wrong"}:
            return ""
    return ""


def good_slots(sentence: Sentence, parts: Sequence[Clause], clause: Clause | None) -> dict[str, str]:
    """The phrases of a good moment: what went well, what was enjoyed, who was kind."""
    slots: dict[str, str] = {}
    for each in [*([clause] if clause else []), *parts]:
        words = sentence.words
        if (
            each.lemma in _ENJOYS
            and each.subject == "own"
            and each.verb >= 0
            and not any(word.tag in "XM" for word in words[each.first : each.verb])
        ) and (found := noun_phrase(sentence, each.verb + 1)):
            slots.setdefault("enjoyed", found.text)
        if text := talked(each):
            slots.setdefault("talked", text)
    if (
        clause
        and clause.subject in {"thing", "mine"}
        and re.search(r"\b(?:went|was|were|go|is) .{0,24}\b(?:well|good|great|fine|brilliant\w*|smoothly|perfect\w*)\b", clause.plain)
        and (found := noun_phrase(sentence, clause.first, joins=False))
        and not is_thin(found.text)
    ):
        slots["topic"] = found.text
    if re.search(
        r"\b(?:it|interview|interviews|this|that|one|all|everything|i|we|which|both|they) (?:\w+ ){0,3}(?:went|go|gone|did|done|had) (?:\w+ ){0,3}(?:well|great|good|fine|brilliant\w*|amazing\w*|fantastic\w*|better than|perfect\w*|smoothly)\b|\b(?:nailed|aced|smashed) (?:it|the interview|that)|good interview\b|went (?:really |very |extremely |pretty )?well$|^(?:went|all) (?:\w+ ){0,2}(?:well|good|great)",
        sentence.plain,
    ) and not re.search(r"\b(?:but|until|except|not|then|though|thought|lasted)\b", sentence.plain):
        slots["overall"] = "went"
    kind = re.search(
        r"\b((?:the |my )?(?:lady|manager|interviewer|interviewers|recruiter|director|panel|team|head|chef|owner|woman|man|people|staff|principal|receptionist|supervisor|boss|chair)) (?:was|were) (?:\w+ ){0,2}?(nice|lovely|kind|friendly|welcoming|patient|helpful|warm|supportive|encouraging)\b",
        sentence.plain,
    )
    if kind:
        person = kind.group(1) if kind.group(1).startswith(("the ", "my ")) else f"the {kind.group(1)}"
        if not person.endswith(("s", "people", "staff")):
            slots["person"], slots["manner"] = person, {"nice": "kind", "lovely": "kind"}.get(kind.group(2), kind.group(2))
    gift = re.search(
        r"\b(?:they|he|she|lady|manager|interviewer|panel|team|woman|man|and|recruiter|chef|head|owner) (?:\w+ly |even |also |kindly )?(let|gave|got|showed|offered|brought|lent) me ",
        sentence.plain,
    )
    if gift:
        start = sentence.at(gift.end())
        if gift.group(1) == "let":
            action = verb_phrase(sentence, start)
            slots["thanked"] = f"to be able to {action.text}" if action else ""
        elif gift_np := noun_phrase(sentence, start, joins=False):
            slots["thanked"] = f"for {gift_np.text}"
    for place, word in enumerate(sentence.words):
        if word.low in {"aced", "nailed", "smashed", "rocked"} and (found := noun_phrase(sentence, place + 1, joins=False)):
            slots["topic"] = found.text
    return slots
