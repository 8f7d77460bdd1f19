"""Reads the phrases that belong to an event out of the sentences around it."""

import re
from collections.abc import Callable
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import phrases
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import fitted
from widgets.feedback.moments.causes import broken, cause, coped, during, how_late, overran, owing, symptom, was_late, why_late
from widgets.feedback.moments.clefts import pointed_out
from widgets.feedback.moments.corrections import correction
from widgets.feedback.moments.criticism import CRITICAL, criticism
from widgets.feedback.moments.favoured import favoured
from widgets.feedback.moments.goods import good_slots
from widgets.feedback.moments.intended import should_have_done
from widgets.feedback.moments.lessons import IN_WHICH
from widgets.feedback.moments.met import BLAMED, met
from widgets.feedback.moments.regrets import dwelt_on, left_unsaid, lost, too_much
from widgets.feedback.moments.shortfalls import shortfall
from widgets.feedback.moments.slips import BROKEN
from widgets.feedback.moments.spoken import talked
from widgets.feedback.moments.spot import CUT_SHORT, THEIRS, Slots, Spot
from widgets.feedback.moments.terms import asked_pay, doubted, pay
from widgets.feedback.moments.unsaid import unsaid
from widgets.feedback.questions.answers import (
    asked_here,
    asked_of_me,
    asked_there,
    corrected,
    lacking,
    not_expected,
    of_mine,
    question_named,
    test_there,
    told_there,
)
from widgets.feedback.questions.named import test_name
from widgets.feedback.questions.slots import questions

LANGUAGES: Final = frozenset(["english", "german", "french", "spanish", "dutch", "italian", "danish", "swedish", "norwegian"])
# Whose language it was, or how much of it was understood, is not what was not.
_NOT_WHAT: Final = re.compile(r"^(?:my|this|the word)\b|\b(?:per ?cent|maybe|half|most)\b|%")
_OWN_LANGUAGE: Final = re.compile(rf"my (?:\w{{2,12}} )?(?:{'|'.join(sorted(LANGUAGES))}|language|accent|grammar)\b")
_OTHER_LANGUAGE: Final = re.compile(r"\b(?:second|third|other|not my first) language\b")
# A sentence that only judges the question before it has fewer words than this.
_LOOKS_BACK: Final = 9
# What was wished or meant, good to or of somebody else, or good only up to a point.
_NOT_TO_ME: Final = re.compile(
    r"\b(?:want(?:ed)?|hop(?:ed|ing)|need(?:ed)?|meant|supposed|trying|tried) (?:\w{1,9} ){0,3}?to (?:go|be|do)\b|\b(?:for|to) (?:some|any|every)(?:one|body) else\b"
    r"|\bthe other (?:candidate|person|guy|girl|one|applicant)s?\b|\b(?:until|till) i (?:mention|said|told|ask|got)\w{0,3}\b|\bnothing more\b|\bstill failed\b|\bbut not (?:for|me)\b"
)
_POINTING: Final = frozenset(["it", "them", "answer", "question", "one"])
_WORD: Final = re.compile(r"\bnot know (?:this|that|the) word\b")
_FEW: Final = 4
# Speed is no length: "talked too fast" says nothing of one answer.
_FAST: Final = re.compile(r"\b(?:fast|quick|quickly|quiet|quietly|loud|loudly)\b")
_OUT_OF_TIME: Final = re.compile(r"\b(?:ran|run|running) out of time\b|\btime (?:ran out|was up)\b")
_SEVERAL: Final = re.compile(
    r"(?:the )?(?:two|three|four|five|six|seven|eight|nine|\d)[ -](?:\S{1,40} ){0,3}(?:people|person|interviewers|managers|directors|governors|partners|staff|heads|teachers|doctors|nurses|parents|strangers)(?= (?:of|from|with|on|in|at|and|to|for)\b|[,-]|$)"
)
_SUPPOSED: Final = frozenset(["if", "when", "where", "say", "whether"])
_SETTING: Final = re.compile(r"\b(?:in|during) (the (?:group (?:task|exercise|discussion|interview|activity)|discussion|debate))\b")


