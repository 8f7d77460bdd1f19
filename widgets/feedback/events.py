"""Proposes what happened: each event where its wording stands, with the phrases that could be read beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.clauses import Clause, clauses, my_clause, own_clause
from widgets.feedback.findings import Event
from widgets.feedback.hot import hot
from widgets.feedback.language import base_of
from widgets.feedback.patterns import pattern
from widgets.feedback.phrases import is_thin, legal_phrase, noun_phrase, phrases, verb_phrase
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import Asked, amount, asked, question_topic, test_name, trouble_topic
from widgets.guide.load import load

ASKED_EVENTS: Final = frozenset(
    {
        "blank_mind",
        "surprise_question",
        "wrong_answer",
        "rambled",
        "nerves",
        "lack_experience",
        "undersold",
        "unprepared",
        "language_barrier",
    }
)
_TALKS: Final = frozenset(
    ["talk", "speak", "discuss", "walk", "explain", "describe", "present", "show", "chat", "go", "answer", "tell", "mention", "give"]
)
_ENJOYS: Final = frozenset(["enjoy", "love", "like"])
_LINK: Final = frozenset({"about", "through", "on", "over"})
_LANGUAGE: Final = frozenset(["english", "german", "french", "spanish", "dutch", "italian", "danish", "swedish", "norwegian"])


@dataclass(frozen=True, slots=True)
class EventRule:
    """The wording of one event; `unless` rules it out in the same sentence."""

    id: str
    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventFile:
    """The file of event patterns."""

    classes: dict[str, str]
    event: tuple[EventRule, ...]


Compiled = tuple[str, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]


@cache
def _rules() -> tuple[Compiled, ...]:
    data = load(EventFile, "feedback/events.toml")
    return tuple((each.id, *(pattern(rules, data.classes) for rules in (each.strong, each.weak, each.unless))) for each in data.event)


def events(read: Sequence[Sentence]) -> list[Event]:
    """Every event of the sentences, at most once for each sentence."""
    found: list[Event] = []
    for place, sentence in enumerate(read):
        parts = clauses(sentence)
        for name, strong, weak, unless in _rules():
            hit = strong.search(sentence.plain) if strong else None
            sure = hit is not None
            hit = hit or (weak.search(sentence.plain) if weak else None)
            if not hit or (unless and unless.search(sentence.plain)):
                continue
            clause = _clause_of(parts, sentence.at(hit.start()), sentence.at(hit.end() - 1))
            slots = _slots(name, read, place, parts, clause)
            found.append(Event(name, "strong" if sure else "weak", sentence.span(), slots))
    return found


def _clause_of(parts: Sequence[Clause], first: int, last: int) -> Clause | None:
    for each in parts:
        if each.first <= first < each.last or each.first <= last < each.last:
            return each
    return None


def _slots(name: str, read: Sequence[Sentence], place: int, parts: Sequence[Clause], clause: Clause | None) -> dict[str, str]:
    sentence = read[place]
    slots: dict[str, str] = {}
    if name in ASKED_EVENTS:
        question = _near_question(read, place)
        if question:
            slots["asked"] = question.phrase
            if question.phrase.startswith("about "):
                slots["asked_about"] = question.phrase
            elif question.topic:
                slots["asked_about"] = f"about {question.topic}"
            if question.topic:
                slots["topic"] = question.topic
        topic = trouble_topic(sentence) or question_topic(sentence)
        if topic and "topic" not in slots and "asked" not in slots:
            slots["topic"] = topic.text
    if name in {
        "blank_mind",
        "wrong_answer",
        "rambled",
        "undersold",
        "unprepared",
        "late",
        "lack_experience",
        "salary",
        "language_barrier",
    }:
        text = _with_next(clause, parts) if clause else ""
        if text and _tells(name, text):
            slots["clause"] = text
            slots["clause_cap"] = text[0].upper() + text[1:]
    if name in {"logistics", "tech_failure", "illness"}:
        slots["during"] = _during(read, place)
    if name == "nerves":
        slots["mine"] = next((text for each in parts if each.subject == "mine" and (text := my_clause(each))), "")
    if name in {"late", "logistics", "tech_failure"}:
        _cause(slots, parts, clause, read, place)
    if name == "late":
        slots["amount"] = amount(sentence) or next((amount(each) for each in read if amount(each)), "")
    if name == "undersold" and "topic" not in slots:
        missed = _undersold_topic(read, place, parts)
        if missed:
            slots["topic"] = missed
    if name in {"test", "wrong_answer", "blank_mind", "unprepared"}:
        named = test_name(sentence)
        if named:
            slots["test"] = named.text
            slots.setdefault("topic", named.text)
    if name == "panel":
        slots["people"] = _people(sentence)
    if name == "feedback":
        slots.update(_feedback(sentence))
    if name == "role_doubts":
        slots.update(_doubt(read, place))
    if name == "rude_interviewer":
        slots["topic"] = next((about for each in read for c in clauses(each) if (about := talked(c))), "")
    if name == "good":
        slots.update(_good(sentence, parts, clause))
    if name == "language_barrier":
        language = next((each.out for each in sentence.words if each.low in _LANGUAGE), "")
        if language and "my" not in sentence.plain:
            slots["language"] = language
    return {key: value for key, value in slots.items() if value and not hot(value)}


def _with_next(clause: Clause, parts: Sequence[Clause]) -> str:
    """The person's own clause, with the next one where it carries on: "I went straight in and did not ask"."""
    text = own_clause(clause)
    place = parts.index(clause)
    if (
        text
        and place + 1 < len(parts)
        and parts[place + 1].joiner in {"and", ",", "but"}
        and parts[place + 1].subject == "own"
        and parts[place + 1].sentence.words[parts[place + 1].first].tag != "P"
    ):
        more = own_clause(parts[place + 1])
        if more and len(text.split()) + len(more.split()) < 24:
            return f"{text} and {more[2:]}"
    return text


