"""The PDF pack: readable by everyone, small, and the same bytes for the same source."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import pytest
from paper.reading import sheets, squeezed
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from macros import paper
from macros.paper import face, guide
from macros.paper.sheets import TONIGHT, Part, Work, works
from macros.publish.cache import Cache
from widgets.guide.checklists import checklist, ids
from widgets.messages import kinds
from widgets.signals.catalogue import catalogue

ROOT: Final = Path(__file__).parents[2]
MILLIMETRE: Final = 72 / 25.4  # in points
MADE: Final = paper.make(ROOT, works(ROOT))
FILES: Final = [(made, each) for made in MADE.values() for each in made.files.values()]
NAMES: Final = [f"{made.id}-{size}" for made in MADE.values() for size in made.files]
EVERY: Final = pytest.mark.parametrize(("made", "file"), FILES, ids=NAMES)


def fields(reader: PdfReader) -> Iterator[Any]:
    """Yield every field of the form, and each button of a radio group."""
    root: Any = reader.trailer["/Root"]
    form = root.get("/AcroForm")
    waiting = [each.get_object() for each in form["/Fields"]] if form else []
    for field in waiting:
        yield field
        waiting.extend(each.get_object() for each in field.get("/Kids", ()))


def elements(node: Any) -> Iterator[Any]:
    """Yield every element of the structure tree."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, DictionaryObject):
        yield node
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            yield from elements(kid)


def checkout(folder: Path) -> Path:
    """Return a checkout in another folder, with nothing made yet."""
    (folder / ".cache").mkdir(parents=True)
    for each in ("docs", "macros", "requirements", "widgets"):
        (folder / each).symlink_to(ROOT / each)
    return folder


@EVERY
def test_a_screen_reader_knows_title_language_and_structure(made: paper.Made, file: paper.File) -> None:
    """Tagged, marked as PDF/UA, in English, with its title shown, first heading first, and tabs in reading order."""
    reader = PdfReader(file.path)
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == made.title
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert all(str(page["/Tabs"]) == "/S" for page in reader.pages)
    tags = list(elements(root["/StructTreeRoot"]))
    assert not [each["/S"] for each in tags if each.get("/S") and not each.get("/K") and each["/S"] not in ("/TD", "/TH")]
    assert all(each["/A"]["/Scope"] == "/Column" for each in tags if each.get("/S") == "/TH")
    kinds = [each.get("/S") for each in tags]
    assert next(each for each in kinds if each in ("/H1", "/H2", "/H3")) == "/H1"
    assert kinds.count("/Form") == sum("/Kids" not in each for each in fields(reader))


@EVERY
def test_every_field_has_a_tip_and_a_name_of_its_own(made: paper.Made, file: paper.File) -> None:
    """A tip is what a screen reader says of a field; two fields of one name would fill each other in."""
    found = list(fields(PdfReader(file.path)))
    assert found, made.id
    assert all(str(each["/TU"]).strip() for each in found)
    names = [each["/T"] for each in found if "/Parent" not in each]
    assert len(names) == len(set(names))
    for each in found:
        if "/Parent" in each:
            assert str(each["/TU"]).startswith(str(each["/Parent"]["/TU"]))


@EVERY
def test_only_our_typeface_is_in_it_and_it_stays_small(made: paper.Made, file: paper.File) -> None:
    """A character our typeface lacks would be set in whatever the machine has; a checklist weighs less than 200 kB."""
    faces = set()
    for page in PdfReader(file.path).pages:
        faces |= {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}  # type: ignore[index]
    assert faces
    assert all("Atkinson-Hyperlegible-Next" in each for each in faces)
    if made.id in ids():
        assert file.size < 200_000
    if "short" in file.pages:
        assert file.pages["short"] == 1
        assert file.pages["blank"] == 1
    assert file.size == file.path.stat().st_size
    assert len(PdfReader(file.path).pages) == file.pages["blank"]


