"""Reads what went well, who was kind, and what the person talked about."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, groups
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import fitted, is_judged, somebody
from widgets.feedback.facts.results import result
from widgets.feedback.moments.favoured import TERMS
from widgets.feedback.moments.kindness import kindness
from widgets.feedback.moments.spoken import talked

_SUPPOSING: Final = frozenset(["think", "feel", "reckon", "believe"])
_ENJOYS: Final = frozenset(["enjoy", "love", "like"])
_WELL: Final = re.compile(
    r"\b(?:went|was|were|go|is|felt) (?:\w{1,30} ){0,3}?(?:well|good|great|fine|brilliant\w{0,14}|smoothly|perfect\w{0,14}|strong|easy|ok|okay|alright)\b(?! (?:until|but|enough to))"
    r"|\b(?:was|were) (?:really |absolutely |just )?(?:no (?:problem|bother|trouble|bother at all|problem at all)|a (?:breeze|doddle|piece of cake))$"
)
_OVERALL: Final = re.compile(
    r"\b(?:(?:it|interview|interviews|this|that|one|all|everything|which|both|they) (?:\w{1,30} ){0,3}|(?:i|we) (?:(?!the\b|my\b)\w{1,30} ){0,3})(?:went|go|gone|going|did|done) (?:(?:really|very|so|pretty|quite|extremely|actually|all|just|as|fairly) ){0,2}"
    r"(?:well|great|good|fine|alright|brilliant\w{0,14}|amazing\w{0,14}|fantastic\w{0,14}|better than|perfect\w{0,14}|smoothly)\b"
    r"|\b(?:nailed|aced|smashed) (?:it|the interview|that)|good interview\b|\bwent (?:really |very |extremely |pretty |so )?(?:well|brilliantly|great|perfectly|smoothly)$|^(?:went|all) (?:\w{1,30} ){0,2}(?:well|good|great|brilliantly)"
    r"|\binterview (?:itself )?(?:was )?(?:fine|good|great|lovely)\b|\b(?:really )?pleased with (?:it|how it went|myself)\b|\b(?:came|walked) (?:out|away) (?:\w{1,30} )?(?:happy|pleased|buzzing|smiling|feeling good)\b"
)
# Some of which stands in all of these, and in few sentences.
_OF_OVERALL: Final = re.compile(
    "aced|alright|amazing|better|brilliant|buzzing|fantastic|fine|good|great|happy|lovely|nailed|perfect|pleased|smashed|smil|smoothly|well"
)
_BACK: Final = re.compile(
    r"\b(?:(?:first|last|previous|other) (?:ones?|time|few|two)|previous|last interview|the others?|but|until|except|not|then|though|thought|thinking|lasted|would have|was going|hope|if)\b"
)
# What was done well in one thing is not yet the whole.
_IN_PART: Final = re.compile(
    r"\b(?:the|that|this) (?:one|part|bit|question|section) (?:on|about|with|for)\b|\bdid (?:\w{1,9} ){0,2}?(?:well|good|great|ok|okay|fine|alright) (?:on|in|at|with) (?!the (?:whole )?interview\b)"
)
# "The patient was fine" tells of somebody, and "the first one" of nothing that anybody knows.
NO_PART: Final = re.compile(
    r"(?:the |my )?(?:phone )?(?:signal|connection|wi-?fi|sound|audio|line|link|parking|journey|traffic|weather|room|coffee|lunch|receptionist)|(?:the |my )?(?:\d\w{2}|first|second|third|last|next|other|this|that)(?: (?:one|two))?|(?:the |my |an? )?(?:\w{2,10} )?(?:patient|resident|customer|client|guest|child|kid|baby|pupil|student|lady|man|woman|boy|girl|person)s?"
)
_PRAISE: Final = re.compile(
    r"\b(my (?:[\w'-]{2,14} ){1,5}?(?:was|were|is|are)) (?:\w{1,10} ){0,2}?"
    r"(best|great|good|excellent|brilliant|strong|impressive|perfect|lovely|tidy|neat|clear|amazing|fantastic)\b"
)
_LIKED: Final = frozenset(["like", "love", "praise", "compliment", "appreciate", "enjoy"])


def good_slots(sentence: Sentence, parts: Sequence[Clause], clause: Clause | None) -> dict[str, str]:
    """The phrases of a good moment: what went well, what was enjoyed, who was kind, what they liked."""
    slots: dict[str, str] = {}
    for each in [*([clause] if clause else []), *parts]:
        _of_clause(each, slots)
    found = _OF_OVERALL.search(sentence.plain) and _OVERALL.search(sentence.plain)
    if found and not _BACK.search(sentence.plain) and not _IN_PART.search(sentence.plain):
        slots["overall"] = "went fine" if re.search(r"\b(?:fine|alright|ok|okay)\b", found.group()) else "went well"
    if any(each in sentence.plain for each in ("rest ", "otherwise", "from that", "than that")) and re.search(
        r"\b(?:the )?rest (?:of it |of the interview )?(?:was|went) (?:\w{1,30} )?(?:good|well|fine|great|ok|okay|alright)\b"
        r"|\b(?:fine|good|great|lovely|ok|okay) (?:otherwise|apart from that|other than that)\b|^otherwise (?:it was |all )?(?:fine|good|great|lovely|ok|okay)\b",
        sentence.plain,
    ):
        fine = re.search(r"\b(?:fine|ok|okay|alright)\b", sentence.plain)
        slots.pop("topic" if fine else "fine", None)
        slots["fine" if fine else "topic"] = "the rest of the interview"
    slots |= kindness(sentence)
    return {name: value for name, value in slots.items() if value and not hot(value)}


def _supposed(clause: Clause) -> Clause:
    """What somebody thinks or felt of a part, as a clause about that part: "I think the maths went well"."""
    words, start = clause.sentence.words, clause.verb + 1
    if clause.subject != "own" or clause.lemma not in _SUPPOSING or start >= clause.last:
        return clause
    start += words[start].low == "that"
    found = noun_phrase(clause.sentence, start) if start < clause.last and words[start].tag in "DQNEG" else None
    if found is None or found.last >= clause.last or words[found.last].low not in {"went", "was", "were"}:
        return clause
    doubted = words[clause.verb].low == "thought" and re.search(r"\b(?:but|until|then)\b", clause.sentence.plain)
    return clause if doubted else Clause(clause.sentence, start, clause.last, "", "thing", found.last)


def _of_clause(clause: Clause, slots: dict[str, str]) -> None:
    clause = _supposed(clause)
    sentence, words = clause.sentence, clause.sentence.words
    plain = not any(word.tag in "XM" for word in words[clause.first : max(clause.verb, clause.first)])
    if (
        clause.lemma in _ENJOYS
        and clause.subject == "own"
        and clause.verb >= 0
        and plain
        and (found := noun_phrase(sentence, clause.verb + 1))
        and not found.text.endswith((" one", " ones"))
    ):
        slots.setdefault("enjoyed" if clause.lemma == "enjoy" else "admired", found.text)
    if text := talked(clause):
        slots.setdefault("talked", text)
    if (
        clause.subject in {"thing", "mine", "other"}
        and clause.lemma not in {"say", "tell", "think", "feel", "call", "reckon"}
        and (well := _WELL.search(clause.plain))
        and not _before_noun(clause, well.end())
        and not re.search(r"\b(?:not|never|could have)\b", clause.plain)
        and not well.group().startswith("is ")  # what is good is no part that went well
        and (found := _named(clause))
        and not is_thin(found.text)
        and not is_judged(found.text)
        and not NO_PART.fullmatch(found.text.lower())
        and not (clause.lemma == "be" and somebody(sentence, found))
        and not set(found.text.lower().split()) & ((group("other_side") - {"team", "board"}) | group("no_strength"))
    ):
        text = re.sub(r"\bbit\b", "part", found.text)
        fine = re.search(r"\b(?:fine|alright|ok|okay|easy|no)\b", clause.plain) and not re.search(
            r"\b(?:well|great|good|brilliant)\b", clause.plain
        )
        if re.search(r"\bno \w{5,8}", well.group()) and TERMS.search(text.lower()):
            return  # hours that are no problem are agreed to
        if re.match(r"(?:the )?rest\b", text.lower()) or {each.removesuffix("s") for each in text.lower().split()} & group("unjudged"):
            return
        if re.match(r"(?:the |my )?(?:(?:whole|first|second|third|final|phone|video|telephone|last) )?interview\b", text.lower()):
            slots.setdefault("overall", "went fine" if fine else "went well")
        else:
            slots.setdefault("fine" if fine else "topic", fitted(text))
            behind = clause.behind(well.end())  # a figure need not begin a clause of its own
            if came_to := result(sentence, clause.last) or result(sentence, behind):
                slots.setdefault("result", came_to[0])
    if clause.subject == "other" and base_of(clause.lemma) in _LIKED | {"seem"} and plain:
        _liked(clause, slots)
    if (clause.subject in {"other", "thing"} or clause.words[0].low == "said") and clause.lemma in {"say", "call", "tell"}:
        praise = _PRAISE.search(clause.plain)
        speaker = noun_phrase(sentence, clause.first, joins=False)
        if praise and (speaker or clause.words[0].tag in "PN" or clause.words[0].low == "said"):
            first = clause.first + clause.sentence.part(clause.first, clause.last).at(praise.start(1))
            first_word = clause.words[0].low
            who = (
                speaker.text
                if speaker
                else first_word
                if first_word in group("other_side") and clause.words[0].tag == "N"
                else "the interviewer"
                if first_word in {"he", "she"}
                else "they"
            )
            if not re.match(r"(?:the|an?|my|they)\b|[A-Z]", who):  # "tom" may be written small
                who = f"the {who}" if who.split()[-1] in groups("other_side", "job_title", "unnamed") else "they"
            said = write(words[first : first + len(praise.group(1).split())])
            manner = praise.group(2)
            slots.setdefault(
                "praise", f"{who} said that {said} {'very good' if manner in {'best', 'amazing', 'fantastic', 'perfect'} else manner}"
            )
    for place in range(clause.first, clause.last - 1):
        if words[place].low in {"aced", "nailed", "smashed", "rocked", "killed"} and (found := _whole(clause, place + 1)):
            slots["topic"] = found.text


def _before_noun(clause: Clause, end: int) -> bool:
    """Whether a judgement belongs to a noun behind it: "is a really good match" says nothing of how something went."""
    after = clause.sentence.part(clause.first, clause.last).at(min(end + 1, len(clause.plain) - 1)) + clause.first
    return end < len(clause.plain) and clause.sentence.words[after].tag in "NEG"


def _named(clause: Clause) -> Phrase | None:
    """What went well, with what it was on where that stands before the verb: "my lesson on volcanoes"."""
    full = noun_phrase(clause.sentence, clause.first)
    return full if full and full.last == clause.verb else noun_phrase(clause.sentence, clause.first, joins=False)


def _whole(clause: Clause, start: int) -> Phrase | None:
    """A thing with what it was on where the clause ends with that, else the thing alone."""
    full = noun_phrase(clause.sentence, start)
    return full if full and full.last == clause.last else noun_phrase(clause.sentence, start, joins=False)


def _liked(clause: Clause, slots: dict[str, str]) -> None:
    """What the other side liked: "my Excel test", or that "I have my counterbalance licence"."""
    words = clause.sentence.words
    for place in range(max(clause.verb, clause.first), clause.last):
        if base_of(words[place].low) not in _LIKED:
            continue
        after = place + 1
        if after < len(words) and words[after].low == "that":
            after += 1
        if after < len(words) and words[after].low in {"i", "my"} and words[after].tag == "P":
            end = next(
                (k for k in range(after + 1, len(words)) if words[k].tag == "Z" or words[k].low in {"but", "because", "so"}), len(words)
            )
            text = own_clause(Clause(clause.sentence, after, min(end, after + 14), "", "own", _verb(words, after)))
            if text:
                slots.setdefault("pleased", text)
        elif (
            after < len(words)
            and (found := noun_phrase(clause.sentence, after))
            and re.match(r"(?:my|the) ", found.text)
            and {each.low for each in words[found.last : found.last + 1]}.isdisjoint({"less", "least"})
        ):
            slots.setdefault("liked", found.text)
        return


def _verb(words: Sequence[object], start: int) -> int:
    return next((k for k in range(start + 1, min(len(words), start + 4)) if getattr(words[k], "tag", "") in "VA"), -1)


def plainly_good(slots: dict[str, str]) -> bool:
    """Whether the phrases alone show a good moment, whatever else the sentence says."""
    return bool({"topic", "fine", "liked", "pleased", "thanked", "person", "praise", "felt", "did_well", "best", "stated"} & set(slots))
