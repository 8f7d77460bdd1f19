"""Reads which job it is, however it is put: "the Year 3 post", "the cold store one", "for night porter", "Prison officer, HMP Wealstun"."""

import re
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, one_of
from widgets.feedback.phrases import Phrase, is_thin, legal_phrase, noun_phrase, write
from widgets.feedback.sentences import Sentence
from widgets.feedback.situation import places
from widgets.feedback.situation.plain import plainly

_FOR: Final = re.compile(
    r"\b(?:interview|interviews|interviewed|interviewing|applied|applying|apply|application|role|position|job|post|it|going|round|stage|call|referee|reference|ref|down|portal|day|offer|back|ago|is|was) "
    r"(?:was |is )?(?:for|as|of|to be) (?=\S)"
)
_FOR_THE: Final = re.compile(
    r"\b(?:no|yes|days|weeks|ref|referee|reference|interview|interviewed|apply|applied|applying|application|continue|is|was|down|through|offer|form|me|selected|considered|shortlisted|picked|chosen|recommendation|e-mail|email|phone) for (?:the )?(?=\S)"
)
_OUT: Final = re.compile(r"\b(?:pull|pulling|bow|bowing|drop|dropping|back|backing|am|i'm) out of (?=\S)")
_ANY: Final = re.compile(r"\b(?:for|into|in to|onto|concerning|regarding|about) (?=(?:an?|the) \S)")
_FOR_A: Final = re.compile(r"\b(?:for|into|in to|onto) (?=(?:an?|the) \S)")
_SCHEME: Final = re.compile(
    r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|scheme|fellowship|scholarship|traineeship|appointment|vacancy|spot)s?$"
)
_IT_IS: Final = re.compile(r"\b(?:it is|it was|its|job is|wanted|as|for) (?:for )?(?:an? |the )?(?=\S)")
_IS: Final = re.compile(r"\b(?:role|post|position|job) (?:is|was) (?=\S)")
_HEADS: Final = frozenset(
    [
        "role",
        "job",
        "post",
        "position",
        "gig",
        "vacancy",
        "opening",
        "placement",
        "apprenticeship",
        "internship",
        "traineeship",
        "appointment",
        "spot",
        "thing",
        "process",
    ]
)
_PLACES: Final = re.compile(
    r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|course|seat|vacancy|degree|phd|msc|ma|bsc|mba|scheme|place|fellowship|scholarship|section|crew|patrol|\w{3,14}ship)s?$"
)
TITLE: Final = re.compile(
    r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|course|seat|vacancy|traineeship|degree|phd|msc|mba|masters?|contract|scheme|place|fellowship|scholarship|"
    r"assistant|manager|officer|nurse|teacher|engineer|developer|driver|porter|chef|cook|cleaner|carer|leader|supervisor|technician|tech|analyst|administrator|receptionist|operative|"
    r"worker|coordinator|consultant|director|designer|accountant|electrician|plumber|trainee|apprentice|secretary|clerk|advisor|adviser|baker|barista|waiter|waitress|mechanic|lecturer|warden|planner|buyer|labourer|joiner|fitter|guard|captain|paramedic|midwife|librarian|journalist|editor|paralegal|solicitor|tutor|practitioner|lead|intern|specialist|executive|welder|painter|picker|handler|agent|broker|surveyor|architect|pharmacist|dispenser|physiotherapist|therapist|counsellor|counselor|psychologist|dentist|optician|vet|groomer|gardener|farmer|builder|roofer|scaffolder|machinist|operator|inspector|auditor|controller|bookkeeper|treasurer|cashier|merchandiser|florist|hairdresser|stylist|beautician|beekeeper|curator|archivist|translator|interpreter|recruiter|trainer|coach|instructor|lifeguard|steward|host|hostess|concierge|housekeeper|caretaker|janitor|postman|courier|dispatcher|conductor|pilot|sailor|soldier|firefighter|mentor|researcher|scientist|chemist|biologist|physicist|statistician|programmer|tester|pm|sre|attendant|registrar|writer|marshal|dispenser|helper|barback|mate|crew|patrol)s?\b"
)
_OWN: Final = re.compile(
    r"^(?:my|his|her|their|our|this|that|another|other|last|old|current|previous|a few|some|any|no|every|it|the (?:last|next|first|same|whole|other|only|best|new|big|actual))\b"
)
_TIME: Final = re.compile(
    rf"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|tomorrow|time|{one_of('weekday')}|interview|yes|example|reference|advice|feedback|me|dream|hotel|flat)\b"
)
_FORMS: Final = frozenset(
    [
        "job",
        "phone",
        "telephone",
        "video",
        "zoom",
        "skype",
        "teams",
        "panel",
        "group",
        "second",
        "first",
        "final",
        "round",
        "stage",
        "mock",
        "exit",
        "site",
    ]
)
_KNOWN: Final = re.compile(rf"\byear \d{{1,2}}\b|\b(?:{one_of('weekday')})s?(?= (?:job|role|shift|post))")
_TAKEN: Final = frozenset(["take", "accept", "quit", "leave", "lose", "hate", "find", "need", "want", "keep"])
_PLAIN_HEADS: Final = frozenset(
    [
        "real",
        "proper",
        "good",
        "great",
        "full",
        "part",
        "time",
        "full-time",
        "part-time",
        "dream",
        "day",
        "side",
        "first",
        "second",
        "last",
        "type",
        "whole",
        "new",
        "old",
        "nice",
        "perfect",
        "right",
        "wrong",
        "other",
        "only",
    ]
)


