"""Finds what a note names that is worth telling, and in what part, by the words around it: what was learned from notes marked by hand.

Rules know a thing by the words that introduce it ("asked about", "liked my"); here everything near it is weighed (docs/decisions/0003-reading.md).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import clause_at
from widgets.feedback.english.countable import articled
from widgets.feedback.english.language import base_of, group, groups, kinds_of, one_of, verbs
from widgets.feedback.english.phrases import Phrase, noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.word import Token
from widgets.feedback.facts.facts import tellable
from widgets.feedback.facts.surroundings import weighed
from widgets.feedback.findings import Fact, FactKind, Part, Thing
from widgets.feedback.kinds import aside
from widgets.feedback.questions.slots import questions

# "Dad's", "on medical grounds", "the dashboards one", "GPA etc", "the greater of $7.25", "part of their procedure", "any trouble", "a load", "the third lesson".
_SAYS_NOTHING: Final = re.compile(
    r"'s$|\b(?:ones?|otherwise|above|below)$|\b(?:etc|ect|whatever)\b|[$£€]|^part of\b|^(?:any|no|every) |^an? \w{1,30}$"
    r"|^the (?:first|second|third|fourth|fifth|last|next|other|same|whole|rest|real)\b|^(?:round|around|out|off|up|down)\b|^(?:asking|being|having|going|getting|doing)\b|^[a-z]{3,14} grounds$"
)
# What was not forgotten was not left unsaid.
_NOT_FORGOTTEN: Final = re.compile(r"\b(?:not|never) (?:\w{2,8} )?(?:forget|forgot|miss|leave out|skip)\b")
# "It was a bit negative about Sandra" says how one spoke.
_OF_MANNER: Final = re.compile(
    r"\b(?:negative|rude|bad|nasty|mean|honest|harsh|unfair|vague|funny|positive|nice|nervous|worried|excited|passionate|i (?:answered|spoke|talked|explained|said)(?: \w{1,8})?) about $"
)
_BECAUSE: Final = re.compile(r"\b(?:because of|due to|thanks to) $")
_MADE: Final = re.compile(
    r"^i (?:\w{2,10} )?(?:cooked|made|baked|built|fixed|cleaned|served|poured|drove|cut|painted|plated|iced|laid|fitted|wired|welded) (?:\w{1,8} ){0,2}$"
)
# What is done to a matter, or to a part of the interview.
_TALKED_OF: Final = groups("asking", "stated", "telling", "talked") | frozenset(
    "cover do have take sit review see get start include involve mention complete pass fail try begin finish play hold go come".split()
)
# What somebody else was asked, or is good at, what was lost and what is yet to be asked: no thing of this interview.
_NOT_OURS: Final = re.compile(
    rf"^(?:.{{0,40}} )?my (?:{one_of('kin')}|{one_of('bystander')}|friend|brother|sister|cousin|mum|mom|dad|nan)\b|^(?:she|he|they) (?:was|were) \w{{2,14}} (?:on|at|with) $|\b(?:going to|gonna|will|would|might|(?:supposed|meant|due|expected|bound|them) to) ask\b"
)
_LOST: Final = re.compile(r"^(?:was|were|got|had been|went) (?:lost|missing|broken|stolen|deleted|corrupted)\b")
# Behind these a test is spoken of, and need not have been held.
_SPOKEN_OF: Final = re.compile(r"\b(?:mention|tell|told|said|say|talk|ask|explain|warn|promise|expect)\w{0,3}\b")
# Without any of these nothing was put to anybody: "all their work is scaffolding".
_ASKING: Final = re.compile(
    r"\b(?:ask\w{0,3}|questions?|qs?|want\w{0,2}|quiz\w{0,3}|grill\w{0,2}|t[eo]ll?d?|talk\w{0,3}|about|on|why|how|what|which|whether|if|tests?|scenarios?|had|came up|said|then)\b"
)
# So much of what, it does not say: "six years".
_AMOUNT: Final = re.compile(rf"\W?[\d.,]{{1,12}}\w?|(?:\S{{1,20}} )?(?:\d{{1,6}}|{one_of('number')}) (?:{one_of('stretch_of_time')})s?")
# "A bit of small talk about pallets".
_SOME: Final = re.compile(r"^(?:an? )?(?:bit|lot|lots|loads|some) of ")
# What nobody is told of: faces, clothes, the weather, how one got there.
_BESIDE: Final = ("aside", "around", "outside", "elsewhere", "kin", "setting")
# What an interview is made of, which only the word before it tells apart: "the weld | test".
_MADE_OF: Final = ("component", "trial", "scene", "session", "nominal")
# One thing that one can count, without its article.
_ONE: Final = re.compile(r"[a-z]{1,30}(?<!s)(?<!ing)(?<!ion)(?<!ness)(?<!ity)(?<!ment)")
# What hangs on a thing comes behind these.
_HANGING: Final = re.compile(rf" (?:to|{one_of('preposition')}) ")
# Parts in which what hangs on a thing says which: "four years on reach trucks".
_WITH_ALL: Final = frozenset(["had", "unsaid", "liked"])
# What is no exercise by its name has to be so clearly a part of the interview to be told as a topic.
_HELD: Final = 0.5
# How clearly the words round a thing have to speak for each part: where seven to eight of ten things were marked for it, in notes not
# learned from (docs/decisions/0003-reading.md).
_SURE: Final[dict[Part, float]] = {
    "unsaid": 0.4,
    "liked": 0.65,
    "shown": 0.3,
    "asked": 0.5,
    "covered": 0.8,
    "had": 0.75,
}


def things(read: Sequence[Sentence]) -> list[Thing]:
    """The things that `read` names and that play a part clearly, each in the part it plays most clearly."""
    found = (
        each
        for sentence in read
        if not (aside(sentence) and "?" in sentence.plain and not questions(sentence))  # what one asks of a reader names nothing
        for named, clear in weighed(sentence)
        if _says_which(sentence, named) and (each := _thing(sentence, named, clear))
    )
    return [each for each in found if tellable(read, _fact(each))]


def _thing(sentence: Sentence, named: Phrase, clear: Mapping[str, float]) -> Thing | None:
    part = max(_SURE, key=lambda each: clear[each] - _SURE[each])
    # What the job involves is known least of all, and is told by rules alone.
    if clear[part] < max(_SURE[part], clear["involved"]):
        return None
    # "How old is your Revit" is what they said.
    if sentence.words[named.first].low == "your":
        return None
    if part == "asked" and not _ASKING.search(sentence.plain):
        return None
    led = _led(sentence, named)
    if part == "asked" and _OF_MANNER.search(led):
        return None
    # "I did not forget the portfolio" denies it.
    if part == "unsaid" and _NOT_FORGOTTEN.search(led):
        return None
    # "I told because of politics" gives a reason, "I cooked the bass" a deed.
    if _BECAUSE.search(led) or (part == "covered" and (_MADE.search(led) or _worked_on(sentence, named))):
        return None
    # What is theirs is not the person's to have left unsaid.
    if part == "unsaid" and sentence.words[named.first].low in {"their", "his", "her"}:
        return None
    # What one said one has may not be so.
    had = part == "had" and (sentence.words[named.first].low == "the" or _SPOKEN_OF.search(led))
    if had or _NOT_OURS.search(led) or _LOST.match(sentence.part(named.last, named.last + 3).plain):
        return None
    whole = noun_phrase(sentence, named.first, joins=part in _WITH_ALL) or named
    whole = whole if whole.last > named.last else named
    phrase = as_named(whole.text)
    if part in _WITH_ALL and _ONE.fullmatch(phrase) and phrase not in group("uncounted"):
        return None  # "I have exam"
    # "My gas safe number" came up, and was no part of it.
    if part == "covered" and clear["held"] > 0 and not _SPOKEN_OF.search(led) and sentence.words[named.first].low != "my":
        kind = _held(sentence, named, phrase, clear["held"])
        if kind is None:
            return None
        part, phrase = kind, as_named(whole.text, some=kind == "held")
    return Thing(part, articled(phrase, some=part == "had"), sentence.span(whole.first, whole.last)) if phrase else None


def _worked_on(sentence: Sentence, named: Phrase) -> bool:
    """Whether something was done to a thing, in a sentence that leaves out by whom: "ran the root vertical up"."""
    deed = sentence.words[named.first - 1] if named.first == 1 else None
    form = verbs().get(deed.low) if deed and deed.tag in "VL" else None
    return form is not None and "past" in form.kinds and form.lemma not in _TALKED_OF


def _held(sentence: Sentence, named: Phrase, phrase: str, clear: float) -> Part | None:
    """Whether a thing was a part of the interview by its name, or a topic of it; None where it need have been neither."""
    after = _after(sentence, named)
    if {*phrase.lower().split()} & group("other_side") or (after is not None and base_of(after.low) in groups("asking", "stated")):
        return None  # who asked is no part of an interview
    # Only what an interview is made of is a part of one: "the porridge" is none.
    if _HANGING.split(phrase, maxsplit=1)[0].lower().rsplit(" ", 1)[-1] in groups(*_MADE_OF):
        return "held"
    return "covered" if clear >= _HELD else None


def _led(sentence: Sentence, named: Phrase) -> str:
    """The words that lead to a thing in its clause."""
    clause = clause_at(sentence, named.first)
    return f"{sentence.part(clause.first, named.first).plain} " if clause else ""


def _after(sentence: Sentence, named: Phrase) -> Token | None:
    """The word behind a thing; None at the end of its sentence."""
    return sentence.words[named.last] if named.last < len(sentence.words) else None


def _says_which(sentence: Sentence, named: Phrase) -> bool:
    """Whether a thing says something to whoever was not there: no bare deed, and nothing that points at more."""
    word, after = sentence.words[named.first], _after(sentence, named)
    # "Rewrote all six" is a deed, though we know no such verb.
    deed = named.last - named.first == 1 and word.tag != "E" and (word.low in verbs() or (after is not None and after.tag in "DQ#"))
    # "Set A4, laid the temperament"
    deed = deed or (named.first == 0 and "past" in kinds_of(word.low) and sentence.words[1].tag in "E#")
    # "Patient | refuses a transfusion" is what somebody does; one would not name one of many without its article.
    does = _ONE.fullmatch(named.text) and named.text not in group("uncounted") and after is not None and after.tag in "VAM"
    return not deed and not does and not _cut_out(sentence, named, after) and not _SAYS_NOTHING.search(named.text.lower())


def _cut_out(sentence: Sentence, named: Phrase, after: Token | None) -> bool:
    """Whether a thing is cut out of a longer name: "lens | changes", "the leavers | ' spreadsheet", "up to | date"."""
    words = sentence.words
    if named.first > 0 and words[named.first - 1].tag in "JN":
        return True
    if after is None:
        return False
    joined = after.start == words[named.last - 1].end + 1
    return after.low == "'" or (joined and (after.tag in "NEG#" or _plural(sentence, named.last)))


def _plural(sentence: Sentence, place: int) -> bool:
    """Whether the word at `place` is a thing's last word that looks like a verb: "lens changes against the clock"."""
    words = sentence.words
    form = verbs().get(words[place].low)
    behind = words[place + 1].tag if place + 1 < len(words) else "Z"
    return words[place].tag == "V" and form is not None and "s" in form.kinds and behind in "ZCR"


