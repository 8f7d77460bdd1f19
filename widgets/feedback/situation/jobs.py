"""Knows what a job is called, and names it to those who offer it: "the payroll role", "the role of night porter"."""

import re
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups, one_of
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence

_KINDS: Final = rf"{one_of('job_kind')}|\w{{3,14}}ship"
# What one was offered, and that one took it.
OFFERED: Final = re.compile(r"\b(?:got|been|was|were) offered (?:an? |the )?(?=\S)")
SAID_YES: Final = re.compile(
    r"(?<!not )(?<!never )\b(?:(?:said|saying|say) yes|accepted|accepting|(?:took|taken|taking|take) it|going for it|signed)\b"
)
TITLE: Final = re.compile(rf"\b(?:{one_of('job_kind')}|{one_of('job_title')})s?\b")
_NAMED: Final = re.compile(rf"\b(?:{_KINDS})s?\b")
# What one applies for, though no word says that it is a job: "the electronics crew".
_HELD: Final = re.compile(rf"\b(?:{_KINDS}|section|crew|patrol)s?$")
_DOER: Final = re.compile(r"\w{3}(?:er|or|ist|ant|ian|eer|patrol)$")
_OWN: Final = re.compile(
    r"^(?:my|his|her|their|our|this|that|another|other|last|old|current|previous|a few|some|any|no|every|it|the (?:last|next|first|same|whole|other|only|best|new|big|actual))\b"
)
_TIME: Final = re.compile(
    rf"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|tomorrow|time|{one_of('weekday')}|interview|yes|example|reference|advice|feedback|me|dream|hotel|flat)\b"
)
# Times that belong to the name of a job.
_KNOWN: Final = re.compile(
    rf"\byear \d{{1,2}}\b|\b(?:{one_of('weekday')})s?(?= (?:[a-z]{{3,12}} )?(?:job|role|shift|post)\b)"
    r"|\bhotel(?= (?:reception|receptionist|porter|work|job|role|post|kitchen|chef|cleaner|manager|housekeeping))|(?<=at a )hotel\b|(?<=in a )hotel\b|(?<=at the )hotel\b"
)
# More than one is no job that one went for: "interviews for internships".
_SEVERAL: Final = re.compile(rf"\b(?:{_KINDS})s\b")
# Who employs, and what a form is called: "a nanny agency", "the back of a W-4".
_NO_JOB: Final = re.compile(r"\b(?:agency|firm)$|^(?:an? )?[A-Z]-?\d{1,3}$")
# "Wrote me down as Keiran Walsh."
_NAME: Final = re.compile(r"[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}")
_FIRM: Final = re.compile(r" (?:of|at|in|with) an? (?:\w{1,20} )?(?:company|corporation|organisation|organization|firm)$")


def is_person(text: str) -> bool:
    """Whether a phrase names somebody: "the lady", "Mrs Okafor"."""
    known = (
        group("other_side") - {"company", "agency", "client", "head", "board", "team"} | group("title") | {"person", "candidate", "someone"}
    )
    return bool({each.lower() for each in text.split()} & known)


def is_title(text: str) -> bool:
    """Whether a phrase is a job, a place on a course or somebody who does a job: "kennel attendant at the county shelter"."""
    head = re.split(r" (?:at|in|for|with|on|of) ", text)[0].lower()
    return bool(
        TITLE.search(head) or re.match(r"(?:head|director|chief|member) of ", text) or re.search(r" [A-Z]", text) or _DOER.search(head)
    )


def is_doer(text: str) -> bool:
    """Whether the last word of a phrase is somebody who does something, by its ending and for want of a better meaning: "insurance adjuster"."""
    return bool(_DOER.search(text.lower())) and not is_person(text.rsplit(maxsplit=1)[-1])


def fits(text: str) -> bool:
    """Whether a phrase may stand as a job in a letter."""
    low = text.lower()
    if _NO_JOB.search(text) or (_NAME.fullmatch(text) and not TITLE.search(low)):
        return False
    if (
        re.search(
            r"^(?:the |an? )?(?:exact |very )?(?:same|similar|on-?site|in[- ]person|actual|current|previous|old|dream|lovely|nice|beautiful|gorgeous|friendly|fancy|posh)\b|\b(?:in order|in question|type job|(?:job|role|post|position)'s)\b| for (?:\d|me\b|us\b)|^\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)\b",
            low,
        )  # "cook for 6" is a task
        or _SEVERAL.search(low)
        or (text.isupper() and len(text) > 6)
    ):
        return False
    return (
        legal_phrase(text)
        and not is_thin(text)
        and not _TIME.search(_KNOWN.sub("", low))
        and not _OWN.match(low)
        and not hot(text)
        and len(text.split()) < 10
    )


def with_article(text: str) -> str:
    """The role as one names it to those who advertise it: "the payroll role", "the role of night porter"."""
    text = re.sub(r" (?:slot|gig)$", " role", _FIRM.sub("", text))
    low = text.lower()
    bare = re.sub(r"^(?:an?|the) ", "", text, flags=re.IGNORECASE)
    if re.match(r"my ", low) or (low.startswith("the ") and not TITLE.search(low.split()[-1])):
        return text
    if _NAMED.search(low.split(" at ", maxsplit=1)[0]):
        return text if low.startswith(("a ", "an ")) and " of " in low else f"the {bare}"
    return "" if re.split(r" (?:at|of|for|in) ", bare)[0].endswith("s") else f"the role of {bare}"


def field(text: str) -> str:
    """A field of work as the job in it: "night nursing" is "the night nursing role"; empty for what is no field."""
    bare = re.sub(r"^(?:the|an?) ", "", text)
    last = bare.split()[-1]
    if last.lower() in groups("around", "elsewhere", "thin", "session"):
        return ""
    return f"the {bare}" if _HELD.search(bare) else f"the {bare} role"


def trimmed(sentence: Sentence, found: Phrase | None) -> Phrase | None:
    """The phrase without a day or a person that only hangs on it: "the site supervisor job with Hannah"."""
    if not found:
        return None
    words = sentence.words
    dated = group("weekday") | {"on", "with", "and", ",", "to", "today", "yesterday", "tomorrow"}
    stop = next((k for k in range(found.first + 1, found.last) if words[k].low in dated or _again(sentence, k)), found.last)
    return found if stop == found.last else noun_phrase(sentence.part(0, stop), found.first)


def _again(sentence: Sentence, place: int) -> bool:
    """Whether "for the second time" begins at `place`."""
    lows = [each.low for each in sentence.words[place : place + 4]]
    return lows[:2] == ["for", "the"] and lows[3:] == ["time"]
