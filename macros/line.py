"""Writes HTML as Markdown leaves it alone: as one line."""

import re
from typing import Final

import htpy

BLOCK: Final = re.compile(r"(</(?:dd|div|dt|h\d|label|legend|li|p|small|summary|t[dh])>(?!(?:</span>)*[,.;:?])|</span>(?=<span))")


def lines(*elements: htpy.Element) -> str:
    """Render each as a line of its own, with an empty one between: to Markdown, two blocks of raw HTML."""
    return "\n\n".join(line(each) for each in elements)


def line(element: htpy.Element) -> str:
    """Render as one line: a line break inside raw HTML would let Markdown read what follows it.

    A space parts one block from the next; the search would join their words otherwise.
    """
    return BLOCK.sub(r"\1 ", " ".join(str(element).split()))
