"""Reads at which employer an interview was, where the note names one for sure."""

import re
from typing import Final

from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import Phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation import places
from widgets.feedback.situation.jobs import is_person

_AT: Final = re.compile(
    r"\b(?:round 's|round's|interview|interviews|interviewed|interviewing|screen|role|position|job|post|going|was|round|stage|course|phd|place|apprenticeship|internship|shift|offer|team|(?<!the )(?<!my )(?<!acting )[a-z]{4,14}(?:er|or|ist|ant)) (?:in person )?(?:at|with) (?=\S)"
)
# In a message about one application, what stands before an employer's name.
_AT_LETTER: Final = re.compile(
    r"\b(?:at|from|with|(?<!bow )out of(?! office)|(?:it|round|interview|stage|one|job|company|employer|second|visit) (?:is|s)) (?=\S)"
)
_NOT_IT: Final = re.compile(
    r"\b(?:is she still|is he still|are they still|she is still|he is still|i am|i was|he is|she is|he was|she was|take|taking|took|taken|accept|accepted|accepting|start|starting|working|work|worked|current|my|place|offer from|years|live|all night|overnight|coming|move|moving|shifted|moved|tills|laugh|i have an? (?:\w{3,12} )?(?:job|shift|role|post)|(?:another|other|different) (?:job|role|post|offer|place)|(?:passport|licen[cs]e|certificates?|diploma|logbook|card) (?:is|are))\b(?: \S{1,14}){0,4} $"
)
# "When my brother had his interview with them."
_OF_ANOTHER: Final = re.compile(
    r"\b(?:his|her|their) (?:\w{2,9} )?(?:interview|trial|screen|round) (?:at|with) $|\b(?:mix\w{0,3}|confus\w{1,3}|muddl\w{1,3}|compar\w{1,3}|mistook|swap\w{0,4}|replac\w{1,3}|called|name\w{0,2})\b.{0,50} (?:with|for|at|as) $"
)
_HEARD: Final = re.compile(
    r"\b(?:email\w{0,6}|call\w{0,6}|letter|rejected|rejection|no|offer\w{0,6}|news|word|heard|message|reply|withdraw\w{0,6}|withdrawing|out|job|role|post|position)\b(?: (?!and |but |so |(?:train|bus|coach|flight|ferry)s? )\w{1,14}){0,3} $"
)
_IT_IS: Final = re.compile(
    r"\b(?:school|hospital|firm|company|employer|trust|college|nursery|shop|hotel)(?: is(?: called)?|'s(?: called)?| called) (?=\S)"
)
# "The recycling place" is known by what is done there.
_DONE_THERE: Final = re.compile(r"\b(?:it is|its|it is for|at|with|for) (?=the (\w{4,14}) place\b)")
_LET: Final = re.compile(r"\b(?:let|tell) (?=the \S{3,20} (?:know|that|i|people|lot)\b)")
# Where one went by mistake, or has been.
_ANOTHER: Final = re.compile(
    r"(?:the |an? )?(?:(?:other|another|different|same|wrong)\b|(?:old|former|previous) (?:office|address|site|building|branch|place|shop|store|depot|unit)\b)"
)
_SOMEONE: Final = frozenset({"someone", "somebody", "people", "anyone"})
MEETING: Final = re.compile(
    r"\b(?:interview|saw (?:them|me)|met|trial|shift|assessment|came in|chat|callback|screen|call|onsite|mmi|superday|oral board|panel|went in)"
)


def placed(sentence: Sentence, *, letter: bool) -> str:
    """The employer or the place a sentence names: "the care home", "Harlow & Finch"; in a `letter` more ways of naming it count."""
    there = _DONE_THERE.search(sentence.plain) if letter else None
    if there and sentence.words[sentence.at(there.start(1))].tag in "NG":
        return f"the {there.group(1)} place"
    for pattern in (_AT, _AT_LETTER, _IT_IS, _LET) if letter else (_AT,):
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            if not letter and _OF_ANOTHER.search(sentence.plain[: match.end()]):
                continue
            if (
                start >= len(sentence.words)
                or sentence.words[start].tag == "#"
                or (letter and _NOT_IT.search(sentence.plain[: match.end()]))
            ):
                continue
            if start > 1 and sentence.words[start - 1].low in {"from", "with"} and sentence.words[start - 2].low in _SOMEONE:
                continue
            if pattern is _AT_LETTER and sentence.words[start - 1].low == "from" and not _HEARD.search(sentence.plain[: match.start()]):
                continue
            before = sentence.words[start - 2] if start > 1 else None
            if (
                pattern is _AT_LETTER
                and before
                and (before.tag == "E" or before.low in group("other_side") | {"tutor", "boss"} or _person_at(sentence, start - 2))
            ):
                continue
            # "Delivering at Pace" is a heading of theirs
            if before and start > 2 and before.tag in "GVJ" and before.out[:1].isupper():
                continue
            # "roadworks at Sligachan" is no place of work
            if pattern is _AT_LETTER and before and before.tag == "N" and before.low.endswith("s") and not MEETING.search(before.low):
                continue
            after = [each.low for each in sentence.words[start : start + 3]]
            if pattern is _LET and after[:1] == ["the"] and after[2:] == ["people"]:
                return f"the {sentence.words[start + 1].out}" if places.WORKPLACE.fullmatch(after[1]) else ""
            named = places.name(sentence, start)
            company = pattern is _IT_IS or re.search(r"\b(?:at|from|of|out of) $", match.group()) or (named and len(named.text.split()) > 1)
            found = places.place(sentence, start)
            if found and (is_person(found.text) or _ANOTHER.match(found.text)):
                continue
            if found and named and len(found.text) > len(named.text):
                return found.text
            after_name = sentence.words[named.last : named.last + 1] if named and named.text.startswith("the ") else ()
            if any(each.tag in "NG" for each in after_name):
                continue  # cut off: "the Dutch side"
            if named and company and sentence.words[named.first].tag in "EQDNJ" and not _person(sentence, named):
                return named.text
            if match.group().startswith("with ") and not named:
                continue
            if (
                found
                and found.text != (named.text if named else "")
                and (re.match(r"(?:the|an?) ", found.text) or re.search("[A-Z]", found.text))
            ):
                return found.text
    return ""


def _person_at(sentence: Sentence, place: int) -> bool:
    """Whether the word at `place` ends somebody's name: "mr lloyd"."""
    return place > 0 and sentence.words[place - 1].low in {"mr", "mrs", "ms", "dr", "prof", "sister", "coach", "sgt", "miss"}


def _person(sentence: Sentence, named: Phrase) -> bool:
    """Whether a name is somebody's: what stands before or in it says so."""
    words = sentence.words[max(0, named.first - 1) : named.last]
    return any(each.low in {"mr", "mrs", "ms", "dr", "prof", "sister", "coach", "sgt", "miss"} for each in words)
