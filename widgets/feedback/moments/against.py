"""Reads what stands against an answer that was told: the marks and words that lead to it, what is so, or that it has still to be checked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.language import base_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token
from widgets.feedback.moments.intended import that_clause
from widgets.feedback.moments.leadin import Lead, lead_in
from widgets.feedback.moments.values import Match, Value, compared, numbers, several, value, with_unit

# What follows an answer: what puts it right, what has still to be checked, only that it was wrong, or nothing against it.
type Kind = Literal["right", "promised", "wrong", "same"]


# What owns that the answer was wrong.
_ADMITS: Final = re.compile(
    r"(?:(?:no|nope)(?= [.,;:!-]| it\b)|wrong(?:ly)?|(?:which |that |it |this )?(?:is |was )?(?:really |actually |just |quite |completely |totally )?(?:wrong|incorrect|not (?:quite |really |actually )?(?:right|true|so|correct|the case))"
    r"|(?:that |it |which )(?:is|was) an? (?:mistake|slip|error)|i (?:was|am) wrong|i (?:got|had|have) (?:it|that|them|those) (?:all )?(?:wrong|mixed up|muddled|backwards|back to front|the wrong way (?:round|around))"
    r"|i misspoke|my mistake|i (?:have|did|do|had) not(?= [.,;:!]))(?= |$)"
)
# What says that the next is meant against it.
_TURNS: Final = re.compile(
    r"(?:in (?:fact|truth|reality)|actually|really|truth be told|correction(?: :)?|to be honest|(?:and )?(?:it )?turn(?:s|ed) out|(?:thinking|looking) (?:about|back|on) (?:it|that)|thinking back|on reflection|come to think of it|i got (?:home|in|back)|got (?:home|in|back)|obviously|of course|having (?:checked|looked)(?: \w{2,12}){0,5}"
    r"|(?:i )?(?:have )?(?:since |just |then |only )?(?:checked|looked(?: it| that)?(?: up)?|googled|rang|rung|phoned|asked)(?: (?!it\b|and\b|but\b|that\b)[\w']{1,14}){0,7}"
    r"|(?:i )?(?:only )?(?:reali[sz]ed|remembered|found out)(?: (?!it\b|and\b|but\b|that\b)[\w']{1,14}){0,6}"
    r"|(?:that |it |which )(?:is|was) (?:far |way |much )?too \w{2,8}(?: (?!it\b)[\w']{1,14}){0,4}"
    r"|(?:later|afterwards|at home|in the (?:car|van)|on the (?:way (?:home|back)|bus|train))(?: i (?:reali[sz]ed|remembered|checked))?)(?= |$)"
)
_JOINS: Final = re.compile(
    r"(?:[.,;:!()\n-]|but|and|when|though|although|whereas|where|while|because|so|well|now|then|that|lol|haha|doh|oops|ah|oh|sorry|i (?:do )?(?:know|knew) (?:that|this|it|better)"
    # What the one figure is of, and what the other.
    r"|which (?:is|was) (?:for|at|of|in) \S{1,12}(?: \w{2,12})?(?= [.,;])|(?:at|for|in|with|on) (?:the |an? )?[\w-]{1,12}(?= (?:it|that) (?:is|was)))(?= |$)"
)
_DOUBTS: Final = re.compile(r"(?:i (?:think|guess|believe)|(?:it )?(?:might|may|could) be|not sure)(?: [\w']{1,14}){0,10}")
MOST_SAID: Final = 18
_MOST_STEPS: Final = 12
_FORGOT: Final = re.compile(r"(?:i )?(?:had )?forgot(?:ten)?(?: that)? (?=(?:i|my) )")
# What is still to be found out, or asked of somebody.
_PROMISED: Final = re.compile(
    r"(?:i )?(?:(?:still|just|will|would|do|really) ){0,2}(?:(?:have|need|want|wanted|like|got|ought) (?:got )?to|will) (?:\w{2,8}ly )?(?:check|ask|confirm|look|see|talk|speak|find out|clear|run|sort)\b"
)
_WITH: Final = re.compile(r"\b(?:with|to|ask|by) (?P<whom>my \w{2,14})(?!['\w])")
_HOME: Final = re.compile(
    r"\b(?:kids?|child\w{0,3}|baby|sons?|daughters?|mum|mom|dad|nan|hospital|ill|sick|money|debt\w?|dialysis|condition|care)\b"
)
_OBVIOUSLY: Final = re.compile(r"(?:, )?(?:obviously|of course)(?= [.,;!]|$)")
_NO: Final = frozenset(["no", "nope"])
_AT_ONCE: Final = frozenset([",", "but", "-", ";"])
_TURNED: Final = frozenset(["actually", "really", "in fact", "correction :", "correction"])
_BARE: Final = frozenset([",", ".", "-", ";", ":", "!", "no", "nope"])
_AGAINST: Final = frozenset(["but", "when", "though", "actually", "in fact", "really"])
_CURT: Final = 2
_SHORT: Final = 6
_FIRM: Final = frozenset(["I meant", "it should be", "it should have been"])
_RUED: Final = re.compile(
    r"\b(?:wrong|should|caught|missed|forg[eo]t|rush\w{0,3}|know|knew|mixed|reali[sz]\w{0,2}|checked|silly|stupid|idiot|numpty|sorry|embarrass\w{0,3}|panick\w{0,2}|corrected|mistake|turned|twigged)\b"
)
# What is not so told is a name or a thing, and no story.
_MOST_NEW: Final = 8


def against(stream: Sentence, at: int, wrong: Sequence[Token], *, naming: bool) -> tuple[Kind, str, int] | None:
    """What stands against an answer that ends before `at`: of which kind, what is so, and the word it ends before."""
    plain = stream.plain
    admits = owned = turns = doubts = False
    before = ""
    for _ in range(_MOST_STEPS):
        if at >= len(plain):
            break
        if _PROMISED.match(plain, at):
            return "promised", _still(stream, stream.at(at)), sentence_end(stream, stream.at(at))
        if not doubts and (found := _so(stream, at, wrong, _Met(admits or turns or naming, admits, before))):
            return found
        step = _ADMITS.match(plain, at)
        if step:
            admits, owned = True, owned or step.group() not in _NO
        elif step := _TURNS.match(plain, at):
            turns = True
        elif step := _DOUBTS.match(plain, at):
            doubts = True
        else:
            step = _JOINS.match(plain, at)
        if step is None:
            break
        before, at = step.group(), step.end() + 1
    return ("wrong", "", stream.at(min(at, len(plain)) - 1)) if owned else None


@dataclass(frozen=True, slots=True)
class _Met:
    """What was met on the way to it: whether it is `sure` to be meant against what was said, whether the note `admits` a slip, and the last join."""

    sure: bool
    admits: bool
    before: str


def _so(stream: Sentence, at: int, wrong: Sequence[Token], met: _Met) -> tuple[Kind, str, int] | None:
    """What is so, where it is told from `at` on: "it is nine", "I meant 24", "to the duty manager" behind a "no"."""
    if own := _in_a_clause(stream, at, wrong, met.before):
        return "right", *own
    lead = lead_in(stream, at, met.before) or Lead(at, "it is" if met.before in _TURNED else "it should have been", bare=True)
    found = value(stream, stream.at(lead.at)) if lead.at < len(stream.plain) else None
    if found is None:
        return None
    match = compared(wrong, found)
    if lead.bare and not _meant_alone(stream, found, match, met):
        return None
    if match == "same" and not met.admits:
        return "same", "", found.last
    rued = bool(_RUED.search(stream.plain, stream.place(sentence_start(stream, stream.at(at)))))
    sure = met.sure or lead.sure
    if lead.figure:
        fits = _as_figure(lead, wrong, found, match, sure=sure)
    elif match == "figure":
        # What somebody counted and found was no slip, unless the note says that it was one.
        fits = sure or rued or lead.text != "it was" or met.before != "and"
    elif match == "place":
        fits = sure or met.before in _AT_ONCE
    else:
        # What is no figure seldom answers one: "three percent, then remembered that was the heifers".
        firm = (sure or lead.bare) and (met.admits or lead.text in _FIRM or not numbers(wrong) or bool(numbers(found.words)))
        short = match == "other" and len(found.words) < _MOST_NEW
        fits = short and (firm or _plainly(wrong, found.words, met.before, ended=_ended(stream, found.last), rued=rued))
    return ("right", _told(stream, lead, wrong, found, match), found.last) if fits else None


def _meant_alone(stream: Sentence, found: Value, match: Match, met: _Met) -> bool:
    """Whether a value that nothing leads in is told against what was said: "Actually twelve.", "no, the left one", "…, obviously"."""
    turned = met.before in _TURNED and match == "figure"
    return turned or (met.admits and met.before in _BARE) or bool(_OBVIOUSLY.match(stream.plain, stream.place(found.last)))


def _as_figure(lead: Lead, wrong: Sequence[Token], found: Value, match: Match, *, sure: bool) -> bool:
    """Whether a value answers what was said where only a figure can: "the list says 40", "there is one" for "none"."""
    if "there" in lead.text:
        none = any(each.low in {"no", "none", "zero"} for each in wrong)
        return (sure or none) and bool(numbers(found.words))
    return match == "figure" or (lead.place and match == "place")


def _told(stream: Sentence, lead: Lead, wrong: Sequence[Token], found: Value, match: Match) -> str:
    """What is so, as a sentence tells it: "it is nine weeks", "in fact only on Mondays unless it rains"."""
    first, count, led = found.words[0], numbers(found.words), lead.text
    if led != "I meant" and (first.low in {"not", "only"} or (lead.place and not lead.figure and first.tag == "R")):
        led = "in fact"
    elif match == "figure":
        led = re.sub("^the right answer", "it", led)
    text = with_unit(found.text, wrong, found.words, count[0]) if match == "figure" and count else found.text
    return several(f"{led} {text}{_unless(stream, found.last)}")


def _ended(stream: Sentence, place: int) -> bool:
    """Whether a sentence ends at `place`, but for an "only" or "though"."""
    return all(each.low in {"only", "though", "now"} for each in stream.words[place : sentence_end(stream, place)])


def _unless(stream: Sentence, place: int) -> str:
    """What a value is so without: "unless they are diabetic"; empty where that is not told shortly."""
    words = stream.words[place : sentence_end(stream, place)]
    words = words[: next((k for k, each in enumerate(words) if each.tag == "Z"), len(words))]
    if not words or words[0].low not in {"unless", "except"} or not 1 < len(words) < _MOST_NEW or words[-1].tag not in "NEGJL#":
        return ""
    text = write(words)
    return f" {text}" if text else ""


def _in_a_clause(stream: Sentence, at: int, wrong: Sequence[Token], before: str) -> tuple[str, int] | None:
    """What is so, where a clause of the person's own tells it: "but I left in 2019", "but forgot I have choir"."""
    if before not in _AGAINST:
        return None
    forgot = _FORGOT.match(stream.plain, at)
    end = sentence_end(stream, stream.at(at))
    if forgot and (text := that_clause(stream.part(0, end), stream.at(forgot.end()))):
        return f"I had forgotten that {text}", end
    clause = _clause(stream, stream.at(at))
    if clause is None or clause.lemma not in {base_of(each.low) for each in wrong if each.tag in "VL"}:
        return None
    text = own_clause(clause)
    now = numbers(clause.words)
    figures = {each.low for each in clause.words} & {wrong[each].low for each in numbers(wrong)}
    return (
        (text, stream.at(at) + clause.last)
        if text and now and numbers(wrong) and (len(now) > len(figures) or len(numbers(wrong)) > 1)
        else None
    )


