"""Says what each sentence of a note is, and why one is left out of the draft."""

import re
import zlib
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clause_at
from widgets.feedback.english.hot import hot
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.findings import Back, Event, Fact, Flag, LeftOut, Reason, Span
from widgets.feedback.message.checks import smells
from widgets.feedback.message.say import say
from widgets.feedback.questions.slots import asked
from widgets.feedback.safety.flags import LEFT_OUT

# What the person may have said all the same, where nothing else in the sentence needs care.
_BACK: Final[dict[str, Back]] = {"own_sensitive": "private", "discrimination": "disclosure", "harassment": "disclosure"}

# What an intensifier may mean in a question that should not have been put, and what shows that more was said.
_MEANT: Final = frozenset(["really", "actually", "even", "ever"])
_SAID: Final = frozenset(["he", "she", "they", "said", "told", "asked", "are", "you", "your"])

# A note is told in its first sentences; what is pasted under it is not.
MOST: Final = 60

FORECAST: Final = re.compile(
    r"\b(?:will not|won't|never going to|bet|doubt|probably|no chance|sure they|they will|going to get|get the job|hear back)\b"
)


# A guess at the result: they decide that.
GUESS: Final = re.compile(r"\b(?:no chance|never going to|bet|doubt|(?:get|got|lose|lost) (?:it|the job|this job))\b")
_ASIDE: Final = re.compile(
    r"\b(?:any advice|should i|what (?:should|do|can) i|do you (?:guys )?think|has anyone|am i|how do (?:i|you)|kindly tell|help me|just venting|thanks for reading|can you|please (?:tell|write|help))\b|\?"
)


@once
def aside(sentence: Sentence) -> bool:
    """Whether a sentence asks something of its reader, or only says why it is written."""
    return bool(_ASIDE.search(sentence.plain))


def kinds_of(sentence: Sentence, proposed: Sequence[Event]) -> tuple[str, ...]:
    """The kinds a sentence holds, as in `SentenceRead`."""
    here = {each.id for each in proposed if each.span.start == sentence.span().start}
    kinds = []
    if here - {"good", "waiting"} or asked(sentence):
        kinds.append("MOMENT")
    if "good" in here:
        kinds.append("GOOD")
    if hot(sentence.plain):
        kinds.append("FEELING")
    if FORECAST.search(sentence.plain):
        kinds.append("FORECAST")
    if aside(sentence):
        kinds.append("ASIDE")
    if any(each.tag in "#E" for each in sentence.words):
        kinds.append("FACT")
    return tuple(kinds)


def left_out(
    read: Sequence[Sentence], kept: Sequence[Sentence], found: Sequence[Flag], facts: Sequence[Fact], proposed: Sequence[Event]
) -> list[LeftOut]:
    """Every sentence, with the reason to give in plain words where a message does not tell it; one that is only private one tap puts back.

    `kept` are the sentences that may be drawn on; of those only the first few are.
    """
    reasons = say().why
    out: dict[str, LeftOut] = {}
    starts = [each.span().start for each in kept]
    unread = starts[MOST] if len(starts) > MOST else None
    for sentence in read:
        span = sentence.span()
        if not any(each.tag not in "ZI" for each in sentence.words):
            continue
        here = [each.id for each in found if each.span and each.span.start == span.start and each.id in LEFT_OUT]
        used = any(span.start <= start < span.end for start in [each.span.start for each in facts] + [each.span.start for each in proposed])
        word = hot(sentence.plain) and hot(sentence.plain, mild=not used)  # the first is known, and most often empty
        # What they said of the answer is no guess.
        guess = GUESS if used else FORECAST
        rules: tuple[tuple[Reason, object], ...] = (
            ("care", here),
            ("beside", not any(span.start <= start < span.end for start in starts)),
            ("unread", unread is not None and span.start >= unread),
            ("hot", word),
            ("guess", guess.search(sentence.plain)),
            ("aside", aside(sentence)),
            ("unclear", True),
        )
        reason = next(name for name, holds in rules if holds)
        why = getattr(reasons, here[0] if reason == "care" else reason).format(word=word)
        # Named after its words: what was tapped for one sentence must never hold for another that takes its place.
        name = f"left.{zlib.crc32(sentence.plain.encode()):08x}"
        back = _BACK.get(here[0], "") if len(set(here)) == 1 else ""
        plain = _plainly(sentence) if back == "disclosure" else ""
        heat = _heat(sentence, word) if reason == "hot" else None
        out.setdefault(name, LeftOut(name, span, why, back, reason, word, plain, heat))
    return list(out.values())


def _heat(sentence: Sentence, word: str) -> Span | None:
    """The clause that the strong word stands in, with what it hangs on by: "which was rubbish"."""
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence.plain)
    clause = clause_at(sentence, sentence.at(found.start())) if found else None
    if clause is None:
        return None
    hangs = clause.first > 0 and sentence.words[clause.first - 1].low in {"which", "who", "that"}
    return sentence.span(clause.first - hangs, clause.last)


def _plainly(sentence: Sentence) -> str:
    """What the person was asked, as a sentence; empty where no question reads clean, or more was said than that."""
    question = asked(sentence)
    if question is None:
        return ""
    text = f"I was asked {question.phrase}."
    rest = {each.low for each in sentence.words[question.last :]}
    # "Where I am really from" is another question than "where I am from".
    weakened = any(each.low in _MEANT and each.low not in text for each in sentence.words[: question.last])
    return "" if weakened or rest & _SAID or smells(text) or hot(text) else text
