"""Picks the facts that still carry weight once the moments stand, and says each in a sentence a person would say."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, groups, one_of, verbs
from widgets.feedback.english.lists import NAMED, with_and
from widgets.feedback.english.rewriting import also
from widgets.feedback.english.substance import is_small, substance
from widgets.feedback.findings import Fact, Findings, Line
from widgets.feedback.message.asking import as_answered, as_asked, asks_twice
from widgets.feedback.message.checks import sound, too_close
from widgets.feedback.message.frames import fact_frames, fill, varied
from widgets.feedback.message.told import named
from widgets.feedback.safety.flags import grave

_ROOM: Final = 92
_MOST: Final = 4
# How many sentences may stand as near to the note as this: whole, calm and the person's own.
_NEAR: Final = 2
_LEAST: Final = 2
# What a part of the interview is told with.
_HELD: Final = "part of the interview was "
# With fewer things of the note's own than this, a message names what it was about.
_FEW: Final = 2
# With as many words of substance, a deed of any kind may be brought up.
_TELLING: Final = 4
# With fewer than this, it tells what happened in the room.
_ENOUGH: Final = 4
# What one said and has still to check is no answer to put right.
_PENDING: Final = re.compile(r", but I (?:still )?(?:need|have|want|would|will|ought)\b")
_WHOLE: Final = frozenset(["hear", "remark", "arranged"])
# What one did, and no more than spoke of, takes so many words of substance to be understood.
_LEAST_SHOWN: Final = 3
_DEED: Final = re.compile(r"I (?!(?:talked|spoke|asked|was|went)\b)")
_OWN_WORDS: Final = frozenset(["answer", "shown", "achieved", "praise", "about", "mend"])
_CALM: Final = re.compile(
    r"^(?:.{3,40}, |When I was asked .{3,150}, )?I (?:also )?(?:asked|talked|spoke|explained|mentioned|discussed|showed|described|have|can|gave|walked|took|went (?:through|over)|could (?:explain|show|talk|describe))\b|\b(?:glad|good|great|well|liked|loved|strong|best|impressed|pleased|happy|interested|kind|nice)\b"
)
# Then it is they who will say, and not an exam that has its results.
_THEY_SAY: Final = re.compile(r"\b(?:they|he|she|hear|hearing|know|decide|decision|manager|panel)\b", re.IGNORECASE)
# A thing that only the note says which of: "the ink", "the whole section", "the certificate from August".
_WHICH: Final = re.compile(
    rf"(?:^|\babout |\bI (?:have )?[a-z]{{2,14}} )the (?:(?:whole|entire|same|other|last|first|second|next|one|two|three|four|five|six) )?([a-z]{{3,20}})(?: (?:from|since|in) (?:\d{{4}}|(?i:{one_of('month')})))?$"
)
# What was asked they know of, its answer stands beside it, and a slip has its moment.
_POINTING: Final = frozenset(["shown", "achieved", "scene", "topic", "about", "mend"])
_HANGING: Final = frozenset(["in", "on", "with", "for", "by", "at", "from", "without", "during", "after"])
# Why somebody was away from work is theirs to tell.
_AT_HOME: Final = re.compile(
    r"^I (?:have been|was|stayed|have stayed) (?:at )?home\b"
    r"|\b(?:looking after|looked after|caring for|cared for|raising|raised|bringing up|brought up|home with|off with) "
    r"my (?:\w{2,8} )?(?:mums?|mothers?|dads?|fathers?|parents|husband|wife|partner|son|sons|daughters?|girls?|boys?|kids?|child|children|baby|babies|twins|nan|gran|family)\b"
)
_COMMON: Final = frozenset(["sorry", "late", "nervous", "well", "fine", "kind", "good", "next", "time", "first", "last", "better", "clear"])
_PREFERRED: Final = {
    "correction": 6,
    "answer": 4,
    "asked": 3,
    "stage": 0,
    "hear": 3,
    "about": 2,
    "mend": 2,
    "topic": 2,
    "remark": 2,
    "arranged": 5,
    "shown": 3,
    "achieved": 5,
    "praise": 4,
    "told": 3,
    "scene": 2,
}


def supporting(findings: Findings, known: Sequence[Line], allowed: str) -> list[Line]:
    """The facts worth a sentence beside the lines already `known`, most telling first, in the order they are best said."""
    used = substance(" ".join(each.text for each in known))
    # What the person adds must not push out what the message told before.
    length = sum(len(each.text.split()) for each in known if not each.theirs)
    critical = bool(grave(findings.flags))
    told = " ".join(each.text for each in known)
    near = sum(too_close(each.text, findings.text) for each in known)
    left = [
        each
        for each in findings.facts
        if each.kind in fact_frames()
        and _may(each, findings.task, offered=bool({"news", "missed_it"} & set(findings.details)))
        and (findings.task == "post_interview" or _so(each, findings.text[each.span.start : each.span.end]))
        and not (critical and each.kind not in {"asked", "topic", "remark", "arranged", "shown", "achieved", "about", "praise"})
    ]
    picked: list[Fact] = []
    concrete = sum(_concrete(each, findings) for each in known)
    content = sum(_concrete(each, findings) for each in known if each.role != "known")
    while left and len(picked) < _MOST and length < _ROOM:
        # What happened in the room is told where nothing with a kind of its own is left to tell.
        best = [each for each in left if each.kind != "scene"] or (left if len(picked) + content < _ENOUGH else [])
        if not best:
            break
        one = max(best, key=lambda each: _weight(each, used))
        left.remove(one)
        fresh = substance(one.phrase) - used
        if one.kind in {"asked", "answer"} and (_asked_in(one.phrase, told) or _answer_in(one.phrase, told)):
            continue
        if (one.kind == "scene" and not _new(one, used)) or _again(one, told) or (one.kind in _POINTING and _which(one.phrase, told)):
            continue
        if (
            _weight(one, used) < _LEAST
            or len(fresh) * 2 < len(substance(one.phrase))
            or not _said(one, findings, allowed, first=True, near=near < _NEAR)
        ):
            continue
        near += too_close(_said(one, findings, allowed, first=True, near=True), findings.text)
        picked.append(one)
        told = f"{told} {one.phrase}"
        used |= substance(one.phrase)
        length += len(one.phrase.split()) + 4
    if findings.task == "post_interview" and not critical and not {"news", "missed_it"} & set(findings.details):
        picked += _fallback(findings, used, allowed) if len(picked) + concrete < _FEW else []
    out: list[Line] = []
    seen: set[str] = set()
    order = list(fact_frames())
    for each in sorted(picked, key=lambda fact: (order.index(fact.kind), fact.span.start)):
        text = _said(each, findings, allowed, first=each.kind not in seen, near=True)
        if text:
            seen.add(each.kind)
            out.append(Line(text, each.span, (), each.kind, tells=(named(each.kind, each.phrase),)))
    return out


def private(text: str) -> bool:
    """Whether a sentence says why somebody was away from work, which is theirs to tell."""
    return bool(_AT_HOME.search(text))


def calm(text: str) -> bool:
    """Whether a sentence says calmly what was done, or what was good, so that it may stand as it was written."""
    return bool(_CALM.search(text))


def _so(fact: Fact, source: str) -> bool:
    """Whether a letter may tell a fact as it was read, by the words of the note it comes from."""
    return fact.kind != "hear" or bool(_THEY_SAY.search(source))


def _which(phrase: str, told: str) -> bool:
    """Whether a phrase ends on a thing that nothing said before it names, and that not every interview has."""
    thing = _WHICH.search(phrase)
    named = f"{told} {phrase[: thing.start()]}".lower() if thing else ""
    return thing is not None and thing.group(1) not in group("everywhere") and thing.group(1) not in named


def _again(fact: Fact, told: str) -> bool:
    """Whether what somebody said or explained, or a figure with its unit, stands in what is told already."""
    said = fact.phrase.partition(" that ")[2] if re.match(r"(?:I|we) \w+ that ", fact.phrase) else ""
    unasked = re.match(r"I (?:forgot to ask|did not ask) (?:them |her |him )?(about .+)$", fact.phrase)
    if unasked and f"a question {unasked.group(1)}" in told:
        return True
    figure = re.search(r"\d[\d.,]{0,9}(?: \w{1,20}){2,3}$", fact.phrase)
    return (len(said.split()) > 2 and said in told) or bool(figure and figure.group() in told)


def _weighty(phrase: str) -> bool:
    """Whether a deed is one to bring up: something done or achieved, or told with several things of its own, and no slip."""
    done = re.match(r"(?:.{2,20}, )?(?:I|we) (?!had to\b)(\w{2,20})\b", phrase)
    slips = {base_of(each) for each in re.findall(r"(?:\bI|\bwe|\band) (\w{2,20})", phrase)} & group("slip")
    if done is None or slips or phrase.endswith(("whatsoever", "at all")):
        return False
    return base_of(done.group(1)) in groups("performance", "done") or len(substance(phrase)) >= _TELLING


def _new(fact: Fact, used: frozenset[str]) -> bool:
    """Whether most of the things a scene names are not named yet."""
    things = substance(fact.phrase) - verbs().keys()
    # "A proofreading exercise" is a thing although both of its words are verbs, too.
    things = things or (substance(fact.phrase) if re.match(r"(?:I was|we were) |part of", fact.phrase) else frozenset())
    return len(things - used) * 2 > len(things)


def _concrete(line: Line, findings: Findings) -> bool:
    """Whether a line carries something of this note's own."""
    own = substance(line.text) & substance(findings.text)
    return line.role in {"moment", "strength", "known"} and len(own - _COMMON) > 1


