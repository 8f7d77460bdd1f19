"""Reads what the person said and what it should have been: the most useful thing a message can put right."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.hot import hot
from widgets.feedback.language import group
from widgets.feedback.phrases import is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.replies import told
from widgets.feedback.rewriting import own_clause
from widgets.feedback.sentences import Sentence

_SHOULD: Final = re.compile(
    r"\bshould (?:of |have )(?:just |really |\w{1,30}ly )?(said|mentioned|used|put|answered|named|given|called|asked|told|done|chosen|picked)\b(?: (?:them|him|her))?(?: (?:is|was))?(?: that)?(?= )"
)
_MEANT: Final = re.compile(
    r"(?:^|[,.;:] |\b(?:but|and|(?<!of )what|so) )i (?:really |had )?(?:meant|wanted|was trying|was going|meaning) to (say|mention|answer|put|give)(?: was| is)?(?: that)?(?= )"
)
_RIGHT: Final = re.compile(r"\bit should (?:be|have been) ")
_NOT: Final = re.compile(r"(?:^| )(\S{1,12}) ?,? not (\S{1,12})(?: [.!,]|$)")
_SAID: Final = frozenset(
    ["say", "answer", "give", "put", "tell", "quote", "name", "choose", "pick", "point", "write", "call", "describe", "go", "use"]
)
# What shows that a clause is about what one may do, not about what one can.
_FORBIDDEN: Final = re.compile(
    r"\b(?:you|we|one|i know you|i know we) (?:can|must|should) not(?: (?:do|say) (?:that|it|this))?$|\b(?:is|are) not allowed$|\bagainst the (?:rules|law|policy)$"
)
_BLANK: Final = re.compile(r"^I could not (?:remember|recall|say|name|think|tell) \w")
_COUNT: Final = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|every|once|twice)\b"
)
_MISSED: Final = re.compile(
    r"^I (?:did not|forgot to) (?:say|mention|name|include|add) (?!(?:I|how|why|what|that|so|no|yes|much|any|it)\b)(.{3,80})$"
)
# "Covert medication, isn't it" names what was done; "fluids chart, isn't it" does not.
_ACT: Final = re.compile(r"(?:tion|ment|ing|ance|sion|raint)$")
_TAG: Final = re.compile(r"^(.{3,40}) is not it$")
_NO_TRUTH: Final = re.compile(
    r"\b(?:me|you|my fault|on me|good|bad|great|awful|hard|easy|fine|interview|first|shame|joke|mess|question|mistake|something|thing|nightmare|all|about|like|for|because|just|only|not|that|this|what|"
    r"where|why|how|who|which|disaster|ages?|embarrassing|silly|obvious|weird|lovely|nice|ok|okay|job|role|day|relief|pity|pathetic|basic|whatever)\b"
)
_MOST_WORDS: Final = 36
_AHEAD: Final = 2


def correction(read: Sequence[Sentence], place: int) -> str:
    """One clause: "I said 40k, and it should have been 400k"; empty when the two sides do not stand in the note."""
    sentence = read[place]
    numbers = _NOT.search(sentence.plain)
    if (
        numbers
        and all(re.search(r"\d", each) for each in numbers.groups())
        and re.search(r"\b(?:wrong|said|put|gave|quoted|told)\b", sentence.plain)
    ):
        return f"I said {numbers.group(1)}, and it should have been {numbers.group(2)}"
    parts = clauses(sentence)
    said, at = _said(parts)
    if not said and place and (_SHOULD.search(sentence.plain) or _MEANT.search(sentence.plain)):
        said, _ = _said(clauses(read[place - 1]))
    following = read[place + 1 : place + 1 + _AHEAD]
    for each in (sentence, *following):
        text = _put_right(each)
        if text and said and len(said.split()) + len(text.split()) < _MOST_WORDS:
            return f"{said}, and {text}" if not text.startswith("I wanted") else f"{said}, but {text}"
        if text and each is sentence:
            return text
    return _in_truth(said, at, parts, following) if said and at else ""


def _in_truth(said: str, at: Clause, parts: Sequence[Clause], following: Sequence[Sentence]) -> str:
    """What was said with what is so, from the clauses around it."""
    later = [each for each in parts if each.first >= at.last]
    after = [each for one in following for each in clauses(one)][:5]
    before = [each for each in parts if each.last <= at.first]
    for clause in later:
        text = own_clause(clause, pointing=True)
        in_fact = re.search(r"\b(?:actually|really|in fact|in truth)\b", clause.plain)
        if clause.joiner == "but" and len(text.split()) > 2 and (in_fact or re.match(r"I (?:do|did|have|am|can)\b(?! not)", text)):
            more = next((own_clause(each) for each in later if each.first >= clause.last), "")
            return f"{said}, but {'in fact ' if in_fact else ''}{text}" + (f": {more}" if more and len(text.split()) < 6 else "")
    blank = next((text for each in later if _BLANK.match(text := own_clause(each))), "")
    for clause in (*later, *after, *before[-1:]):
        fact = _as_it_is(clause)
        if clause.subject == "thing" and not _COUNT.search(said):
            continue
        if fact and blank:
            return f"{blank}, but {fact}"
        if fact and len(said.split()) + len(fact.split()) < _MOST_WORDS:
            return f"{said}, but {fact}"
    for clause in (*later, *after):
        missed = _MISSED.match(own_clause(clause))
        if missed and not is_thin(missed.group(1)) and len(said.split()) + len(missed.group(1).split()) < _MOST_WORDS:
            return f"{said}, but I did not mention {missed.group(1)}"
    if any(_FORBIDDEN.search(each.plain) for each in (*later, *after)):
        named = next((found.group(1) for each in (*later, *after) if (found := _TAG.match(each.plain))), "")
        act = named if _ACT.search(named) and not hot(named) else "this"
        return f"{said}, and I know that {act} is not allowed"
    return ""


def _as_it_is(clause: Clause) -> str:
    """What is so in truth: "it is four", "it was a restriction", "it ran out in March"; no judgement counts."""
    if clause.subject == "thing" and clause.lemma == "be" and any(each.tag == "#" for each in clause.words[-2:]) and len(clause.words) < 7:
        return write([each for each in clause.words if each.tag not in "ZI"])
    if clause.subject != "it" or (clause.words[0].low != "it" and clause.words[0].tag != "B"):
        return ""
    if clause.joiner in {"if", "when", "because", "even", "until", "till", "so"} or clause.words[-1].tag in "DR":
        return ""
    words = [
        each
        for each in clause.words
        if each.tag not in "ZI" and not (each.tag == "B" and each.low in group("intensifier") | {"actually", "really"})
    ]
    if len(words) < 3 or words[0].low != "it":
        return ""
    expires = clause.lemma in {"run", "expire", "lapse", "change", "end", "take"}
    telling = words[2].tag in "D#NERGLJ" or words[2].low in {"before", "after", "every", "up", "both"}
    if not expires and not (words[1].low in {"is", "was"} and telling):
        return ""
    text = write(words)
    if _NO_TRUTH.search(text) or (words[2].tag == "J" and len(words) > 3 and words[3].tag not in "NZR"):
        return ""
    return text if 2 < len(text.split()) < 14 and not re.search(r"[?!\"]", text) else ""


def _said(parts: Sequence[Clause]) -> tuple[str, Clause | None]:
    for place, each in enumerate(parts):
        if each.lemma in _SAID:
            question = parts[place - 1].plain if place else ""
            text = told(each, question)
            after = each.sentence.words[each.last : each.last + 1]
            if each.subject == "own" and each.plain.endswith("said") and after and after[0].low in {"yes", "no"}:
                text = f"I said {after[0].low}"
            if re.match(r"(?:I|we) (?:picked|chose|put|wrote|gave|named) (?:it|up|in|on|out)\b", text):
                continue
            if each.lemma in {"go", "use", "call"} and not re.match(r"(?:I|we) (?:went for|went with|used|called it)\b", text):
                continue
            if text and not re.match(r"(?:I|we) (?:did not|could|should|would|have|had|do|am|was|were)\b", text):
                return re.sub(r"^I said (?=(?:I|we|you|he|she|they|my|the|a) )", "I said that ", text), each
    return "", None


def _put_right(sentence: Sentence) -> str:
    found = _SHOULD.search(sentence.plain)
    if found and not re.search(r"\b(?:they|he|she|panel|interviewer) should\b|\bnot have\b", sentence.plain):
        start = sentence.at(found.end() - 1) + 1
        verb = "mentioned" if found.group(1) == "said" else found.group(1)
        after = noun_phrase(sentence, start) if start < len(sentence.words) else None
        clause = _that(sentence, start) if found.group(1) in {"said", "mentioned", "told", "answered"} else ""
        if clause:
            return f"I should have {found.group(1) if verb != 'told' else 'told them'} that {clause}"
        if after and not is_thin(after.text):
            bare = sentence.words[start].tag in "NE"
            return f"I should have {found.group(1) if bare else verb} {after.text}"
        if found.group(1) in {"asked", "done"} and start < len(sentence.words) and (more := verb_phrase(sentence, start)):
            return f"I should have {found.group(1)} {more.text}" if not hot(more.text) else ""
    meant = _MEANT.search(sentence.plain)
    if meant:
        start = sentence.at(meant.end() - 1) + 1
        clause = _that(sentence, start)
        thing = noun_phrase(sentence, start) if start < len(sentence.words) else None
        if clause:
            return f"I wanted to say that {clause}"
        if thing and (not is_thin(thing.text) or re.search(r"\d", thing.text)):
            return f"I wanted to say {thing.text}"
    right = _RIGHT.search(sentence.plain)
    if right:
        first = sentence.at(right.start())
        last = next(
            (k for k in range(first + 3, len(sentence.words)) if sentence.words[k].tag in "ZCP" and sentence.words[k].low != ","),
            len(sentence.words),
        )
        text = write([each for each in sentence.words[first:last] if each.tag != "Z" or each.low == ","])
        if 3 < len(text.split()) < 20 and not re.search(r"\b(?:really|actually) (?:good|bad|hard)\b|[?!]", text):
            return text
    return ""


def _that(sentence: Sentence, start: int) -> str:
    """The clause that begins at word `start`, as it follows "that": "the contrast is too low", "I want more responsibility"."""
    if start >= len(sentence.words):
        return ""
    rest = sentence.part(start, len(sentence.words))
    out: list[str] = []
    for clause in clauses(rest)[:3]:
        if clause.subject == "own" and any(each.low in {"i", "we"} for each in clause.words):
            text = own_clause(clause, inward=True)
        elif clause.subject in {"thing", "mine"}:
            text = write([each for each in clause.words if each.tag != "Z"])
            text = "" if hot(text) or re.search(r"\b(?:that|this|it|he|she|they|you|me)\b|[?!\"]", text) else text
        else:
            text = ""
        if not text and clause.subject == "own" and not out:
            continue
        if not text or (out and clause.joiner not in {"and", ","}):
            break
        out.append(text)
    joined = " and ".join([*([", ".join(out[:-1])] if out[1:] else []), *out[-1:]])
    return joined if 2 < len(joined.split()) < 22 else ""
