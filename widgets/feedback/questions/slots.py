"""Finds the questions a sentence names, as they follow "I was asked", and what the person replied."""

import re
from collections.abc import Sequence
from copy import replace
from functools import cache
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.relatives import timed
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.speech import spoken
from widgets.feedback.english.wordclass import Token
from widgets.feedback.questions.askers import asker, asks_nothing, only_says, own_asking
from widgets.feedback.questions.matter import Asked, inside, matter, on_what, to_do
from widgets.feedback.questions.named import named_question
from widgets.feedback.questions.prompts import GUESSED, prompted
from widgets.feedback.questions.replies import SAYS, after, reply_in
from widgets.feedback.questions.tasks import is_deed, is_favour

# How a question put in quotes begins.
_OPENS: Final = frozenset({"so", "tell", "describe", "why", "what", "how", "talk", "walk"})
# What somebody wants who wants to be told.
_TO_HEAR: Final = frozenset({"know", "hear", "talk", "discuss"})
# "My test is on the 22nd" says when.
_DAY: Final = re.compile(r"about (?:the )?\d{1,2}(?:st|nd|rd|th)\b")
# What asks nothing, or was cut off before it did: "why", "whether I would be comfortable in", "about X-13 and one".
_CUT: Final = re.compile(
    r"^to \w{2,14} (?:them|it|this|that)$|^(?:about |for )?(?:why|how|what|when|where|which|who)(?:,.{0,200})?$|^about (?:only|just|in|at|on) |^(?:about|to|for|whether|if)\b.{1,200} (?:the|an?|and|one)$|^(?:to|whether|if)\b.{1,200} (?:of|in|at|on|for|to|with|from|by|into|as)$|^how I knew$"
    r"|^(?:about|for) (?:an?|one|two|three|some|any|another) (?:times?|occasions?|situations?|instances?)$|^for (?:my|an?|the) number$"
    r"|^how I (?:would|could|can) (?:know|tell|do|feel|cope|react|respond|manage)$|^about (?:the|this|my) (?:actual|real) \w{2,12}$| (?:first|last) thing$|^to (?:see|have|hear|watch) me\b"
    r"|\b(?:of|about) (?:handling|dealing|managing|doing|making|getting|taking|giving)$|\band one$"
    r"|^(?:about|for) an? (?:(?!who\b|that\b|was\b|of\b|for\b|on\b|to\b)\w{2,14} ){1,3}\w{2,12}ing (?:an?|the|my|his|her) "
)
# What one is asked to do on another day is arranged, not a task: "to come back next Friday".
_LATER: Final = re.compile(
    r"^to .{2,160}\b(?:next (?:week|month|\w{3,6}day)|tomorrow|(?:on|this|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the \d{1,2}(?:st|nd|rd|th)|by (?:the \d|\w{3,6}day))"
)
_AFTERTHOUGHT: Final = re.compile(r" (?:yes|no)$")
# A question put straight, with its answer in the same breath.
_STRAIGHT: Final = re.compile(
    r"(?:(?:then|and|so|next) )?(?:what|how|why|where|when|which|who|do|did|are|am|can|could|would|have)\b[^.]{3,120} , ?i (?:said|told|gave|answered|explained)\b"
)
# What was asked for and did not come: "could not think of a weakness".
_NOTHING_CAME: Final = re.compile(r"\bcould not (?:\w{2,10} )?(?:think of|come up with) (?:an?|any|one|a single) ")
# How the person puts a question of their own: "I used it to start a question: ...".
_PUTS: Final = re.compile(r"\bi (?:\w{1,10} ){0,2}?(?:used?|start\w{0,3}|put|set|wrote|gave|made|posed) (?:(?! and )[^.,;]){1,60}$")
# What the other side does itself, when it asks to.
_TO_SEE: Final = re.compile(
    r"to (?:see|hear|watch|view|inspect|have|look (?:at|through)) (?:(me) (?!(?:again|back|on|in|at|for|next|this|tomorrow|soon)\b)|(?!me\b))(.{2,80})$"
)
# What is asked out of kindness.
_KINDNESS: Final = re.compile(
    r"(?:if|whether) I (?:have|had) any (?:\w{1,9} )?questions|(?:if|whether) I (?:would (?:like|need)|wanted|needed) (?:an?|some|any|to (?:stop|have)) (?:\w{1,9} )?(?:break|minute|moment|drink|water|tea|coffee|tissue|lift|seat)"
)
# What belongs to the answer, not to the question.
_TAIL: Final = re.compile(
    r" (?:threw|caught|floored|stumped|knocked|surprised) me\b.{0,60}$|,? (?:and|but|an) (?:instead|of course|then|my (?:mind|head|brain|voice|heart|face|hands?)|I (?:did|had|have|am|was|said|told))\b.{0,200}$"
)


