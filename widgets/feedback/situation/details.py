"""Reads what belongs in the first lines of a message: the occasion, the day, a deadline, people, and where things stand."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import legal_phrase
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.facts.ahead import without
from widgets.feedback.facts.arranged import TO_COME
from widgets.feedback.moments.apart import of_this
from widgets.feedback.situation.gratitude import thanked
from widgets.feedback.situation.invited import invited
from widgets.feedback.situation.missed import missed
from widgets.feedback.situation.occasion import occasion
from widgets.feedback.situation.offered import news, offered
from widgets.feedback.situation.people import names
from widgets.feedback.situation.questions import questions
from widgets.feedback.situation.referee import referee
from widgets.feedback.situation.refused import refused
from widgets.feedback.situation.settled import requests, settled
from widgets.feedback.situation.table import plainly_told
from widgets.feedback.situation.thanks import referee_thanked, talked, unsaid
from widgets.feedback.situation.theday import the_day
from widgets.feedback.situation.waiting import before_offer, waiting
from widgets.feedback.situation.who import person, written_to
from widgets.feedback.situation.withdrawn import withdrawn

_KIND: Final = re.compile(
    rf"\b((?:phone|telephone|video|skype|zoom|teams|group|panel|technical|coding|university|competency|peer|in[- ]person|on-?site|(?:second|third|2nd|3rd)(?= interviews?(?! (?:, )?(?:of my|ever|i have|as an?|since|with a (?:second|third|different|new)|this (?:week|month|year)|in (?:my|(?:over |about |nearly )?(?:an?|\w{{2,6}}) (?:years?|months?|weeks?)))\b))|final|screening|online|trial|second round|final round|first round|second stage|mock|working|trial) interviews?|(?:working|trial) shift|(?:phone|video) screen|portfolio review|superday|on-campus interview|site visit|oral board|assessment (?:centre|center|day)|demo lesson|trial day|group day|lesson observation|(?:kitchen|work|bar|floor|driving) trial|(?<!my )(?:trade|skills|typing|driving) test|trial(?= (?:\W|\d|(?:at|on|in|for|with|to|and|but|so|then|where|was|were|is|had|has|went|lasted|i|they|he|she|it|we|the|an?|my|today|yesterday|this|last|next|not|{one_of('weekday')})\b)|$))\b"
)
_WAS_ON: Final = re.compile(r"\binterview was (?:on )?(?:the )?(?:\d|\w{3,6}day)|\binterviewed (?:on|last)\b")
_FIRST: Final = re.compile(r"\b(?:offered|invited|given|got|have)(?: me)?(?: in)?(?: for| to)? an interview\b")
# Where the first one was, the next need not be.
_FIRST_ONE: Final = re.compile(
    r"\b(?:first|1st|last|previous) (?:one|round|interview|stage|time|call|chat|meeting)\b(?: \S{1,14}){0,6}? (?:was|were|went|had|got|did|took|met|saw|spoke)\b|\b(?:was|were|went|had|got|did|met|saw|spoke)\b(?: \S{1,14}){0,6}? (?:first|last|previous) (?:one|round|interview|stage|time)\b"
)
_SUPPOSED: Final = re.compile(r"\b(?:doing|holding|planning|prepared|ready|expect\w{0,3}|told|thought|said|supposed)\b")
_NOT_YET: Final = re.compile(
    r"\b(?:free|available|hope|hoping|might|may|could|not|never|offer(?:ed|ing)? me|offered|invit(?:ed?|ing)(?: (?:me|you))?|g(?:ave|i?ven?) me|friend|asked (?:me )?about|get|got through|want|wants|if|next (?:stage|step|round) is)(?: (?:to|for|through|has|me|an?|the|my|another|be|back|\w{3,6}day)){0,4} $"
    r"|\b(?:starts?|starting|wants? me|ha(?:ve|ving) me|invit\w{2,3} me|ask(?:ed)? (?:me )?back|call(?:ed)? (?:me )?back)(?: [\w-]{1,9}){0,7} $|\b(?:it is|there is|i have|i have got) an?(?: \w{2,9})? $|\byour $"
)
# A trial tomorrow, or one if it is a yes, was not held.
_AWAITED: Final = re.compile(r"\b(?:trial|second|third|final)\b")
_AWAITED_AT: Final = re.compile(r"\b(?:if|tomorrow|next (?:week|month|stage)|go for)\b")
# One that is over is not the one they invite to.
_HELD: Final = re.compile(r"\b(?:had|first|it was|did|done|after|passed)\b(?: [^ .,;!?]{1,12}){0,3} $")
_LATER: Final = re.compile(r" (?:would|will|are|start|coming|booked|lined|arranged|pencilled|scheduled|to come|tomorrow)\b")
# An interview that is still ahead: "tomorrow I have an interview", "getting ready for an interview".
_AHEAD: Final = re.compile(
    r"\bi have (?:got )?an? (?:\w{2,10} )?interview (?:on|this|next|at|with|tomorrow)\b|\b(?:she|he) (?:has|had|got) (?:her|his) (?:\w{2,10} )?interview\b|"
    r"\btomorrow\b.{0,30}\bi (?:have|am having) .{0,40}\binterview\b|\binterview (?:is )?(?:tomorrow|next week)\b"
    r"|\b(?:get|getting|got) ready for .{0,40}\binterview\b|\bi have (?:got )?(?:my |the |an)?other (?:job )?interview\b"
)
_REAL: Final = re.compile(r"\breal (?:one|thing|interview)\b")
# What is jotted down behind the rest is to come: "Trial day Monday".
_JOTTED: Final = re.compile(rf"(?:trial|second|next|final)(?: \w{{3,9}}){{0,2}} (?:on |this |next )?(?:{one_of('weekday')}|tomorrow)\b")
# What one talked of: "asked about the fertiliser | trial", "told them about my last | site visit".
_OF_TALK: Final = re.compile(
    r"\b(?:ask\w{0,3}|talk\w{0,3}|spoke|speaking|questions?|told (?:him|her|them)|explain\w{0,3}|describ\w{1,3}|chat\w{0,3}) (?:me |us )?(?:about|on|through|of)(?: (?!(?:on|at|in|during)\b)[\w'-]{1,16}){0,4} $"
)
# Without any of these a note that asks for news tells of no interview.
_SEEN: Final = re.compile(
    r"\b(?:interview\w{0,4}|trial|panel|rounds?|stage|final|saw|met|spoke|came (?:in|to)|went (?:in|for|to)|presented|visit|screen|chat|meeting|assessment|shift|oral|callback)\b"
)
# Messages that tell how it went; the others are letters about one application.
_TO_COME: Final = frozenset({"second_interview", "accept_invitation"})
_ACCOUNTS: Final = frozenset(["post_interview", "interviewer_thanks"])
_READERS: Final[Mapping[str, Callable[[Sequence[Sentence]], dict[str, str]]]] = {
    "follow_up": waiting,
    "rejection_reply": refused,
    "withdrawal": withdrawn,
    "second_interview": invited,
    "accept_invitation": invited,
    "referee_headsup": referee,
    "referee_thanks": referee_thanked,
    "interviewer_thanks": talked,
}


def details(read: Sequence[Sentence], task: str) -> dict[str, str]:
    """The occasion, the role, the day, the deadline, the people and where things stand, where the note says so."""
    offer = task == "post_interview" and news(read)
    if task in _ACCOUNTS:  # what is still to come is no occasion to give thanks for
        read = without([each for k, each in enumerate(read) if not _to_come(each.plain) and not (k and _JOTTED.match(each.plain))])
    out: dict[str, str] = {}
    if day := the_day(read, task):
        out["day"] = day
    out["people"] = _referee(read) if task == "referee_headsup" else next((found for each in of_this(read) if (found := names(each))), "")
    here = [each for each in read if not _FIRST_ONE.search(each.plain)] if task in _TO_COME else read
    if task == "follow_up":
        here = [each for one in read if (each := before_offer(one)).words]
    here = of_this(here)
    out |= occasion(here, letter=offer or task not in _ACCOUNTS)
    if task not in _ACCOUNTS and "place" in out:
        out["place"] = re.sub(r"^an? ", "the ", out["place"])
    for name in {"role", "place"} & out.keys() if not task.startswith("referee") else ():  # nobody tells a school that it is a school
        out[name] = re.sub(r"(?:^an? |(?:^the (?:role|job|post))? (?:at|in|with|for) an? ).{1,200}$", "", out[name])
    for name in ("place", "town"):
        if name in out and out[name] in " ".join(value for key, value in out.items() if key != name and key in {"role", "place"}):
            del out[name]
    if out.get("town") == out.get("people"):
        out.pop("town", None)
    if task == "interviewer_thanks" and f"with {out.get('place', '-').lower()}" in joined(read):
        out.pop("place", None)  # "with Ana" may be somebody
    out |= _job(out, offer=offer)
    held = [each for each in read if task not in _ACCOUNTS or not (_AWAITED.search(each.plain) and _AWAITED_AT.search(each.plain))]
    if kind := _kind(joined(held), task):
        out["kind"] = kind
    if re.search(r"phone|video|screen|Skype|Zoom|Teams|online", kind) and not out.get("role"):
        out.pop("town", None)  # where they are, and not where it was held
    if (
        "with" not in out
        and out["people"]
        and out["people"] not in out.get("place", "")
        and re.search(
            rf"\b(?:(?:interview\w{{0,4}}|saw|chat\w{{0,3}}|call|meeting|meet|met|round|spoke|talk\w{{0,3}}|sat|screen|session|trial|panel|it was|was) (?:\S{{1,14}} ){{0,4}}?with|met) {re.escape(out['people'].lower())}",
            joined(read),
        )
    ):
        out["with"] = out["people"]
    if task == "interviewer_thanks":
        out.pop("with", None)  # they know who was there
        out.pop("when", None)
    out["my_occasion"] = _occasion(out, dated=False).replace("the ", "my ", 1)
    to_come = task in _TO_COME
    if to_come or any(out.get(name) for name in ("role", "place", "town", "when", "kind", "with")):
        out["occasion"] = _occasion(out, dated=not to_come, met=not to_come)
    if task == "follow_up" and not _SEEN.search(joined(read)):
        out["occasion"] = out.get("job", "")
    if task == "accept_invitation" or (to_come and _FIRST.search(joined(read))):
        out["occasion"] = out.get("occasion", "").replace("the next interview", "the interview", 1)
    if task == "withdrawal" and "when" in out and _WAS_ON.search(joined(read)):
        out["met"] = out["occasion"]
    if task == "referee_headsup":
        out.pop("when", None)  # they may get in touch on another day than that of the interview
    out |= _READERS[task](read) if task in _READERS else {}
    if task != "post_interview":
        out = {**plainly_told(read, task), **{name: text for name, text in out.items() if text}}
    if offer:
        tidings = "the offer of" if re.search(r"\boffer(?:s|ed)?\b", joined(read)) else "the good news about"
        out |= {"news": "the job", "tidings": tidings, "thank": thanked(read), **offered(read)}
    elif task in {"post_interview", "follow_up"} and (absent := missed(read)):
        out |= absent
    if task == "follow_up":
        out["unsaid"] = unsaid(read)
    asked = questions(read, direct=True) if task != "post_interview" or offer or "missed_it" in out else []
    out |= requests(asked, out, task)
    out |= settled(out, task)
    named = {"role", "people"}
    return {name: value for name, value in out.items() if value and (name not in named or legal_phrase(value)) and not hot(value)}


def _referee(read: Sequence[Sentence]) -> str:
    """Who is asked for a reference, by name: who is told or asked comes before who was only met or fallen out with."""
    called = [who.text for each in read[:2] if (who := person(each, 0))]
    return (
        next((found for each in read if (found := names(each, beside=False))), "")
        or next((each for each in called if each[:1].isupper() and not each.isupper()), "")
        or written_to(read)
        or next((found for each in read if (found := names(each))), "")
    )


def _job(known: Mapping[str, str], *, offer: bool) -> dict[str, str]:
    """The job with where it is: "the lab tech post at Vantage", "the job at the vets"."""
    role, place, town = (known.get(name, "") for name in ("role", "place", "town"))
    if not role and not place:
        return {"job": f"the job in {town}" if town else "the job"} if town or offer else {}
    thing = "the place" if re.search(r"\b(?:school|college|university|programme?)$", place.lower()) and not role else "the job"
    job = f"{role or thing} at {place}" if place and place not in role else role
    return {"job": f"{job} in {town}" if town and town not in job else job}


def named(known: Mapping[str, str], role: str, task: str) -> dict[str, str]:
    """What is known of the job and the interview, with the job's name put right; where it is stays, unless the name says it."""
    whose = {**known, "role": role, "place": "" if " at " in role else known.get("place", "")}
    return {"occasion": _occasion(whose, dated=task not in _TO_COME), **_job(whose, offer=False)}


