"""Reads an invitation: what the day will be, what to bring, and what the person has to say about getting there."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import clauses
from widgets.feedback.hot import hot
from widgets.feedback.language import one_of
from widgets.feedback.phrases import is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.rewriting import own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.situation.days import days
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.plain import plainly
from widgets.feedback.situation.wishes import wish

_WANTED: Final = re.compile(
    r"\b(?:they|she|he|who|panel|manager|hr|chef|boss|owner|director|head|lead|school|team|and|invite|invited) (?!i )(?:\w{1,8} )?(?:want|wants|wanted|asked|ask|asking|told|need|would like)(?: me| for me)?(?: for)? (?=\S)"
)
_PREPARE: Final = re.compile(r"\bneed to (?:prep|prepare)(?: for)?(?: ['\"])? (?=\S)")
_TO_DO: Final = re.compile(
    r"(?:\b(?:invited|back|asked)\b.{0,80}? to |\bi (?:have|need) to |(?:^|, )(?=bring ))((?:present|give|do|deliver|prepare|bring|show|teach|shadow|run|lead)\b) (?:an?|the|my|\d|two)"
)
_IS: Final = re.compile(
    r"\b(?:involving|plus|and then) (?=an? )|\b(?:round(?: two| 2)?|second(?: one| interview| round| stage)?|stage (?:two|2)|visit(?: number two)?|it|this one|interview|next one|final|day) (?:will be|is (?:meant to be|supposed to be)|is|involves|includes) (?=an? |two |three |the |\d{1,2} (?:minute|hour))"
)
_LONG: Final = re.compile(
    r"(?:^|[,.:;!-] |\bwith )((?:\d{1,2}|an?|two|three|half an|ten|fifteen|twenty|thirty) (?:minutes?|hours?|hour)) (on|at|with|of) (?=\S)"
)
_MEET: Final = re.compile(r"\b(?:to meet|meeting|meet with|meet|with) (?=(?:the |two |three |both )?\w)")
_PART: Final = re.compile(
    r"\b(?:presentation|talk|lesson|micro-?teach|assessment|test|trial|shift|task|exercise|tour|interview|interpreter|students|children|panel|sample|demo|demonstration|case study|role ?play|afternoon|morning|visit|session|observation|lunch|drive|chat)\b"
)
_PLANNED: Final = re.compile(
    r"\b(?:plan|presentation|talk|lesson|task|exercise|test|case study|role ?play|demo|trial|assessment|walkthrough|pitch)$"
)
_BACK: Final = re.compile(r"\b(?:know|me|come back|meet)\b")
_GETTING: Final = re.compile(r"\d|\b(?:hours?|miles|train|bus|college|clinic|shift|office|by \w{3,6}|from [A-Z]\w{1,20})\b")
_SAYS: Final = re.compile(r"\b(?:email|letter|invite|invitation|text|message|link) says (teams|zoom|online|skype|phone)\b")
_ALSO_TO: Final = re.compile(r"\band to ((?:cook|do|give|present|teach|run|show|bring|prepare|complete|write|lead)\b)")
_THERE: Final = re.compile(
    r"\b(?:want|need|asked) me (?:there|in|on site) (?:for|at|by) (\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|noon|midnight)(?= |$)"
)
_HAVE: Final = re.compile(r"\bi (?:have got|have|got) (\w{3,14}) (at|until|till|from) (\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm))?|noon)(?= |$)")


def invited(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that an answer to an invitation turns on, by slot name."""
    out: dict[str, str] = {**availability(read), **wish(read)}
    for sentence in read:
        for name, text in _of(sentence).items():
            if text and not hot(text):
                out.setdefault(name, text)
    if "wanted" in out and out.get("form", "") and out["wanted"] in out["form"]:
        del out["wanted"]
    return out


def _of(sentence: Sentence) -> dict[str, str]:
    out: dict[str, str] = {}
    out["want_to"], out["wanted"] = _wanted(sentence)
    out["form"] = _form(sentence)
    out["to_meet"] = _meet(sentence)
    out["getting"] = getting(sentence)
    if there := _THERE.search(sentence.plain):
        out["there_at"] = there.group(1).replace(" am", "am").replace(" pm", "pm")
    if says := _SAYS.search(sentence.plain):
        out["says"] = sentence.words[sentence.at(says.start(1))].out.capitalize()
    return out


