"""A checklist as a sheet: boxes to tick on screen, or with a pen."""

from collections.abc import Sequence

import htpy

from widgets.guide.checklists import Checklist, Row
from widgets.views import evidence


def sheet(id: str, listing: Checklist, home: str) -> htpy.Element:  # noqa: A002 - the word of the data files and of the pages
    """Render checklist `id` whole; `home` is the relative path from its page to the site's root."""
    keep = f"checklist.{id}"
    return htpy.div(".debrief-checklist", id=f"checklist-{id}", data_checklist=id)[
        htpy.p(".debrief-checklist__name")[listing.title],
        htpy.p(".debrief-checklist__intro")[listing.intro],
        htpy.debrief_keep[
            htpy.form(data_form=True, data_keep=keep, autocomplete="off")[
                [_block(id, name, rows, home) for name, rows in _blocks(listing)],
                listing.columns and _table(listing),
                bool(listing.rows)
                and htpy.div(".debrief-actions", data_needs_script=True)[htpy.button(type="button", data_clear=True)["Clear my ticks"]],
            ],
            htpy.p(".debrief-status", role="status"),
        ],
    ]


def _blocks(listing: Checklist) -> list[tuple[str, list[Row]]]:
    blocks: dict[str, list[Row]] = {}
    for row in listing.rows:
        blocks.setdefault(row.block, []).append(row)
    return list(blocks.items())


def _block(id: str, name: str, rows: list[Row], home: str) -> htpy.Element:  # noqa: A002 - as above
    items = htpy.ul(".debrief-checklist__rows")[[_row(id, row, home) for row in rows]]
    return htpy.fieldset(".debrief-checklist__block")[htpy.legend[name], items] if name else items


def _row(id: str, row: Row, home: str) -> htpy.Element:  # noqa: A002 - as above
    return htpy.li(".debrief-checklist__row")[
        htpy.label[
            htpy.input(type="checkbox", name=row.id, value="done", id=f"{id}-{row.id}"),
            htpy.span[row.text],
        ],
        [htpy.span(".debrief-line", aria_hidden="true") for _ in range(row.write)],
        evidence.line(row.label, row.sources, home),
    ]


def _table(listing: Checklist) -> htpy.Fragment:
    """Give a table of empty cells for a pen; the screen offers no fields, since names of others are best not stored, and says so."""
    whole = sum(listing.widths) or 1
    return htpy.fragment[
        htpy.p(".debrief-checklist__on-screen", data_screen=True)[listing.on_screen],
        _cells(listing, [f"width: {round(100 * each / whole)}%" for each in listing.widths] or [None] * len(listing.columns)),
        bool(listing.reading) and htpy.ul(".debrief-checklist__reading")[[htpy.li[each] for each in listing.reading]],
    ]


def _cells(listing: Checklist, widths: Sequence[str | None]) -> htpy.Element:
    return htpy.table(".debrief-checklist__table")[
        htpy.thead[htpy.tr[[htpy.th(scope="col", style=width)[name] for name, width in zip(listing.columns, widths, strict=True)]]],
        htpy.tbody[
            [
                htpy.tr[[htpy.td[[htpy.span(".debrief-line", aria_hidden="true") for _ in range(listing.deep)]] for _ in listing.columns]]
                for _ in range(listing.lines)
            ]
        ],
    ]