@pytest.mark.parametrize("name", ids())
def test_each_row_can_be_read_and_ticked(name: str) -> None:
    """Each row of a checklist is in the text of its PDF, a box bears its words, and each line to write on is a field."""
    rows = checklist(name).rows
    for file in MADE[name].files.values():
        words = "".join(sheets(file.path.read_bytes()))
        found = list(fields(PdfReader(file.path)))
        tips = [squeezed(str(each["/TU"])) for each in found if each["/FT"] == "/Btn"]
        assert tips == [squeezed(each.text) for each in rows]
        assert all(squeezed(each.text) in words for each in rows)
        listing = checklist(name)
        lines = sum(each.write for each in rows) + listing.lines * len(listing.columns) * listing.deep
        assert sum(each["/FT"] == "/Tx" for each in found) == lines


def test_each_sign_is_one_question_with_its_answers() -> None:
    """The radio buttons of a sign are one field that bears its question."""
    groups = [each for each in fields(PdfReader(MADE["tool-signals"].files["a4"].path)) if "/Kids" in each]
    assert [each["/TU"] for each in groups] == [each.question for each in catalogue().signals]
    for group, sign in zip(groups, catalogue().signals, strict=True):
        answers = [str(each.get_object()["/TU"]).removeprefix(sign.question).split() for each in group["/Kids"]]
        assert answers[0][:3] == ["Yes", str(abs(sign.weight)), "point" if abs(sign.weight) == 1 else "points"]
        assert answers[1:] == [["No"], ["Not", "sure"]]


@pytest.mark.parametrize("size", paper.PAPERS)
def test_each_message_has_its_question_and_a_line_long_enough_for_the_answer(size: str) -> None:
    """What a message asks for stands over its line, which has room for some words in ordinary writing: 95 by 7 mm and more."""
    reader = PdfReader(MADE["tool-messages"].files[size].path)
    words = "".join(sheets(MADE["tool-messages"].files[size].path.read_bytes()))
    rooms = {str(each["/TU"]): [float(side) / MILLIMETRE for side in each["/Rect"]] for each in fields(reader)}
    for kind in kinds().values():
        assert squeezed(kind.name) in words
        if "detail" in kind.needs:
            assert squeezed(kind.ask) in words
            left, top, right, foot = rooms[f"{kind.name}: {kind.ask}"]
            assert abs(right - left) >= 95
            assert abs(top - foot) >= 7


