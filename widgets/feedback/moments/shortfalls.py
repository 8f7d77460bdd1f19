"""Reads where the person says plainly, of themselves, that they fell short at one thing: did not know it, were weak on it, got it wrong."""

import re
from collections.abc import Callable
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group, groups
from widgets.feedback.english.phrases import is_thin, legal_phrase, noun_phrase, write
from widgets.feedback.english.statement import reading
from widgets.feedback.facts.jottings import fitted, somebody
from widgets.feedback.moments.favoured import ASKED, ELSEWHERE, TERMS
from widgets.feedback.moments.spoken import matter
from widgets.feedback.moments.spot import Slots

_Reader = Callable[[Clause], Slots]
SELF: Final = r"(?:i )?(?:(?:just|really|also|completely|totally|only|still|then|kind of|sort of) ){0,2}"
_UNKNOWN: Final = re.compile(
    rf"{SELF}(?:(?:did not|not|no) (?:even |really |actually )?know (?:(?:enough|much|anything|a thing|a lot) )?(?P<about>about )?"
    r"|(?:wish i had|should (?:have|of)) known (?:about )?|knew (?:nothing|very little|little|hardly anything|not enough|not much) about |had (?:no|not a|not the slightest) (?:idea|clue) (?:about|on|of) ) ?(?=\S)"
)
_UNKNOWN_WHAT: Final = re.compile(rf"{SELF}(?:did not|not|no) (?:even |really |actually )?know (?=(?:how|what) )")
# What one asks oneself in any interview is no gap in what one knows: "what to say", "how to end".
_HOW_TO: Final = re.compile(
    r"how to (?!(?:say|do|answer|end|start|begin|finish|react|respond|reply|explain|put|feel|take|act|behave|get|go|come|find|make|phrase|word|introduce)\b)\w{2,20} \w"
)
_WHAT_IS: Final = re.compile(
    r"what (?:[\w&'-]{1,20} ){1,4}(?:means?|meant|stands? for|stood for|does|do|(?:is|was|are|were) (?:called|for))$"
)
_BAD: Final = r"(?:weak|poor|rubbish|bad|terrible|awful|hopeless|useless|shaky|rusty|patchy|rough|dreadful)"
_GOOD: Final = r"(?:good|great|strong|brilliant|solid|fluent|hot|the best|confident)"
_WEAK: Final = re.compile(
    rf"{SELF}(?:was|felt) (?:(?:a bit|a little|quite|really|very|pretty|so|rather|too) ){{0,2}}(?:{_BAD}|not (?:(?:very|that|so|too|as|really|all that) ){{0,2}}{_GOOD}) (?P<link>on|at|with|in) (?=\S)"
)
_POINT: Final = re.compile(r"my (?:weak|weaker|weakest|worst) (?:point|spot|area|part|bit|section|answer|question|subject) was (?=\S)")
# The same, said of the answer, or as what was not done well: "I gave a poor answer on rotas", "I could have done better on the maths".
_GAVE: Final = re.compile(
    rf"{SELF}(?:gave (?:a|an|such a|quite a) (?:(?:very|really|pretty) )?{_BAD} (?:answer|example) (?P<link>on|about|to|for|of)"
    r"|(?:did not do (?:very |so |that |too )?(?:well|great)|(?:could|should) (?:have|of) done (?:a bit |a lot |much )?better) (?P<with>on|in|at|with)) (?=\S)"
)
_ANSWER_WAS: Final = re.compile(r"my answers? (?:on|about|to|for) (?=\S)")
_WAS_BAD: Final = re.compile(
    rf"(?:was|were) (?:(?:a bit|a little|quite|really|very|pretty|rather|so) ){{0,2}}(?:{_BAD}|thin|vague|not (?:(?:very|that|so|too|really|my) ){{0,2}}(?:{_GOOD}|best))$"
)
_UNCLEAR: Final = re.compile(rf"{SELF}(?:could|should) (?:have|of) been (?:a bit |a lot |much )?clearer (?:about|on) (?=\S)")
_HARD: Final = re.compile(rf"{SELF}found (?=\S)")
_IS_HARD: Final = re.compile(r"(?:(?:really|very|quite|pretty|so|a bit|too) ){0,2}(?:hard|difficult|tough|tricky|confusing)$")
_WENT_WRONG: Final = re.compile(
    rf"{SELF}(?:messed up|mucked up|screwed up|cocked up|fluffed|botched|bombed|blew|bungled|butchered|flunked|tanked)(?: (?:on|in|at))? (?=\S)"
)
_LET_DOWN: Final = re.compile(r"let me down$")
# What one may not know of because nobody told one: no gap in what one knows.
_UNTOLD: Final = frozenset("date dress address way route place time name names outcome reason answer answers word words".split())
# Of the words of before and after the interview, those that may be asked about in it.
_BESIDE: Final = groups("around", "elsewhere") - {
    "cup",
    "results",
    "result",
    "table",
    "tables",
    "desk",
    "screen",
    "water",
    "coffee",
    "tea",
    "road",
}
_MOST: Final = 9


