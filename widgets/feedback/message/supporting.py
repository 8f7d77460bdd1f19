"""Picks the facts that still carry weight once the moments stand, and says each in a sentence a person would say."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.language import verbs
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Fact, Findings
from widgets.feedback.message.checks import too_close
from widgets.feedback.message.frames import fact_frames
from widgets.feedback.message.phrased import phrased, unintroduced
from widgets.feedback.message.told import named
from widgets.feedback.safety.flags import grave

_ROOM: Final = 92
_MOST: Final = 4
# How many sentences may stand as near to the note as this: whole, calm and the person's own.
_NEAR: Final = 2
_LEAST: Final = 2
# With fewer things of the note's own than this, a message names what it was about.
_FEW: Final = 2
# With fewer than this, it tells what happened in the room.
_ENOUGH: Final = 4
_WHOLE: Final = frozenset(["hear", "remark", "arranged"])
# What one did, and no more than spoke of, takes so many words of substance to be understood.
_LEAST_SHOWN: Final = 3
_DEED: Final = re.compile(r"I (?!(?:talked|spoke|asked|was|went)\b)")
# Then it is they who will say, and not an exam that has its results.
_THEY_SAY: Final = re.compile(r"\b(?:they|he|she|hear|hearing|know|decide|decision|manager|panel)\b", re.IGNORECASE)
# What was asked they know of, its answer stands beside it, and a slip has its moment.
_POINTING: Final = frozenset(["shown", "achieved", "scene", "topic", "about", "mend"])
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
        if (one.kind == "scene" and not _new(one, used)) or _again(one, told) or (one.kind in _POINTING and unintroduced(one.phrase, told)):
            continue
        if (
            _weight(one, used) < _LEAST
            or len(fresh) * 2 < len(substance(one.phrase))
            or not phrased(one, findings, allowed, first=True, near=near < _NEAR)
        ):
            continue
        near += too_close(phrased(one, findings, allowed, first=True, near=True), findings.text)
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
        text = phrased(each, findings, allowed, first=each.kind not in seen, near=True)
        if text:
            seen.add(each.kind)
            out.append(Line(text, each.span, (), each.kind, tells=(named(each.kind, each.phrase),)))
    return out


def private(text: str) -> bool:
    """Whether a sentence says why somebody was away from work, which is theirs to tell."""
    return bool(_AT_HOME.search(text))


def _so(fact: Fact, source: str) -> bool:
    """Whether a letter may tell a fact as it was read, by the words of the note it comes from."""
    return fact.kind != "hear" or bool(_THEY_SAY.search(source))


def _again(fact: Fact, told: str) -> bool:
    """Whether what somebody said or explained, or a figure with its unit, stands in what is told already."""
    said = fact.phrase.partition(" that ")[2] if re.match(r"(?:I|we) \w+ that ", fact.phrase) else ""
    unasked = re.match(r"I (?:forgot to ask|did not ask) (?:them |her |him )?(about .+)$", fact.phrase)
    if unasked and f"a question {unasked.group(1)}" in told:
        return True
    figure = re.search(r"\d[\d.,]{0,9}(?: \w{1,20}){2,3}$", fact.phrase)
    return (len(said.split()) > 2 and said in told) or bool(figure and figure.group() in told)


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
    return [stage] if stage and phrased(stage, findings, allowed, first=True) else []


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
