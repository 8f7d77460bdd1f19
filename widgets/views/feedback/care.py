"""The panels that come before any message when a note needs care."""

from itertools import chain

import htpy

from widgets.feedback import Findings
from widgets.feedback.care import COUNTRIES, Panel, contacts, first, panels
from widgets.views import safe
from widgets.views.drafting.answers import Form, said
from widgets.views.feedback.words import FIELDS, words


def care(form: Form, findings: Findings, *, unfair: bool) -> htpy.Fragment | None:
    """Render a panel for each flag, and the one on unfair treatment where the reader said so themselves."""
    every = panels(chain(findings.flag_ids(), ["discrimination"] if unfair else []))
    raised = first(every, go_on=bool(said(form, "go_on")))
    if not raised:
        return None
    country = said(form, "country") or ("US" if findings.american else COUNTRIES[0])
    asks = next((panel for panel in raised if panel.help), None)
    return htpy.fragment[[_panel(panel, country, ask=panel is asks) for panel in raised]]


def _panel(panel: Panel, country: str, *, ask: bool) -> htpy.Element:
    return htpy.section(".debrief-feedback__care", id=f"feedback-care-{panel.flag}", data_flag=panel.flag)[
        htpy.h2[panel.title],
        htpy.ul[[htpy.li[each] for each in panel.say]],
        ask and _country(country),
        bool(panel.help)
        and htpy.ul(".debrief-feedback__contacts")[
            [htpy.li[htpy.a(href=safe.url(each.url))[each.name]] for each in contacts(panel, country)]
        ],
    ]


def _country(chosen: str) -> htpy.Element:
    place = FIELDS.id("country")
    return htpy.div(".debrief-drafting__field")[
        htpy.label(for_=place)[words().country],
        htpy.select(name="country", id=place)[[htpy.option(value=each, selected=each == chosen)[each] for each in COUNTRIES]],
    ]
