"""Binds the whole guide as one PDF, from the very pages of the site, with their links leading inside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from posixpath import normpath
from typing import Final

from macros.paper.sheets import Part, Work

TITLE: Final = "The whole guide"
ABOUT: Final = "What to do after a job interview, page by page."
TRUST: Final = "On the site, each piece of advice shows how far to trust it, and where it comes from."
LINK: Final = re.compile(r'href="([^"#:]*)(#[^"]*)?"')
ID: Final = re.compile(r'(?<=\s)(id|for)="([^"]+)"')


@dataclass(frozen=True)
class Page:
    """One page of the guide: its address in the site ("guide/signs/"), title, and content as HTML."""

    url: str
    title: str
    html: str


def bind(pages: Sequence[Page]) -> Work:
    """Return the pages in their order as one document to set."""
    urls = {each.url for each in pages}
    contents = "".join(f'<li><a href="#{_anchor(each.url)}">{escape(each.title)}</a></li>' for each in pages)
    parts = [Part("guide-contents", "The guide", f'<p>{ABOUT}</p><p>{TRUST}</p><ol class="debrief-guide__contents">{contents}</ol>')]
    parts += [Part(_anchor(each.url), "", _inside(each, urls)) for each in pages]
    return Work("guide", TITLE, ABOUT, tuple(parts), prose=True)


def _anchor(url: str) -> str:
    return url.strip("/").replace("/", "-")


def _inside(page: Page, urls: set[str]) -> str:
    """Return the content with ids that no other page has, and each link to the guide as one within the document."""
    here = _anchor(page.url)

    def link(found: re.Match[str]) -> str:
        path, anchor = found[1], (found[2] or "")[1:]
        url = page.url if not path else normpath(f"{page.url}{path}") + "/"
        if url not in urls:
            return ""
        return f'href="#{_anchor(url)}{"." + anchor if anchor else ""}"'

    return LINK.sub(link, ID.sub(rf'\1="{here}.\2"', page.html))
