"""Reads what the person says of themselves at one thing: good on it, happy with it, the best part of it, right in it."""

import re
from collections.abc import Callable
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import noun_phrase, verb_phrase
from widgets.feedback.facts.jottings import fit, somebody
from widgets.feedback.moments.spoken import matter

_VERY: Final = r"(?:(?:really|very|quite|pretty|so|fairly|most|super|all|totally|completely|also|actually|especially) ){0,2}"
# How one felt about a thing, or was at it, with what leads to the thing.
_FELT: Final = re.compile(
    rf"(?:i )?(?:was|felt) {_VERY}(?:(?P<able>good|strong|great|solid|fine|ok|okay|alright|decent|fluent|brilliant)|(?P<mood>confident|happy|pleased|comfortable|proud|at ease|delighted|chuffed))"
    r" (?P<link>on|with|about|at|in|of) (?=\S)"
)
# As above, without a verb: only of what one is content with, or strong in.
_BARE: Final = re.compile(
    rf"{_VERY}(?:(?P<able>strong|solid|good(?= on))|(?P<mood>confident|happy|pleased|comfortable|proud)) (?P<link>on|with|about|of) (?=(?:my|the|how) )"
)
# The part that was best, named first or last.
_PART: Final = r"(?:part|bit|thing|moment|section|answer|question|round|stage)"
_BEST_FIRST: Final = re.compile(
    rf"(?P<whose>my |the )?(?P<which>(?:best|favourite|favorite|strongest) {_PART}|highlight)(?: (?:of (?:it|it all|the day|the interview)|for me)){{0,2}} (?:was|were) (?:probably |definitely |defo |when i did )?(?=\S)"
)
_BEST_LAST: Final = re.compile(
    rf"(?:was|were) (?:probably |definitely |defo )?(?P<whose>my |the )(?P<which>(?:best|favourite|favorite|strongest) {_PART}|highlight|strong(?:est)? point)(?: (?:of (?:it|it all|the day|the interview)|for me)){{0,2}}$"
)
_WENT_BEST: Final = re.compile(r"(?:what|the (?:thing|part|bit) that) went (?:really |very )?(?:best|well) (?:was|is) (?P<which>)(?=\S)")
_HEAD: Final = re.compile(
    rf"(?:what went (?:well|best)|(?P<whose>my |the )?(?P<which>(?:best|favourite|favorite|strongest) {_PART}|highlight))$"
)
_GOT: Final = re.compile(r"(?:i )?(?:\w{1,8}ly )?got (?=(?:the|my|all the|both the|every) )")
_IS_RIGHT: Final = re.compile(r"(?:all |both )?(?:right|spot on|correct|bang on)(?: (?:first time|straight away))?$")
_DID: Final = re.compile(
    r"(?:i )?(?:\w{1,8}ly )?(?P<verb>knew|handled|did|explained|answered|described|demonstrated|presented|managed) (?=(?:the|my|all the|both the) )"
)
# To know all of them is to know them well.
_ALL_OF_THEM: Final = re.compile(
    r"(?:i )?(?:\w{1,8}ly )?(?P<verb>knew|named|identified|spotted|recognised|recognized) (?=(?:all|every|every single|all of|every one of) (?:(?:the|my|of) )?\w)"
)
_DONE_WELL: Final = re.compile(r"(?:really |very |pretty |quite )?(?P<how>well|clearly|confidently|inside out|by heart|properly|calmly)$")
_COPED: Final = re.compile(r"(?:i )?(?P<verb>coped|dealt) (?:really |very |pretty |quite )?(?P<how>well) (?P<link>with) (?=\S)")
_DID_ON: Final = re.compile(
    r"(?:i )?(?P<verb>did) (?:really |very |pretty |quite )?(?P<how>well|good|great|brilliantly|ok|okay|alright|fine) (?P<link>on|in|with) (?=\S)"
)
_SUPPOSED: Final = re.compile(r"i (?:think|feel|felt|thought|reckon|believe|guess) (?:that )?(?=i )")
# What may stand behind the best part without changing it.
_ENDED: Final = re.compile(r"(?:for me|i think|probably|though|definitely|[.!]){0,2}\s?[.!]?$")
# What a phrase may be called in an interview: "my answer on rotas", "the stock question".
ASKED: Final = re.compile(
    r"\b(?:answers?|questions?) (?:on|about|to|for) | (?:answers?|questions?)(?: spot)?$|\bfirst (?=aid\b)|\brole[ -](?=play)"
)
# What may follow without taking back what was said.
_GOES_ON: Final = re.compile(r"(?:(?:and|but) .{1,200}|too|as well|though|overall|i think)?$")
# What is taken back, or said of a person, of the terms or of another time.
_TAKEN_BACK: Final = re.compile(
    r"\b(?:until|till|except|turns? out|turned out|not enough|hoping|hoped|if)\b|\bbut (?:it|that|they|he|she|then|i was wrong|apparently)\b"
)
TERMS: Final = re.compile(
    r"\b(?:pay|salary|wage|rate|money|(?<!opening )hours|shifts?|contract|commute|travel|terms|offer|holidays?|notice|rota|start date|feedback|outcome|result|decision)\b"
)
ELSEWHERE: Final = re.compile(r"\b(?:at|in) (?:school|college|uni|university|home|work|(?:my|the) (?:last|old|previous|current|other))\b")
_SAME: Final = {
    "great": "good",
    "brilliant": "good",
    "decent": "good",
    "ok": "fine",
    "okay": "fine",
    "alright": "fine",
    "delighted": "happy",
    "chuffed": "happy",
}
_MOST: Final = 10
_Reader = Callable[[Clause], dict[str, str]]


