"""Reads a weak part that is pointed out by its name: "the bit that let me down was the audit question", "the theory sheet is where I came unstuck"."""

import re
from collections.abc import Iterator
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.language import groups
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import fitted
from widgets.feedback.moments.shortfalls import thing_behind, to_learn
from widgets.feedback.moments.spot import Slots
from widgets.feedback.questions.slots import questions

_SELF: Final = r"i (?:(?:really|just|also|kind of|sort of|a bit|probably) )?"
# What went wrong by one's own doing, with its thing left open.
_FELL_SHORT: Final = (
    rf"{_SELF}(?:struggled|came (?:unstuck|undone|a cropper)|fell (?:down|short|apart)|slipped up|tripped up|stumbled|wobbled|went wrong|got stuck"
    r"|messed up|fluffed|muffed|dropped (?:the ball|marks)|got wrong|did badly|lost it|was (?:weak|weakest|rusty|shaky|caught out)|was not (?:so |very |as )?(?:good|strong|sharp|happy)"
    r"|could have done better|did not do (?:so )?(?:well|great))(?: (?:on|at|with|in|over))?"
    r"|(?:really )?(?:let me down|tripped me up|caught me out|cost me|did for me)"
)
_PART: Final = r"(?:bit|part|thing|one|question|section|place|point|area|spot|moment|test|task|answer)"
_JUST: Final = r"(?:(?:only|one|main|big|real|single) ){0,2}"
_POINTED: Final = (
    rf"(?:(?:the|my) {_JUST}{_PART} (?:(?:that|which|where) )?(?:{_FELL_SHORT})|(?:where|what) (?:{_FELL_SHORT})"
    rf"|(?:the|my) {_JUST}weak(?:er|est)? (?:point|spot|area|subject|side)|my {_JUST}(?:downfall|undoing))"
)
# The same by a judgement alone, which may be of a room or a cup of tea: only of what an interview is made of.
_JUDGED: Final = (
    rf"(?:(?:the|my) {_JUST}(?:weak(?:est|er)?|bad|worst|poor(?:est)?|low) {_PART}"
    rf"|the {_JUST}{_PART} (?:that|which) (?:was|went) (?:(?:really|so|a bit) )?(?:bad|badly|wrong|poor|poorly|weak|not (?:so |that |very )?(?:good|great|well)))"
)
_BEGINS: Final = r"(?:^|[,;:.!-] |\b(?:and|but|so|then|though|just|only) )"
_FIRST: Final = re.compile(
    rf"{_BEGINS}(?:(?P<own>{_POINTED})|{_JUDGED}) (?:was|is|were) (?:(?:probably|definitely|really) )?(?:(?:on|with|over) )?(?=\S)"
)
_LAST: Final = re.compile(
    rf" (?:was|is|were) (?:(?:probably|definitely|really) )?(?:(?P<own>{_POINTED})|{_JUDGED})(?= [.,;!]|$| and| but| though| because)"
)
_COLON: Final = re.compile(rf"{_BEGINS}(?:{_POINTED}|{_JUDGED}) [:-] (?=i )")
_WHEN: Final = re.compile(r"when (?:\S{1,14} ){1,3}?ask\w{0,3}\b")
# What one names as a weakness when asked for one, and what went wrong for somebody else.
_SAID: Final = re.compile(r"\b(?:ask\w{0,3}|said|say|told|answered)\b")
_KNOWING: Final = re.compile(r"^(?:my|the) (?:lack of )?(?:knowledge|understanding|grasp) (?:of|on) (?=\S)|^(?:my|the) lack of (?=\S)")
_REACH: Final = 7


def pointed_out(sentence: Sentence) -> Slots:
    """The weak part that a sentence names as such, as the frames take it in; empty where it names none."""
    for found in _FIRST.finditer(sentence.plain):
        if _SAID.search(sentence.plain[: found.start()]):
            continue
        if _WHEN.match(sentence.plain, found.end()):
            asked = next((each for each in questions(sentence) if each.last > sentence.at(found.end())), None)
            stated = "My answer was not as strong as I wanted it to be when I was asked"
            return {"asked": asked.phrase, "stated": f"{stated} {asked.phrase}"} if asked else {}
        if slots := _slots(sentence, sentence.at(found.end()), found["own"] or ""):
            return slots
    for found in _LAST.finditer(sentence.plain):
        end = sentence.at(found.start() + 1)
        start = next(_starts(sentence, end), None)
        if start is not None and (slots := _slots(sentence.part(0, end), start, found["own"] or "")):
            return slots
    return {}


def headed_by(sentence: Sentence) -> Clause | None:
    """The clause behind a colon that tells what went wrong: "where I wobbled: I could not name one"."""
    found = _COLON.search(sentence.plain)
    first = sentence.at(found.end()) if found else 0
    return next((each for each in clauses(sentence) if found and each.first == first), None)


def _starts(sentence: Sentence, end: int) -> Iterator[int]:
    """Where a thing may begin that ends right before word `end`, the longest first."""
    for start in range(max(0, end - _REACH), end):
        led = sentence.words[start - 1].tag if start else "Z"
        named = noun_phrase(sentence, start) if led in "ZCBI" else None
        if named is not None and named.last == end:
            yield start


def _slots(sentence: Sentence, start: int, own: str) -> Slots:
    """A thing from word `start` on as what was weak; what is only judged is a part of the interview by its name."""
    named = noun_phrase(sentence, start)
    if named is None or (named.last < len(sentence.words) and sentence.words[named.last].tag not in "ZC"):
        return {}
    # "The role play with a customer" is no customer.
    thing = _thing(sentence, start, named.last) or _thing(sentence, start, phrase_end(sentence, start) or named.last)
    words = {each.removesuffix("s") for each in re.split(r"[^\w-]+", re.sub(r"role ?play", "role-play", thing.lower()))}
    if words & (groups("piece", "session", "trial") | {"answer", "question"}):
        return {"part": fitted(thing)}
    if not thing or not own:
        return {}
    return {"mistaken": thing} if "wrong" in own.split() else {"weak": f"on {thing}", **to_learn(thing)}


def _thing(sentence: Sentence, start: int, end: int) -> str:
    """The words from `start` to before `end`, where they name what may be weak in an interview."""
    whole = Clause(sentence.part(0, end), start, end, "", "thing", -1)
    begins = re.match("", whole.plain)
    named = thing_behind(whole, begins) if begins else None
    return _KNOWING.sub("", named[0]) if named and not named[1] else ""
