"""Reads a note once: what needs care, what happened, which clean facts stand in it, and what stays out and why."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from widgets.feedback.clauses import Clause, clauses, my_clause, own_clause
from widgets.feedback.events import events, talked
from widgets.feedback.findings import Event, Fact, Findings, Flag, LeftOut, SentenceRead, Task
from widgets.feedback.flags import LEFT_OUT, flags, hostile
from widgets.feedback.hot import hot
from widgets.feedback.language import group, verbs
from widgets.feedback.phrases import is_thin, legal_phrase, noun_phrase, phrases, write
from widgets.feedback.sentences import Sentence, joined, sentences
from widgets.feedback.slots import asked
from widgets.feedback.tokens import tidy

_TAGS: Final = re.compile(
    r"</?[a-zA-Z!][^<>\n]{0,300}>?|&(?:[a-z]{2,8}|#\d{1,6});|https?://\S{1,200}|\S{1,60}@\S{1,60}|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]"
)
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
_FORECAST: Final = re.compile(
    r"\b(?:will not|won't|never going to|bet|doubt|probably|no chance|sure they|they will|going to get|get the job|hear back)\b"
)
_ASIDE: Final = re.compile(
    r"\b(?:any advice|should i|what (?:should|do|can) i|do you (?:guys )?think|has anyone|am i|how do (?:i|you)|kindly tell|help me|just venting|thanks for reading|can you|please (?:tell|write|help))\b|\?"
)
_FACT_VERBS: Final = frozenset(
    [
        "can",
        "could",
        "apologise",
        "apologize",
        "accept",
        "train",
        "graduate",
        "give",
        "offer",
        "answer",
        "mention",
        "show",
        "explain",
        "design",
        "cover",
        "solve",
        "write",
        "meet",
        "help",
        "improve",
        "increase",
        "reduce",
        "save",
        "earn",
        "win",
        "serve",
        "handle",
        "talk",
        "discuss",
        "describe",
        "present",
        "tell",
        "forget",
        "miss",
        "misread",
        "misunderstand",
        "ignore",
        "rush",
        "leave",
        "concede",
        "go",
        "struggle",
        "mix",
        "skip",
        "carry",
        "turn",
        "practice",
        "tend",
        "say",
        "see",
        "remember",
        "recall",
        "interview",
        "qualify",
        "cook",
        "sell",
        "care",
        "nurse",
        "supervise",
        "organise",
        "organize",
        "cut",
        "keep",
        "send",
        "call",
        "volunteer",
        "finish",
        "start",
        "resit",
        "work",
        "live",
        "study",
        "speak",
        "hold",
        "train",
        "lead",
        "manage",
        "run",
        "teach",
        "build",
        "pass",
        "complete",
        "book",
        "take",
        "use",
        "enrol",
        "sign",
        "apply",
        "learn",
        "practise",
        "prepare",
        "ask",
        "bring",
        "want",
        "need",
        "move",
        "drive",
        "qualify",
        "earn",
        "volunteer",
        "be",
        "make",
    ]
)
_AMERICAN: Final = re.compile(
    r"\b(?:resume|gotten|program|organization|practiced|color|favor|center|vacation|mom|math|college|semester|gpa|realize\w*|apologize\w*)\b"
)


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


def _unknowns(read: Sequence[Sentence]) -> str:
    """What the person does not know yet and could ask: "how long it will be, if there is a laptop"."""
    found: list[str] = []
    for sentence in read:
        for match in re.finditer(
            r"\b(?:not know|not sure|no idea|wonder|wondering|ask|need to know|want to know|find out|unsure) (?:\w+ )?(how|what|who|where|if|whether|when|which) ",
            sentence.plain + " ",
        ):
            first = sentence.at(match.start(1))
            last = next(
                (
                    k
                    for k in range(first, len(sentence.words))
                    if sentence.words[k].tag == "Z"
                    or (k > first + 1 and sentence.words[k].low in {"and", "but", "or"} and sentence.words[k].tag == "C")
                ),
                len(sentence.words),
            )
            text = write([each for each in sentence.words[first:last] if each.tag != "Z"])
            if text in {"how long", "how many", "what time", "where", "when", "who", "what", "how"}:
                text += {
                    "how long": " it will be",
                    "how many": " people will be there",
                    "what time": " it starts",
                    "where": " it will be",
                    "when": " it will be",
                    "who": " will be there",
                    "what": " it will cover",
                    "how": " it will work",
                }[text]
            if (
                text
                and len(text.split()) > 2
                and not re.search(r"\b(?:i want|he|she|they|him|her)\b|[?!]", text.lower())
                and text not in found
            ):
                found.append(text)
    return ", ".join(found[:2]) + (f" and {found[2]}" if len(found) > 2 else "") if len(found) != 2 else " and ".join(found)


def _untainted(read: Sequence[Sentence], found: Sequence[Flag]) -> list[Sentence]:
    """The sentences a draft may draw on: a flagged one never, nor the one that only carries it on."""
    places = {each.span().start: place for place, each in enumerate(read)}
    before = {
        read[places[each.span.start] - 1].span().start
        for each in found
        if each.span and each.id == "confidential" and places.get(each.span.start, 0) > 0
    }
    read = [each for each in read if each.span().start not in before]
    barred = {(each.span.start, each.span.end) for each in found if each.span and each.id in LEFT_OUT}
    out: list[Sentence] = []
    for each in read:
        if (each.span().start, each.span().end) in barred:
            out += [
                part for whole in _split(each) for part in (whole, _without_tail(whole)) if part.words and not _still(part, each, found)
            ][:3]
            continue
        out.append(each)
    return out


def _split(sentence: Sentence) -> list[Sentence]:
    return [sentence.part(each.first, each.last) for each in clauses(sentence)]


def _without_tail(part: Sentence) -> Sentence:
    """A clause without its "since …" or "because of …": the private reason goes, the wish stays."""
    last = next(
        (k for k in range(len(part.words) - 1, 2, -1) if part.words[k].low in {"since", "because", "due", "as", "after", "for", "from"}), 0
    )
    return part.part(0, last)


def _still(part: Sentence, whole: Sentence, found: Sequence[Flag]) -> bool:
    """A clause of a flagged sentence stays out unless it stands alone and the flag is only the person's own matter."""
    ids = {each.id for each in found if each.span and each.span.start == whole.span().start}
    if not ids <= {"own_sensitive", "third_party", "instruction_like"}:
        return True
    kept = clauses(part)
    return (bool(flags(part.note, [part])) and bool({each.id for each in flags("", [part])} & LEFT_OUT)) or not any(
        own_clause(each) or asked(part) or talked(each) or re.search(r"\b(?:let|gave|got|showed|offered) me ", part.plain) for each in kept
    )


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
            if (
                each.subject == "mine"
                and (text := my_clause(each))
                and not any(
                    e.id in {"nerves", "blank_mind", "dress", "illness", "logistics", "tech_failure"}
                    and e.span.start == sentence.span().start
                    for e in proposed
                )
            ):
                out.append(Fact("own", text, span))
        reason = re.search(
            r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is ",
            sentence.plain,
        )
        if reason:
            found = noun_phrase(sentence, sentence.at(reason.end()))
            if found:
                out.append(Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span()))
        out += [Fact("thing", each.text, sentence.span(each.first, each.last)) for each in phrases(sentence) if not is_thin(each.text)]
    return out


