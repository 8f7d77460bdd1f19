"""Tells what happened in the room, clause by clause: what was set, what the interview was made of, what the person did there."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.findings import Fact, FactKind
from widgets.feedback.hot import hot
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.prompts import whole_noun
from widgets.feedback.sentences import Sentence
from widgets.feedback.statement import reading
from widgets.feedback.telling import Told, told
from widgets.feedback.tidying import written

_LONGEST: Final = 24
_SHORTEST: Final = 4
_NAME: Final = 5
# Another time, another place, or somebody else's word for it.
_NOT_THERE: Final = re.compile(
    r"\b(?:last|next|every|each) (?:week|month|year|time|night|summer|winter|spring|autumn|interview|job|one|place)\b|\b(?:years?|months?|weeks?|days?) (?:ago|before|later)\b"
    r"|\b(?:before|after) (?:the|my|this) interview\b|\b(?:yesterday|tomorrow|tonight|nowadays|afterwards|since then)\b|\bat home\b|\bin (?:19|20)\d\d\b"
    r"|\b(?:my|a) (?:brother|sister|partner|roommate|flatmate|friend|mate|dad|mum|mom|wife|husband|girlfriend|boyfriend|advisor|training officer|sponsor|therapist|colleague|neighbour|neighbor)\b"
    r"|\b(?:if|would|should|will|might|may|must)\b"
)
_ABOUT: Final = re.compile(
    r"the (?:\w{1,14} ){0,2}?(?:interview|chat|conversation|call|session|rest|discussion|talk|part|half) (?:was|were) (?:all |mostly |mainly )?about (?=\w)"
)
# Parts that need no name of their own.
_PARTS: Final = frozenset(["station", "part", "half", "section", "bit", "stage", "round", "technical", "session"])
# What comes before these words came before the interview.
_LEADS_THERE: Final = re.compile(r"\b(?:had|got|landed|went (?:to|for|in for)) (?:my|an?|the) (?:\w{1,14} ){0,2}?interview\b")
_AS_FAR_AS: Final = re.compile(r"\b(?:only )?got as far as (?=\S)")
_NO_IDEA: Final = re.compile(r"\b(?:no (?:real )?(?:idea|clue)|not a clue|unsure|not sure|clueless) (?:about|on|of|with) (?=the|that|one)")
# How long what was set took: "took me eleven minutes".
_TOOK: Final = re.compile(
    r"(?:(?:it|which|that) )?(?:only )?took me ((?:about |around |nearly |almost |just under |just over )?(?:\w{1,9}|\d{1,3}|half an|an) (?:minutes?|hours?))\b"
)
_LONG_ENOUGH: Final = re.compile(r"\b(?:took me|minutes?|hours?)\b")
# What may be told although its verb is one of going there and getting through.
_GOT: Final = re.compile(r"\bgot to \w|\bhad to \w|\bknew (?:my|the|all the|every) ")
# The names of what one is set to do.
_CUE: Final = re.compile(
    r"\b(?:tests?|trial|tasks?|exercises?|station|assessment|role[- ]?play|case study|practical|demo|lesson|scenario|in-tray|quiz|exam|observation|asked|had me|made me|got me|gave me|set me)\b"
)
# What is handed over out of kindness, or by the way.
_GIFT: Final = re.compile(
    r"\b(?:water|coffee|tea|drink|glass|cake|lunch|biscuits?|sandwich|food|tissues?|towels?|lift|break|chance|badge|pass|form|leaflet|voucher|card|number|look|smile|call|ring|hug|seat|tour|directions|hand|time|minute)\b"
)
# What says nothing of its own.
_EMPTY: Final = re.compile(r"\b(?:interviews?|applications?|the rest|the story|the answer|my (?:mouth|head|mind|best|bit|part))\b")
# What a finished clause never ends on.
_LOOSE: Final = re.compile(
    r"\b(?:it|this|that|there|here|so|up|one|some|things?|stuff|bits?|myself|me|us|them|him|her|way|lot|much|well|okay|ok|too|again|though)$"
)
_PRIVATE: Final = re.compile(
    r"\b(?:cry|cried|crying|tears?|sick|pregnan\w{1,4}|ill|toilet|bathroom|sweat\w{0,3}|shak\w{1,3}|trembl\w{1,3}|nerves|panic\w{0,4})\b"
)


def scenes(read: Sequence[Sentence]) -> list[Fact]:
    """Every clause of the note that shows something of the interview and may stand in a message as it is."""
    out: list[Fact] = []
    for number, sentence in enumerate(read):
        cued = any(_CUE.search(each.plain) for each in read[max(0, number - 1) : number + 1])
        if "?" in sentence.plain or ASIDE.search(sentence.plain):
            continue
        out += [*_unsure(sentence), *_headed(sentence)]
        before: tuple[Clause, str] | None = None
        led = _LEADS_THERE.search(sentence.plain)
        for clause in clauses(sentence):
            if (led and clause.first < sentence.at(led.start())) or _shared(clause):
                continue
            elsewhere = _NOT_THERE.search(clause.plain) or FORECAST.search(clause.plain)
            follows = before is not None and _joins(before[0], clause)
            text = "" if elsewhere else _own(clause, follows=follows, cued=cued) or _theirs(clause) or _made_of(clause)
            if (long := _TOOK.match(clause.plain)) and out and _just_before(out[-1], read[: number + 1], clause):
                out[-1] = replace(out[-1], phrase=f"{out[-1].phrase}, and it took me {_counted(long.group(1))}")
                continue
            if text and follows and before and text.startswith("I "):
                whole = f"{before[1]} {'but' if clause.joiner == 'but' else 'and'} {text.removeprefix('I ')}"
                if len(whole.split()) <= _LONGEST and not hot(whole):
                    out.pop()
                    out.append(Fact("scene", whole, sentence.span(before[0].first, clause.last)))
                    before = (before[0], whole)
                    continue
            if text:
                about = _ABOUT.match(text)
                kind: FactKind = "topic" if about else "scene"
                out.append(Fact(kind, text[about.end() :] if about else text, sentence.span(clause.first, clause.last)))
            before = (clause, text) if text.startswith("I ") else None
    return out


def _just_before(fact: Fact, read: Sequence[Sentence], clause: Clause) -> bool:
    """Whether a scene is what a clause goes on about: it stands right before it, and no time is told with it yet."""
    here, before = read[-1].span(), read[-2].span() if len(read) > 1 and clause.first == 0 else None
    inside = here.start <= fact.span.start or (before is not None and before.start <= fact.span.start)
    return fact.kind == "scene" and inside and not _LONG_ENOUGH.search(fact.phrase)


def _counted(time: str) -> str:
    """A time with its unit in the plural where there is more than one."""
    return time if re.match(r"(?:.* )?(?:an?|one|1|half an) \w+$", time) or time.endswith("s") else f"{time}s"


def _shared(clause: Clause) -> bool:
    """Whether "I" is only the second half of who did it: "the founder and I disagreed"."""
    words, first = clause.sentence.words, clause.first
    if clause.joiner not in {"and", "&"} or clause.words[0].low != "i" or first < 2 or words[first - 2].tag not in "NE":
        return False
    start = max((k + 1 for k in range(max(0, first - 8), first) if words[k].tag == "Z"), default=max(0, first - 8))
    return not any(each.tag in "VAM" for each in words[start:first])


def _unsure(sentence: Sentence) -> list[Fact]:
    """A question jotted down as one that could not be answered, and how far one got: "got as far as item 6 of 9"."""
    out = [
        Fact("scene", f"I got as far as {named.text}", sentence.span(named.first, named.last))
        for found in _AS_FAR_AS.finditer(sentence.plain)
        if sentence.at(found.end()) < len(sentence.words)
        and (named := noun_phrase(sentence, sentence.at(found.end())))
        and not is_thin(named.text)
    ]
    for found in _NO_IDEA.finditer(sentence.plain):
        first = sentence.at(found.end())
        named = noun_phrase(sentence, first, joins=False) if first < len(sentence.words) else None
        if named and named.text.endswith(("question", "questions")) and not is_thin(named.text):
            out.append(Fact("scene", f"I was not sure of the answer to {named.text}", sentence.span(first, named.last)))
    return out


def _joins(one: Clause, two: Clause) -> bool:
    return two.joiner in {"and", "but"} and one.subject == two.subject == "own"


def _own(clause: Clause, *, follows: bool, cued: bool) -> str:
    """What the person did there: a finished past deed with something in it.

    One that `follows` another, or is `cued` by the name of a test or a task near it, may say less.
    """
    lemma = clause.lemma
    barred = group("inward") | group("offstage") | (frozenset() if follows else group("stated"))
    if clause.subject != "own" or (lemma in barred and not _GOT.search(clause.plain)):
        return ""
    known = lemma in group("done") | group("performance") | group("slip") | group("omission")
    named = follows or lemma in {"get", "have", "know"} or any(each.low in {"i", "we"} for each in clause.words[:4])
    found = _plain(told(clause)) if named or _acts(clause, known=known) else None
    if found is None or found.points or _EMPTY.search(found.text):
        return ""
    if chance := re.match(r"got to (?=(\w{2,14}) )", found.text):
        form = verbs().get(chance.group(1))
        found = replace(found, text=f"had the chance to {found.text[chance.end() :]}")
        return found.whole if form and "base" in form.kinds and _telling(found, found.text) else ""
    first, _, rest = found.text.partition(" ")
    form = verbs().get(first)
    past = bool(form and "past" in form.kinds) or first.endswith("ed")
    helped = re.match(
        r"had to (?!wait|leave|go|get|put|come|drive|ask|stop|say|withdraw|borrow|call|ring)\w|(?:did|could) not \w|(?:was|were) (?:able|given|shown|set|handed) ",
        found.text,
    )
    if not (past and first not in group("be") | group("have")) and not helped:
        return ""
    return found.whole if (known or follows or _substantial(rest, least=1 if cued else 2)) and _telling(found, rest) else ""


def _plain(found: Told | None) -> Told | None:
    """A clause without the judgement that hangs on it: "…, which is good going"."""
    return found and replace(found, text=re.sub(r",? which (?:is|was)\b.{0,80}$", "", found.text))


def _acts(clause: Clause, *, known: bool) -> bool:
    """Whether a clause without a subject tells a deed: "called a hornbeam a beech", not "reviewed each April"."""
    words = clause.sentence.words
    after = words[clause.verb + 1] if clause.verb + 1 < clause.last else None
    return after is not None and (
        after.low in {"a", "an", "the", "my", "one", "both", "all"}
        or after.tag == "#"
        or (known and after.low != "by" and after.tag in "OR")
    )


def _substantial(rest: str, *, least: int) -> bool:
    """Whether what was done names as many as `least` things of substance, so that the verb need not be one we know."""
    words = [each.strip(",.'") for each in rest.lower().split()]
    plain = group("around") - group("scene") | group("thin") - group("scene")
    small = ("determiner", "preposition", "conjunction", "adverb", "intensifier", "object", "particle", "bland")
    things = [each for each in words if not any(each in group(name) for name in small)]
    return len([each for each in things if each not in plain]) >= least


def _telling(found: Told, rest: str) -> bool:
    """Whether a clause says enough to stand alone and nothing that is not for a recruiter."""
    text, low = found.whole, found.whole.lower()
    words = [each.strip(",.'") for each in low.split()]
    return (
        _SHORTEST <= len(words) <= _LONGEST
        and not is_thin(rest)
        and not _LOOSE.search(low)
        and not _PRIVATE.search(low)
        and not set(words) & (group("aside") | group("elsewhere"))
        and not hot(text)
    )


def _theirs(clause: Clause) -> str:
    """What the other side gave, showed or went into, told from where the person sat."""
    found = told(clause) if clause.subject == "other" else None
    if found is None or found.points:
        return ""
    place = clause.verb
    words = clause.sentence.words
    after = words[place + 1].low if place + 1 < clause.last else ""
    rest = found.text.partition(" ")[2]
    if clause.lemma in group("handing") and after in {"me", "us"}:
        part = next((each for each, kind in verbs().items() if kind.lemma == clause.lemma and "part" in kind.kinds), "")
        given = re.sub(r"^(?:\w+ )?(?:me|us) ", "", rest)
        if _GIFT.search(given) or given.startswith(("me ", "us ")):
            return ""
        text = f"I was {part} {given}" if after == "me" else f"we were {part} {given}"
        return text if part and _telling(found, given) else ""
    deep = (
        re.match(r"(?:(?:deep|straight|right|back) )*(?:on|into|through|over) (.{4,120})$", rest)
        if clause.lemma in group("dwelling")
        else None
    )
    if deep and _telling(found, deep.group(1)):
        return f"they asked about {deep.group(1)} in some depth"
    return ""


def _made_of(clause: Clause) -> str:
    """What the interview or a part of it was: "the task was a take-home", "my talk was on tides", "there was a tray of letters"."""
    sentence, words = clause.sentence, clause.sentence.words
    place = clause.verb if clause.verb >= 0 else next((k for k in range(clause.first, clause.last) if words[k].low in {"was", "were"}), -1)
    if place < 0 or base_of(words[place].low) not in group("consisting"):
        return ""
    if clause.words[0].low == "there":
        return _part(whole_noun(sentence, place + 1)) if place + 1 < clause.last else ""
    while place > clause.first and words[place - 1].tag in "AMXB":
        place -= 1
    named = words[clause.first : place]
    if not named or len(named) > _NAME or any(each.tag not in "DQJN#EG" for each in named):
        return ""
    head = next((each.low for each in reversed(named) if each.tag != "#"), "")
    if head.removesuffix("s") not in group("scene"):
        return ""
    end = reading(sentence).predicate(place)
    clean = written(clause, list(words[place:end]), own=False) if end else None
    if not clean or clean[1] or hot(clean[0]):
        return ""
    said = clean[0].partition(" ")[2]
    if is_thin(said) or (words[place].low in {"was", "were"} and len(said.split()) == 1):
        return ""
    if re.match(r"(?:was|were) (?:for|with|at|over|by) ", clean[0]):
        return ""
    part = re.match(r"(?:was|were) (?=(?:an?|two|three|\d) )", clean[0])
    if part and head in _PARTS:
        return f"part of the interview was {clean[0][part.end() :]}"
    text = f"{'' if named[0].tag in 'DQE' else 'the '}{write(named)} {clean[0]}"
    return text if len(text.split()) <= _LONGEST and not _PRIVATE.search(text.lower()) else ""


def _part(found: Phrase | None) -> str:
    """A part of the interview by its name; nothing for what is none."""
    if not found or is_thin(found.text) or hot(found.text):
        return ""
    core = re.split(r" (?:with|on|of|about|in|for|to|where|that|which) ", found.text)[0].split()[-1].lower()
    known = core.removesuffix("s") in group("scene") | {"in-tray", "paper", "video", "essay"}
    text = (
        found.text
        if re.match(r"(?:an?|the|my|two|three|four|five|\d) ", found.text)
        else f"{'an' if found.text[0].lower() in 'aeio' else 'a'} {found.text}"
    )
    return f"part of the interview was {text}" if known and len(found.text.split()) > 1 else ""


def _headed(sentence: Sentence) -> list[Fact]:
    """A part jotted down with what it held: "Numeracy paper: 20 questions", "Forklift test in the yard, 10 pallets"."""
    out: list[Fact] = []
    parts = clauses(sentence)
    for one, two in pairwise(parts):
        if one.verb >= 0 or two.verb >= 0 or two.joiner not in {":", ",", "-"} or two.words[0].tag != "#":
            continue
        name, held = noun_phrase(sentence, one.first), noun_phrase(sentence, two.first)
        if name and held and name.last == one.last and held.last == two.last and (text := _part(name)) and not is_thin(held.text):
            out.append(Fact("scene", f"{text} with {held.text}", sentence.span(one.first, two.last)))
    return out
