"""Tells what only reads like an event: feared, another's, a device's, told of by the way, or of another interview."""

import re
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.moments.causes import measured
from widgets.feedback.moments.spot import Spot
from widgets.feedback.moments.wording import OWN
from widgets.feedback.questions.replies import people_in
from widgets.feedback.questions.slots import questions

# An interview that is not the one the message is about.
_ANOTHER: Final = re.compile(
    r"\b(?:previous|past|earlier|other|last few|all the other|most of my) (?:\w{1,12} )?interviews?\b|\b(?:last|first|previous) (?:interview|one|time) i (?:had|did|have)\b|\blast (?:time|year|month)\b"
)
# Another candidate's slips are not the person's.
BESIDE: Final = re.compile(
    r"\b(?:next to|beside|opposite|before|after|with) me\b|\bthe (?:other|next) (?:candidate|one|guy|girl|lad|lady|applicant)\b"
)
# What was feared, what is usual, and what nearly came about.
NOT_SO: Final = re.compile(
    r"\b(?:if i had|(?:thought|feared|worried|afraid|expected|hoped) (?:that )?i (?:would|might|was going to)|i once|(?<!by )the time i|nearly|almost|usually|normally|used to)\b"
    r"|\bneither (?:\w{1,12} ){1,3}n?or\b"
)
# What one thought one had done need not have been so.
_THOUGHT: Final = re.compile(
    r"\b(?:they|he|she|people|everyone|anyone) (?:\w{2,8} )?(?:think|thinks|thought|assume|assumed|reckon)(?: that)?(?: i)?(?: (?:am|was|have|had|would|will)(?: \w{2,12}){0,3})? $|\b(?:thought|feared|worried|afraid|convinced|scared)(?: that)? i (?:had|have)(?: \w{2,12}){0,4} $"
)
# What went wrong at school or at work before went wrong in no interview.
_LONG_AGO: Final = re.compile(
    r"^(?:(?:and|but|so|also) )?(?:(?:back )?(?:at|in) (?:uni|university|school|college|sixth form|my (?:last|old|previous|first) (?:job|place|role|school|company))|in (?:19|20)\d\d|(?:\w{1,8} )?years ago|last year|when i was (?:an?|at|in|\d))\b(?!.{0,80}\binterview)"
)
# What it only looked like.
_SEEMED: Final = re.compile(r"\b(?:look\w{0,3}|seem\w{0,3}|sound\w{0,3}|came across|come across) (?:\w{1,8} )?(?:like|as if|as though) i $")
# What the person says was not their doing.
NO_FAULT: Final = re.compile(r"\bnot (?:my|me) (?:fault|doing)\b|\bnothing to do with me\b")
# What was said of something else: "I said that was a bad day".
_REPORTED: Final = re.compile(r"\b(?:said|says|goes|explained|told \w{2,12})(?: \S{1,14}){0,3} $")
# What went badly on the way is none of the interview.
_ON_THE_WAY: Final = re.compile(r"\b(?:parking|traffic|journey|drive (?:there|up|down|in)|weather|sat ?nav|car park|one-way system)\b")
DEVICE_STUCK: Final = re.compile(
    r"^(?:could|can|did|would) not get (?:the |my |their )?(?:\w{1,12} ){0,2}?(?:screen|share|camera|mic|microphone|sound|audio|video|link|call|slides|projector|laptop|connection|app|teams|zoom) (?:\w{1,12} )?to\b"
)
# What turns "I …" into the matter of a question.
_WHICH: Final = frozenset(["why", "how", "whether"])
# Who is late and does not say sorry to the person is the interviewer.
_UNSORRY: Final = re.compile(r"\blate\W{1,3}(?:and )?(?:did not|never|no|without) (?:\w{1,12} ){0,2}?(?:apolog\w{0,5}|sorry)\b")
_I_LATE: Final = re.compile(r"\b(?:i|and|so|made me|making me) (?:\w{1,12} ){0,3}?late\b|\blate (?:for|to) (?:the|my)\b")
# What only the other side can have done, where nobody is named who did it.
_TO_ME: Final = re.compile(
    r"(?:[,;.-] |\b(?:and|then|but) )(?:(?:then|just|even|never|only|not|did|had) ){0,3}(?:(?:ask|call|keep|kept|interrupt|grill|ignore|quiz|tell|told|give|gave|talk over|stare at|rush|shout at|laugh at)(?:e?d)? me\b"
    r"|(?:know|read|look at|remember|forgot|got) my (?:name|cv|resume|application)\b)"
)
# Who was late then is named, or says why.
_SOMEBODY: Final = re.compile(
    r"\b(?:i|we|my|me|us|was|were|is|went|had|they|he|she|because|due|sorry|trains?|bus|buses|traffic|car|lost)\b"
)