def getting(sentence: Sentence) -> str:
    """How the person gets there, or what else there is that day, in a clause of their own."""
    if sentence.words[0].low in {"also", "and", "plus"}:
        sentence = sentence.part(1, len(sentence.words))
    for each in clauses(sentence):
        stop = next(
            (k for k in range(each.first + 2, each.last) if sentence.words[k].tag == "W" or sentence.words[k].low == "so"), each.last
        )
        stop = stop - 1 if stop < each.last and sentence.words[stop - 1].tag == "R" else stop
        part = sentence.part(each.first, stop)
        text = own_clause(each, pointing=True) or next((said for one in clauses(part)[:1] if (said := own_clause(one, pointing=True))), "")
        if found := _travel(text):
            return found
    have = _HAVE.search(sentence.plain)
    return f"I have {have.group(1)} {have.group(2).replace('till', 'until')} {have.group(3)}" if have else ""


def _travel(text: str) -> str:
    """How the person gets there, or what else there is that day: "I live about 7 hours away"."""
    if not re.match(
        r"(?:I|we) (?:live|work (?:until|till)|am coming|am travelling|have (?:\w{1,12} )?(?:at|until|till)|(?:shall|will) (?:need|have) to|have to be|have an? .*\b(?:on|at)|am in|need to leave|finish|start)\b",
        text,
    ):
        return ""
    return text if _GETTING.search(text) and not re.search(r"\b(?:it|this|that job|that this|an idea)\b", text) else ""


def _form(sentence: Sentence) -> str:
    """What it will be: "an afternoon with students and no interpreter", "a micro-teach, 20 minutes on fractions"."""
    starts = [found.end() for found in _IS.finditer(sentence.plain)] + [found.start(1) for found in _LONG.finditer(sentence.plain)]
    return next((text for start in starts if (text := _described(sentence, sentence.at(start)))), "") or _jotted(sentence)


def _jotted(sentence: Sentence) -> str:
    """A part of the day noted down between marks: "30/60/90 day plan, 20 mins"."""
    words = sentence.words
    for place in range(1, len(words)):
        found = noun_phrase(sentence, place, joins=False) if words[place - 1].low in {",", ":"} and words[place].tag in "#NEJ" else None
        if not found or found.last >= len(words) or words[found.last].tag != "Z" or not _PLANNED.search(found.text.lower()):
            continue
        article = "" if found.text.endswith("s") else "an " if found.text[0] in "aeio8" else "a "
        timed = words[found.last + 1 : found.last + 3]
        long = f", {write(timed)}" if len(timed) == 2 and timed[0].tag == "#" and timed[1].low in {"minutes", "hour", "hours"} else ""
        return f"{article}{found.text}{long}"
    return ""


def _described(sentence: Sentence, start: int) -> str:
    """The part of the day that begins at word `start`, without the date that stands in it."""
    words = sentence.words
    dated = {k for each in days(sentence) for k in range(each.first, each.last)}
    dated |= {k - 1 for k in dated if (k and words[k - 1].low in {"on", "next", "this"}) or words[k - 1].low == "the"}
    end = next(
        (
            k
            for k in range(start + 1, len(words))
            if words[k].tag in "PVMA"
            or words[k].low in {"but", "so", "because"}
            or (words[k].tag == "Z" and words[k].low not in {"-", "'"})
        ),
        len(words),
    )
    kept = [words[k] for k in range(start, end) if k not in dated and words[k].tag != "Z"]
    while kept and kept[-1].tag in "RCTDBP":
        kept = kept[:-1]
    text = write(plainly(kept))
    if (
        end + 2 < len(words)
        and words[end].low == ","
        and words[end + 1].tag in "#D"
        and words[end + 2].low in {"minutes", "minute", "hour", "hours"}
    ):
        more = next((k for k in range(end + 1, len(words)) if words[k].tag == "Z" or words[k].tag in "PVMA"), len(words))
        text = f"{text}, {write(words[end + 1 : more])}"
    if not _PART.search(text.lower()) or len(text.split()) > 14 or is_thin(text) or re.search(r"\b(?:he|she|it|they)\b", text):
        return ""
    return text if re.match(r"(?:an?|the|two|three|ten|twenty|\d{1,2})\b", text) else ""


