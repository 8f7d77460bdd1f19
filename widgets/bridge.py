"""The only entry for the browser: one message in, one reply out, both JSON text, and no exception ever past it."""

import json
from importlib import import_module
from typing import Any

from widgets.errors import ContentError, InputError
from widgets.record import parse
from widgets.views import NAMES, Result


def handle(message: str) -> str:
    """Answer `{id, widget, op, record, form}` with `{id, ok, html, announce, effects}`.

    `op` is "update". What goes wrong comes back as `{id, ok: false, error: {kind, text}}`: kind "input" is the
    reader's to mend and its text says how, "content" and "bug" are ours.
    """
    asked: dict[str, Any] = {}
    try:
        asked = json.loads(message)
        return _reply(asked, ok=True, **_answer(asked))
    except InputError as error:
        return _reply(asked, ok=False, error={"kind": "input", "text": str(error)})
    except ContentError as error:
        return _reply(asked, ok=False, error={"kind": "content", "text": str(error)})
    except Exception as error:  # noqa: BLE001 - the page must get an answer whatever happens
        return _reply(asked, ok=False, error={"kind": "bug", "text": f"{type(error).__name__}: {error}"})


def warm(name: str) -> None:
    """Import and read all that a first answer of widget `name` needs, so that a memory snapshot taken now holds it."""
    handle(json.dumps({"widget": name, "op": "update", "form": {}}))


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    if asked["widget"] not in NAMES or asked["op"] != "update":
        raise ValueError(f"no widget {asked['widget']!r} with op {asked['op']!r}")
    record = None if asked.get("record") is None else parse(asked["record"])
    view = import_module(f"widgets.views.{asked['widget'].replace('-', '_')}")
    result: Result = view.update(asked["form"], record)
    return {"html": str(result.html), "announce": result.announce, "effects": list(result.effects)}


def _reply(asked: dict[str, Any], **parts: Any) -> str:
    return json.dumps({"id": asked.get("id") if isinstance(asked, dict) else None, **parts}, ensure_ascii=False)
