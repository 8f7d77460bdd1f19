"""Reads what interview it was: for which role, at which place, on which day."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation import places
from widgets.feedback.situation.days import UNFREE, Day, days, on_day, stretch
from widgets.feedback.situation.fields import unnamed
from widgets.feedback.situation.jobs import is_person
from widgets.feedback.situation.posts import alone, post

# In how many of its first sentences an account says what it is about.
_HEAD: Final = 3
_OWN: Final = re.compile(r"^(?:my|his|her|their|our|this|that|another|last|old|current|previous|a few|some|any|no|every|it)\b")
_AT: Final = re.compile(
    r"\b(?:round 's|round's|interview|interviews|interviewed|interviewing|screen|role|position|job|post|going|was|round|stage|course|phd|place|apprenticeship|internship|shift|offer|team|[a-z]{4,14}(?:er|or|ist|ant)) (?:in person )?(?:at|with) (?=\S)"
)
# In a message about one application, what stands before an employer's name.
_AT_LETTER: Final = re.compile(
    r"\b(?:at|from|with|(?<!bow )out of(?! office)|(?:it|round|interview|stage|one|job|company|employer|second|visit) (?:is|s)) (?=\S)"
)
_NOT_IT: Final = re.compile(
    r"\b(?:is she still|is he still|are they still|she is still|he is still|i am|i was|he is|she is|he was|she was|take|taking|took|taken|accept|accepted|accepting|start|starting|working|work|worked|current|my|place|offer from|years|live|coming|move|moving|shifted|moved|tills|laugh|i have an? (?:\w{3,12} )?(?:job|shift|role|post))\b(?: \S{1,14}){0,4} $"
)
_MET: Final = re.compile(
    r"\b(?:met with|met|meet|meeting|interviewed with|interview with|interview today with|panel with|sat with|interview was with|chat with|call with|spoke with|spoke to) (?=\S)"
)
_COUNTED: Final = re.compile(
    r"\b((?:two|three|four|five|six|seven|eight|\d) (?:different |senior |other )?(?:people|interviewers|managers|directors|partners|doctors|nurses|teachers|non-execs|executives|trustees|governors))\b"
)
_TOWN: Final = re.compile(
    r"\b(?:(?:interview|interviews|callback|job|role|position|firm|company|office|hospital|school|place|casino|hotel|college|plant|visit|weekend|agency|manufacturer|trust|charity|yard|centre|center|depot|gig|camp|fellowship|scheme|shop|store|round|site|day|stage|housekeeping|universities|schools|hospitals) in|(?:fly|come|go|me|travel) (?:out |over |down |up )to) (?!the )(\w[\w'-]{2,20})"
)
_PANEL: Final = re.compile(
    r"\bpanel of (two|three|four|five|six|seven|eight|\d)\b|\b(two|three|four|five|six|seven|eight|\d)[- ](?:person|people|strong) panel\b"
)
_HEARD: Final = re.compile(
    r"\b(?:email\w{0,6}|call\w{0,6}|letter|rejected|rejection|no|offer\w{0,6}|news|word|heard|message|reply|withdraw\w{0,6}|withdrawing|out|job|role|post|position)\b(?: (?!and |but |so )\w{1,14}){0,3} $"
)
_LET: Final = re.compile(r"\b(?:let|tell) (?=the \S{3,20} (?:know|that|i|people|lot)\b)")
_WHOSE: Final = re.compile(
    r"the (?:state|city|county|government|council|federal|agency|office|public|private|bank|nhs|temp|summer|weekend|seasonal) (?:job|role|post|position|gig)$"
)
_SOMEONE: Final = frozenset({"someone", "somebody", "people", "anyone"})
# A job somebody has got is another one: "my partner got a job in Leeds".
_GOT_ONE: Final = re.compile(
    r"\b(?:got|found|taken|took|accepted|has|have been offered|been offered|starting|start|started) (?:an? |another |my )(?:\w{2,12} ){0,2}(?:job|role|post|position) (?:in|at) $"
)
# Where it may be is asked, not known.
_ASKED: Final = re.compile(r"\b(?:is it|whether|if it)\b")
_MEETING: Final = re.compile(
    r"\b(?:interview|saw them|met|trial|shift|assessment|came in|chat|callback|screen|call|onsite|mmi|superday|oral board|panel|went in)"
)
# Somebody one was promised, is still to meet or might meet; a day that belongs to what was asked, told or wanted.
_NOT_MET: Final = re.compile(r"\b(?:will|would|told|next|if|to|supposed|expect\w{0,3})\b(?: \S{1,14}){0,4} $")
_NOT_OF_IT: Final = re.compile(
    r"\b(?:days|weeks?|months?) (?:past |ago )?(?:on )?$|\b(?:asks?|asked|said|says|told|wants?|wanted|supposed|ad|advert|back)\b|\b(?:a|an|every|the|each) $"
)
_NOT_THEN: Final = re.compile(
    r"\b(?:by|until|till|before|starts?|starting|hear|call|ring|next|decide|decision|finish\w{0,3}|they interview|interviewing|due|another|other|sent|emailed|accepted|booked|lease|notice|since|except|free|available|hearing|calling|ringing|deciding)\b"
)


def occasion(read: Sequence[Sentence], *, letter: bool = False) -> dict[str, str]:
    """The `role` ("the payroll role") and the `place` ("the care home", "Harlow & Finch"), where the note names them for sure.

    A `letter` is about one application, so that more ways of naming it count.
    """
    out: dict[str, str] = {}
    for sentence in read:
        if "role" not in out and (role := _finer(sentence, post(sentence, letter=letter), letter=letter)) and role.text:
            out["role"] = role.text
            out |= {name: value for name, value in _after(sentence, role).items() if value}
        if "place" not in out and (place := _place(sentence, letter=letter)):
            out["place"] = place
        found = _TOWN.search(sentence.plain)
        if found and (
            _ASKED.search(sentence.plain[: found.start(1)])
            or _GOT_ONE.search(sentence.plain[: found.start(1)])
            or (not letter and _own_place(sentence.plain[: found.start(1)]))
        ):
            found = None  # "I clean the school in Porto" is no interview
        if "town" not in out and found and (town := places.town(sentence, sentence.at(found.start(1)))):
            out["town"] = town
        if "with" not in out and (people := _with(sentence)):
            out["with"] = people
        if "when" not in out and (day := _when(sentence, loose=letter and sentence is read[0])):
            out["when"] = day
    # What a note is headed with is the job; what is jotted down later is what was done there.
    head = read if letter else read[: 1 if read and {"they", "he", "she"} & {each.low for each in read[0].words} else 2]
    for sentence in head if letter else [each for each in head if not any(word.tag in "AMP" for word in each.words[:4])]:
        if "role" not in out and (found_alone := alone(sentence)) and (letter or found_alone.first == 0) and found_alone.text:
            out["role"] = found_alone.text
            out |= {name: value for name, value in _after(sentence, found_alone).items() if value}
    for sentence in () if letter or "role" in out else read[:_HEAD]:
        if "role" not in out and (found_bare := unnamed(sentence)):
            out["role"] = found_bare.text
            if "place" not in out and not any(each.low == "on" for each in sentence.words[found_bare.last : found_bare.last + 1]):
                out |= {name: value for name, value in _after(sentence, found_bare).items() if value}
    if letter and "place" not in out and "town" not in out and (last := _last_name(read)):
        out["place" if last.startswith("the ") else "town"] = last
    for name in ("place", "town"):
        if name in out and out[name] in " ".join(value for key, value in out.items() if key != name and key in {"role", "place"}):
            del out[name]
    return out


def _own_place(before: str) -> bool:
    """Whether what stands before a place says that one is there oneself, and not for an interview."""
    return bool(re.search(r"\b(?:i|we|my|years?|months?)\b", before)) and not _MEETING.search(before)


def _finer(sentence: Sentence, role: Phrase | None, *, letter: bool) -> Phrase | None:
    """The job as it is called, where the note first says only whose it is: "state job, caseworker II"."""
    title = alone(sentence, role.last) if letter and role and _WHOSE.match(role.text) else None
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
        and (len(named.text.split()) > 1 or not named.text.isupper())
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
                and place + len(town.split()) < len(words)
                and words[place + len(town.split())].low in {".", ","}
                and words[place - 2].low not in group("other_side")
                and "'" not in town
            ):
                return town
    return ""


def _place(sentence: Sentence, *, letter: bool) -> str:
    for pattern in (_AT, _AT_LETTER, _LET) if letter else (_AT,):
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            if (
                start >= len(sentence.words)
                or sentence.words[start].tag == "#"
                or (letter and _NOT_IT.search(sentence.plain[: match.end()]))
            ):
                continue
            if start > 1 and sentence.words[start - 1].low in {"from", "with"} and sentence.words[start - 2].low in _SOMEONE:
                continue
            if pattern is _AT_LETTER and sentence.words[start - 1].low == "from" and not _HEARD.search(sentence.plain[: match.start()]):
                continue
            before = sentence.words[start - 2] if start > 1 else None
            if (
                pattern is _AT_LETTER
                and before
                and (before.tag == "E" or before.low in group("other_side") | {"tutor", "boss"} or _person_at(sentence, start - 2))
            ):
                continue
            # "roadworks at Sligachan" is no place of work
            if pattern is _AT_LETTER and before and before.tag == "N" and before.low.endswith("s") and not _MEETING.search(before.low):
                continue
            after = [each.low for each in sentence.words[start : start + 3]]
            if pattern is _LET and after[:1] == ["the"] and after[2:] == ["people"]:
                return f"the {sentence.words[start + 1].out}" if places.WORKPLACE.fullmatch(after[1]) else ""
            named = places.name(sentence, start)
            company = re.search(r"\b(?:at|from|of|out of) $", match.group()) or (named and len(named.text.split()) > 1)
            found = places.place(sentence, start)
            if found and (is_person(found.text) or re.match(r"(?:the |an? )?(?:other|another|different|same)\b", found.text)):
                continue
            if found and named and len(found.text) > len(named.text):
                return found.text
            after_name = sentence.words[named.last : named.last + 1] if named and named.text.startswith("the ") else ()
            if any(each.tag in "NG" for each in after_name):
                continue  # cut off: "the Dutch side"
            if named and company and sentence.words[named.first].tag in "EQDNJ" and not _person(sentence, named):
                return named.text
            if match.group().startswith("with ") and not named:
                continue
            if (
                found
                and found.text != (named.text if named else "")
                and (re.match(r"(?:the|an?) ", found.text) or re.search("[A-Z]", found.text))
            ):
                return found.text
    return ""


def _person_at(sentence: Sentence, place: int) -> bool:
    """Whether the word at `place` ends somebody's name: "mr lloyd"."""
    return place > 0 and sentence.words[place - 1].low in {"mr", "mrs", "ms", "dr", "prof", "sister", "coach", "sgt", "miss"}


