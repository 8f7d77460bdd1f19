"""Proposes what happened: each event where its wording stands, with the phrases that could be read beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from widgets.feedback.causes import measured
from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.corrections import SAID, correction
from widgets.feedback.eventslots import CRITICAL, event_slots
from widgets.feedback.facts import described, kind_of
from widgets.feedback.findings import Event
from widgets.feedback.goods import plainly_good
from widgets.feedback.jottings import jotted
from widgets.feedback.language import group
from widgets.feedback.lessons import fitting, lesson_slots, own_lesson
from widgets.feedback.patterns import pattern
from widgets.feedback.replies import people_in
from widgets.feedback.rewriting import own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.since import since
from widgets.feedback.slots import questions
from widgets.feedback.spot import ANSWERED, Spot, another_matter, praised, went_well
from widgets.guide.load import load

# What only the person can have done: wording about somebody else does not count.
OWN: Final = frozenset(
    {"blank_mind", "wrong_answer", "rambled", "undersold", "nerves", "unprepared", "overshared", "language_barrier", "lack_experience"}
)


# Slots that say what the answer should have been.
PUT_RIGHT: Final = frozenset({"correction", "right", "unsaid", "unsaid_that"})
# An interview that is not the one the message is about.
_ANOTHER: Final = re.compile(
    r"\b(?:previous|past|earlier|other|last few|all the other|most of my) (?:\w{1,12} )?interviews?\b|\b(?:last|first|previous) (?:interview|one|time) i (?:had|did|have)\b|\blast (?:time|year|month)\b"
)
# A figure alone names no part of an interview; and another candidate's slips are not the person's.
_BARE_NUMBER: Final = re.compile(r"^[\d.,/ ]{1,20}$")
_BESIDE: Final = re.compile(
    r"\b(?:next to|beside|opposite|before|after|with) me\b|\bthe (?:other|next) (?:candidate|one|guy|girl|lad|lady|applicant)\b"
)


@dataclass(frozen=True, slots=True)
class EventRule:
    """The wording of one event; `unless` rules it out in the same sentence."""

    id: str
    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Uneasy:
    """The wording that shows, beside a question, that its answer was not what the person wanted."""

    slips: tuple[str, ...]
    rules: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventFile:
    """The file of event patterns."""

    classes: dict[str, str]
    event: tuple[EventRule, ...]
    uneasy: Uneasy


Compiled = tuple[str, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]


@cache
def _rules() -> tuple[Compiled, ...]:
    data = load(EventFile, "feedback/events.toml")
    return tuple((each.id, *(pattern(rules, data.classes) for rules in (each.strong, each.weak, each.unless))) for each in data.event)


def events(read: Sequence[Sentence]) -> list[Event]:
    """Every event of the sentences, at most once for each sentence."""
    found: list[Event] = []
    for place, sentence in enumerate(read):
        parts = clauses(sentence)
        for name, strong, weak, unless in _rules():
            hit = strong.search(sentence.plain) if strong else None
            sure = hit is not None
            hit = hit or (weak.search(sentence.plain) if weak else None)
            if not hit or (unless and unless.search(sentence.plain)):
                continue
            clause = _clause_of(parts, sentence.at(hit.start()), sentence.at(hit.end() - 1))
            if (
                name in OWN
                and clause
                and clause.subject == "other"
                and not re.search(r"\bi $", sentence.plain[: hit.start()])
                and not (name == "rambled" and measured(Spot(read, place, parts, clause)))
            ):
                continue
            if name in {"tech_failure", "late", "logistics"} and clause and clause.joiner == "if":
                continue
            if name == "late" and clause and clause.subject in {"other", "thing"} and not _I_LATE.search(sentence.plain):
                continue
            if _not_own(name, clause, hit, sentence) or (name in OWN | {"late"} and _told_of(name, sentence, hit)):
                continue
            if name in (OWN | {"late", "illness"}) - {"rambled"} and _elsewhere(name, sentence, parts, hit):
                continue
            if name in OWN | {"bad_unspecified", "good"} and clause and _ANOTHER.search(clause.plain):
                continue
            if (
                name in OWN
                and clause
                and clause.subject == "thing"
                and (people_in(_subject_words(parts, clause)) or (name == "rambled" and " not s" in hit.group()))
            ):
                continue
            if name in {"blank_mind", "nerves"} and _RECOVERED.search(sentence.plain[hit.start() :]):
                sure = False
            if name == "language_barrier" and clause and clause.subject == "own" and re.search(r"\b(?:fast|quick\w{0,2})\b", hit.group()):
                continue
            slots = event_slots(name, Spot(read, place, parts, clause))
            # That it showed is not that they were nervous: "my voice wobbled but I got through".
            if name == "nerves" and not slots and not _NERVOUS.search(sentence.plain):
                sure = False
            if name == "bad_unspecified" and clause and clause.subject == "thing" and not _OF_THE_DAY.search(_subject_words(parts, clause)):
                sure = False
            if name == "undersold" and re.search(r"\bask (?:any|a single|one|many|a) questions?\b", sentence.plain):
                sure = False
            if name == "lack_experience" and (not clause or clause.subject not in {"own", "none"}):
                continue
            raised = " ".join(each.plain for each in read[max(0, place - 1) : place + 2])
            if (name == "gap" and "asked" not in slots and not _RAISED.search(raised)) or (
                name == "salary" and not slots and not _DISPUTED.search(sentence.plain)
            ):
                sure = False
            if name == "feedback" and not slots and not CRITICAL.search(sentence.plain):
                continue
            sure = sure or bool({"unasked", "unasked_what"} & set(slots))
            if name in OWN - {"nerves"} and "asked" in slots and not PUT_RIGHT & set(slots) and _taken_well(read, place, hit.end()):
                sure = False
            found.append(Event(name, "strong" if sure else "weak", sentence.span(), slots))
        here = {each.id for each in found if each.span.start == sentence.span().start and each.strength == "strong"}
        found += _structural(Spot(read, place, parts, None), here)
    found += _uneasy(read, found)
    mine = own_lesson(read)
    elsewhere = {"late", "surprise_question", "overshared", "tech_failure", "illness", "no_show"}
    told = any(each.id in OWN | elsewhere and each.strength == "strong" for each in found)
    amiss = next((each for k, each in enumerate(read) if _went_amiss(each.plain, [one.plain for one in read[k + 1 : k + 2]])), None)
    if not told and read and (mine or amiss):
        found.append(Event("bad_unspecified", "weak", (amiss or read[0]).span()))
    return [_with_lessons(each, read, mine) for each in found]


def _elsewhere(name: str, sentence: Sentence, parts: Sequence[Clause], hit: re.Match[str]) -> bool:
    """Whether what reads like a slip is none of this day's: feared, usual or nearly done, of a story told, or another's."""
    doubted = sentence.words[-1].low == "?" and len(sentence.words) < 4  # "Nerves? None."
    if doubted or _BESIDE.search(sentence.plain) or _NOT_SO.search(sentence.plain[: hit.end()]):
        return True
    others = {each.subject for each in parts} - ({"none"} if name == "illness" else set())
    return others == {"other"} and not re.search(r"\b(?:i|my|me|we)\b", sentence.plain)


def _above_all(spot: Spot, last: int) -> dict[str, str]:
    """The question at which a part went wrong, where the same sentence names it beside a sign of trouble."""
    for each in questions(spot.sentence):
        if each.first > last and _unease(beside=True).search(spot.sentence.part(last, each.first).plain):
            return {"above_all": each.phrase}
    return {}


def _taken_well(read: Sequence[Sentence], place: int, end: int) -> bool:
    """Whether what follows an answer says that it was taken well, before anything else is asked."""
    following = read[place + 1] if place + 1 < len(read) and not questions(read[place + 1]) else None
    return praised(read[place].plain[end:]) or bool(following and praised(following.plain))


def _told_of(name: str, sentence: Sentence, hit: re.Match[str]) -> bool:
    """Whether wording only says which question or which thing is meant: "why I shut down the site", "a desk I have never used", "a late starter"."""
    first, last = sentence.at(hit.start()), sentence.at(hit.end() - 1)
    after = sentence.words[last + 1] if last + 1 < len(sentence.words) else None
    if name == "late":
        return sentence.words[last].low == "late" and after is not None and after.tag == "N"
    own = next(
        (k for k in range(first, max(-1, first - 4), -1) if sentence.words[k].tag not in "AXBV" or sentence.words[k].low == "i"), first
    )
    place = own - 1
    if place < 0 or sentence.words[own].low != "i":
        return False
    led = sentence.words[place]
    named = led.tag == "N" and place > 0 and sentence.words[place - 1].tag in "DJ"
    thing = name == "lack_experience" and named and (after is None or after.tag in "ZC")
    return thing or led.low in _WHICH


# What turns "I …" into the matter of a question.
_WHICH: Final = frozenset(["why", "how", "whether"])
_I_LATE: Final = re.compile(r"\b(?:i|and|so|made me|making me) (?:\w{1,12} ){0,3}?late\b|\blate (?:for|to) (?:the|my)\b")
_DEVICE: Final = frozenset(["freeze", "crash", "jam", "stick", "die", "break", "stop", "fail"])
_NERVOUS: Final = re.compile(r"\b(?:nerv\w{1,8}|anxi\w{1,4}|jitter\w{0,2})\b")
_NOT_SO: Final = re.compile(
    r"\b(?:if i had|(?:thought|feared|worried|afraid|expected|hoped) (?:that )?i (?:would|might|was going to)|i once|(?<!by )the time i|nearly|almost|usually|normally|used to)\b"
)
# What was lost was found again: a small thing, and none to own.
_RECOVERED: Final = re.compile(
    r"\b(?:got it back|got back on track|recovered|pulled (?:it|myself) (?:back|together|round)|picked (?:it|myself) (?:back )?up|found my (?:place|thread|feet)|(?:it|that) came back to me|came back to me)\b"
)
# A gap is owned only where somebody spoke of it, and pay only where there is something to talk through.
_RAISED: Final = re.compile(
    r"\b(?:ask\w{0,3}|question\w{0,3}|came up|come up|brought up|mention\w{0,3}|wanted to know|want to know|explain\w{0,3}|gaps?)\b"
)
_DISPUTED: Final = re.compile(
    r"\b(?:ask\w{0,3}|question\w{0,3}|came up|expect\w{0,6}|negotiat\w{0,4}|less|lower|low|below|under|advert\w{0,3}|ad|posting|listing|number|range|figure|instead|but)\b"
)
_DEVICE_STUCK: Final = re.compile(
    r"^(?:could|can|did|would) not get (?:the |my |their )?(?:\w{1,12} ){0,2}?(?:screen|share|camera|mic|microphone|sound|audio|video|link|call|slides|projector|laptop|connection|app|teams|zoom) (?:\w{1,12} )?to\b"
)
# What it only looked like.
_SEEMED: Final = re.compile(r"\b(?:look\w{0,3}|seem\w{0,3}|sound\w{0,3}|came across|come across) (?:\w{1,8} )?(?:like|as if|as though) i $")
# What may go badly so that the person was not at their best; hours that are a mess are none of it.
_OF_THE_DAY: Final = re.compile(
    r"\b(?:my|interview|answers?|presentation|parts?|tasks?|tests?|rounds?|section|call|demo|lesson|bit|questions?|half|end|start|day|thing|first|second|third|last|one|whole)\b"
)
# When one is not free is no slip.
_UNFREE: Final = re.compile(r"I (?:cannot|can not) (?:do|work|start|make)\b")
# What others said of others, and what happened on the way.
_LEAVING: Final = re.compile(r"^(?:they|he|she) (?:said|told)\b|\bon (?:the|my) way\b")
_NO_FAULT: Final = re.compile(r"\bnot (?:my|me) (?:fault|doing)\b|\bnothing to do with me\b")


def _not_own(name: str, clause: Clause | None, hit: re.Match[str], sentence: Sentence) -> bool:
    """Whether wording that could be the person's slip is about a device, a room, or what they say was not their doing."""
    if name not in OWN | {"surprise_question"}:
        return False
    if _NO_FAULT.search(sentence.plain):
        return True
    if _SEEMED.search(sentence.plain[: hit.start()]):
        return True
    if name == "wrong_answer" and _DEVICE_STUCK.search(sentence.plain[hit.start() :]):
        return True
    if name == "surprise_question" and clause is not None and clause.subject in {"other", "thing"} and hit.group() == "never saw":
        return True
    thing = clause is not None and clause.subject == "thing"
    if clause and thing and name in {"blank_mind", "wrong_answer"} and clause.lemma in _DEVICE:
        return not re.search(r"\b(?:mind|brain|head)\b", clause.plain)
    first = sentence.at(hit.start())
    led = first > 0 and sentence.words[first - 1].tag in "NE"
    return name in {"surprise_question", "unprepared"} and led and hit.group().startswith(("was not", "were not", "had not"))