def event_slots(name: str, spot: Spot) -> Slots:
    """The phrases of event `name` that could be read at its spot, each fit for a frame."""
    slots: Slots = {}
    for reader in _READERS.get(name, ()):
        for key, value in reader(spot).items():
            slots.setdefault(key, value)
    if name == "lack_experience" and spot.clause and spot.clause.words[0].low == "never":
        # "Never touched one" is of a life, not of a moment.
        slots = {}
    if name == "late" and "late" not in slots:
        slots = {"clause": slots.get("cause") or slots.get("clause", "")}
    if "halfway" in slots.get("cause", "") or "half way" in slots.get("cause", ""):
        slots["during"] = ""
    slots["topic"] = IN_WHICH.sub("", slots.get("topic", ""))
    if slots.get("part", "").startswith(("this ", "that ")):
        slots["over"] = slots.pop("part")  # "this round" is nothing to work on
    return {key: value for key, value in slots.items() if value and not hot(value) and not BROKEN.search(value)}


def _wandered(spot: Spot) -> Slots:
    """As `asked_there`, unless it was a talk that ran over or spoken fast: that answers no question."""
    if overran(spot) or _FAST.search(spot.clause.plain if spot.clause else spot.sentence.plain):
        return {}
    # "I could not shut up. He asks how I would …" says first what then is told.
    coming = questions(spot.read[spot.place + 1]) if spot.place + 1 < len(spot.read) and len(spot.sentence.words) < _LOOKS_BACK else []
    first = not spot.question and coming and not spot.sentence.plain.startswith(("so ", "and ", "but "))
    return {"asked": coming[0].phrase, "topic": coming[0].topic} if first else asked_there(spot)


def _asked_of_slip(spot: Spot) -> Slots:
    """As `asked_there`, unless the slip names a thing of its own and is not what was answered: then the answer was none."""
    found = asked_there(spot)
    said = found.get("reply") or found.get("did") or found.get("lacking") or ""
    clause = spot.clause
    if "asked" not in found or clause is None or spot.question is None or correction(spot.read, spot.place):
        return found
    mine = own_clause(clause, pointing=True)
    words = clause.sentence.words[clause.verb + 1 : clause.last]
    pointing = {each.low for each in words} & _POINTING or (words and words[-1].low in {"that", "this"})
    named = any(each.tag in "NE" for each in words) and not pointing
    answered = bool(mine) and (mine in said or said in mine) if said else spot.question in questions(spot.sentence)
    return {} if named and not answered else found


def _unsaid(spot: Spot) -> Slots:
    setting = _SETTING.search(spot.sentence.plain)
    told = {} if correction(spot.read, spot.place) else unsaid(spot.read, spot.place)
    if _OUT_OF_TIME.search(spot.sentence.plain):
        timed = test_name(spot.sentence)
        named = fitted(timed.text) if timed else ""
        told["timed"] = f"on {named if re.match(r'(?:the|my|an?) ', named) else f'the {named}'}" if named else ""
    theirs = any(THEIRS.search(each.plain) for each in spot.read[max(0, spot.place - 1) : spot.place + 1])
    points = {} if theirs or should_have_done(spot.sentence) else {"points": "the points I want to make"}
    return told | points | ({"setting": f"in {setting.group(1)}"} if setting else {})


def _left_unsaid(spot: Spot) -> Slots:
    """As `asked_of_me`, without the thing that only stands near what was left unsaid."""
    found = asked_of_me(spot)
    if "tasked" in found and re.search(r"\b(?:say|speak|talk)\b", found.get("lacking", "")):
        found.pop("lacking")  # a task has no answer to add to
    return found if "asked" in found else {name: value for name, value in found.items() if name != "topic"}


def _pointed(spot: Spot) -> Slots:
    return pointed_out(spot.sentence)


def _panel(spot: Spot) -> Slots:
    return {"people": _people(spot.sentence)}


def _criticised(spot: Spot) -> Slots:
    slots = good_slots(spot.sentence, spot.parts, spot.clause)
    return {} if {"praise", "glad"} & set(slots) or not CRITICAL.search(spot.sentence.plain) else criticism(spot.sentence)


def _anywhere(spot: Spot) -> Slots:
    if not CUT_SHORT.search(spot.sentence.plain):
        return {}
    return {"topic": next((about for each in spot.read for clause in clauses(each) if (about := talked(clause))), "")}


def _good(spot: Spot) -> Slots:
    if _NOT_TO_ME.search(spot.sentence.plain):
        return {}
    slots = good_slots(spot.sentence, spot.parts, spot.clause)
    before = clauses(spot.read[spot.place - 1])[-1:] if spot.place else []
    alone = not (before and before[0].subject == "other")
    for each in spot.parts:
        slots = favoured(each, alone=alone) | slots
    # What was done well is not told a second time as what was talked of.
    if slots.get("talked", "") in slots.get("did_well", ""):
        slots.pop("talked", None)
    return slots | _met(spot)


