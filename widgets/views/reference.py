"""The two pages made whole from data: where every claim comes from, and where to find further help."""

import htpy

from widgets.guide.links import Link, Topic
from widgets.guide.sources import Label, Source
from widgets.views import safe

STATUS = {"seen": "Abstract or official page seen", "reported": "Reported by"}


def sources(entries: dict[str, Source], labels: dict[str, Label]) -> htpy.Element:
    """Render the labels with their meaning, then every source with its finding, limits and date checked."""
    return htpy.div(".debrief-sources")[
        htpy.dl(".debrief-sources__labels")[[[htpy.dt[label.name], htpy.dd[label.means]] for label in labels.values()]],
        [_source(source) for source in sorted(entries.values(), key=lambda each: (each.cite.casefold(), each.year))],
    ]


def _source(source: Source) -> htpy.Element:
    status = STATUS[source.status] + (f" {source.reported_by}" if source.reported_by else "")
    facts = [
        ("Found", source.found),
        ("In whom", f"{source.sample} ({source.country})"),
        ("Limits", source.limits),
        ("As of", f"{source.as_of:%-d %B %Y}" if source.as_of else ""),
        ("Checked", f"{status}, {source.checked:%-d %B %Y}"),
    ]
    return htpy.section(".debrief-sources__entry", id=source.id)[
        htpy.h2[htpy.a(href=safe.url(source.link))[f"{source.cite} ({source.year})"]],
        htpy.dl[[[htpy.dt[name], htpy.dd[text]] for name, text in facts if text]],
    ]


def further_help(topics: tuple[Topic, ...]) -> htpy.Element:
    """Render the topics to choose from, then each with its links, every one with its country."""
    return htpy.div(".debrief-links")[
        htpy.nav(".debrief-links__topics", aria_label="Topics")[
            htpy.ul[[htpy.li[htpy.a(href=safe.url(f"#{topic.id}"))[topic.title]] for topic in topics]]
        ],
        [
            htpy.section[
                htpy.h2(id=topic.id)[topic.title],  # on the heading, so that search finds each topic by itself
                htpy.p[topic.about],
                htpy.ul[[_link(link) for link in topic.links]],
            ]
            for topic in topics
        ],
    ]


def numbers(topic: Topic) -> htpy.Element:
    """Render the numbers of a topic in one line, for paper, where a link to them leads nowhere."""
    rung = [link for link in topic.links if link.url.startswith("tel:")]
    return htpy.p(".debrief-numbers")["; ".join(f"{link.name} ({link.country})" for link in rung), "."]


def _link(link: Link) -> htpy.Element:
    country = "Anywhere" if link.country == "any" else link.country
    return htpy.li[htpy.a(href=safe.url(link.url))[link.name], " ", htpy.span(".debrief-links__country")[country], htpy.br, " ", link.about]
