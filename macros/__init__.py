"""What Markdown pages may call: each macro asks `widgets` for HTML and puts it on the page as one line."""

from typing import Any

from jinja2 import StrictUndefined

from macros import without
from macros.line import line, lines, plain
from macros.paper.pages import place
from widgets.errors import ContentError
from widgets.guide import checklists as listing
from widgets.guide import claims, links
from widgets.guide import sources as source
from widgets.guide.tools import left_out
from widgets.views import NAMES, evidence, reference
from widgets.views import checklist as sheet
from widgets.views.mount import mount


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

    def beside() -> str:
        """Say how to print a sheet, at once where that is what the page is for, and folded between what is there to be read."""
        return "folded" if str(env.page.url).startswith("guide/") else "beside"

    build = env.variables["build"]
    env.filter(plain)

    @env.macro  # type: ignore[untyped-decorator]
    def checklist(name: str) -> str:
        """Put a checklist on the page, and how to print it."""
        return lines(sheet.sheet(name, listing.checklist(name), home()), place(beside(), name, home()))

    @env.macro  # type: ignore[untyped-decorator]
    def widget(name: str) -> str:
        """Put a widget on the page: its whole worksheet, made live by the shell where that runs."""
        if name not in NAMES:
            raise ContentError(env.page.file.src_uri, f"widget({name!r})", f"must be one of {', '.join(NAMES)}")
        if name in left_out():
            without.tell(env.page.file.src_uri, [f'{{{{ widget("{name}") }}}} shows nothing'])
            return ""
        env.page.meta.setdefault("widget", name)  # the page's head has Python start for it
        return lines(mount(name, home(), build), place(beside(), f"tool-{name}", home()))

    @env.macro  # type: ignore[untyped-decorator]
    def claim(name: str) -> str:
        """Put the evidence line of one point of the guide under its advice."""
        point = claims.claims().get(name)
        if point is None:
            raise ContentError(claims.FILE, f"claims[{name}]", f"is missing; {env.page.file.src_uri} asks for it")
        if point.page != env.page.file.src_uri:
            raise ContentError(claims.FILE, f"claims[{name}].page", f"says {point.page}, but {env.page.file.src_uri} asks for it")
        return line(evidence.claim(point, home()))

    @env.macro  # type: ignore[untyped-decorator]
    def sources() -> str:
        """Put every source on the page."""
        return line(reference.sources(source.sources(), source.labels()))

    @env.macro  # type: ignore[untyped-decorator]
    def further_help() -> str:
        """Put the links to further help on the page."""
        env.page.meta["found_by"] = {each.id: each.search for each in links.topics() if each.search}
        return line(reference.further_help(links.topics()))

    @env.macro  # type: ignore[untyped-decorator]
    def numbers(topic: str) -> str:
        """Put the numbers of a topic of further help on the page, for paper alone."""
        found = next((each for each in links.topics() if each.id == topic), None)
        if found is None:
            raise ContentError(links.FILE, f"topics[{topic}]", f"is missing; {env.page.file.src_uri} asks for its numbers")
        return line(reference.numbers(found))

    @env.macro  # type: ignore[untyped-decorator]
    def paper_sets() -> str:
        """Put the PDFs that bind several sheets on the page."""
        return line(place("gallery", "sets", home()))

    @env.macro  # type: ignore[untyped-decorator]
    def paper_sheets() -> str:
        """Put every sheet on the page, by its first page."""
        return line(place("gallery", "sheets", home()))