def _fallback(findings: Findings, used: frozenset[str], allowed: str) -> list[Fact]:
    """What to name when a message would else be anybody's: what the interview was made of."""
    stage = next((each for each in findings.facts if each.kind == "stage" and not substance(each.phrase) <= used), None)
    return [stage] if stage and _said(stage, findings, allowed, first=True) else []


def _asked_in(phrase: str, told: str) -> bool:
    """Whether the question of a fact stands in what is told already."""
    question = re.sub(r"^when I was asked ", "", phrase).split(", I ", maxsplit=1)[0]
    return question in told


def _answer_in(phrase: str, told: str) -> bool:
    """Whether what was answered stands in what is told already, if beside another question."""
    _, comma, answer = phrase.partition(", I ")
    return bool(comma) and answer in told


def _may(fact: Fact, task: str, *, offered: bool) -> bool:
    """Whether a kind of fact has a place in a kind of message."""
    # "I drew a rectangle" says nothing to whoever was not there.
    if fact.kind in {"shown", "scene"} and len(substance(fact.phrase)) < _LEAST_SHOWN and _DEED.match(fact.phrase):
        return False
    if task == "post_interview" and not offered:
        return fact.kind not in {"own", "stage"} and not (fact.kind in {"about", "scene"} and private(fact.phrase))
    if task == "interviewer_thanks":
        talk = fact.kind == "shown" and re.match(r"I (?:(?:talked|spoke) about|discussed) ", fact.phrase)  # then both did
        return not talk and fact.kind in {"mend", "about", "remark", "shown", "topic", "praise", "achieved", "hear"}
    if len(fact.phrase.split()) < {"about": 4, "achieved": 5}.get(fact.kind, 0):  # "I ran to 24": of what?
        return False
    # To the reader "them" is "you"; what one knows is no news, a day no topic, and another's offer has a sentence of its own.
    if re.search(
        r"^I (?:have|had|was|got) (?:been )?(?:an? |another )?(?:\w{2,12} )?offer(?:ed)?\b|^I know\b|^the \d|\b(?:they|them|their|she|he|her|him|his)\b",
        fact.phrase,
    ):
        return False
    return task in {"rejection_reply", "follow_up"} and fact.kind in (
        {"mend", "about", "achieved"} | ({"remark", "arranged", "topic"} if task == "follow_up" else frozenset())
    )


