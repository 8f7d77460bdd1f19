"""What Markdown pages may call: each macro asks `widgets` for HTML and puts it on the page as one line."""

import re
from pathlib import Path
from typing import Any, Final

import htpy
from jinja2 import StrictUndefined

from macros.paper.pages import Paper
from widgets.errors import ContentError
from widgets.guide import checklists as listing
from widgets.guide import claims, links
from widgets.guide import sources as source
from widgets.views import NAMES, evidence, reference
from widgets.views import checklist as sheet
from widgets.views.mount import mount

BLOCK: Final = re.compile(r"(</(?:dd|div|dt|h\d|label|legend|li|p|small|summary|t[dh])>|</span>(?=<span))")


class Unknown(StrictUndefined):
    """A name that a page uses and nothing defines: stops the build, and says what to do about it."""

    @property
    def _undefined_message(self) -> str:
        return f"{super()._undefined_message}. Correct it, or define it in macros/__init__.py"


def on_pre_page_macros(env: Any) -> None:
    """Have a name that nothing defines say so in our words, on each page; the macros plugin calls this by its name."""
    env.env.undefined = Unknown


def define_env(env: Any) -> None:
    """Declare the macros; `env` is the macros plugin, whose `page` is the page being made."""

    def home() -> str:
        depth = str(env.page.url).count("/")
        return "../" * depth or "./"

    build = env.variables["build"]
    paper = Paper(Path(env.project_dir), saved=env.variables["saved"])

    @env.macro  # type: ignore[untyped-decorator]
    def checklist(name: str) -> str:
        """Put a checklist on the page, and how to print it."""
        return _lines(sheet.sheet(name, listing.checklist(name), home()), paper.beside_checklist(name, home()))

    @env.macro  # type: ignore[untyped-decorator]
    def widget(name: str) -> str:
        """Put a widget on the page: its whole worksheet, made live by the shell where that runs."""
        if name not in NAMES:
            raise ContentError(env.page.file.src_uri, f"widget({name!r})", f"must be one of {', '.join(NAMES)}")
        env.page.meta.setdefault("widget", name)  # the page's head has Python start for it
        return _lines(mount(name, home(), build), paper.beside_widget(name, home()))

    @env.macro  # type: ignore[untyped-decorator]
    def claim(name: str) -> str:
        """Put the evidence line of one point of the guide under its advice."""
        point = claims.claims().get(name)
        if point is None:
            raise ContentError(claims.FILE, f"claims[{name}]", f"is missing; {env.page.file.src_uri} asks for it")
        if point.page != env.page.file.src_uri:
            raise ContentError(claims.FILE, f"claims[{name}].page", f"says {point.page}, but {env.page.file.src_uri} asks for it")
        return _line(evidence.claim(point, home()))

    @env.macro  # type: ignore[untyped-decorator]
    def sources() -> str:
        """Put every source on the page."""
        return _line(reference.sources(source.sources(), source.labels()))

    @env.macro  # type: ignore[untyped-decorator]
    def further_help() -> str:
        """Put the links to further help on the page."""
        return _line(reference.further_help(links.topics()))

    @env.macro  # type: ignore[untyped-decorator]
    def paper_sets() -> str:
        """Put the PDFs that bind several sheets on the page."""
        return _line(paper.sets(home()))

    @env.macro  # type: ignore[untyped-decorator]
    def paper_sheets() -> str:
        """Put every sheet on the page, by its first page."""
        return _line(paper.sheets(home()))


def _lines(*elements: htpy.Element) -> str:
    """Render each as a line of its own, with an empty one between: to Markdown, two blocks of raw HTML."""
    return "\n\n".join(_line(each) for each in elements)


def _line(element: htpy.Element) -> str:
    """Render as one line: a line break inside raw HTML would let Markdown read what follows it.

    A space parts one block from the next; the search would join their words otherwise.
    """
    return BLOCK.sub(r"\1 ", " ".join(str(element).split()))
