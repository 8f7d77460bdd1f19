"""Reads an invitation: what the day will be, what to bring, and what the person has to say about getting there."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import cool, hot
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.situation.days import undated
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.plain import plainly
from widgets.feedback.situation.programme import SESSION, programme
from widgets.feedback.situation.rather import rather
from widgets.feedback.situation.wishes import wish

_WANTED: Final = re.compile(
    r"\b(?:they|she|he|who|hr|and|invite|invited|(?:the|our|their) (?:[\w-]{2,14} )?[\w-]{2,14}) (?!i )(?:\w{1,8} )?(?:want|wants|wanted|asked|ask|asking|told|need|would like)(?: me| for me)?(?: for)? (?=\S)"
)
_PREPARE: Final = re.compile(r"(?<!do i )(?<!should i )(?<!whether i )(?<!if i )\bneed to (?:prep|prepare)(?: for)?(?: ['\"])? (?=\S)")
_TO_DO: Final = re.compile(
    r"(?:\b(?:invited|back|asked)\b.{0,80}? to |(?<!whether )(?<!if )(?<!do )(?<!would )\bi (?:have|need) to |(?:^|, )(?=bring ))((?:present|give|do|deliver|prepare|bring|show|teach|shadow|run|lead)\b) (?:an?|the|my|\d|two)"
)
_MEET: Final = re.compile(r"\b(?:to meet|meeting|meet with|meet|with) (?=(?:the |two |three |both )?\w)")
_BACK: Final = re.compile(r"\b(?:know|me|come|meet|anything|something|nothing)\b")
_GETTING: Final = re.compile(r"\d|\b(?:hours?|miles|train|bus|college|clinic|shift|office|by \w{3,6}|from [A-Z]\w{1,20})\b")
# Of a clause with none of these nothing is told here, however it is written.
_OF_THE_WAY: Final = re.compile(r"\d|\b(?:hours?|miles|train|bus|college|clinic|shift|office|by|from|vegetarian|vegan)\b")
_LEAVES: Final = re.compile(r"\b(?:flight|train|bus|lift|coach|taxi)\b.{0,60}\b(?:after|before|by|at)\b")
_LONGER: Final = re.compile(
    r"\b(?:want|like|need|prefer)\b.{0,90}?\b((?:an|two) hours?|\w{3,8} minutes) ,? ?(?:not|rather than|instead of) (an hour|\w{2,8} minutes)\b"
)
_SAYS: Final = re.compile(r"\b(?:email|letter|invite|invitation|text|message|link) says (teams|zoom|online|skype|phone)\b")
_ALSO_TO: Final = re.compile(r"\band to ((?:cook|do|give|present|teach|run|show|bring|prepare|complete|write|lead)\b)")
_THERE: Final = re.compile(
    r"\b(?:want|need|asked) me (?:there|in|on site) (?:for|at|by) (\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|noon|midnight)(?= |$)"
)
_HAVE: Final = re.compile(r"\bi (?:have got|have|got) (\w{3,14}) (at|until|till|from) (\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm))?|noon)(?= |$)")
_ONLY_HAVE: Final = re.compile(r"\bi (?:only (?:have(?: got)?|got)|have (?:got )?only(?: got)?) (?=(?:the|an?|my) \S)")
_NO_PAPER: Final = re.compile(r"\b(?:hours?|minutes?|days?|weeks?|months?|years?|questions?|chance|time|idea)\b")
_ENOUGH: Final = re.compile(
    r"\b(?:will|would|is|can) (?:that|it|this|an? \w{2,12}|the \w{2,12}) (?:be )?(accepted|enough|ok|okay|fine|all right|acceptable|valid|sufficient)\b(?=.{0,20}\?)"
)
# What the person can bring in place of what is asked for.
_COULD: Final = re.compile(r"^(?:so |but |and )?i ((?:could|can)(?: only)? (?:show|bring|send|share|present) )(?=\S)")
_MOST_SHOWN: Final = 10


def invited(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that an answer to an invitation turns on, by slot name."""
    out: dict[str, str] = {**availability(read), **wish(read), **rather(read)}
    if "why" in out or "unable" in out:
        out.pop("hard", None)
    for sentence in read:
        out = cool(_of(sentence)) | out
    if "only_have" in out and (enough := _ENOUGH.search(joined(read))):
        out["enough"] = enough[1].replace("okay", "all right").replace("ok", "all right")
    if {"hard", "getting"} <= out.keys() and set(out["hard"].split()) & set(out["getting"].split()) - {
        "I",
        "a",
        "an",
        "the",
        "at",
        "until",
    }:
        del out["getting"]
    form = programme(read)
    if form:
        out["form"] = form
    if form and form in (wanted := out.get("wanted", "")) and len(wanted.split()) > len(form.split()) + 1:
        del out["form"]
    told = f"{out.get('form', '')} {out.get('want_to', '')}"
    for name in ("wanted", "to_meet"):
        if name in out and out[name] in told:
            del out[name]
    return out


