"""A host can do without a tool by one setting: its page goes, and so does all that led there."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import about

from macros import without
from widgets.guide.tools import left_out
from widgets.signals.catalogue import catalogue
from widgets.views import NAMES, feedback, signals

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("written", "kept", "told"),
    [
        ("[Thank them](../tools/messages.md#thanks){ .md-button }", "", False),
        ("- [The other messages](../tools/messages.md): what else there is.", "", False),
        ("1. [The other messages](../tools/messages.md)", "", False),
        ("No recruiter? [Thank them](../tools/messages.md#thanks).", "No recruiter? Thank them.", True),
        ("- Be kind: [Withdraw](../tools/messages.md) or [wait](while-you-wait.md).", "- Be kind: Withdraw or [wait](while-you-wait.md).", True),
        ("[Withdraw](../tools/messages.md), or stay.", "Withdraw, or stay.", True),
        ("[Write](../tools/feedback.md){ .md-button }", "[Write](../tools/feedback.md){ .md-button }", False),
        ("[Elsewhere](messages.md)", "[Elsewhere](messages.md)", False),
    ],
)
def test_what_is_there_for_the_link_goes_with_it_and_a_sentence_is_told(written: str, kept: str, told: bool) -> None:  # noqa: FBT001
    """A button and a row of a list that begins with it; in a sentence the words stay, and the build asks whether it still holds."""
    page, lines = without.unlinked(f"Before.\n\n{written}\n\nAfter.", "guide/some.md", ["messages"])
    assert page.replace("\n", "") == f"Before.{kept}After."
    assert lines == ([kept] if told else [])


def test_nothing_is_left_out_of_the_menu_but_the_page() -> None:
    """At whatever depth it stands."""
    nav = [{"Home": "index.md"}, {"Tools": ["tools/index.md", {"Write": "tools/feedback.md"}, {"Other": "tools/messages.md"}]}]
    assert without.menu(nav, ["messages"]) == [{"Home": "index.md"}, {"Tools": ["tools/index.md", {"Write": "tools/feedback.md"}]}]
    assert without.menu(nav, []) == nav


def test_no_result_leads_to_a_tool_that_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the reader's own browser too: from what to do about a sign, and from a note about a no."""
    form = {f"signal.{each.id}": "yes" for each in catalogue().signals}
    note = {"note": "They told me I did not get the job. They went with another candidate."}
    assert "tools/messages/" in str(signals.update(form).html)
    assert "../messages/" in str(feedback.update(note).html)
    for view in (signals, feedback):
        monkeypatch.setattr(view, "left_out", lambda: ("messages",))
    assert "tools/messages/" not in str(signals.update(form).html)
    assert "../messages/" not in str(feedback.update(note).html)


def test_the_whole_site_builds_without_two_tools(tmp_path: Path) -> None:
    """Nothing leads there: no page, menu, search, list of sheets or list of what is kept offline; the build names the pages to read again."""
    for folder in ("macros", "widgets", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for shared in ("node_modules", ".cache", "mkdocs.yml", "pyproject.toml", "README.md", "LICENSE", "package.json", "package-lock.json"):
        (tmp_path / shared).symlink_to(ROOT / shared)
    for shared in ("requirements", "tests"):
        (tmp_path / shared).symlink_to(ROOT / shared)
    (tmp_path / "widgets/content/tools.toml").write_text('left_out = ["signals", "messages"]\n', "utf-8")
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    site = tmp_path / "site"
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    assert (site / "tools/feedback/index.html") in pages
    for tool, read_again in (("signals", "guide/not-sure"), ("signals", "guide/signs"), ("messages", "guide/went-well")):
        assert not (site / "tools" / tool).exists()
        assert f"docs/{read_again}.md spoke of a tool that is left out" in done.stderr
        assert [path for path, html in pages.items() if f"tools/{tool}/" in html or f'"../{tool}/' in html] == []
        assert [path for path, html in pages.items() if f'<debrief-widget name="{tool}"' in html] == []
        assert not list(site.rglob(f"tool-{tool}*"))
        for file in ("sw.js", "sitemap.xml", "search/search_index.json"):
            assert f"tools/{tool}/" not in (site / file).read_text("utf-8")


def test_a_host_is_spared_the_tests_of_a_tool_that_is_left_out() -> None:
    """They would look for a page that is meant not to be there; those of the others still run."""
    assert about("messages", 'page.goto("tools/messages/")')
    assert about("messages", 'MADE["tool-messages"]')
    assert not about("messages", 'page.goto("tools/feedback/")')


def test_this_copy_leaves_out_what_its_file_says() -> None:
    """Of the tools there are, and of no other."""
    assert set(left_out()) <= set(NAMES)
