"""Puts the pack into the site: its files beside the pages, and the bound guide where a page keeps a place for it."""

import re
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.paper import PLACE, Made, guide, pack
from macros.paper.pages import files as links
from widgets.views import printing

KEPT: Final = re.compile(r'<div data-guide="([^"]*)"></div>')
FIRST: Final = "guide/"


def put(root: Path, config: MkDocsConfig, files: Files) -> None:
    """Add every document of the pack to the site; called once all pages have their content."""
    pages = [each.page for each in files.documentation_pages() if each.page]
    keeping = [each for each in pages if KEPT.search(each.content or "")]
    saved = config.extra["saved"]
    made = pack(root, saved=saved)
    if made and keeping and (bound := guide.bind(root, _guide(pages), saved=saved)):
        made["guide"] = bound
    for page in keeping:
        page.content = KEPT.sub(lambda found: _glance(made.get("guide"), found[1]), page.content or "")
    for document in made.values():
        for place, path in document.placed().items():
            files.append(File.generated(config, place, abs_src_path=str(path)))


def _guide(pages: list[Page]) -> list[guide.Page]:
    """Return the pages of the guide in the order of the navigation."""
    page = next((each for each in pages if each.url == FIRST), None)
    found: list[guide.Page] = []
    while page and page.url.startswith(FIRST):
        found.append(guide.Page(page.url, str(page.title), page.content or ""))
        page = page.next_page
    return found


def _glance(made: Made | None, home: str) -> str:
    if made is None:
        return ""
    return str(printing.gallery([printing.Shown(guide.TITLE, guide.ABOUT, FIRST, f"{PLACE}/guide.png", links(made))], home))