def _meet(sentence: Sentence) -> str:
    """Whom the person will meet: "the two non-execs", "the CFO and the audit partner"."""
    for match in _MEET.finditer(sentence.plain):
        if "met with" in sentence.plain[max(0, match.start() - 4) : match.end()] or re.search(
            r"\b(?:had|was|first|yesterday|today|last)\b", sentence.plain[: match.start()]
        ):
            continue
        found = noun_phrase(sentence, sentence.at(match.end()))
        who = found and re.search(
            r"\b(?:execs?|executives|chair|director|directors|manager|partner|partners|ceo|cfo|cto|coo|head|governors?|board|team|owner|panel|principal|chef|founder|trustees|president|dean|matron)\b",
            found.text.lower(),
        )
        text = re.sub(r" (?:at|in|from|on) (?:the |\w).*$", "", found.text) if found else ""
        text = re.sub(rf" (?:next |this |on )?(?:{one_of('weekday')})\b.*$", "", text, flags=re.IGNORECASE)
        if found and who and re.match(r"(?:the|two|three|both|an?) ", found.text.lower()) and not hot(found.text):
            return text
    return ""


def _wanted(sentence: Sentence) -> tuple[str, str]:
    """What the next interview asks for: "to do a presentation", or "a ten minute talk on cutting waste"."""
    found = _WANTED.search(sentence.plain)
    prepare = _PREPARE.search(sentence.plain)
    bare = Sentence(sentence.note, tuple(each for each in sentence.words if each.low not in {"'", '"'}))
    if (
        prepare
        and (again := _PREPARE.search(bare.plain))
        and (thing := noun_phrase(bare, bare.at(again.end())))
        and not is_thin(thing.text)
    ):
        return f"to prepare {re.sub(r'\bour\b', 'your', thing.text)}", ""
    to_do = _TO_DO.search(sentence.plain)
    action = verb_phrase(sentence, sentence.at(to_do.start(1))) if to_do else None
    if action and not _BACK.search(action.text):
        return f"to {action.text}", ""
    if not found or re.search(r"\b(?:do|does|did|will|would|can) $", sentence.plain[: found.start()]):
        return "", ""
    start = sentence.at(found.end())
    words = sentence.words
    if start < len(words) and words[start].low in {"back", "in"}:
        start += 1
    if start + 1 < len(words) and words[start].low in {"to", "for"}:
        if words[start].low == "for":
            more = _ALSO_TO.search(sentence.plain, found.end())
            stop = next(
                (k for k in range(start, len(words) - 1) if words[k].low == "for" and words[k + 1].low in {"him", "her", "them"}),
                len(words),
            )
            also = verb_phrase(sentence.part(0, stop), sentence.at(more.start(1))) if more else None
            if also:
                return f"to {also.text}", _thing(sentence, start + 1)
            return "", _thing(sentence, start + 1)
        action = verb_phrase(sentence, start + 1)
        quoted = next((k for k in range(start, min(start + 9, len(words) - 1)) if words[k].low == '"' and words[k + 1].tag in "VN"), 0)
        if quoted and (said := verb_phrase(sentence, quoted + 1)) and not _BACK.search(said.text):
            return f"to {said.text}", ""
        return (f"to {action.text}" if action and not _BACK.search(action.text) else ""), ""
    return "", _thing(sentence, start)


def _thing(sentence: Sentence, start: int) -> str:
    found = noun_phrase(sentence, start) if start < len(sentence.words) else None
    good = (
        found
        and not is_thin(found.text)
        and legal_phrase(found.text)
        and not re.match(r"(?:him|her|he|she|them|you)\b", found.text.lower())
    )
    return found.text if found and good and (_PART.search(found.text.lower()) or re.match(r"an? \w+ \w+", found.text)) else ""
