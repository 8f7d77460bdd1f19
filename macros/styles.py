"""Joins the style sheets into one file for screen and one for paper, named by their content: no page meets those of another build."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

from macros.publish.cache import digest

SCHEMES: Final = ("light", "dark")  # as they follow each other in the sheet
PLACE: Final = "assets/css"
COMMENT: Final = re.compile(r"/\*.*?\*/\s*", re.DOTALL)  # a fifth of what a sheet weighs on the line
GROUND: Final = re.compile(r"--debrief-paper: *(#[0-9a-fA-F]{6}) *;")


def names(docs: Path, styles: Mapping[str, list[str]], site_name: str) -> dict[str, str]:
    """Return the site path of each joined sheet; `styles` lists what it is joined from, in order."""
    return {name: f"{PLACE}/{name}.{digest(_joined(docs, parts, site_name))}.css" for name, parts in styles.items()}


def grounds(docs: Path) -> dict[str, str]:
    """Return the page's colour, light and dark: a browser and a home screen draw their own parts in it."""
    found = GROUND.findall((docs / PLACE / "debrief.css").read_text("utf-8"))
    if len(found) < len(SCHEMES):
        raise Abort(f"Cannot use docs/{PLACE}/debrief.css: --debrief-paper: must be a colour as #fbf8f2, in each block of colours.")
    return dict(zip(SCHEMES, found, strict=False))


def put(config: MkDocsConfig, files: Files) -> None:
    """Put the joined sheets into the site in place of what they are made from."""
    docs, styles = Path(config.docs_dir), config.extra["styles"]
    for file in [file for file in files if file.src_uri.startswith(f"{PLACE}/")]:
        files.remove(file)
    for name, place in names(docs, styles, config.site_name).items():
        files.append(File.generated(config, place, content=_joined(docs, styles[name], config.site_name)))


def _joined(docs: Path, parts: list[str], site_name: str) -> str:
    """Join the parts; where one says %site_name%, as at the head of a printed page, the host's own name goes in."""
    for each in parts:
        if not (docs / PLACE / f"{each}.css").is_file():
            raise Abort(f"Cannot use mkdocs.yml: extra.styles: {each}: there is no docs/{PLACE}/{each}.css; add it or take the name out.")
    quoted = site_name.replace("\\", "\\\\").replace('"', '\\"')
    joined = "\n".join((docs / PLACE / f"{each}.css").read_text("utf-8") for each in parts)
    return COMMENT.sub("", joined).replace("%site_name%", quoted)