def _met(spot: Spot) -> Slots:
    """The answer to a question of this sentence or, where that only looks back, of the one before, if the person says it went well."""
    here, before = spot.sentence, spot.read[spot.place - 1] if spot.place else None
    looks_back = before if before and len(here.words) < _LOOKS_BACK and not questions(here) else None
    for question in questions(here) or (questions(looks_back)[-1:] if looks_back else []):
        if how := met(here, 0 if looks_back else question.last):
            done = re.match(r"to (?!explain )", question.phrase)  # what one did well was no answer
            if done or _put_right(spot, spot.place - (looks_back is not None)):
                return {}
            link = "" if question.phrase.startswith("about ") else "on "
            return {"fine" if how == "fine" else "topic": f"my answer {link}{question.phrase.removeprefix('to explain ')}"}
    return {}


def _put_right(spot: Spot, asked_at: int) -> bool:
    """Whether the note puts the answer right to what was asked at `asked_at`: "I know that"."""
    return any(BLAMED.match(each.plain) for each in spot.read[spot.place : spot.place + 2]) or any(
        correction(spot.read, k) for k in range(asked_at, spot.place + 1)
    )


def _not_caught(spot: Spot) -> Slots:
    """As `asked_here`, without "my English" or "maybe 70 percent" for what was not understood; a word that was not known is told as one."""
    if _WORD.search(spot.sentence.plain):
        near = questions(spot.sentence) or (questions(spot.read[spot.place - 1]) if spot.place else [])
        if near and near[-1].phrase.startswith("about ") and len(near[-1].phrase.split()) < _FEW:
            return {"word": near[-1].phrase.removeprefix("about ")}
    found = asked_here(spot)
    return {name: value for name, value in found.items() if not (name == "topic" and _NOT_WHAT.search(value.lower()))}


def _of_mine(spot: Spot) -> Slots:
    """As `of_mine`, without "my English was bad": nobody runs themselves down unasked."""
    found = of_mine(spot)
    return {} if _OWN_LANGUAGE.match(found["mine"].lower()) else found


def _language(spot: Spot) -> Slots:
    language = next((each.out for each in spot.sentence.words if each.low in LANGUAGES), "")
    return {"other_language": language} if language and _OTHER_LANGUAGE.search(spot.sentence.plain) else {}


def _of(reader: Callable[[Clause], Slots]) -> Callable[[Spot], Slots]:
    """A reader of one clause as a reader of the clause at a spot, else of the first of its sentence that says something to it."""

    def read(spot: Spot) -> Slots:
        here = [spot.clause] if spot.clause else []
        return next((found for each in (*here, *spot.parts) if (found := reader(each))), {})

    return read


_READERS: Final[dict[str, tuple[Callable[[Spot], Slots], ...]]] = {
    "blank_mind": (_of(lost), asked_there, told_there, test_there),
    "surprise_question": (not_expected, asked_there, test_there, _panel),
    "wrong_answer": (_pointed, _of(shortfall), _of(lost), corrected, question_named, _asked_of_slip, told_there, test_there),
    "rambled": (overran, _of(dwelt_on), _wandered, told_there),
    "nerves": (asked_here, _of_mine),
    "lack_experience": (asked_there, lacking),
    "overshared": (_of(too_much),),
    "undersold": (_of(left_unsaid), corrected, _unsaid, _left_unsaid, told_there),
    "unprepared": (asked_here, told_there, test_there),
    "language_barrier": (_not_caught, told_there, _language),
    "late": (was_late, told_there, why_late, owing, how_late),
    "logistics": (during, cause),
    "tech_failure": (broken, coped),
    "illness": (during, symptom),
    "gap": (asked_there,),
    "salary": (asked_pay, pay),
    "test": (test_there,),
    "panel": (_panel,),
    "feedback": (_criticised,),
    "role_doubts": (doubted,),
    "rude_interviewer": (_anywhere,),
    "good": (_good,),
}


def _people(sentence: Sentence) -> str:
    for each in phrases(sentence):
        low = each.text.lower()
        # "If two people want serving" is no panel.
        supposed = each.first > 0 and sentence.words[each.first - 1].low in _SUPPOSED
        if re.search(r"\b(?:panel|board|group interview)\b", low) or (not supposed and _SEVERAL.match(low)):
            return each.text if re.match(r"(?:an?|the|two|three|four|five|six|seven|eight|nine|\d)\b", low) else f"a {each.text}"
    return ""
