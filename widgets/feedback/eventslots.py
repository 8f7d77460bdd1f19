"""Reads the phrases that belong to an event out of the sentences around it."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.goods import good_slots, talked
from widgets.feedback.hot import hot
from widgets.feedback.language import base_of
from widgets.feedback.phrases import legal_phrase, noun_phrase, phrases
from widgets.feedback.rewriting import my_clause, own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import Asked, amount, asked, question_topic, test_name, trouble_topic

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


_LANGUAGE: Final = frozenset(["english", "german", "french", "spanish", "dutch", "italian", "danish", "swedish", "norwegian"])


def event_slots(name: str, read: Sequence[Sentence], place: int, parts: Sequence[Clause], clause: Clause | None) -> dict[str, str]:
    """The phrases of event `name`, found in sentence `place` or next to it."""
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
        slots.update(good_slots(sentence, parts, clause))
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