def favoured(clause: Clause, *, alone: bool = True) -> dict[str, str]:
    """What a clause says of the person at a thing, each part as its frame takes it in: `felt`, `did_well`, `best`, `topic`, or whole as `stated`.

    Where nobody else is spoken of before it, "happy with the soup" may stand `alone`: then it is the person who was happy.
    """
    sentence = clause.sentence
    if clause.joiner in {"if", "when", "unless", "until", "because", "who", "which"} or _TAKEN_BACK.search(sentence.plain):
        return {}
    readers: list[_Reader] = [_felt, _right, _did, _coped] if clause.subject in {"own", "none"} else []
    readers += [_content, _best] if alone and clause.first == 0 else [_best]
    return next((found for each in readers if (found := each(clause))), {})


def _from(clause: Clause, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """A pattern at the start of a clause, behind "I think that" where that stands there."""
    supposed = _SUPPOSED.match(clause.plain)
    return pattern.match(clause.plain, supposed.end() if supposed else 0)


def _thing(clause: Clause, start: int) -> tuple[str, str] | None:
    """The thing that stands at `start` in a clause, and the words after it."""
    words = clause.sentence.words
    if start >= clause.last:
        return None
    found = noun_phrase(clause.sentence, start)
    if words[start].tag == "G" and (doing := verb_phrase(clause.sentence, start)) and doing.last == clause.last:
        found = doing
    if words[start].low == "how" or (found is None and words[start].low == "the"):
        whole = matter(clause, start)  # "pleased with how I handled the complaint"
        return (whole.text, "") if whole and whole.last == clause.last and re.match(r"(?:how|the way) I ", whole.text) else None
    if found is None or found.last > clause.last or len(found.text.split()) > _MOST:
        return None
    low = found.text.lower()
    named = fit(ASKED.sub("", low)) and not set(low.split()[:2]) & group("other_side") and not somebody(clause.sentence, found)
    return (found.text, " ".join(each.low for each in words[found.last : clause.last])) if named else None


def _felt(clause: Clause) -> dict[str, str]:
    """How one felt about a thing or was at it: "I felt good about the maths", "I was strong on the drug calculations"."""
    found = _from(clause, _FELT) if clause.subject == "own" else None
    return _at_it(clause, found) if found else {}


def _content(clause: Clause) -> dict[str, str]:
    """As `_felt`, without an "I" or without a verb: "happy with my portfolio"."""
    found = _BARE.match(clause.plain) or (_FELT.match(clause.plain) if clause.subject == "none" else None)
    return _at_it(clause, found) if found else {}


def _at_it(clause: Clause, found: re.Match[str]) -> dict[str, str]:
    named = _thing(clause, clause.behind(found.end()))
    low = named[0].lower() if named else ""
    if not named or not _GOES_ON.match(named[1]) or ELSEWHERE.search(low) or TERMS.search(low) or low.split()[-1] in group("no_strength"):
        return {}
    how, link = _SAME.get(found["able"] or found["mood"], found["able"] or found["mood"]), found["link"]
    felt = bool(found["mood"]) or " felt " in f" {found.group()} "
    agreed = how == "fine" and link in {"with", "about"}  # to be fine with a thing is to agree to it
    if (link == "of") != (how == "proud") or (link == "about" and not felt and not agreed):
        return {}
    if felt or agreed:
        return {"felt": f"{how} {link} {named[0]}"}
    return {"did_well": f"did {'all right' if how == 'fine' else 'well'} {link} {named[0]}"}


def _right(clause: Clause) -> dict[str, str]:
    """What one got right, or passed."""
    found = _from(clause, _GOT)
    named = _thing(clause, clause.behind(found.end())) if found else None
    if not named:
        return {}
    thing, rest = (named[0].removesuffix(" spot"), "spot on") if named[0].endswith(" spot") and named[1] == "on" else named
    return {"did_well": f"got {thing} right"} if _IS_RIGHT.match(rest) else {}


def _did(clause: Clause) -> dict[str, str]:
    """What one did well: "I knew my recipes by heart", "handled the tour well"."""
    if found := _from(clause, _ALL_OF_THEM):
        named = _thing(clause, clause.behind(found.end()))
        return {"stated": f"I {found['verb']} {named[0]}"} if named and _GOES_ON.match(named[1]) else {}
    found = _from(clause, _DID)
    named = _thing(clause, clause.behind(found.end())) if found else None
    how = _DONE_WELL.match(named[1]) if named else None
    return {"did_well": f"{found['verb']} {named[0]} {how['how']}"} if found and named and how else {}


def _coped(clause: Clause) -> dict[str, str]:
    """What one coped well with, or did well on."""
    found = _from(clause, _COPED) or _from(clause, _DID_ON)
    named = _thing(clause, clause.behind(found.end())) if found else None
    if not found or not named or named[1]:
        return {}
    how = "well" if found["how"] in {"well", "good", "great", "brilliantly"} else "all right"
    return {"did_well": f"{'did' if found['verb'] == 'did' else 'coped'} {how} {found['link']} {named[0]}"}


def _best(clause: Clause) -> dict[str, str]:
    """The part that was best or went best, before or behind its name, or before a colon."""
    sentence = clause.sentence
    found = _BEST_FIRST.match(clause.plain) or _WENT_BEST.match(clause.plain)
    start, end = (clause.behind(found.end()) if found else clause.last), clause.last
    if not found and (found := _HEAD.match(clause.plain)) and sentence.words[clause.last : clause.last + 1]:
        marked = sentence.words[clause.last].low in {":", "-"}
        start, end = (clause.last + 1, len(sentence.words)) if marked else (clause.last, clause.last)
    if found:
        named = _thing(replace(clause, last=end), start) if start < end else None
        if not named or not _ENDED.match(named[1]):
            return {}
        return {"best": f"{_part(found)} was {named[0]}"} if found["which"] else {"topic": named[0]}
    last = _BEST_LAST.search(clause.plain)
    named = _thing(clause, clause.first) if last else None
    return {"best": f"{named[0]} {last.group()}".replace(" bit", " part")} if last and named and named[1] == last.group() else {}


def _part(found: re.Match[str]) -> str:
    """The name of the best part as one writes it: "the best part", "my best answer"."""
    whose = found["whose"] or ("my " if found["which"].startswith("fav") else "the ")
    return f"{whose}{found['which'].replace('bit', 'part').replace('favorite', 'favourite')}"
