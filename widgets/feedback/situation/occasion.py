"""Reads what interview it was: for which role, at which place, on which day."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation import places
from widgets.feedback.situation.company import met_with, was_away
from widgets.feedback.situation.days import UNFREE, Day, days, on_day, stretch
from widgets.feedback.situation.fields import unnamed
from widgets.feedback.situation.jobs import is_person
from widgets.feedback.situation.jotted import alone
from widgets.feedback.situation.placed import MEETING, placed
from widgets.feedback.situation.posts import post

# In how many of its first sentences an account says what it is about.
_HEAD: Final = 3
_TOWN: Final = re.compile(
    r"\b(?:(?:interview|interviews|callback|job|role|position|firm|company|office|hospital|school|place|casino|hotel|college|plant|visit|weekend|agency|manufacturer|trust|charity|yard|centre|center|depot|gig|camp|fellowship|scheme|shop|store|round|site|day|stage|housekeeping|universities|schools|hospitals) in|(?:fly|come|go|me|travel) (?:out |over |down |up )to) (?!the )(\w[\w'-]{2,20})"
)
_WHOSE: Final = re.compile(
    r"the (?:state|city|county|government|council|federal|agency|office|public|private|bank|nhs|temp|summer|weekend|seasonal) (?:job|role|post|position|gig)$"
)
# A job somebody has got is another one: "my partner got a job in Leeds".
_GOT_ONE: Final = re.compile(
    r"\boffers? (?:from|at|with) (?:\S{1,12} ){0,4}$|\b(?:got|found|taken|took|accepted|has|have been offered|been offered|starting|start|started) (?:an? |another |my )(?:\w{2,12} ){0,2}(?:job|role|post|position) (?:in|at) $"
)
# What one told of, or showed, is where one has worked: "talked about the refit | job in Hull", "photos of the kitchen".
_TOLD_OF: Final = re.compile(
    r"\b(?:(?:talk\w{0,3}|spoke|told (?:them|him|her)|ask\w{0,3}(?: me)?) (?:about|through)"
    r"|(?:photos?|photographs?|pictures?|pics?|videos?|drawings?|plans?|sketch(?:es)?|stor(?:y|ies)|examples?|letters?|references?|snaps) (?:of|from|about)) (?:[\w'-]{1,16} ){0,4}$"
)
# Another interview, by what it is called; "had another interview" opens many an account of this one, and is another one in it.
_THE_OTHER: Final = re.compile(
    r"\b(?:my last|(?:the|my|an?|that) (?:other|previous|earlier|different|separate)) (?:\w{2,12} )?(?:interview|trial)s?\b"
)
_ANOTHER: Final = re.compile(
    r"\b(?:have|had|did|been (?:to|at|in)|was (?:at|in)|from|after|before|since) (?:that|another) (?:\w{2,12} )?(?:interview|trial)\b"
)
# Where it may be is asked, not known.
_ASKED: Final = re.compile(r"\b(?:is it|whether|if it)\b")
_NOT_OF_IT: Final = re.compile(
    r"\b(?:days|weeks?|months?) (?:past |ago )?(?:on )?$|\b(?:asks?|asked|said|says|told|wants?|wanted|supposed|ad|advert|back)\b|\b(?:a|an|every|each|(?<!on )the) $"
)
# Where one works now is not named to others.
_THERE_NOW: Final = re.compile(r"\bwhere i (?:am|work)\b|\b(?:current|present|my) (?:\w{2,10} )?(?:place|employer|firm|company|job|work)\b")
_NOT_THEN: Final = re.compile(
    r"\b(?:by|until|till|before|starts?|starting|hear|call|ring|next|decide|decision|finish\w{0,3}|they interview|interviewing|due|another|other|sent|emailed|accepted|booked|lease|notice|since|except|free|available|hearing|calling|ringing|deciding|coming|come in|lined up|(?:shifts?|hours) (?:is|are)|it is an? (?:\w{2,9} )?trial)\b"
)
# What somebody took it for it was not: "thinking it was for sales assistant".
_MISTAKEN: Final = re.compile(r"\b(?:thinking|thought|assumed|expecting|expected) (?:that )?(?:it|this) (?:was|to be|would be)(?: for)?\b")


def occasion(read: Sequence[Sentence], *, letter: bool = False) -> dict[str, str]:
    """The `role` ("the payroll role") and the `place` ("the care home", "Harlow & Finch"), where the note names them for sure.

    A `letter` is about one application, so that more ways of naming it count.
    """
    out: dict[str, str] = {}
    read = [each for place, each in enumerate(read) if not (_MISTAKEN.search(each.plain) or _of_another(each, first=place == 0))]
    for sentence in read:
        if "role" not in out and (role := _finer(sentence, post(sentence, letter=letter), letter=letter)) and role.text:
            out["role"] = role.text
            out |= {name: value for name, value in _after(sentence, role).items() if value}
        if "place" not in out and (place := placed(sentence, letter=letter)):
            out["place"] = place
        found = _TOWN.search(sentence.plain)
        if found and (
            _ASKED.search(sentence.plain[: found.start(1)])
            or _GOT_ONE.search(sentence.plain[: found.start(1)])
            or (not letter and (_own_place(sentence.plain[: found.start(1)]) or _TOLD_OF.search(sentence.plain[: found.start()])))
        ):
            found = None  # "I clean the school in Porto" is no interview
        if "town" not in out and found and (town := places.town(sentence, sentence.at(found.start(1)))):
            out["town"] = town
        if "with" not in out and (people := met_with(sentence)) and not any(was_away(each, people) for each in read):
            out["with"] = people
        if "when" not in out and (day := _when(sentence, loose=letter and sentence is read[0])):
            out["when"] = day
    # What a note is headed with is the job; what is jotted down later is what was done there.
    head = read if letter else read[: 1 if read and {"they", "he", "she"} & {each.low for each in read[0].words} else 2]
    for sentence in head if letter else [each for each in head if not any(word.tag in "AMP" for word in each.words[:4])]:
        if (
            "role" not in out
            and (found_alone := alone(sentence, letter=letter))
            and (letter or _heads(sentence, found_alone))
            and found_alone.text
        ):
            out["role"] = found_alone.text
            out |= {name: value for name, value in _after(sentence, found_alone).items() if value}
    for sentence in () if letter or "role" in out else read[:_HEAD]:
        if "role" not in out and (found_bare := unnamed(sentence)):
            out["role"] = found_bare.text
            if "place" not in out and not any(each.low == "on" for each in sentence.words[found_bare.last : found_bare.last + 1]):
                out |= {name: value for name, value in _after(sentence, found_bare).items() if value}
    if letter and "place" not in out and "town" not in out and (last := _last_name(read)):
        out["place" if last.startswith("the ") else "town"] = last
    return out


def _of_another(sentence: Sentence, *, first: bool) -> bool:
    """Whether a sentence, the `first` of a note or a later one, is about another interview: "I'd had that interview on Monday"."""
    return bool(_THE_OTHER.search(sentence.plain) or (not first and _ANOTHER.search(sentence.plain)))


def _heads(sentence: Sentence, job: Phrase) -> bool:
    """Whether a job stands at the head of a note: "Shop assistant, ...", "Trial shift at the Lamb, kitchen porter"."""
    return job.first == 0 or (job.last == len(sentence.words) - 1 and MEETING.match(sentence.plain) is not None)


def _own_place(before: str) -> bool:
    """Whether what stands before a place says that one is there oneself, and not for an interview."""
    return bool(re.search(r"\b(?:i|we|my|years?|months?)\b", before)) and not MEETING.search(before)


def _finer(sentence: Sentence, role: Phrase | None, *, letter: bool) -> Phrase | None:
    """The job as it is called, where the note first says only whose it is: "state job, caseworker II"."""
    title = alone(sentence, role.last, letter=letter) if letter and role and _WHOSE.match(role.text) else None
    return title if title and title.text else role


def _after(sentence: Sentence, role: Phrase) -> dict[str, str]:
    """The place or the town that hangs on a role: "at Oakfield", "in hotel Belmont", ", HMP Wealstun"."""
    words = sentence.words
    if role.last + 1 >= len(words):
        return {}
    link, start = words[role.last].low, role.last + 1
    if link in {"at", "with", "on", "of"} and (found := places.place(sentence, start)):
        return {"place": found.text}
    if link == "in" and (town := places.town(sentence, start)):
        return {"town": town}
    if link == "in" and (found := places.place(sentence, start)):
        more = places.name(sentence, found.last) if found.last < len(words) else None
        return {"role": f"{role.text} in {found.text} {more.text if more else ''}".strip()}
    if link == "in" and words[start].tag in "NG" and (field := noun_phrase(sentence, start, joins=False)) and len(field.text.split()) < 4:
        return {"role": f"{role.text} in {field.text}"} if not is_person(field.text) and not is_thin(field.text) else {}
    if (
        link == "at"
        and words[start].tag == "D"
        and (thing := noun_phrase(sentence, start, joins=False))
        and not is_person(thing.text)
        and not is_thin(thing.text)
    ):
        return {"place": thing.text}
    if (
        link == ","
        and (named := places.name(sentence, start))
        and len(named.text.split()) > 1  # "Youth worker, Ballarat" may name a town or an employer
        and (named.last >= len(words) or words[named.last].tag == "Z")
    ):
        return {"place": named.text}
    return {}


def _last_name(read: Sequence[Sentence]) -> str:
    """A town jotted down between marks: "Round two, Thursday week, Maidstone."."""
    for sentence in read:
        words = sentence.words
        for place in range(1, len(words)):
            town = places.town(sentence, place) if words[place - 1].low == "," else ""
            site = places.place(sentence, place) if words[place - 1].low == "," and words[place].tag == "E" else None
            if site and places.WORKPLACE.search(site.text.lower()) and site.last < len(words) and words[site.last].tag == "Z":
                return f"the {site.text}"
            if (
                town
                and not _THERE_NOW.search(sentence.part(0, place).plain)
                and place + len(town.split()) < len(words)
                and words[place + len(town.split())].low in {".", ","}
                and words[place - 2].low not in group("other_side")
                and "'" not in town
                and not any(each.tag in "VAM" for each in words[place + len(town.split()) + 1 : place + len(town.split()) + 2])
            ):
                return town
    return ""


def _piece(plain: str, day: Day) -> str:
    """What stands between commas around a day: what else a sentence tells of was on another."""
    return plain[: day.start].rsplit(" , ", 1)[-1] + plain[day.start :].split(" , ", 1)[0]


def _when(sentence: Sentence, *, loose: bool) -> str:
    """The day of the interview, where the part of a sentence that tells of it names one, or the first of a letter."""
    for day in days(sentence):
        before = sentence.plain[: day.start]
        if UNFREE.search(before) or re.search(
            r"\b(?:weeks?|fortnight|months?) (?:past|ago|back)(?: on)? $|\b(?:it is|its|today is|now) (?:now )?$|\b(?:asked|if|would)\b|\bpost (?:from|on) $",
            before,
        ):
            continue  # today, a day to turn down, or one in a question
        named = (
            re.search(r"\b(?:interview(?:ed)?|trial|shift|assessment|visit) (?:was |is )?$", before)
            or re.match(r"(?:last |this (?:morning|afternoon))|[A-Z]", day.text)
            or before.endswith("on ")
            or day.text[0].isdigit()
        )
        told = loose or MEETING.search(_piece(sentence.plain, day))
        if not named or not told or _NOT_OF_IT.search(before) or re.search(r" (?:at|after|before|from|until) | week$", day.text):
            continue
        before = re.sub(r"\bsince (?:the |my )?(?=trial|interview|shift|visit)", "", before)
        if (
            _NOT_THEN.search(before[-36:])
            or re.search(r"\b(?:sent|emailed|posted|handed in)\b", before[-70:])
            or re.match(r" (?:at \d|is|to|thru|through|was booked|if)\b", sentence.plain[day.end :])
        ):
            continue
        text = stretch(sentence, day)
        if not re.match(rf"(?:from|between) (?:{one_of('weekday')})", text.lower()):  # those are the days one works
            return on_day(text)
    return ""
