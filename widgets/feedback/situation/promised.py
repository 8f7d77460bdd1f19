"""Reads by when an answer was promised and by whom, and what else was to happen."""

import re
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import Phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import COUNT, on_day
from widgets.feedback.situation.due import Due, due, times
from widgets.feedback.situation.who import person

_SAID: Final = re.compile(
    r"\b(?:said|says|promised|told me|told us|quoted|mentioned)(?: on (?:the )?\S{2,14}(?: \d{1,2}\S{0,2})?)?(?: an?)?(?: that| it would be| it was| they would(?: let me know| decide| ring| call)?| about| around| decisions?| i would hear| to expect| an answer){0,4} (?:[\"'] )?(?:in |within |about |around )?"
    rf"((?:{COUNT})(?: (?:or|to) (?:{COUNT}))? (?:working )?(?:days?|weeks?|months?|fortnight|hours?)|a week or (?:two|so)|ten|ten days)(?= [.,!;\"']| and| but|$)"
)
_SUPPOSED: Final = re.compile(
    rf"\b(?:hear|decide|decision|answer|call|ring|phone|email|get back|let me know|contact|touch|write|text|come back|know|outcome|result|reply|decisions?)\b(?: \S{{1,14}}){{0,5}}? ((?:by|before|after|within|in|on|at) (?:about |around )?(?:the )?(?:end of )?(?:the |this |next )?(?:(?:{one_of('weekday')}|weekend|week|month(?: end)?)|\d{{1,2}}(?:st|nd|rd|th)|(?:{COUNT}) (?:working )?(?:days?|weeks?|months?|hours?))(?: (?:of )?(?:{one_of('month')}))?|(?<=me )(?:on )?(?:{one_of('weekday')})|(?<=ring )(?:{one_of('weekday')})|(?<=call )(?:{one_of('weekday')})|within days|next week|this week|tomorrow)(?= |$)"
)
_EVENT: Final = re.compile(
    r"\b(?:said|told me|was told|told) (?:that )?(?=(?:the |a |an )?(?:committee|panel|board|team|manager|director|school|meeting|references?|decisions?|results?|shortlisting|interviews|contracts?|letters?) )"
)
_PASSED: Final = re.compile(r"(?:next|this) \w{1,20}$|tomorrow$")
_AT_THE_END: Final = re.compile(r"\bend of (?:the )?(next )?(month|week|year|term)\b")
_MEANT: Final = re.compile(
    r"^(?:.{0,60}? , )?(?:the |my |an? )?(contract|offer|letter|form|link|decision|paperwork|results?|feedback|email|start date) (?:was|is|were|are) (?:meant|supposed|due|going) to (\w[\w -]{2,40}?)(?= [.,;]|$)"
)
# Behind which stands by when they are to hear: "hear inside a fortnight", "the result in 2-3 working days".
_HEAR: Final = re.compile(
    r"\b(?:hear|heard|hearing|know|decision|outcome|results?|feedback|answer|reply|call|calling|ring|ringing|phone|text|email|get back|let me know|in touch|contact|decide|news)(?: [^ .,;]{1,14}){0,6}? $"
)
_TELLS: Final = re.compile(r"\b(?:said|says|told|promised|supposed|meant|would)\b")
# Then it is the person, or somebody else, who has to answer.
_MINE: Final = re.compile(r"\b(?:i need|i have to|i must|rent|offer(?! letter)|another|other|i (?:called|rang|emailed|texted|phoned))\b")
_WILL_COME: Final = re.compile(
    r"\b(?:told|said|promised)(?: me| us)?(?: that)? (?:the |my )?(offer letter|letter|contract|paperwork|rota|roster|link|form|email|start date|joining date|feedback|results?|decision|answer|reply) (?:will|would) (be sent|be given|come|arrive|follow|be announced|be issued|reach me) (?=\S)"
)
_NEWS: Final = frozenset(["feedback", "result", "decision", "answer", "reply"])
_SEND: Final = re.compile(
    r"\b(?:would|will|was going to|promised to) (?:send|email|post) (?:me )?((?:an? |the |my )(?:\w{2,12} )?(?:contract|offer|letter|form|link|email|paperwork))(?: '| \")? (next week|this week|tomorrow|within \S{1,20} \S{1,20}|in \S{1,20} \S{1,20}|by (?:the )?\S{1,20})"
)


