"""Runs inside Pyodide while the site is built: imports and answers what the widgets do, and says which modules that took."""

import json
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from types import ModuleType

from widgets.bridge import handle


def imported(names: list[str], messages: list[str]) -> str:
    """Return, as a JSON list, where in the standard library's zip all modules lie that `names` and `messages` bring into use."""
    for name in names:
        with suppress(ImportError):  # a name may be a thing inside a module
            import_module(name)
    for message in messages:
        handle(message)
    try:
        raise RuntimeError  # noqa: TRY301 - raised to be formatted, here and now
    except RuntimeError:
        traceback.format_exc()  # a fault must be able to say what it was
    return json.dumps(sorted({place for module in list(sys.modules.values()) if (place := _place(module))}))


def _place(module: ModuleType) -> str:
    _, inside, place = (getattr(module, "__file__", None) or "").partition(".zip/")
    return place if inside else ""
