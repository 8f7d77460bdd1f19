"""Which article a thing takes, "a" or "an", by how it is said."""

import re
from typing import Final

# Begins with the sound of a vowel: a letter, a silent h, a number, or capitals that are said one by one.
_VOWEL: Final = r"(?:(?!(?i:one\b|once\b)|[Ee]u)(?i:[aeio])\w|un(?!i)\w|hour|honest|honou?r|heir|8|1[18](?!\d)|(?:MMI|MBA|MA|NVQ\w{0,2}|FA|[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{1,3})\b)"
_AN: Final = re.compile(_VOWEL)
# What begins with letters, and looks back from there to where the word begins, is found several times as fast.
_WRONG_A: Final = re.compile(rf"a (?<=\ba )(?={_VOWEL})")
_WRONG_AN: Final = re.compile(r"an (?<=\ban )(?=[bcdfgjklmnpqrstvwxyz][a-z]{2})")


def with_article(text: str) -> str:
    """`text`, a thing without an article, with "a" or "an" before it."""
    return f"{'an' if _AN.match(text) else 'a'} {text}"


def articles_right(text: str) -> str:
    """`text` with each "a" and "an" in it as it is said: words were put before others than they stood before."""
    if "a " in text:
        text = _WRONG_A.sub("an ", text)
    return _WRONG_AN.sub("a ", text) if "an " in text else text
