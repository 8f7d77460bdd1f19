"""Reads who came first, as a reply to a no may name it: "an internal candidate", "someone who has done dbt in production"."""

import re
from typing import Final

from widgets.feedback.english.language import verbs
from widgets.feedback.english.phrases import is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.plain import plainly

_CHOSE: Final = re.compile(
    r"\b(?:went (?:with|for)|chose|choose|picked|gave it to|gave the \w{3,12} to|took|hired|appointed|offered it to|beaten by|lost out to|lost to) (?=\S)"
)
_WHO: Final = re.compile(
    r"\b(?:someone|somebody|candidate|person|applicant|guy|woman|man|bloke|lad|girl|other one|one(?= (?:who|that|with) )) (?:else )?(?:(?P<that>who|that) )?(?:already )?(?P<verb>had|has|with|having|have|is|was|knew|knows|did|does|worked|works|ran)(?: (?=\S)|$)"
)
_INTERNAL: Final = re.compile(
    r"\bfilled (?:\S{1,14} ){0,6}internally\b|\binternal hire\b|\b(?:internal|in-house|existing) (?:candidate|applicant|person|employee|member of staff)\b|\bsomeone (?:internal|already (?:there|in the team))\b"
)
# Who somebody is to somebody else is not for a reply.
_KIN: Final = re.compile(
    r"\b(?:nephew|niece|son|daughter|brother|sister|cousin|wife|husband|uncle|aunt|mates?|friends?|girlfriend|boyfriend|relatives?|family|golf)\b"
)
_BECAUSE_HE: Final = re.compile(r"\b(?:chose|chosen|picked|went with|took|taken|hired)\b.{0,30}? because (?:he|she|they) (?=\S)")
_MORE: Final = re.compile(r"\b(?:other|another|second) (?:person|candidate|one|applicant) , (more \S)")
_IF: Final = re.compile(r"\b(?:if|in case|should) (?:the |their )?(?:other )?$")
_SOUGHT: Final = re.compile(r"\b(?:want|wanted|need|needed|looking for|after) $")


def chosen(sentence: Sentence) -> str:
    """Who came first: "an internal candidate", "someone who has done dbt in production"."""
    if _INTERNAL.search(sentence.plain):
        return "an internal candidate"
    more = _MORE.search(sentence.plain)
    if more and (thing := thing_at(sentence, more.start(1))):
        doing = verb_phrase(sentence, sentence.at(more.start(1)), most=6)
        return f"someone with {doing.text if doing and doing.text.startswith(thing) else thing}"
    who = _WHO.search(sentence.plain)
    if who and not _SOUGHT.search(sentence.plain[: who.start()]) and not _IF.search(sentence.plain[: who.start()]):
        start = sentence.at(who.start("verb"))
        had = who.group("verb") in {"had", "has", "have", "with", "having"} and not who.group("that")
        after = sentence.words[start + 1].low if start + 1 < len(sentence.words) else ""
        had = had and not (after in verbs() and verbs()[after].kinds & {"past", "part"})  # "has used Civica"
        if had:
            text = thing_at(sentence, who.end("verb") + 1, joins=False)
            if text:
                return (
                    ""
                    if re.search(r"\b(?:who|else|them|person|candidate|edge)\b", text)
                    else f"someone with {re.sub(r'^(?:his|her|their) ', 'a ', text)}"
                )
        if who.group("verb") in {"with", "having"}:
            return ""
        end = next(
            (
                k
                for k in range(start, len(sentence.words))
                if sentence.words[k].tag == "Z" and k > start and sentence.words[k].low not in {'"', "'"}
            ),
            len(sentence.words),
        )
        text = write(plainly([each for each in sentence.words[start:end] if each.low not in {'"', "'"}]))
        clean = text and 2 <= len(text.split()) < 12 and not re.search(r"\b(?:he|she|they|it|me|i|my|the whole)\b", text.lower())
        return f"someone who {text}" if clean else ""
    because = _BECAUSE_HE.search(sentence.plain)
    if because:
        end = next((k for k in range(sentence.at(because.end()), len(sentence.words)) if sentence.words[k].tag == "Z"), len(sentence.words))
        does = write(sentence.words[sentence.at(because.end()) : end])
        if does and len(does.split()) < 10:
            return f"someone who {does}"
    chose = _CHOSE.search(sentence.plain)
    mine = chose and (re.search(r"\b(?:i|we) (?:\w{1,10} )?$", sentence.plain[: chose.start()]) or sentence.plain.startswith("went for "))
    if chose and not mine:
        text = thing_at(sentence, chose.end(), joins=False)
        if (
            text
            and not _KIN.search(text)
            and not re.search(r"\b(?:other|another|someone|somebody|else|it|one|person|candidate)\b|^\d{1,3}$", text)
        ):
            return re.sub(r"^(?:their|the) ", "your ", text) if re.match(r"their ", text) else text
    return ""


def thing_at(sentence: Sentence, place: int, *, joins: bool = True) -> str:
    """The thing that begins at `place` in the plain text, fit for a letter; empty when none does."""
    start = sentence.at(place)
    found = noun_phrase(sentence, start, joins=joins) if start < len(sentence.words) else None
    return (
        write(plainly(sentence.words[found.first : found.last])) if found and not is_thin(found.text) and legal_phrase(found.text) else ""
    )
