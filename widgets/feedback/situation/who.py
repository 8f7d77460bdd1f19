"""Reads who is meant, and what somebody did that deserves thanks: "Sister Quinn, who interviewed me twice"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups, verbs
from widgets.feedback.english.phrases import Phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.plain import plainly

# People who are not on the other side of the table, but whom one may thank.
_HELPERS: Final = re.compile(
    r"\b(?:tech|technician|receptionist|nurse|teacher|tutor|lady|woman|man|manager|assistant|porter|guide|student|students|children|captain|officer|staff|cto|ceo)$"
)
# Who is told of as one to be told: "Tony needs to know", "my only ref is Carol from the nursery", "Rosa!".
_TO_KNOW: Final = re.compile(
    r"^(?:so |and |ok )?(?:big |old |little |young |wee )?([a-z]{3,14}) (?:needs|has|ought|should|must|wants) (?:to )?(?:be told|know)\b"
)
_IS_IT: Final = re.compile(
    r"\b(?:ref|referee|reference)(?: (?!who )\S{1,8}){0,4} (?:is|will be) (?:my |our )?(?:old |ex |former )?(?:\w{4,12} )?([a-z]{3,14})(?= (?:from|at|in) | [.,]|$)"
)
_CALLED_OUT: Final = re.compile(r"^(?:hi |hey |hello |dear )?([a-z]{3,14}) [!]$")
_WRITE_TO: Final = re.compile(
    r"\b(?:ask|tell|text|let|email|ring|warn|message|remind|call|phone) (?:(?:my|our) (?:\w{2,8} )?(?:boss|manager|tutor|teacher|supervisor|gaffer|coach) )?([a-z]{3,14}) (?:if|that|know|to|he|she|about)\b"
)


def person(sentence: Sentence, start: int) -> Phrase | None:
    """The person named or described at word `start`: "Mrs Okafor", "Priya in HR", "the lab tech"."""
    words = sentence.words
    if start >= len(words):
        return None
    first = words[start]
    if first.low in group("addressed") and start + 1 < len(words) and _namelike(sentence, start + 1):
        last = start + 2
        while last < len(words) and words[last].tag == "E" and last - start < 4:
            last += 1
        return Phrase(start, last, " ".join(_cap(sentence, k) for k in range(start, last)))
    if _namelike(sentence, start) and first.low not in group("setting"):
        last = start + 1
        while last < len(words) and words[last].tag == "E" and last - start < 3:
            last += 1
        if last < len(words) and (words[last].tag in "NQ" or words[last].low == "'"):
            return None
        text = " ".join(_cap(sentence, k) for k in range(start, last))
        if last + 1 < len(words) and words[last].low in {"in", "from"} and words[last + 1].out.isupper() and words[last + 1].out.isalpha():
            return Phrase(start, last + 2, f"{text} {words[last].low} {words[last + 1].out}")
        return Phrase(start, last, text)
    if first.tag in "DNEJ":
        end = phrase_end(sentence, start)
        text = write(plainly(words[start:end])) if end else ""
        if not end or not text or hot(text):
            return None
        low = text.lower()
        named = start + 1 < end and words[end - 1].tag == "E" and words[end - 1].out[:1].isupper() and not words[end - 1].out.isupper()
        if named and low.split()[0] in group("other_side"):
            return Phrase(start, end, words[end - 1].out)
        known = low.split()[-1] in group("other_side") or _HELPERS.search(low)
        if (
            known
            and not re.match(r"(?:my|our|another|some|any|no|an?) ", low)
            and not re.search(r"\b(?:company|agency|client|employer)\b", low)
        ):
            acronym = first.out.isupper() and len(first.out) > 1
            bare = first.tag in "ENJ" and (acronym or text[:1].islower())
            return Phrase(start, end, f"the {text}" if bare and text != "HR" else text)
    return None


def _cap(sentence: Sentence, place: int) -> str:
    out = sentence.words[place].out
    return out[:1].upper() + out[1:]


def _namelike(sentence: Sentence, place: int) -> bool:
    """Whether a word can only be a name: a capital inside a sentence, or one at its start on a word that is nothing else."""
    word = sentence.words[place]
    if word.low in groups("weekday", "month", "other_side", "noun") or word.low.endswith("'s"):
        return False
    if word.tag == "E":
        return word.out[:1].isupper() and not (word.out.isupper() and len(word.out) > 1)
    titled = place > 0 and sentence.words[place - 1].low in group("addressed")
    if titled and word.tag in "NJ":
        return True
    capital = sentence.note[word.start : word.start + 1].isupper() and place == 0 and word.tag == "N"
    following = sentence.words[place + 1] if place + 1 < len(sentence.words) else None
    unknown = word.low not in verbs() and not any(
        word.low in group(name) for name in ("both", "adjective", "around", "thin", "interjection", "piece")
    )
    return bool(
        capital and unknown and following and (following.tag in "VAM" or following.low in {"in", "from"}) and not word.low.endswith("s")
    )


def written_to(read: Sequence[Sentence]) -> str:
    """Whom the person asks to be written to, by a name in small letters or on its own: "ask gary if he can", "Tony needs to know"."""
    for pattern in (_WRITE_TO, _TO_KNOW, _IS_IT, _CALLED_OUT):
        for sentence in read[:2]:
            found = pattern.search(sentence.plain)
            word = sentence.words[sentence.at(found.start(1))] if found else None
            capital = word and (pattern is _WRITE_TO or sentence.note[word.start : word.start + 1].isupper())
            if word and capital and word.tag in "NE" and not _known(word.low):
                return word.out[:1].upper() + word.out[1:]
    return ""


def _known(low: str) -> bool:
    """Whether a word means something, so that it is no name."""
    listed = ("noun", "other_side", "around", "thin", "adjective", "interjection", "kin", "job_kind", "job_title", "weekday", "month")
    return low in verbs() or low in groups(*listed) or low.endswith("ing")