@cache
def _amiss() -> re.Pattern[str]:
    return pattern(load(EventFile, "feedback/events.toml").uneasy.slips, {}) or re.compile("(?!)")


def _went_amiss(said: str, following: Sequence[str]) -> bool:
    """Whether a sentence shows that something of the person's own went amiss, and the next one does not say that it was taken well."""
    sign = _amiss().search(said)
    return (
        bool(sign)
        and not _NOT_SO.search(said)
        and not _LEAVING.search(said)
        and not _NO_FAULT.search(said)
        and not any(praised(each) for each in (said, *following))
    )


@cache
def _unease(*, beside: bool = False) -> re.Pattern[str]:
    signs = load(EventFile, "feedback/events.toml").uneasy
    return pattern((*signs.rules, *signs.beside) if beside else signs.rules, {}) or re.compile("(?!)")


# Who finds what is wrong has done well.
_NOTICED: Final = re.compile(r"\b(?:found|find|spotted|noticed|saw) (?:\S{1,20} ){0,5}?wrong\b")
_RIGHT_AFTER_ALL: Final = re.compile(r"\b(?:i was|it was|was) right(?: after all)?(?= [.,!]|$)|\bno hang on\b")
# "I got flustered by the question on churn": the sign may stand this many words before the question.
_BEFORE: Final = 5


