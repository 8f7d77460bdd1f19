"""`make learn`: learn from the notes anew, and write it down."""

from pathlib import Path

from macros.learning import learn, notes, rows
from widgets.guide.load import CONTENT

FILE = CONTENT / "feedback/learned.toml"

if __name__ == "__main__":
    FILE.write_text(learn([*notes(), *rows(Path("tests/unit/feedback/flags"))]), "utf-8")
