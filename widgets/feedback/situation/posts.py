"""Reads which job it is, however it is put: "the Year 3 post", "the cold store one", "for night porter", "Prison officer, HMP Wealstun"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, groups, one_of
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation import places
from widgets.feedback.situation.jobs import OFFERED, SAID_YES, TITLE, field, fits, is_person, is_title, trimmed, with_article
from widgets.feedback.situation.plain import plainly

_FOR: Final = re.compile(
    r"\b(?:interview|interviews|interviewed|interviewing|applied|applying|apply|application|role|position|job|post|it|going|round|stage|call|referee|reference|ref|portal|day|offer|back|ago|candidate|down(?= for)|(?:^|\bit |\bthis |\btoday's |\bone )(?:is|was)) "
    r"(?:was |is )?(?:for|as|of|to be) (?=\S)"
    r"|\b(?:days|weeks|months) since (?=\S)|\b(?:yarn|chat|talk|word|spoke|talked) (?:with \w{2,12} |to \w{2,12} )?(?:at the \w{2,12} )?about (?=\S)"
    r"|\b(?:interview|interviewed|trial|trial shift) (?:at|with) (?:(?!for )\w\S{0,15} ){1,5}for (?=\S)"
)
_FOR_THE: Final = re.compile(
    r"\b(?:no|yes|days|weeks|ref|referee|reference|interview|interviewed|apply|applied|applying|application|continue|is|was|down|over|through|offer|form|(?<!had )(?<!taught )(?<!supervised )me|selected|considered|shortlisted|picked|chosen|recommendation|e-mail|email|phone) for (?:the )?(?=\S)"
)
_OUT: Final = re.compile(r"\b(?:pull|pulling|bow|bowing|drop|dropping|back|backing|am|i'm) out of (?=\S)")
_ANY: Final = re.compile(r"\b(?:(?:for|into|in to|onto|concerning|regarding|no from|luck with) (?=(?:an?|the) \S)|about (?=the \S))")
_FOR_A: Final = re.compile(r"\b(?:for|into|in to|onto) (?=(?:an?|the) \S)")
_SCHEME: Final = re.compile(rf"\b(?:{one_of('job_kind')})s?$")
# Kinds that are not a job when nothing but "for the" stands before them: "for the course", "about the contract".
_LOOSE: Final = frozenset(["course", "seat", "degree", "phd", "msc", "mba", "contract", "place", "opening"])
_IT_IS: Final = re.compile(r"\b(?:it is|it was|its|job is|wanted|as|for) (?:for )?(?:an? |the )?(?=\S)")
_INSTEAD: Final = re.compile(
    r"\b(?:(?:accepted|taken|took) (?:an?|another) (?!.{0,200}\bout of\b)|consider me|(?:keep|bear|put) m[ey]|when i (?:was|worked)|(?:should|could|can|will|would|to) (?:re-?)?apply|tak(?:e|ing) on|my (?:own|current|present) \w{2,12} (?:came|offered|has|have|gave|made)|volunteer|unpaid|mention|mentions|remember|bring up|(?<!said i )would (?:still |also |happily |gladly )?(?:do|take|work|cover|sub|help))\b"
)
IS: Final = re.compile(r"\b(?:role|post|position|job) (?:is|was) (?=\S)")
# No job begins with one of these, as "train driver" and "help desk" do with others.
_DONE_THERE: Final = frozenset("meet see talk speak show give bring do take make get know check sign start finish sit".split())
_TAKEN: Final = frozenset(["take", "accept", "quit", "leave", "lose", "hate", "find", "need", "want", "keep"])
_TALKED: Final = re.compile(r"^(?:spoke|talked) ")
# Then the job one got is another.
_OUT_OF_IT: Final = re.compile(r"\b(?:out|withdraw\w{0,5}|pull\w{0,3}|instead|closer|nearer|no longer)\b")
# What one says one will not do to a job one turns down.
_TAKEN_UP: Final = frozenset(["take", "accept", "want", "need"])
_ANOTHER: Final = frozenset(
    "other another current old same new unsuccessful only doctor hospital dentist first second third fourth fifth sixth 2nd".split()
)
_OF: Final = frozenset(["head", "director", "leader", "manager", "member", "chief", "lead", "deputy"])
_TRAINEES: Final = frozenset(["apprenticeship", "internship", "traineeship", "placement"])
# "for Mr Pritchard" names no job.
_MISTER: Final = frozenset(["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir"])
_SHIFT: Final = frozenset(["shift", "shifts"])
# What stands between a job and its time or place, and is no part of the job.
_ENDS: Final = frozenset(["shift", "trial", "interview", "day", "stage", "round", "week", "time", "call", "answer"])
_MOST_BEFORE: Final = 5


def post(sentence: Sentence, *, letter: bool) -> Phrase | None:
    """The job a sentence names, as one names it to those who offer it; in a `letter` about it more ways of naming it count."""
    found = _named(sentence, letter=letter)
    if not found or not letter:
        return found
    # What one would do instead, or did unpaid, is not what was decided; nor is what one was offered and took.
    offered = OFFERED.search(sentence.plain, 0, sentence.place(found.last))
    return None if _INSTEAD.search(sentence.part(0, found.first).plain) or (offered and SAID_YES.search(sentence.plain)) else found


def _named(sentence: Sentence, *, letter: bool) -> Phrase | None:
    return (
        _headed(sentence, letter=letter)
        or _after(sentence, _OUT, letter=letter)
        or _after(sentence, _FOR, letter=letter)
        or _after(sentence, IS, letter=letter)
        or _after(sentence, _ANY if letter else _FOR_A, letter=letter)
        or (_after(sentence, _FOR_THE, letter=True, bare=True) or _after(sentence, _IT_IS, letter=True) if letter else None)
    )


def _headed(sentence: Sentence, *, letter: bool) -> Phrase | None:
    """A phrase that ends with what a job is called: "an entry level wet lab position"; in a letter also "the startup one"."""
    for place in range(1, len(sentence.words)):
        if not _called(sentence, place, letter=letter) or not (found := _ending(sentence, place, letter=letter)):
            continue
        before = sentence.words[found.first - 1].low if found.first else ""
        some = sentence.words[found.first].low in {"a", "an"}
        if letter and some and before in {",", "and", "&"}:  # one of several things, not what this is about
            continue
        if (before != "about" or letter != some) and (before != "on" or letter or not some):  # what one told about is no job one went for
            return found
    return None


def _called(sentence: Sentence, place: int, *, letter: bool) -> bool:
    """Whether the word at `place` can be what a job is called."""
    words = sentence.words
    word, before = words[place], words[place - 1]
    played = word.low == "role" and place + 1 < len(words) and words[place + 1].low.startswith("play")
    if before.tag not in "NEGJ#QD" or played:
        return False
    if word.low == "place" and letter:
        return before.out.isupper() and len(before.out) > 1
    if word.low == "spot" and place + 1 < len(words) and words[place + 1].low == "on":
        return place + 2 < len(words) and words[place + 2].tag in "DNEGJ"  # "the night spot on the ward", not "latte art spot on"
    if word.low == "thing" and not TITLE.search(before.low):  # "the best thing", "first thing"
        return False
    if word.low in group("job_head"):
        return letter or word.low not in {"thing", "process"}
    if not letter:
        return False
    if word.low in _SHIFT:
        return before.low == "bank" or bool(TITLE.search(before.low))
    if word.low == "interview":
        return before.tag in "NE" and before.low not in groups("interview_form", "session", "weekday", "month")
    last = place + 1 == len(words)
    return word.low == "one" and (last or words[place + 1].tag in "ZCP" or words[place + 1].low in {"at", "in", "with"})


def _ending(sentence: Sentence, place: int, *, letter: bool) -> Phrase | None:
    """The job whose last word stands at `place`, with its article; none when it is another job or no job."""
    words = sentence.words
    word, start = words[place], place
    while start and (words[start - 1].tag in "NEGJ#Q" or (words[start - 1].tag == "L" and start < place)) and place - start < _MOST_BEFORE:
        start -= 1
    if start > 1 and words[start - 1].low == "of" and words[start - 2].low in _OF:
        start -= 2
    if start > 1 and words[start - 1].low in {"and", "&"} and words[start - 2].tag in "NG" and (start == 2 or words[start - 3].tag in "DZ"):
        start -= 2  # "design and technology post"
    determined = start > 0 and words[start - 1].tag == "D"
    if determined:
        start -= 1
    bare = [each.low for each in words[start + determined : place]]
    trainee = determined and word.low in _TRAINEES and words[start].low in {"the", "an", "a"}
    if (not bare and not trainee) or (bare and (set(bare) <= groups("plain_job", "bland", "number", "kind") or bare[0] in _ANOTHER)):
        return None
    if word.low == "one" and not (determined and words[start].low == "the" and any(each.tag in "NEG" for each in words[start + 1 : place])):
        return None
    if word.low == "one" and set(bare) <= groups("weekday", "month"):
        return None
    if not _offered(sentence, start, letter=letter, determined=determined):
        return None
    text = re.sub(r" (?:one|thing|process|interview)$", " role", write(plainly(words[start : place + 1])))
    text = re.sub(r"^(?:the )?one (?!(?:to|on|off|stop|way)\b)", "", text)  # "three of us for one driver job"
    return Phrase(start, place + 1, with_article(text)) if text and fits(text) else None


def _offered(sentence: Sentence, start: int, *, letter: bool, determined: bool) -> bool:
    """Whether the job that begins at `start` is the one this is about, by what stands before it."""
    words = sentence.words
    before = words[start - 1] if start else None
    if not letter:
        if not before:
            return not _acts(sentence)
        last = next((k for k in range(start, len(words)) if words[k].low in group("job_head")), start) + 1
        subject = last < len(words) and words[last].low in {"is", "was"}  # "because the grant writing role is …"
        if before.low in {"is", "was", "only", "just"} or subject:
            return determined and words[start].low == "the"
        return before.low in {"for", "the", "on", "get", "about"}
    if re.search(r"\bworked (?:for|with|under)\b", " ".join(each.low for each in words[:start])):
        return False
    if before and (before.tag == "X" or (before.low == "got" and _OUT_OF_IT.search(sentence.plain))):
        return False
    negated = any(each.tag == "X" for each in words[max(0, start - 4) : max(0, start - 1)])
    if before and base_of(before.low) in _TAKEN and not (negated and base_of(before.low) in _TAKEN_UP):
        return False
    if before and before.low in group("have") and determined and words[start].low in {"a", "an"} and words[start - 2].low == "i":
        return False
    if before and before.tag == "A" and start > 1 and words[start - 2].tag in "NE" and words[start - 2].low not in group("job_head"):
        return False
    return not {each.low for each in words[max(0, start - 4) : start]} & {"when", "if", "once", "another"}


def _acts(sentence: Sentence) -> bool:
    """Whether a sentence that begins with a thing goes on to say what it did: "Stair opening was drawn short" names no job."""
    end = next((k for k, each in enumerate(sentence.words) if each.tag in "ZIC"), len(sentence.words))
    return any(each.tag in "AVM" for each in sentence.words[:end])


def _after(sentence: Sentence, pattern: re.Pattern[str], *, letter: bool, bare: bool = False) -> Phrase | None:
    """A job named after a word that calls for one; a `bare` field of work counts as well."""
    words = sentence.words
    for match in pattern.finditer(sentence.plain):
        start = sentence.at(match.end())
        if start < len(words) and _to_do(words, start):
            continue
        found = trimmed(sentence, noun_phrase(sentence, start, joins=not letter)) if start < len(words) else None
        if found and (letter or pattern is _FOR_A):
            cut = next((k for k in range(start + 1, found.last) if words[k].low in {"in", "at", "with"}), 0)
            head = noun_phrase(sentence.part(0, cut), start) if cut else None
            found = head if head and not is_thin(head.text) else found
        if not found or not fits(found.text) or words[found.first].low in _MISTER:
            continue
        joined = and_more(sentence, found) if letter else None
        found = joined or found
        low = found.text.lower()
        if pattern is _OUT:
            text = re.sub(r" one$", " role", found.text)
            if words[found.last - 1].low == "one" and words[found.last - 2].low in groups("weekday", "month"):
                continue  # "the Thursday one" is a day
            if text.endswith(" role") or TITLE.search(text.lower()):
                return replace(found, text=with_article(text))
            continue
        if pattern in {_ANY, _FOR_A} and not (_SCHEME.search(low) and low.split()[-1] not in _LOOSE):
            continue
        if pattern is _FOR and not letter and _TALKED.search(match.group()):
            continue  # in an account, what one talked about may be a job one has had
        if pattern is _IT_IS and (not TITLE.search(low.split()[-1]) or low.split()[-1] in _LOOSE):
            continue
        if not joined and is_title(found.text):
            return replace(found, text=with_article(found.text))
        whole = found.last >= len(words) or words[found.last].tag not in "NEVJ"
        if bare and whole and not is_person(found.text) and not places.WORKPLACE.search(low) and low.split()[-1] not in _ENDS:
            named = field(found.text)
            if named:
                return replace(found, text=named)
    return None


def _to_do(words: Sequence[Token], start: int) -> bool:
    """Whether what stands at `start` is what somebody would do, as a learner puts it: "for meet supervisor"."""
    following = words[start + 1].tag if start + 1 < len(words) else ""
    return words[start].low in _DONE_THERE and following in {"D", "N", "E", "J"}


def and_more(sentence: Sentence, found: Phrase) -> Phrase | None:
    """The phrase with one more word after "and": "for goods in and despatch"."""
    words, place = sentence.words, found.last
    if place + 1 >= len(words) or words[place].low not in {"and", "&"} or words[place + 1].tag not in "NV":
        return None
    ends = place + 2 >= len(words) or words[place + 2].tag == "Z"
    return Phrase(found.first, place + 2, f"{found.text} and {words[place + 1].out}") if ends else None
