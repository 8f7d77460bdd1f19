"""Takes a tool that the host has left out off the whole site: its page, its place in the menu, and what leads there from other pages."""

import logging
import re
from collections.abc import Collection
from posixpath import dirname, join, normpath
from typing import Any, Final

from mkdocs.structure.files import Files

LINK: Final = re.compile(r"\[(?P<words>[^\]]*)\]\((?P<path>[^)#\s]+)(?:#[^)\s]*)?\)(?:\{[^}]*\})?")
# what is there for the sake of the link alone: a button, or a row of a list that begins with it
ROW: Final = re.compile(r"\s*(?:[-*]\s+|\d+\.\s+)?$")
LOG: Final = logging.getLogger("mkdocs.debrief")


def page(name: str) -> str:
    """Return the page of a tool, as a path under docs."""
    return f"tools/{name}.md"


def menu(nav: Any, names: Collection[str]) -> Any:
    """Return `nav`, as mkdocs.yml has it, without the pages of the tools named."""
    gone = {page(each) for each in names}
    if isinstance(nav, list):
        return [kept for each in nav if (kept := menu(each, names))]
    if isinstance(nav, dict):
        return {title: kept for title, each in nav.items() if (kept := menu(each, names))}
    return None if nav in gone else nav


def take(files: Files, names: Collection[str]) -> None:
    """Take the pages of the tools named off the site."""
    for each in names:
        if file := files.get_file_from_path(page(each)):
            files.remove(file)


def unlinked(markdown: str, place: str, names: Collection[str]) -> tuple[str, list[str]]:
    """Return the page at `place` with no link to the tools named, and the lines in which the words of such a link were left.

    A button goes, and a row of a list that begins with the link. In a sentence the words stay: a person has to see if it still holds.
    """
    gone = {page(each) for each in names}
    kept: list[str] = []
    left: list[str] = []
    for line in markdown.split("\n"):
        links = [each for each in LINK.finditer(line) if normpath(join(dirname(place), each["path"])) in gone]
        if links and ROW.match(line[: links[0].start()]) and (line[: links[0].start()].strip() or not line[links[0].end() :].strip()):
            continue
        words = line
        for each in reversed(links):
            words = words[: each.start()] + each["words"] + words[each.end() :]
        kept.append(words)
        left += [words.strip()] if links else []
    return "\n".join(kept), left


def tell(place: str, lines: Collection[str]) -> None:
    """Say in one line what to read again on a page."""
    if lines:
        LOG.info("docs/%s spoke of a tool that is left out. See whether this still holds: %s", place, " | ".join(lines))
