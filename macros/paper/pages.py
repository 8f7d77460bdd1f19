"""What pages show of the pack: the choices beside a sheet, and the Paper page with everything at a glance."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import htpy

from macros.line import line
from macros.paper import PLACE, Made
from macros.paper.sheets import Work
from widgets.guide.checklists import ids
from widgets.views import printing

FORMS: Final = ("blank", "answers", "short", "blank large", "answers large", "short large")
SETS: Final = ("tonight", "everything", "guide")
KEPT: Final = re.compile(r'<div data-paper="(\w+)" data-what="([\w-]+)" data-home="([^"]*)"></div>')


def place(show: str, what: str, home: str) -> htpy.Element:
    """Keep a place on a page for what is known once all pages have their content, and the pack is made from them.

    It shows what stands "beside" a sheet, the same "folded", or a "gallery" of "sets" or "sheets"; `home` is the relative path to the
    site's root.
    """
    return htpy.div(data_paper=show, data_what=what, data_home=home)


class Paper:
    """The pack of one build, as pages show it."""

    def __init__(self, works: Sequence[Work], made: Mapping[str, Made]) -> None:
        """Take every document there is, and those of which there are PDFs, by id."""
        self.works = {each.id: each for each in works}
        self.made = made

    def fill(self, html: str) -> str:
        """Return a page with each place that was kept filled."""
        return KEPT.sub(lambda found: line(self._shown(*found.groups())), html)

    def _shown(self, show: str, what: str, home: str) -> htpy.Element:
        if show in ("beside", "folded"):
            return self._beside(self.works[what], home, folded=show == "folded")
        if what == "sets" and not self.made:
            return htpy.p["This copy of the site was made without PDF files. Each sheet prints from its own page."]
        wanted = [each for each in self.works.values() if (each.id in SETS) == (what == "sets")]
        return printing.gallery([self._at_a_glance(each) for each in wanted], home)

    def _beside(self, work: Work, home: str, *, folded: bool) -> htpy.Element:
        made = self.made.get(work.id)
        pages = {form: {paper: made.files[paper].pages[form] for paper in printing.PAPERS} for form in FORMS} if made else {}
        grows = "<textarea" in work.parts[0].html + work.parts[0].result
        checklist = work.id in ids()
        target = f"[data-checklist='{work.id}']" if checklist else f"debrief-widget[name='{_tool(work)}']"
        first = "blank" if checklist else "answers"
        modes = "<input" in work.parts[0].html or not checklist  # what has nothing to tick is only ever blank
        sheet = printing.Sheet(
            target, work.title, first, pages, files(made), grows=grows, modes=modes, what="sheet" if checklist else "page"
        )
        return printing.panel(sheet, home, folded=folded)

    def _at_a_glance(self, work: Work) -> printing.Shown:
        made = self.made.get(work.id)
        return printing.Shown(work.title, work.about, _page(work), f"{PLACE}/{work.id}.png" if made else "", files(made))


def files(made: Made | None) -> tuple[printing.File, ...]:
    """Return the PDFs of one document as links; none where no PDF can be made."""
    if made is None:
        return ()
    return tuple(
        printing.File(each, f"{PLACE}/{made.id}-{each}.pdf", made.files[each].pages["blank"], made.files[each].size)
        for each in printing.PAPERS
    )


def _tool(work: Work) -> str:
    return work.id.removeprefix("tool-")


def _page(work: Work) -> str:
    """Return where a document is shown on the site; what is bound for paper alone is nowhere."""
    if work.id in SETS:
        return "guide/" if work.prose else ""
    return f"paper/{work.id}/" if work.id in ids() else f"tools/{_tool(work)}/"
