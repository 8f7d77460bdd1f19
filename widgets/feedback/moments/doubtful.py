"""Doubts wording that names an event: whether it is sure enough for a first draft, or only asked about."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.sentences import Sentence
from widgets.feedback.moments.misread import subject_words
from widgets.feedback.moments.spot import Slots, Spot, praised
from widgets.feedback.questions.slots import questions

# What was lost was found again, or left them content: a small thing, and none to own.
RECOVERED: Final = re.compile(
    r"\b(?:got it back|got back on track|recovered|pulled (?:it|myself) (?:back|together|round)|picked (?:it|myself) (?:back )?up|found my (?:place|thread|feet)|(?:it|that) came back to me|came back to me|(?:they|he|she) (?:all )?(?:seemed|looked|were|was) (?:\w{2,10} )?(?:happy|pleased|impressed))\b"
)
# What was put right, where it goes on to say how soon; seeing it is enough here, as it would not be for a sentence that tells it (message/followed.py).
MENDED: Final = r"\b(?:saw|caught|fixed|spotted|corrected|noticed) (?:it|that|myself)"
_AT_ONCE: Final = re.compile(rf"{MENDED} (?:straight ?away|at once|right away|immediately|myself|before)")
_NERVOUS: Final = re.compile(r"\b(?:nerv\w{1,8}|anxi\w{1,4}|jitter\w{0,2})\b")
_SHAKING: Final = re.compile(r"\b(?:shak(?:y|ing|ey)|shook|trembl\w{1,3})\b")
# What ran over may be a talk, and no answer.
_OVER_TIME: Final = re.compile(r"\b(?:over-?ran|ran (?:over|long|on)|over time)\b")
# A gap is owned only where somebody spoke of it, and pay only where there is something to talk through.
_RAISED: Final = re.compile(
    r"\b(?:ask\w{0,3}|question\w{0,3}|came up|come up|brought up|mention\w{0,3}|wanted to know|want to know|explain\w{0,3}|gaps?)\b"
)
# What something turned out to be is a surprise, and not yet what spoiled an answer.
_TURNED_OUT: Final = re.compile(r"turn(?:ed|s) out (?:to be|it was|there)")
_NOT_RAISED: Final = re.compile(
    r"\b(?:nobody|no one|not|never) (?:\w{1,8} )?(?:ask|asked|mention|mentioned|said|say|brought|bring|talk|talked|spoke|got to|get to)\b"
)
_DISPUTED: Final = re.compile(
    r"\b(?:ask\w{0,3}|question\w{0,3}|came up|expect\w{0,6}|negotiat\w{0,4}|less|lower|low|below|under|advert\w{0,3}|ad|posting|listing|number|range|figure|instead|but)\b"
)
# What may go badly so that the person was not at their best; hours that are a mess are none of it.
_OF_THE_DAY: Final = re.compile(
    r"\b(?:my|interview|answers?|presentation|parts?|tasks?|tests?|rounds?|section|call|demo|lesson|bit|questions?|half|end|start|day|thing|first|second|third|last|one|whole)\b"
)


def doubtful(name: str, spot: Spot, hit: re.Match[str], slots: Slots) -> bool:
    """Whether strong wording of an event shows too little for a first draft to rest on it."""
    plain, clause = spot.sentence.plain, spot.clause
    if name == "wrong_answer" and _AT_ONCE.search(plain[hit.start() :]):
        return True
    if name in {"blank_mind", "nerves"} and RECOVERED.search(plain[hit.start() :]):
        return True
    # That it showed is not that they were nervous: "my voice wobbled but I got through", "my mouth went dry".
    if name == "nerves":
        return not _NERVOUS.search(plain) and not (slots and _SHAKING.search(plain))
    if name == "rambled" and not slots:
        return bool(_OVER_TIME.search(hit.group()))
    if name == "bad_unspecified":
        return clause is not None and clause.subject == "thing" and not _OF_THE_DAY.search(subject_words(spot, clause))
    if name == "undersold":
        return bool(re.search(r"\bask (?:any|a single|one|many|a) questions?\b", plain))
    if name == "gap":
        raised = " ".join(each.plain for each in spot.read[max(0, spot.place - 1) : spot.place + 2])
        return "asked" not in slots and not _RAISED.search(raised)
    if name == "surprise_question":
        return "expected" not in slots and bool(_TURNED_OUT.match(hit.group()))
    if name == "salary" and re.search(r"\b(?:quer(?:y|ies)|subquery|sql|highest salary)\b", plain):
        return True
    if name == "salary" and _NOT_RAISED.search(plain):
        return True
    return name == "salary" and not slots and not _DISPUTED.search(plain)


def taken_well(read: Sequence[Sentence], place: int, end: int) -> bool:
    """Whether what follows an answer says that it was taken well, before anything else is asked."""
    following = read[place + 1] if place + 1 < len(read) and not questions(read[place + 1]) else None
    return praised(read[place].plain[end:]) or bool(following and praised(following.plain))