def _worth(clause: Clause, text: str) -> bool:
    """Whether a clause says something a recruiter could use."""
    if clause.lemma not in _FACT_VERBS or re.search(
        r"\bnot much\b|\b(?:interviews?|emails?|call)\b(?! questions)|\b(?:life|way home|night)\b", text
    ):
        return False
    if _FORECAST.search(clause.plain) or (
        clause.lemma == "be"
        and not re.search(
            r"\d|\b(?:currently|qualified|trained|based|available|free|working|resitting|taking|doing|finishing|studying|a|an|the|in)\b",
            text,
        )
    ):
        return False
    return not is_thin(re.sub(r"^(?:I|we) (?:\w+ ){1,2}", "", text + " "))


def _left_out(read: Sequence[Sentence], found: Sequence[Flag], facts: Sequence[Fact], proposed: Sequence[Event]) -> list[LeftOut]:
    out: list[LeftOut] = []
    for number, sentence in enumerate(read):
        span = sentence.span()
        here = [each.id for each in found if each.span and each.span.start == span.start and each.id in LEFT_OUT]
        used = any(span.start <= start < span.end for start in [each.span.start for each in facts] + [each.span.start for each in proposed])
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
        for match in re.finditer(
            r"\b(?:(by|on|before|until|till|this|last|next|for|coming) )?((?:the )?(?:(?:this|last|next|coming) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th))(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?(?: (?:morning|afternoon|evening))?)\b",
            sentence.plain,
        ):
            first, last = sentence.at(match.start(2)), sentence.at(match.end(2) - 1) + 1
            text = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
            lead = match.group(1) or ""
            if lead in {"this", "last", "next", "coming"}:
                text = f"{lead} {text}"
            due = lead in {"by", "before", "until", "till"} or re.search(
                r"\b(?:due|deadline|closes?|by|before)\b", sentence.plain[max(0, match.start() - 24) : match.start() + 3]
            )
            out.setdefault("deadline" if due else "day", text)
        names = _names(sentence)
        if names and "people" not in out:
            out["people"] = names
    if unknown := _unknowns(read):
        out["unknown"] = unknown
    kind = re.search(
        r"\b((?:phone|telephone|video|skype|zoom|teams|group|panel|second|final|screening|online|third) interviews?)\b", joined(read)
    )
    if kind:
        out["kind"] = re.sub(r"^(?:skype|zoom|teams)", lambda hit: hit.group().capitalize(), kind.group(1))
    accepted = re.search(
        r"\b(?:got (?:the|a) (?:job|role|place|position)|been (?:accepted|offered|hired)|job offer|offered me the (?:job|role|place|position)|i (?:was|got) (?:accepted|hired)|verbal offer)\b",
        joined(read),
    )
    if accepted and not re.search(r"\bnot (?:\w+ )?(?:got|get|been|offered)\b|\banother\b", joined(read)):
        out["news"] = "the job"
    return {
        name: value
        for name, value in out.items()
        if name == "unknown" or legal_phrase(value) or name in {"kind", "news", "day", "deadline"}
    }


