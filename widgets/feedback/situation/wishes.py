"""Reads what the person would like: to be considered again, another role, to do something, to be sent something."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, one_of
from widgets.feedback.english.phrases import is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.plain import plainly

_WISH: Final = re.compile(
    r"\b(?:would|i|we|also|really|and) (?:also |really |still ){0,2}(?:like|love|want|prefer|wish|hope) to (?=\w)|\bi would (?:happily|gladly) (?=\w)"
)
_NOT_WISH: Final = frozenset(
    "know ask hear tell thank withdraw have get scream say be find check give do go see work start wait make sound beg confirm".split()
)
_SEES: Final = re.compile(r"\bsee (?:round|around|inside|over) (?=the )")
_AGAIN: Final = re.compile(
    r"\b(?:apply|applying|try|trying|ring|call|phone|ask|considered|consider|look at(?: me)?|looked at|interview|have me|see me|testing|test|go|go for it|shot|chance)(?: me)? again\b|\breapply\b|\btry me\b|\bask about me again\b|(?<!my )\b(?:another|second) (?:go|shot|try|chance)\b|\b(?:considered|consider me) (?:for (?:the )?)?(?:next|in|from)\b|\bsaid to (?:ring|call|try|apply|ask|come back)\b"
)
_OPENS: Final = re.compile(
    r"\b(?:it|role|position|job|post) (?:could|may|might|will|would) (?:re-?open|open(?: up)? again|come up again|be advertised again) ((?:next|in|this) (?:the )?(?:quarter|year|month|spring|summer|autumn|fall|winter|january|march))(?= |$)"
)
_SIMILAR: Final = re.compile(
    rf"\b(?:similar|same|next|another) (?:role|opening|post|job|one|position) (?:posts?|opens?|comes? up|is (?:advertised|posted)|coming up) ((?:in|at|next|this) (?:the )?(?:q[1-4]|{one_of('month')}|easter|christmas|spring|summer|autumn|fall|winter|year|month))(?= |$)"
)
_WHEN: Final = re.compile(
    rf"\b(?:again|reapply|go|shot|try|chance|me|considered|said to (?:ring|call|try|apply|ask|come)(?: them)?(?: back)?) ((?:when|once|if|in|next|this|from|after) (?:the |they |you |a |next )?(?:\S{{1,20}} ){{0,7}}?(?:{one_of('month')}|{one_of('weekday')}|spring|summer|autumn|fall|winter|year|opens?|open \w{{2,20}}|starts?|month|time|round|intake))(?= [.,!?]|$| and| or| when)"
)
# Another time that they or the person named: "keep me in mind for January", "watch for the spring intake", "another crack in spring".
_NEXT_TIME: Final = re.compile(
    r"\b(?:in mind|on file|on (?:the|their|your) (?:list|books)|watch(?: out)?|(?:look|keep an eye) out|crack|go|shot|chance|try)(?: at it)?(?: (?:for|in)(?: \w{4,9} in)?)"
    rf" ((?:(?:the|their|your|my|next) ){{0,2}}(?:{one_of('month')}|spring|summer|autumn|fall|winter|new year)(?: (?:intake|round|term|cohort|hiring|recruitment))?)(?= [.,;!?]|$| and| but)"
)
_NEXT_ONE: Final = re.compile(r"\bwould (?:\w{3,8} ){0,2}(?:go|apply|put in) for (?=(?:the|another|your|their) (?:next )?\w)")
_OTHER: Final = re.compile(
    r"\b(?:look at|interested in|consider|take|love|do|be up for|up for|happy with|jump at|if (?:they|you|there) (?:get|got|have|had|is|was|are)|got|anything|something) (?=an? |another |any |one )"
)
_IF_I_WANT: Final = re.compile(
    r"\b(?:has got|have got|has|have|got|is|are|would consider) ((?:an? |the |some )?(?:\S{2,20} ){1,5})(?:if i want (?:it|them|em|'em)|going if i want|at £\S{1,12} and i said)\b|\bwould consider (?=x)x"
)
_IN_MIND: Final = re.compile(r"\b(?:keep|have|bear) me in mind for (?=\S)")
_OPEN_TO: Final = re.compile(r"\bopen to (?=\S)")
_IF_THERE: Final = re.compile(
    r"\bif (?:there is|they have|you have|there are) (an? )?(?:again )?((?:\w{2,14} ){1,2}(?:shift|role|job|post|place|position)) (?:i|we) (?:\w{2,8} )?(?:come|want|would|will|take|can)\b"
)
_TAKE_ON: Final = re.compile(
    r"\bwould (?:still |happily |gladly |love to )?(?:be up for|take|do|be happy with|be glad of|cover) ((?:(?!it|that|any|this)\w{2,12} ){1,2}(?:shifts|work|cover|hours)(?: (?:on|at) \w{3,10})?)(?= |$)"
)
_IF_ONE: Final = re.compile(
    r"\b(?:if|in case|when) (an?|another) ((?:\w{2,14} ){0,2}(?:shift|role|job|post|place|position|vacancy|slot|spot|opening)) (?:ever )?(?:opens?|comes?|turns?|pops?|crops?|becomes? (?:free|available))(?: (?:up|free))?"
    rf"( (?:this|next|in|at|after|over) (?:the )?(?:{one_of('season')}|spring|autumn|fall|winter|{one_of('month')}|year|month|term))?(?= [.,;]|$| and| but)"
)
# Work of a kind, on a side of the trade, at a time of the year, in a place: all that may be going.
_IF_ANY: Final = re.compile(
    r"\bif (?:they|you) (?:ever )?(?:have|get|had|got) (?:any )?(morning|afternoon|evening|weekend|night)s?(?: (?:shifts|hours|work))?(?: (?:going|free|available|open|spare))?(?= [.,;]|$| i| and)"
)
_ON_THE_SIDE: Final = re.compile(
    r"\b(?:if|in case|when) (?:anything|something)(?: else)? (?:(?:comes?|turns?|pops?|crops?) up |opens?(?: up)? )?(on the \w{3,14} side|in \w{3,14})(?: (?:comes?|turns?|pops?|crops?) up| opens?(?: up)?)?(?= [.,;]|$| and)"
)
_EXTRA: Final = re.compile(
    r"\b(?:hires?|takes? on|need|needs|wants?) (?:some )?(extra|more|temp|seasonal)(?: people| staff| help| hands)? (for|at|over|in) ((?:the )?(?:thanksgiving|christmas|easter|holidays|harvest|halloween|summer|winter|spring|autumn|fall))\b"
)
_LOOK_OUT: Final = re.compile(r"\b(?:look|watch|keep an eye) out for (?=\S)")
_ANYTHING: Final = re.compile(
    r"\b(?:anything|something|any job|any role) (?:else )?(?:they have |you have |they had |that comes up |going )?(?:in|at|near|on) (\S{2,20})(?= [.,!]|$)"
)
_OPENING: Final = re.compile(
    r"\bthere (?:is|was|will be|might be) (?:also )?(an? (?:\S{2,20} ){1,4}?(?:role|cover|post|job|position|vacancy|one))((?: coming| starting| opening| up| going)?(?: in \S{3,10})?)(?= [.,!]|$| and)"
)
_ENJOYED: Final = re.compile(
    r"\b(?:liked|loved|enjoyed|especially|esp|particularly|above all|more so|most of all) (?=(?:the|our|meeting|seeing|talking|working|hearing|being|learning|doing|teaching|giving|making|running|trying) )"
)
_CHAT: Final = re.compile(
    r"\b(?:chat|talk|discussion|conversation|tour|session|visit|meeting|presentation|work|project|codebase|garden|kitchen|workshop|interview|team|school|place|building|plans?|children|residents|patients|staff|class|lesson)\b"
)
_PAPERS: Final = re.compile(
    r"\b(?:packs?|scores?|sheet|figures?|notes|form|forms|evaluation|details|questions|report|agenda|slides|brief|plan|copy|list|accounts|results?|link|address|map|assessment|paperwork|description|contract|handbook|timetable|rota|marks?|breakdown|line|feedback|comments|scoring)\b"
)
_SENT: Final = re.compile(
    r"\b(?:want|like|love|need|(?:to|please) (?:see|have|get))(?: to)?(?: ask for)? (?:see |have |get |read )?(?:sight of )?(?=(?:the|my|their|a|an|some|any) )"
    r"|\b(?:(?:can|could|may|might) i|i (?:can|could|may)) (?:please |also )?(?:have|see|get) (?=(?:the|my|their|a|an|some|any) )"
)


def again(read: Sequence[Sentence]) -> dict[str, str]:
    """`again`, with when, if the person would be considered another time."""
    for sentence in read:
        if similar := _SIMILAR.search(sentence.plain):
            return {
                "again": f"again when a similar role comes up {similar.group(1).replace('q', 'Q', 1) if ' q' in similar.group(1) else _said(sentence, similar.start(1), similar.end(1))}"
            }
        if opens := _OPENS.search(sentence.plain):
            return {"again": f"again if it opens {opens.group(1)}"}
        if then := _NEXT_TIME.search(sentence.plain):
            text = _yours(_said(sentence, then.start(1), then.end(1)))
            return {"again": f"again {'for' if re.search(r' (?:intake|round|cohort|hiring|recruitment)$', text) else 'in'} {text}"}
        if not _AGAIN.search(sentence.plain):
            continue
        when = _WHEN.search(sentence.plain)
        text = f"again {_yours(_said(sentence, when.start(1), when.end(1)))}" if when else "again"
        return {"again": text if not hot(text) and not re.search(r"\b(?:he|she|it|the first one|bails?)\b", text) else "again"}
    return {}


def other(read: Sequence[Sentence]) -> dict[str, str]:
    """`other`: another role the person would take, "an afternoon role"."""
    for sentence in read:
        opening = _OPENING.search(sentence.plain)
        if opening:
            text = f"{_said(sentence, opening.start(1), opening.end(1))}{opening.group(2)}"
            return (
                {"other": re.sub(r" in (\w)", lambda hit: f" in {hit.group(1).upper()}", re.sub(r"\bone\b", "role", text))}
                if not hot(text)
                else {}
            )
        wanted = _IF_I_WANT.search(sentence.plain)
        thing = noun_phrase(sentence, sentence.at(wanted.start(1)), joins=False) if wanted else None
        if thing and not hot(thing.text) and not is_thin(thing.text):
            return {"other": thing.text}
        open_to = _OPEN_TO.search(sentence.plain)
        thing = noun_phrase(sentence, sentence.at(open_to.end())) if open_to else None
        if thing and re.search(r"\b(?:roles?|jobs?|posts?|positions?|work|shifts?)\b", thing.text) and not hot(thing.text):
            return {"other": thing.text}
        after_it = _NEXT_ONE.search(sentence.plain)
        thing = noun_phrase(sentence, sentence.at(after_it.end()), joins=False) if after_it else None
        if thing and not hot(thing.text) and not is_thin(thing.text):
            return {"other": thing.text}
        anything = _ANYTHING.search(sentence.plain)
        if anything:
            word = sentence.words[sentence.at(anything.start(1))]
            if word.tag == "E":
                return {"other": f"a role in {word.out}"}
        minded = _IN_MIND.search(sentence.plain)
        thing = noun_phrase(sentence, sentence.at(minded.end())) if minded else None
        if (
            thing
            and re.search(r"\b(?:roles?|jobs?|posts?|positions?|work|shifts?|vacanc\w{1,3}|openings?)\b", thing.text)
            and not hot(thing.text)
        ):
            return {"other": thing.text}
        if going := re.search(r"\bif there is (?:still |any )?(\w{4,14}) going\b", sentence.plain):
            return {"other": going.group(1)}
        taking = _TAKE_ON.search(sentence.plain)
        if taking:
            return {"other": _said(sentence, taking.start(1), taking.end(1))}
        if one := _IF_ONE.search(sentence.plain):
            when = f" {_said(sentence, one.start(3) + 1, one.end(3))}" if one.group(3) else ""
            return {"other": f"{_said(sentence, one.start(1), one.end(2))}{when}" if when else f"another {one.group(2)}"}
        if (kind := _of_a_kind(sentence)) and not hot(kind):
            return {"other": kind}
        shift = _IF_THERE.search(sentence.plain)
        if shift:
            return {"other": f"{shift.group(1) or 'a '}{shift.group(2)}"}
        wished = re.search(
            r"\bwould (?:still |love to |happily |gladly )?(?:look at|consider|take|do|have|love)\b|\bhappy to\b|\bkeen\b|\bwould\b.*\bif\b|\bif\b.*\bwould\b",
            sentence.plain,
        )
        for match in _OTHER.finditer(sentence.plain) if wished else ():
            start = sentence.at(match.end())
            end = start + 1
            while end < len(sentence.words) and sentence.words[end].tag in "NEGJ#" and end - start < 6:
                end += 1
            text = re.sub(r"\bone$", "role", write(plainly(sentence.words[start:end])))
            if re.search(r"\b(?:role|job|post|position|shift|place)$", text) and len(text.split()) > 2 and not hot(text):
                return {"other": text}
    return {}


def _of_a_kind(sentence: Sentence) -> str:
    """Work of a kind that may be going: "morning hours", "work on the fitting side", "extra work for Easter"."""
    if part := _IF_ANY.search(sentence.plain):
        return f"{part.group(1)} hours"
    if side := _ON_THE_SIDE.search(sentence.plain):
        return f"work {_said(sentence, side.start(1), side.end(1))}"
    if extra := _EXTRA.search(sentence.plain):
        time = re.sub(r"\b(thanksgiving|christmas|easter|halloween)\b", lambda hit: hit.group().capitalize(), extra.group(3))
        return f"{'extra' if extra.group(1) == 'more' else extra.group(1).replace('temp', 'temporary')} work {extra.group(2)} {time}"
    out = _LOOK_OUT.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(out.end())) if out else None
    return thing.text if thing and re.search(r"\b(?:posts|roles|jobs|shifts|vacancies|openings|positions)\b", thing.text) else ""


def wish(read: Sequence[Sentence]) -> dict[str, str]:
    """`wish`: what the person would like to do, after "I would like to"; `ask_for`: papers they would like to be sent."""
    out: dict[str, str] = {}
    for sentence in read:
        seen = _SEES.search(sentence.plain)
        if seen and (found := noun_phrase(sentence, sentence.at(seen.end()))):
            out.setdefault("wish", f"see round {found.text}")
        if re.search(r"\b(?:love|like|happy|glad) to volunteer\b", sentence.plain):
            out.setdefault("wish", "volunteer with you")
        for match in _WISH.finditer(sentence.plain):
            start = sentence.at(match.end())
            if base_of(sentence.words[start].low) in _NOT_WISH or sentence.words[start].tag not in "VN":
                continue
            action = verb_phrase(sentence, start)
            stop = (
                next((k for k in range(start + 1, action.last) if sentence.words[k].low in {"if", "when", "because"}), 0) if action else 0
            )
            action = verb_phrase(sentence.part(0, stop), start) if stop else action
            if (
                action
                and not hot(action.text)
                and not is_thin(" ".join(action.text.split()[1:]))
                and not re.search(r"\b(?:me|pest|job|again)\b| (?:to|with|for) (?:them|you|him|her)$", action.text)
            ):
                out.setdefault("wish", re.sub(r"\btheir\b", "your", re.sub(r" (?:before|if|when)$", "", action.text)))
        for sent in _SENT.finditer(sentence.plain):
            asks = re.search(r"\b(?:know|hear)\b", sentence.plain[max(0, sent.start() - 8) : sent.end()])
            if asks or re.search(r"\b(?:they|he|she) (?:\w{2,8} )?$", sentence.plain[: sent.start()]):
                continue
            start = sentence.at(sent.end())
            thing = noun_phrase(sentence, start, most=12) if start < len(sentence.words) else None
            if (
                thing
                and _PAPERS.search(thing.text.lower())
                and not is_thin(thing.text)
                and not {"job", "advice", "help"} & set(thing.text.lower().split())
                and not hot(thing.text)
            ):
                out.setdefault("ask_for", thing.text)
    return out


def _said(sentence: Sentence, start: int, end: int) -> str:
    return write(plainly(sentence.words[sentence.at(start) : sentence.at(end - 1) + 1]))


def _yours(text: str) -> str:
    """The text with "they" as "you"; a learner's bare noun gets its article."""
    text = re.sub(r"\bthey\b", "you", re.sub(r"\btheir\b", "your", text))
    text = re.sub(r"\b(opens?|in) (terrace|kitchen|office|season)\b", r"\1 the \2", text)
    return text if text.split()[-1] not in group("preposition") else ""


def liked(read: Sequence[Sentence]) -> str:
    """What the person liked about it: "meeting the residents", "the whiteboard chat with Tomasz"."""
    for sentence in read:
        for match in _ENJOYED.finditer(sentence.plain):
            if re.search(r"\bnot \S{0,10} ?$", sentence.plain[: match.start()]):
                continue
            start = sentence.at(match.end())
            words = sentence.words
            doing = verb_phrase(sentence, start, most=8) if words[start].low.endswith("ing") else None
            found = doing or noun_phrase(sentence, start, joins=False)
            if (
                not found
                or hot(found.text)
                or is_thin(found.text)
                or not (doing or _CHAT.search(found.text.lower()))
                or re.search(r"\b(?:job|my|me)\b", found.text)
            ):
                continue
            more = found.last + 1 < len(words) and words[found.last].low in {"on", "about", "by"} and not doing
            if more and (whole := noun_phrase(sentence, found.last + 1, joins=False)) and not hot(whole.text):
                return f"{found.text} {words[found.last].low} {whole.text}"
            if found.last + 1 < len(words) and words[found.last].low == "with" and words[found.last + 1].tag == "E":
                return f"{found.text} with {words[found.last + 1].out}"
            return found.text
    return ""
