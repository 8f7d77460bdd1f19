"""Reads a wait: what was promised and by whom, how long ago, another offer and its deadline, and what has changed since."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import cool, hot
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.situation.days import COUNT, days, on_day
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.keen import keen
from widgets.feedback.situation.pressing import pressing
from widgets.feedback.situation.promised import promise
from widgets.feedback.situation.sofar import sofar

_SPAN: Final = rf"(?:about |over |almost |nearly |more than )?(?:{COUNT})(?: and a half)? (?:working |business )?(?:days?|weeks?|months?)(?: and (?:an?|one|two|three|\d) days?)?"
_SINCE: Final = re.compile(
    rf"\b(?:been|waiting|waited|nothing for|silence for|heard nothing in|sitting at) ({_SPAN})\b|\b({_SPAN}) (?:ago|later|back|now|and nothing|(?:tomorrow |today |now )?since|no word|no news|nothing|and no)\b"
)
_SILENT: Final = re.compile(r"\b(?:nothing|silence|no|not|never|still)\b")
# "They said two weeks. It's been six."
_ELIDED: Final = re.compile(r"\bit (?:is|has) (?:now )?been (two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?= [.,;]|$)")
_UNIT: Final = re.compile(rf"\b(?:{COUNT}) (days?|weeks?|months?)\b")
_ALONE: Final = re.compile(rf"^({_SPAN})(?: now)? [.!]$")
_NOW: Final = re.compile(
    rf"\b(?:it is|its|that is|today is) (?:now )?((?:the )?\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}} (?:{one_of('month')}))(?= |$)"
)
_OFFER: Final = re.compile(
    r"\b(?:other|another) \w{3,12} (?:has |have )?offered me\b|\b(?:another|other|one more|second|competing|got an?|have an?|had an?) (?:\w{1,12} )?offer\b"
    r"|\b(?:another|other|second) (?!(?:person|candidate|guy|applicant|referee|manager|interviewer|round|interview)s?\b)\w{3,14} (?:\w{1,9} ){0,2}?(?:wants?|needs?|wanting|needing|expects?) (?:an? |my |to )?(?:answer|decision|reply|yes|know)\b"
    r"|\b(?:another|other|second|competing|got an?|have an?|had an?) (?:\w{1,12} )?(?:firm|company|job|place|employer|agency|school|hospital)(?= (?:\w{1,9} ){0,5}(?:offer\w{0,3}|wants?|wanting|needs?|needing|gave|giv\w{2,3}|breathing|waiting|after) )|\boffers? (?:from|elsewhere)\b|\bgave me an? (?:\w{2,12} )?offer\b|\bbeen offered (?:something|another|an?|the other)\b"
)
# An offer that is only to be told of: "tell them I have another offer, I haven't".
_FEIGNED: Final = re.compile(
    r"\boffer\b(?: [^ .]{1,12}){0,8} , (?:but )?i (?:have not|do not)(?= [.,;]| but| and|$)|\bpretend.{0,40} offer\b"
)
# Work elsewhere: by somebody, or with an answer that "they" wait for.
_WORK: Final = re.compile(
    r"(?:^(?:i )?|\b(?:i|and|but|also|just) )(?:(?:have|had|also|just|now|been|was|got|am) ){1,4}offered (?!the\b|this\b|it\b)(?:[^ .,]{1,14} ){0,4}?(?:work|hours|shifts|job|role|contract|post|position|place|start|something)(?= (?P<by>(?:by|at|with|from) |elsewhere)|\W|$)"
)
# No offer, or somebody else's.
_DENIED: Final = re.compile(r"\b(?:no|not|never|without|if|nor|turned down|my \w{2,14}|he|she|they|who|somebody|someone)\b")
_OWED: Final = re.compile(
    r"\b(?:tell|let|give) (?:them|him|her|the other \w{2,12})\b.{0,30}\b(?:by|before)\b|\b(?:wants?|needs?) (?:an? |my )?(?:answer|decision|reply)\b"
)
_DUE: Final = re.compile(
    r"\b(?:by|until|till|before|for|noon|want\w{0,2}|need\w{0,2}|answer|expires|expiring|closes|runs out|lapses|ends) (?:on )?(?:noon |midday |the end of |end of |on )?$|\bdeadline (?:is|of) $"
)
_PREFERENCE: Final = re.compile(r"\bpreference is (?:still |only )?(?:for )?(?=(?:the|your) )")
_WANTS_ME: Final = re.compile(r"\b(?:wants? me to start|joining(?: date)?(?: is)?) (?:on )?(?=\S)")
_NOTICE: Final = re.compile(rf"\bnotice (?:period )?(?:is|of) ({COUNT}) (days?|weeks?|months?)\b")
_PREFER: Final = re.compile(
    r"\b(?:(?:my|first|only) preference is|rather be (?:with|there|at)|rather have|prefer(?! to)|sooner have|rather work|first choice|rather it was|really want|i (?:want|like) this (?:one|job)|i want yours)\b"
)
_LINK: Final = re.compile(
    r"\b(?:nobody|no one|not|no)(?: has| have)? (?:yet )?(?:sent|got|had|have|received|given me)(?: me)?(?: an?| the| any)? ((?:\w{3,12} )?(?:link|invite|invitation|address|confirmation|time|details|directions|contract|form))\b"
)
_CANCELLED: Final = re.compile(
    r"\b(?:cancel\w{0,5}|could not make it|did not (?:show|turn up|appear|come)|postponed|rescheduled?|rebook\w{0,3}|never (?:came|started|rang|called))\b"
)
_REBOOK: Final = re.compile(r"\b(?:see me again|another (?:go|time|date|chance|slot)|re-?arrange|rebook|reschedule|new (?:date|time))\b")
_OWN_DATE: Final = re.compile(
    r"\bso i (?:need|have) to (?:know|decide|tell|let)\b|\bi (?:really )?need (?:an? |some )?(?:idea|answer|news|decision) (?:by|before)\b|\bi (?:just )?have to tell\b|\bneed to (?:tell|let) (?=\w)"
)
_START: Final = re.compile(
    r"\bi (?:can|could) (?:still )?start (straight away|right away|immediately|\w{3,12} away|any time|now|tomorrow|next week|at once)\b"
)


_UNSENT: Final = re.compile(
    r"I (?:forgot to|did not) (?:send|give|attach|include|bring|hand in)(?: (?:them|in))? (my \w.{2,40}?)(?: for .{2,30})?$"
)
_START_DAY: Final = re.compile(r"\bi (?:can|could|am able to) (?:still )?start (?:(on|from|after|in) )?(?:the )?$")


_PHONE: Final = re.compile(
    r"\bmy phone (?:was|is|has been) (broken|broke|off|dead|lost|not working|being repaired)(?: (?:for )?((?:two|three|four|five|six|seven|\d|a) (?:days?|week)))?\b"
)


def waiting(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that a polite chase turns on, by slot name."""
    out: dict[str, str] = {**availability(read), **sofar(read), **keen(read)}
    offered, feigned = False, _FEIGNED.search(whole := joined(read))
    for sentence in read:
        plain = sentence.plain
        since = _SINCE.search(plain)
        if since and not (since.group().endswith("later") and not _SILENT.search(plain)):
            nearly = "almost " if plain[since.end() :].startswith(" tomorrow") else ""
            out.setdefault("since", f"{nearly}{since.group(1) or since.group(2)}")
            out.setdefault("since_what", _since_what(sentence, since.end()))
        elif elided := _ELIDED.search(plain):
            unit = next((hit.group(1) for each in read if (hit := _UNIT.search(each.plain))), "")
            out.setdefault("since", f"{elided.group(1)} {unit.removesuffix('s')}s" if unit else "")
        found = None if feigned else _OFFER.search(plain) or _work(plain, whole)
        if found and not _DENIED.search(plain[: found.start()].rpartition(" i ")[2]):
            out.setdefault("other_offer", "another offer")
        offered = offered or bool(found)
        if offered and (due := _offer_due(sentence)):
            out.setdefault("offer_by", due)
        out = cool({**promise(sentence), **_rest(sentence)}) | out
    if "event" in out:
        out.pop("since", None)
    if offered and _PREFER.search(whole):
        out["prefer"] = next((text for each in read if (text := _preferred(each))), "this role")
    if any(_REBOOK.search(each.plain) for each in read) and ("free" in out or any(_CANCELLED.search(each.plain) for each in read)):
        out["rebook"] = "another time"
    alone = next((hit.group(1) for each in read if (hit := _ALONE.match(each.plain))), "")
    if alone:
        out.setdefault("since", alone)
    ends = pressing(read)
    if ends and not hot(ends) and not ("offer_by" in out and out["offer_by"].removeprefix("the ") in ends):
        out["ends"] = ends
    if out.get("since", "").startswith("a "):
        out.setdefault("since", "")
    return {name: text for name, text in out.items() if text}