def as_named(phrase: str, *, some: bool = False) -> str:
    """A thing as a sentence of ours names it, a part of an interview as `some` part or the known one; empty where it says nothing by itself."""
    phrase = _SOME.sub("", phrase)
    words = phrase.lower().split()
    made_of = words[-1] in groups(*_MADE_OF)
    beside = {words[-1], words[-1].removesuffix("s")} & groups(*_BESIDE)
    if beside or {*words} & group("judged_poor") or _AMOUNT.fullmatch(phrase.lower()) or (made_of and len(words) == 1):
        return ""
    if not made_of or not _bare(phrase) or " of " in phrase:
        return phrase
    return with_article(phrase) if some and not phrase.endswith("s") else f"the {phrase}"


def _bare(phrase: str) -> bool:
    """Whether a thing stands without an article or a number, also further on: "wanting a new challenge" has one."""
    words = phrase.lower().split()
    return not {*words[:2]} & groups("determiner", "number") and not words[0][0].isdigit()


def _fact(thing: Thing) -> Fact:
    """A thing as a fact of the kind it would be, to be looked at as such."""
    kind: FactKind = (
        "asked" if thing.part == "asked" else "about" if thing.part == "had" else "shown" if thing.part == "unsaid" else "topic"
    )
    return Fact(kind, thing.phrase, thing.span)
