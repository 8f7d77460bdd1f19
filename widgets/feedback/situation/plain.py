"""Says a casual word in the way one would say it to an employer: "chaps" are "people"."""

from collections.abc import Sequence
from dataclasses import replace

from widgets.feedback.language import table
from widgets.feedback.wordclass import Token


def plainly(words: Sequence[Token]) -> list[Token]:
    """The words with each casual one in its plain form."""
    casual = table("casual")
    return [replace(each, out=casual[each.low], low=casual[each.low]) if each.low in casual else each for each in words]
