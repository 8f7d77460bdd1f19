"""Says what each sentence of a note is, and why one is left out of the draft."""

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from widgets.feedback.english.clauses import clause_at
from widgets.feedback.english.hot import hot
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.findings import Back, Event, Fact, Flag, LeftOut, Reason, Span
from widgets.feedback.message.checks import smells
from widgets.feedback.message.message import whole
from widgets.feedback.message.recounting import written_out
from widgets.feedback.message.say import say
from widgets.feedback.questions.slots import asked
from widgets.feedback.safety.flags import LEFT_OUT

# What the person may have said all the same, where nothing else in the sentence needs care.
_BACK: Final[dict[str, Back]] = {"own_sensitive": "private", "discrimination": "disclosure", "harassment": "disclosure"}

# What somebody put to one, up to what was thought, said or done about it.
_PUT: Final = re.compile(
    r"\b(?:asked|asking|wanted to know|wondered) (?:me |us )?((?:if|whether|about|where|what|how|why|when|who|which)\b.{3,160}?)"
    r"(?= (?:, )?(?:and|but|then|which|because|as if|like) (?:then |just )?(?:i (?!have|am|was|want|plan|would)|he |she |they (?!are\b)|said|says|told|laughed|looked|was |that |it |felt|kept)"
    r"| ,? ?(?:said|which|laughing|saying)\b| ,? ?i (?:just|said|laughed|did)\b| [.!?]|$)"
)
# The same put straight: "asked are you married and do you have kids".
_STRAIGHT: Final = re.compile(
    r"\b(?:ask\w{0,3}|said|says|goes|like) (?:me |us )?(?:[:,] ?)?['\"]? ?((?:are|do|have|will|can|would|did) you\b.{2,160}?)"
    r"(?= (?:, )?(?:and|but|then|which|because|as if|like|so) (?:then |just )?(?:i |he |she |they |that |it )| ['\"]| ,? ?(?:laughing|which)\b| ,? ?i (?:said|just|laughed)\b| [.!?]|$)"
)
_HELPED: Final = re.compile(r"\b(are|do|have|will|can|would|did) you ")
_TOLD: Final = {"are": "I am ", "do": "I ", "did": "I did ", "will": "I would ", "can": "I can ", "have": "I have ", "would": "I would "}
_YOURS: Final = re.compile(r"\byour?s?\b")
# What only leads on, and names nobody.
_WHO: Final = re.compile(
    r"(?i)^(?:(?:then|so|and|but|also|anyway),? )?(?:he|she|one of them|the other one)(?:,? (?:also|then|even|just))? "
)

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


@lru_cache(256)  # the same few words, for each note and at each key
def _whole_word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def _heat(sentence: Sentence, word: str) -> Span | None:
    """The clause that the strong word stands in, with what it hangs on by: "which was rubbish"."""
    found = _whole_word(word).search(sentence.plain)
    clause = clause_at(sentence, sentence.at(found.start())) if found else None
    if clause is None:
        return None
    hangs = clause.first > 0 and sentence.words[clause.first - 1].low in {"which", "who", "that"}
    return sentence.span(clause.first - hangs, clause.last)


def _plainly(sentence: Sentence) -> str:
    """What was asked or said, as one plain sentence; empty where none reads clean."""
    if found := _PUT.search(sentence.plain):
        # As it was said: "where I am really from" is another question than "where I am from".
        said = written_out(sentence.span(sentence.at(found.start(1)), sentence.at(found.end(1) - 1) + 1).text)
        text = re.sub(r"\bi\b", "I", f"I was asked {said.rstrip(' ,.')}.")
        if not _YOURS.search(text):
            return "" if smells(text) or hot(text) else text
    if found := _STRAIGHT.search(sentence.plain):
        put = _HELPED.sub(lambda hit: f"whether {_TOLD[hit[1]]}", found[1].strip(" ,.?!'\""))
        text = f"I was asked {re.sub(r'\byourself\b', 'myself', re.sub(r'\byour\b', 'my', put))}."
        if not _YOURS.search(text) and not smells(text) and not hot(text):
            return text
    question, told = asked(sentence), sentence.span().text
    if question:
        text = f"I was asked {question.phrase}."
    elif _WHO.match(told):
        text = _WHO.sub("One of the interviewers ", told)
    else:
        return ""
    if smells(text) or hot(text):
        return ""
    return text if question else whole(text)