def shortfall(clause: Clause) -> Slots:
    """Where the person fell short at a thing, as the frames take it in; empty where the clause says no such thing of them."""
    if clause.subject in {"other", "it"} or clause.joiner in {"if", "when", "unless", "until", "who", "which"}:
        return {}
    if re.search(r"\b(?:nearly|almost|thought i|worried|afraid|used to)\b", clause.plain):
        return {}
    before = clause.sentence.words[clause.first - 1].low if clause.first else ""
    if before in {"said", "say", "that", "told"}:
        return {}  # what one names as a weakness when asked for one
    own: list[_Reader] = [_unknown, _untaught, _weak, _hard, _went_wrong] if clause.subject in {"own", "none"} else []
    own += [_point] if clause.subject in {"mine", "thing"} else []
    # What it should be told as stands in a frame of its own; as it was typed it would read oddly there.
    return next(({**found, "clause_cap": "", "lacked": "", "clause": ""} for each in own if (found := each(clause))), {})


def thing_behind(clause: Clause, found: re.Match[str]) -> tuple[str, str] | None:
    """The thing behind what was found at the start of a clause, and the words after it."""
    start, words = clause.behind(found.end()), clause.sentence.words
    if start >= clause.last:
        return None
    if words[start].low in {"how", "why", "when"}:
        told = matter(clause, start)
        return (told.text, "") if told and told.last == clause.last and re.match(r"(?:how|why|the time when) I ", told.text) else None
    named = noun_phrase(clause.sentence, start)
    if named is None or named.last > clause.last or len(named.text.split()) > _MOST or somebody(clause.sentence, named):
        return None
    low = named.text.lower()
    barred = TERMS.search(low) or ELSEWHERE.search(low) or set(low.split()[:2]) & group("other_side") or low.split()[0] in {"any", "a"}
    named_so = ASKED.sub("", low)
    if barred or is_thin(named_so) or not legal_phrase(named_so) or set(named_so.split()) & _BESIDE:
        return None
    return named.text, " ".join(each.low for each in words[named.last : clause.last])


def _unknown(clause: Clause) -> Slots:
    found = _UNKNOWN.match(clause.plain)
    thing = thing_behind(clause, found) if found else None
    if not found or not thing or thing[1] or set(thing[0].lower().split()) & _UNTOLD:
        return {}
    sprung = found["about"] and "much" not in found.group() and set(thing[0].lower().split()) & groups("session", "trial")
    return {} if sprung else {"unknown": thing[0], **to_learn(thing[0])}


def _untaught(clause: Clause) -> Slots:
    """What one did not know how to do, or what a name stands for: "how to reset the tills", "what HACCP stands for"."""
    found = _UNKNOWN_WHAT.match(clause.plain)
    if not found:
        return {}
    start = clause.behind(found.end())
    words = clause.sentence.words[start : clause.last]
    text = write(words) if words and (words[0].low == "what" or reading(clause.sentence).content(start, 1) == clause.last) else ""
    asks = _HOW_TO.match(text) or _WHAT_IS.match(text)
    barred = set(text.lower().split()) & (_BESIDE | _UNTOLD | group("vague") | {"they", "we", "i"}) or TERMS.search(text.lower())
    return {"unknown_what": text} if asks and not barred and not is_thin(text) else {}


def _weak(clause: Clause) -> Slots:
    unclear = _UNCLEAR.match(clause.plain)
    if unclear and (thing := thing_behind(clause, unclear)) and not thing[1]:
        return {"unclear": thing[0]}
    gave = _GAVE.match(clause.plain)
    if gave and (thing := thing_behind(clause, gave)) and not thing[1]:
        return {"weak": f"{gave['with'] or 'on'} {thing[0]}", **to_learn(thing[0])}
    found = _WEAK.match(clause.plain)
    thing = thing_behind(clause, found) if found else None
    if not found or not thing or thing[1]:
        return {}
    return {"weak": f"{found['link']} {thing[0]}", **({} if found["link"] == "with" else to_learn(thing[0]))}


def _point(clause: Clause) -> Slots:
    found = _POINT.match(clause.plain)
    thing = thing_behind(clause, found) if found else None
    if found and thing and not thing[1]:
        return {"weak": f"on {thing[0]}", **to_learn(thing[0])}
    answer = _ANSWER_WAS.match(clause.plain)
    if answer and (thing := thing_behind(clause, answer)) and _WAS_BAD.match(thing[1]):
        return {"weak": f"on {thing[0]}", **to_learn(thing[0])}
    down = re.match(r"(?=\S)", clause.plain) if _LET_DOWN.search(clause.plain) else None
    named = thing_behind(clause, down) if down else None
    return {"part": fitted(named[0])} if named and named[1] == "let me down" else {}


def _hard(clause: Clause) -> Slots:
    found = _HARD.match(clause.plain)
    thing = thing_behind(clause, found) if found else None
    return {"hard": thing[0]} if thing and _IS_HARD.match(thing[1]) and not _unjudged(thing[0]) else {}


def _unjudged(thing: str) -> bool:
    """Whether a thing is of the day rather than of the work: "the journey", "the start"."""
    return bool({each.removesuffix("s") for each in thing.lower().split()} & (group("unjudged") | {"wait", "waiting"}))


def _went_wrong(clause: Clause) -> Slots:
    found = _WENT_WRONG.match(clause.plain)
    thing = thing_behind(clause, found) if found else None
    if not thing or thing[1]:
        return {}
    whole = set(re.split(r"[^\w-]+", thing[0].lower().replace("role play", "role-play"))) & (
        groups("piece", "session", "trial") | {"answer", "questions"}
    )
    if whole:
        return {"part": fitted(thing[0])}
    return {} if set(thing[0].lower().split()) & group("aside") else {"mistaken": thing[0]}


def to_learn(thing: str) -> Slots:
    """What one can read up on as a `topic`: nothing of one's own."""
    return {} if re.search(r"\bmy\b|questions?$|answers?$", thing.lower()) else {"topic": thing}
