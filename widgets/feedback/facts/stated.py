"""Reads what a note says plainly and of the interview as a whole: that it went well, that one was nervous, that one has written since."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from widgets.feedback.english.clauses import Clause, clauses, inside_quote
from widgets.feedback.english.hot import hot
from widgets.feedback.english.patterns import NEVER, expand, pattern
from widgets.feedback.english.phrases import is_thin, noun_phrase, write
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.triggers import Sieve, Triggers
from widgets.feedback.findings import Span
from widgets.feedback.kinds import aside
from widgets.feedback.situation.plain import plainly
from widgets.guide.load import load

_SLOT: Final = re.compile(r"<(\w{2,12})>")
# A thing of the note, which ends where the grammar says.
_THING: Final = "<thing>"
_POINTER: Final = re.compile(r"\b(?:it|that|this|they|both|things|everything|all)\b")
_INTERVIEW: Final = re.compile(r"\b(?:interview\w{0,4}|call|today|yesterday|feel|felt|think|thought)\b")
# What begins with an "it", and a sentence behind which that is the interview: one that speaks of it, and tells no story.
_BARE: Final = re.compile(r"(?:(?:and|so|but|then|well) )?(?:it|that|this)\b")
_OF_THE_WHOLE: Final = re.compile(
    r"(?!.{0,500}\b(?:story|example|told|tell|a time|the one about)\b).{0,500}\b(?:interview\w{0,4}|screen\w{0,3}|call|chat|panel|round|meeting|zoom|teams|today|yesterday|this morning|this afternoon|last \w{3,9}|trial|talk)\b"
)
# Whom one has written to, as the message has it.
_SAME: Final = {"him": "them", "her": "them", "hr": "HR"}


@dataclass(frozen=True, slots=True)
class Row:
    """A plain statement: the rules it is known by, and what is said of it: the sentence of a fact of this `kind`, or a `slot` of an `event`.

    An event may have a `topic` besides, for its card and its lessons. Where a row is `near`, "it" is what the sentence before is about.
    """

    say: str
    rules: tuple[str, ...]
    event: str = ""
    slot: str = "stated"
    topic: str = ""
    kind: Literal["remark", "arranged", "keen"] = "remark"
    firm: bool = False
    near: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for a rule that does not name what `say` takes in."""
        for name in _SLOT.findall(self.say + self.topic):
            if unnamed := next((each for each in self.rules if f"<{name}>" not in each), ""):
                raise ValueError(f"each rule must name <{name}>, which say takes in; {unnamed!r} does not")


@dataclass(frozen=True, slots=True)
class StatedFile:
    """The table of plain statements; the first row that fits a clause is told. Lists of words have spaces between."""

    lead: tuple[str, ...]
    tail: tuple[str, ...]
    elsewhere: tuple[str, ...]
    turned: tuple[str, ...]
    hanging: str
    takes_back: str
    turns: str
    classes: dict[str, str]
    row: tuple[Row, ...]

    def __post_init__(self) -> None:
        """Raise ValueError for a rule that names what is neither a thing nor a class."""
        for row in self.row:
            for name in _SLOT.findall(" ".join(row.rules)):
                if name not in {"thing", *self.classes}:
                    raise ValueError(f"<{name}> in a rule of {row.say!r} must be <thing> or a class; use one of {', '.join(self.classes)}")


@dataclass(frozen=True, slots=True)
class Stated:
    """One plain statement of a note: the sentence of ours it becomes, what it is about, what it tells, and where it stands."""

    say: str
    topic: str
    row: Row
    span: Span


# A row with one of its rules: up to a thing of the note, and behind it.
Rule = tuple[Row, re.Pattern[str], re.Pattern[str] | None]


@cache
def _file() -> StatedFile:
    found: StatedFile = load(StatedFile, "feedback/stated.toml")
    return found


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(getattr(_file(), name).split())


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_any(_file().lead)})(?: ,)? ){{0,3}}")


@cache
def _elsewhere() -> re.Pattern[str]:
    return pattern(_file().elsewhere, {}) or NEVER


@cache
def _turned() -> re.Pattern[str]:
    return pattern(_file().turned, {}) or NEVER


@cache
def _rules() -> tuple[Rule, ...]:
    """Each rule with its row, in the order of the file: up to a thing of the note, and behind it; or whole, where it names none."""
    tail = rf"(?: (?:{_any(_file().tail)})){{0,2}}(?= |$)"
    return tuple((row, *_halves(f"{_spelled(rule)}{tail}")) for row in _file().row for rule in row.rules)


@cache
def _sieve() -> Sieve:
    """What each of these rules needs up to a thing of the note."""
    triggers = Triggers(_file().classes)
    return Sieve(triggers.needs(_SLOT.sub(r"{\1}", rule.partition(_THING)[0])) for row in _file().row for rule in row.rules)