def _person(sentence: Sentence, named: Phrase) -> bool:
    """Whether a name is somebody's: what stands before or in it says so."""
    words = sentence.words[max(0, named.first - 1) : named.last]
    return any(each.low in {"mr", "mrs", "ms", "dr", "prof", "sister", "coach", "sgt", "miss"} for each in words)


def _with(sentence: Sentence) -> str:
    """Whom the person met, by role or number: "a panel of four", "the principal and vice principal"."""
    for match in _MET.finditer(sentence.plain):
        if _NOT_MET.search(sentence.plain[: match.start()]):
            continue
        start = sentence.at(match.end())
        found = noun_phrase(sentence, start) if start < len(sentence.words) else None
        low = found.text.lower() if found else ""
        who = {each.strip(",") for each in low.split()} & (
            group("other_side") | {"people", "panel", "board", "committee", "parents", "doctors", "teachers", "nurses"}
        )
        if (
            found
            and who
            and not _OWN.match(low)
            and not hot(low)
            and len(low.split()) < 10
            and not re.search(r"\b(?:interview|large|company|agency|client|employer)\b", low)
        ):
            return found.text if re.match(r"(?:an?|the|two|three|four|five|six|seven|eight|nine|\d)\b", low) else ""
    counted = _COUNTED.search(sentence.plain)
    if counted and _MET.search(sentence.plain):
        return counted.group(1)
    panel = _PANEL.search(sentence.plain)
    if panel and not re.search(r"\b(?:if|next|second|asked)\b", sentence.plain):
        return f"a panel of {panel.group(1) or panel.group(2)}"
    return ""