def _of(sentence: Sentence) -> dict[str, str]:
    out: dict[str, str] = {}
    out["want_to"], out["wanted"] = _wanted(sentence)
    out["to_meet"] = _meet(sentence)
    out["getting"] = getting(sentence)
    out["only_have"], out["could"] = _only_have(sentence), _could(sentence)
    if there := _THERE.search(sentence.plain):
        out["there_at"] = there.group(1).replace(" am", "am").replace(" pm", "pm")
    if longer := _LONGER.search(sentence.plain):
        out["longer"] = f"{longer.group(1)} rather than {longer.group(2)}"
    if says := _SAYS.search(sentence.plain):
        out["says"] = sentence.words[sentence.at(says.start(1))].out.capitalize()
    return out


def _only_have(sentence: Sentence) -> str:
    """What the person has of what they were asked to bring: "the certified copy"."""
    found = _ONLY_HAVE.search(sentence.plain)
    if not found:
        return ""
    start = sentence.at(found.end())
    last = next((k for k in range(start, len(sentence.words)) if sentence.words[k].tag in "ZCRPMAIX"), len(sentence.words))
    text = write(plainly(sentence.words[start:last]))
    return text if 1 < len(text.split()) <= _MOST_SHOWN and not is_thin(text) and not _NO_PAPER.search(text) else ""


def _could(sentence: Sentence) -> str:
    """What the person offers to show: "could show the competition boards"."""
    for each in clauses(sentence):
        offer = _COULD.match(each.plain)
        lead = next((k for k, word in enumerate(each.words) if word.low == "i"), 0) + 1
        action = write(plainly(each.words[lead:])) if offer else ""
        if action and "?" not in sentence.plain and len(action.split()) <= _MOST_SHOWN and not _BACK.search(action):
            return re.sub(r" (?:which|that|who)$", "", action)
    return ""


def getting(sentence: Sentence) -> str:
    """How the person gets there, or what else there is that day, in a clause of their own."""
    if sentence.words[0].low in {"also", "and", "plus"}:
        sentence = sentence.part(1, len(sentence.words))
    for each in clauses(sentence):
        if _OF_THE_WAY.search(each.plain) and (found := _travel(_own(each))):
            return found
        if each.subject == "mine" and each.lemma == "need" and _LEAVES.search(mine := my_clause(each)):
            return mine
    have = _HAVE.search(sentence.plain)
    return f"I have {have.group(1)} {have.group(2).replace('till', 'until')} {have.group(3)}" if have else ""


def _own(clause: Clause) -> str:
    """A clause of the person's own, where it cannot be written whole without what a question word or "so" begins in it."""
    sentence = clause.sentence
    stop = next(
        (k for k in range(clause.first + 2, clause.last) if sentence.words[k].tag == "W" or sentence.words[k].low == "so"), clause.last
    )
    stop = stop - 1 if stop < clause.last and sentence.words[stop - 1].tag == "R" else stop
    cut = clauses(sentence.part(clause.first, stop))[:1] if stop < clause.last else []
    return own_clause(clause, pointing=True) or next((said for one in cut if (said := own_clause(one, pointing=True))), "")


