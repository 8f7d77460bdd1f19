"""Reads what a question was from the words behind its verb of asking: "about stock", "for an example", "to price a job", "how I would …"."""

import re
from collections.abc import Sequence
from copy import replace
from dataclasses import dataclass
from typing import Final

from widgets.feedback.english.countable import articled
from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group, groups, kinds_of, part_of, verbs
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.english.relatives import own_relative, time_when, whole_noun
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.questions.tasks import is_favour, of_my_own, task, task_object

_DIFFERENCE: Final = re.compile(
    r"^(?:about |for )?(?:the )?differences? between ((?:(?:an?|the) )?\w[\w/+-]{1,30}) and ((?:(?:an?|the) )?\w[\w/+-]{1,30})(?= |$)"
)
# What may stand before a question word: "the classic 'why us'".
_BEFORE_WORD: Final = frozenset(["the", "that", "a", ":", '"', "'"])
# Things that are only counted or praised: "five things", "the best questions of the day".
_COUNTED: Final = re.compile(
    r"(?:\d{1,2}|two|three|four|five|six|several|some|many|lots) |(?:\S{1,20} ){0,4}questions?(?! (?:about|on)\b)(?: |$)"
)
# "If I'd run one before" is what one had done.
_HAD: Final = re.compile(r"((?:if|whether) I) would (\w{2,14})( .{1,80} before)$")
# "How I'd know, on an ordinary Tuesday, that ...".
_SET_IN: Final = re.compile(r"W[^Z]{1,6}(Z[RBJDNEGLQ#O]{1,5}Z)(?=[RTCW])")
# How far behind the verb the matter may begin.
_REACH: Final = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question was: `phrase` follows "I was asked", `topic` names it where a name could be read."""

    phrase: str
    topic: str
    first: int
    last: int
    asker: str = ""


def about(found: Phrase | None, place: int) -> Asked | None:
    """A question on a thing, told from word `place` on."""
    return Asked(f"about {articled(found.text)}", found.text, place, found.last) if found else None


def matter(sentence: Sentence, place: int) -> Asked | None:
    """What was asked, behind a verb of asking that ends before word `place`; None where the words do not say."""
    words = sentence.words
    if [each.low for each in words[place + 1 : place + 3]] == ["point", "blank"]:
        place += 3
    while place < len(words) and (words[place].tag in "OB" or (words[place].low in {"us", "candidates", "if"} and words[place].tag == "O")):
        place += 1
    if two := _difference(sentence, place):
        return two
    while place + 1 < len(words) and _so_called(words[place]) and _called(words, place):
        place += 1
    if place < len(words) and words[place].tag in "DNJ#":
        if thing := _thing(sentence, place):
            return thing
        place = next((k for k in range(place, min(len(words), place + _REACH)) if words[k].tag in "RTW"), len(words))
    if place >= len(words):
        return None
    if words[place].low == "," and (closing := next((k for k in _ahead(words, place) if words[k].low == ","), 0)):
        place = min(closing + 1, len(words) - 1)
    return _led(sentence, place)


def on_what(sentence: Sentence, place: int) -> Asked | None:
    """What something was about, named or asked, from word `place` on: "stock rotation", "why I left"."""
    if place + 1 < len(sentence.words) and sentence.words[place].tag == "W":
        return _question(sentence, place)
    return about(noun_phrase(sentence, place), place)


def inside(sentence: Sentence, place: int) -> Asked | None:
    """What is named from word `place` on, or the question it holds: "a brain teaser about how many balls fit in a bus"."""
    words = sentence.words
    for k in range(place, min(len(words) - 1, place + _REACH)):
        if words[k].low in group("regarding") and words[k + 1].tag == "W":
            return _question(sentence, k + 1)
    return about(noun_phrase(sentence, place), place)


def to_do(sentence: Sentence, place: int) -> Asked | None:
    """What one was made to do, from its verb on."""
    words = sentence.words
    if words[place].low == "live" and place + 1 < len(words) and "base" in kinds_of(words[place + 1].low):
        found = task(sentence, place + 1)  # "live code a parser"
        return Asked(f"to live {found.text}", "", place, found.last) if found else None
    form = verbs().get(words[place].low)
    if words[place].tag in "RBJC":
        return None
    object_next = place + 1 < len(words) and words[place + 1].tag == "D"
    acts = "base" in form.kinds if form else object_next or words[place].tag == "V"
    found = task(sentence, place) if acts else None
    return Asked(f"to {found.text}", "", place, found.last) if found else None


def _ahead(words: Sequence[Token], place: int) -> range:
    return range(place + 1, min(len(words), place + _REACH))


def _difference(sentence: Sentence, place: int) -> Asked | None:
    words = sentence.words
    two = _DIFFERENCE.match(sentence.part(place, len(words)).plain)
    if not two:
        return None
    end = place + len(two.group().split())
    # "A cold and hot backup": the noun belongs to both.
    end += end < len(words) and words[end].tag == "N" and words[end - 1].tag in "JN"
    first = next(k for k in range(place, end) if words[k].low == "between") + 1
    thing = f"the difference between {write(words[first:end])}"
    return None if hot(thing) else Asked(f"about {thing}", thing, place, end)


def _so_called(word: Token) -> bool:
    return word.low in group("so_called") or word.low in _BEFORE_WORD


def _called(words: Sequence[Token], place: int) -> bool:
    """Whether only "the classic", "the old" stands before the question word itself."""
    after = next((k for k in range(place, min(len(words), place + 4)) if not _so_called(words[k])), place)
    return after > place and after < len(words) and words[after].tag == "W" and words[place].low != words[after].low


def _thing(sentence: Sentence, place: int) -> Asked | None:
    """A question that is named by what it was on, without "about": "they asked the usual pay question", "asked a few on GDPR"."""
    words = sentence.words
    on = next((k for k in _ahead(words, place) if words[k].low in group("regarding")), 0)
    if on and words[on - 1].low in groups("holder", "countless") and (found := whole_noun(sentence, on + 1)):
        return about(found, place)
    direct = noun_phrase(sentence, place, joins=False)
    if direct and direct.last < len(words) and words[direct.last].low in {",", "and", "&"}:
        direct = noun_phrase(sentence, place) or direct
    if not direct or _COUNTED.match(direct.text) or direct.text.split()[-1] in group("countless"):
        return None
    thing = re.sub(r"^(?:\w{1,12} ){0,2}questions? (?:about|on) ", "", direct.text)
    to_do = direct.last + 1 < len(words) and words[direct.last].tag == "T"
    if to_do and (deed := verb_phrase(sentence, direct.last + 1)):
        return Asked(f"about {thing} to {deed.text}", thing, place, deed.last)
    return Asked(f"about {thing}", thing, place, direct.last)


def _led(sentence: Sentence, place: int) -> Asked | None:
    """What was asked, from the word that leads it: "about", "for", "to" or a question word."""
    words = sentence.words
    word = words[place]
    if word.low in group("regarding") and (found := _on(sentence, place)):
        return found
    if word.low == "for":
        if {each.low for each in words[place + 1 : place + 4]} & (group("favour") - {"minute"} | {"minutes"}):
            return None
        if wanted := _wanted(sentence, place):
            return wanted
    if word.tag == "T":
        if is_favour(words, place + 1):
            return None
        if deed := task(sentence, place + 1):
            return Asked(f"to {deed.text}", task_object(sentence, deed), place, deed.last)
    when_one_can = word.low == "when" and [each.tag for each in words[place + 1 : place + 3]] == ["P", "M"]
    if when_one_can or (word.tag in "WC" and word.low not in {"who", "and", "but", "because", "so", "which", "as", "when"}):
        return _question(sentence, place)
    return None


def _on(sentence: Sentence, place: int) -> Asked | None:
    words = sentence.words
    acting = place + 2 < len(words) and words[place + 1].tag == "G" and words[place + 2].tag in "D#NJEB"
    found = (verb_phrase(sentence, place + 1) if acting else None) or whole_noun(sentence, place + 1)
    if not found and (thin := time_when(sentence, place + 1)) and (more := own_relative(sentence, thin.last)):
        return Asked(f"about {thin.text} {more.text}", "", place, more.last)
    if found:
        return about(of_my_own(sentence, found), place)
    return _question(sentence, place + 1) if place + 1 < len(words) and words[place + 1].tag == "W" else None


def _wanted(sentence: Sentence, place: int) -> Asked | None:
    """What the other side wants to have: "for an example of teamwork", "for a time I dealt with a complaint"."""
    found = whole_noun(sentence, place + 1) or time_when(sentence, place + 1)
    if not found:
        return None
    which = of_my_own(sentence, found)
    more = own_relative(sentence, found.last) if which is found else None
    found, text = which, f"{which.text} {more.text}" if more else which.text
    return Asked(f"for {articled(text, some=True)}", "" if is_thin(found.text) else text, place, more.last if more else found.last)


def _question(sentence: Sentence, place: int) -> Asked | None:
    """A question from its question word on, and what it was about where it says so; words set in with two commas are left out."""
    words, aside = sentence.words, _SET_IN.match(sentence.tags(), place)
    if aside and words[aside.start(1)].low == "," and words[aside.end()].low not in {"and", "but", "so"}:
        first, last = aside.span(1)
        whole = _question(Sentence(sentence.note, words[:first] + words[last:]), place)
        return whole and replace(whole, last=whole.last + (last - first if whole.last > first else 0))
    found = asked_clause(sentence, place)
    if not found:
        return None
    if (had := _HAD.match(found.text)) and sentence.words[place + 1].start == sentence.words[place + 2].start:
        found = Phrase(place, found.last, f"{had[1]} had {part_of(base_of(had[2])) or had[2]}{had[3]}")
    on = next((k for k in range(place + 1, found.last) if sentence.words[k].low == "about"), 0)
    thing = noun_phrase(sentence, on + 1) if on else None
    return Asked(found.text, thing.text if thing else "", place, found.last)
