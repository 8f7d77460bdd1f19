"""Reads what a referee has to know: who may get in touch, how and by when, what to speak of, and where the two worked together."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import cool
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import one_of
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.situation import places
from widgets.feedback.situation.callers import TOUCH, caller
from widgets.feedback.situation.courtesy import owed
from widgets.feedback.situation.days import COUNT, Day, days, on_day, stretch
from widgets.feedback.situation.due import times
from widgets.feedback.situation.stressed import listed_after, stressed
from widgets.feedback.situation.together import together

_FROM: Final = re.compile(r"\b(?:call|email|e-mail|form|letter|message|request|text|link) (?:\w{2,8} )?from (?=\S)")
_BY: Final = re.compile(
    r"\b(?:by (?:email|e-mail|phone|post|mail)|phone ref(?:erence)?\b|phone (?:him|her|you|them)|ring (?:him|her|you|them)|call (?:him|her|you|them)|email (?:him|her|you|them)|(?:phone )?call from|comes by e-?mail|(?:ring|call) (?:\w{2,4} on )?(?:his|her|their) (?:mobile|phone|cell)|(?:is|are|going to) (?:ringing|phoning|phone)|(?:give|giving) (?:you|him|her|them) an? (?:ring|call|bell)|they (?:will |may )?(?:e-?mail|phone|ring|call)|(?:will|may|might) be (?:e-?mailing|phoning|ringing|calling)|(?:online|web) form|portal)\b"
)
# What they will ask is not what the person would have said.
_ASKS: Final = re.compile(r"\b(?:ask|asks|care|cares|hear|know) about (?=\S)")
_ASKS_IF: Final = re.compile(
    r"\b(?:they|hr|agency|school|company) (?:will |may |might |would |are going to |want to |always )?(?:ask|check|know|probably ask|want to know)(?: you| her| him)? (?=(?:if|whether|how long|how often|why|when|what|how) i\b)"
)
# What somebody is better off not bringing up.
BETTER_LEFT: Final = re.compile(
    r"\b(?:sacked|fired|dismissed|let go|convict\w{1,4}|criminal|prison|arrested|pregnan\w{1,3}|baby|babies|kids|children|sick\w{0,4}|ill|illness|off work|depress\w{2,4}|anxi\w{2,4}|disabilit\w{1,3}|disciplin\w{1,6}|warning|grievance|lied|quit)\b"
)
_BACK: Final = re.compile(rf"\b(?:in|within) ({COUNT}) (working )?(days?|weeks?)\b")
_WEEKS_ONLY: Final = re.compile(rf"\b({COUNT}) (working )?(days?|weeks?) only\b")
_ONLY: Final = re.compile(rf"\b(?:given|got|have|gives?)(?: \w{{2,8}}){{0,2}} (?:only )?({COUNT}) (working )?(days?|weeks?)\b")
_WANTING: Final = re.compile(r"\b(?:it is |its )(\w{3,20}) (?:want|wants|who want|asking)\b")
_COMPANY: Final = re.compile(r"\b(?:company|employer|firm) (?:is|called) (?=\S)")
_START: Final = re.compile(
    rf"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? ((?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?(?:{one_of('month')}))?)(?= |$)"
)
# A day by which the reference itself has to be there, not one before which they will get in touch.
_DUE: Final = re.compile(
    r"\b(?:(?:due|deadline|closes?|closing|shuts)\b(?: (?!before )[a-z\d]\S{1,7}){0,3}|(?:be in(?! touch)|need|needs|needed|want|wants|wanted|must|back|return|returned|done|(?:he|she|you) (?:can|could|would|will) \w{2,10})\b(?: \S{1,14}){0,9}? (by|before|until|till|no later than)(?: (?:noon|midday|\d{1,2}(?:am|pm)))?(?: on)?) (?:the )?$"
)
_THEY_DO: Final = re.compile(
    r"\b(?:they|they'll|hr|someone|somebody|agency|company|school|office|people) (?:\w{2,6} ){0,2}(?:send|e-?mail|write|ring|phone|call|contact|text|be in touch)\b(?: \S{1,14}){0,5} $"
)
_CALL: Final = re.compile(r"\b(?:ring|rings|ringing|phone|call|contact|email|e-mail|mail|text)\b")
# A day that hangs on what stands before the comma: ", probably Thursday".
_APART: Final = re.compile(
    r"(?:(?:probably|likely|maybe|perhaps|some time|sometime|on|next|the|between|from|before|after|by|end|of) ){0,4}"
)
_SENT: Final = re.compile(
    r"\b(?:form|forms|link|letter|email|paper|papers|paperwork|questionnaire)(?:'s)? (?:is |are |will be )?(?:going|coming|sent|being sent|posted|being posted|emailed)(?: out)?\b"
)
# When a person was somewhere is not when they will get in touch.
_THEN: Final = re.compile(r"\b(?:start\w{0,3}|was|were|worked|did|had|for|since|ago|taught|left|shift|shifts|course|speak|spoke|spoken)\b")
_LEAD: Final = re.compile(r"\b(before|after|from|by|until) (?:the )?$")
_SPAM: Final = re.compile(r"\b(?:spam|junk)\b")
_MAY: Final = re.compile(
    r"\b(?:if i can|if it is ok|if it is all right|would (?:he|she|they) mind|ok(?:ay)? (?:if|to) put|can i (?:put|use|give)|to be my ref\w{0,4}|if (?:he|she) (?:can|could|would|will) be|if (?:he|she) (?:is|would be) (?:ok|okay|happy|willing|fine|all right))\b"
)


def referee(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that a word to a referee turns on, by slot name."""
    out: dict[str, str] = {}
    for sentence in read:
        out = cool(_of(sentence)) | out
    if any(_MAY.search(each.plain) for each in read):
        out["may"] = "your name"
    out |= {"stress": stressed(read), "asks": listed_after(read, _ASKS), **owed(joined(read))}
    out["asks_if"] = next((text for each in read if (text := _asks_if(each))), "")
    if "due" in out:
        out.pop("within", None)
    return out