def _travel(text: str) -> str:
    """How the person gets there, what they eat, or what else there is that day: "I live about 7 hours away"."""
    if re.fullmatch(r"I am (?:a )?(?:vegetarian|vegan)", text):
        return text
    if not re.match(
        r"(?:I|we) (?:live|work (?:(?:on )?\w{3,6}days? )?(?:until|till)|(?:am|will be|would be) (?:coming|travelling|driving|flying)|have (?:\w{1,12} )?(?:at|until|till)|(?:shall|will) (?:need|have) to|have to be|have an? .*\b(?:on|at)|am in|need to leave|finish|start)\b",
        text,
    ):
        return ""
    text = re.sub(r"\bI work (?=[A-Z]\w+days?\b)", "I work on ", re.sub(r"\btill\b", "until", text))
    return text if _GETTING.search(text) and not re.search(r"\b(?:it|this|that job|that this|an idea)\b", text) else ""


def _meet(sentence: Sentence) -> str:
    """Whom the person will meet: "the two non-execs", "the CFO and the audit partner"."""
    for match in _MEET.finditer(sentence.plain):
        if "met with" in sentence.plain[max(0, match.start() - 4) : match.end()] or re.search(
            r"\b(?:had|was|first|yesterday|today|last|interviewed|spoke)\b", sentence.plain[: match.start()]
        ):
            continue
        found = noun_phrase(sentence, sentence.at(match.end()))
        who = found and re.search(
            r"\b(?:execs?|executives|chair|director|directors|manager|partner|partners|ceo|cfo|cto|coo|head|governors?|board|team|owner|panel|principal|chef|founder|trustees|president|dean|matron)\b",
            found.text.lower(),
        )
        text = re.sub(r" (?:at|in|from|on|for) (?:the |\w).*$", "", found.text) if found else ""
        text = text if " and " in text else text.split(",")[0]
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
        return _to(sentence, action), ""
    if not found or re.search(r"\b(?:do|does|did|will|would|can) $", sentence.plain[: found.start()]):
        return "", ""
    start = sentence.at(found.end())
    words = sentence.words
    if start < len(words) and words[start].low in {"back", "in"}:
        start += 1
    if words[start - 1].low in {"want", "wants", "wanted", "need", "like"} and words[start : start + 1] and words[start].low == "to":
        return "", ""  # they would do that themselves
    if [each.tag for each in words[start + 1 : start + 2]] == ["D"] and words[start].low == "to":
        return "", ""  # "asked me to a trial"
    if start + 1 < len(words) and words[start].low in {"to", "for"}:
        if words[start].low == "for":
            more = _ALSO_TO.search(sentence.plain, found.end())
            stop = next(
                (k for k in range(start, len(words) - 1) if words[k].low == "for" and words[k + 1].low in {"him", "her", "them"}),
                len(words),
            )
            also = verb_phrase(sentence.part(0, stop), sentence.at(more.start(1))) if more else None
            if also:
                return _to(sentence, also), _thing(sentence, start + 1)
            return "", _thing(sentence, start + 1)
        action = verb_phrase(sentence, start + 1)
        quoted = next(
            (k for k in range(start, min(start + 16, len(words) - 1)) if words[k].low in {'"', "'"} and words[k + 1].tag in "VN"), 0
        )
        if quoted and (said := verb_phrase(sentence, quoted + 1)) and not _BACK.search(said.text):
            return _to(sentence, said), ""
        return (_to(sentence, action) if action and not _BACK.search(action.text) else ""), ""
    return "", _thing(sentence, start)


def _to(sentence: Sentence, action: Phrase) -> str:
    """What to do, without the day, which stands in the opening."""
    kept = undated(sentence, action.first, action.last)
    while kept and kept[-1].tag in "RCT":
        kept = kept[:-1]
    return f"to {write(kept)}" if len(kept) > 1 else ""


def _thing(sentence: Sentence, start: int) -> str:
    found = noun_phrase(sentence, start) if start < len(sentence.words) else None
    good = (
        found
        and not is_thin(found.text)
        and legal_phrase(found.text)
        and not re.match(r"(?:him|her|he|she|them|you)\b", found.text.lower())
    )
    kept = undated(sentence, found.first, found.last) if found else []
    while len(kept) > 1 and kept[-1].tag in "#RCTD":
        kept = kept[:-1]
    text = write(kept).split(",")[0]
    return text if found and good and (SESSION.search(found.text.lower()) or re.match(r"an? \w+ \w+", found.text)) else ""
