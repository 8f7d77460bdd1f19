"""Whoever has no Python, or another one, is told so in one sentence with the cure."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("version", [None, "3.11", "3.14"])
def test_a_missing_or_another_python_is_named_with_the_cure(tmp_path: Path, version: str | None) -> None:
    """Before anything is fetched or made."""
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ("make", "sh", "cat"):
        (commands / name).symlink_to(str(shutil.which(name)))
    if version:
        (commands / "python3").write_text(f"#!/bin/sh\necho {version}\n", "utf-8")
        (commands / "python3").chmod(0o755)
    for name in ("Makefile", ".python-version", "requirements", "package.json", "package-lock.json", "macros"):
        (tmp_path / name).symlink_to(ROOT / name)
    for target in ("serve", "test"):
        done = subprocess.run(
            ["make", target], cwd=tmp_path, env=os.environ | {"PATH": str(commands)}, capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert done.stderr.splitlines()[0] == (
            "Cannot set up Debrief: it needs Python 3.13, and none was found. "
            "Install Python 3.13 so that the command python3.13 works, then try again."
        )
        assert not (tmp_path / ".venv").exists()
