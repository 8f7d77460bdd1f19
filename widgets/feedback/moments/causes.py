"""Reads why and how long: what made the person late, what stopped working, what ran over, and how they carried on."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import counts, group, one_of, value_of
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.moments.spot import Slots, Spot
from widgets.feedback.moments.unsaid import unsaid

_MEASURED: Final = re.compile(
    r"\basked for (\S{1,12}) minutes\b.{0,80}?\bi (?:did|took|spoke for|went on for|talked for|ran to|used) (\d{1,3}|\w{3,12}(?:teen|ty))\b"
)
_OVER: Final = re.compile(
    r"\b(presentation|talk|lesson|micro-teach|demo|pitch|demonstration)\b.{0,40}? (?:ran over|overran|ran long|went over|over-ran)\b"
)
_RAN: Final = re.compile(r"\b(?:presentation|talk|lesson|demo|pitch)\b ran (\d{1,3}) minutes in (an? \d{1,3} minute slot)")
_NUMBER: Final = rf"(?:\d{{1,3}}|(?:{one_of('number')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
# How long something was to be, and how long it was: "ten minutes on osmosis; mine ran to fourteen".
_ALLOWED: Final = re.compile(rf"\b(?:for|be|of|us|me|was|had|about|only) ({_NUMBER})[ -]minutes?\b")
_USED: Final = re.compile(
    rf"\b(i|mine|and|but|it) (?:(?:then|just|only|still|actually) )?(?:went(?: on)?(?: for)?|did|took|ran(?: on)?(?: to| for)?|spoke for|talked for|used|lasted) (?:(?:about|nearly|almost|over) )?({_NUMBER})(?: minutes?)?(?= [.,;!]|$| and\b| because\b)"
)
_MEETING: Final = re.compile(r"\b(?:interview|call|chat|meeting|screen|drive|test|exam|shift|wait\w{0,3}|late)\b")
_TALK: Final = re.compile(r"\b(?:presentation|talk|lesson|demo|pitch|micro-teach|activity)\b")
_VOICE: Final = re.compile(r"\b(?:lost|lose|losing) my voice\b|\bi (?:\w{2,8} ){0,3}(?:go|going|went|was) hoarse\b")
_DURING: Final = re.compile(
    r"\b(?:through|during|for|in|after) (the (?:last|first|final|whole|second) (?:\w{1,30} )?(?:minutes?|part|half|round|hour|question|section))\b"
    r"|\b(halfway through|half way through|part way through|midway through)\b"
)
_SINGLE: Final = frozenset(["a", "an", "one", "1"])
_LONG: Final = r"(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,6})?|half an|a (?:couple of|few)|an?)"
_TIME: Final = rf"{_LONG} (?:minutes?|hours?)(?: and (?:an? (?:half|quarter)|{_LONG} minutes?))?"
_LATE_BY: Final = re.compile(
    rf"(?<!\S)((?:about |around |nearly |almost )?{_TIME})(?: \S{{1,40}}){{0,3}} late|late (?:by )?(?:about |around )?({_TIME})"
)
# "Late because the bus never came, only 5 minutes but still": what is added at the end of a clause says how late it was.
_ADDED: Final = re.compile(
    rf"\blate\b.{{0,90}}? [,(] (?:(?:it was|was|only|just|maybe|about|around|like|by|probably) ){{0,2}}({_TIME})"
    r"(?= [.,;!)]|$| (?:or so|but|though|tho|max|tops|at most)\b)"
)
_OWING: Final = re.compile(r"\b(?:because|on account) of (?=\S)|\b(?:due|thanks|owing) to (?=\S)")
_CAUSES: Final = re.compile(
    r"\b(?:trains?|bus|buses|car|van|bike|tram|tube|metro|ferry|flight|plane|taxi|uber|lift|elevator|traffic|road|roads|motorway|bridge|accident|diversion|sat ?nav|parking|alarm|drill|snow|ice|weather|fog|rain"
    r"|child|son|daughter|baby|kids?|mum|nan|dog|school|nursery|cancel\w{1,4}|broke|broken|stuck|delay\w{1,4}|late|strike|puncture|tyre|tire|link|call|wi-?fi|teams|zoom|skype|phone|sound|audio|video|screen|camera|mic|microphone|router|headset|connection|line|signal|power|battery|internet|laptop|app|shift)\b"
    # A bus or a train by its number; any other number is no cause: "the typing test was 61 words a minute".
    r"|\b(?:the|my) \d{1,4}(?:[.:]\d{2})? (?:(?:just|then|only|simply) )?(?:did|was|never|got|had|broke|came|ran|left|failed|skipped|went|drove|terminated)\b"
)
# When it was to be, over what, or that it ended delays nobody: "the interview was at 2", "it was on Zoom", "the call got over".
_HELD: Final = re.compile(
    r"(?:(?:the|my|this|it|phone|video|\w{3,9}) ){0,3}?(?:interview|call|chat|meeting|screen|test|shift|it) (?:is|was|were) (?:(?:meant|supposed|due|going) to be )?(?:at|on|over|via|by|for|in|through)\b|(?:the |my )?(?:call|interview|meeting|chat) (?:got over|ended|finished)\b"
)
# What a hurried writer names without its article: "bus did not turn up".
_BARE: Final = re.compile(
    r"(?:trains?|bus|buses|coach|car|van|tram|tube|metro|ferry|flight|plane|taxi|uber|lift|elevator|motorway|bridge|sat ?nav|alarm|school|nursery|link|call|phone|sound|video|screen|camera|mic|microphone|router|headset|connection|line|signal|battery|internet|laptop|app) "
    r"(?:was|were|did|had|has|is|broke|came|got|went|would|could|kept|ran|froze|failed|dropped|died|stopped|crashed|cut)\b"
)
_DELAYED: Final = re.compile(
    r"\b(?:put (?:in )?the wrong|had the wrong|got the wrong|got lost|missed (?:the|my)|forgot|went to the wrong|could not find|had to (?:ring|call|dial|walk|wait|move|feed|leave|go|drive|log|restart)|lost|got the|misread|overslept|slept)\b"
)


# What shows that one talked over a line, and not in a room; a call one made on the way is none.
_CALL: Final = re.compile(
    r"\b(?:zoom|teams|skype|webex|(?:google )?meet|video (?:call|interview|link)|online|virtual\w{0,2}|remote\w{0,2}|wi-?fi|broadband|hotspot|on mute|muted|webcam|(?:the|my|whole) call|call back|(?:ring|rang|dial\w{0,3}|call\w{0,3}) (?:back|in|me)|redial\w{0,3}|reconnect\w{0,3}|rejoin\w{0,3}|(?:phone|telephone) (?:interview|screen\w{0,3}|call))\b"
)
_DIED: Final = frozenset(["died", "failed"])
_UNTIMELY: Final = re.compile(r"\bwrong (?:day|date|time)\b|\b(?:day|date|time) wrong\b|\b(?:over)?slept\b")


def was_late(spot: Spot) -> Slots:
    """That the person was late: who got the day wrong may have come too soon, and who slept in not at all, if the note does not say "late"."""
    untimely = _UNTIMELY.search(spot.sentence.plain)
    if not untimely or any(re.search(r"\blate\b", each.plain) for each in spot.read):
        return {"late": "late"}
    return {"cause": "I overslept"} if untimely.group().endswith("slept") else {}


def during(spot: Spot) -> Slots:
    """In which part of the interview it was."""
    for each in spot.read[spot.place : spot.place + 2]:
        found = _DURING.search(each.plain)
        if found:
            return {"during": f"during {found.group(1)}" if found.group(1) else "from halfway through"}
    return {}


def symptom(spot: Spot) -> Slots:
    """What ailed the person, where it showed in how they spoke."""
    return {"symptom": "losing my voice"} if _VOICE.search(spot.sentence.plain) else {}


def how_late(spot: Spot) -> Slots:
    """How late, here or anywhere in the note."""
    return {"amount": _amount(spot.sentence) or next((found for each in spot.read if (found := _amount(each))), "")}


def _amount(sentence: Sentence) -> str:
    """How long: "20 minutes", "half an hour"."""
    found = _LATE_BY.search(sentence.plain) or _ADDED.search(sentence.plain)
    if not found:
        return ""
    text = next(each for each in found.groups() if each)
    if not re.search(r"\d", text) and not any(counts(each) or each in {"an", "a"} for each in text.split()):
        return ""
    return re.sub(r"(\S{1,12}) (minute|hour)\b", lambda each: each.group() + ("" if each.group(1) in _SINGLE else "s"), text)


def cause(spot: Spot) -> Slots:
    """Why: the clause near the spot that names something which delays or fails."""
    after = clauses(spot.read[spot.place + 1]) if spot.place + 1 < len(spot.read) else []
    near = [*([spot.clause] if spot.clause else []), *spot.parts, *after]
    for each in near:
        telling = _CAUSES.search(each.plain) or _DELAYED.search(each.plain)
        if each.joiner != "because" and (not telling or _HELD.match(each.plain)):
            continue
        text = my_clause(_cooled(each))
        if text and each.subject == "thing" and _BARE.match(text.lower()):
            text = f"the {text}"
        if not text and _DELAYED.search(each.plain):
            text = own_clause(each)
        if text and " late" not in text and 2 < len(text.split()) <= 14 and not text.endswith("minutes"):
            because = text if each.joiner in {"because", "as", "since"} or each.subject in {"thing", "mine"} else ""
            return {"cause": text, "because": because, "because_cap": because[:1].upper() + because[1:]}
    return {}


def broken(spot: Spot) -> Slots:
    """What failed by itself, as what the person did about it is no cause; and that it was on a call, where anything in the note shows one."""
    found = cause(spot)
    call = {"call": "during the call"} if any(_CALL.search(each.plain) for each in spot.read) else {}
    return found | call if found.get("because") else call


def _cooled(clause: Clause) -> Clause:
    """The clause with "stopped working" where a device died or failed: no message has either word."""
    if not any(each.low in _DIED for each in clause.words):
        return clause
    words = tuple(replace(each, out="stopped working", low="stopped") if each.low in _DIED else each for each in clause.sentence.words)
    return replace(clause, sentence=Sentence(clause.sentence.note, words))


def why_late(spot: Spot) -> Slots:
    """The cause of being late: what nobody says could delay one is none, unless they say "because"."""
    found = cause(spot)
    told = f" because {found.get('cause', '')}".lower() in f" {spot.sentence.plain}"
    return found if not found or told or _CAUSES.search(found["cause"].lower()) or _DELAYED.search(found["cause"].lower()) else {}


def owing(spot: Spot) -> Slots:
    """What it was because of, by its name: "late because of the train"."""
    said = _OWING.search(spot.sentence.plain)
    place = spot.sentence.at(said.end()) if said else 0
    found = noun_phrase(spot.sentence, place) if place else None
    return {"owing": found.text} if found and _CAUSES.search(found.text.lower()) and not hot(found.text) else {}


def coped(spot: Spot) -> Slots:
    """How the person carried on: "I turned my camera off", "we carried on with audio"."""
    for sentence in spot.read[spot.place : spot.place + 4]:
        found = [text for each in clauses(sentence) if each.lemma in group("carry_on") and (text := own_clause(each))]
        if found:
            return {"coped": " and ".join(found[:2])}
    return {}


def overran(spot: Spot) -> Slots:
    """What ran over time, and what it kept the person from."""
    found = _OVER.search(spot.sentence.plain)
    if found:
        return {"overran": f"my {found.group(1)}", **unsaid(spot.read, spot.place)}
    return measured(spot)


def measured(spot: Spot) -> Slots:
    """How long it should have been and how long it was: "I was asked for 10 minutes and took 17"."""
    near = spot.read[max(0, spot.place - 1) : spot.place + 2]
    found = _MEASURED.search(" ".join(each.plain for each in near))
    ran = _RAN.search(spot.sentence.plain)
    if ran:
        return {"overran": f"my {ran.group().split(' ', maxsplit=1)[0]}", "measured": f"it took {ran.group(1)} minutes in {ran.group(2)}"}
    if not found:
        return went_over(spot)
    what = _talk(near)
    return {"overran": f"my {what}", "measured": f"I was asked for {found.group(1)} minutes and took {found.group(2)}"}


def went_over(spot: Spot) -> Slots:
    """That something took longer than it was to, where the sentence says how long: "asked to talk for four minutes. I went for eleven"."""
    used = _USED.search(spot.sentence.plain)
    if not used:
        return {}
    near = spot.read[max(0, spot.place - 2) : spot.place + 1]
    before = " ".join([*[each.plain for each in near[:-1]], spot.sentence.plain[: used.start() + 1]])
    allowed = list(_ALLOWED.finditer(before))
    if not allowed or value_of(used[2]) <= value_of(allowed[-1][1]):
        return {}
    # That the interview itself took longer is no fault of anybody's, and "it" may be that.
    if _MEETING.search(before[: allowed[-1].end()][-60:]) or (used[1] == "it" and not any(_TALK.search(each.plain) for each in near)):
        return {}
    return {"overran": f"my {_talk(near)}", "measured": f"it took {used[2]} minutes instead of {allowed[-1][1]}"}


def _talk(near: Sequence[Sentence]) -> str:
    return next((hit.group() for each in near if (hit := _TALK.search(each.plain))), "answer")
