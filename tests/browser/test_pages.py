"""What holds on every page: nothing from elsewhere, no complaints, nothing a screen reader would stumble over, whole without scripts."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import NO_WORKER, ROOT, Visit
from host import Server
from playwright.sync_api import Browser, Page, expect
from reader import drawn

DOCS = ROOT / "docs"
PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix().removesuffix("index").rstrip("/")
    for path in DOCS.rglob("*.md")
    if "decisions" not in path.parts
)
AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8")
VIEWS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]


def address(name: str) -> str:
    """Return a page's address under the site's root."""
    return f"{name}/" if name else ""


def findings(page: Page) -> list[str]:
    """Return what axe finds on the page as it stands: rule and the first element, one a line."""
    page.evaluate(AXE)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def view(browser: Browser, server: Server, visit: Visit, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return a tab in one colour scheme and width."""
    scheme, width = request.param
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, base_url=server.address)
    context.add_init_script(NO_WORKER)
    visit.follow(context, server.address)
    yield context.new_page()
    context.close()


def test_every_page_is_clean(view: Page, visit: Visit) -> None:
    """On each page axe finds nothing, the console stays quiet, nothing is asked of another origin, and nothing is wider than the screen."""
    faults: dict[str, object] = {}
    for name in PAGES:
        view.goto(address(name))
        wide = view.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        if found := [*findings(view), *(["wider than the screen"] if wide else [])]:
            faults[name] = found
    assert faults == {}, json.dumps(faults, indent=1)
    assert visit.complaints == []
    assert visit.strangers == []


@pytest.mark.parametrize("name", ["", "tools/feedback", "no-such-page"])
def test_the_browser_keeps_a_page_from_any_other_address(page: Page, server: Server, name: str) -> None:
    """Whatever is added to a page, nothing is sent to or fetched from elsewhere: a host's script, a picture that counts, a form."""
    page.goto(address(name))
    elsewhere = server.address.replace("127.0.0.1", "localhost")
    barred = page.evaluate(
        """async (elsewhere) => {
            const barred = []
            addEventListener("securitypolicyviolation", (event) => barred.push(event.effectiveDirective))
            const ended = (element) => new Promise((resolve) => (element.onload = element.onerror = resolve))
            await fetch(elsewhere).catch(() => {})
            const picture = new Image()
            picture.src = elsewhere + "count.gif"
            await ended(picture)
            const script = document.createElement("script")
            script.src = elsewhere + "count.js"
            document.body.append(script)
            await ended(script)
            return barred
        }""",
        elsewhere,
    )
    assert barred == ["connect-src", "img-src", "script-src-elem"]


def test_text_at_twice_its_size_fits_a_phone(page: Page) -> None:
    """Whoever needs large letters scrolls down, never sideways."""
    page.set_viewport_size({"width": 360, "height": 800})
    wide = []
    for name in PAGES:
        page.goto(address(name))
        page.locator(":root").evaluate("(root) => { root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`; }")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)
    assert wide == []


def test_axe_finds_nothing_after_an_answer(view: Page) -> None:
    """The result that Python puts in is as sound as the page around it."""
    view.goto("tools/signals/")
    for name in ("engaged", "ran-over", "ended-early", "next-stage-booked", "excited"):
        view.locator(f"input[name='signal.{name}'][value=yes]").check()
    view.wait_for_selector("[data-result][data-by=python] h3")
    assert findings(view) == []


def test_a_page_is_whole_without_scripts(browser: Browser, server: Server) -> None:
    """With scripts off, every page still has its text, its boxes and its worksheet."""
    context = browser.new_context(java_script_enabled=False, base_url=server.address)
    page = context.new_page()
    for name in PAGES:
        page.goto(address(name))
        assert page.locator("h1").first.inner_text()
    page.goto("tools/signals/")
    assert page.locator("fieldset.debrief-signals__sign").count() == 25
    assert page.get_by_text("Add it up by hand").is_visible()
    assert not page.get_by_role("button", name="Clear my answers").is_visible()
    page.goto("paper/after-the-interview/")
    box = page.get_by_label("Speak to your recruiter today")
    box.check()
    assert box.is_checked()
    context.close()


def test_every_box_is_labelled_by_its_text(page: Page) -> None:
    """Pressing the words ticks the box."""
    page.goto("paper/after-the-interview/")
    for row in page.locator(".debrief-checklist__row").all():
        label = row.locator("label")
        label.click()
        assert row.get_by_role("checkbox").is_checked()
        assert len(label.inner_text()) > 10


def test_controls_are_large_enough_to_touch(page: Page) -> None:
    """At least 44 pixels each way, for a thumb on a bus."""
    for name in ("", "tools/signals", "paper/after-the-interview"):
        page.goto(address(name))
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('main button, main summary, main label, header a, header button, .choices a')]
            .filter((each) => each.checkVisibility())
            .map((each) => [each.textContent.trim().slice(0, 40), each.getBoundingClientRect().height])"""
        )
        assert [each for each in sizes if each[1] < 44] == [], name


def test_a_page_without_a_widget_asks_for_no_python(page: Page, server: Server) -> None:
    """Nor does it fetch any of it ahead; a service worker does, for use without a network."""
    page.goto("guide/next-steps/")
    page.wait_for_load_state("networkidle")
    assert [path for path in server.asked if "pyodide" in path or path.endswith(("worker.js", ".whl", ".packed"))] == []


def test_search_finds_a_page_without_leaving_the_site(page: Page, visit: Visit) -> None:
    """The index is the site's own."""
    page.goto("")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially("referees")
    page.wait_for_selector(".md-search-result__item a")
    assert visit.strangers == []
    assert visit.complaints == []


def test_search_by_keyboard_alone(page: Page) -> None:
    """It opens in its field, Tab goes on to what was found, Escape leads back to where it was opened, and leaving closes it."""
    page.goto("")
    drawn(page)
    button = page.get_by_role("button", name="Search")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("referees")
    page.wait_for_selector(".md-search-result__item a")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".md-search-result__item a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(button).to_be_focused()


def test_what_search_finds_is_in_whole_words(page: Page) -> None:
    """The end of one line must not run into the start of the next."""
    page.goto("search/search_index.json")
    texts = page.evaluate("JSON.parse(document.body.innerText).docs.map((each) => `${each.title} ${each.text}`).join(' ')")
    assert "Add it up by hand" in texts
    assert not re.search(r"[a-z](Yes|No|Not sure|Evidence|Add it up|Clear my|Common advice|Related research)\b", texts)


def test_docs_are_where_the_tests_think() -> None:
    """The list of pages above is not empty by mistake."""
    assert len(PAGES) > 25
    assert Path(DOCS, "index.md").is_file()
