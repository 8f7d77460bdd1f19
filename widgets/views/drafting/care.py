"""The panels that come before any message when what was typed needs care."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import htpy

from widgets.feedback.safety.care import Panel, contacts, countries
from widgets.views import safe
from widgets.views.drafting.answers import Form, said
from widgets.views.drafting.fields import Fields
from widgets.views.drafting.words import words


@dataclass(frozen=True)
class About:
    """What a note adds to a panel: ticks to have its words said, what became of them, and a way to say that the panel does not fit.

    They are left out, or stated where one is ticked; of a panel that an answer raised there are none.
    """

    ticks: Sequence[htpy.Node] = ()
    words: Literal["out", "stated", "none"] = "out"
    doubt: htpy.Node = None


_NOTHING: Final = About()


def country_of(form: Form, *, american: bool) -> str:
    """Return the country the reader named, or the one their spelling points to."""
    return said(form, "country") or ("US" if american else countries()[0])


def care(
    fields: Fields,
    raised: Sequence[Panel],
    country: str,
    *,
    about: Mapping[str, About] | None = None,
    ask: bool = True,
) -> htpy.Fragment | None:
    """Render each panel; the first that names people to turn to asks for the country they should be in, unless another place does (`ask`).

    In a panel stands what `about` holds for its flag.
    """
    if not raised:
        return None
    asks = next((panel for panel in raised if panel.help), None) if ask else None
    return htpy.fragment[[_panel(fields, panel, (about or {}).get(panel.flag, _NOTHING), country, ask=panel is asks) for panel in raised]]


def announced(raised: Sequence[Panel]) -> list[str]:
    """Return what is said of the panels to whoever does not see them: a sentence for each, by its heading."""
    return [words().care.format(title=panel.title) for panel in raised]


def _panel(fields: Fields, panel: Panel, about: About, country: str, *, ask: bool) -> htpy.Element:
    first = {"out": panel.first, "stated": panel.stated, "none": panel.felt}[about.words]
    return htpy.section(".debrief-drafting__care", id=fields.id(f"care.{panel.flag}"), data_flag=panel.flag)[
        htpy.h2[panel.title],
        bool(first) and htpy.p[first],
        about.ticks,
        htpy.ul[[htpy.li[each] for each in panel.say]],
        ask and _country(fields, country),
        bool(panel.help)
        and htpy.ul(".debrief-drafting__contacts")[
            [htpy.li[htpy.a(href=safe.url(each.url))[each.name]] for each in contacts(panel, country)]
        ],
        about.doubt,
    ]


def _country(fields: Fields, chosen: str) -> htpy.Element:
    place = fields.id("country")
    return htpy.div(".debrief-drafting__field", data_screen=True)[
        htpy.label(for_=place)[words().country],
        htpy.select(name="country", id=place)[[htpy.option(value=each, selected=each == chosen)[each] for each in countries()]],
    ]