def _piece(plain: str, day: Day) -> str:
    """What stands between commas around a day: what else a sentence tells of was on another."""
    return plain[: day.start].rsplit(" , ", 1)[-1] + plain[day.start :].split(" , ", 1)[0]


def _when(sentence: Sentence, *, loose: bool) -> str:
    """The day of the interview, where the part of a sentence that tells of it names one, or the first of a letter."""
    for day in days(sentence):
        before = sentence.plain[: day.start]
        if UNFREE.search(before) or re.search(
            r"\b(?:weeks?|fortnight|months?) (?:past|ago|back)(?: on)? $|\b(?:it is|its|today is|now) (?:now )?$|\b(?:asked|if|would)\b",
            before,
        ):
            continue  # today, a day to turn down, or one in a question
        named = (
            re.search(r"\b(?:interview(?:ed)?|trial|shift|assessment|visit) (?:was |is )?$", before)
            or re.match(r"(?:last |this (?:morning|afternoon))|[A-Z]", day.text)
            or before.endswith("on ")
            or day.text[0].isdigit()
        )
        told = loose or _MEETING.search(_piece(sentence.plain, day))
        if not named or not told or _NOT_OF_IT.search(before) or re.search(r" (?:at|after|before|from|until) | week$", day.text):
            continue
        before = re.sub(r"\bsince (?:the |my )?(?=trial|interview|shift|visit)", "", before)
        if (
            _NOT_THEN.search(before[-36:])
            or re.search(r"\b(?:sent|emailed|posted|handed in)\b", before[-70:])
            or re.match(r" (?:at \d|is|to|was booked)\b", sentence.plain[day.end :])
        ):
            continue
        text = stretch(sentence, day)
        if not re.match(rf"(?:from|between) (?:{one_of('weekday')})", text.lower()):  # those are the days one works
            return on_day(text)
    return ""
