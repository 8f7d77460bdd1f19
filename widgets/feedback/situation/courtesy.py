"""Reads what one owes a referee: that they were not asked, that the notice is short, and when a form runs out."""

import re
from typing import Final

_UNASKED: Final = re.compile(
    r"\b(?:without (?:even )?asking|(?:did|have|had) not (?:even )?ask(?:ed)?(?: (?:her|him|them|you))?(?: first| yet| before)?(?= [.,;]|$| and| but)|not asking (?:her|him|them|you)?|never asked (?:her|him|them)\b)"
)
_SORRY: Final = re.compile(r"\b(?:sorry|apologi[sz]e|apologies)\b")
_SHORT: Final = re.compile(r"\b(?:sorry|apolog\w{2,5}) (?:\w{1,9} ){0,3}short notice\b")
_EXPIRES: Final = re.compile(
    r"\b(?:expires?|runs out|times out|closes) in ((?:\d{1,3}|two|three|four|five|six|seven|ten) (?:hours|days))\b"
)


def owed(note: str) -> dict[str, str]:
    """`unasked` or `unasked_sorry`, `short_notice` and `expires`, of a note in small letters."""
    out: dict[str, str] = {}
    if _UNASKED.search(note):
        out["unasked_sorry" if _SORRY.search(note) else "unasked"] = "I did not ask you first"
    if _SHORT.search(note):
        out["short_notice"] = "the short notice"
    if found := _EXPIRES.search(note):
        out["expires"] = found.group(1)
    return out
