"""Tells whether a clause of the person's own says what went wrong by their doing, or what they do about it."""

import re
from typing import Final, Literal

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group, one_of, verbs
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.kinds import FORECAST
from widgets.feedback.moments.spot import THEIRS

# Two clauses run into one ("I left join I explained"), and what points at words that are not told ("what I said above").
BROKEN: Final = re.compile(
    r"^I (?!(?:\w{1,12} ){0,2}?(?:sa(?:y|id)|th(?:ink|ought)|kn[eo]w|wish\w{0,2}|felt|feel|forgot|reali[sz]ed?|hoped?|admit\w{0,3}|told|explained|meant|mentioned|argued|claimed|guess\w{0,2}|believed?|suppose|answered) (?:\w{1,12} )?I )(?:\w{1,20} ){1,2}I \w"
    r"|\b(?:above|below)$"
)
# Where one left at five nothing was left out.
_LEFT_UNDONE: Final = re.compile(
    r"\bleft (?:it |the \w{2,14} (?:\w{2,14} )?)?(?:out|off|behind|undone|unfinished|blank|unlocked|open|running|on)\b|\bleft (?:an?|one|two|three|some) .{1,40} (?:in|on|there|blank|open)\b"
)
# What is not what one does now about a slip.
_NOT_NOW: Final = re.compile(
    r"(?:to|another|other|an? (?:\w{1,30} )?(?:interview|offer|baby|cold)|my notes|had|been (?:asked|told|rejected|waiting|without|out)|got (?:to|another|no)|no) "
)
# What one takes to learn, or a day set for it.
_COURSE: Final = re.compile(
    r"\b(?:course|class|classes|training|exam|test|certificate|certification|refresher|licen[cs]e|module|resit\w{0,3}|studying|qualification|degree|diploma|level|tutor)\b|\d"
    rf"|\b(?:{one_of('month').title()})\b"
)
# What only the person has to do in a test of their work.
_MY_WORK: Final = frozenset(["check", "wash", "measure", "label", "weigh", "isolate", "tighten", "clamp"])
_AMISS: Final = re.compile(r"\b(?:wrong|wrongly|instead of|without|too (?:fast|long|much|quickly|quietly|slowly)|straight to)\b")
_LOST: Final = re.compile(
    r"\blost (?:my|the|our) (?:\w{1,12} )?(?:place|thread|track|train|way|words|count|nerve|plot)\b|\blost (?:track|count)\b"
)


def kind_of(clause: Clause, text: str) -> Literal["slip", "mend"] | None:
    """Whether a clause of the person's own tells a slip, or what is done about one."""
    words = text.split()
    first = words[1]
    rest = " ".join(words[2:])
    if {each.strip(",.").lower() for each in words} & group("elsewhere") or FORECAST.search(clause.plain) or is_thin(rest):
        return None
    if re.search(
        BROKEN.pattern
        + r"|^I (?:mixed|muddled|confused|swapped) (?:up )?with\b|^I dropped (?:in|off|by)\b|^I (?:knocked (?:over )?|spil(?:t|led) my )(?:(?:the|my|an?|his|her) )?(?:tea|coffee|water|drink|cup|glass|mug)\b|\b(?:none|nothing)\b|\bfinish (?:my|a|the) (?:sentence|answer|point)\b|\bget (?:a|one) word in\b|\binterviews?\b|\bnot much\b|\b(?:the|a|this|that) whole (?:thing|lot|bit)\b|\b(?:it|this|that|them|there|above|myself)$|\b(?:they|he|she) \w{1,20}$",
        text,
    ):
        return None
    negative = "not" in words[1:4]
    if first in {"had", "could", "did"} and negative:
        # What time did not allow, or nobody asked for, is left out by no fault of one's own.
        kept = clause.lemma == "reach" or THEIRS.search(clause.sentence.plain)
        return "slip" if clause.lemma in group("omission") and _named(clause) and not kept else None
    if first == "will":
        return "mend" if not negative and clause.lemma in group("performance") else None
    form = verbs().get(first)
    if first in {"am", "have"}:
        return None if negative or _NOT_NOW.match(f"{rest} ") else _mending(clause.lemma, rest)
    if form and "past" not in form.kinds and first not in {"was", "were"}:
        return _mending(form.lemma, rest)
    return _past(clause, text) if first not in {"can", "was", "were"} and not described(clause) else None


def described(clause: Clause) -> bool:
    """Whether what looks like a verb says what a thing is like ("split peaks", "burnt bread"), or what only nearly happened."""
    words, verb = clause.sentence.words, clause.verb
    form, after = verbs().get(words[verb].low), words[verb + 1] if verb + 1 < clause.last else None
    bare = verb == clause.first and form and form.kinds >= {"past", "part"} and after is not None and after.tag == "N"
    return bool(bare) or bool({each.low for each in clause.words} & {"nearly", "almost"})


def _mending(lemma: str, rest: str) -> Literal["mend"] | None:
    return "mend" if lemma in group("mend") | {"start", "take"} and _COURSE.search(rest) else None


def _named(clause: Clause) -> bool:
    """Whether "I" or "we" stands before the verb: "never read the CV" may be anybody's, but not "never checked the patient's wristband"."""
    by_me = clause.lemma in _MY_WORK and not {"my", "me", "us"} & {each.low for each in clause.words}
    return by_me or bool({"i", "we"} & {each.low for each in clause.sentence.words[: clause.verb]})


def _past(clause: Clause, text: str) -> Literal["slip", "mend"] | None:
    lemma = clause.lemma
    if (
        (
            lemma in group("slip")
            and not text.startswith("we ")
            and not re.search(r"\bstart to finish\b|\bin (?:an?|under|about|\d{1,3}) |^I skipped straight to\b", text)
            and (lemma not in {"lose", "leave"} or (_LOST if lemma == "lose" else _LEFT_UNDONE).search(text))
        )
        or (" instead of " in text and _named(clause) and lemma not in {"have", "get", "be"})
        or re.match(r"I only (?:got|managed|finished|solved|answered) (?!.{2,80} (?:at|near|towards|by) the (?:very )?end\b)", text)
        or (lemma in (group("performance") | {"answer", "give"}) - group("diagnosed") and _AMISS.search(text))
    ):
        return "slip"
    return "mend" if re.match(r"(?:I|we) (?:booked|enrolled|signed|registered|arranged|ordered)\b", text) else None
