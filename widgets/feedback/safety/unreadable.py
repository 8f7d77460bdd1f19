"""Tells a note there is nothing to draft from: in another language, a few words, or far too many."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import group, groups, small_words, verbs
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import LIMIT
from widgets.feedback.findings import Flag

_FEW: Final = 4
# "Yes. Fine. Thanks, I suppose": more words than a few, and none that says anything.
_HOLLOW: Final = group("hollow")
_FEW_HOLLOW: Final = 8
_LONG_WORDS: Final = 1100
_KNOWN: Final = small_words() | groups("be", "have", "do", "intensifier", "interjection", "both", "adjective", "number", "noun")


def english_share(read: Sequence[Sentence]) -> tuple[int, int, int]:
    """Words in all, words we know as English, and words of other languages' commonest."""
    count = english = foreign = 0
    forms, elsewhere = verbs(), group("foreign")
    for sentence in read:
        for word in sentence.words:
            if word.tag == "Z" or not word.low[0].isalpha():
                continue
            count += 1
            is_english = word.low in forms or word.low in _KNOWN
            is_foreign = word.low in elsewhere
            english += is_english and not is_foreign
            foreign += is_foreign and (not is_english or len(word.low) > 2)
    return count, english, foreign


def shape(note: str, read: Sequence[Sentence]) -> list[Flag]:
    """The flags of a note that is not in English, or too short or too long to draft from."""
    count, english, foreign = english_share(read)
    out: list[Flag] = []
    letters = "".join(filter(str.isalpha, note[:LIMIT]))
    latin = letters if letters.isascii() else [each for each in letters if each < "\u0250"]
    if len(letters) > 3 and (
        len(latin) < len(letters) * 0.5
        or (count >= _FEW - 1 and english < count * 0.34 and (foreign > 1 or english < count * 0.15))
        or foreign > max(2, english)
    ):
        out.append(Flag("not_english", "certain", None))
    elif count < _FEW or (count < _FEW_HOLLOW and all(_hollow(each) for each in read)):
        out.append(Flag("too_short", "certain", None))
    if len(note) > LIMIT or count > _LONG_WORDS:
        out.append(Flag("too_long", "certain", None))
    return out


def _hollow(sentence: Sentence) -> bool:
    return all(word.low in _HOLLOW for word in sentence.words if word.low[0].isalnum())
