"""What stands beside a sheet on the screen: how to print it, on how many pages, and the same as a file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import htpy

from widgets.views import safe

PAPERS: Final = {"a4": "A4", "letter": "US Letter"}
MODES: Final = {"blank": "Blank", "answers": "My answers", "short": "Short"}
KILOBYTE: Final = 1000


@dataclass(frozen=True)
class File:
    """One PDF: `paper` is a key of `PAPERS`, `address` its place in the site, `size` in bytes."""

    paper: str
    address: str
    pages: int
    size: int


@dataclass(frozen=True)
class Sheet:
    """One thing to print: `target` is the selector of its element on the page, `pages` the measured pages by form and paper.

    A form is "blank", "answers" or "short", with " large" after it for large print. What `grows` holds text of any length,
    what has no `modes` is only ever printed blank, and `what` says what it is to a reader.
    """

    target: str
    title: str
    first: str
    pages: Mapping[str, Mapping[str, int]]
    files: tuple[File, ...]
    grows: bool = False
    modes: bool = True
    what: str = "sheet"


@dataclass(frozen=True)
class Shown:
    """One document at a glance: `page` and `picture` are places in the site, empty where there is none."""

    title: str
    about: str
    page: str
    picture: str
    files: tuple[File, ...]


def panel(sheet: Sheet, home: str, *, folded: bool = False) -> htpy.Element:
    """Render the choices, the button and the files, `folded` under one line; `home` is the relative path to the site's root."""
    name, heading = f"print {sheet.title}", f"Print this {sheet.what}"
    said = {
        form: _measured(form, papers, sheet.pages[form.replace("answers", "blank")], grows=sheet.grows)
        for form, papers in sheet.pages.items()
    }
    choice = htpy.fieldset(".debrief-printing__choices", aria_label=folded and heading)[
        not folded and htpy.legend[heading],
        sheet.modes and [_option("radio", name, value, words, checked=value == sheet.first) for value, words in MODES.items()],
        _option("checkbox", "", "large", "Large print"),
        _option("checkbox", "", "unnamed", "Without site name"),
    ]
    inside = htpy.fragment[
        htpy.debrief_print(
            data_for=sheet.target, data_title=sheet.title, data_first=sheet.first, data_pages=json.dumps(said, sort_keys=True)
        )[
            htpy.div(data_needs_script=True)[
                choice,
                htpy.div(".debrief-printing__do")[
                    htpy.button(type="button", data_press=True)["Print"],
                    htpy.output(".debrief-printing__pages")[said.get(sheet.first, "")],
                ],
            ],
        ],
        bool(sheet.files) and [htpy.p(".debrief-printing__lead")["As a PDF, to print or fill in on screen:"], files(sheet.files, home, "")],
    ]
    if folded:
        return htpy.details(".debrief-printing.debrief-printing--folded")[htpy.summary[heading], inside]
    return htpy.div(".debrief-printing")[inside]


def files(listed: tuple[File, ...], home: str, lead: str = "PDF, ") -> htpy.Element:
    """Link each PDF with its paper, pages and size; `lead` says what it is, where nothing before the list does."""
    return htpy.ul(".debrief-printing__files")[
        [
            htpy.li[
                htpy.a(href=safe.url(f"{home}{each.address}"), type="application/pdf")[
                    f"{lead}{PAPERS[each.paper]}, {_pages(each.pages)}, {_size(each.size)}"
                ]
            ]
            for each in listed
        ]
    ]


def gallery(documents: list[Shown], home: str) -> htpy.Element:
    """Show each document by its first page."""
    return htpy.ul(".debrief-gallery")[
        [
            htpy.li(".debrief-gallery__sheet")[
                bool(each.picture) and _picture(each.picture, home),
                htpy.div[
                    htpy.p(".debrief-gallery__title")[htpy.a(href=safe.url(home + each.page))[each.title] if each.page else each.title],
                    htpy.p[each.about],
                    bool(each.files) and files(each.files, home),
                ],
            ]
            for each in documents
        ]
    ]


def _picture(address: str, home: str) -> htpy.VoidElement:
    """Show a first page; the title beside it says the same in words."""
    return htpy.img(
        ".debrief-gallery__picture", src=safe.url(home + address), alt="", width="120", height="170", loading="lazy", decoding="async"
    )


def _option(kind: str, name: str, value: str, words: str, *, checked: bool = False) -> htpy.Element:
    return htpy.label[htpy.input(type=kind, name=name or None, value=value, checked=checked, autocomplete="off"), htpy.span[words]]


def _measured(form: str, papers: Mapping[str, int], blank: Mapping[str, int], *, grows: bool) -> str:
    a4, letter = papers["a4"], papers["letter"]
    said = _pages(a4) if a4 == letter else f"{_pages(a4)} on A4, {letter} on US Letter"
    if form.startswith("short"):
        return f"{said}, blank, without hints or examples"
    if not form.startswith("answers"):
        return said
    if grows:
        return f"{said} or more, as long as your words"
    return said if dict(papers) == dict(blank) else f"{said} at most"


def _pages(count: int) -> str:
    return f"{count} page{'' if count == 1 else 's'}"


def _size(size: int) -> str:
    return f"{max(1, round(size / KILOBYTE))}\N{NO-BREAK SPACE}kB"
