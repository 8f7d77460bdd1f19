"""Keeps what needs care away from the draft: only clauses that stand clear of it may feed one."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import takewhile
from typing import Final

from widgets.feedback.english.clauses import clauses, quoted
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Flag
from widgets.feedback.moments.spoken import talked
from widgets.feedback.questions.slots import asked
from widgets.feedback.safety.flags import CRITICAL, LEFT_OUT, flags, of_another, protected, told

_BACK: Final = 3
_NO_SUBJECT: Final = frozenset(["was", "were", "been"])
_ANY_WORDS: Final = re.compile(
    r"(?:(?:and|so|then|but) )?(?:he|she|they|i) (?:just |then |also |only |even )?(?:say|said|says|goes|went|told|tells|laughed|winked|smiled|grinned|replied|answered|asked)\b"
)
_THEIR_WORDS: Final = re.compile(
    r"(?:(?:and|so|then|but) )?(?:he|she|they) (?:just |then |also |only |even )?(?:say|said|says|goes|went|told|tells|laughed|winked|smiled|grinned|replied)\b(?! (?:good|great|well|brilliant|perfect|excellent|spot|he liked|she liked|they liked)\b)"
)
# What somebody says they told of themselves need not be so, where they say that something was not.
_CLAIM: Final = re.compile(r"\bi (?:have|had|am|was|can|could|did|hold|held)\b")
# A sentence that names nobody goes on with what was told, or with what was thought of a group of people.
_GOES_ON: Final = {
    "confidential": re.compile(
        r"(?:(?:and|then|plus) )?(?:(?:i )?(?:also|even|then) )?(?:told|gave|said|named|mentioned|showed|shared|drew|sent|quoted|listed|read out|let slip)\b"
    ),
    "prejudice": re.compile(r"(?:(?:and|but|so) )?(?:should|ought|must|needs?|wants?|makes? you|no wonder|typical)\b"),
}
# After something private, what only speaks of it in other words goes too.
_HINT: Final = re.compile(
    r"\b(?:my|own) (?:health|condition|illness|treatment|recovery|medication|diagnosis|past|record|sentence)\b|\bgaps?\b|\bin (?:treatment|hospital|therapy|recovery|rehab|a clinic)\b"
)


def untainted(read: Sequence[Sentence], found: Sequence[Flag]) -> list[Sentence]:
    """The sentences a draft may draw on: a flagged one never, nor the one that only carries it on."""
    places = {each.span().start: place for place, each in enumerate(read)}
    before = {
        before.span().start
        for each in found
        if each.span and (place := places.get(each.span.start, 0)) > 0 and _leans_back(each, read[place])
        for before in _leant_on(each, read[:place])
    }
    after = {
        sentence.span().start
        for each in found
        if each.span and each.id in _GOES_ON and each.span.start in places
        for sentence in takewhile(partial(_carries_on, each.id), read[places[each.span.start] + 1 :])
    }
    read = [each for each in read if each.span().start not in before | after | _words_after(read, places, found)]
    barred = {(each.span.start, each.span.end) for each in found if each.span and each.id in LEFT_OUT}
    done_to = {(each.span.start, each.span.end) for each in found if each.span and each.id == "harassment"}
    grave = any(each.id in CRITICAL for each in found)
    private = any(each.id == "own_sensitive" for each in found)
    untrue = any(each.id == "dishonesty" for each in found)
    out: list[Sentence] = []
    for each in read:
        if (each.span().start, each.span().end) in done_to or (untrue and told(each) and _CLAIM.search(each.plain)):
            continue
        if grave and protected(each):
            out += [part for part in _split(each) if part.words and not protected(part) and not flags("", [part])]
        elif (each.span().start, each.span().end) in barred:
            out += [
                part
                for whole in _split(each)
                for part in (whole, _without_tail(whole))
                if part.words and not _still(part, each, found) and not (private and _HINT.search(part.plain))
            ][:3]
        elif private and _HINT.search(each.plain):
            out += [part for part in _split(each) if part.words and not _HINT.search(part.plain)]
        else:
            out.append(each)
    return out


def _leans_back(flag: Flag, sentence: Sentence) -> bool:
    """Whether a flagged sentence says its thing about the one before: "It was all under NDA", "Was inside"."""
    return (flag.id == "confidential" and not told(sentence)) or (flag.id == "own_sensitive" and sentence.words[0].low in _NO_SUBJECT)


def _leant_on(flag: Flag, before: Sequence[Sentence]) -> Sequence[Sentence]:
    """What such a sentence is about: the one before; of a confidence all since the person told it, a few sentences back."""
    last = len(before) - 1
    if flag.id == "confidential":
        last = next((place for place in range(last, max(-1, last - _BACK), -1) if told(before[place])), last)
    return before[last:]


def _words_after(read: Sequence[Sentence], places: dict[int, int], found: Sequence[Flag]) -> set[int]:
    """Where the sentences start that only say what was said next, behind what was done or said to the person: no answer of an interview."""
    out: set[int] = set()
    for each in found:
        rule = {"harassment": _ANY_WORDS, "discrimination": _THEIR_WORDS}.get(each.id)
        if not rule or not each.span or each.span.start not in places:
            continue
        for sentence in read[places[each.span.start] + 1 :]:
            if not rule.match(sentence.plain):
                break
            out.add(sentence.span().start)
    return out


def _carries_on(flag: str, sentence: Sentence) -> bool:
    """Whether a sentence only goes on with the one before: "All of it, the buffer, the ratio", "Gave the date, too", "Should be …"."""
    listed = sentence.plain.startswith("all of it") or not any(each.tag in {"V", "A"} for each in sentence.words)
    return (flag == "confidential" and listed) or bool(_GOES_ON[flag].match(sentence.plain))


def _split(sentence: Sentence) -> list[Sentence]:
    return [sentence.part(each.first, each.last) for each in clauses(sentence) if not quoted(each)]


def _without_tail(part: Sentence) -> Sentence:
    """A clause without its "since …" or "because of …": the private reason goes, the wish stays."""
    last = next(
        (k for k in range(len(part.words) - 1, 2, -1) if part.words[k].low in {"since", "because", "due", "as", "after", "for", "from"}), 0
    )
    return part.part(0, last)


def _still(part: Sentence, whole: Sentence, found: Sequence[Flag]) -> bool:
    """A clause of a flagged sentence stays out unless it stands alone and the flag is only the person's own matter."""
    ids = {each.id for each in found if each.span and each.span.start == whole.span().start}
    if not ids <= {"own_sensitive", "third_party", "instruction_like"}:
        return True
    if "third_party" in ids and of_another(part):
        return True
    kept = clauses(part)
    return (bool(flags(part.note, [part])) and bool({each.id for each in flags("", [part])} & LEFT_OUT)) or not any(
        own_clause(each) or asked(part) or talked(each) or re.search(r"\b(?:let|gave|got|showed|offered) me ", part.plain) for each in kept
    )
