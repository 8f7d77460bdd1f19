"""Says in one line what is wrong with what a person wrote by hand: settings, the first lines of a page, calls of macros."""

import logging
import re
from collections.abc import Mapping
from typing import Any, Final

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File
from yaml import MarkedYAMLError, SafeLoader, YAMLError, load

FIRST_LINES: Final = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n---[ \t]*\r?\n", re.DOTALL)
FOUND_BY: Final = "found_by"


def settings(extra: Mapping[str, Any]) -> None:
    """Stop at a setting of mkdocs.yml that would be taken for its opposite, or that the privacy page rules out."""
    if not isinstance(extra.get("offline"), bool):
        raise Abort(f"Cannot use mkdocs.yml: extra.offline: must be true or false, not {extra.get('offline')!r}.")
    if extra.get("analytics"):
        raise Abort("Cannot use mkdocs.yml: extra.analytics: nothing here counts visitors, and the privacy page says so. Take it out.")


def page(file: File) -> None:
    """Stop at a page that cannot be read, or whose first lines cannot: MkDocs would leave those out and say nothing."""
    try:
        text = file.content_string
    except UnicodeDecodeError:
        raise Abort(f"Cannot use {file.src_uri}: it must be saved as UTF-8; choose that encoding in your editor.") from None
    found = FIRST_LINES.match(text)
    if not found:
        return
    try:
        meta = load(found[1], SafeLoader)
    except YAMLError as error:
        line = error.problem_mark.line + 2 if isinstance(error, MarkedYAMLError) and error.problem_mark else 1
        raise Abort(
            f"Cannot use {file.src_uri}: line {line}: must be a name, a colon and a text. "
            "Put double quotes round a text with a colon in it, and no tab before the name."
        ) from None
    if not isinstance(meta or {}, dict) or not isinstance((meta or {}).get(FOUND_BY, {}), dict):
        raise Abort(f"Cannot use {file.src_uri}: {FOUND_BY}: must have a line for each heading, as `page: salary, wage`.")


class Plain(logging.Filter):
    """Says what is wrong with a page in one line, where the macros plugin shows how Python came upon it."""

    RAISED: Final = re.compile(r"_File_: `(?P<file>.+?)`\s+_\w+_: (?P<what>.+?)\s+```", re.DOTALL)
    WRITTEN: Final = re.compile(
        r"_File_: `(?P<file>.+?)`\s+_Line \d+ in Markdown file:_ \*\*(?P<what>.+?)\*\*\s+```markdown\s+(?P<line>.+?)\s+```", re.DOTALL
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record of a page that failed; let every other pass as it is."""
        said = record.getMessage()
        if found := self.WRITTEN.search(said):
            record.msg, record.args = f"Cannot make {found['file']}: {found['what']} in the line: {found['line']}", ()
        elif found := self.RAISED.search(said):
            record.msg, record.args = f"Cannot make {found['file']}: {found['what']}", ()
        return True
