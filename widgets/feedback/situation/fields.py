"""Reads which job an account is about where no word says that it is one: "interview for junior payroll", "hotel reception interview", "went for kennel assistant"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation import places
from widgets.feedback.situation.jobs import TITLE, field, fits, is_person, trimmed, with_article

_NOW: Final = r"(?: (?:today|yesterday|earlier|just now|this (?:morning|afternoon)|tuesday|monday|wednesday|thursday|friday))?"
# An interview for something: only a thing with no article can be a field of work.
_FOR: Final = re.compile(
    rf"(?:\binterview(?:ed|ing)?(?: (?:was|is))?{_NOW} for|^(?:it|this)(?: (?:was|is))? for|\b(?:role|job|post|position) (?:is|was|:|-)(?: in)?|\bgoing for|\bapplied for) (?=\S)"
)
_WENT: Final = re.compile(rf"\b(?:went{_NOW} for|interviewed{_NOW} (?:for|as)|interview{_NOW}(?: for| as|,| ,)|going for) (?=\S)")
_IT_WAS: Final = re.compile(r"^(?:so |and |well |ok )?(?:it|this) (?:is|was) (?:for )?(?=an? \S)")
_THEN: Final = re.compile(
    r", (?:my )?(?:first|second|third|1st|2nd|3rd|final|initial|phone|video|panel|last)(?: (?:round|stage|phone|video))? (?:interview|stage|round)(?= |$)"
)
_GRADES: Final = frozenset(
    ["junior", "senior", "general", "social", "full-time", "part-time", "digital", "medical", "legal", "technical", "executive"]
)
_INITIALS: Final = re.compile(r"(?!(?:AM|PM|CV|UK|US|USA|EU)$)[A-Z]{2,4}")
_HOURS: Final = re.compile(r"\b(?:part|full)[ -]time ")
_NTH: Final = re.compile(r"(?:\w{2,8}(?:th|\dst|\dnd|\drd)|first|second|third|last|next) ")
_MOST: Final = 4
# Words that end no field of work, though one may begin with them.
_WEAK: Final = frozenset(["live", "post", "bank", "shift", "site", "group", "case", "work"])


def unnamed(sentence: Sentence) -> Phrase | None:
    """The job that a sentence at the head of an account names without a word for it; none where it may be something else."""
    return _before_interview(sentence) or _then_interview(sentence) or _after(sentence)


def _work(words: Sequence[str]) -> bool:
    """Whether words may name a field of work: none of them is a mood, a time, a way to hold an interview or a thing one does for fun."""
    barred = groups("no_field", "interview_form", "session", "weekday", "month", "number", "plain_job", "job_kind", "stretch_of_time")
    barred -= {"live", "post", "bank", "shift", "driving", "site", "group", "case"}
    return not set(words) & barred and words[-1] not in groups("around", "elsewhere", "thin", "bland") | _WEAK


def _reason(match: re.Match[str], first: Token) -> bool:
    """Whether "it was for" may lead to a reason: "it was for poor timekeeping"."""
    return match.group().startswith(("it ", "this ")) and first.tag == "J" and first.low not in _GRADES


def _ends(words: Sequence[str]) -> bool:
    """Whether words may name a field of work, or end with the name of one: "hotel reception"."""
    return not set(words[:-1]) & group("no_field") if words[-1] in group("field") else _work(words)


def _named(text: str, *, several: bool) -> str:
    """A title or a field of work as one names it to those who offer it; a field needs `several` words."""
    bare = re.sub(r"^(?:an?|the|my) ", "", text)
    if not bare or not fits(_HOURS.sub("", bare)) or _NTH.match(bare) or hot(bare) or is_thin(bare) or is_person(bare.split(" ")[0]):
        return ""
    head = re.split(r" (?:at|in|for|with|of) ", bare)[0].lower()
    if TITLE.search(head.split()[-1]):
        return with_article(bare)
    at_work = bool(re.search(r"\w (?:work|duties)$", bare))
    bare = re.sub(r" (?:work|duties)$", "", bare)
    lows = bare.lower().split()
    known = at_work or lows[-1] in group("field")
    if head.split()[-1] in group("job_head") or not (known or (several and len(lows) > 1 and not lows[-1].endswith("s"))):
        return ""
    if lows[-1] in group("field"):
        return f"the {bare} role" if _ends(lows) else ""
    return field(bare) if _work(lows) and (at_work or not places.WORKPLACE.search(lows[-1])) else ""


def _before_interview(sentence: Sentence) -> Phrase | None:
    """Read "Hotel reception interview this morning", "had my kennel assistant interview"."""
    words = sentence.words
    for place in range(1, len(words)):
        if words[place].low != "interview":
            continue
        start = place
        while start and words[start - 1].tag in "NGJE" and place - start < _MOST and words[start - 1].low not in group("plain_job"):
            start -= 1
        lead = words[start - 1] if start else None
        before = words[start - 2].low if start > 1 else ""
        some = bool(lead and lead.low in {"a", "an"})  # "an open file interview" says how it was held
        if start == place or (lead and lead.low not in {"my", "the", "a", "an"} and lead.tag != "Z"):
            continue
        if before in {"about", "next", "last", "another", "second"} or any(each.tag == "X" for each in words[:start]):
            continue
        row = list(words[start:place])
        if row[-1].low == "job" and len(row) > 1:
            text = f"the {write(row)}" if _work([each.low for each in row[:-1]]) and fits(write(row)) else ""
        else:
            text = _named(write(row), several=True) if TITLE.search(row[-1].low) or (not some and _ends([each.low for each in row])) else ""
        site = places.WORKPLACE.search(row[-1].low)
        if text and not site and row[0].tag != "E":
            return Phrase(start, place, text)
    return None


def _then_interview(sentence: Sentence) -> Phrase | None:
    """Read "Junior payroll, first interview": what stands before what interview it was."""
    found = _THEN.search(sentence.plain)
    stop = sentence.at(found.start()) if found else 0
    thing = noun_phrase(sentence.part(0, stop), 0) if stop else None
    if not thing or thing.last != stop:
        return None
    bare = re.sub(r"^an? ", "", thing.text, flags=re.IGNORECASE)
    job = re.search(r"\b(?:job|role|post|position)(?: (?:at|in|with) .{2,40})?$", bare)
    text = _named(bare, several=True) or (with_article(bare) if job and fits(bare) else "")
    return replace(thing, text=text) if text else None


def _after(sentence: Sentence) -> Phrase | None:
    """Read "Interview for junior payroll", "went for assistant manager at a bank", "it's a kennel assistant job"."""
    words = sentence.words
    for pattern in (_FOR, _WENT, _IT_WAS):
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            thing = trimmed(sentence, noun_phrase(sentence, start)) if start < len(words) else None
            cut = next((k for k in range(start + 1, thing.last) if words[k].low in {"at", "with"}), 0) if thing else 0
            thing = noun_phrase(sentence.part(0, cut), start) if cut else thing
            if not thing:
                continue
            short = re.split(r" (?:at|in|on) ", thing.text)[0]
            if pattern is _FOR and _INITIALS.fullmatch(short):
                return replace(thing, text=f"the {short} role")
            head = re.split(r" (?:at|in|for|with) ", thing.text)[0].lower()
            if pattern is _IT_WAS:
                job = head.split()[-1] in {"job", "role", "post", "position", "apprenticeship", "internship", "placement", "traineeship"}
                text = (
                    with_article(thing.text)
                    if job and (not head.split()[1:-1] or _ends(head.split()[1:-1])) and fits(re.sub(r"^an? ", "", thing.text))
                    else ""
                )
            elif pattern is _WENT:
                text = _named(thing.text, several=False) if TITLE.search(head.split()[-1]) else ""
            else:
                text = _named(thing.text, several=True) if words[start].tag in "NGJV" and not _reason(match, words[start]) else ""
            if text:
                return replace(thing, text=text)
    return None
