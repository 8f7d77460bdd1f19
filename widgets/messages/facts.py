"""Reads the small fields of a message: a name, a job, a day, a time, a place. What cannot be one is named and left out."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.feedback.english.hot import tone_file, tone_pattern
from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.tokens import words_of
from widgets.messages.details import Trouble, clean
from widgets.messages.kinds import words

_INSULTS: Final = frozenset({"profanity", "insult"})
_LONG_NAME: Final = 40
_LONG_JOB: Final = 60
_LONG_PLACE: Final = 90
_LONG_LINK: Final = 400
_FEW: Final = 3
_MARKUP: Final = re.compile(r"[<>{}\[\]|\\*=~^\"“”;]")
_NAME: Final = re.compile(r"[^\W\d_][\w .,'&()/+-]{0,39}")
_JOBS: Final = frozenset(["job", "role", "post", "position", "vacancy", "placement", "apprenticeship", "internship"])
_TOLD: Final = re.compile(
    r"^.{0,80}\b(?:said|say|says|promised|told me|hear|know|touch|decide|call|ring|contact|answer|back|decision|email me|write)\b"
    r"(?: back| from them| to me| me)?(?: again)? (.+)$",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(r"\b(?:days?|weeks?|months?|fortnight|hours?)\b")
_CALLS: Final = re.compile(r"(?:zoom|(?:microsoft |ms )?teams|skype|webex|google meet|whatsapp|facetime)\b")
_LATER: Final = re.compile(r"^.{0,60}\b((?:by|within|before|after|on|in|next) .+)$", re.IGNORECASE)
_EDGE: Final = re.compile(r"(?:end|start|middle|beginning)\b")
_AT: Final = re.compile(r"(.+?),? (?:at|with|for) (.+)", re.IGNORECASE)
_PART: Final = re.compile(r"[^\W\d_]{1,60}(?:'s\b)?")
_PARTICLES: Final = frozenset(["van", "von", "der", "den", "de", "la", "le", "da", "di", "bin", "al", "y"])
_INITIALS: Final = re.compile(r"(?!ltd|mrs)[b-df-hj-np-tv-xz]{3,5}")
_CLOCK: Final = re.compile(r"\d{1,2}(?:[.:]\d{2})?(?:am|pm|h)?")


@dataclass(frozen=True)
class Times:
    """Words that tell a time, those that may stand among them, and those a time begins with that needs no "on" before it."""

    units: frozenset[str]
    joins: frozenset[str]
    now: frozenset[str]


@cache
def times() -> Times:
    """Return the words of time."""
    return Times(*(frozenset(words().time[name].split()) for name in ("units", "joins", "now")))


def starts(text: str) -> bool:
    """Whether a time brings its own small word, or needs none: "by Friday", "tomorrow"."""
    return text.split(maxsplit=1)[0].lower() in times().now


def name(typed: str) -> str | Trouble:
    """Take a person's name."""
    text = clean(typed)
    return capital(text) if not text or (_NAME.fullmatch(text) and not _hot(text)) else Trouble(words().trouble["name"])


def employer(typed: str) -> str | Trouble:
    """Take an employer's name; "a care home" is none, and stays as it is."""
    found = job(typed)
    if isinstance(found, Trouble) or not found:
        return found
    before = clean(typed).strip(" .,").lower().removesuffix(found.lower())
    return f"{before}{capital(found) if before in {'', 'the '} else found}"


def capital(text: str) -> str:
    """Begin the words of a name with a capital; where some have one, only the first and titles may lack theirs."""
    alone = text.islower()
    return _PART.sub(lambda part: _capital(part.group(), first=not part.start(), alone=alone), text)


def _capital(word: str, *, first: bool, alone: bool) -> str:
    small = word in group("preposition") | group("conjunction") | group("determiner") | _PARTICLES
    # Some letters have the capital of another: "µ" is written small in a name, too.
    another = word[:1].upper().lower() != word[:1]
    if another or not word.islower() or (not first and (small or not (alone or word in group("title")))):
        return word
    return word.upper() if alone and _INITIALS.fullmatch(word) else word[:1].upper() + word[1:]


def job(typed: str) -> str | Trouble:
    """Take a job's name as typed, without a leading "the"."""
    text = re.sub(r"^(?:the|an?|my) ", "", clean(typed).strip(" .,"), flags=re.IGNORECASE)
    return (
        text if not text or (len(text) <= _LONG_JOB and not _MARKUP.search(text) and not _hot(text)) else Trouble(words().trouble["name"])
    )


def role(text: str) -> str:
    """Say a job as part of a sentence: "the role of carer", "the payroll job"."""
    parts = text.split()
    plain = parts[0][1:].islower() and all(each.islower() for each in parts[1:]) and _common(parts[0].lower())
    shown = text[:1].lower() + text[1:] if plain else text
    return f"the {shown}" if parts[-1].lower() in _JOBS else f"the role of {shown}"


def apart(named: str, where: str) -> tuple[str, str]:
    """Part a job that names its employer from it, so that neither is said twice: ("clerk at Boots", "Boots") as ("clerk", "Boots")."""
    if not named or not where:
        return named, where
    firm = where.removeprefix("the ")
    if found := _AT.fullmatch(named):
        there = found[2].removeprefix("the ")
        if _within(there, firm):
            return found[1], where
        if _within(firm, there):
            return found[1], found[2]
    return named, "" if _within(firm, named) else where