def misread(name: str, spot: Spot, hit: re.Match[str]) -> bool:
    """Whether the wording of an event tells of nothing that befell the person in this interview."""
    clause = spot.clause
    if name in OWN | {"late"} and _told_of(name, spot.sentence, hit):
        return True
    if name in (OWN | {"late", "illness"}) - {"rambled"} and _elsewhere(name, spot, hit):
        return True
    if name == "bad_unspecified" and (_REPORTED.search(spot.sentence.plain[: hit.start()]) or _ON_THE_WAY.search(spot.sentence.plain)):
        return True
    if name == "bad_unspecified" and any(NO_FAULT.search(each.plain) for each in spot.read[spot.place : spot.place + 2]):
        return True
    # "What I would do if a call went badly" is what was asked, and how somebody else fares is none of the person's doing.
    at = spot.sentence.at(hit.start())
    if name == "bad_unspecified" and any(each.first <= at < each.last for each in questions(spot.sentence)):
        return True
    if name == "lack_experience" and (clause is None or clause.subject not in {"own", "none"}):
        return True
    return _not_own(name, spot, hit) or (clause is not None and _of_its_clause(name, spot, clause, hit))


def feared(before: str) -> bool:
    """Whether the words `before` a slip say that it is one that was only thought of."""
    return bool(_THOUGHT.search(before))


def long_ago(sentence: Sentence) -> bool:
    """Whether a sentence tells of another time of the person's life."""
    return bool(_LONG_AGO.match(sentence.plain))


def subject_words(spot: Spot, clause: Clause) -> str:
    """What stands before the verb of a clause, or of the one whose subject it shares."""
    for each in reversed(spot.parts[: spot.parts.index(clause) + 1]):
        if each.verb > each.first:
            return " ".join(word.low for word in each.sentence.words[each.first : each.verb])
    return ""


def _of_its_clause(name: str, spot: Spot, clause: Clause, hit: re.Match[str]) -> bool:
    """Whether the clause of the wording has another subject, only supposes, or speaks of another interview."""
    plain = spot.sentence.plain
    not_i = clause.subject in {"other", "thing"} or _done_to_me(spot)
    if name == "late" and (_UNSORRY.search(plain) or (not_i and not _I_LATE.search(plain))):
        return True
    if name in {"tech_failure", "late", "logistics", "bad_unspecified"} and clause.joiner == "if":
        return True
    theirs = clause.subject == "other" or (name == "illness" and people_in(subject_words(spot, clause)))
    if name in {"bad_unspecified", "illness"} and theirs:
        return True
    if name in OWN | {"bad_unspecified", "good"} and _ANOTHER.search(clause.plain):
        return True
    if name == "language_barrier" and clause.subject == "own" and re.search(r"\b(?:fast|quick\w{0,2})\b", hit.group()):
        return True
    if name in OWN and clause.subject == "other" and not re.search(r"\bi $", plain[: hit.start()]):
        return not (name == "rambled" and measured(spot))
    if name in OWN and clause.subject == "thing":
        return bool(people_in(subject_words(spot, clause))) or (name == "rambled" and " not s" in hit.group())
    return False


def _done_to_me(spot: Spot) -> bool:
    """Whether a sentence that names nobody goes on with what was done to the person: "an hour late, did not know my name, asked me to wait"."""
    done = _TO_ME.search(spot.sentence.plain)
    return done is not None and not _SOMEBODY.search(spot.sentence.plain[: done.start()])


def _elsewhere(name: str, spot: Spot, hit: re.Match[str]) -> bool:
    """Whether what reads like a slip is none of this day's: feared, usual or nearly done, of a story told, or another's."""
    sentence = spot.sentence
    doubted = sentence.words[-1].low == "?" and len(sentence.words) < 4  # "Nerves? None."
    if feared(sentence.plain[: hit.start()]) or long_ago(sentence):
        return True
    if doubted or BESIDE.search(sentence.plain) or NOT_SO.search(sentence.plain[: hit.end()]):
        return True
    others = {each.subject for each in spot.parts} - ({"none"} if name == "illness" else set())
    return others == {"other"} and not re.search(r"\b(?:i|my|me|we)\b", sentence.plain)


def _not_own(name: str, spot: Spot, hit: re.Match[str]) -> bool:
    """Whether wording that could be the person's slip is about a device, a room, or what they say was not their doing."""
    if name not in OWN | {"surprise_question"}:
        return False
    sentence, clause = spot.sentence, spot.clause
    if NO_FAULT.search(sentence.plain):
        return True
    if _SEEMED.search(sentence.plain[: hit.start()]):
        return True
    if name == "wrong_answer" and DEVICE_STUCK.search(sentence.plain[hit.start() :]):
        return True
    if name == "surprise_question" and clause is not None and clause.subject in {"other", "thing"} and hit.group() == "never saw":
        return True
    thing = clause is not None and clause.subject == "thing"
    if clause and thing and name in {"blank_mind", "wrong_answer"} and clause.lemma in group("device"):
        return not re.search(r"\b(?:mind|brain|head)\b", clause.plain)
    first = sentence.at(hit.start())
    led = first > 0 and sentence.words[first - 1].tag in "NE"
    return name in {"surprise_question", "unprepared"} and led and hit.group().startswith(("was not", "were not", "had not"))


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
