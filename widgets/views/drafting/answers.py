"""What the reader typed and tapped in a form, field by field."""

from collections.abc import Mapping

type Form = Mapping[str, object]


def said(form: Form, name: str) -> str:
    """Return one field's text; what is not there, or is no text, is empty."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def typed(form: Form, name: str) -> str | None:
    """Return what the reader made of a field that came filled in, or None while it says what it came with.

    Beside each such field stands a hidden one, `was.<name>`, with what it came with.
    """
    value = said(form, name)
    return None if value == said(form, f"was.{name}") else value
