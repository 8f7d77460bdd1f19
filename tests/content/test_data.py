"""The guide's data keeps the rules of its own evidence."""

import re
from pathlib import Path

from widgets.guide.checklists import checklist, ids
from widgets.guide.claims import claims
from widgets.guide.links import topics
from widgets.guide.sources import sources
from widgets.signals.catalogue import catalogue

BANNED = re.compile(r"\b(likely|unlikely|chances?|probabilit\w*|guarantee\w*|research shows|you got it)\b|%", re.IGNORECASE)
LONGEST = 25  # words in a sentence; evidence 8.2


def test_every_sign_has_a_grade_and_a_reason() -> None:
    """And says what to do next, so that no sign is left to brood on."""
    for signal in catalogue().signals:
        assert signal.grade in "BCD", f"{signal.id}: no sign has field evidence as candidates see it (evidence 10)"
        assert signal.reason
        assert signal.misreading
        assert signal.next


def test_the_signs_are_those_of_the_evidence() -> None:
    """Ten signs of which one has two parts, three more, and eleven that worry people."""
    groups = [signal.group for signal in catalogue().signals]
    assert (groups.count("sign"), groups.count("extra"), groups.count("counter")) == (11, 3, 11)


def test_no_text_of_the_reader_speaks_of_odds() -> None:
    """A count of signs must not read as a forecast."""
    signs = catalogue()
    texts = [signs.caption, signs.in_short, *signs.cannot, *signs.actions]
    texts += [text for band in (signs.few, signs.mix, signs.many) for text in (band.name, band.makes, band.means)]
    texts += [text for signal in signs.signals for text in (signal.question, signal.name, signal.reason, signal.misreading, signal.next)]
    texts += [each.question for signal in signs.signals for each in signal.conditions]
    assert [text for text in texts if BANNED.search(text)] == []


def test_every_source_is_used_somewhere() -> None:
    """A source that supports nothing would only look like evidence."""
    used = {each for claim in claims().values() for each in claim.sources}
    used |= {each for signal in catalogue().signals for each in signal.sources}
    used |= {each for name in ids() for row in checklist(name).rows for each in row.sources}
    used |= {each for each in sources() if any(f"#{each})" in page.read_text("utf-8") for page in Path("docs").rglob("*.md"))}
    assert sorted(set(sources()) - used) == []


def test_every_checklist_has_its_page_and_its_sheet() -> None:
    """The list on paper is one click from the advice it belongs to."""
    for name in ids():
        assert Path("docs", checklist(name).page).is_file(), name
        assert f'{{{{ checklist("{name}") }}}}' in Path("docs/paper", f"{name}.md").read_text("utf-8")


def test_every_country_has_someone_to_talk_to() -> None:
    """A bad evening is not the time to search."""
    talk = next(topic for topic in topics() if topic.id == "talk")
    assert {"UK", "Ireland", "US", "Canada", "Australia", "EU"} <= {link.country for link in talk.links}


def texts_of_pages() -> list[str]:
    """Return every paragraph, row and heading of the pages, without markup."""
    found = []
    for path in Path("docs").rglob("*.md"):
        if "decisions" not in path.parts:
            body = path.read_text("utf-8").partition("\n---\n")[2]
            body = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|<[^>]*>|\{[:.][^}]*\}", "", body)
            body = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body)
            found += re.split(r"\n\s*\n|\n\s*(?:[-*>#]+|\d+\.)\s|^\?\?\? .*\n", body, flags=re.MULTILINE)
    return found


def test_sentences_are_short() -> None:
    """At most twenty-five words, for a tired reader: on the pages, in the lists, with the signs and about the sources."""
    signs = catalogue()
    texts = [*texts_of_pages(), signs.caption, *signs.cannot, *signs.actions]
    texts += [text for name in ids() for text in (checklist(name).intro, *(row.text for row in checklist(name).rows))]
    texts += [text for signal in signs.signals for text in (signal.question, signal.reason, signal.misreading, signal.next)]
    texts += [text for source in sources().values() for text in (source.found, source.limits)]
    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.!?])\s+", text)]
    assert len(sentences) > 800
    assert [sentence for sentence in sentences if len(sentence.split()) > LONGEST] == []


def test_the_signs_are_on_pages_two_folders_deep() -> None:
    """Their result leads to other pages by addresses that begin with `../../`."""
    pages = [path for path in Path("docs").rglob("*.md") if '{{ widget("signals") }}' in path.read_text("utf-8")]
    assert pages
    assert all(len(path.relative_to("docs").parts) == 2 and path.name != "index.md" for path in pages)


def test_the_signs_sheet_reads_its_count_as_the_catalogue_does() -> None:
    """By the same make-up of signs, in the same words."""
    signs = catalogue()
    assert checklist("signs").reading == tuple(f"{band.name}: {band.makes}" for band in (signs.few, signs.mix, signs.many))
