"""Knows what a note tells that is none of this interview: what was elsewhere, what would have been, and what somebody else did or thinks."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.english.substance import substance

# Those whose opinions and interviews are none of the person's.
_CLOSE: Final = (
    r"(?:my|our|her|his) (?:\w{2,10} )?(?:mum|mam|mom|ma|mother|dad|da|father|sister|brother|cousin|aunt\w{0,3}|uncle|nan|gran\w{0,3}|wife|husband|partner|girlfriend|boyfriend|fianc\w{1,3}|son|daughter|kids?|mate|friend|flatmate|roommate|housemate|neighbou?r|classmate|therapist|mentor|coach)"
    r"|an? (?:\w{2,8} )?(?:friend|mate|lad|girl) (?:of mine|i know|who (?:interviewed|works?|worked|went|applied|had|got))|everyone at home|(?:friends|people) (?:say|tell)"
)
_THEIRS: Final = re.compile(
    rf"^(?:(?:and|but|so|also|then|now|yesterday|today|meanwhile) )?(?:{_CLOSE})(?: (?:who|also|just|always|even|then|once|still|now|and i)(?: \w{{2,14}} (?:there|here)(?: last \w{{4,5}})?)?)? "
    r"(?:thinks?|thought|says?|said|reckons?|reckoned|tells? me|told me|swears|wants?|wanted|keeps?|kept|had|has|got|went|did|was|is|asked|interviewed|applied|failed|laughed|drove|rang|called|came)\b"
)
# An interview that is not the one the message is about.
_ANOTHER: Final = re.compile(
    r"\b(?:(?:at|in|for|from|after|during|to|had|have|did|messed up|bombed|failed) (?:my |the |an? |another )?(?:last|previous|other|earlier|past|different|old) (?:\w{2,12} )?(?:interviews?|one(?= (?:i|they|he|she|it|was|too|as)\b| ,|$))"
    r"|(?:my|the|another|an) other (?:\w{2,12} )?interview|another interview (?:at|with|for|on|tomorrow|next|last)"
    r"|(?:feedback|rejection|no) (?:from|at) (?:my |the |that |an? )?(?:last|previous|other|old|first) (?:place|one|company|firm|lot|job|interview)"
    r"|(?:last|previous) interviews? (?:i|was|were|had|they|went|at)|(?:in|at|for) (?:other|previous|past|earlier|all my|most|both my other) interviews)\b"
)
# The same befell one before: "last week at the mill I blanked as well".
_AS_WELL: Final = re.compile(
    r"^(?:last (?:week|month|year|time|\w{3,6}day)|(?:two|three|few) (?:weeks|months) ago|before that)\b.{0,60}\b(?:as well|too|again|the same)\b"
)
_AWAY: Final = frozenset("last previous other earlier past different old another first interviews ago before".split())
# Where a note counts interviews, "at the second" is one of those before.
_COUNTED: Final = re.compile(
    r"\binterview (?:no|number|#|nr)? ?\.? ?(?:\d|two|three|four|five|six)\b.{0,12}\b(?:this|in|of|so far|since)\b|\b(?:\d{1,2}(?:nd|rd|th)|second|third|fourth|fifth|sixth|seventh|tenth) (?:\w{2,8} )?interview (?:this|in (?:a|the|my|two|three)|of (?:the|my)|i have|so far|since)\b"
    r"|\b(?:\d{1,2}|two|three|four|five|six) interviews (?:this|in (?:a|the|two|three)|so far|now)\b"
)
_ONE_OF_THEM: Final = re.compile(
    r"^(?:at|in|on|for) (?:the|my) (?:first|second|third|fourth|last|other|previous)(?: (?:one|place|interview))? (?:i|they|we|he|she|my|it|nobody)\b"
)
# What turns back to this one.
_HERE: Final = re.compile(
    r"\b(?:this time|today|this one|here|this (?:morning|afternoon|interview|place|lot)|now|these|but (?:not )?this|yesterday)\b"
)
_BACK: Final = re.compile(r"(?:[,;] |\b(?:so|but|and) ){1,2}(?=(?:this time|today|this one|here|now|this (?:morning|afternoon))\b)")
# A sentence that only goes on with what was elsewhere.
_THERE: Final = re.compile(
    r"^(?:(?:and|but|so|then) )?(?:(?:i|they|he|she|we) (?:\w{2,12} ){1,6}(?:there|that time|that one)\b|that (?:one|time|was|interview)\b|there (?:i|they|he|she)\b)"
)
# What would have been, had something been otherwise.
_SUPPOSED: Final = re.compile(
    r"^(?:(?:and|but|so|also) )?(?:(?:even |only )?if (?!i am honest|i remember|i recall|i may|possible|needed|necessary)(?:\S{1,14} ){1,12}(?:would|could|might)(?: not)? (?:have|be)|had (?:i|they|he|she) (?:\w{1,12} ){1,8}(?:would|could|might)|if only)\b"
)

# What the person does not know whether to tell: "Should I mention the gap?", "do I tell them?", "should I?".
_UNDECIDED: Final = re.compile(
    r"\b(?:should|shall|do|must|ought) i (?:(?:really|even|just|to|have to|need to) )?(?:(?:tell|mention|say|admit|confess|own up|come clean|bring (?:it |that )?up|explain|correct|disclose|declare|own|put (?:it|that|this)|let)\b|\?)"
    r"|\b(?:not sure|unsure|do not know|wondering|cannot decide) (?:if|whether) (?:to|i should) (?:tell|mention|say|admit|bring|disclose|put)\b"
)
_POINTS: Final = re.compile(
    r"(?:(?:them|him|her|it|that|this|so|anything|something|about|up|to|now|or|not|in|and|the|truth|does|look|guilty|just|leave|yet) ?){0,8}[.?! ]{0,4}"
)
_NOT_TOLD: Final = re.compile(
    r"(?:i )?(?:have|did|had) not (?:told|tell|mentioned|mention|said|say)(?: (?:them|him|her|it|that|anyone|so|anything|yet)){0,3} [.!]$"
)


def of_this(read: Sequence[Sentence]) -> list[Sentence]:
    """What of `read` may be told of this interview: the clauses that tell of another, suppose, or give somebody else's view are cut off."""
    counted = bool(_COUNTED.search(joined(read)))
    out: list[Sentence] = []
    gone = False
    for each in read:
        if gone and _THERE.match(each.plain) and not _HERE.search(each.plain):
            continue
        first, last = _own(each, counted=counted)
        gone = last == 0 and elsewhere(each.plain)
        if last:
            out.append(each if (first, last) == (0, len(each.words)) else each.part(first, last))
    return out


