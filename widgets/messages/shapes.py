"""Tells what kind of words a detail is, so that it is put into a sentence it fits, and writes them out."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.messages.judged import WAYS, judged
from widgets.messages.kinds import Shape, words

_ASKS: Final = frozenset({"how", "why", "what", "who", "where", "when", "whether", "if", "which", "whose"})
_ENDS: Final = frozenset({"this", "that", "all", "both", "each", "more", "most", "less", "enough", "much", "many"})
# a noun with what hangs on it, in classes of words: "the tour of the new ward", "Excel and the stock count"
_NOUN: Final = re.compile(r"[DQ]{0,2}B?[JQ#NEGL]{0,6}[NE#G](?:[RCZ]{1,2}[DQ]{0,2}B?[JQ#NEGL]{0,6}[NE#G]){0,5}")
_COMMON: Final = re.compile(r"(?:ity|ness|ment|tion|ship|ance|ence|ing|ism)$")
_TRAIT: Final = re.compile(r"(?:able|ible|ful|ous|ual|ive|less|[^m]ent|ised|ized|worthy)$")


def shape_of(sentence: Sentence) -> Shape | str:
    """Say which shape of sentence the words fit: a `Shape`, "elided" for one that lacks its subject, or empty."""
    tokens, tags, first = sentence.words, sentence.tags(), sentence.words[0]
    if first.tag == "W" or first.low in _ASKS:
        return _asked(sentence)
    if tokens[-1].low in group("determiner") - _ENDS or tokens[-1].low in group("conjunction"):
        return ""
    if (
        first.tag in "AM"
        and not _is_ing(first)
        and len(tokens) > 2
        and (tokens[1].tag in "PODNEJQ" or tokens[1].low in {"there", "it", "you", "this"})
    ):
        return "question"
    if first.tag == "P" or first.low in {"i", "it", "you", "there"}:
        return "clause" if any(tag in "VAM" for tag in tags[1:]) and len(tokens) > 2 else ""
    return _named(sentence)


def _named(sentence: Sentence) -> Shape | str:
    """Tell things, doings and traits from sentences that begin with a noun or lack their subject."""
    tokens, first = sentence.words, sentence.words[0]
    if _is_ing(first) and len(tokens) > 1:
        return "clause" if judged(tokens, clauses=0) else "doing"
    if _is_trait(tokens):
        return "state"
    form = verbs().get(first.low)
    if len(tokens) == 1:
        # alone, no verb of a sentence: "training", "handovers"
        return "thing" if first.tag in "NE#" or first.out[:1].isupper() or (form and form.kinds & {"base", "s"}) else ""
    whole = _NOUN.match(sentence.tags())
    if whole:
        found = "thing" if whole.end() == len(tokens) else _after_noun(sentence, whole.end())
        if found == "clause" and tokens[1].low in WAYS and not judged(tokens, clauses=0):
            return "thing"  # "the way staff are trained"
        return "clause" if found == "thing" and judged(tokens, clauses=0) else found
    if form:
        return "thing" if tokens[1].low == "of" else "" if form.kinds <= {"s"} else "elided"
    if first.tag == "B":
        return "state" if tokens[1].tag in "JB" else ""
    if first.tag in "NEQ#DG":
        return "clause" if judged(tokens, clauses=0) else "thing"
    return "state" if first.tag == "J" else ""


def _asked(sentence: Sentence) -> Shape | str:
    """Tell "what the plan is", which goes after "tell me", from "what is the plan", which stands alone."""
    tokens = sentence.words
    if judged(tokens, clauses=1):
        return "own"
    helper = next((place for place, each in enumerate(tokens[:4]) if place and each.tag in "AM"), 0)
    if helper and tokens[0].low not in {"whether", "if"} and helper + 1 < len(tokens):
        subject = tokens[helper + 1]
        only_asking = all(each.tag != "P" and each.low not in {"you", "it"} for each in tokens[1:helper])
        if only_asking and (subject.tag in "PDQ" or subject.low in {"i", "you", "it", "there", "we", "they"}):
            return "question"
        if only_asking and helper == 1 and subject.tag in "NE" and tokens[0].low not in {"who", "what"}:
            return "question"
    if len(tokens) > 2 and any(each.tag in "VAMT" or each.low in verbs() for each in tokens[1:]):
        return "what"
    return ""


def _after_noun(sentence: Sentence, place: int) -> Shape | str:
    """What begins with a noun is a thing, unless a verb of its own follows."""
    tokens = sentence.words
    while place < len(tokens) and tokens[place].tag == "B":
        place += 1
    if place == len(tokens) or tokens[place].tag not in "AMV":
        return "thing"
    verb = tokens[place]
    form = verbs().get(verb.low)
    if place + 1 == len(tokens):  # "communication skills", "next spring"; but "the projector failed"
        return "clause" if form and form.kinds & {"past"} else "thing" if verb.tag == "V" else ""
    if verb.tag == "V" and form and form.kinds <= {"base", "s"} and tokens[place + 1].tag == "C":
        return "thing"  # "my results and my work"
    bare = verb.tag == "V" and form is not None and form.kinds == {"base"} and not tokens[place - 1].low.endswith("s")
    return "" if bare else "clause"


def _is_trait(tokens: Sequence[Token]) -> bool:
    """Whether the words say what somebody is like: "reliable", "calm with customers", "kind, patient and fair"."""
    first = tokens[0].low
    known = first in words().traits.split() or (_TRAIT.search(first) is not None and first not in group("noun"))
    return known and (len(tokens) == 1 or tokens[1].tag in "CRB" or tokens[1].low in {",", "working", "under"})


def _is_ing(token: Token) -> bool:
    return token.low.endswith("ing") and base_of(token.low) != token.low


def spelled(tokens: Sequence[Token], note: str, shape: str) -> str:
    """Write words out in full, every one of them, with a small first letter unless it begins a name."""
    out = ""
    for place, token in enumerate(tokens):
        typed = note[token.start : token.start + len(token.out)]
        shown = typed if place == 0 and typed[:1].isupper() and typed.lower() == token.low and _may_be_name(token, shape) else token.out
        if place == 0 and _COMMON.search(token.low):
            shown = token.low
        if place and typed == "IT" and not note.isupper():
            shown = typed
        out += shown if not out or (token.tag == "Z" and token.low in {",", ")", "%", "'", "/"}) or out[-1] in "(/" else f" {shown}"
    out = re.sub(r" ?& ?", " and ", out)
    out = re.sub(r"\bcan not\b", "cannot", out)
    return articles_right(out).strip(" ,-")


def _may_be_name(token: Token, shape: str) -> bool:
    """Whether a capital may be a name's own: "Excel" for a thing, but not "Keep" in "Keep calm"."""
    closed = (
        "determiner",
        "preposition",
        "conjunction",
        "wh",
        "subject",
        "modal",
        "be",
        "have",
        "do",
        "adverb",
        "adjective",
        "noun",
        "both",
    )
    plain = token.low.removesuffix("s").removesuffix("'")
    common = any(token.low in group(name) for name in closed) or plain in group("noun")
    acts = token.low in verbs() and (shape != "thing" or _is_ing(token))
    return token.low.endswith("'s") or not (common or acts)
