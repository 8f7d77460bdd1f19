"""A checklist keeps a reader's ticks by row, whatever its words become, and shows where each row comes from."""

import re
from dataclasses import replace

import pytest

from widgets.guide.checklists import Checklist, Row, checklist, ids
from widgets.views.checklist import sheet

BOX = re.compile(r'<label><input type="checkbox" name="([^"]+)" value="done" id="([^"]+)"><span>([^<]+)</span></label>')


@pytest.mark.parametrize("name", ids())
def test_every_row_is_a_box_labelled_by_its_text(name: str) -> None:
    """Named by the row's id and nothing else, so that the words may change."""
    listing = checklist(name)
    boxes = BOX.findall(str(sheet(name, listing, "../")))
    assert [(row.id, f"{name}-{row.id}") for row in listing.rows] == [(box[0], box[1]) for box in boxes]
    reworded = replace(listing, rows=tuple(replace(row, text=f"{row.text} Now.") for row in listing.rows))
    assert [box[:2] for box in BOX.findall(str(sheet(name, reworded, "../")))] == [box[:2] for box in boxes]


@pytest.mark.parametrize("name", ids())
def test_every_row_leads_to_its_sources(name: str) -> None:
    """One click from the advice, to the very entry."""
    html = str(sheet(name, checklist(name), "../"))
    for row in checklist(name).rows:
        part = html.partition(f'id="{name}-{row.id}"')[2].partition("</li>")[0]
        assert re.findall(r'href="([^"]+)"', part) == [f"../about/sources/#{each}" for each in row.sources]


def test_a_list_is_short() -> None:
    """Nine rows fit a sheet of paper and a tired head; ten are refused."""
    rows = tuple(Row(str(number), "Do this.", "common-advice") for number in range(10))
    assert len(Checklist("T", "I", "p.md", rows[:9]).rows) == 9
    with pytest.raises(ValueError, match="has 10 rows; a checklist holds at most 9"):
        Checklist("T", "I", "p.md", rows)


def test_a_table_for_paper_says_so_on_the_screen() -> None:
    """It has no field there; on paper the wider columns take more, and a cell has as many lines as it needs."""
    for name in ids():
        listing = checklist(name)
        html = str(sheet(name, listing, "./"))
        assert (f'<p class="debrief-checklist__on-screen" data-screen>{listing.on_screen}</p>' in html) == bool(listing.columns)
    met = str(sheet("who-i-have-met", checklist("who-i-have-met"), "./"))
    assert '<th scope="col" style="width: 28%">Organisation and job</th>' in met
    assert met.count("debrief-line") == 2 * 8 * 5