def decided(read: Sequence[Sentence]) -> list[Sentence]:
    """What of `read` the person wants told, for all they say: what they ask whether to tell is not, nor what that points at."""
    out: list[Sentence] = []
    doubted = {word for each in read for word in _in_doubt(each)}
    for each in read:
        if (asked := _UNDECIDED.search(each.plain)) and _POINTS.fullmatch(each.plain[asked.end() :].lstrip()):
            while out and _NOT_TOLD.match(out[-1].plain):
                out.pop()
            out = out[:-1]
            continue
        if doubted and not doubted.isdisjoint(substance(each.plain)):
            continue
        out.append(each)
    return out


def elsewhere(text: str) -> bool:
    """Whether words speak of an interview that is not this one."""
    # Nearly all text has none of the words that either begins with, and to look for one word costs less than for many phrases.
    return not _AWAY.isdisjoint(text.split()) and bool(_ANOTHER.search(text) or _AS_WELL.search(text))


def _in_doubt(sentence: Sentence) -> frozenset[str]:
    """What the person does not know whether to tell, by the words it is named with."""
    asked = _UNDECIDED.search(sentence.plain)
    return substance(re.split(r" (?:or|because|since|when|if|as|and) |[?.!]", sentence.plain[asked.end() :])[0]) if asked else frozenset()


def _own(sentence: Sentence, *, counted: bool) -> tuple[int, int]:
    """The stretch of a sentence that is of this interview, from its first word to behind its last; none where nothing is."""
    whole = (0, len(sentence.words))
    if _SUPPOSED.match(sentence.plain):
        return 0, 0
    parts = clauses(sentence)
    at = next((k for k, each in enumerate(parts) if _apart(each, counted=counted)), -1)
    if at < 0:
        return whole
    if at:
        return 0, parts[at].first
    back = _BACK.search(sentence.plain)
    return (sentence.at(back.end()), whole[1]) if back else (0, 0)


def _apart(clause: Clause, *, counted: bool) -> bool:
    """Whether a clause tells of somebody else, or of another interview."""
    if _THEIRS.match(clause.plain):
        return True
    another = elsewhere(clause.plain) or (counted and bool(_ONE_OF_THEM.match(clause.plain)))
    return another and not _HERE.search(clause.plain)
