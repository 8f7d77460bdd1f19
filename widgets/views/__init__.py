"""What each widget shows: the whole worksheet when the page is built, and its result once Python has read the form."""

from dataclasses import dataclass
from typing import Any, Final

import htpy

NAMES: Final = ("signals", "feedback", "messages")  # a widget's page, module, CSS block and tests all bear its name


@dataclass(frozen=True)
class Result:
    """What a widget's `update` gives back: its result region, what to announce, a sentence a line, and files or text to hand out."""

    html: htpy.Element | htpy.Fragment
    announce: str
    effects: tuple[dict[str, Any], ...] = ()