def _since_what(sentence: Sentence, end: int) -> str:
    """What the person did there, from when the wait is counted: "I worked the Friday shift with Dana"."""
    if not sentence.plain[end:].startswith(" since i "):
        return ""
    first = sentence.at(end + len(" since "))
    last = next((k for k in range(first, len(sentence.words)) if sentence.words[k].tag in "ZC"), len(sentence.words))
    words = [replace(each, out="the", low="the") if each.low in {"that", "this"} else each for each in sentence.words[first:last]]
    told = clauses(Sentence(sentence.note, tuple(words)))
    return own_clause(told[0]) if len(told) == 1 else ""


def _work(plain: str, whole: str) -> re.Match[str] | None:
    """Where a sentence tells of work offered by others."""
    found = _WORK.search(plain)
    return found if found and (found["by"] or _OWED.search(whole)) else None


def _preferred(sentence: Sentence) -> str:
    """The role the person would rather have, by its name: "the night clerk role"."""
    named = _PREFERENCE.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(named.end()), joins=False) if named else None
    text = re.sub(r" only$", "", thing.text) if thing else ""
    return text if re.search(r" (?:job|role|post|position)$", text) else ""


def before_offer(sentence: Sentence) -> Sentence:
    """The sentence up to where it tells of another offer: what is named behind that is not where the interview was."""
    found = _OFFER.search(sentence.plain) or _WORK.search(sentence.plain)
    return sentence.part(0, sentence.at(found.start())) if found else sentence