def _of(sentence: Sentence) -> dict[str, str]:
    plain, out = sentence.plain, {"contact": _contact(sentence), "together": together(sentence)}
    if start := _START.search(plain):
        first, last = sentence.at(start.start(1)), sentence.at(start.end(1) - 1) + 1
        out["start"] = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
    if same := re.search(r"\bstill (?:on |at |got )?(?:the |his |her )?same (mobile|number|phone number|email|address)\b", plain):
        out["same"] = "mobile number" if same.group(1) == "mobile" else same.group(1)
    if by := _BY.search(plain):
        found = by.group()
        if not re.search(r"online|web|portal", found):
            out["how"] = "by email" if "mail" in found else "by post" if "post" in found else "by phone"
    if re.search(r"\bonline (?:form|portal)?|\bweb form\b|\bportal\b", plain):
        out["online"] = "online"
    if _SPAM.search(plain):
        out["spam"] = "your junk folder" if "junk" in plain else "your spam folder"
    for day in days(sentence):
        before = plain[: day.start]
        if re.search(r"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? $", before) or re.search(r"\b(?:19|20)\d\d$", day.text):
            continue
        due = _DUE.search(before)
        if due and not _THEY_DO.search(before):
            text = re.sub(r"^(.+) at (\S+)$", r"\2 on \1", stretch(sentence, day))
            out.setdefault("due", f"{'before' if due.group(1) == 'before' else 'by'} {text}")
        elif _APART.fullmatch(piece := before.rsplit(" , ", 1)[-1]) or TOUCH.search(piece) or _CALL.search(piece) or _SENT.search(piece):
            out.setdefault("when", _touched(sentence, day))
    if "when" not in out and (some := _some_time(sentence)):
        out["when"] = some
    if (back := _BACK.search(plain) or _ONLY.search(plain) or _WEEKS_ONLY.search(plain)) and not re.search(
        r"\b(?:did|worked|together|years?)\b", plain
    ):
        out["within"] = f"{back.group(1)} {back.group(2) or ''}{back.group(3)}"
    return out


def _asks_if(sentence: Sentence) -> str:
    """What they will ask, as a question: "whether I am reliable"."""
    found = _ASKS_IF.search(sentence.plain)
    told = asked_clause(sentence, sentence.at(found.end())) if found else None
    return (
        re.sub(r"^if ", "whether ", told.text)
        if told and not re.search(r"\b(?:she|he|her|him|they|you)\b", told.text) and not BETTER_LEFT.search(told.text)
        else ""
    )


def _touched(sentence: Sentence, day: Day) -> str:
    """When they may get in touch: "before Thursday", "today or tomorrow", "on Thursday or perhaps Friday"."""
    plain, named = sentence.plain, days(sentence)
    lead = _LEAD.search(plain[: day.start])
    if lead:
        return f"{lead.group(1)} {stretch(sentence, day)}"
    wider = next(
        (time for start, time in times(sentence) if start <= day.start and time.end >= day.end and time.lead in {"before", "after"}), None
    )
    if wider:
        return wider.text
    if day.text == "tomorrow" and "today or tomorrow" in plain:
        return "today or tomorrow"
    other = next((each for each in named if each.start > day.start and re.search(r"\b(?:maybe|perhaps) $", plain[: each.start])), None)
    closer = next(
        (each for each in named if day.text.endswith(" week") and each.start > day.start and not _DUE.search(plain[: each.start])), None
    )
    if other and not closer:
        return f"{on_day(day.text)} or {other.text if on_day(day.text).startswith('on ') else on_day(other.text)}"
    return on_day(stretch(sentence, closer or day))


def _some_time(sentence: Sentence) -> str:
    """When they may get in touch, where that is no day: "today", "this month", "before Easter"."""
    plain = sentence.plain
    for start, time in times(sentence):
        before = plain[:start]
        apart = _APART.fullmatch(f"{before.rpartition(' , ')[2]}")
        here = before if apart else before.rpartition(" , ")[2]
        called = TOUCH.search(here) or _CALL.search(here) or _SENT.search(here)
        if (
            called
            and not _THEN.search(here[called.end() :])
            and not _DUE.search(f"{before}{time.lead}".rstrip() + " ")
            and (time.led or not re.search(r"\d|\ban?\b", time.time))
        ):
            return time.text
    return ""


def _contact(sentence: Sentence) -> str:
    """Who will get in touch, where the note names them: "Redmayne Care", "the MoJ"."""
    if called := caller(sentence):
        return called
    wanting = _WANTING.search(sentence.plain)
    if wanting and (firm := places.name(sentence, sentence.at(wanting.start(1)))):
        return firm.text
    company = _COMPANY.search(sentence.plain)
    if company and (firm := places.name(sentence, sentence.at(company.end()))):
        return firm.text
    sent = _FROM.search(sentence.plain)
    named = places.name(sentence, sentence.at(sent.end())) if sent and sentence.at(sent.end()) < len(sentence.words) else None
    if not named and sent and sentence.at(sent.end()) < len(sentence.words) and sentence.words[sentence.at(sent.end())].low == "the":
        word = sentence.words[sentence.at(sent.end()) + 1] if sentence.at(sent.end()) + 1 < len(sentence.words) else None
        return f"the {word.out}" if word and word.tag == "E" else ""
    return named.text if named else ""
