"""Says where in a sentence one clause ends and the next begins, by marks, by joining words, or by grammar alone."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.extent import begins_clause, list_goes_on, phrase_end, which_time
from widgets.feedback.english.language import base_of, group, groups, verbs
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

# What a clause begins with that runs on from the one before, beside somebody: few words are, so most need no closer look.
_BEGINS: Final = frozenset(["i", "it", "my", "the", "his", "her", "their", "our"])


def edges(sentence: Sentence) -> list[tuple[int, str]]:
    """The word each clause begins at, and what joins it to the one before: a mark, a joining word, "run-on" or nothing."""
    words, found, listing = sentence.words, [(0, "")], -1
    marks = sentence.tags().count("Z")
    for place in range(1, len(words)):
        word, start = words[place], found[-1][0]
        after = place + 1
        while after < len(words) and words[after].tag in "BXI" and words[after].low != "not":
            after += 1
        if word.tag == "Z":
            if word.low == "," and (
                place <= listing
                or list_goes_on(sentence, place)
                or (words[place - 1].tag == "J" and place + 1 < len(words) and words[place + 1].tag == "J")
            ):
                listing = max(listing, place + 6) if place > listing else listing
                continue
            if word.low in {",", ";", ":", "(", ")", "-", "/", '"'} and place > start:
                found.append((place, word.low))
        elif word.low in group("joiner") and word.tag in "CWBR" and after < len(words) and place > start:
            if word.low in group("wh") and _asks(words, place):
                continue
            while after + 1 < len(words) and words[after].low == "that" and words[after + 1].tag == "P":
                after += 1
            heads = words[after].tag == "P" or _clause_at(sentence, after)
            shared = (
                word.low in {"and", "but", "then", "or", "so", "which", "who"}
                and words[after].tag in "VAMX"
                and _has_verb(words[start:place])
                and not _ordered(words, start, after)
            )
            if heads or shared or (word.low in {"because", "although", "though", "but"} and words[after].tag in "VAMPD"):
                found.append((place, word.low))
        elif (word.tag == "P" or word.low in _BEGINS) and place - start > 2 and _runs_on(sentence, start, place, marks):
            found.append((place, "run-on"))
    return found


def _runs_on(sentence: Sentence, start: int, place: int, marks: int) -> bool:
    """Whether a new subject and verb begin at `place` although no mark and no joining word says so."""
    words = sentence.words
    word, before = words[place], words[place - 1]
    if word.tag == "P" and before.tag == "I":
        return True
    # "I could hear how shaky | I sounded" is one.
    if word.tag == "P" and before.tag in "JB" and place - start > 1 and words[place - 2].low == "how":
        return False
    if (_answers(words, place) or _goes_on_to(words, place)) and before.tag in "N#EG" and before.low not in groups("thin", "holder"):
        return any(base_of(each.low) in {"ask", "say"} for each in words[start:place])
    if word.low == "it" and before.tag in "N#EJ" and place + 1 < len(words) and words[place + 1].low in {"is", "was"}:
        return any(base_of(each.low) == "say" for each in words[start:place])
    if word.low == "it" and before.tag in "N#EJ" and place + 1 < len(words) and words[place + 1].low in {"took", "went"}:
        return _has_verb(words[start:place])
    if (before.tag not in "NJBOE#G" and before.low != "half") or not _has_verb(words[start:place]):
        return False
    if any(base_of(each.low) in groups("asking", "inward") for each in words[max(start, place - 2) : place]):
        return False
    if word.tag == "P" and word.low != "it":
        ends = place + 2 >= len(words) or words[place + 2].tag in "ZC"
        if before.tag == "N" and ends and place + 1 < len(words) and words[place + 1].tag in "VA":
            return False
        relative = before.tag == "N" and (before.low in groups("holder", "component", "thin") or _lacks_object(words, place))
        return place - start > 3 and not relative and (len(words) > 16 if marks else len(words) > 10) and marks < 2
    if word.low in {"my", "the", "his", "her", "their", "our"} and before.tag in "NBOE#J" and place - start > 3:
        end = phrase_end(sentence, place)
        return end is not None and begins_clause(sentence, place, end) and not which_time(words, place)
    return False


def _answers(words: Sequence[Token], place: int) -> bool:
    """Whether "I …" at `place` begins an answer, whatever follows."""
    said = {"said", "told", "answered", "replied", "panicked", "froze"}
    return words[place].low == "i" and place + 1 < len(words) and words[place + 1].low in said


def _goes_on_to(words: Sequence[Token], place: int) -> bool:
    """Whether "I mentioned my …" or "I talked about …" begins an answer: its thing stands behind it, so it says no "which one"."""
    if words[place].low != "i" or place + 2 >= len(words) or base_of(words[place + 1].low) not in group("stated") | {"give", "use"}:
        return False
    return words[place + 2].tag in "DQO" or words[place + 2].low in {"about", "how", "why"}


def _ordered(words: Sequence[Token], start: int, place: int) -> bool:
    """Whether the verb at `place` is one more thing that somebody said they would do: "I said pick it up and wipe it"."""
    form = verbs().get(words[place].low)
    said = next((k for k in range(start, place) if base_of(words[k].low) == "say"), place)
    order = verbs().get(words[said + 1].low) if said + 1 < place else None
    return bool(
        form and "base" in form.kinds and "past" not in form.kinds and order and "base" in order.kinds and "past" not in order.kinds
    )


def _lacks_object(words: Sequence[Token], place: int) -> bool:
    """Whether "I …" says which one, as its verb has nothing to act on: "the club I run on Thursdays"."""
    if place + 2 >= len(words) or words[place].low not in {"i", "we"}:
        return False
    named = {each.low for each in words[max(0, place - 5) : place]} & {"the", "a", "an", "my", "our"}
    return bool(named) and base_of(words[place + 1].low) in group("done") | {"use", "work"} and words[place + 2].tag == "R"


def _asks(words: Sequence[Token], place: int) -> bool:
    return any(base_of(each.low) in group("asking") and each.tag in "VLGAT" for each in words[max(0, place - 3) : place]) or words[
        place - 1
    ].low in {"of", "about", "on", "not"}


def _clause_at(sentence: Sentence, start: int) -> bool:
    end = phrase_end(sentence, start)
    while end is not None and end < len(sentence.words) and sentence.words[end].tag == "B":
        end += 1
    return end is not None and begins_clause(sentence, start, end)


def _has_verb(words: Sequence[Token]) -> bool:
    return any(each.tag in "VAM" and each.low not in {"being", "having", "doing"} for each in words)
