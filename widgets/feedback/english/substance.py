"""Says which words of a text carry something of their own, and which are small or could stand in any message."""

import re
from functools import lru_cache
from typing import Final

from widgets.feedback.english.language import groups, small_words

_SMALL: Final = small_words() | groups("be", "have", "do", "intensifier", "thin")
_BLAND: Final = frozenset(
    "interview interviewer role job question questions answer feedback today said asked told got went liked given".split()
)

_SAY_NOTHING: Final = _SMALL | _BLAND | {""}

_WORD: Final = re.compile(r"[\w'&+#.:%£$€-]{2,40}")
# What a contraction ends in, or is: "they'll", "didn't".
_SHORTENED: Final = re.compile(r"^(?:can|won|shan|\w{2,6}n)'t$|(?<=\w)'(?:ll|ve|re|d|m)$")


def is_small(word: str) -> bool:
    """Whether a word only holds others together."""
    return word in _SMALL


@lru_cache(1024)  # what one part of a message says is held against every other
def substance(text: str) -> frozenset[str]:
    """The words of `text`, in small letters, that say what it is about."""
    return frozenset(map(_bare, _WORD.findall(text.lower()))) - _SAY_NOTHING


@lru_cache(4096)
def _bare(word: str) -> str:
    return _SHORTENED.sub("", word.strip(".,'"))