# What one is made to look like, to feel or to think nobody asked for: "made me sound bossy", "made me want it more".
_MOVED: Final = frozenset(
    "sound look seem feel think want laugh smile cry cringe blush sweat wonder realise realize doubt sick nervous jump".split()
)
# What puts a question: verbs, marks, and words it begins with.
_PUTTING: Final = frozenset(
    "ask have make want need wish get tell open say go be start come circle keep drag draw pull how what why \" ' :".split()
)


def asked(sentence: Sentence) -> Asked | None:
    """The first question named in a sentence, as someone else asked it."""
    return next(iter(questions(sentence)), None)


# What the person was to say themselves, and what somebody was to ask, was asked by nobody: "I was supposed to say what I learned".
_MINE_TO_SAY: Final = re.compile(
    r"\b(?:i|we) (?:was|am|were|had|wanted|tried|forgot|meant|needed) (?:(?:supposed|meant|going|trying|hoping|about) )?to$"
    r"|\b(?:supposed|meant|due|expected|bound|(?:expected|thought|hoped|wanted) (?:them|him|her|they|he|she)) (?:to|would)$"
)


@once
def questions(sentence: Sentence) -> list[Asked]:
    """Every question named in a sentence, from left to right."""
    out: list[Asked] = []
    for place, word in enumerate(sentence.words):
        if (out and place < out[-1].last) or not _puts(word.low):
            continue
        if place and sentence.words[place - 1].low in {"to", "would"} and _MINE_TO_SAY.search(sentence.part(0, place).plain):
            continue
        found = _at(sentence, place)
        while found:
            out.append(found)
            found = _joined(sentence, found.last)
    return [each for each in out if not _DAY.match(each.phrase) and not _CUT.search(each.phrase) and not _LATER.match(each.phrase.lower())]


def _joined(sentence: Sentence, last: int) -> Asked | None:
    """A further question that hangs on the same asking: "about pivot tables | and how I plan my week"."""
    words = sentence.words
    hangs = last + 2 < len(words) and words[last].low in {"and", "&"} and words[last + 1].low in {"how", "what", "why", "where", "whether"}
    found = asked_clause(sentence, last + 1) if hangs and words[last + 2].tag in "PADNJM" else None
    return Asked(found.text, "", last + 1, found.last) if found else None


def reply(read: Sequence[Sentence], place: int, question: Asked) -> str:
    """What the person said or did when the question came; empty when that cannot be written clean."""
    words = read[place].words[question.last : question.last + 2]
    if len(words) > 1 and words[0].low in {"and", ","} and words[1].low in {"why", "how", "what", "when", "where", "who", "whether"}:
        return ""  # "about my level 3 and why I left": what comes next answers the other one
    next_asks = place + 1 < len(read) and asks_anew(read[place + 1], question.phrase)
    return reply_in(after(read, place, question.last, asked_next=next_asks), question.phrase)


def asks_anew(sentence: Sentence, before: str) -> bool:
    """Whether a sentence has a question of its own, put straight ("what are my hours, I said …") or not, so that it answers none `before` it; nor do words answer a task."""
    if is_deed(before) and SAYS.match(sentence.plain):
        return True
    named = _STRAIGHT.match(sentence.plain) or _NOTHING_CAME.search(sentence.plain) or asked(sentence)
    return bool(named) or any(each.subject == "other" and each.lemma in {"ask", "want"} for each in clauses(sentence)[:1])


@cache
def _puts(word: str) -> bool:
    """Whether a question may be told of at such a word, as most of a note's words tell of none."""
    known = groups("holder", "scene", "ordinal", "pressing", "ordering")
    return word in known or base_of(word) in known | _PUTTING or word in _PUTTING


def _at(sentence: Sentence, place: int) -> Asked | None:
    """The question told of at word `place`: put by a verb or in quotes, else named."""
    word = sentence.words[place]
    lemma = base_of(word.low)
    if word.low not in group("holder") and lemma != "have" and own_asking(sentence, place):
        return None
    if lemma == "ask" and asks_nothing(sentence, place):
        return None
    found = _put(sentence, place)
    if found and _KINDNESS.match(found.phrase):
        return None
    if found:
        found = replace(found, asker=asker(sentence, place) if lemma == "ask" else "")
    elif lemma == "ask":
        found = _said(sentence, place)
    return replace(found, phrase=_AFTERTHOUGHT.sub("", _TAIL.sub("", found.phrase))) if found else named_question(sentence, place)


def _put(sentence: Sentence, place: int) -> Asked | None:
    """A question put to the person at `place`, by a verb, in quotes, or by a part of the interview."""
    if found := _by_verb(sentence, place):
        return found
    if sentence.words[place].low in {'"', "'"} and (time := timed(sentence, place + 1)):
        return Asked(f"about {time.text}", "", place, time.last)
    put = prompted(sentence, place)
    return Asked(put.text, _topic(put.text), place, put.last) if put else None


