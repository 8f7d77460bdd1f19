"""Takes apart what was dictated or typed without stops: "they asked about hoists and then i forgot my level 2 they will ring" is three sentences."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.begins import begins
from widgets.feedback.english.keeps import keeps_on
from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token, tagged

# A note with more words than this to a sentence was written without stops, one in small letters without a comma with fewer;
# in any other only what is longer than a page's line runs on.
_UNSTOPPED: Final = 30
_UNSTOPPED_SMALL: Final = 14
_BREATH: Final = 12
_LONG: Final = 45
# With a mark to fewer words than this somebody has set the marks himself.
_MARKED: Final = 14
_LEAST: Final = 3
_COUNTED: Final = frozenset(["first", "firstly", "next", "finally", "lastly"])
_STOPS: Final = frozenset(".!?")


def unrun(read: Sequence[Sentence]) -> list[Sentence]:
    """The sentences of a note, those that run on taken apart where a new matter begins in them."""
    breath = _BREATH if _unstopped(read) else _LONG
    return [part for each in read for part in (_apart(each) if _runs_on(each.words, breath) else [each])]


def _unstopped(read: Sequence[Sentence]) -> bool:
    """Whether a note was dictated or typed without stops."""
    words = [each for sentence in read for each in sentence.words]
    small = all(each.low != "," for each in words) and any(_typed_small(sentence) for sentence in read)
    alone = len(read) == 1 and words[-1].low not in _STOPS
    return (alone and small) or len(words) > (_UNSTOPPED_SMALL if small else _UNSTOPPED) * len(read)


def _typed_small(sentence: Sentence) -> bool:
    """Whether the person writes "i" for "I"."""
    return any(each.low == "i" and sentence.note[each.start] == "i" for each in sentence.words)


def _runs_on(words: Sequence[Token], breath: int) -> bool:
    """Whether too few marks stand in a sentence for its length; a quote is left as it is."""
    marks = sum(each.tag == "Z" and each.low not in {"-", "'", "&", "/"} for each in words[:-1])
    return len(words) > breath and len(words) > marks * _MARKED and all(each.low != '"' for each in words)


def _apart(sentence: Sentence) -> list[Sentence]:
    words = sentence.words
    bounds, place, begun = [(0, 0)], _LEAST, 0
    while place < len(words) - 1:
        head = _behind_joiners(words, place)
        start = bounds[-1][1]
        if place - begun >= _LEAST and begins(sentence, place, head) and not keeps_on(words, start, place, head):
            bounds.append((place, _first(words, place, head)))
            begun = head
        place = max(head, place + 1)
    ends = [end for end, _ in bounds[1:]] + [len(words)]
    parts = [words[first:end] for (_, first), end in zip(bounds, ends, strict=True)]
    return [Sentence(sentence.note, tuple(tagged(_stopped(each)))) for each in parts] if parts[1:] else [sentence]


def _stopped(words: Sequence[Token]) -> list[Token]:
    """The words with the full stop that was left out."""
    words = [each for each in words if each.low[0] != "\n"]
    last = words[-1]
    return [*words] if last.low in _STOPS else [*words, Token(".", ".", last.end, last.end, "Z")]


def _behind_joiners(words: Sequence[Token], place: int) -> int:
    """The place behind the words that only lead on from one thing to the next."""
    while place < len(words) - 1 and (
        words[place].low in group("leading_on") or (words[place].low in _COUNTED and words[place + 1].tag == "P")
    ):
        place += 1
    return place


def _first(words: Sequence[Token], place: int, head: int) -> int:
    """The first word of a new sentence: a turn ("but", and "then" before a bare thing) is kept, what only fills the breath is not."""
    bare = words[head].tag in "D#" and all(each.tag not in "VAM" for each in words[head : head + 5])
    kept = {"then"} if bare else {"but"} if words[head].low in {"i", "we"} else set[str]()
    return next((k for k in range(place, head) if words[k].low in kept), head)
