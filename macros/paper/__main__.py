"""The process that sets the PDFs, apart from the one that builds the site: it answers to a list of works on its standard input."""

import gc
import json
import os
import sys
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

os.environ["SOURCE_DATE_EPOCH"] = "1577836800"  # the same source must give the same bytes

from macros.paper.press import Press

MISSING: Final = 3
AT_ONCE: Final = 4


def main() -> int:
    """Make every work of `{root, faces, works: [{into, paper, work}]}`; return 3 when the system's libraries are missing."""
    gc.disable()  # what lives for seconds need not look for garbage, which takes an eighth of its time
    try:
        import weasyprint  # noqa: F401 - takes half a second, while whoever asks is still getting ready
    except OSError:
        return MISSING
    asked = json.load(sys.stdin)
    tasks = [(asked["root"], asked["faces"], each) for each in asked["works"]]
    _press(asked["root"], asked["faces"])  # once for all: each process below begins as a copy of this one
    with get_context("fork").Pool(min(os.cpu_count() or 1, len(tasks), AT_ONCE)) as pool:
        pool.starmap(_make, tasks, chunksize=1)
    return 0


@cache
def _press(root: str, faces: str) -> Press:
    return Press.ready(Path(root), faces)


def _make(root: str, faces: str, task: dict[str, Any]) -> None:
    _press(root, faces).make(task["work"], task["paper"], Path(task["into"]))


if __name__ == "__main__":
    sys.exit(main())
