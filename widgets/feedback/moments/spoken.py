"""Reads what the person talked about: a thing with what says which one, a doing, or a whole "how …"."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.extent import which_time
from widgets.feedback.english.language import group, groups
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.english.sentences import once
from widgets.feedback.english.statement import reading

_LINK: Final = frozenset({"about", "through", "on"})
_DIRECT: Final = frozenset(["describe", "explain", "present", "discuss", "cover", "mention"])
# What leads to a subject behind a verb that says nothing of talk: "got onto", "brought up", "went over", "ended up talking about".
_CAME_TO: Final = re.compile(
    r"(?:(?:got|came|moved) (?:on to|onto)|(?:brought|bring) up|went over(?! (?:(?:the|my) (?:time|limit|slot|top|line|kerb|allotted|edge|hour|minutes?)|time|by|to|\d{1,3})\b)"
    r"|(?:got|ended up|got to|started|got into) (?:(?:talking|chatting|speaking|telling)(?: (?:to|with))?(?: (?:them|her|him))? (?:about|on)|discussing)) (?=\S)"
)
# How one names the example that was given: "my example was", "the story I told was".
_EXAMPLE: Final = re.compile(
    r"(?:(?:my|the) (?:main |first |best |other )?(?:example|story)(?: (?:i|we) (?:used|gave|told|chose|picked))? (?:was|is)(?: (?:of|about|from))?|my answer was (?:all |mostly )?about) (?=\S)"
)
# The first lesson or hour names when, not what; "for half an hour" how long.
_WHEN: Final = re.compile(r"the (?:first|second|third|fourth|fifth|last) (?:lesson|hour|time|day|minute|week)$")
_HOW_LONG: Final = re.compile(
    r" for (?:what felt .{1,40}|ages|a while|a bit|(?:\S{1,8} ){1,3}(?:quarter|half|hours?|minutes?|while)\b.{0,40})$"
)
# What was talked about for too long is no topic to be glad of.
_OVERDONE: Final = re.compile(r"\b(?:too (?:much|long|far)|on and on|(?:went|drew|go) (?:\w{1,12} )?(?:a )?blank)\b")
# "Talked about process, not people".
_NOT_THE_OTHER: Final = re.compile(
    r"(?:, |- )?(?:(?:and|but) )?(?:not|instead of|rather than) (?!(?:just|only|even|that|so|very|because)\b)\w"
)
# What points at somebody or something that only the note names.
_POINTS: Final = re.compile(r"\b(?:he|she|him|her|his|it|this|that|these|those|you|your)\b")
_WH: Final = frozenset(["how", "what", "why", "when"])
# What one goes over or gets onto on foot.
_ON_THE_WAY: Final = groups("outside", "aside", "around", "elsewhere") | {"motorway", "bridge", "hill", "border", "page", "platform"}
# What stands for a thing that was named before, and does something: "about one biting me".
UNNAMED: Final = re.compile(r"\babout (?:one|another|some|several|both|mine) \w{2,14}ing (?:me|us|him|her|them|my|the|an?)\b")
_LONGEST: Final = 14
_WHOLE: Final = 3


@once
def talked(clause: Clause) -> str:
    """What the person talked about in a clause of their own; nothing where they say it should have been something else."""
    words = clause.sentence.words
    if (
        clause.subject not in {"own", "none"}
        or _OVERDONE.search(clause.plain)
        or contrasted(clause)
        or UNNAMED.search(clause.plain)
        or any(each.tag == "X" for each in words[clause.first : max(clause.verb, 0)])
        or (words[clause.verb].tag == "L" and words[clause.verb - 1].low in group("be"))  # "was given a talk on hygiene"
    ):
        return ""
    if (came := _CAME_TO.match(_said(clause))) and (clause.subject == "own" or "ing" in came.group()):
        start = clause.last - len(_said(clause)[came.end() :].split())
        about = matter(clause, start) if start < clause.last else None
        beside = about is None or set(about.text.lower().split()[1:2]) & _ON_THE_WAY
        return "" if about is None or beside or not _telling(clause, start, about) else _HOW_LONG.sub("", about.text)
    if clause.subject != "own" or clause.lemma not in group("talked"):
        return ""
    behind = clause.verb + 1
    if clause.lemma in _DIRECT and behind < clause.last and words[behind].tag in "DQJNEG#" and (direct := matter(clause, behind)):
        return "" if is_thin(direct.text) else direct.text
    for place in range(behind, clause.last):
        if _leads(clause, place) and (about := matter(clause, place + 1)):
            return _HOW_LONG.sub("", about.text) if _telling(clause, place + 1, about) else ""
        if words[place].tag == "X" or words[place].low in {"to", "wrong"}:
            return ""
    return ""


def contrasted(clause: Clause) -> bool:
    """Whether a clause tells what one talked about in place of what one should have: "talked about process, | not people"."""
    if clause.lemma not in group("talked"):
        return False
    return bool(_NOT_THE_OTHER.match(clause.sentence.part(clause.last, len(clause.sentence.words)).plain))


def _leads(clause: Clause, place: int) -> bool:
    """Whether the word at `place` leads to the matter of talk: in "showed them my years on the buses" it does not."""
    words = clause.sentence.words
    between = words[clause.verb + 1 : place]
    near = all(each.tag in "OBI" for each in between) or (between and between[-1].low in group("session"))
    return place + 1 < clause.last and words[place].low in _LINK and (words[place].low != "on" or bool(near))


def exampled(clause: Clause) -> str:
    """The example or the matter of an answer, as told by "my example was the new rota"; empty where none is named."""
    found = _EXAMPLE.match(clause.plain)
    start = clause.behind(found.end()) if found else clause.last
    about = matter(clause, start) if found and start < clause.last else None
    if not found or about is None or about.last < clause.last or not _telling(clause, start, about):
        return ""
    return f"I talked about {about.text}" if found.group().endswith("about ") else f"I gave the example of {about.text}"


def _said(clause: Clause) -> str:
    """The words of a clause from its verb on."""
    return " ".join([each.low for each in clause.sentence.words[max(clause.verb, clause.first) : clause.last]])


def _telling(clause: Clause, start: int, about: Phrase) -> bool:
    """Whether what was talked about says something of the work, and not only when or where."""
    if re.match(r"\S{1,12} (?:minutes?|hours?|seconds?)\b", about.text):
        return False  # "went on for about ten minutes" says how long
    lone = about.last == start + 1 and clause.sentence.words[start].tag == "G"
    # One speaks on a site or on a screen, but about one all the same.
    where = group("setting") if clause.sentence.words[start - 1].low == "on" else {"time"}
    where = where - ({"time"} if about.last > start + _WHOLE else set())  # "the time we ran out of gas" is a story
    return not (is_thin(about.text) or _WHEN.match(about.text) or lone or set(about.text.lower().split()[:3]) & where)


def matter(clause: Clause, start: int) -> Phrase | None:
    """What stands at `start` as the matter of talk, with the clause that says which one; None where that cannot be told whole."""
    sentence, words = clause.sentence, clause.sentence.words
    if words[start].low in _WH and words[start].tag in "WC":
        told = _clean(clause, start, reading(sentence).content(start, 1))
        return replace(told, text=f"the time {told.text}") if told and words[start].low == "when" else told
    if [each.low for each in words[start : start + 2]] == ["the", "way"] and start + 2 < clause.last and words[start + 2].tag == "P":
        return _clean(clause, start, reading(sentence).clause(start + 2, 1))
    if words[start].tag == "G" and start + 1 < clause.last and words[start + 1].tag in "DNJ#" and (doing := verb_phrase(sentence, start)):
        return doing
    found = noun_phrase(sentence, start)
    if found is None or found.last >= clause.last:
        return None if found and words[start].low in {"this", "that", "these", "those"} else found
    after, grammar = found.last, reading(sentence)
    if which_time(words, after) or grammar.relative(after):
        return _clean(clause, start, grammar.clause(after, 1))
    return found


def _clean(clause: Clause, start: int, end: int | None) -> Phrase | None:
    """The words from `start` to before `end`, where a message may hold them."""
    text = write(clause.sentence.words[start:end]) if end and start < end <= clause.last else ""
    if not text or _POINTS.search(text.lower()) or len(text.split()) > _LONGEST or re.search(r"[?!\"<>{}\[\]|\\@;:()]", text):
        return None
    return Phrase(start, end or start, text)