def _any(rules: Sequence[str]) -> str:
    return "|".join(expand(rule, {}) for rule in rules)


def _halves(rule: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    before, named, behind = rule.partition(_THING)
    return re.compile(before), re.compile(behind) if named else None


def _spelled(rule: str) -> str:
    """A rule spelled out, what it names as a group of that name. Raises KeyError for a class the file does not have."""
    classes = _file().classes
    named = _SLOT.sub(lambda found: found[0] if found[0] == _THING else f"(?P<{found[1]}>{classes[found[1]]})", rule)
    return expand(named, classes)


def stated(read: Sequence[Sentence]) -> Iterator[tuple[int, Stated]]:
    """Each plain statement with the number of its sentence, at most one for a clause."""
    for place, sentence in enumerate(read):
        taken_back = place + 1 < len(read) and bool(_turned().match(read[place + 1].plain))
        for each in _in(sentence):
            words = [one.low for one in sentence.words if one.start < each.span.start and one.tag not in "ICZB"]
            led = " ".join(words) or (read[place - 1].plain if place else "")
            astray = each.row.near and led and _BARE.match(each.span.text.lower()) and not _OF_THE_WHOLE.match(led)
            if not astray and not (each.row.firm and taken_back):
                yield place, each


@once
def _in(sentence: Sentence) -> list[Stated]:
    """The plain statements of one sentence."""
    if "?" in sentence.plain or aside(sentence) or _elsewhere().search(sentence.plain):
        return []
    rules, out = [_rules()[number] for number in _sieve().apt(sentence.plain)], list[Stated]()
    for clause in clauses(sentence):
        begun = out and sentence.words[clause.first].start < out[-1].span.end
        if not begun and clause.joiner not in _words("hanging") and not inside_quote(clause) and (found := _of(clause, rules)):
            out.append(found)
    return out


def _of(clause: Clause, rules: Sequence[Rule]) -> Stated | None:
    """What a clause states by one of the rules."""
    sentence = clause.sentence
    start = sentence.place(clause.first)
    lead = _lead().match(sentence.plain, start)
    start = lead.end() if lead else start
    if clause.subject not in {"own", "none"} and sentence.words[sentence.at(start)].tag in "VAML":
        return None  # what stands there without an "I" is not the person's
    for row, before, behind in rules:
        found = before.match(sentence.plain, start)
        if found is None or (row.firm and _points(clause, found.group())):
            continue
        slots = {name: _written(sentence, found, name) for name in found.groupdict()}
        end = sentence.at(found.end() - 1) + 1
        if behind is not None:
            thing = _thing(sentence, found.end(), behind)
            slots["thing"], end = thing or ("", end)
        if _closed(sentence, end, firm=row.firm) and all(slots.values()):
            return Stated(_filled(row.say, slots), _filled(row.topic, slots), row, sentence.span(clause.first, end))
    return None


def _filled(text: str, slots: dict[str, str]) -> str:
    return _SLOT.sub(lambda named: slots[named[1]], text)


def _points(clause: Clause, said: str) -> bool:
    """Whether "it" in what is said of the whole may be what the sentence named before: "there was this tour, it was painful"."""
    before = " ".join(each.low for each in clause.sentence.words[: clause.first])
    return bool(before and _POINTER.search(said) and not _INTERVIEW.search(before))


def _thing(sentence: Sentence, place: int, behind: re.Pattern[str]) -> tuple[str, int] | None:
    """The thing that begins at `place` in the text, as written, and where the statement ends `behind` it."""
    first = sentence.at(place)
    phrase = noun_phrase(sentence, first) if first < len(sentence.words) and place < len(sentence.plain) else None
    if phrase is None or is_thin(phrase.text):
        return None
    after = sentence.place(phrase.last) - 1
    found = behind.match(sentence.plain, after)
    if found is None:
        return None
    return phrase.text, phrase.last if found.end() == after else sentence.at(found.end() - 1) + 1


def _closed(sentence: Sentence, end: int, *, firm: bool) -> bool:
    """Whether a statement is over at `end`, with nothing behind it that takes it back."""
    if end >= len(sentence.words):
        return True
    after = next((each.low for each in sentence.words[end : end + 2] if each.tag != "Z"), "")
    if after in _words("takes_back") or (firm and after in _words("turns")):
        return False
    return sentence.words[end].tag in "ZC" or any(each.first == end for each in clauses(sentence))


def _written(sentence: Sentence, found: re.Match[str], name: str) -> str:
    """What a rule names so, in the words of the note."""
    if found.start(name) < 0:
        return ""
    text = write(plainly(sentence.words[sentence.at(found.start(name)) : sentence.at(found.end(name) - 1) + 1]))
    return "" if hot(text) else _SAME.get(text.lower(), text)
