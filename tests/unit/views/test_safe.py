"""No address a browser could run gets into a page."""

import ast
from pathlib import Path

import pytest

from widgets.views import safe


@pytest.mark.parametrize("address", ["https://example.org/", "mailto:a@example.org", "tel:+44116123", "#top", "../about/", "page/", "./"])
def test_plain_addresses_pass(address: str) -> None:
    """What the site needs is let through unchanged."""
    assert safe.url(address) == address


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JAVASCRIPT:x", "data:text/html,x", "http://example.org/", "//example.org", "/absolute", "vbscript:x"],
)
def test_other_schemes_are_refused(address: str) -> None:
    """The sentence says what is allowed."""
    with pytest.raises(ValueError, match="Cannot link to"):
        safe.url(address)


def test_no_view_writes_an_address_past_the_check() -> None:
    """Every href, src and action in the views goes through `safe.url`."""
    for path in Path("widgets/views").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg in ("href", "src", "action", "formaction", "srcset"):
                assert ast.unparse(node.value).startswith("safe.url("), f"{path}:{node.value.lineno}"
