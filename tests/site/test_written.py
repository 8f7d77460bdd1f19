"""A host's own slips, one by one: each is met in one line that says where it is and what to write."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File

from macros import agreement, styles, written
from macros.check import faults
from macros.content import fault

ROOT = Path(__file__).parents[2]


def page(folder: Path, content: bytes) -> File:
    """Return a page of a site whose `docs` are in `folder`."""
    (folder / "page.md").write_bytes(content)
    return File("page.md", str(folder), str(folder / "site"), use_directory_urls=True)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"---\ntitle: T\ndescription: Pay: what to ask\n---\n# T\n", "page.md: line 3: must be a name, a colon and a text. Put double quotes"),
        (b"---\r\ntitle: T\r\n\tdescription: D\r\n---\r\n# T\r\n", "page.md: line 3: must be"),
        (b"---\ntitle: T\nfound_by: pay, wage\n---\n# T\n", "found_by: must have a line for each heading, as `page: salary, wage`"),
        ("# Café\n".encode("cp1252"), "page.md: it must be saved as UTF-8"),
    ],
)
def test_a_page_that_would_lose_its_first_lines_stops_the_build(tmp_path: Path, content: bytes, told: str) -> None:
    """MkDocs leaves them out and says nothing: a page would have no description, and search would not find it."""
    with pytest.raises(Abort, match=r"Cannot use page\.md") as stopped:
        written.page(page(tmp_path, content))
    assert told in str(stopped.value)


@pytest.mark.parametrize("content", [b"---\ntitle: T\n---\n# T\n", b"# T\n\n---\n\nA: b: c\n\n---\n", b"\xef\xbb\xbf---\r\ntitle: T\r\n---\r\n# T\r\n"])
def test_a_sound_page_passes(tmp_path: Path, content: bytes) -> None:
    """Also without first lines, and as Windows saves it."""
    written.page(page(tmp_path, content))


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        ({"offline": "no"}, "extra.offline: must be true or false, not 'no'"),
        ({"offline": True, "analytics": {"provider": "google"}}, "extra.analytics: nothing here counts visitors"),
    ],
)
def test_a_setting_that_breaks_a_promise_stops_the_build(extra: Mapping[str, Any], told: str) -> None:
    """A worker that was to be off, a counter of visitors that the privacy page denies."""
    with pytest.raises(Abort) as stopped:
        written.settings(extra)
    assert f"Cannot use mkdocs.yml: {told}" in str(stopped.value)


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        (
            "[macros] - ERROR # _Macro Rendering Error_\n\n_File_: `a.md`\n\n_UndefinedError_: 'x' is undefined. Correct it\n\n```\nTraceback\n```",
            "Cannot make a.md: 'x' is undefined. Correct it",
        ),
        (
            "[macros] - ERROR # _Macro Syntax Error_\n\n_File_: `a.md`\n\n_Line 3 in Markdown file:_ **unexpected '}'**\n```markdown\n{{ x }\n```",
            "Cannot make a.md: unexpected '}' in the line: {{ x }",
        ),
        ("Building documentation", "Building documentation"),
    ],
)
def test_a_failed_macro_is_told_without_python(said: str, plain: str) -> None:
    """Whoever wrote the page looks at the last lines, which showed the inside of three packages."""
    record = logging.makeLogRecord({"msg": said})
    assert written.Plain().filter(record)
    assert record.getMessage() == plain


@pytest.mark.parametrize(
    ("html", "fetched"),
    [
        ('<script src="https://stats.example/x.js"></script>', True),
        ('<img src="//pictures.example/x.png">', True),
        ('<link rel="stylesheet" href="https://fonts.example/x.css">', True),
        ('<iframe src="https://video.example/x"></iframe>', True),
        ('<link rel="canonical" href="https://example.org/">', False),
        ('<a href="https://example.org/">x</a>', False),
    ],
)
def test_nothing_is_fetched_from_another_host(tmp_path: Path, html: str, *, fetched: bool) -> None:
    """A counter, a font or a picture from elsewhere would tell that host who reads this, and when."""
    (tmp_path / "index.html").write_text(html, "utf-8")
    assert any("is fetched from another host" in each for each in faults(tmp_path, "/")) == fetched


def test_a_style_sheet_that_is_not_there_is_named(tmp_path: Path) -> None:
    """With the place where it is listed."""
    with pytest.raises(Abort, match=r"extra\.styles: college: there is no docs/assets/css/college\.css"):
        styles.names(tmp_path, {"screen": ["college"]}, "Debrief")


def test_what_a_browser_draws_itself_has_the_colours_of_the_sheet(tmp_path: Path) -> None:
    """A phone colours the bar above the page and the first screen of an installed site; the colours have one place."""
    (tmp_path / "assets/css").mkdir(parents=True)
    sheet = (ROOT / "docs/assets/css/debrief.css").read_text("utf-8")
    (tmp_path / "assets/css/debrief.css").write_text(sheet.replace("#fbf8f2", "#FAF0FF").replace("#141b1f", "#102030"), "utf-8")
    assert styles.grounds(tmp_path) == {"light": "#FAF0FF", "dark": "#102030"}
    theme = [path.read_text("utf-8") for path in (ROOT / "macros/theme").rglob("*") if path.suffix in {".html", ".webmanifest"}]
    assert not [colour for colour in ("#fbf8f2", "#141b1f") if any(colour in each for each in theme)]
    (tmp_path / "assets/css/debrief.css").write_text(":root { --debrief-paper: white; }", "utf-8")
    with pytest.raises(Abort, match="--debrief-paper: must be a colour as #fbf8f2"):
        styles.grounds(tmp_path)


def test_what_no_text_explains_is_no_slip_of_a_text() -> None:
    """The message for a word in braces is for that alone."""
    assert agreement.unfilled("KeyError: 'nowhere'") == ""
    assert fault(ROOT) is None
