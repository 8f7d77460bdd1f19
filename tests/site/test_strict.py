"""Whatever is wrong stops the build, and says in which file, at which key, and what to do."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from conftest import change
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from PIL import Image, ImageChops

from macros import card
from macros.check import faults
from macros.hooks import on_serve
from widgets.signals.catalogue import catalogue

ROOT = Path(__file__).parents[2]
PAGE = '---\ntitle: T\ndescription: D\n---\n# Home\n\n{{ checklist("references") }}\n\n{{ widget("signals") }}\n\n{{ sources() }}\n'

type Build = Callable[[], tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project whose only pages are a home page, the sources, and those that the signs lead to, empty but for ids."""
    for folder in ("macros", "widgets", "docs/assets"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (ROOT / ".cache").mkdir(exist_ok=True)
    for shared in ("node_modules", ".cache"):
        (tmp_path / shared).symlink_to(ROOT / shared)
    for file in ("pyproject.toml", "README.md", "LICENSE", "package.json", "package-lock.json", "requirements", "tests"):
        (tmp_path / file).symlink_to(ROOT / file)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (tmp_path / "mkdocs.yml").write_text(re.sub(r"^nav:\n(?: .*\n|\n)+", "", settings, flags=re.MULTILINE), "utf-8")
    (tmp_path / "docs/index.md").write_text(PAGE, "utf-8")
    (tmp_path / "docs/about").mkdir()
    (tmp_path / "docs/about/sources.md").write_text("---\ntitle: S\ndescription: D\n---\n# Sources\n\n{{ sources() }}\n", "utf-8")
    for to in {each.link.to for each in catalogue().signals if each.link}:
        place, _, anchor = to.partition("#")
        page = tmp_path / "docs" / f"{place.strip('/')}.md"
        page.parent.mkdir(exist_ok=True)
        text = page.read_text("utf-8") if page.exists() else "---\ntitle: L\ndescription: D\n---\n# Led to\n"
        page.write_text(f'{text}\n<span id="{anchor}"></span>\n' if anchor else text, "utf-8")
    return tmp_path


@pytest.fixture
def build(project: Path) -> Build:
    """Return a function that builds the copy and gives its exit code and what it printed."""

    def run() -> tuple[int, str]:
        command = [str(Path(sys.executable).with_name("mkdocs")), "build"]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


def test_the_sound_copy_builds(build: Build) -> None:
    """The copy itself is not what fails below."""
    code, said = build()
    assert code == 0, said


NAME = 'The "Fernhill" R&D <Careers> *5* C#'
WRITTEN = "The &#34;Fernhill&#34; R&amp;D &lt;Careers&gt; *5* C#"


def test_a_hosts_own_name_stands_wherever_ours_would(project: Path, build: Build) -> None:
    """On the pages, at the head of what is printed, and in what a shared link shows; one line of mkdocs.yml changes it, whatever signs are in it."""
    change(project / "mkdocs.yml", "site_name: Debrief", f"site_name: '{NAME}'\nsite_author: '{NAME}'")
    change(project / "mkdocs.yml", "site_description: After", "site_description: '\"After\" & <then>'\n# ")
    heads = "---\ntitle: A \"B\" <C>\ndescription: D \"E\" <F>\n---\n"
    own = "# About {{ config.site_name | plain }}\n\n{{ config.site_name | plain }} is ours.\n"
    (project / "docs/about/index.md").write_text(heads + own, "utf-8")
    code, said = build()
    assert code == 0, said
    site = project / "site"
    for page, title in (("index.html", "T"), ("404.html", "Page not found"), ("offline.html", "Not kept on this device")):
        html = (site / page).read_text("utf-8")
        assert f"<title>{title} - {WRITTEN}</title>" in html
        assert f"<span>{WRITTEN}</span>" in html
        assert f"Search {WRITTEN}</label>" in html
        assert f'<meta property="og:site_name" content="{WRITTEN}">' in html
        assert f'<meta name="author" content="{WRITTEN}">' in html
        assert "<Careers>" not in html
        assert not re.search(r"Debrief(?![A-Z])", html), page
    assert 'name="description" content="&#34;After&#34; &amp; &lt;then&gt;"' in (site / "404.html").read_text("utf-8")
    about = (site / "about/index.html").read_text("utf-8")
    assert f"<title>A &#34;B&#34; &lt;C&gt; - {WRITTEN}</title>" in about
    assert 'name="description" content="D &#34;E&#34; &lt;F&gt;"' in about
    read = unescape(re.sub(r"<[^>]+>", "", about))
    assert f"About {NAME}\n" in read
    assert f"{NAME} is ours.\n" in read
    manifest = json.loads((site / "manifest.webmanifest").read_text("utf-8"))
    assert (manifest["name"], manifest["description"]) == (NAME, '"After" & <then>')
    css = "".join(path.read_text("utf-8") for path in (site / "assets/css").glob("*.css"))
    assert css.count('content: "The \\"Fernhill\\" R&D <Careers> *5* C# · page "') == 3
    assert "Debrief ·" not in css
    assert not [path for path in site.rglob("*.svg") if "Debrief" in path.read_text("utf-8")]
    assert (site / card.PLACE).read_bytes() == card.drawn(NAME, FONT)


FONT = ROOT / "docs" / card.FONT


def test_the_card_of_shared_links_bears_the_name_or_none() -> None:
    """As large as fits; a name that is too long, or in letters that the typeface lacks, is left off rather than cut or drawn as boxes."""
    bare = card.drawn("", FONT)
    assert len({bare, card.drawn("Debrief", FONT), card.drawn("Fernhill", FONT), card.drawn("The careers service of Fernhill", FONT)}) == 4
    assert card.drawn("The careers service " * 9, FONT) == bare
    assert card.drawn("Kariéra Žilina", FONT) == bare
    with Image.open(BytesIO(bare)) as drawing, Image.open(BytesIO(card.drawn("M" * 13, FONT))) as lettered:
        assert lettered.size == (1200, 630)
        changed = ImageChops.difference(drawing.convert("L"), lettered.convert("L")).point(lambda value: value > 9 and 255).getbbox()
    assert changed
    assert changed[0] >= card.LEFT
    assert changed[2] <= card.LEFT + card.ROOM
    assert changed[3] <= card.LINE


def test_a_hosts_own_card_is_left_as_it_is(tmp_path: Path) -> None:
    """Under the same name, in the pages' folder."""
    files = Files([File(card.PLACE, str(tmp_path), str(tmp_path), use_directory_urls=True)])
    card.put(MkDocsConfig(), files)
    assert len(files) == 1


def test_every_text_of_the_settings_is_put_on_a_page_as_it_stands() -> None:
    """A name with an ampersand or an asterisk in it would be read as HTML or as Markdown."""
    pages = [path for folder in ("docs/about", "docs/guide", "docs/paper", "docs/tools") for path in (ROOT / folder).rglob("*.md")]
    shown = [each for path in pages for each in re.findall(r"\{\{ *config\.site_\w+[^}]*\}\}", path.read_text("utf-8"))]
    assert shown
    assert [each for each in shown if "| plain" not in each] == []


@pytest.mark.parametrize(
    ("markdown", "told"),
    [
        ("{{ checklist() }}", ["checklist", "missing 1 required positional argument"]),
        ('{{ checklist("nowhere") }}', ["checklists/nowhere.toml", "does not exist; the checklists are after-the-interview"]),
        ('{{ widget("nothing") }}', ["widget('nothing')", "must be one of signals"]),
        ('{{ claim("nothing") }}', ["claims.toml", "claims[nothing]", "is missing"]),
        ("{{ nowhere }}", ["index.md", "'nowhere' is undefined. Correct it, or define it in macros/__init__.py"]),
        ("[gone](gone.md)", ["gone.md"]),
        ("[gone](about/sources.md#gone)", ["about/sources.md", "gone"]),
        ('<a href="about/nowhere/">gone</a>', ["index.html", "'about/nowhere/'", "correct it or add what it points to"]),
        ('<a href="about/sources/#nowhere">gone</a>', ["index.html", "leads to an anchor that about/sources/index.html does not have"]),
        ('<p id="twice"></p><p id="twice"></p>', ["index.html", "the id 'twice' stands twice; rename one of the two"]),
    ],
)
def test_a_wrong_page_stops_the_build(project: Path, build: Build, markdown: str, told: list[str]) -> None:
    """A macro that raises, an undefined name, a broken link or anchor in Markdown or HTML, an id that stands twice."""
    with (project / "docs/index.md").open("a", encoding="utf-8") as page:
        page.write(f"\n{markdown}\n")
    code, said = build()
    assert code != 0
    for each in told:
        assert each in said


def test_a_wrong_data_file_stops_the_build_in_one_sentence(project: Path, build: Build) -> None:
    """Whoever changed a word in a data file should not have to read Python."""
    change(project / "widgets/content/signals.toml", 'grade = "D"\n', "")
    code, said = build()
    assert code != 0
    assert "Cannot use signals.toml: signals[ran-over].grade: is missing; add it. The file is under widgets/content/." in said
    assert "Traceback" not in said


def test_serving_goes_on_after_a_macro_fails(tmp_path: Path) -> None:
    """The plugin leaves Python at a failed macro; that would end `make serve` at the first slip in a page."""

    def fails() -> None:
        raise SystemExit(3)

    server = on_serve(LiveReloadServer(fails, "127.0.0.1", 0, str(tmp_path)))
    with pytest.raises(Abort, match="Mend the page named above"):
        server.builder()
    server.server_close()


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("/debrief/about/", None),
        ("/about/", "leaves the site"),
        ("../outside/", "leaves the site"),
        ("about/", None),
        ("https://example.org/", None),
        ("#here", None),
        ("#gone", "leads to an anchor"),
        ("about/gone.png", "which is not there"),
    ],
)
def test_links_are_checked_as_served_under_a_sub_path(tmp_path: Path, address: str, fault: str | None) -> None:
    """GitHub Pages serves a project under its name."""
    (tmp_path / "about").mkdir()
    (tmp_path / "about/index.html").write_text("<p>About</p>", "utf-8")
    (tmp_path / "index.html").write_text(f'<p id="here"><a href="{address}">x</a></p>', "utf-8")
    found = faults(tmp_path, "/debrief/")
    assert (fault is None and not found) or (fault is not None and fault in found[0])