def _said(fact: Fact, findings: Findings, allowed: str, *, first: bool, near: bool = False) -> str:
    """A fact in the first of its sentences that reads well; one that is `near` the note only where it may be."""
    close = ""
    frames = fact_frames()[fact.kind]
    phrase = fact.phrase if fact.kind == "about" else re.sub(r"^(I|we) could (?!not\b|only\b|barely\b)", r"\1 was able to ", fact.phrase)
    put = {"asked": as_asked, "answer": as_answered}.get(fact.kind)
    if put and not (phrase := put(phrase)):
        return ""
    once = not (fact.kind == "asked" and asks_twice(phrase))
    if fact.kind in {"topic", "praise"}:
        phrase = with_and(phrase, least=NAMED)
    if phrase.startswith("we was"):
        phrase = phrase.replace("we was", "we were", 1)
    if fact.kind == "praise":
        phrase = re.sub(r"^they (?=(?:liked|loved|enjoyed|praised|were)\b)", "the interviewers ", phrase)
    pending = fact.kind == "correction" and bool(_PENDING.search(phrase))
    slots = {
        "phrase": "" if pending else phrase,
        "pending": phrase if pending else "",
        "cap": phrase[:1].upper() + phrase[1:],
        "also": also(phrase) if re.match(r"(?:I|we) (?!cannot|could)", phrase) else "",
        "thing": phrase.removeprefix("for ") if phrase.startswith("for ") else "",
        "given": phrase if (passive := re.match(r"(?:I was|we were) (?:given|handed|set|shown|offered|lent|passed) ", phrase)) else "",
        "held": phrase.removeprefix(_HELD) if phrase.startswith(_HELD) else "",
        "could": phrase.replace("I was able to ", "I could ", 1) if phrase.startswith("I was able to ") else "",
        "did": phrase if _weighty(phrase) and not passive else "",
        "about": phrase if phrase.startswith("about ") and once else "",
        "wh": phrase if once and re.match(r"(?:what|how|why|where|when|which|who|whether)\b", phrase) else "",
        **_heard_from(phrase),
        "part": phrase if re.match(r"(?:an?|the|my) (?!.* and )", phrase) and not phrase.endswith("s") else "",
        "parts": phrase if " and " in phrase else "",
        "task": phrase if phrase.startswith("to ") else "",
        "due": phrase,
        "should": phrase if phrase.startswith("I should have ") else "",
    }
    for each in varied(frames.first if first else frames.more, findings.text):
        text = fill(each, slots)
        if text and sound(text, allowed):
            if not too_close(text, findings.text):
                return text
            close = close or (text if near and (fact.kind == "arranged" or (fact.kind in _OWN_WORDS and calm(text))) else "")
    if close:
        return close
    may = fact.kind in {"topic", "shown", "about", "stage"} or phrase.startswith(("about ", _HELD))
    short = _shorter(phrase) if may else ""
    short = "" if _which(short, "") else short  # "the whole section" without "on the delta"
    return _said(replace(fact, phrase=short), findings, allowed, first=first) if short else ""


