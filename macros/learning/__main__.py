"""`make learn`: learn from the notes anew, and write it down."""

from pathlib import Path

from macros.learning import flags, nouns, pieces, things
from widgets.feedback.english.countable import FILE as NOUNS
from widgets.feedback.facts.surroundings import FILE as THINGS
from widgets.feedback.message.fit import FILE as PIECES
from widgets.feedback.safety.learned import FILE as FLAGS
from widgets.guide.load import CONTENT

if __name__ == "__main__":
    rows = flags.rows(Path("tests/unit/feedback/flags"))
    (CONTENT / FLAGS).write_text(flags.learn([*flags.notes(), *rows]), "utf-8")
    (CONTENT / THINGS).write_text(things.learn(things.notes()), "utf-8")
    (CONTENT / PIECES).write_text(pieces.learn(pieces.notes()), "utf-8")
    (CONTENT / NOUNS).write_text(nouns.learn(nouns.notes()), "utf-8")
