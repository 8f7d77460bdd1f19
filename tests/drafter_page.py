"""What the tests of the drafter's page look at."""

import re
from html.parser import HTMLParser

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


def posted(html: str) -> dict[str, str]:
    """Return the form as a browser sends it back, with nothing touched."""
    reader = _Fields()
    reader.feed(html)
    return reader.form


class _Fields(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.form: dict[str, str] = {}
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        field = dict(attrs)
        name = field.get("name") or ""
        if tag == "textarea":
            self._area = name
            self.form[name] = ""
        elif tag == "input" and name and (field.get("type") not in {"radio", "checkbox"} or "checked" in field):
            self.form[name] = field.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.form[self._area] += data
