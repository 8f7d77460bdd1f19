"""Finds a browser for the tests, and gets one where there is none: the machine's, else Playwright's own, else the system's package."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

COMMANDS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
NONE: Final = "Cannot run the browser tests: no Chromium or Chrome was found or could be installed. Install one, then try again."


def installed() -> str | None:
    """Return the path of a Chromium or Chrome, the machine's own before Playwright's, or None."""
    for command in COMMANDS:
        if path := shutil.which(command):
            return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def provide() -> str:
    """Return the path of a browser, installing one if there is none; exit with one sentence if that fails."""
    if path := installed():
        return path
    tries = [[sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]]
    if shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        tries += [[*root, "apt-get", "update", "-qq"], [*root, "apt-get", "install", "-qq", "-y", "chromium"]]
    for command in tries:
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if path := installed():
            return path
    sys.exit(NONE)


if __name__ == "__main__":
    provide()
