"""Who to turn to: every country has somebody, and a number can be tapped."""

import pytest

from widgets.feedback.safety.care import Panel, contacts, countries, first, panels

_EMERGENCY = {"tel:999", "tel:112", "tel:911", "tel:000"}
_EVERY = ("own_sensitive", "discrimination", "crisis", "legal_risk", "harassment", "third_party", "dishonesty")


def _helped() -> list[Panel]:
    return [panel for panel in panels(_EVERY) if panel.help]


@pytest.mark.parametrize("country", [*countries(), "Atlantis"])
def test_every_country_has_somebody_to_turn_to(country: str) -> None:
    """Each panel that offers help names at least one service, also for a country the page does not know."""
    assert all(contacts(panel, country) for panel in _helped())


@pytest.mark.parametrize("country", countries())
def test_a_number_shown_is_a_number_tapped(country: str) -> None:
    """Where the name of a service ends in a number, tapping it dials that number and no other; and a number was looked up."""
    for panel in _helped():
        for each in contacts(panel, country):
            shown = "".join(filter(str.isdigit, each.name.rpartition(":")[2]))
            if each.url.startswith("tel:") and shown:
                assert each.url.removeprefix("tel:").lstrip("+").endswith(shown) or each.url == "tel:112"
                assert each.checked or each.url in _EMERGENCY
            else:
                assert not shown


def test_a_crisis_stands_alone_until_the_person_goes_on() -> None:
    """In a crisis nothing else is shown beside the help; everything is once the person says to go on; the most urgent is first."""
    every = panels(_EVERY)
    assert [panel.flag for panel in first(every, go_on=False)] == ["crisis"]
    assert first(every, go_on=True) == every
    assert [panel.flag for panel in every][:3] == ["crisis", "harassment", "discrimination"]
    assert len(first(panels(["third_party", "legal_risk"]), go_on=False)) == 2