def _uneasy(read: Sequence[Sentence], found: Sequence[Event]) -> list[Event]:
    """An answer that was not what the person wanted, where a question stands beside a sign of it and no event says more."""
    if any(each.id in OWN | {"overshared", "surprise_question"} and each.strength == "strong" for each in found):
        return []
    for place, sentence in enumerate(read):
        asked = [each for each in questions(sentence) if not went_well(sentence, each)]
        if not asked:
            continue
        end = next((k for k in range(place + 1, len(read)) if questions(read[k]) or another_matter(read[k])), len(read))
        here = (sentence.part(max(0, asked[-1].first - _BEFORE), asked[-1].first), sentence.part(asked[-1].last, len(sentence.words)))
        told, *following = " . ".join(each.plain for each in here), *(each.plain for each in read[place + 1 : min(end, place + 3)])
        told = _NOTICED.sub("", told)
        after = " . ".join((told, *following))
        sign = _unease(beside=True).search(told) or _unease().search(after)
        taken = sign and any(praised(each) for each in (after[sign.end() :].split(" . ")[:2]))
        if (
            sign
            and not taken
            and not praised(after[: sign.start()])
            and not ANSWERED.search(after[: sign.start()])
            and not _RIGHT_AFTER_ALL.search(after)
        ):
            return [
                Event("wrong_answer", "strong", sentence.span(), event_slots("wrong_answer", Spot(read, place, clauses(sentence), None)))
            ]
    return []


