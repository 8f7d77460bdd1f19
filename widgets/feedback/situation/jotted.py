"""Reads a job jotted down on its own: "unsuccessful, housing officer", "gardener grade 4", "maternity cover, science"."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import Phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.jobs import TITLE, fits, is_doer, with_article
from widgets.feedback.situation.posts import IS, and_more

# How old somebody is or how long they have done it: a title before that is their own.
_AGED: Final = re.compile(r", (?:\d\d ?(?:[mf]|yo|years? old)?(?= [.,;!(-]|$)|(?:over |nearly )?(?:\d{1,2}|\w{3,9}) (?:years?|yrs)\b)")
_GRADES: Final = frozenset(["i", "ii", "iii", "iv", "v"])
# What somebody is who does a job that no list knows: "trainee cheesemaker".
_RANKS: Final = frozenset(["trainee", "apprentice", "assistant"])
_PAIR: Final = 2
_DOERS: Final = range(2, 4)
_GRADE: Final = re.compile(r" (?:I{1,3}|IV|V|(?:grade|band|level) \d{1,2})$")
_GRADED: Final = frozenset(["grade", "band", "level"])
# Whoever is away and covered for: "maternity cover".
_COVERED: Final = re.compile(r"(?:maternity|paternity|parental|sickness|sick|leave) cover$")


def alone(sentence: Sentence, after: int = 0, *, letter: bool) -> Phrase | None:
    """A job jotted down without a verb, at the start or between marks: "unsuccessful, housing officer, they had …"; `after` a word or from the start; in a `letter` whoever does something by their name is a job."""
    words = sentence.words
    starts = [0, *(k + 1 for k in range(len(words) - 1) if words[k].low in {",", ":", "(", "-", "\n"} or words[k].tag == "I")]
    for start in [
        each + 2 * ([word.low in _GRADED or word.low.isdigit() for word in words[each : each + 2]] == [True, True]) for each in starts
    ]:
        if start < after or start >= len(words) or words[start].tag in "D#CRZAMPVB" or (start and IS.search(sentence.part(0, start).plain)):
            continue  # "the job is millwright, shutdown crew" has named it by then
        found = _graded(sentence, noun_phrase(sentence, start, joins=False))
        found = (found and letter and and_more(sentence, found)) or found
        then = words[found.last] if found and found.last < len(words) else None
        if not found or (then and then.tag != "Z" and then.low not in {"at", "in", "with", "based"}):
            continue
        if _AGED.match(sentence.part(found.last, len(words)).plain):
            continue
        if letter and _COVERED.search(found.text.lower()):
            return _cover(sentence, found)
        head = _GRADE.sub("", re.split(r" (?:with|for|of|and|in) ", found.text)[0]).lower().split()[-1]
        several = len(found.text.split()) > 1
        at_work = start == 0 and (several or bool(then and then.low in {"at", "in"}))
        if (
            (
                TITLE.search(head)
                or (letter and _GRADE.search(found.text) and is_doer(head))
                or found.text.split()[0].lower() in _RANKS
                or (letter and _whole_title(sentence, found))
            )
            and (several or start == 0 or (then and then.low == "at") or head in {"phd", "msc", "mba"})
            and (head not in group("other_side") - {"supervisor", "manager", "consultant", "assessor"} or at_work)
            and fits(_GRADE.sub("", found.text))
            and not _speaks_of(sentence, found)
        ):
            return replace(found, text=with_article(found.text))
    return None


def _cover(sentence: Sentence, found: Phrase) -> Phrase:
    """Cover for somebody, with the field where that stands between the next marks: "maternity cover, science"."""
    after = sentence.words[found.last + 1 : found.last + 3]
    of = len(after) == _PAIR and after[0].tag == "N" and after[1].tag == "Z"
    bare = re.sub(r"^(?:an?|the) ", "", found.text)
    return replace(found, text=f"the {bare} role{f' in {after[0].out}' if of else ''}")


def _whole_title(sentence: Sentence, found: Phrase) -> bool:
    """Whether a sentence, or all before its first comma, is a doer of something with what they do it to: "Insurance adjuster"."""
    ends = found.last >= len(sentence.words) or sentence.words[found.last].low in {".", ","}
    return (
        found.first == 0
        and ends
        and len(found.text.split()) in _DOERS
        and all(each.tag in "NEG" for each in sentence.words[: found.last])
        and is_doer(found.text)
    )


def _speaks_of(sentence: Sentence, found: Phrase) -> bool:
    """Whether a phrase with a title is somebody: "Chef Marco", "nice nurse", but not "sous chef"."""
    words = sentence.words[found.first : found.last]
    titled = [place for place, each in enumerate(words) if each.low in group("title")]
    return bool(titled) and (titled[0] == 0 or titled[0] < len(words) - 1 or any(each.tag not in "NE" for each in words[: titled[0]]))


def _graded(sentence: Sentence, found: Phrase | None) -> Phrase | None:
    """The job with its grade: "permit technician I", "caseworker II"."""
    words = sentence.words
    if not found:
        return None
    if words[found.last - 1].low in _GRADES:
        return replace(found, text=f"{found.text.rsplit(' ', 1)[0]} {words[found.last - 1].low.upper()}")
    if [each.low in _GRADED or each.low.isdigit() for each in words[found.last : found.last + 2]] == [True, True]:
        return Phrase(found.first, found.last + 2, f"{found.text} {words[found.last].low} {words[found.last + 1].out}")
    ends = found.last + 1 >= len(words) or words[found.last + 1].tag == "Z" if found.last < len(words) else False
    if ends and words[found.last].low in _GRADES and TITLE.search(words[found.last - 1].low):
        return Phrase(found.first, found.last + 1, f"{found.text} {words[found.last].low.upper()}")
    return found