def post(sentence: Sentence, *, letter: bool) -> Phrase | None:
    """The job a sentence names, as one names it to those who offer it; in a `letter` about it more ways of naming it count."""
    return (
        _headed(sentence, letter=letter)
        or _after(sentence, _OUT, letter=letter)
        or _after(sentence, _FOR, letter=letter)
        or _after(sentence, _IS, letter=letter)
        or _after(sentence, _ANY if letter else _FOR_A, letter=letter)
        or (_after(sentence, _FOR_THE, letter=True, field=True) or _after(sentence, _IT_IS, letter=True) if letter else None)
    )


def _headed(sentence: Sentence, *, letter: bool) -> Phrase | None:
    """A phrase that ends with what a job is called: "an entry level wet lab position"; in a letter also "the startup one"."""
    words = sentence.words
    for place, word in enumerate(words):
        called = (
            (word.low in _HEADS and (letter or word.low not in {"thing", "process"}))
            or (letter and word.low == "interview" and words[place - 1].tag in "NE" and words[place - 1].low not in _FORMS)
            or (
                letter
                and word.low == "one"
                and place + 1 < len(words)
                and (words[place + 1].tag in "ZCP" or words[place + 1].low in {"at", "in", "with"})
            )
            or (letter and word.low == "one" and place + 1 == len(words))
        )
        if not called or not place or words[place - 1].tag not in "NEGJ#QVD":
            continue
        start = place
        while start and (words[start - 1].tag in "NEGJ#Q" or (words[start - 1].tag == "L" and start < place)) and place - start < 5:
            start -= 1
        if words[place - 1].tag == "V":
            continue
        determined = start > 0 and words[start - 1].tag == "D"
        if determined:
            start -= 1
        before = words[start - 1] if start else None
        text = write(plainly(words[start : place + 1]))
        bare = [each.low for each in words[start + determined : place]]
        if (
            (
                not bare
                and not (
                    determined
                    and word.low in {"apprenticeship", "internship", "traineeship", "placement"}
                    and words[start].low in {"the", "an", "a"}
                )
            )
            or (bare and set(bare) <= _PLAIN_HEADS | group("bland") | group("number"))
            or (bare and bare[0] in {"other", "another", "current", "old", "same", "new", "unsuccessful", "only"})
        ):
            continue
        if word.low == "one" and (
            not determined or words[start].low != "the" or not any(each.tag in "NEG" for each in words[start + 1 : place])
        ):
            continue
        if letter and re.search(r"\bworked (?:for|with|under)\b", " ".join(each.low for each in words[:start])):
            continue
        if before and base_of(before.low) in _TAKEN and letter and not (start > 2 and words[start - 2].tag == "X"):
            continue
        if letter and {each.low for each in words[max(0, start - 4) : start]} & {"when", "if", "once", "another"}:
            continue
        if not determined and not letter and start and (not before or before.low not in {"for", "is", "was", "the", "on", "get"}):
            continue
        text = re.sub(r" (?:one|thing|process|interview)$", " role", text)
        if text and _fits(text):
            return Phrase(start, place + 1, with_article(text))
    return None


