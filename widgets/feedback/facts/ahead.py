"""Reads what is to come and when: "second interview is on Tuesday at 2", "they want me back Thursday", "booked in for a trial on Saturday"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact
from widgets.feedback.situation.due import Due, due, times
from widgets.feedback.situation.jobs import is_person

# What may follow a first interview.
_STEP: Final = (
    r"(?:(?:second|2nd|third|3rd|next|final|follow-?up) (?:(?:and final|round|stage|phone|video|zoom|teams|panel|face to face|in-person) )?(?:interview|stage|round|chat|meeting|step)"
    r"|(?:(?:paid|unpaid|work|working|kitchen|bar|driving|floor|teaching) )?trial(?: (?:shift|day|lesson|session|week|interview|work))?|shadow(?:ing)? (?:shift|day)|taster (?:day|session|shift)"
    r"|assessment (?:centre|center|day)|site visit|lesson observation|group day|skills test|driving assessment)"
)
_A: Final = r"(?:(?:an?|the|my|their) )?"
_EDGE: Final = r"(?:^|[.,;:()-] |\b(?:and|but|so|then|because|as|now|said|that) )"
_THEY: Final = (
    r"(?:they|he|she|hr|recruiter|manager|boss|owner|chef|head|head teacher|matron|agency|school|foreman|lady|panel|supervisor|[a-z]{3,12})"
)
# "second interview is …", "trial shift …"
_STEP_IS: Final = re.compile(rf"(?P<step>{_STEP})(?: (?:is|are|will|would|be|booked|set|arranged|planned|scheduled|now|in|,|-|:)){{0,4}} $")
# What else one comes back for, with its article.
_MORE: Final = r"(?P<more>an? (?:half day|full day|drug test|eye test|medical|tour|chat|meeting|typing test|team lunch|second chat))"
# What somebody asks the person to do then.
_ME: Final = re.compile(
    rf"\b{_THEY} (?:(?:have|has|would|will|had|also|then|already|now|just|is|are) ){{0,3}}"
    rf"(?P<verb>wants?|needs?|like|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|tells?|told|book(?:s|ed)?|offer(?:s|ed|ing)?|given?|gave|puts?|got) (?:to (?:see|have|get|interview|meet) )?me"
    r"(?P<how>(?: (?:to|come|go|pop|be|back|in|again|down|over|there|along)){0,4})"
    rf"(?: (?:for|to do|do) (?:{_A}(?P<step>{_STEP})|{_MORE}))? $"
)
_SAID: Final = re.compile(
    r"\b(?:said|says|told me|tells me) (?:to |i (?:should|can|have to|need to) )?(?P<how>(?:come|go|pop) (?:back|in)(?: in)?(?: again)?) $"
)
_ASKED: Final = re.compile(
    rf"(?:{_EDGE}|\bi )(?:(?:am|was|have|got|been|will|be|being) ){{0,3}}(?:asked|invited|called) (?P<how>(?:to come )?(?:back|in)(?: in)?(?: again)?)(?: for (?:{_A}(?P<step>{_STEP})|{_MORE}))? $"
)
_BOOKED: Final = re.compile(
    rf"(?:{_EDGE}|\bi )(?:(?:am|have|got|been|now) ){{0,3}}booked(?: in| on)?(?: for (?:{_A}(?P<step>{_STEP})|{_MORE}))? $"
)
_GOING: Final = re.compile(
    rf"(?:{_EDGE}|\bi )(?:(?:am|will|be|have to|got to|now) ){{0,3}}(?P<how>(?:(?:going|go|coming|come) )?back(?: in)?(?: there| again)?|in again)(?: for (?:{_A}(?P<step>{_STEP})|{_MORE}))? $"
)
_MEET: Final = re.compile(
    rf"(?:{_EDGE}|\bi )(?:(?:am|will|be|get to|have to) ){{0,2}}(?:meet|meeting|see|seeing) (?P<person>(?:the|their|her|his) (?:\w{{2,14}} ){{0,2}}\w{{2,14}}) $"
)
_FOR_STEP: Final = re.compile(rf" (?:for|to do) {_A}(?P<step>{_STEP})(?= |$)")
_NEXT_IS: Final = re.compile(r"\b(next (?:stage|step|round|part|interview)) (?:is|will be|would be) (?=\S)")
_HELD: Final = re.compile(
    r"an? (?:(?:panel|second|final|video|phone|technical|group|competency|formal|longer|face to face|in-person) ){1,2}(?:interview|call|round)(?= |$)"
)
# What is past, a wish or somebody else's.
_NOT_SO: Final = re.compile(
    r"\b(?:if|try|i told|i said|i explained|whether|might|may|maybe|perhaps|hoping|hope|wish|not|never|could|friend|sister|brother|mate|was|were|did|went|about|had|used|until|before|after|for|example|when|worked|during|ever)\b(?: (?!and\b|but\b|so\b)[^ ,;.]{1,20}){0,6} ?$"
)
_CANNOT: Final = re.compile(r"\b(?:cannot|not|unable|unfortunately)\b")
# Then it may be work, school or home that one goes back to.
_ELSEWHERE: Final = re.compile(r"\b(?:on leave|off work|my holiday|at work|my job|my shift|sick leave|maternity)\b")
_GIVEN: Final = frozenset(["offer", "offers", "offered", "offering", "give", "given", "gave"])
_WANTED: Final = frozenset(["want", "wants", "need", "needs"])
_PUT: Final = frozenset(["book", "books", "booked", "put", "puts", "got"])
_OVER: Final = re.compile(r"(?:today|tonight|this (?:morning|afternoon|evening)|later today)\b")
_DEED: Final = re.compile(
    r"^(?:i |we |and |then )?(?:did|was|were|went|had|made|got|served|they (?:had|asked|gave|put|let|showed)|she (?:asked|showed|put|let)|he (?:asked|showed|put|let))\b"
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is to come, as a sentence of ours, and the words of the note it stands in."""

    first: int
    last: int
    text: str


