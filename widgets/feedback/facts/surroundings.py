"""Takes the things that a sentence names, and what stands round each: what their part in a note is learned from, and read by."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from widgets.feedback.english.clauses import clause_at
from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.language import verbs
from widgets.feedback.english.phrases import Phrase, written
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.weights import alike, speaking

FILE: Final = "feedback/learned_things.toml"

# What a thing begins with, by the class of the word.
_BEGINS: Final = frozenset("DQJ#NEGLB")
# Where there is no word.
_NONE: Final = "^"
_LONGEST: Final = 6


def named_in(sentence: Sentence) -> Iterator[Phrase]:
    """The things a sentence names, from left to right, each with what it is `of`: "a time", "end of life care", "running the bar"."""
    place = 0
    while place < len(sentence.words):
        end = _end(sentence, place)
        if end is None:
            place += 1
            continue
        if found := written(sentence, place, end):
            yield found
        place = end


def _end(sentence: Sentence, start: int) -> int | None:
    words = sentence.words
    if words[start].tag not in _BEGINS:
        return None
    end = phrase_end(sentence, start)
    # What is done takes its object along, and where: "running the bar", "delivering at pace".
    if words[start].tag == "G" and end in {None, start + 1} and start + 1 < len(words) and words[start + 1].tag in "DQJ#NE":
        end = phrase_end(sentence, start + 1) or end
    elif words[start].tag == "G" and end == start + 1 and end < len(words) and words[end].tag == "R" and words[end].low != "of":
        end = phrase_end(sentence, end + 1) or end
    if end is None:
        return None
    if _is_head(sentence, start, end):
        end += 1
    while end < len(words) and words[end].low == "of" and (further := phrase_end(sentence, end + 1)):
        end = further
    return end


def _is_head(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the word behind a thing that somebody speaks of is its head, and no verb: "asked about blister | packs"."""
    words = sentence.words
    if not start or words[start - 1].tag not in "RVG" or end >= len(words):
        return False
    after = words[end + 1].tag if end + 1 < len(words) else "Z"
    kinds: frozenset[str] = getattr(verbs().get(words[end].low), "kinds", frozenset())
    return words[end].tag == "V" and bool(kinds & {"s", "base"}) and "past" not in kinds and after in "ZCAMRW"


def features(sentence: Sentence, named: Phrase) -> set[str]:
    """What speaks for the part of a thing: its own words, those next to it, those of its clause, and of the sentence, before and behind."""
    first, last = named.first, named.last
    words = _words(sentence)
    head = next((place for place in range(first + 1, last) if sentence.words[place].tag in "RT"), last) - 1
    out = {
        f"h {words[head]}",
        f"e {words[head][-3:]}",
        f"b {words[first] if sentence.words[first].tag in 'DQ#' else sentence.words[first].tag}",
    }
    out |= {f"n {min(last - first, _LONGEST)}", *(f"i {each}" for each in words[first:last])}
    one, two, three = (words[first - each] if first >= each else _NONE for each in (1, 2, 3))
    out |= {f"-1 {one}", f"-2 {two}", f"-3 {three}", f"-- {two} {one}", f"--- {three} {two} {one}"}
    one, two, three = (words[last + each] if last + each < len(words) else _NONE for each in (0, 1, 2))
    out |= {f"+1 {one}", f"+2 {two}", f"+3 {three}", f"++ {one} {two}", f"+++ {one} {two} {three}"}
    if clause := clause_at(sentence, first):
        before, behind = words[clause.first : first], words[last : max(clause.last, last)]
        out |= {f"< {each}" for each in before} | {f"> {each}" for each in behind}
        out |= {f"<< {one} {other}" for one, other in pairwise(before)} | {f">> {one} {other}" for one, other in pairwise(behind)}
        out |= {f"( {each}" for each in words[: clause.first]} | {f") {each}" for each in words[clause.last :]}
    return out


@once
def weighed(sentence: Sentence) -> list[tuple[Phrase, dict[str, float]]]:
    """The things a sentence names, each with how clearly what stands round it speaks for each part that a thing can play."""
    return [(each, speaking(dict.fromkeys(features(sentence, each), 1), FILE)) for each in named_in(sentence)]


@once
def _words(sentence: Sentence) -> list[str]:
    return [alike(each.low) for each in sentence.words]
