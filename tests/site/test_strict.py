"""Whatever is wrong stops the build, and says in which file, at which key, and what to do."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.check import faults

ROOT = Path(__file__).parents[2]
PAGE = '---\ntitle: T\ndescription: D\n---\n# Home\n\n{{ checklist("references") }}\n\n{{ widget("signals") }}\n\n{{ sources() }}\n'

type Build = Callable[[], tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project whose only pages are a home page and the sources."""
    for folder in ("macros", "widgets", "docs/assets"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for shared in ("node_modules", ".cache"):
        (tmp_path / shared).symlink_to(ROOT / shared)
    for file in ("pyproject.toml", "README.md", "LICENSE", "package.json", "package-lock.json", "requirements", "tests"):
        (tmp_path / file).symlink_to(ROOT / file)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (tmp_path / "mkdocs.yml").write_text(re.sub(r"^nav:\n(?: .*\n|\n)+", "", settings, flags=re.MULTILINE), "utf-8")
    (tmp_path / "docs/index.md").write_text(PAGE, "utf-8")
    (tmp_path / "docs/about").mkdir()
    (tmp_path / "docs/about/sources.md").write_text("---\ntitle: S\ndescription: D\n---\n# Sources\n\n{{ sources() }}\n", "utf-8")
    return tmp_path


@pytest.fixture
def build(project: Path) -> Build:
    """Return a function that builds the copy and gives its exit code and what it printed."""

    def run() -> tuple[int, str]:
        command = [sys.executable, "-m", "mkdocs", "build"]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


def change(path: Path, old: str, new: str) -> None:
    """Replace `old` once in a file; it must be there."""
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_sound_copy_builds(build: Build) -> None:
    """The copy itself is not what fails below."""
    code, said = build()
    assert code == 0, said


@pytest.mark.parametrize(
    ("markdown", "told"),
    [
        ("{{ checklist() }}", ["checklist", "missing 1 required positional argument"]),
        ('{{ checklist("nowhere") }}', ["checklists/nowhere.toml", "does not exist; the checklists are after-the-interview"]),
        ('{{ widget("nothing") }}', ["widget('nothing')", "must be one of signals"]),
        ('{{ claim("nothing") }}', ["claims.toml", "claims[nothing]", "is missing"]),
        ("{{ nowhere }}", ["nowhere", "undefined"]),
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


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("checklists/references.toml", "title =", "titel =", ["checklists/references.toml", "titel", "is no known key; use one of title"]),
        ("signals.toml", 'grade = "D"\n', "", ["signals.toml", "signals[ran-over].grade", "is missing; add it"]),
        (
            "signals.toml",
            'sources = ["mastroianni2021"',
            'sources = ["nobody1900"',
            ["signals.toml", "signals[ran-over].sources", "'nobody1900' is no id in sources.toml"],
        ),
        ("sources.toml", 'link = "https://', 'link = "http://', ["sources.toml", "link must start with https://"]),
    ],
)
def test_a_wrong_data_file_stops_the_build(project: Path, build: Build, file: str, old: str, new: str, told: list[str]) -> None:
    """A wrong key, a sign without a grade, a source id that is missing, a link a browser should not follow."""
    change(project / "widgets/content" / file, old, new)
    code, said = build()
    assert code != 0
    for each in told:
        assert each in said


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
