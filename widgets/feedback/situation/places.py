"""Reads where: an employer, a place of work, a town, as the note names it after "at", "with" or "in"."""

import re
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups, verbs
from widgets.feedback.english.phrases import Phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence

WORKPLACE: Final = re.compile(
    r"\b(?:warehouse|school|hospital|home|nursery|depot|office|shop|store|practice|surgery|clinic|kitchen|hotel|restaurant|cafe|bakery|farm|garage|factory|plant|site|college|university|trust|bank|firm|agency|charity|council|library|museum|gym|salon|studios?|lab|laboratory|pharmacy|bar|pub|union|chain|infirmary|bakers|chemists?|society|lodge|ward|unit|academy|centre|center|company|startup|dealership|branch|airport|heliport|station|garden|yard|mill|brewery|theatre|prison|court"
    r"|shelter|casino|dairy|vets|dentist|butchers|camp|workshop|park|zoo|church|cinema|quarry|port|dock|call centre|food bank|care home|headquarters|hq|association|hospice|institute|project|foundation|opticians|cathedral|abbey|museum)\b"
)
_MOST: Final = 5


def name(sentence: Sentence, start: int) -> Phrase | None:
    """The proper name that begins at word `start`: "Larkspur Analytics", "St Anne's", "the Grange", "Bellini's"."""
    words = sentence.words
    place = start
    if place < len(words) and words[place].low == "the":
        place += 1
    first = place
    while place < len(words) and place - first < _MOST:
        word = words[place]
        saint = word.low == "st" and place + 1 < len(words) and words[place + 1].tag in "EQN"
        owner = word.tag == "Q" and not (place + 1 < len(words) and words[place + 1].tag in "NJ") and word.low[:-2] not in verbs()
        capital = (
            word.out[:1].isupper()
            and word.tag in "JNVG"
            and place + 1 < len(words)
            and (words[place + 1].tag == "E" or (place > first and words[place - 1].tag == "E"))
            and place > 0
        )
        shop = (
            word.out[:1].isupper()
            and word.tag in "VN"
            and place == first
            and place > 0
            and words[place - 1].low in {"at", "from", "with", "for"}
        )
        joined = place > first and word.low in {"&", "of"} and place + 1 < len(words) and words[place + 1].tag == "E"
        if not (word.tag == "E" or saint or owner or joined or capital or shop or (place > first and words[place - 1].low == "st")):
            break
        if word.low.removesuffix("'s") in groups("weekday", "month"):
            break
        place += 1
    if (
        place > first
        and place < len(words)
        and words[place].low in {"house", "school", "hotel", "hospital", "lodge", "home", "college", "nursery", "farm"}
    ):
        place += 1
    if place == first or words[first].low in groups("setting", "other_side"):
        return None
    if first > start and place == first + 1 and words[first].out.isupper():
        return None
    shown = ["and" if each.low == "&" else each.out if each.low == "of" else _capital(each.out) for each in words[first:place]]
    if first > start and place < len(words) and words[place].tag == "N":  # "the Munich institute" is not "the Munich"
        if not WORKPLACE.fullmatch(words[place].low):
            return None
        shown.append(words[place].out)
        place += 1
    numbered = place < len(words) and words[place].low.isdigit() and (place + 1 == len(words) or words[place + 1].tag in "ZC")
    if numbered:  # "Route 14", "Unit 6"
        shown.append(words[place].out)
        place += 1
    text = " ".join([*(["the"] if first > start else []), *shown])
    return None if hot(text) else Phrase(start, place, text)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def place(sentence: Sentence, start: int) -> Phrase | None:
    """The place that begins at word `start`, by its name or by what it is: "the bakery on Mill Lane", "the Leeds depot"."""
    named = name(sentence, start)
    dated = next(
        (k for k in range(start + 1, min(len(sentence.words), start + 8)) if sentence.words[k].low in group("weekday") | {"last", "next"}),
        0,
    )
    found = noun_phrase(sentence.part(0, dated) if dated else sentence, start, joins=False)
    if found and (
        cut := next(
            (k for k in range(start + 1, found.last) if sentence.words[k].low in {"for", "about", "with", "to", "on", "between"}), 0
        )
    ):
        found = noun_phrase(sentence.part(0, cut), start, joins=False)
    works = (
        found is not None
        and WORKPLACE.search(_head(found.text))
        and not re.match(r"(?:my|his|her|their|our|another|(?:the )?(?:other|same|next|new|second|third))\b", found.text.lower())
    )
    if found and sentence.words[start].low in group("weekday"):
        return None
    if found and works and not hot(found.text) and len(found.text.split()) < 8:
        if re.match(r"(?:an? )?(?:(?:large|small|big|local|new|nice|great|good|major) )?(?:company|firm|agency|place|office)$", found.text):
            return None
        if (
            found.last + 1 < len(sentence.words)
            and sentence.words[found.last].low in {"on", "in", "of"}
            and (more := name(sentence, found.last + 1))
        ):
            found = Phrase(start, more.last, f"{found.text} {sentence.words[found.last].low} {more.text}")
        # "At big warehouse": with a word that says what it is like it is one of many.
        bare = sentence.words[start].tag == "J" and found.text[:1].islower() and not re.search(r"s(?: |$)", _head(found.text))
        return Phrase(found.first, found.last, with_article(found.text)) if bare else found
    return named


def _head(text: str) -> str:
    """The last two words before what hangs on a phrase: what kind of place it is."""
    return " ".join(re.split(r" (?:in|of|on|at|for|with) ", text.lower())[0].split()[-2:])


def town(sentence: Sentence, start: int) -> str:
    """The town named at word `start`, after "in"; empty when the word is no name."""
    word = sentence.words[start] if start < len(sentence.words) else None
    if not word or word.tag != "E" or not word.out[:1].isupper() or (word.out.isupper() and len(word.out) < 4):
        return ""
    if word.low in groups("month", "weekday", "setting", "title") | {"hr"} or word.low in group("tongue"):
        return ""
    found = name(sentence, start)
    return found.text if found else ""