def _with_lessons(event: Event, read: Sequence[Sentence], mine: str) -> Event:
    """The event with what it teaches: the person's own lesson, what to read up on, and the lessons that fit its words."""
    if event.id == "good":
        return event
    place = next(k for k, each in enumerate(read) if each.span().start <= event.span.start < each.span().end)
    slots = {**event.slots, **lesson_slots(read[max(0, place - 1) : place + 1], read[place], event.slots)}
    if mine:
        slots["own_lesson"] = mine
    if event.id in OWN:
        slots |= since(read, place)
    follows = read[place + 1] if place + 1 < len(read) and not questions(read[place + 1]) else None
    following = follows.plain if follows and "asked" not in event.slots else ""
    told = " ".join(
        value for name, value in event.slots.items() if name in {"asked", "correction", "lacking", "reply", "did", "clause", "cause"}
    )
    return replace(event, slots=slots, fits=fitting(event.id, f"{read[place].plain} . {told.lower()} . {following}", slots))


def _structural(spot: Spot, here: set[str]) -> list[Event]:
    """Events that grammar shows where no wording does: something that went well, something done otherwise than it should be."""
    out: list[Event] = []
    if "good" not in here:
        slots = event_slots("good", spot)
        if plainly_good(slots):
            out.append(Event("good", "strong", spot.sentence.span(), slots))
        else:
            out += [
                Event("good", "strong", spot.sentence.span(each.first, each.last), {"topic" if each.how == "well" else "fine": each.text})
                for each in jotted(spot.sentence)
                if each.how in {"well", "fine"}
            ]
    if not here & (OWN - {"blank_mind", "nerves"}) and correction(spot.read, spot.place):
        said = next((each for each in reversed(spot.parts) if each.subject == "own" and each.lemma in SAID), None)
        return [*out, Event("wrong_answer", "strong", spot.sentence.span(), event_slots("wrong_answer", replace(spot, clause=said)))]
    if not here & OWN and not _RECOVERED.search(spot.sentence.plain):
        for each in [each for each in spot.parts if not _DEVICE_STUCK.search(each.plain.removeprefix("i "))]:
            text = own_clause(each)
            replied = (
                spot.question
                and each.lemma in group("slip")
                and "we" not in each.plain.split()
                and not described(each)
                and own_clause(each, pointing=True)
            )
            following = [one.plain for one in spot.read[spot.place + 1 : spot.place + 2]]
            if _UNFREE.match(text) or _NOT_SO.search(each.plain) or any(ANSWERED.search(one) or praised(one) for one in following):
                continue
            if (text and kind_of(each, text) == "slip") or replied:
                slots = event_slots("wrong_answer", replace(spot, clause=each))
                if each.lemma in group("slip") | {"find"} and "asked" not in slots:
                    # What slipped from one's hands is nothing to read up on.
                    slots = {name: value for name, value in slots.items() if name not in {"topic", "part"}}
                out.append(Event("wrong_answer", "strong", spot.sentence.span(), slots))
                return out
        for one in jotted(spot.sentence):
            if one.how == "poor" and not _BARE_NUMBER.match(one.text) and not _BESIDE.search(spot.sentence.plain):
                out.append(
                    Event(
                        "wrong_answer", "strong", spot.sentence.span(one.first, one.last), {"part": one.text, **_above_all(spot, one.last)}
                    )
                )
            elif one.how == "unknown":
                out.append(Event("lack_experience", "strong", spot.sentence.span(one.first, one.last), {"topic": one.text}))
    return out


def _subject_words(parts: Sequence[Clause], clause: Clause) -> str:
    """What stands before the verb of a clause, or of the one whose subject it shares."""
    for each in reversed(parts[: parts.index(clause) + 1]):
        if each.verb > each.first:
            return " ".join(word.low for word in each.sentence.words[each.first : each.verb])
    return ""


def _clause_of(parts: Sequence[Clause], first: int, last: int) -> Clause | None:
    for each in parts:
        if each.first <= first < each.last or each.first <= last < each.last:
            return each
    return None
