"""The process that sets the PDFs, apart from the one that builds the site: it answers to a list of works on its standard input."""

import gc
import json
import os
import sys
from pathlib import Path

os.environ["SOURCE_DATE_EPOCH"] = "1577836800"  # the same source must give the same bytes

from macros.paper.press import Press

MISSING = 3


def main() -> int:
    """Make every work of `{root, faces, works: [{into, paper, work}]}`; return 3 when the system's libraries are missing."""
    gc.disable()  # what lives for seconds need not look for garbage, which takes an eighth of its time
    asked = json.load(sys.stdin)
    try:
        press = Press.ready(Path(asked["root"]), asked["faces"])
    except OSError:
        return MISSING
    for each in asked["works"]:
        press.make(each["work"], each["paper"], Path(each["into"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