def _heard_from(phrase: str) -> dict[str, str]:
    """What was said, apart from who said it: "the manager said that …" is something one hears from the manager."""
    found = re.match(r"(?:(.{4,160}), and )?([^,]{2,60}?) (?:said|mentioned|was (?:\w{4,5} )?told) that (.{4,200})$", phrase)
    if not found:
        return {}
    told, who, what = found.groups(default="")
    who = "" if who == "they" else who
    slots = {"told": told[:1].upper() + told[1:], "teller": who, "heard": what}
    return slots if re.match(r"(?:it|this|that)\b", what) else {**slots, "from": who, "what": what}


def _shorter(phrase: str) -> str:
    """A phrase without the last thing that hangs on it ("in about ten minutes"): what is too near the note whole may be said in part."""
    words = phrase.split()
    for place in range(len(words) - 1, 3, -1):
        if words[place] in _HANGING and words[place - 1] not in verbs() and not is_small(words[place - 1]):
            return " ".join(words[:place])
    return ""


def _weight(fact: Fact, used: frozenset[str]) -> int:
    """How much a fact would add: numbers and names count most, then words not yet said, then the kind."""
    fresh = substance(fact.phrase) - used
    named = sum(bool(re.search(r"\d", each)) for each in fresh) + sum(
        each.lower() in fresh for each in re.findall(r"(?<!^)\b[A-Z][\w{1,30}#&-]{0,40}", fact.phrase)
    )
    nouns = sum(each not in verbs() for each in fresh)
    kind = _PREFERRED.get(fact.kind, 0)
    # "Next week" and "my first interview" are told of small words alone.
    return (3 * named + 2 * min(nouns, 3) + kind) if fresh or fact.kind in _WHOLE else 0
