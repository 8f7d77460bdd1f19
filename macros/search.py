"""Lets search find a section by the words people use for it: they stand in a page's front matter and go into the index alone."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mkdocs.structure.files import Files

INDEX: Final = "search/search_index.json"
KEY: Final = "found_by"
PAGE: Final = "page"


def gather(files: Files) -> dict[str, list[str]]:
    """Return the words of every section by its address in the index; called once all pages have their content.

    A page gives them in its front matter, `found_by: {anchor: "word, word"}`, and those for its beginning under `page`.
    """
    return {
        page.url if anchor == PAGE else f"{page.url}#{anchor}": [each.strip() for each in str(words).split(",")]
        for file in files.documentation_pages()
        if (page := file.page)
        for anchor, words in page.meta.get(KEY, {}).items()
    }


def put(site: Path, words: Mapping[str, list[str]]) -> list[str]:
    """Put the words into the finished index, where they weigh more than those of a page; return each address that is not there."""
    path = site / INDEX
    index = json.loads(path.read_text("utf-8"))
    found = {each["location"]: each for each in index["docs"]}
    for place in words.keys() & found.keys():
        found[place]["tags"] = words[place]
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return [
        f"Cannot make {place} searchable by “{words[place][0]}”: it has no such section. Correct {KEY}."
        for place in words
        if place not in found
    ]
