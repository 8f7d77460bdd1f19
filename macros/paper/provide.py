"""Gets the system libraries that WeasyPrint draws text with, where they are missing; without them the site is built without PDFs."""

import os
import shutil
import subprocess
import sys
from typing import Final

LIBRARIES: Final = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
NONE: Final = (
    "Cannot make the PDFs: WeasyPrint needs the system library Pango, which is not here. The site is built without PDFs. "
    f"Install Pango (Debian, Ubuntu: apt-get install {' '.join(LIBRARIES)}), then build again."
)


def found() -> bool:
    """Say whether WeasyPrint starts; asked in a process of its own, since a failed import leaves traces."""
    return subprocess.run((sys.executable, "-c", "import weasyprint"), capture_output=True, check=False).returncode == 0


def provide() -> None:
    """Install the libraries where the system's packages offer them; say so in one sentence where that fails."""
    if found():
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if all(shutil.which(each) for each in ("apt-get", *root[:1])):
        for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *LIBRARIES]):
            subprocess.run((*root, "apt-get", *command), check=False, capture_output=True)  # noqa: S603 - our own command
    if not found():
        sys.stderr.write(f"{NONE}\n")


if __name__ == "__main__":
    provide()
