"""Reads what stands about the person without an "I": a notice period, a card and its date, when they are free."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.statement import reading
from widgets.feedback.facts.bare import bare
from widgets.feedback.findings import Fact
from widgets.feedback.questions.slots import asked

_PAPER: Final = re.compile(
    r"\b(?:notice|licen[cs]e|certificates?|card|badge|ticket|permit|visa|level \d|nvq|dbs|pgce|sia|cscs|btec|hnd|pin|registration|degree|diploma|course|first aid|hygiene|training|clearance|insurance)\b"
)
_UNTIL: Final = frozenset(["be", "finish", "end", "expire", "run", "come", "start", "last"])
_DATED: Final = re.compile(
    r"\d|\b(?:up to date|in date|valid|current|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|weeks?|months?|next year|update service)\b"
)
_VALID: Final = re.compile(r"\b(?:in date|up to date|valid|current)\b")
_FREE: Final = re.compile(
    r"\b(?:any|all|every|from|most|on|day|days|\w{3,6}days?|weekends?|evenings|mornings|nights|immediately|now|straight)\b|\d"
)
_CAN: Final = re.compile(
    r"^(?:if|whether) I (?:would|could|can|was able to|would be able to) (?:be able to )?((?:start|work|do|cover|drive|travel|relocate|begin|come in|read|use|speak|operate|lift)\b.{0,120})$"
)
_YES: Final = re.compile(r"\b(?:said|told them|told her|told him) (?:yes|of course|sure)\b|^(?:yes|i can|i do|of course|yep)\b")
_AGAINST: Final = re.compile(r"\b(?:only|just|failed|fail|pass mark|missed|wrong|truth|actually|not)\b")
_FINE: Final = re.compile(
    r"\b(?:(?:is|are|would be|will be|was) (?:\w{1,12}ly )?(?:(?:fine|ok|okay|no problem|no bother|no issue)(?: (?:by|for|with) me)?|(?:good|perfect|great) (?:by|for|with) me)|suits? me|works? for me)$"
)
_OFFERED: Final = re.compile(
    r"\b(?:(hours|rate|pay|wage|salary|days|shifts) (?:is|are|would be)|(?:they|he|she) (?:want|wants|need|needs) (?:someone|somebody|people|cover) (?:for|on|to do|to work)) "
)
_WHEN: Final = re.compile(
    r"\b(?:weekends?|weekdays?|\w{3,6}days?|nights|days|evenings|mornings|afternoons|earlies|lates|hours|shifts|rota|start date|pay|wage|rate|salary|commute)\b"
)


def standing(read: Sequence[Sentence]) -> list[Fact]:
    """Every such fact, as a whole statement."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        if "?" in sentence.plain:
            continue
        for clause in clauses(sentence):
            text = _free(clause) or _paper(clause) or _suits(clause) or _owned(clause)
            if text and not hot(text):
                out.append(Fact("about", text, clause.sentence.span(clause.first, clause.last)))
            elif jotted := bare(clause):
                out.append(jotted)
        if text := agreed(read, place):
            out.append(Fact("about", text, sentence.span()))
    return out


def _free(clause: Clause) -> str:
    """When somebody is free, jotted down: "available from 12 January"."""
    words, place = clause.sentence.words, clause.first
    if words[place].low not in {"available", "free"}:
        return ""
    end = reading(clause.sentence).complements(place + 1)
    text = write(words[place:end]) if end else ""
    return f"I am {text}" if text and len(text.split()) > 1 and _FREE.search(text.lower()) else ""


def _owned(clause: Clause) -> str:
    """What somebody brings: "own van and tools"."""
    words = clause.sentence.words
    if words[clause.first].low != "own" or clause.first + 1 >= clause.last or words[clause.first + 1].tag not in "NE":
        return ""
    found = noun_phrase(clause.sentence, clause.first + 1)
    return f"I have my own {found.text}" if found and found.last >= clause.last else ""


def _suits(clause: Clause) -> str:
    """Hours, days or pay that one is content with: "every other weekend is fine for me", "hours are 6 to 2, that suits me"."""
    found = _FINE.search(clause.plain)
    words = clause.sentence.words
    if not found:
        return ""
    end = clause.behind(found.start())
    if clause.first < end and words[clause.first].low not in {"that", "which", "it", "this"}:
        thing = noun_phrase(clause.sentence, clause.first)
        text = thing.text if thing and thing.last == end else ""
    else:
        before = next((each for each in clauses(clause.sentence) if each.last in {clause.first, clause.first - 1}), None)
        text = _hours(before) if before else ""
    if (
        not text
        or not (_WHEN.search(text.lower()) or re.search(r"\d.* (?:to|till|until|an? |per |hours)|\d ?[ap]m\b", text))
        or group("component") & set(text.lower().split())
    ):
        return ""  # "the rota part was fine" is of the interview
    plural = text.split(" of ")[0].endswith("s") or " and " in text or " to " in text
    text = f"the {text}" if text.lower() in {"shifts", "hours", "days", "rota", "pay", "rate", "salary", "commute"} else text
    return f"{text} {'suit' if plural else 'suits'} me"


def _hours(clause: Clause) -> str:
    """What is offered: "the hours of 6 to 2", "Thursdays to Sundays"."""
    found = _OFFERED.search(clause.plain)
    if not found:
        return ""
    words = clause.sentence.words[clause.first : clause.last]
    rest = write(words[len(clause.plain[: found.end()].split()) :])
    if not rest or len(rest.split()) > 6:
        return ""
    return f"the {found.group(1)} of {rest}" if found.group(1) else rest


def _paper(clause: Clause) -> str:
    """A paper or a notice period and its date: "my level 3 finishes in June"."""
    words, place = clause.sentence.words, clause.first
    end = phrase_end(clause.sentence, place)
    while end is not None and end < clause.last and words[end].tag in "#N" and base_of(words[end].low) not in _UNTIL:
        end += 1
    if end is None or end + 1 >= len(words) or base_of(words[end].low) not in _UNTIL:
        return ""
    name = write(words[place:end])
    own = words[place].low == "my" or words[place].tag in "NE#J"
    stop = reading(clause.sentence).complements(end + 1)
    if not stop or not own or not (_PAPER.search(name.lower()) or (name.startswith("my ") and _VALID.search(write(words[end + 1 : stop])))):
        return ""
    rest = write(words[end + 1 : stop])
    if (
        rest.isdigit()
        or not _DATED.search(rest.lower())
        or len(rest.split()) > 8
        or {each.lower() for each in rest.split()} & group("vague")
    ):
        return ""
    name = re.sub(r"\bnotice$", "notice period", name)
    rest = (
        re.sub(r"^(through|in|out)? ?(\d{1,2}(?:st|nd|rd|th)? [A-Z])", r"\1 on \2", rest).strip()
        if base_of(words[end].low) != "be"
        else rest
    )
    name = name if name.startswith("my ") else f"my {name[:1].lower() + name[1:] if name[1:2].islower() else name}"
    return f"{name} {words[end].low} {rest}"


def agreed(read: Sequence[Sentence], place: int) -> str:
    """A yes to a question about when or where one can work, as the person's own statement."""
    question = asked(read[place])
    can = _CAN.match(question.phrase) if question else None
    after = " ".join(each.plain for each in read[place + 1 : place + 3])
    said = f"{read[place].plain} {after}"
    if not can or not question or _AGAINST.search(after):
        return ""
    here = " ".join(each.low for each in read[place].words[question.last :])
    if _AGAINST.search(here) or not (_YES.search(here) or (not here.strip(" .!") and _YES.search(after))) or hot(said):
        return ""
    return f"I can {can.group(1)}"