def _still(stream: Sentence, place: int) -> str:
    """What has still to be checked, without what is only of the person's home."""
    clause = _clause(stream, place)
    text = own_clause(clause, pointing=True) if clause else ""
    whom = _WITH.search(clause.plain) if clause else None
    if text.startswith("I ") and not _HOME.search(text) and len(text.split()) < MOST_SAID and not text.endswith((" first I", " if")):
        return text
    return f"I need to check that with {whom['whom']} first" if whom else "I need to check that first"


def _clause(stream: Sentence, place: int) -> Clause | None:
    """The clause that begins at word `place`."""
    return next(iter(clauses(stream.part(place, sentence_end(stream, place)))), None)


def _plainly(wrong: Sequence[Token], right: Sequence[Token], before: str, *, ended: bool, rued: bool) -> bool:
    """Whether a name or thing told without another word answers what was said: "blue, it is red", "flat rate, it is cash accounting", "It is lichens."."""
    alone = len(wrong) == 1 or wrong[-2].tag == "A"
    names = alone and len(right) == 1 and wrong[-1].tag == right[0].tag == "E"
    if before in _AT_ONCE:
        if wrong[0].low == "i" or wrong[0].tag == "V":
            return False
        same = len(right) == 1 and wrong[-1].tag == right[0].tag and right[0].tag in "BJ"
        return same or (right[0].tag in "NE" and right[-1].tag in "NEG")
    if before == "and":  # "I said Karen and it is Kieran"
        return names
    if before != "." or len(right) > _CURT or len(wrong) > _SHORT:
        return False
    return names or (ended and (right[0].tag in "NE" or (rued and right[0].low in {"a", "an"} and len(wrong) <= _CURT)))


def sentence_start(stream: Sentence, place: int) -> int:
    """The first word of the sentence of a stream that the word at `place` stands in."""
    return next((k + 1 for k in range(place - 1, -1, -1) if stream.words[k].low in {".", "!", "\n"}), 0)


def sentence_end(stream: Sentence, place: int) -> int:
    """The mark that ends it."""
    return next((k for k in range(place, len(stream.words)) if stream.words[k].low in {".", "!", "\n"}), len(stream.words))
