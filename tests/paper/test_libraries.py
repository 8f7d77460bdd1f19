"""A machine without Pango: what can be had is installed, and the site is built without PDFs where it cannot."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from macros import paper
from macros.paper import pages, provide
from macros.paper.sheets import Part, Work, works

ROOT: Final = Path(__file__).parents[2]
INSTALL: Final = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *provide.LIBRARIES]


@pytest.mark.parametrize(
    ("commands", "user", "run"),
    [
        ({"apt-get"}, 0, [["apt-get", "update", "-qq"], INSTALL]),
        ({"apt-get", "sudo"}, 1000, [["sudo", "-n", "apt-get", "update", "-qq"], ["sudo", "-n", *INSTALL]]),
        ({"apt-get"}, 1000, []),
        (set(), 0, []),
    ],
    ids=["root", "with sudo", "without sudo", "no apt-get"],
)
def test_the_libraries_are_installed_where_that_is_allowed(
    commands: set[str], user: int, run: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Debian's packages as root, or without a question by sudo; else one sentence that says what to install."""
    tried: list[list[str]] = []

    def record(command: tuple[str, ...], **_: Any) -> subprocess.CompletedProcess[str]:
        tried.append(list(command))
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(shutil, "which", lambda name: name if name in commands else None)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(subprocess, "run", record)
    provide.provide()
    assert [each for each in tried if "import weasyprint" not in each] == run
    assert capsys.readouterr().err == f"{provide.NONE}\n"


def test_without_the_libraries_there_is_one_sentence_and_no_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """WeasyPrint fails to start, as it does without Pango: the build goes on, says so once, and the Paper page says it too."""
    broken = tmp_path / "broken/weasyprint"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise OSError('cannot load library')")
    for each in ("docs", "macros", "requirements", "widgets"):
        (tmp_path / each).symlink_to(ROOT / each)
    monkeypatch.setenv("PYTHONPATH", str(broken.parent))
    paper._say.cache_clear()
    work = Work("one", "One", "", (Part("one", "One", "<p>One</p>"),))
    assert paper.make(tmp_path, [work]) == paper.make(tmp_path, [work]) == {}
    assert capsys.readouterr().err == f"{provide.NONE}\n"
    shown = pages.Paper(works(ROOT), {})
    assert "without PDF files" in shown.fill(str(pages.place("gallery", "sets", "../")))
    assert ".pdf" not in shown.fill(str(pages.place("gallery", "sheets", "../")))
    panel = shown.fill(str(pages.place("beside", "bad-day", "../")))
    assert ">Print</button>" in panel
    assert ".pdf" not in panel