def _within(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def day(typed: str) -> str | Trouble:
    """Take a day without its small word before: "Tuesday 3 March", "tomorrow"."""
    read = _timely(re.sub(r"^(?:on|by|before|for) (?:the (?=\d))?", "", clean(typed).strip(" .,!"), flags=re.IGNORECASE), "day")
    return f"the {read}" if isinstance(read, str) and _EDGE.match(read) else read


def on(text: str) -> str:
    """Say a day as part of a sentence: "on Tuesday", "tomorrow", "at the end of the week"."""
    if found := re.match(r"the (end|start|middle|beginning)\b", text):
        return f"{'in' if found[1] == 'middle' else 'at'} {text}"
    return text if starts(text) else f"on {text}"


def when(typed: str, say: str) -> str | Trouble:
    """Take when an answer was promised, with a small word before it: "by Friday", "on 3 March", "within two weeks"."""
    text = re.sub(r"\bmid-?(?=week|month)", "mid ", clean(typed).strip(" .,!?"), flags=re.IGNORECASE)
    found = _TOLD.search(text)
    read = _timely(found[1] if found else text, "day")
    if isinstance(read, Trouble) and found and (later := _LATER.search(found[1])):
        read = _timely(later[1], "day")
    if isinstance(read, Trouble):
        return Trouble(say, read.flags)
    if not read:
        return Trouble(say)
    read = re.sub(rf"^((?:by|before|after|until|from|at|around|about) )(?={_EDGE.pattern})", r"\1the ", re.sub(r"^the ", "", read))
    if _EDGE.match(read):
        return f"by the {read}"
    if re.match(r"\d+(?:st|nd|rd|th)\b", read):
        return f"on the {read}"
    if half := re.fullmatch(r"mid (next |this |the )?(week|month)", read):
        return f"in the middle of {half[1] or 'the '}{half[2]}"
    if re.match(r"(?:early|mid|late) [A-Z]", read):
        return f"in {read}"
    if re.match(r"(?:about|around) ", read):
        return f"in {read}" if _SPAN.search(read) else read
    if starts(read):
        return read
    return f"in {read}" if _SPAN.search(read) else f"on {read}"


def unsaid(typed: str) -> bool:
    """Whether the words say that no time was named: "they did not say", "nothing", "no date yet"."""
    found = [each for sentence in sentences(typed) for each in sentence.words if each.tag != "Z"]
    denies, about = (frozenset(words().unsaid[name].split()) for name in ("denies", "about"))
    told = [each for each in found if each.tag in "VLNJ#E" and each.low not in denies]
    return any(each.low in denies for each in found) and all(each.low in about for each in told) and (bool(told) or len(found) < _FEW)


def clock(typed: str) -> str | Trouble:
    """Take a time of day without "at" before it."""
    text = re.sub(r"^at ", "", clean(typed).strip(" .,"), flags=re.IGNORECASE)
    return (
        text
        if not text or (_CLOCK.match(text) and not _MARKUP.search(text) and len(text) <= _LONG_NAME and not _hot(text))
        else _timely(text, "time")
    )


def place(typed: str) -> str | Trouble:
    """Take a place or a link as typed, "their office" as theirs to whom it goes."""
    text = clean(typed).strip(" .,")
    if is_link(text):
        sound = len(text) <= _LONG_LINK and not re.search(r"[<>\"{}|\\^`]", text)
    else:
        sound = len(text) <= _LONG_PLACE and not _MARKUP.search(text) and not _hot(text)
    if not sound:
        return Trouble(words().trouble["place"])
    return text if is_link(text) else re.sub(r"\btheir(s?)\b", r"your\1", text, flags=re.IGNORECASE)


def is_link(text: str) -> bool:
    """Whether a place is an address on the web."""
    return re.match(r"(?:https?://|www\.)\S{3,}$", text) is not None


def at(text: str) -> str:
    """Say a place as part of a sentence."""
    low = text.lower()
    if low.split()[0] in group("preposition") or low == "online":
        return f", {text}"
    if re.fullmatch(r"(?:the )?(?:phone|telephone|video|video call|phone call)", low):
        return f", by {low.removeprefix('the ')}"
    if call := _CALLS.match(low):
        return f", on {text}" if call.end() == len(low) else f" ({text})"
    return f", at {text}"


def at_time(text: str) -> str:
    """Say a time of day as part of a sentence."""
    if text.lower() in {"morning", "afternoon", "evening"}:
        return f" in the {text.lower()}"
    return f" {text}" if starts(text) else f" at {text}"


def _timely(text: str, kind: str) -> str | Trouble:
    if not text:
        return text
    read = words_of(text)
    known = all(_is_time(each.low) for each in read)
    telling = any(_is_time(each.low) and each.low not in times().joins for each in read)
    if not (known and telling and len(read) <= 9 and len(text) <= _LONG_NAME) or _hot(text):
        return Trouble(words().trouble[kind])
    spelled = " ".join(each.out for each in read)
    return re.sub(r" (?=[,'])|(?<=') |(?<=\d) (?=-)|(?<=-) (?=\d)", "", spelled)


def _is_time(word: str) -> bool:
    return (
        word in (times().joins | times().units | {",", "'", "may", "march"})
        or word[0].isdigit()
        or word in group("number")
        or word.removesuffix("s").removesuffix("'") in group("weekday") | group("month")
    )


def _common(word: str) -> bool:
    return any(word in group(name) for name in ("noun", "adjective", "both", "verb"))


def _hot(text: str) -> bool:
    """Whether a name holds an insult; other words that do not help elsewhere may well be part of a name."""
    return any(rule.id in _INSULTS and tone_pattern(rule).search(text) for rule in tone_file().tone)
