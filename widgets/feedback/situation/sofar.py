"""Reads what there has been so far: rounds and tests, work sent in, checks that have come back."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import cool
from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import is_thin, noun_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import listed
from widgets.feedback.situation.days import days, on_day, undated
from widgets.feedback.situation.jobs import TITLE
from widgets.feedback.situation.plain import plainly

_HAD: Final = re.compile(r"^(?:i )?(?:have )?(?:had|done|did|after) (?=\S)")
_AFTER: Final = re.compile(r"\bafter (?=(?:two|three|four|five|six|seven|\d) )")
_STEP: Final = re.compile(rf"\b(?:{one_of('session')}|round|stage|call|screen|exam)s?\b")
_DONE: Final = re.compile(r"I have (?:since |now |also |just )?(?:passed|completed|gained|finished|qualified|renewed|got my|received my)\b")
_CHECK: Final = re.compile(
    r"(?:^|, |\band |\bbut )(?:(?:my|the) )?((?:\w{2,14} ){0,3}(?:dbs|check|checks|certificate|cert|licence|license|references?|visa|permit|results|transcripts?|clearance|vetting|papers|paperwork|passport)) (?:has |have )?(?:just |now |also )?(came|come) (back(?: clear| clean| fine)?|through)(?= |$)"
)
_SINCE: Final = re.compile(
    r"(?:\bi (?:have |have now )?|\band (?:i )?(?:have )?|, |^)(got|gotten|gained|passed|done|did|finished|completed|renewed|sat) (?=[^.,;]{3,50} since(?: then)?(?= [.,;!]|$| and| but))"
)
_WORK_SENT: Final = re.compile(
    r"^((?:\w{2,12} ){1,4}?)(?:(?:was|were|is|are|got|has been|have been) )?(?:sent|submitted|handed in|emailed) (?:back )?(?:on )?(?=\S)"
)
_MOST_WORDS: Final = 24


def sofar(read: Sequence[Sentence]) -> dict[str, str]:
    """`so_far`: what there has been; `since_then`: what has changed; `sent`: what was sent and when."""
    found = {
        "so_far": next((text for each in read if (text := _steps(each))), ""),
        "since_then": next((text for each in read if (text := _since_then(each))), ""),
        "sent": next((text for each in read if (text := _sent(each))), ""),
    }
    return cool(found)


def _steps(sentence: Sentence) -> str:
    """The rounds of an application, where a sentence lists two or more: "two interviews and a tasting menu for twelve"."""
    had = _HAD.match(sentence.plain) or _AFTER.search(sentence.plain)
    start = sentence.at(had.end()) if had else 0
    words = sentence.words
    if start >= len(words) or words[start].tag not in "#D":
        return ""
    end = next(
        (
            k
            for k in range(start, len(words))
            if words[k].tag in "PVMA" or words[k].low in {".", ";", "then", "but", "so", "that", "which", "who"}
        ),
        len(words),
    )
    parts: list[list[int]] = [[]]
    for place in range(start, end):
        if words[place].low in {",", "and", "&", "plus"}:
            parts.append([])
        else:
            parts[-1].append(place)
    said: list[str] = []
    for part in filter(None, parts):
        stop = next((k for k in part if words[k].low == "for" and TITLE.search(sentence.part(k, part[-1] + 1).plain)), part[-1] + 1)
        text = write([replace(each, out=each.low) if each.low in group("number") else each for each in undated(sentence, part[0], stop)])
        if not _STEP.search(text.lower()):
            break
        said.append(text)
    text = re.sub(r"\btheir\b", "your", listed(said))
    return text if len(said) > 1 and len(text.split()) < _MOST_WORDS and not is_thin(text) else ""


def _since_then(sentence: Sentence) -> str:
    done = next((text for each in clauses(sentence) if _DONE.match(text := own_clause(each))), "") or _got_since(sentence)
    check = None if done else _CHECK.search(sentence.plain)
    if not check:
        return done or _able_now(sentence)
    words = sentence.words[sentence.at(check.start(1)) : sentence.at(check.end(1) - 1) + 1]
    thing = write(words)
    verb = "have come" if thing.endswith("s") and not thing.lower().endswith("dbs") else "has come"
    return f"my {thing} {verb} {check.group(3)}" if thing else ""


def _got_since(sentence: Sentence) -> str:
    """What the person has since got or done: "I have since got my forklift licence"."""
    found = _SINCE.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(found.end())) if found else None
    if not found or not thing or is_thin(thing.text) or thing.last >= len(sentence.words) or sentence.words[thing.last].low != "since":
        return ""
    part = {"did": "done", "gotten": "got"}.get(found.group(1), found.group(1))
    return f"I have since {part} {write(plainly(sentence.words[thing.first : thing.last]))}"


def _able_now(sentence: Sentence) -> str:
    """What the person can do now: "I can do Sundays now"."""
    sentence = sentence.part(sentence.words[0].low in {"also", "and", "plus"}, len(sentence.words))
    return next(
        (
            text
            for each in clauses(sentence)
            if re.match(r"I can (?:also )?(?:do|work|start|drive|cover) .{3,40} now$", text := own_clause(each))
        ),
        "",
    )


def _sent(sentence: Sentence) -> str:
    """What the person has sent, in the past whatever the note says: "I sent my share code again on Monday"."""
    work = _WORK_SENT.match(sentence.plain)
    day = next((each for each in days(sentence) if work and each.start == work.end()), None)
    if work and day and not re.match(r"(?:i|they|he|she|and|have|just) ", sentence.plain):
        thing = re.sub(r"^(?:the|my) ", "", write(sentence.part(0, sentence.at(work.end(1) - 2) + 1).words))
        return f"I sent the {thing} {on_day(day.text)}"
    if not days(sentence) and not re.search(r"\b(?:twice|again|already)\b", sentence.plain):
        return ""
    return next(
        (text for each in clauses(sentence) if each.lemma in {"send", "post", "email"} and (text := _own_sent(own_clause(each)))), ""
    )


def _own_sent(text: str) -> str:
    text = re.sub(r"^I (?:have )?send\b", "I sent", text)
    text = re.sub(r" (?:like|as) (?:they|he|she|you) (?:asked|said|wanted)$", "", text)
    text = re.sub(r"\bthem\b", "you", text)
    return text if text and not re.search(r"\b(?:it|email|message|this)\b", text) else ""