def _kind(text: str, task: str) -> str:
    """What kind of interview it was; the one still to come is named last."""
    found = [each for each in _KIND.finditer(text) if task == "second_interview" or not _LATER.match(text[each.end() :])]
    found = [each for each in found if not _SUPPOSED.search(text[max(0, each.start() - 30) : each.start()])]
    # A test is a part of it, and what is to come was not held.
    found = [each for each in found if task not in _ACCOUNTS or not (each[1].endswith("test") or _NOT_YET.search(text[: each.start()]))]
    # What one talked of was another one.
    found = [each for each in found if task not in _ACCOUNTS or not _OF_TALK.search(text[: each.start()])]
    # With a brother or a friend it was only played.
    found = [each for each in found if not (each[1].startswith("mock") and _REAL.search(text))]
    found = [each for each in found if not task.startswith(("second", "accept")) or not _HELD.search(text[: each.start()])]
    if not found:
        return ""
    kind = found[-1 if task == "second_interview" else 0].group(1)
    return re.sub(r"^(?:skype|zoom|teams)", lambda hit: hit.group().capitalize(), kind).removesuffix("s")


def _to_come(plain: str) -> bool:
    return bool(TO_COME.search(plain) or _AHEAD.search(plain))


def _occasion(known: Mapping[str, str], *, dated: bool, met: bool = True) -> str:
    """What to give thanks for: "the phone interview for the payroll role at Harlow and Finch on Tuesday"."""
    place, town = known.get("place", ""), known.get("town", "")
    role = known.get("role", "")
    people = known.get("with", "") if met else ""
    parts = (
        ("with", people if role.startswith("the role of") else ""),  # no "role of manager with a panel of three"
        ("for", role),
        ("at", "" if place and place in role else place),
        ("in" if role or place or not met else "for the job in", "" if town and town in f"{role} {place}" else town),
        ("with", "" if role.startswith("the role of") else people),
        ("", known.get("when", "") if dated else ""),
    )
    said = [f"{word} {text}".strip() for word, text in parts if text]
    return " ".join([f"the {known.get('kind', 'interview' if met else 'next interview')}", *said])
