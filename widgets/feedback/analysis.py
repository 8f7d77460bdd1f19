"""Reads a note once: what needs care, what happened, which clean facts stand in it, and what stays out and why."""

import re
from collections.abc import Collection, Sequence
from typing import Final, get_args

from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import Sentence, joined, sentences
from widgets.feedback.english.tokens import tidy
from widgets.feedback.facts.borneout import borne_out, fit_to_tell, without_wrong
from widgets.feedback.facts.facts import facts
from widgets.feedback.facts.things import things
from widgets.feedback.findings import RECOUNTED, Findings, Flag, SentenceRead, Task
from widgets.feedback.kinds import MOST, kinds_of, left_out
from widgets.feedback.message.pieces import pieces
from widgets.feedback.moments.apart import decided, of_this
from widgets.feedback.moments.events import events
from widgets.feedback.safety.discreet import discreet
from widgets.feedback.safety.flags import CLEARABLE, flags, grave, hostile, venting
from widgets.feedback.safety.learned import settled, weighed
from widgets.feedback.safety.taint import untainted
from widgets.feedback.situation.details import details
from widgets.feedback.situation.stands import meant

_TAGS: Final = re.compile(
    r"\[/?(?:b|i|u|s|url|img|quote|code|size|color|list|\*)(?:=[^\]\n]{0,200})?\]|</?[a-zA-Z!][^<>\n]{0,300}>?|&(?:[a-z]{2,8}|#\d{1,6});|https?://\S{1,200}|\S{1,60}@\S{1,60}"
)
# A picture ends a sentence as a stop does, and so does a new paragraph.
_BREAK: Final = re.compile(
    r"\[/(?:url|img|quote|code|list)\]|</?(?:p|li|br|div|ul|ol|tr|td|h[1-6])\b[^<>\n]{0,100}>|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]{1,20}"
)


_AMERICAN: Final = re.compile(
    r"\b(?:resume|gotten|program|organization|practiced|color|favor|center|vacation|mom|math|college|semester|gpa|realize\w{0,14}|apologize\w{0,14})\b"
)


def analyse(text: str, task: str = "post_interview", cleared: Collection[str] = ()) -> Findings:
    """Read `text`; an unknown `task` is read as post_interview. Never raises, whatever the text.

    What the person says does not fit, the ids of flags in `cleared`, is not raised; a crisis always is.
    """
    known: Task = task if task in get_args(Task) else "post_interview"  # type: ignore[assignment]
    note = _TAGS.sub(lambda hit: " " * len(hit.group()), _BREAK.sub(lambda hit: "." + " " * (len(hit.group()) - 1), tidy(text)))
    everything, raised = _read(note, tidy(text) if len(text) <= len(note) else text)
    raised = [*settled(everything, raised), *_unruled(everything, raised)]
    found = [each for each in raised if each.id not in CLEARABLE or each.id not in cleared]
    kept = untainted(everything, found)
    spared = discreet(kept[:MOST] if _usable(found) else [])
    clean = spared.read
    known = meant(clean, known)
    sure = decided(clean)
    told = of_this(sure)
    proposed = tuple(spared.events(events(told)))
    happened = {each.id for each in proposed}
    # No other message tells pieces unasked, and only an account names things.
    cut = tuple(spared.pieces(without_wrong(clean, pieces(clean, told if known in RECOUNTED else ()))))
    named = borne_out(told, spared.facts(facts(told, sure)))
    known_facts = tuple(fit_to_tell(named, cut) if known in RECOUNTED else named)
    hostile_lines = venting(everything)
    own_facts = [
        each for each in known_facts if each.kind in {"own", "asked", "topic", "strength"} and not hostile().search(each.phrase.lower())
    ]
    angry = {each.span().start for each in hostile_lines}
    elsewhere = {each.id for each in proposed if each.span.start not in angry}
    if hostile_lines and not own_facts and not elsewhere - {"bad_unspecified", "rude_interviewer", "rejection", "feedback", "waiting"}:
        found = [*found, Flag("hostile", "certain", hostile_lines[0].span())]
    whole = joined(everything)
    return Findings(
        text=text,
        task=known,
        sentences=tuple(SentenceRead(each.span(), kinds_of(each, proposed)) for each in everything),
        events=proposed,
        facts=known_facts,
        flags=tuple(found),
        left_out=tuple(left_out(everything, kept, found, known_facts, proposed)),
        pieces=cut,
        things=tuple(things(told)) if known == "post_interview" else (),
        details=spared.details(details(sure, known)),
        american=bool(_AMERICAN.search(whole)),
        contractions="'" in note,
        plain="language_barrier" in happened,
    )


def _read(note: str, text: str) -> tuple[list[Sentence], list[Flag]]:
    """The sentences of a note and its flags; what runs on is taken apart unless that would hide one of them, or show another."""
    whole = sentences(note)
    raised, parts = flags(text, whole), unrun(whole)
    if len(parts) == len(whole):
        return whole, raised
    finer = flags(text, parts)
    return (parts, finer) if {each.id for each in finer} == {each.id for each in raised} else (whole, raised)


def _unruled(read: Sequence[Sentence], raised: Sequence[Flag]) -> list[Flag]:
    """What the words of a note speak of that no rule has raised; words of another language say nothing here."""
    known = {each.id for each in raised}
    return [] if "not_english" in known else [each for each in weighed(read) if each.id not in known]


def _usable(found: Sequence[Flag]) -> bool:
    return "crisis" not in grave(found) and all(each.id != "not_english" for each in found)
