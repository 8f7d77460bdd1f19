"""Reads every data file before a page is made, so that a slip in one is met as one sentence and not as a traceback."""

import json
from importlib import import_module
from pathlib import Path
from typing import Final

from macros.publish import layout, words
from widgets import bridge
from widgets.errors import DebriefError
from widgets.guide import checklists, claims, links, sources, tools
from widgets.views import NAMES

EXAMPLES: Final = "tests/pyodide/examples"
WHERE: Final = "The file is under widgets/content/."


def fault(root: Path) -> str | None:
    """Return what is wrong with the data files of the checkout at `root`, as file, key and cure; None when nothing is.

    What only an answer needs is read by answering the examples that the bundle is tried with. The table of plain phrases is read by itself:
    no page asks for it, only the command line, which reads notes for the other messages too.
    What reads a file as it is imported is imported here.
    """
    try:
        sources.labels()
        sources.sources()
        claims.claims()
        links.topics()
        tools.left_out()
        for each in checklists.ids():
            checklists.checklist(each)
        import_module("widgets.feedback.situation.table").rows()
        import_module("macros.rules").check()
        import_module("macros.agreement").check()
        for name in NAMES:
            import_module(f"widgets.views.{name.replace('-', '_')}").initial("./")
    except DebriefError as error:
        return f"{error} {WHERE}"
    except (KeyError, ValueError) as error:  # a word in braces that nothing fills in
        if found := _unfilled(f"{type(error).__name__}: {error}"):
            return f"{found} {WHERE}"
        raise
    try:
        words.read(root / layout.SHELL)
    except DebriefError as error:
        return str(error)
    return _unanswered(root)


def _unfilled(problem: str) -> str:
    return str(import_module("macros.agreement").unfilled(problem))


def _unanswered(root: Path) -> str | None:
    for path in sorted((root / EXAMPLES).glob("*.json")):
        for example in json.loads(path.read_text("utf-8")):
            reply = json.loads(bridge.handle(json.dumps(example["message"])))
            if not reply["ok"] and reply["error"]["kind"] == "content":
                return f"{reply['error']['text']} {WHERE}"
            if not reply["ok"] and reply["error"]["kind"] == "bug" and (found := _unfilled(reply["error"]["text"])):
                return f"{found} {WHERE}"
    return None
