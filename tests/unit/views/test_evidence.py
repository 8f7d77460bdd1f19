"""The line under a piece of advice says how far to trust it, in the words of the sources page."""

import re

import pytest

from widgets.guide.claims import claims
from widgets.guide.sources import labels, sources
from widgets.views import evidence


def words(name: str) -> str:
    """Return the evidence line of one claim as a reader sees it."""
    return re.sub(r"<[^>]*>", "", str(evidence.claim(claims()[name], "../")))


@pytest.mark.parametrize("name", [each.id for each in claims().values() if each.label == "law"])
def test_a_legal_claim_shows_its_country_and_date(name: str) -> None:
    """Law differs from place to place and changes; a line that names neither would mislead."""
    assert re.match(rf"Law/official · {claims()[name].country}, as of \d{{1,2}} [A-Z][a-z]+ 20\d\d", words(name))


@pytest.mark.parametrize("name", claims())
def test_what_was_only_read_about_is_marked(name: str) -> None:
    """Beside the advice itself, and only there where it is so."""
    assert words(name).startswith(labels()[claims()[name].label].name)
    assert words(name).count("(reported)") == sum(sources()[each].status == "reported" for each in claims()[name].sources)


def test_a_year_is_said_once() -> None:
    """The Equality Act 2010 is not of 2010 again."""
    cited = {each: evidence.short_cite(source) for each, source in sources().items()}
    assert {each: cite for each, cite in cited.items() if cite.count(sources()[each].year) != 1} == {}


def test_no_two_sources_of_a_claim_look_the_same() -> None:
    """A reader who meets the same words twice cannot tell which is which."""
    for claim in claims().values():
        cited = [evidence.short_cite(sources()[each]) for each in claim.sources]
        assert len(set(cited)) == len(cited), claim.id
