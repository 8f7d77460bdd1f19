"""Chooses the sentences of a message: what was confirmed, then facts in the person's words, each with where it comes from."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.cards import CONCERNS, LESSON_EVENTS, merged, of_one_answer
from widgets.feedback.draft import Line
from widgets.feedback.english.language import one_of
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import RECOUNTED, Choices, Event, Fact, Findings
from widgets.feedback.message.checks import smells, too_close
from widgets.feedback.message.followed import recovered, welcomed
from widgets.feedback.message.frames import EventFrames, event_frames, feelings, fill, own_frames, slots_of, then_frames, varied
from widgets.feedback.message.letters import details, opening
from widgets.feedback.message.message import Message, whole
from widgets.feedback.message.naming import naming
from widgets.feedback.message.promises import NOTED
from widgets.feedback.message.pronouns import those_named
from widgets.feedback.message.retold import retold, with_likeliest
from widgets.feedback.message.reworded import Typed, holds, overwritten, reworded, shown
from widgets.feedback.message.roles import WISHES
from widgets.feedback.message.strengths import felt, goods, praised, went_well
from widgets.feedback.message.supporting import supporting
from widgets.feedback.message.told import also, named
from widgets.feedback.safety.flags import grave

# How many strengths that were read a message has room for.
_GOODS: Final = 2
# With so many words of a deed missing, a sentence does not tell it.
_LOST_WORDS: Final = 2
# What goes with a moment that is not so.
_TOLD_OF: Final = frozenset(["answer", "correction", "slip"])
_NAMED: Final = frozenset(["asked", "topic"])
_PRAISED: Final = frozenset(["topic", "praise", "shown"])
# Events after which an answer may have been a weak one, and what is left untold while nobody has confirmed them.
_WEAK: Final = LESSON_EVENTS - {"test", "late", "bad_unspecified"}
_DOUBTED: Final = frozenset(["answer"])
# What says nothing without the sentence before it, "I finish in June", and what only admits that their reason was right.
_LOST: Final = re.compile(
    r"(?i)^I (?:(?:will|shall|am) )?(?:finish|finishing|end|start|starting|begin)(?: (?:in|on|at|by|this|next|after) (?:the )?\S{1,12}(?: \S{1,12})?)?$"
    rf"|^I have the \w{{2,14}} (?:from|dated|of) (?:last \w{{4,9}}|(?:the )?\d{{1,4}}\S{{0,2}}(?: \w{{3,9}})?|{one_of('month')}|{one_of('weekday')})$|\bhave only\b|\bout of \d{{1,3}}$"
)
_ENDS: Final = re.compile(r"^I (?:(?:will|shall|am) )?finish(?:ing)? (?=(?:in|on|by|this|next) \S{1,12}(?: \S{1,12})?$)")
_STUDY: Final = re.compile(
    r"(?i)\b(?:(?!(?:the|my|this|that|an?|of|on|in|do|doing)\b)[\w-]{2,14} )?(?:course|diploma|degree|apprenticeship|pgce|masters)\b|\b(?:nvq )?level \d\b|\bnvq \d\b"
)
_AT_IT: Final = re.compile(r"\bI have been at it\b.{0,60}? and (?=I )")
# What a chase says in a line of its own.
_KEEN: Final = re.compile(r"I am (?:still |very ){0,2}(?:keen|interested)\b")
_GRATEFUL: Final = {"post_interview", "rejection_reply", "withdrawal"}
# What only says when: a clause too near the note whole may be told without it.
_BEHIND: Final = re.compile(r"(?<=\w{4}) (?:before|after|until|while) .{3,120}$")
_CONTENT_WITH: Final = re.compile(r"\b(?:rate|pay|salary)\b.{0,40} suits? me$")


def content(message: Message) -> list[Line]:
    """The lines that are about this note and no other, but for its lessons."""
    findings = message.findings
    out = good_things(message)
    if message.eventful:
        out += moments(message)
    out += details(message)
    if message.choices.accept_facts:
        out += supporting(_clear(findings, message.choices), [opening(message), *out], message.allowed)
    if findings.task in RECOUNTED and message.choices.accept_facts:
        out = retold(findings, message.choices, [opening(message), *out], message.allowed)[1:]
    if message.eventful and message.choices.accept_facts:
        out += _followed(message, out)
        out += naming(findings, message.choices, [opening(message), *out], message.allowed)
    if message.eventful and message.choices.accept_facts:
        out += _wishes(message, out)
    if message.choices.accept_facts:
        out = with_likeliest(findings, message.choices, [opening(message), *out], message.allowed)[1:]
    # Whoever asks when they will hear has not been told, or wants more than that.
    return [each for each in those_known(out, message) if each.role != "hear" or message.choices.want != "news"]


def _followed(message: Message, told: Sequence[Line]) -> list[Line]:
    """What came of what is `told`: what was done about a piece of the note told as it stands, and that a thing was liked."""
    findings = message.findings
    known = {name for each in told for name in each.tells}
    out: dict[str, Line] = {}
    for each in told:
        good = recovered(findings, each.source, message.allowed) if each.role == "scene" and each.source else None
        if good and not known & set(good.tells):
            out[good.text] = replace(good, follows=each.tells[0])
        if liked := welcomed(findings, each):
            out.setdefault(liked.text, liked)
    return list(out.values())


def _wishes(message: Message, told: Sequence[Line]) -> list[Line]:
    """That the person is keen, once, where no line `told` says so, and by when it would help them to hear."""
    findings = message.findings
    doubted = grave(findings.flags) or {"role_doubts", "rejection"} & {each.id for each in findings.events}
    unwanted = doubted or any(_KEEN.search(each.text) for each in told)
    wanted = {each.kind: each for each in findings.facts if each.kind in WISHES and not (each.kind == "keen" and unwanted)}
    return [Line(each.phrase, each.span, (), name, tells=(name,)) for name, each in wanted.items()]


def good_things(message: Message) -> list[Line]:
    """How it felt and what went well."""
    findings = message.findings
    if findings.task not in _GRATEFUL or {"missed_it", "thank", "kindness", "liked"} & set(findings.details):
        return []
    good = goods(message)
    if message.eventful:
        most = _GOODS + sum(went_well(each) for each in good)
        return [*felt(message, good), *(each for place, each in enumerate(good) if place < most or each.theirs)]
    if {"praised", "news"} & set(findings.details):
        return []
    return [each for each in good if len(each.text.split()) > 3 and not each.text.startswith("I felt")][:1]


def those_known(lines: Sequence[Line], message: Message) -> list[Line]:
    """The lines with those named whom only the note knows, where they are ours."""
    return [
        each
        if each.theirs or not message.eventful
        else replace(each, text=those_named(each.text), parts=tuple(those_known(each.parts, message)))
        for each in lines
    ]


def _clear(findings: Findings, choices: Choices) -> Findings:
    """What was read, without what the person says was not so, and without an answer that may have been a weak one while they have not said."""
    dropped: set[int] = set()
    for event in findings.events:
        choice = choices.cards.get(event.id)
        if choice and choice.keep:
            # What was put right is not told as it was read, either.
            old = [*overwritten(event, choice), event.slots.get("asked", "") if choice.sentence.strip() else ""]
            dropped |= {place for place, fact in enumerate(findings.facts) if any(holds(fact.phrase, each) for each in old)}
            continue
        told_of = _PRAISED if event.id == "good" else _TOLD_OF
        kinds = told_of if choice and choice.tapped else _DOUBTED if event.id in _WEAK else ()
        if choice and choice.tapped:
            # Nor does the question alone point at what was left out.
            dropped |= {
                place
                for place, fact in enumerate(findings.facts)
                if fact.kind in _NAMED and holds(fact.phrase, event.slots.get("asked", ""))
            }
        dropped |= {place for place, fact in enumerate(findings.facts) if fact.kind in kinds and _of(fact, event)}
    keen = "keen" in findings.details
    left = [fact for place, fact in enumerate(findings.facts) if place not in dropped and not (keen and _KEEN.match(fact.phrase))]
    return replace(findings, facts=tuple(said for each in left if (said := _by_itself(each, findings.text))))


def _by_itself(fact: Fact, note: str) -> Fact | None:
    """A fact as it makes sense alone, with the course it is about: "my level 3 finishes in June"; None for what makes none."""
    if fact.kind not in {"about", "mend"}:
        return fact
    study = _STUDY.findall(note[max(0, fact.span.start - 120) : fact.span.start])
    phrase = _ENDS.sub(f"my {study[-1]} finishes ", fact.phrase) if study else fact.phrase
    return None if _LOST.search(phrase) else replace(fact, phrase=phrase)


def _of(fact: Fact, event: Event) -> bool:
    """Whether a fact was read where an event was, or tells of the question it is about."""
    asked = event.slots.get("asked", "")
    return fact.span.meets(event.span) or bool(asked and f"I was asked {asked}" in fact.phrase)


def moments(message: Message) -> list[Line]:
    """What is confirmed of what did not go as it should, in the order of the note."""
    findings, choices = message.findings, message.choices
    out: list[Line] = []
    events = {each.id: each for each in merged(findings.events)}
    for name, choice in choices.cards.items():
        event = events.get(name)
        if event is None or not choice.keep or name == "good":
            continue
        if choice.sentence.strip():
            said = named(f"moment-{name}", choice.sentence)
            out.append(Line(whole(choice.sentence), event.span, (name,), "moment", theirs=True, tells=(said,), holds=(f"moment-{name}",)))
            continue
        slots, told = reworded(event, choice)
        if slots.get("correction", "").startswith("I should have ") and "asked" not in slots:
            slots = {**slots, "should": slots["correction"], "correction": ""}  # no answer is put right
        if told:
            out += _as_typed(event, slots, told, message)
            continue
        if not choice.slots and _told_elsewhere(event, message):
            continue
        if choices.accept_facts:
            slots |= {
                each: _whole(slots[each], findings)
                for each in ("clause", "clause_cap", "mishap", "lacked", "lacking", "did")
                if each in slots
            }
        if choice.lesson == NOTED and slots.get("clause_cap"):
            slots = {**slots, "noted": slots["clause_cap"]}
        text = _confirmed(event_frames()[name], slots, message) if choice.tapped else _best(event_frames()[name].frames, slots, message)
        text = _AT_IT.sub("", text)
        if same := next((each for each in out if each.asserts and of_one_answer(event, events[each.asserts[0]])), None):
            # Told once, with the lessons of both.
            out[out.index(same)] = replace(same, asserts=(*same.asserts, name), tells=(*same.tells, f"moment-{name}"))
        elif text:
            felt_badly = ("overall-badly",) if text == feelings().badly else ()
            out.append(Line(text, event.span, (name,), "moment", tells=(f"moment-{name}", *felt_badly)))
            after = {f"moment-{name}-{slots_of(each)[0]}": fill(each, slots) for each in then_frames()}
            out += [
                Line(each, event.span, (name,), "moment", tells=(told_then,))
                for told_then, each in after.items()
                if message.fits(each) and each not in text
            ]
            if good := recovered(findings, event.span, message.allowed):
                out.append(replace(good, asserts=(name,), role="moment", follows=f"moment-{name}"))
    seen: dict[str, Line] = {}
    for each in sorted(out, key=lambda each: each.source.start if each.source else 0):
        seen[each.text] = also(seen[each.text], each) if each.text in seen else each
    return list(seen.values())


def _told_elsewhere(event: Event, message: Message) -> bool:
    """Whether what was read says that there is nothing to tell of an event, or a fact tells it."""
    findings = message.findings
    if re.search(r"\bI (?:(?:cannot|can not|can only) (?:do|work|start)|can do only)\b", event.slots.get("clause", "")):
        return True
    if not message.choices.accept_facts:
        return False
    content = event.id == "salary" and any(_CONTENT_WITH.search(each.phrase) for each in findings.facts)
    return content or (event.id == "feedback" and praised(findings, event))


def _confirmed(own: EventFrames, slots: dict[str, str], message: Message) -> str:
    """The sentence for a yes: where a deed was read, no general one stands for it, however near the note its own is."""
    if "clause" not in slots:
        return _best((*own.frames, *own.tapped), slots, message)
    telling = (*own.frames, *(each for each in own.tapped if slots_of(each)))
    text = _best(telling, slots, message)
    if text and len(substance(slots["clause"]) - substance(text)) < _LOST_WORDS:
        return text
    deed = [each for each in telling if {"clause", "clause_cap"} & set(slots_of(each))]
    return (
        _best(deed, slots, message, close=True) or text or _best(telling, slots, message, close=True) or _best(own.tapped, slots, message)
    )


def _as_typed(event: Event, slots: dict[str, str], told: Sequence[Typed], message: Message) -> list[Line]:
    """An event with what was typed on its card: in the sentence that takes in most of it, and the rest of it beside that."""
    own = event_frames()[event.id]
    frames = varied((*own.typed, *own.frames, *own.tapped), message.findings.text)
    # Strong words are theirs to use; a sentence of ours has to stay one.
    texts = [text for each in frames if (text := fill(each, slots)) and not smells(text)]
    best = max(texts, key=lambda text: sum(shown(each, text) for each in told), default="")
    rest = [each for each in told if not shown(each, best)]
    said = {f"moment-{event.id}": best}
    for each in rest:
        said[f"moment-{event.id}-{each.field}"] = (
            whole(each.words) if each.kind == "statement" else fill(own_frames().words, {"words": each.words})
        )
    return [Line(text, event.span, (event.id,), "moment", theirs=True, tells=(name,)) for name, text in said.items() if text]


def _whole(clause: str, findings: Findings) -> str:
    """A clause with what was cut from its end, where a fact tells it whole: "I missed the patient who was nil by mouth"."""
    fuller = [each.phrase for each in findings.facts if each.phrase.startswith(f"{clause} ")]
    return max(fuller, key=len, default=clause) if len(clause.split()) > 2 else clause


def _best(frames: Sequence[str], slots: dict[str, str], message: Message, *, close: bool = False) -> str:
    """The fullest frame that can be filled, reads clean and, unless it may be `close`, does not repeat the note; empty when none does."""
    note = message.findings.text
    for each in varied(frames, note):
        text = fill(each, slots)
        if text and slots.get("asker"):
            text = re.sub(r"^When I was asked\b", f"When {slots['asker']} asked me", text, count=1)
        if message.fits(text) and (close or not too_close(text, note)):
            return text
    clause = slots.get("clause_cap", "")
    shorter = _BEHIND.sub("", clause)
    return _best(frames, {**slots, "clause": shorter, "clause_cap": shorter}, message) if shorter != clause else ""


def concerns(choices: Choices) -> int:
    """How many confirmed concerns a draft would carry."""
    return sum(choice.keep and name in CONCERNS for name, choice in choices.cards.items())
