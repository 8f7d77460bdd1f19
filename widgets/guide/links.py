"""Links to further help: one file, so that whoever hosts the site puts in their own."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.guide.load import load, unique

FILE: Final = "links.toml"


@dataclass(frozen=True)
class Link:
    """One service: `country` is one that care.toml has contacts for, such as "UK" or "EU", or "any"; macros/agreement.py checks that."""

    name: str
    url: str
    about: str
    country: str

    def __post_init__(self) -> None:
        """Accept only web pages and telephone numbers."""
        if not self.url.startswith(("https://", "tel:", "mailto:")):
            raise ValueError("url must start with https://, tel: or mailto:")


@dataclass(frozen=True)
class Topic:
    """A group of links under one heading; `id` is its anchor, `search` everyday words by which it is found, with a comma between them."""

    id: str
    title: str
    about: str
    links: tuple[Link, ...]
    search: str = ""


@dataclass(frozen=True)
class _File:
    topics: tuple[Topic, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Return the groups of links in the order of the file."""
    found: tuple[Topic, ...] = load(_File, FILE).topics
    unique((topic.id for topic in found), FILE, "topics")
    return found
