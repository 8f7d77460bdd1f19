"""The sources page tells all that is recorded of a source, and the help page all that is recorded of a service."""

import re
from html import unescape

import pytest

from widgets.guide.links import Topic, topics
from widgets.guide.sources import labels, sources
from widgets.views import reference

SOURCES = str(reference.sources(sources(), labels()))
HELP = str(reference.further_help(topics()))


@pytest.mark.parametrize("name", sources())
def test_a_source_is_told_whole(name: str) -> None:
    """What was found, in whom and where, its limits, when it was checked, and who reported it if we did not see it ourselves."""
    source = sources()[name]
    entry = unescape(re.sub(r"<[^>]*>", " ", SOURCES.partition(f'id="{name}"')[2].partition("</section>")[0]))
    wanted = [source.cite, source.year, source.found, source.sample, source.country, source.limits, f"{source.checked:%-d %B %Y}"]
    wanted += [f"Reported by {source.reported_by}"] if source.status == "reported" else ["Abstract or official page seen"]
    wanted += [f"As of {source.as_of:%-d %B %Y}"] if source.as_of else []
    assert [each for each in wanted if each not in " ".join(entry.split())] == []
    assert f'href="{source.link}"' in SOURCES


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.id)
def test_a_service_is_shown_with_its_country(topic: Topic) -> None:
    """And its topic can be chosen at the top of the page."""
    assert f'<a href="#{topic.id}">{topic.title}</a>' in HELP
    rows = HELP.partition(f'<h2 id="{topic.id}">')[2].partition("</section>")[0].split("<li>")[1:]
    for link, row in zip(topic.links, rows, strict=True):
        assert f'href="{link.url}"' in row
        assert f">{'Anywhere' if link.country == 'any' else link.country}<" in row
        assert link.about in unescape(row)


def test_on_paper_a_topic_gives_its_numbers() -> None:
    """Each with its country, since a link leads nowhere there."""
    line = str(reference.numbers(next(topic for topic in topics() if topic.id == "talk")))
    for said in ("Samaritans: 116 123 (UK)", "988 Lifeline: 988 (US)", "Lifeline: 13 11 14 (Australia)"):
        assert said in line
