"""Which sheets there are, from the same HTML as the pages: every checklist, every worksheet, and two sets bound together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import Final

from widgets.errors import DebriefError
from widgets.guide.checklists import checklist, ids
from widgets.guide.tools import left_out
from widgets.views import NAMES
from widgets.views.checklist import sheet

TONIGHT: Final = ("after-the-interview", "before-you-call")


@dataclass(frozen=True)
class Part:
    """One sheet inside a document: its HTML, and the result Python gives when every question is answered, where it gives one."""

    id: str
    title: str
    html: str
    result: str = ""


@dataclass(frozen=True)
class Work:
    """One document to set: its parts in order; `measured` if people also print it from a page, in other forms; `prose` if it is to read."""

    id: str
    title: str
    about: str
    parts: tuple[Part, ...]
    measured: bool = False
    prose: bool = False


def works(root: Path) -> list[Work]:
    """Return every sheet as a document of its own, then the set for tonight and the set of everything."""
    parts = [Part(each, checklist(each).title, str(sheet(each, checklist(each), "./"))) for each in ids()]
    parts += [_worksheet(each, root) for each in NAMES if each not in left_out()]
    single = [Work(each.id, each.title, _about(each, root), (each,), measured=True) for each in parts]
    tonight = tuple(each for name in TONIGHT for each in parts if each.id == name)
    return [
        *single,
        Work("tonight", "Everything for tonight", f"Two sheets: “{'” and “'.join(each.title for each in tonight)}”.", tonight),
        Work("everything", "Every sheet", "All the sheets of this site in one file.", tuple(parts)),
    ]


def _about(part: Part, root: Path) -> str:
    if part.id in ids():
        return checklist(part.id).intro
    return _front(root / "docs/tools" / f"{part.id.removeprefix('tool-')}.md", "on_paper") or "A worksheet to fill in by hand or on screen."


def _worksheet(name: str, root: Path) -> Part:
    view = import_module(f"widgets.views.{name.replace('-', '_')}")
    html = str(view.initial("./"))
    try:
        result = str(view.update(_all_answered(html)).html)
    except DebriefError:  # a tool that needs a person's own words has no longest result
        result = ""
    # a checklist may bear the same name as a tool's worksheet
    return Part(f"tool-{name}", _heading(root / "docs/tools" / f"{name}.md"), html, result)


def _heading(page: Path) -> str:
    """Return the title of a tool's page; a site without the page calls the tool by its name."""
    return _front(page, "title") or page.stem.replace("-", " ").capitalize()


def _front(page: Path, name: str) -> str:
    """Return what the head of a page says under a name; empty where it says nothing, or there is no page."""
    text = page.read_text("utf-8") if page.exists() else ""
    found = re.search(rf"^{name}: (.+)$", text, re.MULTILINE)
    return found[1].strip("\"'") if found else ""


def _all_answered(html: str) -> Mapping[str, object]:
    """Return a form with the first choice of every question and every box ticked: what makes the longest result."""
    fields = _Fields()
    fields.feed(html)
    return fields.values


class _Fields(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, object] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        field = dict(attrs)
        if tag == "input" and field.get("type") in ("radio", "checkbox") and field.get("name"):
            self.values.setdefault(str(field["name"]), field.get("value") or "on")
