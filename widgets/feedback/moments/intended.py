"""Reads what the person should have said or done, or meant to."""

import re
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.phrases import is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.tokens import listed

SHOULD: Final = re.compile(
    r"\b(?:should (?:of |have )|ought to have )(?:just |really |\w{1,30}ly )?(said|mentioned|used|put|answered|named|given|called|asked|told|done|chosen|picked|added|checked|started|gone|led)\b"
    r"(?: (?:them|him|her))?(?: about)?(?: (?:is|was))?(?: that)?(?= )"
)
MEANT: Final = re.compile(
    r"(?:^|[,.;:] |\b(?:but|and|(?<!of )what|so) )i (?:really |had )?(?:meant|wanted|was trying|was going|meaning) to (say|mention|answer|put|give|get across)(?: was| is)?(?: that)?(?= )"
)
_RIGHT: Final = re.compile(r"(?:^|[,;] |\b(?:it|that|which|but|and) )should (?:be|have been) (?=\S)")
_INTENDED: Final = re.compile(r"\bthe (\w{2,20}) i meant (?:was|is) (?=\S)")
# Without one of these none of the patterns fits, which is sooner told.
_SIGNS: Final = ("should", "ought", "meant", "wanted to", "trying to", "going to", "meaning to")
_STOPS: Final = frozenset(["because", "but", "so", "then", "instead", "which", "though"])
# A post one holds, named without an article: "treasurer of the PTA".
_POST: Final = re.compile(r"^(?:\w{2,20}(?:urer|ator|itor|ctor|ger|isor|ist|tary|dinator)|chair|head|captain|president) of\b")


@once
def put_right(sentence: Sentence) -> str:
    """What a sentence says the answer should have been, or was meant to be."""
    return (_should(sentence) or _meant(sentence) or _number(sentence)) if signed(sentence) else ""


@once
def signed(sentence: Sentence) -> bool:
    """Whether a sentence has a word that tells of what should have been, or was meant."""
    return any(each in sentence.plain for each in _SIGNS)


def should_have_done(sentence: Sentence) -> bool:
    """Whether a sentence tells what should have been done, and not said or asked: that is no point to make."""
    found = SHOULD.search(sentence.plain)
    return found is not None and base_of(found.group(1)) not in groups("stated", "asking", "omission") | {"bring", "add"}


def _should(sentence: Sentence) -> str:
    found = SHOULD.search(sentence.plain)
    if not found or re.search(
        r"\b(?:they|he|she|you|panel|interviewer) (?:should|ought)\b|\bnot have\b|\bmore (?:about|on)\b|\bdone (?:better|more)\b",
        sentence.plain,
    ):
        return ""
    start, verb = sentence.at(found.end() - 1) + 1, found.group(1)
    if start >= len(sentence.words):
        return ""
    if verb == "asked" and re.search(r" about(?: |$)", found.group()):
        about = noun_phrase(sentence, start)
        return f"I should have asked about {about.text}" if about and not is_thin(about.text) else ""
    if verb == "asked":
        return ""  # a thing one should have asked for is no answer to put right
    if verb in {"said", "mentioned", "told", "answered"}:
        if clause := that_clause(sentence, start):
            return f"I should have {'told them' if verb == 'told' else verb} that {clause}"
        after = noun_phrase(sentence, start)
        bare = sentence.words[start].tag in "NE"
        if after and bare and _POST.match(after.text):
            return f"I should have {verb} that I am {after.text}"
        if after and after.last < len(sentence.words) and sentence.words[after.last].tag in "DQ":
            return ""  # cut short: "radio the control room"
        if after and not is_thin(after.text):
            return f"I should have {'mentioned' if verb == 'said' and not bare else 'told them about' if verb == 'told' else verb} {after.text}"
    end = next(
        (k for k in range(start, len(sentence.words)) if sentence.words[k].tag in "ZPW" or sentence.words[k].low in _STOPS),
        len(sentence.words),
    )
    whole = write(sentence.words[start:end])
    vague = set(whole.lower().split()) & (group("vague") | {"it"})
    if (
        whole
        and len(whole.split()) in range(2, 15)
        and not vague
        and not is_thin(whole)
        and not hot(whole)
        and sentence.words[end - 1].tag in "NE#G"
    ):
        return f"I should have {verb} {whole}"
    after = noun_phrase(sentence, start)
    if after and not is_thin(after.text):
        return f"I should have {verb} {after.text}"
    more = verb_phrase(sentence, start) if verb in {"asked", "done"} else None
    return f"I should have {verb} {more.text}" if more and not hot(more.text) else ""


def _meant(sentence: Sentence) -> str:
    if named := _INTENDED.search(sentence.plain):
        intended = noun_phrase(sentence, sentence.at(named.end()))
        if intended and not is_thin(intended.text):
            return f"the {named.group(1)} I meant was {intended.text}"
    meant = MEANT.search(sentence.plain)
    if not meant:
        return ""
    start = sentence.at(meant.end() - 1) + 1
    if clause := that_clause(sentence, start):
        return f"I wanted to say that {clause}"
    thing = noun_phrase(sentence, start) if start < len(sentence.words) else None
    return f"I wanted to say {thing.text}" if thing and (not is_thin(thing.text) or re.search(r"\d", thing.text)) else ""


def _number(sentence: Sentence) -> str:
    right = _RIGHT.search(sentence.plain)
    if not right or right.end() >= len(sentence.plain):
        return ""
    first = sentence.at(right.end())
    perfect = "have been" in right.group()
    last = next(
        (k for k in range(first, len(sentence.words)) if sentence.words[k].tag in "ZCP" and sentence.words[k].low not in {",", "/"}),
        len(sentence.words),
    )
    comma = next((k for k in range(first, last) if sentence.words[k].low == ","), last)
    text = write([each for each in sentence.words[first:comma] if each.tag != "Z" or each.low == "/"])
    if not text or len(text.split()) > 14 or re.search(r"\b(?:really|actually) (?:good|bad|hard)\b|[?!]|^(?:in|fine|ok|good|able)\b", text):
        return ""
    return f"it should {'have been' if perfect else 'be'} {text}"


def that_clause(sentence: Sentence, start: int) -> str:
    """The clause that begins at word `start`, as it follows "that": "the contrast is too low", "I want more responsibility"."""
    if start >= len(sentence.words):
        return ""
    rest = sentence.part(start, len(sentence.words))
    out: list[str] = []
    for clause in clauses(rest)[:3]:
        if clause.subject == "own" and any(each.low in {"i", "we"} for each in clause.words):
            text = re.sub(r" in that time$", "", own_clause(clause, inward=True, pointing=True))
        elif clause.subject in {"thing", "mine"}:
            text = write([each for each in clause.words if each.tag != "Z"])
            barred = r"\b(?:that|this|it|he|she|they|you)\b|[?!\"]"
            text = "" if hot(text) or re.search(barred, text) or (clause.subject == "thing" and re.search(r"\bme\b", text)) else text
        else:
            text = ""
        if not text and clause.subject == "own" and not out:
            continue
        if not text or (out and clause.joiner not in {"and", ","}):
            break
        out.append(text)
    joined = listed(out)
    return joined if 2 < len(joined.split()) < 22 and not re.fullmatch(r"(?:I|we) would \w{1,12}", joined) else ""
