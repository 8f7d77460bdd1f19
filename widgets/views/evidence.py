"""The quiet line under a piece of advice: how far to trust it, and where it comes from, one click away."""

import htpy

from widgets.guide.claims import Claim
from widgets.guide.sources import Source, labels, sources
from widgets.views import safe


def short_cite(source: Source) -> str:
    """Return the few words a reader sees as the link: first author or body, year, and whether only others' account was read."""
    second_hand = " (reported)" if source.status == "reported" else ""
    name = source.cite.split(",", 1)[0]
    year = "" if source.year in name else f" {source.year}"  # a law has its year in its name
    return f"{name}{year}{second_hand}"


def links(ids: tuple[str, ...], home: str) -> htpy.Fragment:
    """Link each source id to its entry on the sources page; `home` is the relative path from the page to the site's root."""
    cited = [htpy.a(href=safe.url(f"{home}about/sources/#{each}"))[short_cite(sources()[each])] for each in ids]
    return htpy.fragment[[[" · " if number else "", each] for number, each in enumerate(cited)]]


def line(label: str, ids: tuple[str, ...], home: str, note: str = "") -> htpy.Element:
    """Render label, note and sources as one line."""
    return htpy.small(".debrief-claim")[
        htpy.span(".debrief-claim__label", title=labels()[label].means)[labels()[label].name],
        note and [" · ", note],
        ids and [" · ", links(ids, home)],
    ]


def claim(point: Claim, home: str) -> htpy.Element:
    """Render the evidence line of one point of the guide, a legal one with its country and date."""
    dates = sorted(found.as_of for each in point.sources if (found := sources()[each]).as_of)
    law = f"{point.country}, as of {dates[0]:%-d %B %Y}" if dates and point.country else ""
    note = "; ".join(part for part in (law, point.note) if part)
    return htpy.p[line(point.label, point.sources, home, note)]
