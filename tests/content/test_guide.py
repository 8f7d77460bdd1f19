"""Every point the guide must make has its place in the site, with its label beside it."""

import re
from pathlib import Path

import pytest

from widgets.guide.checklists import checklist, ids
from widgets.guide.claims import claims
from widgets.guide.links import topics

# the points by part; the pages they stand on are in widgets/content/claims.toml
POINTS = {
    "guide/next-steps.md": ["reflect", "call-recruiter", "warn-references", "cut-ties", "be-obvious", "lose-track", "call-off-search"],
    "guide/right-job.md": ["excitement", "company", "manager", "gut"],
    "guide/went-badly.md": ["write-it-down", "tell-recruiter", "use-feedback", "keep-going"],
    "guide/second-interview.md": ["format", "who", "assessed", "congratulate"],
}


def page(name: str) -> str:
    """Return the Markdown of one page under docs/."""
    return Path("docs", name).read_text("utf-8")


@pytest.mark.parametrize(("name", "point"), [(name, point) for name, points in POINTS.items() for point in points])
def test_every_point_has_its_place(name: str, point: str) -> None:
    """Under its own anchor, with its evidence line."""
    assert claims()[point].page == name
    assert f"{{: #{point} }}" in page(name)


@pytest.mark.parametrize("point", claims())
def test_every_claim_is_made_once_where_it_says(point: str) -> None:
    """An evidence line that stands nowhere, or twice, misleads."""
    assert page(claims()[point].page).count(f'{{{{ claim("{point}") }}}}') == 1


def test_the_signs_page_says_first_what_signs_cannot_tell() -> None:
    """Before the first sign."""
    text = page("guide/signs.md")
    assert '{{ widget("signals") }}' in text
    assert re.search(r"cannot|can't|do not tell", text.partition("{{ widget")[0])


def test_every_sheet_is_there() -> None:
    """The nine lists a person can print, and no other under their names."""
    assert set(ids()) == {
        "after-the-interview",
        "before-you-call",
        "right-job",
        "signs",
        "bad-day",
        "second-interview",
        "who-i-have-met",
        "references",
        "while-you-wait",
    }


@pytest.mark.parametrize("name", ids())
def test_what_is_to_be_written_has_a_line(name: str) -> None:
    """A sheet that says “Mark one thing” with no room for it asks for the impossible."""
    asked = [row for row in checklist(name).rows if re.match(r"(Write|Note|Mark|Add|Finish|List|Have your)\b", row.text)]
    assert [row.text for row in asked if not row.write] == []


@pytest.mark.parametrize("name", ids())
def test_a_sheet_leads_on(name: str) -> None:
    """To the page that says more about it, and to the other sheets: who came by a link to one would stand before a wall."""
    after = page(f"paper/{name}.md").partition("{{ checklist")[2]
    assert f"](../{checklist(name).page}" in after
    assert "](index.md)" in after


def test_further_help_covers_its_topics() -> None:
    """CV, finding, accepting, starting, unfair treatment, talking, listening, following."""
    assert [topic.id for topic in topics()] == ["cv", "finding", "offer", "starting", "unfair", "talk", "listen", "follow"]


@pytest.mark.parametrize("name", ["privacy", "accessibility", "sources", "licence", "host-your-own"])
def test_about_has_its_pages(name: str) -> None:
    """What is stored, how to get at it, who may reuse it, and how."""
    assert len(page(f"about/{name}.md")) > 200


@pytest.mark.parametrize("path", sorted(Path("docs").rglob("*.md")), ids=str)
def test_every_page_has_a_title_and_a_description(path: Path) -> None:
    """So that a search result or a shared link says what the page is."""
    if path.parts[1] == "decisions":
        return
    front = path.read_text("utf-8").partition("\n---")[0]
    assert re.search(r"^title: .+", front, re.MULTILINE)
    description = re.search(r"^description: (.+)", front, re.MULTILINE)
    assert description
    assert len(description[1]) <= 160


def front(path: Path, key: str) -> str:
    """Return one line of a page's front matter, without quotes."""
    found = re.search(rf"^{key}: (.+)", path.read_text("utf-8").partition("\n---")[0], re.MULTILINE)
    return found[1].strip('"') if found else ""


READ = [path for path in sorted(Path("docs").rglob("*.md")) if path.parts[1] != "decisions"]


def test_every_description_is_one_sentence_of_its_own() -> None:
    """A list of search results shows it alone, beside those of the other pages."""
    found = [front(path, "description") for path in READ]
    assert len(set(found)) == len(found)
    assert [each for each in found if re.search(r"[.?!] ", each) or not each.endswith(".")] == []


def test_a_sheet_has_one_name() -> None:
    """In the menu, over the page and on paper."""
    menu = dict(re.findall(r"^ +- (.+): paper/([a-z-]+)\.md$", Path("mkdocs.yml").read_text("utf-8"), re.MULTILINE))
    named = {name: title for title, name in menu.items()}
    assert named == {name: checklist(name).title for name in ids()}
    assert named == {name: front(Path("docs/paper", f"{name}.md"), "title") for name in ids()}


def test_one_thing_has_one_name() -> None:
    """An employer is no firm or company, since schools and hospitals hire too; and nobody is told to ring."""
    pages = [path for path in READ if path.parts[1] in {"guide", "tools", "index.md"}]
    texts = {str(path): path.read_text("utf-8").rpartition("\n---\n")[2] for path in pages}
    texts |= {name: " ".join([checklist(name).intro, *(f"{row.block} {row.text}" for row in checklist(name).rows)]) for name in ids()}
    other = re.compile(r"\b(emails?|signal reader|ring|your firm|that firm|two firms|the company)\b", re.IGNORECASE)
    assert {name: other.findall(text) for name, text in texts.items() if other.search(text)} == {}