def _offer_due(sentence: Sentence) -> str:
    for day in days(sentence):
        before = sentence.plain[: day.start]
        if _DUE.search(before) and not re.search(r"\b(?:hear|interviewed|said)\b", before):
            noon = "noon on " if re.search(r"\b(?:noon|midday) (?:on )?$", before) else ""
            return f"{noon}{day.text}"
    return ""


def _rest(sentence: Sentence) -> dict[str, str]:
    plain, out = sentence.plain, {}
    if now := _NOW.search(plain):
        first, last = sentence.at(now.start(1)), sentence.at(now.end(1) - 1) + 1
        out["now"] = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
    for each in clauses(sentence):
        if unsent := _UNSENT.match(own_clause(each, people=True)):
            out["unsent"] = unsent.group(1)
    if link := _LINK.search(plain):
        thing = link.group(1)
        out["missing"] = thing if thing.endswith("s") or thing == "confirmation" else with_article(thing)
    if _OWN_DATE.search(plain):
        due = next(
            (each for each in days(sentence) if re.search(r"\b(?:on|by|before|up|until|ends|expires)(?: the)? $", plain[: each.start])),
            None,
        )
        thing = noun_phrase(sentence, 0, joins=False)
        about = (
            thing.text
            if due
            and thing
            and thing.last < len(sentence.words)
            and sentence.words[thing.last].tag == "A"
            and not thing.text.startswith("the ")
            else ""
        )
        out["need_by"] = due.text if due else ""
        tell = re.search(r"\btell (the [\w-]{2,20}|my \w{3,20}) about (my \w{3,12})(?= [.,!]|$)", plain)
        place = sentence.words[sentence.at(tell.start(1)) + 1].out if tell else ""
        answer = re.search(r"\btell ((?:the|my) [\w-]{2,20}) yes or no (?:to|about) (?=\S)", plain)
        thing = noun_phrase(sentence, sentence.at(answer.end())) if answer and answer.end() < len(plain) else None
        out["must"] = f"tell {tell.group(1).split(' ')[0]} {place} about {tell.group(2)}" if tell else ""
        if about and due:
            out["must"] = ""
        if answer and thing:
            out["must"] = f"give {answer.group(1)} an answer about {thing.text}"
    if start := _START.search(plain):
        out["start"] = start.group(1)
    elif day := next((each for each in days(sentence) if _START_DAY.search(plain[: each.start])), None):
        led = _START_DAY.search(plain[: day.start])
        out["start_on"] = f"{led.group(1)} {day.text}" if led and led.group(1) not in {None, "on"} else on_day(day.text)
    if phone := _PHONE.search(plain):
        long = re.sub(r"\b(two|three|four|five|six|seven|\d) day$", r"\1 days", phone.group(2) or "")
        out["phone"] = f"my phone was {'broken' if phone.group(1).startswith('brok') else phone.group(1)}" + (
            f" for {long}" if long else ""
        )
    if re.search(r"\b(?:same number|number is (?:still )?the same)\b", plain):
        out["number"] = "my number"
    if wants := _WANTS_ME.search(plain):
        day = next((each for each in days(sentence) if each.start == wants.end()), None)
        out["offer_start"] = on_day(day.text) if day else ""
    if notice := _NOTICE.search(plain):
        out["notice"] = f"{notice.group(1)} {notice.group(2)}"
    return out