def ahead(read: Sequence[Sentence]) -> list[Fact]:
    """Everything that is arranged for a time to come."""
    return [
        Fact("arranged", each.text, sentence.span(each.first, each.last))
        for place, sentence in enumerate(read)
        for each in coming(sentence, jotted=may_be_jotted(read, place))
    ]


def may_be_jotted(read: Sequence[Sentence], place: int) -> bool:
    """Whether "trial shift Saturday" at `place` can only be one to come: a note that begins with it, or goes on with what was done, tells of it."""
    return place > 0 and not (place + 1 < len(read) and _DEED.search(read[place + 1].plain))


def without(read: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without what is still to come."""
    out: list[Sentence] = []
    for place, sentence in enumerate(read):
        first = 0
        for each in coming(sentence, jotted=may_be_jotted(read, place)):
            out.append(sentence.part(first, each.first))
            first = each.last
        out.append(sentence.part(first, len(sentence.words)))
    return [each for each in out if each.words]


def coming(sentence: Sentence, *, jotted: bool) -> list[Ahead]:
    """What one sentence says is to come; a step without a verb counts only where it may be `jotted` down behind the rest."""
    plain = sentence.plain
    if "?" in plain:
        return []
    out: list[Ahead] = []
    done = 0
    for place, time in times(sentence):
        found = _told(plain, place, time, jotted=jotted) if place >= done and not _OVER.match(time.time) else None
        if found:
            begin, done, text = found
            out.append(Ahead(sentence.at(begin), sentence.at(done - 1) + 1, articles_right(text)))
    return out or _next_is(sentence)


def _told(plain: str, start: int, time: Due, *, jotted: bool) -> tuple[int, int, str] | None:
    """From where to where, and in what words, something comes at the `time` that begins at `start`."""
    led = plain[:start]
    if re.match(r"(?:until|till|by|before|after|from)\b", plain[start:]):
        return None  # until or from then, and not on that day
    behind = _FOR_STEP.match(plain, time.end)
    end = behind.end() if behind else time.end
    if _ELSEWHERE.search(plain):
        return None
    patterns = (_ME, _SAID, _ASKED, _BOOKED, _GOING, _STEP_IS, _MEET)
    found = next((hit for each in patterns if (hit := each.search(led))), None)
    if (
        not found
        or _NOT_SO.search(led[: found.start()])
        or _CANNOT.search(plain[end:])
        or (not time.led and not time.dated and time.lead == "in")
    ):
        return None
    if re.search(r"\bmonths?\b", time.time) and not time.dated and found.re is not _STEP_IS:
        return None  # "come back in six months" is a no
    named = found.groupdict()
    step = named.get("step") or (behind["step"] if behind else "")
    step = step.replace("2nd", "second").replace("3rd", "third")
    more = named.get("more") or ""
    how = (named.get("how") or "").split()
    verb = named.get("verb") or ""
    when = time.text
    text = ""
    if found.re is _STEP_IS:
        firm = re.search(r"\b(?:is|are|will|be|booked|set|arranged|planned|scheduled)\b", found.group()) or re.search(
            r"\b(?:have|got|doing|do|given|invited|offered|there is|there will be|will be|through|want|wants|booked)\b",
            led[: found.start()],
        )
        if not firm and (not jotted or not re.search(r"(?:^|[.,;:()-] |and |my |the |then )$", led[: found.start()])):
            return None
        text = f"I understand that the {step} will be {when}."
    elif found.re is _MEET:
        person = re.sub(r"^(?:their|her|his) ", "the ", named["person"])
        person = re.sub(r"\b(?:c[efiot]o|coo|vp|md|hr|gm)\b", lambda hit: hit.group().upper(), person)
        text = f"I understand that I will meet {person} {when}." if is_person(named["person"]) else ""
    elif found.re is _BOOKED or verb in _PUT:
        if not how and verb and "for" not in plain[start - 1 : start + 4].split():
            return None
        text = (
            f"I understand that I am booked in for the {step} {when}."
            if step
            else f"I understand that I am booked in for {time.time}."
            if time.dated
            else ""
        )
    elif verb in _GIVEN:
        text = (
            f"I understand that the {step} will be {when}."
            if step
            else f"I have been offered {time.time}."
            if time.dated and not how
            else ""
        )
    elif not how and not step and verb in _WANTED and time.dated:
        text = f"I understand that I should come in {when}."
    elif how or step:
        word = "back" if {"back", "again"} & set(how) else "in" if "in" in how else ""
        text = (
            f"I understand that I should come {word}{f' for the {step}' if step else f' for {more}' if more else ''} {when}."
            if word
            else ""
        )
        text = text or (f"I understand that the {step} will be {when}." if step else "")
    return (found.start(), end, text) if text else None


def _next_is(sentence: Sentence) -> list[Ahead]:
    """What the next stage is, where no day is named: "next stage is a panel interview"."""
    found = _NEXT_IS.search(sentence.plain)
    if not found or _NOT_SO.search(sentence.plain[: found.start()]):
        return []
    first = sentence.at(found.end())
    thing = noun_phrase(sentence, first, joins=False)
    # "A panel interview" names no matter, and so is no phrase; here it says enough.
    form = _HELD.match(sentence.plain, found.end())
    name, last = (form.group(), sentence.at(form.end() - 1) + 1) if form else (thing.text, thing.last) if thing else ("", first)
    if not re.match(r"(?:an?|another) ", name):
        return []
    time = due(sentence.plain, sentence.place(last))
    ends = time or last >= len(sentence.words) or sentence.words[last].tag in "ZCR"
    text = f"I understand that the {found.group(1)} will be {name} {time.text if time else ''}".strip()
    return [Ahead(sentence.at(found.start()), last, f"{text}.")] if ends else []
