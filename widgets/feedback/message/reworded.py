"""Puts what somebody typed on a card in the place of what was read there, as the kind of phrase it is."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import sentences
from widgets.feedback.findings import CardChoice, Event
from widgets.feedback.message.message import typed
from widgets.feedback.questions.slots import questions

type Kind = Literal["statement", "question", "thing", "other"]

_FIELDS: Final = frozenset(
    ["asked", "topic", "amount", "cause", "people", "test", "talked", "enjoyed", "person", "clause", "whether", "added"]
)
# Fields for a statement of one's own, or for a question of one's own; all others take the name of a thing, or what was asked.
_STATED: Final = frozenset({"clause", "cause"})
_WHETHER: Final = frozenset({"whether"})
# What answers a question of ours without changing what was read: it stands as `said` or `thing`.
ADDED: Final = frozenset({"added"})
_BECAUSE: Final = re.compile(r"^(?:(?:it was |that was |that is |just )?(?:because|cos|cause) (?!of\b)|(?:that|well|so) (?=I\b))")
_ASKED: Final = re.compile(r"(?:about|for|to|how|why|what|whether|if|when|where|which|who)\b")
_ANSWER: Final = re.compile(r"^(?:my|the) (?:answer|question|one) (?=(?:about|on|to) )(?:(?:on|to) )?")
_ON: Final = re.compile(r"^(?:on|regarding) ")
_TIME: Final = re.compile(r"\d|\b(?:minutes?|hours?|seconds?|bit|little)\b")
_OBJECT: Final = re.compile(r"\w{2,14} (?:the|an?|my|to|that|their|his|her|it|them|all)\b")
_OPEN: Final = frozenset({"when", "if"})
_I: Final = re.compile(r"(?<![\w'.@/])i(?=$|[ ,]|'(?:m|ll|ve|d)\b)")
_ARTICLE: Final = re.compile(r"^(?:about|the|an?|my) ")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed in one field, and the words of it that have to stand in the message."""

    field: str
    kind: Kind
    words: str


def read(field: str, value: str) -> Typed:
    """Read what was typed in a field: a statement, a question, or the name of a thing."""
    words = _I.sub("I", typed(value.strip(" .,;:!"), most=None))
    if field in _STATED | ADDED:
        words = _BECAUSE.sub("", words)
    if field in {"asked", "topic"}:
        words = _ON.sub("", words)
    if field == "amount":
        words = re.sub(r"\bmins?\b", "minutes", words.removesuffix(" late"))
        words = f"{words} minutes" if words.isdigit() else words
    if field == "asked":
        words = _ANSWER.sub("", words)
    first = words.split(" ", maxsplit=1)[0].lower()
    if words.endswith("?"):
        asked = [each.phrase for sentence in sentences(f"They asked me {words}") for each in questions(sentence)]
        return Typed(field, "question", asked[0] if asked else f"about {words.rstrip('? ')}")
    if first in group("wh") | {"whether", "if"}:
        return Typed(field, "question", words)
    parts = [each for sentence in sentences(words)[:1] for each in clauses(sentence)[:1]]
    if not parts or parts[0].verb < 0 or parts[0].subject == "none" or parts[0].joiner or first in group("preposition"):
        other = first in group("preposition") or re.search(r"\bI\b", words) or (field == "amount" and not _TIME.search(words))
        return Typed(field, "other" if other else "thing", words)
    if parts[0].subject == "own" and parts[0].verb == 0:
        # "Forgot my notes" is what the person did; "lost property" is a thing, but where a statement is asked for.
        did = field in _STATED | ADDED or bool(_OBJECT.match(words))
        return Typed(field, "statement", f"I {words}") if did else Typed(field, "thing", words)
    return Typed(field, "statement", words)


def reworded(event: Event, choice: CardChoice) -> tuple[dict[str, str], list[Typed]]:
    """The phrases of an event with what was typed on its card put over them, and what of that has to be told."""
    slots, told = dict(event.slots), []
    for field, value in choice.slots.items():
        new = read(field, value)
        if field not in _FIELDS:
            slots[field] = typed(value)
        elif new.words:
            slots, new = _put(slots, new)
            told.append(new)
        else:
            slots = _without(slots, slots.get(field, ""))
    return {name: value for name, value in slots.items() if value}, told