def _by_verb(sentence: Sentence, place: int) -> Asked | None:
    words = sentence.words
    word, lemma = words[place], base_of(words[place].low)
    near = [each.low for each in words[place + 1 : place + 3]]
    if lemma == "ask" and word.tag in "VLGN":
        return _was_asked(sentence, place) or _shown(words, place, matter(sentence, place + 1))
    if lemma in {"want", "get", "tell"} and near == ["me", "to"] and not is_favour(words, place + 3):
        return matter(sentence, place + 1)
    if _made_to(words, place):
        return to_do(sentence, place + 2)
    if lemma in {"want", "need"} and _wants_examples(sentence, place):
        examples = noun_phrase(sentence, place + 1)
        return Asked(f"for {examples.text}", "", place, examples.last) if examples else None
    if lemma in {"want", "wish"} and near[:1] == ["to"] and near[-1] in _TO_HEAR:
        return matter(sentence, place + 3)
    if lemma == "want" and near[:1] == ["know"]:  # a learner's "they want know about …"
        return matter(sentence, place + 2)
    opens = place == 0 or words[place - 1].tag in "PZCB" or words[place - 1].low in groups("other_side", "scene")
    if lemma == "open" and opens and near[:1] in (["with"], ["on"]):
        return inside(sentence, place + 2)
    mine = word.tag == "Z" and _PUTS.search(sentence.part(0, place).plain)
    return _said(sentence, place) if _quotes(words, place) and not mine else None


def _was_asked(sentence: Sentence, place: int) -> Asked | None:
    """What is said after the asking: "the first thing they asked was why I left", "all he asked me about was stock"."""
    words = sentence.words
    after = next((k for k in range(place + 1, min(len(words), place + 4)) if words[k].low in {"was", "were"}), 0)
    between = {each.low for each in words[place + 1 : after]}
    if (
        not after
        or between - {"me", "us", "about"}
        or not {each.low for each in words[:place]} & {"thing", "things", "question", "all", "what", "one"}
    ):
        return None
    return on_what(sentence, after + 1 + (after + 1 < len(words) and words[after + 1].low == "about"))


def _shown(words: Sequence[Token], place: int, found: Asked | None) -> Asked | None:
    """What was asked at `place`; where they ask to see a thing, it is what they ask for, and nothing the person is to do."""
    seen = _TO_SEE.match(found.phrase) if found else None
    if not found or not seen or words[place + 1].tag == "O" or words[place - 1].low in {"was", "were", "got", "been"}:
        return found
    lead = "to " if seen[1] else "" if seen[2].startswith(("how ", "what ")) else "for "
    return replace(found, phrase=f"{lead}{seen[2]}")


def _made_to(words: Sequence[Token], place: int) -> bool:
    """Whether they had the person do something: "had me weld a joint", "you have to lift the box"."""
    lemma, before = base_of(words[place].low), words[place - 1].low
    near = [each.low for each in words[place + 1 : place + 3]]
    if len(near) < 2 or near[1] in group("request") or (lemma == "make" and near[1] in _MOVED):
        return False
    if lemma in {"have", "make"} and near[0] == "me":
        return before not in {"not", "never", "once", "always"}
    return lemma == "have" and near[0] == "to" and before == "you" and place > 2


def _wants_examples(sentence: Sentence, place: int) -> bool:
    """Whether the other side wants examples: "they wanted three examples of teamwork"."""
    words = sentence.words
    other = place > 0 and words[place - 1].low in group("other_side") and not GUESSED.search(sentence.part(0, place).plain)
    return other and any(each.low in {"example", "examples", "times", "reasons"} for each in words[place + 1 : place + 4])


def _quotes(words: Sequence[Token], place: int) -> bool:
    """Whether what follows word `place` may be a question as it was spoken."""
    word, lemma = words[place], base_of(words[place].low)
    near = [each.low for each in words[place + 1 : place + 3]]
    opened = word.low in {'"', "'"} and (place == 0 or words[place - 1].tag == "Z") and near[:1] and near[0] in _OPENS
    told = lemma == "tell" and len(near) > 1 and near[0] in {"can", "could", "do", "would"} and near[1] == "you"
    return bool(
        (lemma in {"say", "go"} and not only_says(words, place))
        or told  # a learner's "he told can you do it faster"
        or word.low == ":"
        or (word.low == '"' and len(near) > 1 and near[1] in {"me", "us"})
        or opened
        or (lemma in {"be", "start"} and near[:1] and not near[0][:1].isalnum())
    )


def _said(sentence: Sentence, place: int) -> Asked | None:
    said = spoken(sentence, place + 1, quoted=True)
    return Asked(said.text, _topic(said.text), place, said.last) if said else None


def _topic(phrase: str) -> str:
    """What a question was about, where its wording says so."""
    return phrase.removeprefix("about ") if phrase.startswith("about ") else ""