def test_tonight_is_two_sheets_and_everything_holds_every_row() -> None:
    """What is promised on the Paper page is in the files."""
    for size in paper.PAPERS:
        assert MADE["tonight"].files[size].pages["blank"] == len(TONIGHT) == 2
        words = "".join(sheets(MADE["everything"].files[size].path.read_bytes()))
        assert all(squeezed(row.text) in words for name in ids() for row in checklist(name).rows)


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    """Neither the hour, the order of sets nor the folder is in a PDF."""
    work = next(each for each in works(ROOT) if each.id == "tool-signals")
    for seed in ("1", "2"):
        (tmp_path / seed).mkdir()
        root = checkout(tmp_path / ("elsewhere" * int(seed)))
        faces = face.rules(root, Cache(root / ".cache" / "paper"))
        asked = {"root": str(root), "faces": faces, "works": [{"into": str(tmp_path / seed), "paper": "a4", "work": asdict(work)}]}
        subprocess.run(
            [sys.executable, "-m", "macros.paper"],
            cwd=root,
            input=json.dumps(asked),
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"},
            text=True,
            check=True,
        )
    for name in ("sheet.pdf", "thumb.png", "made.json"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()
    assert (tmp_path / "1" / "sheet.pdf").read_bytes() == MADE["tool-signals"].files["a4"].path.read_bytes()


def test_a_second_build_sets_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Saving a page while the site is served must not set type again."""

    def refuse(*_: object) -> bool:
        raise AssertionError

    monkeypatch.setattr(paper, "_set", refuse)
    assert paper.make(ROOT, works(ROOT)).keys() == MADE.keys()


def test_a_save_while_served_sets_nothing_and_keeps_the_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who edits a checklist or a page sees it at once, beside the PDF of before; what is new has none until the next start."""

    def refuse(*_: object) -> bool:
        raise AssertionError

    monkeypatch.setattr(paper, "_set", refuse)
    for number, key in enumerate(("oldest", "older")):
        for size in paper.PAPERS:
            folder = tmp_path / f".cache/paper/one-{size}-{key}"
            folder.mkdir(parents=True)
            (folder / "made.json").write_text('{"pages": {"blank": 1}, "size": 1}')
            os.utime(folder, (number, number))
    edited, new = (Work(each, each, "", (Part(each, each, "<p>Edited</p>"),)) for each in ("one", "two"))
    made = paper.make(tmp_path, [edited, new], saved=True)
    assert [file.path.parent.name for file in made["one"].files.values()] == ["one-a4-older", "one-letter-older"]
    assert made.keys() == {"one"}
    with pytest.raises(AssertionError):
        paper.make(tmp_path, [edited])


def test_the_links_of_the_guide_stay_inside_it(tmp_path: Path) -> None:
    """A link to another page of the guide leads there within the document; one to the rest of the site would lead nowhere."""
    pages = [
        guide.Page("guide/", "Guide", '<h1 id="top">Guide</h1><p><a href="signs/#weak">Signs</a> <a href="../paper/">Paper</a></p>'),
        guide.Page("guide/signs/", "Signs", '<h1 id="top">Signs</h1><h2 id="weak">Weak</h2><p><a href="https://example.org/">Out</a></p>'),
    ]
    made = paper.make(checkout(tmp_path / "checkout"), [guide.bind(pages)])
    reader = PdfReader(io.BytesIO(made["guide"].files["a4"].path.read_bytes()))
    links = [each.get_object() for page in reader.pages for each in page.get("/Annots", ()) if each.get_object()["/Subtype"] == "/Link"]
    assert {each["/Dest"] for each in links if "/Dest" in each} == {"guide", "guide-signs", "guide-signs.weak"}
    assert [each["/A"]["/URI"] for each in links if "/A" in each] == ["https://example.org/"]
    assert {"guide", "guide-signs", "guide-signs.weak"} <= reader.named_destinations.keys()
    bookmarks = [each for each in reader.outline if not isinstance(each, list)]
    assert [each.title for each in bookmarks] == ["The guide", "Guide", "Signs"]


def test_the_paper_page_says_what_each_file_is(site: Path) -> None:
    """Every document has two files there, with the pages and the size they have; a picture is light and has its size."""
    html = (site / "paper/index.html").read_text("utf-8")
    listed = re.findall(r'<a href="\.\./(paper/pdf/[^"]+\.pdf)" type="application/pdf">PDF, [^,]+, (\d+) pages?, (\d+)\s+kB</a>', html)
    assert {place for place, _, _ in listed} == {f"{paper.PLACE}/{name}.pdf" for name in [*NAMES, "guide-a4", "guide-letter"]}
    for place, pages, size in listed:
        reader = PdfReader(site / place)
        assert len(reader.pages) == int(pages)
        assert round((site / place).stat().st_size / 1000) == int(size)
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]
    words = sheets((site / "paper/pdf/guide-a4.pdf").read_bytes())
    assert min(map(len, words)) > 200  # no page of the guide holds a line or two alone
    assert "Onetap" not in "".join(words)
    pictures = re.findall(r'<img [^>]*src="\.\./(paper/pdf/[^"]+)"[^>]*>', html)
    assert len(pictures) == len(MADE) + 1
    assert all((site / each).stat().st_size < 15_000 for each in pictures)
    assert html.count('loading="lazy"') >= len(pictures)


def test_no_two_sheets_say_the_same_of_themselves() -> None:
    """On the Paper page each stands with its title and a sentence: "Signs worksheet" beside another worksheet says nothing of either."""
    single = [each for each in works(ROOT) if each.measured]
    assert len({each.about for each in single}) == len(single)
    assert not [each.title for each in single if "worksheet" in each.title.lower()]