def overwritten(event: Event, choice: CardChoice) -> list[str]:
    """What was read and is not so, as it was typed over or struck out."""
    return [bare(old) for name in choice.slots if (old := event.slots.get(name, ""))]


def shown(new: Typed, text: str) -> bool:
    """Whether a text holds what was typed."""
    return bare(new.words).lower() in text.lower()


def bare(phrase: str) -> str:
    """A phrase without what it begins with: "about the gap" and "the gap" are one thing, and "I froze" is in "and froze"."""
    return re.sub(r"^I ", "", phrase.removeprefix("about "))


def holds(phrase: str, old: str) -> bool:
    """Whether a phrase holds another, however it begins."""
    return bool(old) and bare(old).lower() in phrase.lower()


def _without(slots: dict[str, str], old: str) -> dict[str, str]:
    return {name: value for name, value in slots.items() if not holds(value, old)}


def _put(slots: dict[str, str], new: Typed) -> tuple[dict[str, str], Typed]:
    """Put one phrase in, everywhere its old words stand; one of another kind than its field has a place of its own."""
    old, words = slots.get(new.field, ""), new.words
    if new.kind == "other" and new.field != "asked":
        return {**_without(slots, old), "moment": words}, new
    if new.field in ADDED | _STATED | _WHETHER or new.kind == "statement":
        fits = (new.field in _STATED and new.kind == "statement") or (new.field in _WHETHER and new.kind == "question")
        if not fits or not old:
            when = new.kind == "question" and words.split()[0].lower() in _OPEN
            name = new.field if fits else "said" if new.kind == "statement" else "moment" if when else "thing"
            kept = slots if new.field in ADDED else _without(slots, old)
            more = {"because": words, "because_cap": _cap(words)} if name == "cause" else {}
            return {**kept, **more, name: words, "moment": words}, new
        return {name: _over(value, old, words) for name, value in slots.items()}, new
    if new.field == "person":
        several = " and " in words or (words.endswith("s") and not words.endswith("ss"))
        return {**slots, "person": words, "be": "were" if several else "was"}, new
    if new.field == "asked" or new.kind == "question":
        about, topic = _asked(words), re.sub(r"^about ", "", words)
        link = "" if about.startswith("about ") else "of "
        named = topic if new.kind == "thing" and not _ASKED.match(topic) else f"the question {link}{about}"
        kept = {name: value for name, value in slots.items() if not _is(value, old)}
        gone = {name for name in slots if name not in kept}
        put = {name: named if name in {"topic", "gap", "question"} else about for name in gone}
        return {**kept, **put, new.field: about if new.field == "asked" else named}, Typed(new.field, new.kind, topic)
    # A word alone may be one that was not known.
    word = {"word": words} if new.field == "topic" and words.isalpha() else {}
    return {**{name: _over(value, old, words) for name, value in slots.items()}, **word, new.field: words}, new


def _asked(words: str) -> str:
    """What was asked, as it follows "I was asked": about a thing, or a question in so many words."""
    first, _, rest = words.partition(" ")
    if first.lower() in _OPEN and not re.match(r"(?:I|we|my)\b", rest):
        return f"what to do {words}"
    return words if _ASKED.match(words) else f"about {words}"


def _is(value: str, old: str) -> bool:
    """Whether two phrases name the same question."""
    return bool(old) and _ARTICLE.sub("", bare(value)).lower() == _ARTICLE.sub("", bare(old)).lower()


def _over(value: str, old: str, new: str) -> str:
    """A phrase with other words in the place of the old ones."""
    for was, now in ((old, new), (bare(old), bare(new))):
        at = value.lower().find(was.lower()) if was else -1
        if at >= 0:
            text = value[:at] + now + value[at + len(was) :]
            return _cap(text) if value[:1].isupper() and value[:1] != old[:1] else text
    return value


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]
