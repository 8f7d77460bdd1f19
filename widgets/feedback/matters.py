"""Reads what the other messages turn on: since when, by when, another offer, a reason, what is wanted, what to stress."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import clauses
from widgets.feedback.hot import hot
from widgets.feedback.language import group, one_of
from widgets.feedback.phrases import is_thin, legal_phrase, noun_phrase, verb_phrase
from widgets.feedback.rewriting import my_clause, own_clause
from widgets.feedback.sentences import Sentence

_MONTH: Final = one_of("month")
_WEEKDAY: Final = one_of("weekday")
_SPAN: Final = r"(?:about |over |almost |nearly )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:days?|weeks?|months?)"
_SINCE: Final = re.compile(
    rf"\b(?:been|waiting|waited|nothing for|silence for|heard nothing in) ({_SPAN})\b|\b({_SPAN}) (?:ago|later|now|and nothing|since)\b"
)
_OFFER: Final = re.compile(
    r"\b(?:another|other|second|got an?|have an?|an|competing) (?:\w{1,12} )?(?:offer|firm|company|job|place|employer|agency|school)\b(?: \S{1,20}){0,12}? (?:by|until|till|before|for) (?:noon |midday |the end of |end of )?"
    rf"((?:the )?(?:{_WEEKDAY}|tomorrow|\d{{1,2}}(?:st|nd|rd|th)(?: (?:of )?\w{{3,9}})?|\d{{1,2}} (?:{_MONTH})))(?= |$)"
    rf"|\b(?:another|other) (?:\w{{1,12}} )?(?:offer|firm|company|job|place)\b(?: \S{{1,20}}){{0,8}}? (?:noon |on |this |next )((?:{_WEEKDAY}))(?= |$)"
)
_CHOSE: Final = re.compile(
    r"\b(?:someone|somebody|candidate|person|applicant|guy|woman|man|other one|one) (?:else )?(?:(?:who|that) )?(?:already )?(?:had|has|with|having|have) (?:got )?(?=\S)"
)
_INTERNAL: Final = re.compile(r"\b(?:internal|in-house|existing) (?:candidate|applicant|person|employee|member of staff)\b")
_LACKED: Final = re.compile(
    r"\b(?:lacked|lacking|not enough|needed more|wanted more|need more|want more|needed|needs?|short on|short of|light on|weak on|weak in|no experience (?:of|with|in)|missing) (?=\S)"
)
_WISH: Final = re.compile(
    r"\b(?:i |and |, )?(?:would|just|do)? ?(?:want|like|love|need)(?: to)? (?:see|have|get|know|read|hear)?(?: about)? ?(?=(?:the|my|their|a|an|some|any) )"
)
_AGAIN: Final = re.compile(
    r"\b(?:apply|try|tried|considered|consider|look at|looked at|interview|have|see|seen)(?: \w{2,5})? again\b|\breapply\b|\btry me\b|\bask about me again\b"
)
_THANK: Final = re.compile(r"\b(?:thank|thanks to|ta to|cheers to|thank you to|love to) (?=\S)")
_WANTED: Final = re.compile(
    r"\b(?:they|she|he|who|panel|manager) (?:\w{1,8} )?(?:want|wants|wanted|asked|ask|asking|need|would like)(?: me)?(?: for)? (?=\S)"
)
_STRESS: Final = re.compile(
    r"\b(?:mention|mentions|stress|remember|remembers|about|emphasise|emphasize|focus on|highlight|talk about|say something about|cover|vouch for) (?=\S)"
)
_BY: Final = re.compile(
    r"\b(?:by (?:email|e-mail|phone|post)|phone (?:him|her|you|them)|ring (?:him|her|you|them)|call (?:him|her|you|them)|email (?:him|her|you|them))\b"
)
_START: Final = re.compile(
    rf"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? ((?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?(?:{_MONTH}))?)(?= |$)"
)
_PAPERS: Final = re.compile(
    r"\b(?:packs?|scores?|figures?|notes|form|forms|details|questions|report|agenda|slides|brief|plan|copy|list|accounts|results?|link|address|map|assessment|paperwork|description|contract|handbook|timetable)\b"
)
_RANK: Final = re.compile(r"\b(?:i|me) (?:came|was|finished|ended up) (?:a close |the )?(second|third|runner-up)\b")
_TIMES: Final = re.compile(r"\b(?:rung|rang|called|emailed|phoned|messaged|written|chased)\b(?: \S{1,12}){0,3} (?:times|twice|again)\b")


def matters(read: Sequence[Sentence], task: str) -> dict[str, str]:
    """The phrases a message of kind `task` turns on, by slot name; what could not be read clean is not there."""
    out: dict[str, str] = {}
    for sentence in read:
        for name, value in _of(sentence, task).items():
            if value and not hot(value):
                out.setdefault(name, value)
    return out


def _of(sentence: Sentence, task: str) -> dict[str, str]:
    plain = sentence.plain
    out: dict[str, str] = {}
    if task == "follow_up":
        since, offer = _SINCE.search(plain), _OFFER.search(plain)
        out["since"] = (since.group(1) or since.group(2)) if since else ""
        out["offer_by"] = _day(sentence, offer) if offer else ""
        out["tried"] = "a few times" if _TIMES.search(plain) else ""
    elif task == "rejection_reply":
        out |= _rejected(sentence)
    elif task == "withdrawal":
        out["reason"] = _reason(sentence)
    elif task == "second_interview":
        out["want_to"], out["wanted"] = _wanted(sentence)
        wish = _WISH.search(plain)
        about = wish and re.search(r"\b(?:know|hear)\b", wish.group())
        out["ask_for"] = _thing(sentence, wish.end(), most=12) if wish and not about and not re.search(r"\b(?:job|role)\b", plain) else ""
    elif task == "referee_headsup":
        out |= _stress(sentence)
    thank = _THANK.search(plain)
    if thank:
        first = sentence.at(thank.end())
        named = first < len(sentence.words) and sentence.words[first].tag == "E" and sentence.words[first].out[:1].isupper()
        out["thank"] = sentence.words[first].out if named else ""
    if not _PAPERS.search(out.get("ask_for", "")):
        out.pop("ask_for", None)
    return out


def _day(sentence: Sentence, found: re.Match[str]) -> str:
    which = 1 if found.group(1) else 2
    first, last = sentence.at(found.start(which)), sentence.at(found.end(which) - 1) + 1
    return " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])


def _thing(sentence: Sentence, place: int, *, joins: bool = True, most: int = 9) -> str:
    start = sentence.at(place)
    found = noun_phrase(sentence, start, joins=joins, most=most) if start < len(sentence.words) else None
    if not found or is_thin(found.text) or not legal_phrase(found.text):
        return ""
    low = found.text.lower()
    if found.last < len(sentence.words) and sentence.words[found.last].low in {"who", "whose"}:
        return ""
    return "" if re.match(r"(?:him|her|he|she|them|you)\b", low) or set(low.split()) & {"job", "advice", "help"} else found.text


def _rejected(sentence: Sentence) -> dict[str, str]:
    plain = sentence.plain
    out: dict[str, str] = {"again": "again" if _AGAIN.search(plain) else ""}
    if _INTERNAL.search(plain):
        out["chose"] = "an internal candidate"
    elif (chosen := _CHOSE.search(plain)) and (found := _thing(sentence, chosen.end(), joins=False)):
        out["chose"] = f"someone with {found}" if not re.search(r"\b(?:who|else|them|person|candidate)\b", found) else ""
    for each in clauses(sentence):
        if each.joiner == "because" and (text := my_clause(each)):
            out.setdefault("because", text)
    lacked = _LACKED.search(plain)
    if lacked:
        thing = _thing(sentence, lacked.end())
        out["lacked"] = thing if not re.search(r"\b(?:weekends?|nights?|days?|evenings?|shifts?|hours?|time|start)$", thing.lower()) else ""
    rank = _RANK.search(plain)
    out["rank"] = rank.group(1) if rank else ""
    wish = _WISH.search(plain)
    if wish and re.search(r"\b(?:want|like|love|need) (?:to )?(?:see|have|get|the)\b", wish.group() + plain[wish.end() : wish.end() + 4]):
        out["ask_for"] = _thing(sentence, wish.end(), joins=False)
    return out


def _reason(sentence: Sentence) -> str:
    """A reason one may give: what the person has taken, or cannot do; never a complaint."""
    for each in clauses(sentence):
        text = own_clause(each)
        low = text.split()
        if not text or len(low) > 16:
            continue
        taken = each.lemma in {"take", "accept", "find", "get", "decide", "move", "start"} and low[1] in {
            "have",
            "took",
            "accepted",
            "am",
            "found",
        }
        unable = (low[1] in {"cannot", "can"} and "not" in text) or low[1:3] == ["am", "moving"]
        if (taken or unable) and not re.search(r"\b(?:want|it|call|interview)\b", text):
            return re.sub(
                r"^I (took|found|accepted)\b", lambda found: f"I have {'taken' if found.group(1) == 'took' else found.group(1)}", text
            )
    return ""


def _wanted(sentence: Sentence) -> tuple[str, str]:
    """What the next interview asks for: "to do a presentation", or "a ten minute talk on cutting waste"."""
    found = _WANTED.search(sentence.plain)
    if not found:
        return "", ""
    start = sentence.at(found.end())
    words = sentence.words
    if start < len(words) and words[start].low in {"back", "in"}:
        start += 1
    if start + 1 < len(words) and words[start].low in {"to", "for"}:
        if words[start].low == "for":
            return "", _thing(sentence, found.end() + 4)
        action = verb_phrase(sentence, start + 1)
        return (f"to {action.text}" if action and not re.search(r"\b(?:know|see me|come back)\b", action.text) else ""), ""
    return "", _thing(sentence, found.end())


def _stress(sentence: Sentence) -> dict[str, str]:
    plain = sentence.plain
    out: dict[str, str] = {}
    for found in _STRESS.finditer(plain):
        thing = _thing(sentence, found.end())
        if (
            thing
            and not set(thing.lower().split()) & (group("other_side") | group("weekday"))
            and not re.match(r"(?:the|a|this|my) (?:job|role|reference|form)\b", thing)
        ):
            out["stress"] = re.sub(r" stuff\b.*$| instead$", " work" if "stuff" in thing else "", thing)
            break
    start = _START.search(plain)
    if start:
        first, last = sentence.at(start.start(1)), sentence.at(start.end(1) - 1) + 1
        out["start"] = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
    by = _BY.search(plain)
    if by:
        out["how"] = "by email" if "mail" in by.group() else "by post" if "post" in by.group() else "by phone"
    return out