def _named_teller(sentence: Sentence) -> Phrase | None:
    """Who said so, by name, right before the saying: "a lady name Carol say"."""
    words = sentence.words
    return next(
        (
            Phrase(k, k + 1, words[k].out)
            for k in range(len(words) - 1)
            if words[k].tag == "E"
            and words[k].out[:1].isupper()
            and not words[k].out.isupper()
            and words[k + 1].low in {"said", "say", "says", "told", "promised"}
            and words[k].low not in group("weekday")
        ),
        None,
    )


def _within(when: Due) -> str:
    """When something was due, at the latest: "within a fortnight", "by Sunday", "on Tuesday"."""
    return (
        f"within {when.time}" if when.lead == "in" and re.match(rf"(?:about )?(?:{COUNT}|a couple|a few|few)\b", when.time) else when.text
    )


def _due_to_hear(sentence: Sentence) -> str:
    """By when the person was to hear, however it is put."""
    plain = sentence.plain
    if not _TELLS.search(plain):
        return ""
    for start, when in times(sentence):
        before = plain[:start]
        if when.led and _TELLS.search(before) and _HEAR.search(before) and not _MINE.search(before) and not _PASSED.match(when.text):
            return _within(when)
    return ""


def promise(sentence: Sentence) -> dict[str, str]:
    """`hear`: by when an answer was due; `who` said so; `event`: what else was to happen."""
    plain, out = sentence.plain, {}
    said = _SAID.search(plain)
    late = None if said else _AT_THE_END.search(plain)
    supposed = (
        None
        if said
        else _SUPPOSED.search(plain)
        if re.search(r"\b(?:said|says|say|told|promised|would|will|should|they|supposed)\b", plain)
        else None
    )
    mine = re.search(r"\b(?:i need|i have|rent|offer|another|other)\b", plain[: supposed.start(1)]) if supposed else None
    if said:
        amount = said.group(1)
        out["hear"] = f"within {amount}" if not re.fullmatch(r"ten|\d{1,2}", amount) else f"within {amount} days"
    elif late and re.search(r"\b(?:said|told|promised|says)\b", plain):
        # What was next week when it was said is not next week now.
        out["hear"] = f"by the end of the {'following ' if late.group(1) else ''}{late.group(2)}"
    elif not supposed and (heard := _due_to_hear(sentence)):
        out["hear"] = heard
    elif supposed and not mine:
        first, last = sentence.at(supposed.start(1)), sentence.at(supposed.end(1) - 1) + 1
        time = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
        if not _PASSED.match(time) and (both := due(plain, supposed.start(1))) and " or " in both.text:  # "by Thursday or Friday"
            time = both.text
        time = re.sub(r"^by (?:the )?(month|week|year)$", r"by the end of the \1", time)
        # What was next week when it was said is not next week now.
        time = re.sub(rf"^in (?=(?:{COUNT}) )", "within ", re.sub(r"\bby weekend\b", "by the weekend", time))
        out["hear"] = on_day(time) if not _PASSED.match(time) else ""
    if "hear" in out:
        who = person(sentence, 0) or next(
            (found for k in range(1, len(sentence.words)) if sentence.words[k - 1].tag in "ZC" and (found := person(sentence, k))), None
        )
        who = who or _named_teller(sentence)
        told = who and re.match(
            r" (?:\w{1,20} ){0,2}?(?:said|says|say|promised|told|quoted)\b",
            " " + " ".join(each.low for each in sentence.words[who.last : who.last + 4]) + " ",
        )
        out["who"] = who.text if who and told and not re.match(r"(?:they|he|she)\b", who.text) else ""
    sent = _WILL_COME.search(plain)
    if sent and (when := due(plain, sent.end())) and not _PASSED.match(when.text):
        thing = sent.group(1).removesuffix("s") if sent.group(1) == "results" else sent.group(1)
        out = {"event": f"the {thing} would {sent.group(2)} {_within(when)}"} if thing not in _NEWS else {"hear": _within(when)}
    event = _EVENT.search(plain)
    if event and "hear" not in out:
        part = sentence.part(sentence.at(event.end()), len(sentence.words))
        first_clause = clauses(part)[:1]
        text = " ".join(each.out for each in first_clause[0].words if each.tag != "Z") if first_clause else ""
        out["event"] = text if 3 < len(text.split()) < 14 and not re.search(r"\b(?:i|me|my|he|she|it)\b", text.lower()) else ""
    if meant := _MEANT.search(plain):
        out["event"] = f"the {meant.group(1)} would {meant.group(2)}".replace(" - ", " to ")
    elif (send := _SEND.search(plain)) and not _PASSED.match(send.group(2)):
        out["event"] = f"{send.group(1)} would follow {send.group(2)}"
    return out
