"""The other messages from the command line: one JSON object in, the words or what they wait for out."""

import json
from typing import Final

from widgets.errors import InputError
from widgets.messages.kinds import kinds
from widgets.messages.writing import write

_FIELDS: Final = ("detail", "role", "employer", "day", "time", "place", "to", "sender")


def answer(text: str) -> str:
    """Read `{"message", ...fields, "wording"?, "american"?, "keen"?}`, return `{"subject", "email", "text", "missing", "aside", "flags"}`.

    Raises InputError for what is no such object, saying what to give.
    """
    try:
        asked = json.loads(text)
        kind = kinds()[asked["message"]]
        wording = int(asked.get("wording", 0))
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"Cannot write a message: this does not say which ({type(error).__name__}: {error}). "
            f'Give {{"message": "chase", "detail": "by Friday"}}; the messages are {", ".join(kinds())}.'
        ) from None
    made = write(
        kind.id,
        {name: str(asked.get(name, "")) for name in _FIELDS},
        wording=wording,
        american=bool(asked.get("american")),
        keen=bool(asked.get("keen")),
    )
    return json.dumps(
        {
            "subject": made.subject,
            "email": made.email,
            "text": made.text,
            "missing": made.missing,
            "aside": [{"words": each, "why": why} for each, why in made.aside],
            "flags": list(made.flags),
        },
        ensure_ascii=False,
    )
