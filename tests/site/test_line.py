"""HTML that stands in Markdown is one line, and says what it said."""

import htpy

from macros.line import line


def test_a_number_stays_by_its_unit() -> None:
    """Line breaks and indents become one space; a space that must not break stays as it is."""
    assert line(htpy.p["A4,\n    28\N{NO-BREAK SPACE}kB"]).strip() == "<p>A4, 28\N{NO-BREAK SPACE}kB</p>"
