"""Says what went well: the praise, what was liked, whom to thank, each once and at most two."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.cards import merged
from widgets.feedback.draft import Line
from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import legal_phrase
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import CardChoice, Event, Fact, Findings
from widgets.feedback.message.frames import event_frames, feelings, fill, own_frames, slots_of
from widgets.feedback.message.message import Message, typed, whole
from widgets.feedback.message.reworded import Typed, reworded, shown
from widgets.feedback.message.told import also, named

_MOST_GOODS: Final = 2
# What one has, and cannot go well: what is "my", but for what one did there, and a paper.
_HAD: Final = re.compile(
    r"^(?:my|our) (?!.{0,60}\b(?:answers?|parts?|talk|presentation|tests?|tasks?|demo|lesson|pitch|introduction|interview|questions?|examples?|bit|round|trial|exercise|role-?play)\b)"
    r"|\b(?:licen[cs]e|certificates?|degree|diploma|qualifications?|ticket|card|passport|visa|badge|references?|cv|portfolio|experience)$",
    re.IGNORECASE,
)


def goods(message: Message) -> list[Line]:
    """The sentences about what went well, as read and as typed, the general one first."""
    choices = message.choices
    choice = choices.cards.get("good")
    read: list[Line] = []
    if choice and choice.keep:
        sentence = choice.sentence.strip()
        read = [_typed(sentence, whole(sentence))] if sentence else _read(message, choice)
    typed_in = [_placed(_typed(each, _own(each)), message.findings) for each in choices.strengths if each.strip()]
    out = _both(list({each.id: each for each in [*read, *typed_in]}.values()), message)
    return sorted(out, key=lambda each: not went_well(each))


def went_well(line: Line) -> bool:
    """Whether a sentence says that the whole went well."""
    return line.role in {"strength", "overall"} and " it went well" in line.text


def felt(message: Message, told: Sequence[Line]) -> list[Line]:
    """How it felt overall, where that was tapped and what is `told` does not say it."""
    overall = message.choices.overall
    if overall in {"", "unsaid"} or (overall == "well" and any(" it went " in each.text for each in told)):
        return []
    return [Line(getattr(feelings(), overall), None, (), "overall", theirs=True, tells=(f"overall-{overall}",))]


def _read(message: Message, choice: CardChoice) -> list[Line]:
    findings, choices = message.findings, message.choices
    poor = any(each.id == "bad_unspecified" and each.strength == "strong" for each in findings.events)
    mixed = poor or choices.overall in {"badly", "mixed", "unsaid"}
    used: set[str] = set()
    out: list[Line] = []
    card = next((each for each in merged(findings.events) if each.id == "good"), None)
    typed_in: list[Typed] = []
    for event in [each for each in findings.events if each.id == "good"]:
        slots, new = reworded(event, choice) if event is card else (event.slots, [])
        typed_in += new
        for frame in event_frames()["good"].frames:
            text = fill(frame, slots)
            names = {name for name in slots if f"{{{name}}}" in frame}
            praise = names & {"liked", "praise", "pleased"}
            told = (
                not choice.slots
                and {"talked"} & names
                and any(_fuller(each, slots["talked"]) for each in findings.facts if _within(each, event))
            )
            if choices.accept_facts and (told or (praise and not choice.slots and praised(findings, event))):
                continue
            if "overall" in names and "rest of the interview" in slots.get("topic", "") + slots.get("fine", ""):
                continue
            fresh = not any(slots[name] in used for name in names) and not ("overall" in names and mixed)
            most = _MOST_GOODS + sum(went_well(each) for each in out)
            if fresh and len(out) < most and message.fits(text):
                used |= {slots[name] for name in names}
                theirs = any(shown(each, text) for each in new)
                out.append(Line(text, event.span, ("good",), "strength", theirs=theirs, tells=(_name(event, frame),)))
    unsaid = [each.words for each in typed_in if not any(shown(each, line.text) for line in out)]
    out += [_typed(each, _own(each)) for each in unsaid]
    owned = any(each.keep and name != "good" for name, each in choices.cards.items())
    if not owned and not any(each.kind in {"slip", "correction"} for each in findings.facts):
        out = [each for each in out if each.theirs or " the rest of the " not in each.text]  # of what, the message does not say
    return out


def _name(event: Event, frame: str) -> str:
    """A name for what a frame tells of an event: that the whole went well is one thing, wherever it was read."""
    what = slots_of(frame)[0]
    return "overall-well" if what == "overall" else named(f"good-{what}", event.span.text)


def _typed(words: str, text: str) -> Line:
    return Line(text, None, ("good",), "strength", theirs=True, tells=(named("strength", words),))


def _placed(line: Line, findings: Findings) -> Line:
    """A strength told where it happened, if just one sentence of the note shares half of its words of substance: "I redid it" of "I laughed and redid it"."""
    own = substance(line.text)
    near = [each.span for each in findings.sentences if 0 < len(own) <= 2 * len(own & substance(each.span.text))]
    return replace(line, role="stated", source=near[0]) if len(near) == 1 else line


def _own(text: str) -> str:
    """A strength as typed: a whole statement stays one, the name of a thing goes into a sentence."""
    words, own = typed(text, most=None), own_frames()
    said = [each for sentence in sentences(words) for each in clauses(sentence)[:1] if each.verb >= 0 and each.subject != "none"]
    if said and words.split()[0].lower() not in group("wh"):
        return whole(words)
    named = own.had if _HAD.search(words) else own.strength
    return fill(named if legal_phrase(words) else own.thing, {"strength": words})


def _both(lines: list[Line], message: Message) -> list[Line]:
    """Two things that went the same way in one sentence: "I felt that the calculation and the scenario went fine"."""
    for how in ("well", "fine"):
        same = [
            each for each in lines if re.fullmatch(rf"I felt that (?!it ).{{2,60}} went {how}\.", each.text) and " and " not in each.text
        ]
        if len(same) > 1:
            first, second = same[0], same[1]
            text = f"{first.text.removesuffix(f' went {how}.')} and {second.text.removeprefix('I felt that ')}"
            if first.theirs or second.theirs or message.fits(text):
                both = replace(
                    also(first, second),
                    text=text,
                    asserts=first.asserts + second.asserts,
                    theirs=first.theirs or second.theirs,
                    parts=(first, second),
                )
                lines = [both if each is first else each for each in lines if each is not second]
    return lines


def praised(findings: Findings, event: Event) -> bool:
    """Whether what an event was read from is told in full as praise."""
    return any(each.kind == "praise" and _within(each, event) for each in findings.facts)


def _fuller(fact: Fact, topic: str) -> bool:
    """Whether a fact tells more of what was talked about than its name, or the whole of a name with a clause in it."""
    whole = topic in fact.phrase and bool(re.search(r"\b(?:I|we)\b", topic))
    return fact.phrase.startswith("I talked ") and (whole or len(fact.phrase.split()) > len(topic.split()) + 4)


def _within(fact: Fact, event: Event) -> bool:
    return event.span.start <= fact.span.start < event.span.end
