"""Reads how what is so is led in, behind an answer that is put right: "it is", "I meant", "the list says"."""

import re
from copy import replace
from dataclasses import dataclass
from typing import Final

from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence

_IS: Final = re.compile(
    r"(?:(?:(?P<pointing>it|that|this|they|those|there)|(?P<named>(?:the )?(?:truth|answer|correct|(?:real|right|correct|true|proper|actual)(?: (?:answer|one|number|figure|date|word|name|term|rule|price|amount))?))) )?"
    r"(?:(?P<be>is|was|are|were|should (?:be|have been)|ought to (?:be|have been))|(?<=and )(?P<bare>should have been))"
    r"(?P<quality>(?: (?:really|actually|in fact|more like|more|nearer|closer to|only|just|now|meant to be|supposed to be)){0,3}) "
)
_ITS: Final = re.compile(r"(?:(?P<sure>its (?:actually|really|in fact|only))|(?:twas|it)(?= \d)) ")
_MIGHT: Final = re.compile(r"(?:it )?(?P<might>might|may|could) be ")
_SAYS: Final = re.compile(
    rf"(?P<source>(?:(?:the|our|their|my) )?(?:\w{{2,14}} )?(?!(?:you|who|which|and|but|then|{one_of('other_side')})\b)\w{{3,16}}) (?P<says>says?|shows?) (?=[£$€]?\d)"
)
_MEANT: Final = re.compile(r"(?:i )?(?:really |actually )?(?:meant|mean)(?: to say)? ")
_HAVE: Final = re.compile(
    r"i (?:(?:really|actually|in fact|only) ){0,2}(?P<have>have|had|did)(?: (?:really|actually|in fact|only)){0,2}(?: got)? "
)
_ROUGHLY: Final = re.compile(r"\b(?:more like|nearer|closer to)(?= |$)")
# "At 50 it is 53."
_LED: Final = ("at ", "for ", "in ", "with ", "on ")


@dataclass(frozen=True, slots=True)
class Lead:
    """How what is so is led in: where its value begins, how the sentence begins that tells it, and what it must be to count.

    It is `sure` to be meant against what was said, counts only as a `figure` or also as a `place`, or nothing leads it in: it stands `bare`.
    """

    at: int
    text: str
    sure: bool = False
    figure: bool = False
    place: bool = False
    bare: bool = False


def lead_in(stream: Sentence, at: int, before: str) -> Lead | None:
    """How what is so is led in at `at`, behind the join `before`; None where nothing leads it in."""
    plain = stream.plain
    if hit := _MEANT.match(plain, at):
        return Lead(hit.end(), "I meant", sure=True)
    if hit := _SAYS.match(plain, at):
        source = write(stream.words[stream.at(at) : stream.at(hit.end("source") - 1) + 1])
        source = source if re.match(r"(?:the|our|their|my) ", source) else f"the {source}"
        return Lead(hit.end(), f"{source} {hit['says']}", figure=True)
    if hit := _HAVE.match(plain, at):
        barely = "only " in hit[0]
        return Lead(hit.end(), f"in fact I {'only ' if barely else ''}{hit['have']}", sure=barely, figure=not barely)
    if hit := _MIGHT.match(plain, at):
        return Lead(hit.end(), f"it {hit['might']} be", figure=True)
    if hit := _ITS.match(plain, at):
        return _of_what(Lead(hit.end(), "it is", sure=bool(hit["sure"])), before)
    if hit := _ROUGHLY.match(plain, at):
        return Lead(hit.end() + 1, f"it is {hit[0]}", figure=True)
    hit = _IS.match(plain, at)
    return _of_what(_is(hit, before), before) if hit else None


def _of_what(lead: Lead, before: str) -> Lead:
    """With what the figure is of, where the join tells it."""
    return replace(lead, text=f"{before} {lead.text}") if lead.text in {"it is", "it was"} and before.startswith(_LED) else lead


def _is(hit: re.Match[str], before: str) -> Lead:
    """How a form of "be" leads in: "it was only", "the right answer is", "it should have been"."""
    named, pointing, be, quality = hit["named"] or "", hit["pointing"], hit["be"] or hit["bare"], hit["quality"].strip()
    only = _only(quality)
    if be.startswith(("should", "ought")):
        return Lead(hit.end(), f"it should {'have been' if be.endswith('been') else 'be'}{only}", sure=True)
    if pointing == "there":
        return Lead(hit.end(), f"in fact there {be}{only}", figure=True)
    one = "was" if be in {"was", "were"} else "is"
    if named and not named.endswith("truth"):
        return Lead(hit.end(), f"the right answer {one}{only}", sure=True)
    if pointing == "they":
        return Lead(hit.end(), f"they {be}{only}", sure=bool(quality), figure=True, place=True)
    return Lead(hit.end(), f"it {one}{only}", sure=bool(quality or named or before in {"when", "where"}), place=bool(named))


def _only(quality: str) -> str:
    """What has to be told with a value: "nearer 900" is not 900."""
    if rough := _ROUGHLY.search(quality):
        return f" {rough[0]}"
    return " only" if re.search(r"\b(?:only|just)\b", quality) else ""