_DURING: Final = re.compile(
    r"\b(?:through|during|for|in|after) (the (?:last|first|final|whole|second) (?:\w+ )?(?:minutes?|part|half|round|hour|question|section))\b|\b(halfway through|half way through|part way through|midway through)\b"
)


def _during(read: Sequence[Sentence], place: int) -> str:
    for each in read[place : place + 2]:
        found = _DURING.search(each.plain)
        if found:
            return f"during {found.group(1)}" if found.group(1) else "from halfway through" if found.group(2) else ""
    return ""


def _tells(name: str, clause: str) -> bool:
    """Whether a clause says what happened, rather than only how it felt."""
    return len(clause.split()) > 3 and not (name == "undersold" and re.match(r"I (?:should|could|wish)", clause))


def _near_question(read: Sequence[Sentence], place: int) -> Asked | None:
    for near in (place, place - 1, place - 2, place + 1):
        if 0 <= near < len(read) and (found := asked(read[near])):
            return found
    return None


def _cause(slots: dict[str, str], parts: Sequence[Clause], clause: Clause | None, read: Sequence[Sentence], place: int) -> None:
    near = [*([clause] if clause else []), *parts, *(clauses(read[place + 1]) if place + 1 < len(read) else [])]
    for each in near:
        text = my_clause(each)
        if not text and re.search(
            r"\b(?:got lost|missed (?:the|my)|forgot|went to the wrong|turned|carried on|could not find|had to|lost)\b", each.plain
        ):
            text = own_clause(each)
        if text and " late" not in text and 2 < len(text.split()) <= 14:
            slots["cause"] = text
            return


def _undersold_topic(read: Sequence[Sentence], place: int, parts: Sequence[Clause]) -> str:
    for each in parts:
        words = each.sentence.words
        for k in range(each.first, each.last):
            if (
                base_of(words[k].low)
                in {"mention", "say", "bring", "talk", "explain", "ask", "sell", "tell", "show", "add", "get", "include", "raise", "give"}
                and words[k].tag in "VLGT"
            ):
                for m in range(k + 1, min(each.last, k + 5)):
                    if (
                        words[m].tag in "DQJNE#G"
                        and (found := noun_phrase(each.sentence, m))
                        and not re.search(r"questions?\b", found.text)
                    ):
                        return found.text
    if place + 1 < len(read):
        following = read[place + 1]
        match = re.search(r"(?:ask|mention|say|talk|tell) (?:\S+ )?(?:about )?", following.plain)
        if match:
            for m in range(following.at(match.end() - 1), len(following.words)):
                if following.words[m].tag in "DQJNE#" and (found := noun_phrase(following, m)):
                    return found.text
    return ""


def _people(sentence: Sentence) -> str:
    for each in phrases(sentence):
        low = each.text.lower()
        if re.search(r"\b(?:panel|board|group interview)\b", low) or re.search(
            r"^(?:the )?(?:two|three|four|five|six|seven|eight|nine|\d)[ -](?:\S+ ){0,3}(?:people|person|interviewers|managers|directors|governors|partners|staff|heads|teachers|doctors|nurses|parents|strangers)",
            low,
        ):
            return each.text if re.match(r"(?:an?|the|two|three|four|five|six|seven|eight|nine|\d)\b", low) else f"a {each.text}"
    return ""


def _feedback(sentence: Sentence) -> dict[str, str]:
    words = sentence.words
    for place in range(1, len(words)):
        if (
            words[place].low in {"i", "my"}
            and words[place].tag in "PD"
            and any(
                base_of(each.low) in {"say", "tell", "feel", "think", "mention"} or each.low == "feedback"
                for each in words[max(0, place - 4) : place]
            )
        ):
            inner = clauses(sentence.part(place, len(words)))
            text = own_clause(inner[0]) or my_clause(inner[0]) if inner else ""
            if text:
                return {"clause": text}
            found = noun_phrase(sentence, place)
            return {"topic": found.text} if found else {}
    for place in range(1, len(words)):
        if words[place].low in {"for", "about", "on"} and any(
            each.low.startswith(("critici", "marked", "feedback")) for each in words[max(0, place - 3) : place]
        ):
            found = noun_phrase(sentence, place + 1, joins=False)
            if found:
                return {"topic": found.text}
    return {}


def _doubt(read: Sequence[Sentence], place: int) -> dict[str, str]:
    values: list[str] = []
    for match in re.finditer(r"\bit (?:is|was|would be) (?:\w+ly )?", read[place].plain):
        first = read[place].at(match.end())
        found = noun_phrase(read[place], first)
        word = read[place].words[min(first, len(read[place].words) - 1)]
        text = found.text if found else word.low if word.tag == "J" else ""
        if text and legal_phrase(text) and not hot(text):
            values.append(text)
    if len(values) > 1:
        return {"whether": f"whether it is {values[0]} or {values[1]}"}
    named = next((found.text for found in phrases(read[place]) if not re.match(r"(?:my|his|her) ", found.text)), "")
    return {"topic": named} if named else {}


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


def _good(sentence: Sentence, parts: Sequence[Clause], clause: Clause | None) -> dict[str, str]:
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
