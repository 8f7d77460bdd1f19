"""Reads what interview it was: for which role, at which place, on which day."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.language import group, one_of
from widgets.feedback.phrases import Phrase, is_thin, legal_phrase, noun_phrase
from widgets.feedback.sentences import Sentence

_MONTH: Final = one_of("month")
_WEEKDAY: Final = one_of("weekday")
_FOR: Final = re.compile(
    r"\b(?:interview|interviews|interviewed|interviewing|applied|applying|apply|application|role|position|job|post|it|going|round|stage|call|referee|reference) "
    r"(?:was |is )?(?:for|as|of|to be) (?=\S)"
)
_OUT: Final = re.compile(r"\b(?:pull|pulling|bow|bowing|drop|dropping|back|backing) out of (?=\S)")
_IS: Final = re.compile(r"\b(?:role|post|position|job) (?:is|was) (?=\S)")
_TITLE: Final = re.compile(
    r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|course|seat|vacancy|traineeship|degree|phd|masters?|contract|scheme|place|"
    r"assistant|manager|officer|nurse|teacher|engineer|developer|driver|porter|chef|cook|cleaner|carer|leader|supervisor|technician|analyst|administrator|receptionist|operative|"
    r"worker|coordinator|consultant|director|designer|accountant|electrician|plumber|trainee|apprentice|secretary|clerk|advisor|adviser|baker|barista|waiter|waitress|mechanic|lecturer|warden|planner|buyer|labourer|joiner|fitter|guard|captain|paramedic|midwife|librarian|journalist|editor|paralegal|solicitor|tutor|practitioner|lead|intern|specialist|executive|welder|painter|picker|handler|agent|broker|surveyor|architect|pharmacist|dispenser|physiotherapist|therapist|counsellor|psychologist|dentist|optician|vet|groomer|gardener|farmer|builder|roofer|scaffolder|machinist|operator|inspector|auditor|controller|bookkeeper|treasurer|cashier|merchandiser|florist|hairdresser|stylist|beautician|beekeeper|curator|archivist|translator|interpreter|recruiter|trainer|coach|instructor|lifeguard|steward|host|hostess|concierge|housekeeper|caretaker|janitor|postman|courier|dispatcher|conductor|pilot|sailor|soldier|firefighter|mentor|researcher|scientist|chemist|biologist|physicist|statistician|programmer|tester|architect|pm|sre)s?\b"
)
_OWN: Final = re.compile(
    r"^(?:my|his|her|their|our|this|that|another|last|old|current|previous|a few|some|any|no|every|it|the (?:last|next|first|same|whole))\b"
)
_TIME: Final = re.compile(
    rf"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|tomorrow|time|{_WEEKDAY}|interview|yes|example|reference|advice|feedback|me|dream)\b"
)
_AT: Final = re.compile(
    r"\b(?:round 's|round's|interview|interviews|interviewed|interviewing|role|position|job|post|going|was|round|stage|course|phd|place|apprenticeship|internship|shift|offer|team|[a-z]{4,14}(?:er|or|ist|ant)) (?:in person )?(?:at|with) (?=\S)"
)
_MET: Final = re.compile(
    r"\b(?:met with|met|meet|meeting|interviewed with|interview with|interview today with|panel with|sat with|interview was with|chat with|call with|spoke with|spoke to) (?=\S)"
)
_COUNTED: Final = re.compile(
    r"\b((?:two|three|four|five|six|seven|eight|\d) (?:different |senior |other )?(?:people|interviewers|managers|directors|partners|doctors|nurses|teachers|non-execs|executives|trustees|governors))\b"
)
_TOWN: Final = re.compile(
    r"\b(?:interview|interviews|callback|job|role|position|firm|company|office|hospital|school|place|casino|hotel|college|plant|visit|weekend|agency|manufacturer|trust|charity|universities|schools|hospitals) in (?!the )(\w[\w'-]{2,20})"
)
_PANEL: Final = re.compile(
    r"\bpanel of (two|three|four|five|six|seven|eight|\d)\b|\b(two|three|four|five|six|seven|eight|\d)[- ](?:person|people|strong) panel\b"
)
_ON: Final = re.compile(
    rf"\b((?:last )?(?:{_WEEKDAY})|this morning|this afternoon"
    rf"|(?<=on )(?:the )?\d{{1,2}}(?:st|nd|rd|th)(?: of \w{{3,9}})?|\d{{1,2}} (?:{_MONTH}))(?= |$)(?! at)"
)
_WORKPLACE: Final = re.compile(
    r"\b(?:warehouse|school|hospital|home|nursery|depot|office|shop|store|practice|surgery|clinic|kitchen|hotel|restaurant|cafe|bakery|farm|garage|factory|plant|site|college|university|trust|bank|firm|agency|charity|council|library|museum|gym|salon|studios?|lab|laboratory|pharmacy|bar|pub|ward|unit|academy|centre|center|company|startup|dealership|branch|airport|station|garden|yard|mill|brewery|theatre|prison|court)\b"
)


def occasion(read: Sequence[Sentence]) -> dict[str, str]:
    """The `role` ("the payroll role") and the `place` ("the care home", "Harlow & Finch"), where the note names them for sure."""
    out: dict[str, str] = {}
    for sentence in read:
        if "role" not in out and (role := _role(sentence)):
            out["role"] = role
        if "place" not in out and (place := _place(sentence)):
            out["place"] = place
        if "town" not in out and (town := _TOWN.search(sentence.plain)):
            word = sentence.words[sentence.at(town.start(1))]
            if word.tag == "E" and word.out[:1].isupper() and word.low not in group("month") | group("weekday") | group("setting"):
                out["town"] = word.out
        if "with" not in out and (people := _with(sentence)):
            out["with"] = people
        if "when" not in out and (day := _when(sentence, first=sentence is read[0])):
            out["when"] = day
    for sentence in read:
        if "role" not in out and (found := _fragment(sentence)):
            out |= {name: value for name, value in found.items() if value}
    if "place" in out and out["place"] in out.get("role", ""):
        del out["place"]
    return out


def _fragment(sentence: Sentence) -> dict[str, str]:
    """A role, and a place after it, jotted down without a verb: "Prison officer, HMP Wealstun"."""
    if any(each.tag in "AMP" for each in sentence.words[:4]) or sentence.words[0].tag in "D#CRZ":
        return {}
    found = noun_phrase(sentence, 0, joins=False)
    if (
        not found
        or re.search(r"\b(?:phd|degree|masters?|course)\b", found.text.lower())
        or not _TITLE.search(found.text.lower().split()[-1])
        or not _fits(found.text)
    ):
        return {}
    after = sentence.words[found.last :]
    if after and after[0].tag != "Z":
        return {}
    end = next((k for k in range(1, len(after)) if after[k].tag != "E"), len(after))
    place = " ".join(each.out for each in after[1:end]) if after and after[0].low == "," else ""
    named = place and after[1].low not in group("weekday") | group("setting")
    return {"role": _with_article(found.text), "place": place if named else ""}


def _with(sentence: Sentence) -> str:
    """Whom the person met, by role or number: "a panel of four", "the principal and vice principal"."""
    for match in _MET.finditer(sentence.plain):
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


def _when(sentence: Sentence, *, first: bool) -> str:
    found = _ON.search(sentence.plain)
    if not found or not (first or re.search(r"\binterview", sentence.plain)):
        return ""
    if re.search(
        r"\b(?:by|until|till|before|start|starts|starting|hear|hearing|call|calling|ring|ringing|next|decide|deciding|decision|due|another|since|except|free|available)\b",
        sentence.plain,
    ):
        return ""
    begin, end = sentence.at(found.start(1)), sentence.at(found.end(1) - 1) + 1
    text = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[begin:end])
    return f"on {text}" if found.group(1) in group("weekday") or re.search(r"\d", text) else text


def _role(sentence: Sentence) -> str:
    leaving = _OUT.search(sentence.plain)
    if leaving and sentence.at(leaving.end()) < len(sentence.words):
        found = noun_phrase(sentence, sentence.at(leaving.end()), joins=False)
        text = re.sub(r" one$", "", found.text) if found else ""
        text += "" if re.search(r"\b(?:role|job|post|position|place|course)\b", text) or not text else " role"
        if text and _fits(text) and (text.endswith(" role") or _TITLE.search(text.lower())):
            return _with_article(text)
    for pattern in (_FOR, _IS):
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            found = _trim(sentence, noun_phrase(sentence, start)) if start < len(sentence.words) else None
            if found and _fits(found.text) and _is_title(found.text):
                return _with_article(found.text)
    for place, word in enumerate(sentence.words):
        if word.low in {"role", "job", "post", "position", "apprenticeship", "internship", "placement", "programme", "scheme"} and place:
            start = place
            while start and sentence.words[start - 1].tag in "NEGJ#Q" and place - start < 4:
                start -= 1
            if start and sentence.words[start - 1].tag == "D":
                start -= 1
            before = sentence.words[start - 1].low if start else ""
            found = _trim(sentence, noun_phrase(sentence, start, joins=False)) if start < place else None
            setting = before in {"for", "the", "", "is", "was", "get", "on"} or start == 0
            if found and found.last > place and setting and _fits(found.text) and not is_thin(found.text):
                return _with_article(found.text)
    return ""


def _is_title(text: str) -> bool:
    """Whether a phrase is a job, a place on a course or somebody who does a job: "kennel attendant at the county shelter"."""
    head = re.split(r" (?:at|in|for|with|on|of) ", text)[0].lower()
    return bool(_TITLE.search(text.lower()) or re.search(r" [A-Z]", text) or re.search(r"\w{3}(?:er|or|ist|ant|ian|eer|patrol)$", head))


def _trim(sentence: Sentence, found: Phrase | None) -> Phrase | None:
    """The phrase without a day or a person that only hangs on it: "the site supervisor job with Hannah"."""
    if not found:
        return None
    words = sentence.words
    stop = next(
        (
            k
            for k in range(found.first + 1, found.last)
            if words[k].low in {"on", "with", "and", ",", "to"} or words[k].low in group("weekday") | {"today", "yesterday", "tomorrow"}
        ),
        found.last,
    )
    return found if stop == found.last else noun_phrase(sentence.part(0, stop), found.first)


def _fits(text: str) -> bool:
    low = text.lower()
    if re.search(r"\b(?:in order|in question|type job)\b", low) or (text.isupper() and len(text) > 6):
        return False
    return (
        legal_phrase(text)
        and not is_thin(text)
        and not _TIME.search(low)
        and not _OWN.match(low)
        and not hot(text)
        and len(text.split()) < 10
    )


def _with_article(text: str) -> str:
    """The role as one names it to those who advertise it: "the payroll role", "the role of night porter"."""
    text = re.sub(r" (?:of|at|in|with) an? (?:\w{1,20} )?(?:company|corporation|organisation|organization|firm)$", "", text)
    low = text.lower()
    bare = re.sub(r"^(?:an?|the) ", "", text)
    if re.match(r"(?:the|my) ", low):
        return text
    if re.search(
        r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|course|seat|vacancy|degree|phd|scheme|place)s?\b",
        low,
    ):
        return text if low.startswith(("a ", "an ")) and " of " in low else f"the {bare}"
    return "" if bare.split(" at ", maxsplit=1)[0].endswith("s") else f"the role of {bare}"


def _place(sentence: Sentence) -> str:
    for match in _AT.finditer(sentence.plain):
        start = sentence.at(match.end())
        if start >= len(sentence.words):
            continue
        first = sentence.words[start]
        end = start
        while (
            end < len(sentence.words)
            and end - start < 4
            and (sentence.words[end].tag == "E" or (sentence.words[end].low == "&" and end > start))
        ):
            if sentence.words[end].low in group("weekday") | group("month"):
                break
            end += 1
        name = " ".join(each.out for each in sentence.words[start:end])
        company = re.search(r"\bat $", match.group()) or end - start > 1
        if name and company and first.out[:1].isupper() and first.low not in group("setting") | group("other_side"):
            return name.replace(" & ", " and ")
        found = _trim(sentence, noun_phrase(sentence, start, joins=False))
        if found and re.match(
            r"an? (?:(?:large|small|big|local|new|nice|great|good|major) )?(?:company|firm|agency|place|office)$", found.text
        ):
            continue
        if found and _WORKPLACE.search(found.text.lower()) and _fits(found.text) and re.match(r"(?:the|a|an) ", found.text):
            return found.text
    return ""
