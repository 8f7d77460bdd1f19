"""What pages show of the pack: the choices beside a sheet, and the Paper page with everything at a glance."""

from functools import cached_property
from pathlib import Path
from typing import Final

import htpy

from macros.paper import PLACE, Made, pack
from macros.paper.sheets import Work, works
from widgets.guide.checklists import ids
from widgets.views import printing

FORMS: Final = ("blank", "answers", "short", "blank large", "answers large", "short large")
SETS: Final = ("tonight", "everything")


class Paper:
    """The pack of one build, made when a page first asks for it."""

    def __init__(self, root: Path, *, saved: bool) -> None:
        """Take the sheets of the checkout at `root`; `saved` if the site is served and someone saved a file."""
        self.root = root
        self.saved = saved
        self.works = {each.id: each for each in works(root)}

    @cached_property
    def made(self) -> dict[str, Made]:
        """Every document of the pack by id; none where no PDF can be made."""
        return pack(self.root, saved=self.saved)

    def beside_checklist(self, name: str, home: str) -> htpy.Element:
        """Give the choices for printing a checklist."""
        return self._panel(self.works[name], f"[data-checklist='{name}']", "blank", home)

    def beside_widget(self, name: str, home: str) -> htpy.Element:
        """Give the choices for printing a tool's worksheet."""
        return self._panel(self.works[f"tool-{name}"], f"debrief-widget[name='{name}']", "answers", home)

    def sets(self, home: str) -> htpy.Element:
        """Show what is bound together: tonight's sheets, every sheet, and a place for the guide, which is not written yet."""
        if not self.made:
            return htpy.p["This copy of the site was made without PDF files. Each sheet prints from its own page."]
        bound = [self._shown(self.works[each], "") for each in SETS if each in self.made]
        return htpy.div[bool(bound) and printing.gallery(bound, home), htpy.div(data_guide=home)]

    def sheets(self, home: str) -> htpy.Element:
        """Show every sheet by its first page."""
        single = [each for each in self.works.values() if each.id not in SETS]
        return printing.gallery([self._shown(each, _page(each)) for each in single], home)

    def _panel(self, work: Work, target: str, first: str, home: str) -> htpy.Element:
        made = self.made.get(work.id)
        pages = {form: {paper: made.files[paper].pages[form] for paper in printing.PAPERS} for form in FORMS} if made else {}
        grows = "<textarea" in work.parts[0].html + work.parts[0].result
        return printing.panel(printing.Sheet(target, work.title, first, pages, files(made), grows=grows), home)

    def _shown(self, work: Work, page: str) -> printing.Shown:
        made = self.made.get(work.id)
        return printing.Shown(work.title, work.about, page, f"{PLACE}/{work.id}.png" if made else "", files(made))


def files(made: Made | None) -> tuple[printing.File, ...]:
    """Return the PDFs of one document as links; none where no PDF can be made."""
    if made is None:
        return ()
    return tuple(
        printing.File(each, f"{PLACE}/{made.id}-{each}.pdf", made.files[each].pages["blank"], made.files[each].size)
        for each in printing.PAPERS
    )


def _page(work: Work) -> str:
    return f"paper/{work.id}/" if work.id in ids() else f"tools/{work.id.removeprefix('tool-')}/"
