"""Writes HTML as Markdown leaves it alone: as one line, and a text as it stands."""

import re
from typing import Final

import htpy

BLOCK: Final = re.compile(r"(</(?:dd|div|dt|h\d|label|legend|li|p|small|summary|t[dh])>(?!(?:</span>)*[,.;:?])|</span>(?=<span))")
SPACE: Final = re.compile(r"[ \t\r\n\f]+")  # HTML's own; one that keeps a number by its unit stays

SIGN: Final = re.compile(r"[!-/:-@\[-`{-~]")  # all of ASCII that is no letter, digit or space


def plain(text: str) -> str:
    """Write a text for Markdown so that a reader sees just that: a host may name the site with any signs."""
    return SIGN.sub(lambda found: f"&#{ord(found[0])};", text)


def lines(*elements: htpy.Element) -> str:
    """Render each as a line of its own, with an empty one between: to Markdown, two blocks of raw HTML."""
    return "\n\n".join(line(each) for each in elements)


def line(element: htpy.Element) -> str:
    """Render as one line: a line break inside raw HTML would let Markdown read what follows it.

    A space parts one block from the next; the search would join their words otherwise.
    """
    return BLOCK.sub(r"\1 ", SPACE.sub(" ", str(element)).strip())
