"""What the tests of the drafter's page look at."""

import re

from widgets.views import feedback

NOTE = "They asked about safeguarding and I lost my thread. The part on rotas went well. I was 10 minutes late as the bus broke down."


def shown(note: str) -> str:
    """Return the result's HTML."""
    return str(feedback.update({"note": note}).html)


def draft(note: str, form: dict[str, str]) -> str:
    """Return the e-mail's text."""
    html = str(feedback.update({"note": note, **form}).html)
    found = re.search(r'<textarea[^>]*id="feedback-out-email"[^>]*>(.*?)</textarea>', html, re.DOTALL)
    assert found
    return found.group(1)


def named(html: str, name: str) -> str:
    """Return the whole name of the first field whose name begins so."""
    found = re.search(rf'name="({re.escape(name)}[^"]*)"', html)
    assert found
    return found.group(1)
