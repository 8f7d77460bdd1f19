"""Reads a note once: what needs care, what happened, which clean facts stand in it, and what stays out and why."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from widgets.feedback.clauses import Clause, clauses, own_clause
from widgets.feedback.events import events, talked
from widgets.feedback.findings import Event, Fact, Findings, Flag, LeftOut, SentenceRead, Span, Task
from widgets.feedback.flags import LEFT_OUT, flags, hostile
from widgets.feedback.hot import hot
from widgets.feedback.language import group
from widgets.feedback.phrases import is_thin, noun_phrase, phrases
from widgets.feedback.sentences import Sentence, joined, sentences
from widgets.feedback.slots import asked
from widgets.feedback.tokens import tidy

_TAGS: Final = re.compile(r"</?[a-zA-Z!][^<>\n]{0,300}>?|&(?:[a-z]{2,8}|#\d{1,6});|https?://\S{1,200}|\S{1,60}@\S{1,60}|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]")
_WHY: Final = {
    "crisis": "about how you are: this matters more than any message",
    "harassment": "how you were treated: not for you to explain away, see the advice beside it",
    "discrimination": "how you were treated: not for you to explain away, see the advice beside it",
    "confidential": "may be confidential",
    "third_party": "about another person's private life",
    "own_sensitive": "private about you: put it back if you want it said",
    "legal_risk": "a legal matter: get advice before you write about it",
    "dishonesty": "not quite true, or about something untrue",
    "prejudice": "about a group of people",
    "instruction_like": "not about the interview",
}
_FORECAST: Final = re.compile(r"\b(?:will not|won't|never going to|bet|doubt|probably|no chance|sure they|they will|going to get|get the job|hear back)\b")
_ASIDE: Final = re.compile(r"\b(?:any advice|should i|what (?:should|do|can) i|do you (?:guys )?think|has anyone|am i|how do (?:i|you)|kindly tell|help me|just venting|thanks for reading|can you|please (?:tell|write|help))\b|\?")
_FACT_VERBS: Final = frozenset("have do finish start resit work live study speak hold train lead manage run teach build pass complete book take use enrol sign apply learn practise prepare ask bring want need move drive qualify earn volunteer be make".split())
_AMERICAN: Final = re.compile(r"\b(?:resume|gotten|program|organization|practiced|color|favor|center|vacation|mom|math|college|semester|gpa|realize\w*|apologize\w*)\b")


def analyse(text: str, task: str = "post_interview") -> Findings:
    """Read `text`; an unknown `task` is read as post_interview. Never raises, whatever the text."""
    known: Task = task if task in get_args(Task) else "post_interview"  # type: ignore[assignment]
    note = _TAGS.sub(lambda hit: " " * len(hit.group()), tidy(text))
    everything = sentences(note)
    found = flags(tidy(text) if len(text) <= len(note) else text, everything)
    clean = _untainted(everything, found)
    clean = clean if _usable(found) else []
    proposed = tuple(events(clean))
    happened = {each.id for each in proposed}
    facts = tuple(_facts(clean, proposed))
    hostile_lines = [each for each in everything if hostile().search(each.plain)]
    own_facts = [each for each in facts if each.kind in {"own", "asked", "topic", "strength"}]
    if hostile_lines and not own_facts and not happened - {"bad_unspecified", "rude_interviewer", "rejection", "feedback", "waiting"}:
        found = [*found, Flag("hostile", "certain", hostile_lines[0].span())]
    whole = joined(everything)
    return Findings(
        text=text,
        task=known,
        sentences=tuple(SentenceRead(each.span(), _kinds(each, proposed)) for each in everything),
        events=proposed,
        facts=facts,
        flags=tuple(found),
        left_out=tuple(_left_out(everything, found, facts, proposed)),
        details=_details(clean),
        american=bool(_AMERICAN.search(whole)),
        contractions="'" in note,
        plain="language_barrier" in happened,
    )


def _usable(found: Sequence[Flag]) -> bool:
    ids = {each.id for each in found}
    return not ids & {"crisis", "not_english"}


def _untainted(read: Sequence[Sentence], found: Sequence[Flag]) -> list[Sentence]:
    """The sentences a draft may draw on: a flagged one never, nor the one that only carries it on."""
    barred = {(each.span.start, each.span.end) for each in found if each.span and each.id in LEFT_OUT}
    out: list[Sentence] = []
    for each in read:
        if (each.span().start, each.span().end) in barred:
            out += [part for part in _split(each) if not _still(part, each, found)]
            continue
        out.append(each)
    return out


def _split(sentence: Sentence) -> list[Sentence]:
    return [sentence.part(each.first, each.last) for each in clauses(sentence)]


def _still(part: Sentence, whole: Sentence, found: Sequence[Flag]) -> bool:
    """A clause of a flagged sentence stays out unless it stands alone and the flag is only the person's own matter."""
    ids = {each.id for each in found if each.span and each.span.start == whole.span().start}
    if not ids <= {"own_sensitive", "third_party", "instruction_like"}:
        return True
    kept = clauses(part)
    return bool(flags(part.note, [part])) and bool({each.id for each in flags("", [part])} & LEFT_OUT) or not any(own_clause(each) or asked(part) or talked(each) for each in kept)