def _role(sentence: Sentence, out: dict[str, str]) -> None:
    match = re.search(
        r"\b(?:interview\w{0,4}|appl\w{2,8}|role|position|job|post|it is|going) (?:\w{2,12} ){0,2}?(?:for|of|as|is) (?=(?:a|an|the|\w+) )",
        sentence.plain,
    )
    if not match:
        return
    place = sentence.at(match.end())
    found = noun_phrase(sentence, place)
    if (
        found
        and not is_thin(found.text)
        and not re.search(
            r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|interview|time|monday|tuesday|wednesday|thursday|friday)\b",
            found.text.lower(),
        )
    ):
        out.setdefault("role", found.text)


_TITLED: Final = re.compile(r"\b(prof|professor|dr|doctor|mr|mrs|ms|miss|sir) ([a-z][a-z'-]{1,20})\b")


def _names(sentence: Sentence) -> str:
    """The first person or people a sentence names after a word that calls for one."""
    titled = _TITLED.search(sentence.plain)
    if (
        titled
        and titled.group(2) not in group("modal") | group("be") | group("have") | group("preposition")
        and titled.group(2) not in verbs()
    ):
        return f"{titled.group(1).capitalize()} {titled.group(2).capitalize()}"
    for found in re.finditer(r"E{1,3}(?:CE{1,2})?", sentence.tags()):
        first = found.start()
        before = sentence.words[first - 1].low if first else ""
        words = sentence.words[first : found.end()]
        called = before in {"with", "ask", "thank", "tell", "met", "saw", "email", "dear", ":", "named", "called"}
        if called and all(
            each.low not in group("weekday") | group("month") and (each.tag != "E" or (each.out[:1].isupper() and not each.out.isupper()))
            for each in words
        ):
            return " ".join(each.out for each in words)
    return ""