def _after(sentence: Sentence, pattern: re.Pattern[str], *, letter: bool, field: bool = False) -> Phrase | None:
    words = sentence.words
    for match in pattern.finditer(sentence.plain):
        start = sentence.at(match.end())
        found = trimmed(sentence, noun_phrase(sentence, start, joins=not letter)) if start < len(words) else None
        if (
            found
            and (letter or pattern is _FOR_A)
            and (cut := next((k for k in range(start + 1, found.last) if words[k].low in {"in", "at", "with"}), 0))
        ):
            head = noun_phrase(sentence.part(0, cut), start)
            found = head if head and not is_thin(head.text) else found
        if not found or not _fits(found.text):
            continue
        more = ""
        if (
            letter
            and found.last + 1 < len(words)
            and words[found.last].low in {"and", "&"}
            and words[found.last + 1].tag in "NV"
            and (found.last + 2 >= len(words) or words[found.last + 2].tag == "Z")
        ):
            more = f" and {words[found.last + 1].out}"
            found = Phrase(found.first, found.last + 2, f"{found.text}{more}")
        if pattern is _OUT:
            text = re.sub(r" one$", " role", found.text)
            if text.endswith(" role") or TITLE.search(text.lower()):
                return Phrase(found.first, found.last, with_article(text))
            continue
        if pattern in {_ANY, _FOR_A} and not _SCHEME.search(found.text.lower()):
            continue
        if pattern is _IT_IS and not TITLE.search(found.text.lower().split()[-1]):
            continue
        if not more and _is_title(found.text):
            return Phrase(found.first, found.last, with_article(found.text))
        if field and not is_person(found.text) and not places.WORKPLACE.search(found.text.lower()):
            bare = re.sub(r"^(?:the|an?) ", "", found.text)
            if bare.lower().split()[-1] in group("around") | group("elsewhere") | group("thin"):
                continue
            if found.text.split()[-1] in {"shift", "trial", "interview", "day", "stage", "round", "week", "time", "call", "answer"}:
                continue
            named = f"the {bare}" if _PLACES.search(bare) else f"the {bare} role"
            return Phrase(found.first, found.last, named)
    return None


def is_person(text: str) -> bool:
    """Whether a phrase names somebody: "the lady", "Mrs Okafor"."""
    lows = {each.lower() for each in text.split()}
    return bool(
        lows
        & (
            group("other_side") - {"company", "agency", "client", "head", "board", "team"}
            | {"mr", "mrs", "ms", "dr", "prof", "miss", "person", "candidate", "someone"}
        )
    )


def _is_title(text: str) -> bool:
    """Whether a phrase is a job, a place on a course or somebody who does a job: "kennel attendant at the county shelter"."""
    head = re.split(r" (?:at|in|for|with|on|of) ", text)[0].lower()
    return bool(TITLE.search(text.lower()) or re.search(r" [A-Z]", text) or re.search(r"\w{3}(?:er|or|ist|ant|ian|eer|patrol)$", head))


def trimmed(sentence: Sentence, found: Phrase | None) -> Phrase | None:
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
        and not _TIME.search(_KNOWN.sub("", low))
        and not _OWN.match(low)
        and not hot(text)
        and len(text.split()) < 10
    )


def with_article(text: str) -> str:
    """The role as one names it to those who advertise it: "the payroll role", "the role of night porter"."""
    text = re.sub(r" (?:of|at|in|with) an? (?:\w{1,20} )?(?:company|corporation|organisation|organization|firm)$", "", text)
    low = text.lower()
    bare = re.sub(r"^(?:an?|the) ", "", text)
    if re.match(r"(?:the|my) ", low):
        return text
    if re.search(
        r"\b(?:role|job|post|position|apprenticeship|internship|placement|programme|program|course|seat|vacancy|opening|appointment|spot|degree|phd|msc|mba|scheme|place|\w{3,14}ship)s?\b",
        low,
    ):
        return text if low.startswith(("a ", "an ")) and " of " in low else f"the {bare}"
    return "" if bare.split(" at ", maxsplit=1)[0].endswith("s") else f"the role of {bare}"


def alone(sentence: Sentence) -> Phrase | None:
    """A job jotted down without a verb, at the start or between marks: "unsuccessful, housing officer, they had …"."""
    words = sentence.words
    starts = [0, *(k + 1 for k in range(len(words) - 1) if words[k].low in {",", ":", "(", "-", "\n"} or words[k].tag == "I")]
    for start in starts:
        if start >= len(words) or words[start].tag in "D#CRZAMPVB":
            continue
        found = noun_phrase(sentence, start, joins=False)
        after = words[found.last] if found and found.last < len(words) else None
        if not found or (after and after.tag != "Z" and after.low not in {"at", "in", "with", "based"}):
            continue
        head = re.split(r" (?:with|for|of|and) ", found.text.lower())[0].split()[-1]
        if (
            TITLE.search(head)
            and (len(found.text.split()) > 1 or start == 0 or head in {"phd", "msc", "mba"})
            and (
                head not in group("other_side") - {"supervisor", "manager", "consultant", "assessor"} or (start == 0 and " " in found.text)
            )
            and _fits(found.text)
            and not re.search(r"\b(?:mr|ms|mrs|dr)\b", found.text.lower())
        ):
            return Phrase(found.first, found.last, with_article(found.text))
    return None
