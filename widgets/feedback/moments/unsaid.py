"""Reads what the person did not say or ask and would like to add: the most useful line a candidate can send."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, verbs
from widgets.feedback.english.phrases import is_thin, legal_phrase, noun_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.moments.intended import that_clause

_MISSED: Final = re.compile(
    r"^I (?:forgot|had not|did not|could not|was not able|failed|should have|had wanted|wanted|would have liked|meant|wish I had|could have) (?:even |really |get |get round |get a chance |have time |have a chance |remember )?(?:to )?"
    r"(ask|asked|say|said|mention|mentioned|tell|told|bring up|brought up|talk|talked|add|added|explain|explained|show|shown|include|give|given|sell|speak|cover|get to|got to|get)"
    r"(?: them| the panel| the interviewer| the manager)?(?: about| on| for| to)? (.{3,110})$"
)
_SO: Final = re.compile(
    r"\b(?:not|never|forgot to|failed to) (?:even |once )?(?:say|said|mention|mentioned|tell|told|bring|brought)(?: them)?(?: so| it| that| this| any of (?:it|that|this))\b"
)
_IS: Final = re.compile(
    r"^(?:I (?:have|had|am|can|did|ran|led|built|worked|managed|trained|hold|speak|know|was|wrote|taught|do|use|run|passed|finished)\b|my (?:\S{1,20} ){1,4}(?:is|are|was|has|will|starts?|ends?|finish(?:es)?)\b)"
)
_DID: Final = re.compile(r"^I (?:(?:also|always|already|once|often|usually) )?(\w{2,14}) \w")
_RELATIVE: Final = re.compile(r"^(?:the|a|my) (?:\w{1,20} ){1,3}(?:we|I) (?:\w{1,20} ?){2,14}$")
_FORGOT: Final = re.compile(r"\b(?:forgot|meant) to (?:say|mention|add|tell (?:them|her|him))(?: that)? (?=(?:i|my) )")
_HAD_READY: Final = re.compile(
    r"\bi had (?:a |the |my )?(?:whole )?(?:thing|story|example|answer|bit|speech|point)s? (?:\w{1,12} )?(?:ready |prepared |lined up )?(?:about|on) (?=\S)"
)
_NEVER_SAID: Final = re.compile(r"\b(?:not|never) (?:\w{1,12} )?(?:say|said|mention|mentioned|use|used|told|tell|got|get|came)\b")
_WORD: Final = re.compile(r"\b(?:not|never) (?:breathed|mentioned|brought up) (?:a word |a thing )?(?:about )?(?=\S)")
_OWN_ASK: Final = re.compile(r"\b(?:i (?:forgot to|did not|never)|forgot to) (?:even )?(?:ask|asked) (?:them |her |him )?about (?=\S)")
_LONGEST_WHAT: Final = 12
_OWN_WHAT: Final = re.compile(
    r"\b(?:i (?:did not|never)|forgot to) (?:even )?ask (?:them |her |him )?(?=(?:what|how|when|where|who|whether) )"
)
_UNASKED: Final = re.compile(
    r"\b(?:nobody|no one|they|she|he|panel|manager) (?:\w{1,30} )?(?:not (?:even )?ask|never (?:even |once )?(?:asked|mentioned)|asked)(?: me)? about (?=\S)"
)


_CUT_OFF: Final = re.compile(
    r"\b(?:bell|time|buzzer|timer|alarm|clock|stopped|ended|cut|over|up)\b.{0,40}? before i (?:\w{1,10} )?(?:got to|reached|came to|get to|finished|started)(?: the end of)? (?=(?:the|my|a|an) )"
    r"|\b(?:not|never) (?:even )?(?:reach|reached) (?=(?:the|my) )"
)


def _so(text: str) -> bool:
    """Whether a clause says what is so of the person: what they are, have, do or have done, and not what they felt."""
    did = _DID.match(text)
    form = verbs().get(did.group(1)) if did else None
    return bool(_IS.match(text)) or (form is not None and form.lemma not in group("inward"))


def unsaid(read: Sequence[Sentence], place: int) -> dict[str, str]:
    """What was left out: `unsaid_that` as a clause, `unsaid` as a thing, `unasked` as what the question was about."""
    near = [*clauses(read[place]), *(clauses(read[place + 1]) if place + 1 < len(read) else [])]
    for number, each in enumerate(near):
        follows = near[number + 1] if number + 1 < len(near) and near[number + 1].joiner == "run-on" else None
        found = _MISSED.match(f"{own_clause(each)} {own_clause(follows) if follows else ''}".strip().removesuffix(" at all"))
        if not found:
            continue
        if found.group(1).startswith(("explain", "show")) and found.group().startswith("I could not"):
            continue  # it was said, if not well
        if re.match(r"I could not .{2,40}?\b(?:(?:one|an?|any|a single) thing|anything|much)\b", found.group()):
            continue  # nothing was known that could have been left out
        what, rest = found.group(1), re.sub(r"^(?:that|any of|even|back to|round to|more about) ", "", found.group(2))
        if what.startswith("ask") and re.search(r"\bask(?:ed)? (?:them |him |her |the \w{1,20} )?to\b", found.group()):
            return {}
        if what.startswith("ask") and re.match(r"(?:what|how|when|where|who|whether) ", rest):
            break
        if what.startswith("ask"):
            theirs = rest.startswith("my ")  # they never asked: one does not ask about a thing of one's own
            return {"unsaid" if theirs else "unasked": rest} if legal_phrase(rest) and not re.search(r"\bquestions?\b", rest) else {}
        if _so(rest):
            return {"unsaid_that": rest}
        first = verbs().get(rest.partition(" ")[0])
        if re.match(r"(?:so|in|at|on|to|for|with) |(?:the|that) (?:word|phrase)\b", rest) or (first and "base" in first.kinds):
            continue
        rest = re.sub(
            r"^(?:the (?:part|bit|story|example)|my (?:part|bit|story|example)|(?:a|one) (?:single )?word) (?:about|of|on) (?=\w)", "", rest
        )
        name = "unreached" if what in {"get", "got", "get to", "got to"} else "unsaid"
        if _RELATIVE.match(rest) and not hot(rest):
            return {name: rest}
        if legal_phrase(rest) and not is_thin(rest) and not re.match(r"(?:how|why|what|no|yes|single|a single|much|very little)\b", rest):
            return {name: rest}
    sentence = read[place]
    if said := _FORGOT.search(sentence.plain):
        clause = that_clause(sentence, sentence.at(said.end()))
        if _so(clause):
            return {"unsaid_that": clause}
    if what_else := _OWN_WHAT.search(sentence.plain):
        text = _up_to(sentence, what_else, "ZC")
        if 2 < len(text.split()) < _LONGEST_WHAT and not hot(text) and not re.search(r"\b(?:I|he|she|him|her|you)\b", text):
            return {"unasked_what": text}
    word = _WORD.search(sentence.plain) or _OWN_ASK.search(sentence.plain)
    if word and (thing := _thing(sentence, word)):
        return {"unasked" if "ask" in word.group() else "unsaid": thing}
    here = next((each for each in read[max(0, place - 1) : place + 1] if _HAD_READY.search(each.plain)), None)
    had = _HAD_READY.search(here.plain) if here else None
    if here and had and _NEVER_SAID.search(" ".join(each.plain for each in read[max(0, place - 1) : place + 2])):
        text = _up_to(here, had, "Z")
        if (_RELATIVE.match(text) or legal_phrase(text)) and not hot(text):
            return {"unsaid": text}
    cut = _CUT_OFF.search(sentence.plain)
    if cut and (thing := _thing(sentence, cut)):
        return {"unreached": thing}
    never = _UNASKED.search(sentence.plain)
    if never and re.search(r"\b(?:not|never|nobody|no one)\b", never.group()) and (thing := _thing(sentence, never)):
        return {"unsaid": thing}
    if _SO.search(sentence.plain):
        for each in [*clauses(sentence), *(clauses(read[place - 1]) if place else [])]:
            text = own_clause(each)
            if _so(text) and not re.search(r"\bnot\b", text) and not hot(text):
                return {"unsaid_that": text}
    return {}


def _thing(sentence: Sentence, found: re.Match[str]) -> str:
    """The thing named right behind what was found; empty where that names none."""
    thing = noun_phrase(sentence, sentence.at(found.end()))
    return thing.text if thing and not is_thin(thing.text) else ""


def _up_to(sentence: Sentence, found: re.Match[str], ends: str) -> str:
    """The words behind what was found, up to one of a class that `ends` them."""
    words = sentence.words[sentence.at(found.end()) :]
    return write(words[: next((k for k, each in enumerate(words) if each.tag in ends), len(words))])