def _kinds(sentence: Sentence, proposed: Sequence[Event]) -> tuple[str, ...]:
    here = {each.id for each in proposed if each.span.start == sentence.span().start}
    kinds = []
    if here - {"good", "waiting"} or asked(sentence):
        kinds.append("MOMENT")
    if "good" in here:
        kinds.append("GOOD")
    if hot(sentence.plain):
        kinds.append("FEELING")
    if _FORECAST.search(sentence.plain):
        kinds.append("FORECAST")
    if _ASIDE.search(sentence.plain):
        kinds.append("ASIDE")
    if any(each.tag in "#E" for each in sentence.words):
        kinds.append("FACT")
    return tuple(kinds)


def _facts(read: Sequence[Sentence], proposed: Sequence[Event]) -> list[Fact]:
    out: list[Fact] = []
    for sentence in read:
        if _ASIDE.search(sentence.plain) and "?" in sentence.plain:
            continue
        question = asked(sentence)
        if question:
            out.append(Fact("asked", question.phrase, sentence.span(question.first, question.last)))
        for each in clauses(sentence):
            span = sentence.span(each.first, each.last)
            if topic := talked(each):
                out.append(Fact("topic", topic, span))
            text = own_clause(each)
            if text and _worth(each, text):
                out.append(Fact("own", text, span))
        out += [Fact("thing", each.text, sentence.span(each.first, each.last)) for each in phrases(sentence) if not is_thin(each.text)]
    return out


def _worth(clause: Clause, text: str) -> bool:
    """Whether a clause says something a recruiter could use."""
    if _FORECAST.search(clause.plain) or clause.lemma in {"be"} and not re.search(r"\d|\b(?:currently|qualified|trained|based|available|free|working|resitting|taking|doing|finishing|studying|a|an|the|in)\b", text):
        return False
    return not is_thin(re.sub(r"^(?:I|we) (?:\w+ ){1,2}", "", text + " "))


def _left_out(read: Sequence[Sentence], found: Sequence[Flag], facts: Sequence[Fact], proposed: Sequence[Event]) -> list[LeftOut]:
    out: list[LeftOut] = []
    for number, sentence in enumerate(read):
        span = sentence.span()
        here = [each.id for each in found if each.span and each.span.start == span.start and each.id in LEFT_OUT]
        used = any(span.start <= each.span.start < span.end for each in (*facts, *proposed))
        word = hot(sentence.plain)
        why = _WHY[here[0]] if here else ""
        if not why and word:
            why = f"strong wording (“{word}”): the facts stay, the heat does not"
        if not why and _FORECAST.search(sentence.plain):
            why = "a guess about the result"
        if not why and _ASIDE.search(sentence.plain):
            why = "a question to a friend, not to them"
        if not why and not used:
            why = "no clear fact in it that could be put in a sentence"
        if why:
            out.append(LeftOut(f"left.{number}", span, why, back=here == ["own_sensitive"]))
    return out


def _details(read: Sequence[Sentence]) -> dict[str, str]:
    """The role, the day, the deadline and the people, where the note names them."""
    out: dict[str, str] = {}
    for sentence in read:
        _role(sentence, out)
        for match in re.finditer(r"\b(?:(by|on|before|until|till|this|last|next|for|coming) )?((?:the )?(?:(?:this|last|next|coming) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th))(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?(?: (?:morning|afternoon|evening))?)\b", sentence.plain):
            first, last = sentence.at(match.start(2)), sentence.at(match.end(2) - 1) + 1
            text = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
            lead = match.group(1) or ""
            if lead in {"this", "last", "next", "coming"}:
                text = f"{lead} {text}"
            due = lead in {"by", "before", "until", "till"} or re.search(r"\b(?:due|deadline|closes?|by|before)\b", sentence.plain[max(0, match.start() - 24) : match.start() + 3])
            out.setdefault("deadline" if due else "day", text)
        names = _names(sentence)
        if names and "people" not in out:
            out["people"] = names
    return out


def _role(sentence: Sentence, out: dict[str, str]) -> None:
    match = re.search(r"\b(?:interview\w*|appl\w+|role|position|job|post|it is|went|up|back|out) (?:\S+ ){0,3}?(?:for|of|as|is) (?=(?:a|an|the|my|\w+) )", sentence.plain)
    if not match:
        return
    place = sentence.at(match.end())
    found = noun_phrase(sentence, place)
    if found and not is_thin(found.text) and not re.search(r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|interview|time|monday|tuesday|wednesday|thursday|friday)\b", found.text.lower()):
        out.setdefault("role", found.text)


def _names(sentence: Sentence) -> str:
    match = re.search(r"(?:R|V|O|Z|^)(E{1,3}(?:(?:C|Z)E{1,2}){0,2})", sentence.tags().replace("\n", "Z"))
    for found in re.finditer(r"E{1,3}(?:CE{1,2})?", sentence.tags()):
        first = found.start()
        before = sentence.words[first - 1].low if first else ""
        words = sentence.words[first : found.end()]
        if before in {"with", "to", "from", "ask", "thank", "tell", "by", "and", "met", "saw", "email", "dear"} and not any(each.low in group("weekday") | group("month") for each in words) and all(each.out[:1].isupper() for each in words if each.tag == "E") and not any(each.out.isupper() for each in words):
            return " ".join(each.out for each in words)
    return "" if not match else ""


def span_of(text: str, start: int, end: int) -> Span:
    """A span of `text`."""
    return Span(start, end, text[start:end])
