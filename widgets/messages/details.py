"""Reads the one detail of a message: which shape it has and how it is written, or what to ask for instead."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Final

from widgets.feedback.english.countable import articled
from widgets.feedback.english.hot import tone_file, tone_pattern
from widgets.feedback.english.language import group, groups, table, verbs
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.english.sentences import Sentence, sentences
from widgets.feedback.english.tokens import listed, straight, tidy
from widgets.feedback.english.wordclass import Token
from widgets.feedback.safety.flags import LEFT_OUT, flags
from widgets.feedback.safety.unreadable import english_share
from widgets.messages.cooled import cooled
from widgets.messages.judged import judged, much, of_oneself, unsaid_it_was
from widgets.messages.kinds import Kind, Shape, words
from widgets.messages.shapes import shape_of, spelled

MOST_WORDS: Final = 20
_MOST_LETTERS: Final = 140
# A second sentence hung on to the name of a thing: "the tour and it was great".
_ADDED: Final = re.compile(r",? and (?=(?:it|that|this|they) (?:was|were|is|are)\b)", re.IGNORECASE)
_SPLICED: Final = re.compile(r", (?=(?:I|you|we|they|it)\b(?: \S+){2})", re.IGNORECASE)
_CLAUSES: Final = frozenset({"clause", "deed", "own"})
_INITIALS: Final = 4
_LIST: Final = 2
_CARE: Final = LEFT_OUT | {"hostile", "markup"}
_STRICT: Final = frozenset({"absolute", "forecast"})  # fair in a question or a small fact, unlike in an account of oneself
_MARKS: Final = re.compile(r"[<>{}\[\]|\\@*_#=~^\"“”;:]|https?|www\.|\d{7}|\?.|!.|\.{2}")
_WHO: Final = re.compile(r"\b(?:he|she|him|her|hers|his)\b", re.IGNORECASE)
_PLURAL: Final = re.compile(r"\b(?:people|children|team|staff|men|women|\w{3,}[^s\W]s)\b", re.IGNORECASE)
_PERSON: Final = re.compile(r"\b(?:player|worker|listener|learner|leader|communicator|thinker|organi[sz]er)$")
_SHIFT: Final = {"they": "you", "them": "you", "their": "your", "theirs": "yours"}


@dataclass(frozen=True)
class Detail:
    """What was typed, as it will stand in a sentence, and the shape of sentence it fits.

    `more` is what followed and is not used, `left` what would not help, piece by piece, each with the reason.
    """

    shape: Shape
    text: str
    more: str = ""
    left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Trouble:
    """Why something cannot be used: one plain sentence, and the flags that call for care."""

    say: str
    flags: tuple[str, ...] = ()


def read(typed: str, kind: Kind) -> Detail | Trouble:
    """Shape what was typed for `kind`, or say what to type instead; no word is lost but a beginning that `kind` says itself."""
    text = clean(typed)
    found = wary(text, kind.such_as)
    return _cooled(text, kind, found) if found else _first(text, kind)


def _cooled(text: str, kind: Kind, found: Trouble) -> Detail | Trouble:
    """Shape what is left without the words or clauses that would not help; `found`, which names the first of them, where nothing is."""
    if found.flags:
        return found
    for rest, gone in cooled(text, lambda part: wary(part, kind.such_as) is not None):
        one = _first(rest, kind)
        if isinstance(one, Detail):
            return replace(one, left=tuple((each, _hot(each, "") or words().trouble["more"]) for each in gone))
    return found


def _first(text: str, kind: Kind) -> Detail | Trouble:
    """Shape the first thing in a text, which has no heat in it."""
    if two := _two(text, kind):
        return two
    parts = sentences(text)
    more = text[parts[1].words[0].start :] if len(parts) > 1 else ""
    added = _ADDED.search(text) if not more and "own" in kind.accepts else None
    if added and parts and parts[0].words[0].tag != "P":
        more = text[added.end() :]
    one = _read(text[: added.start()] if added and more else text.removesuffix(more).strip(" .,!-"), kind)
    if not more:
        return one
    return trouble("two", kind) if isinstance(one, Trouble) else replace(one, more=more)


def _two(text: str, kind: Kind) -> Detail | None:
    """Part two clauses that only a comma holds together: "you said such nice things, I got the job"."""
    found = _SPLICED.search(text)
    if not found:
        return None
    one, other = (_read(each.strip(" .,!-"), kind) for each in (text[: found.start()], text[found.end() :]))
    if isinstance(one, Trouble) or isinstance(other, Trouble) or one.shape not in _CLAUSES or other.shape not in _CLAUSES:
        return None
    # To a referee each is a thing to tell them, and stands behind the "that"; else the second is news of its own.
    text = f"{one.text}, and {other.text}" if "state" in kind.accepts else f"{one.text}. {other.text[:1].upper()}{other.text[1:]}"
    return replace(one, text=text)


def _read(text: str, kind: Kind) -> Detail | Trouble:
    if len(text.split()) > MOST_WORDS or len(text) > _MOST_LETTERS:
        return trouble("long", kind, most=str(MOST_WORDS))
    if _MARKS.search(text):
        return trouble("mark", kind)
    if who := _WHO.search(text):
        return trouble("who", kind, word=who.group().lower())
    text = _as_said(_lowered(text), kind)
    read_as = sentences(text)
    if len(read_as) != 1 or not read_as[0].words:
        return trouble("unclear" if text else "thin", kind)
    words_read = read_as[0].words
    if "own" in kind.accepts and words_read[0].low == "that" and judged(words_read[1:], clauses=1):
        return Detail("own", spelled(_shifted(words_read) if kind.shift else words_read, text, "own"))
    if words_read[0].low == "that" and words_read[0].tag == "C" and len(words_read) > 1:
        words_read = words_read[1:]
    if any(each.tag == "X" and after.low in words().likes.split() for each, after in pairwise(words_read)):
        return trouble("cold", kind)
    words_read = _finished(words_read)
    sentence = Sentence(text, _shifted(words_read) if kind.shift else words_read)
    shape, written = _fitted(sentence, kind)
    if not written or shape not in kind.accepts:
        return trouble("unclear", kind)
    if shape in {"thing", "doing"} and "detail" in kind.needs and is_thin(written):
        return trouble("thin", kind)
    return Detail(shape, written)


def _as_said(text: str, kind: Kind) -> str:
    """Take off what `kind` says itself, but where a sentence then lacks what it says much of: "I learned a lot"."""
    rest = dropped(re.sub(r"^(?:the fact )(?=that\b)", "", text, flags=re.IGNORECASE), kind.drop)
    begun = text.removesuffix(rest).lower()
    if "hearing about" in kind.drop:
        rest = re.sub(r"^hearing (?=(?:how|why|what|where|that)\b)", "", rest, flags=re.IGNORECASE)
    # "Hearing about the ward was great" says nothing of the ward itself.
    if re.search(r"ing about $", begun) and any(judged(each.words, clauses=0) for each in sentences(rest)[:1]):
        return text
    if rest == text or "own" not in kind.accepts or not much(rest):
        return rest
    return text if re.match(r"(?:i|we|they|you)\b", text, re.IGNORECASE) else f"I {text}"


def _lowered(text: str) -> str:
    """Write words that are all in capitals in small letters, but those that may be initials."""
    if not text.isupper() or not re.search(r" |\w{5}", text):
        return text
    typed = text.split()
    return " ".join(_small(each, before.lower()) for each, before in zip(typed, ["", *typed], strict=False))


def _small(word: str, before: str) -> str:
    low, known = word.lower(), groups("determiner", "preposition", "conjunction", "wh", "subject", "adverb", "adjective", "noun", "both")
    initials = len(low) < _INITIALS or not re.search("[aeiou]", low)
    if (low == "it" and before in group("determiner")) or (initials and low not in known and low not in verbs()):
        return word
    return table("capital").get(low, low)


def _fitted(sentence: Sentence, kind: Kind) -> tuple[Shape | str, str]:
    """Return shape and words, with the subject that `kind` takes as said; no words where they do not fit it."""
    shape = shape_of(sentence)
    written = spelled(sentence.words, sentence.note, shape)
    if parts := _listed(sentence.note, kind):
        return "thing", parts
    if shape == "thing" and not ("state" in kind.accepts and _PERSON.search(written)):
        return shape, articled(written)
    if own := _own(sentence, kind, shape, written):
        return "own", own
    return _with_subject(sentence, kind, "clause" if shape == "own" else shape, written)


def _own(sentence: Sentence, kind: Kind, shape: str, written: str) -> str:
    """A detail that is said straight out, where `kind` does so; empty for one that goes into a sentence of ours."""
    if "own" not in kind.accepts:
        return ""
    if unsaid_it_was(sentence.words):
        return f"it was {written}"
    first = sentence.words[0]
    # Of what somebody did for one, how it was is no news: "the letter was great".
    plain = "deed" in kind.accepts and (first.tag != "P" or first.low == "it")
    return written if shape == "own" or (shape == "clause" and (plain or of_oneself(sentence.words))) else ""


def _with_subject(sentence: Sentence, kind: Kind, shape: Shape | str, written: str) -> tuple[Shape | str, str]:
    first = sentence.words[0].low
    form = verbs().get(first)
    if shape == "elided" and "thing" in kind.accepts and "clause" not in kind.accepts:
        return "thing", written
    if shape == "elided":
        wanted = "part" if kind.elided.endswith("have") else "past"
        fits = form is not None and bool(form.kinds & {wanted, *({"base"} if wanted == "past" else ())})
        return "clause", f"{kind.elided} {written}" if kind.elided and fits else ""
    if shape == "clause" and first == "you" and "deed" in kind.accepts:
        return "deed", written
    if "state" in kind.accepts and shape == "thing" and _PERSON.search(written):
        return "state", written if first in group("determiner") else f"a {written}"
    if shape == "clause" and kind.elided == "I" and first in {"they", "it", "there"}:
        return shape, ""  # a referee is asked to speak of the sender
    return shape, written


def _listed(text: str, kind: Kind) -> str:
    """Write a list of things with its "and"; empty where it is none: "stock counts, the rota, training new staff"."""
    parts = text.split(", ")
    if len(parts) < _LIST or re.search(r"\b(?:and|or)\b", text):
        return ""
    if len(parts) == _LIST and re.match(r"(?:\S+ )*[A-Z]\S*$", parts[0]) and parts[1].partition(" ")[0].lower() in group("determiner"):
        return ""  # "Tom, the manager" is one
    read_as = [each for part in parts for each in sentences(part)[:1]]
    named = [each for each in read_as if each.words and shape_of(each) in {"thing", "doing"}]
    if len(named) < len(parts):
        return ""
    return listed([spelled(_shifted(each.words) if kind.shift else each.words, each.note, "thing") for each in named])


def _finished(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave off an ending that stops short, as the message says the rest: "... so I cannot"."""
    end = "".join(each.tag for each in tokens[-5:])
    found = re.search(r"CP(?:M|MX|AX)$", end)
    return tokens[: len(tokens) - len(found.group())] if found and len(tokens) > len(found.group()) else tokens


