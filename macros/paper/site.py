"""Puts the pack into the site: its files beside the pages, and what the pages show of it."""

from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.paper import guide, make
from macros.paper.pages import Paper
from macros.paper.sheets import works

FIRST: Final = "guide/"


def put(root: Path, config: MkDocsConfig, files: Files) -> None:
    """Add every document of the pack to the site; called once all pages have their content."""
    pages = [each.page for each in files.documentation_pages() if each.page]
    wanted = works(root)
    if bound := _guide(pages):
        wanted.append(guide.bind(bound))
    made = make(root, wanted, saved=config.extra["saved"])
    paper = Paper(wanted, made)
    for page in pages:
        page.content = paper.fill(page.content or "")
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