def clean(typed: str) -> str:
    """Text on one line, in one Unicode form, with straight quotes and single spaces."""
    return re.sub(r"\s{1,2000}", " ", straight(tidy(typed))).strip()


def wary(text: str, such_as: str) -> Trouble | None:
    """Say what must not go into a message: what needs care, another language, heat; None where there is nothing of the kind."""
    say = words().trouble
    found = sentences(text)
    raised = tuple(dict.fromkeys(each.id for each in flags(text, found) if each.id in _CARE))
    if raised:
        return Trouble(say["care"], raised)
    _, english, foreign = english_share(found)
    letters = [each for each in text if each.isalpha()]
    if foreign > max(1, english) or sum(each < "\u0250" for each in letters) * 2 < len(letters):
        return Trouble(say["not_english"], ("not_english",))
    said = _hot(text, such_as)
    return Trouble(said) if said else None


def _hot(text: str, such_as: str) -> str:
    """What to say of the first word in a text that would not help; empty where there is none."""
    for rule in tone_file().tone:
        if rule.id not in _STRICT and not rule.quoted and (hit := tone_pattern(rule).search(text)):
            return words().trouble["hot"].format(word=hit.group(), such_as=such_as).strip()
    return ""


def trouble(name: str, kind: Kind, **parts: str) -> Trouble:
    """Say what to type instead, with the example of `kind`."""
    return Trouble(words().trouble[name].format(ask=kind.ask, such_as=kind.such_as, **parts))


def dropped(text: str, beginnings: Sequence[str]) -> str:
    """Take off beginnings that the message says itself, the longest first, as often as one is found."""
    for _ in range(3):
        begun = max((found.group() for each in beginnings if (found := _begins(each).match(text))), key=len, default="")
        if not begun:
            break
        text = text[len(begun) :].lstrip(" ,")
    return text


@cache
def _begins(beginning: str) -> re.Pattern[str]:
    return re.compile(r"(?:really )?" + " (?:really )?".join(map(re.escape, beginning.split())) + r"(?= |$)", re.IGNORECASE)


def _shifted(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Turn "they" into "you", unless it means people named before it."""
    out: list[Token] = []
    for token in tokens:
        before = " ".join(each.low for each in out)
        swap = _SHIFT.get(token.low) if not _PLURAL.search(before) else None
        out.append(Token(swap, swap, token.start, token.end, token.tag) if swap else token)
    return tuple(out)
