"""How Python starts: early, once, in two parts, from what an earlier visit kept, and without being in the way."""

import re

import pytest
import zstandard
from conftest import ROOT
from host import Server
from playwright.sync_api import BrowserContext, Page, Route, expect
from reader import LIVE, SIGNS, TEN, answer, live, memory_kept, replaced

from macros.publish import core, wasm
from widgets.signals.catalogue import catalogue
from widgets.signals.reading import answers, read


def test_python_starts_before_the_shell_is_there(page: Page) -> None:
    """The page's head has it start; the shell, when it comes, goes on with that one, however far it is."""
    held: list[Route] = []
    workers: list[str] = []
    page.on("worker", lambda worker: workers.append(worker.url))
    page.route(re.compile(r"shell\.js$"), lambda route: held.append(route))  # noqa: PLW0108 - Playwright looks at its signature
    page.goto("tools/signals/", wait_until="commit")
    page.wait_for_function("window.debriefEarly?.told.some((text) => JSON.parse(text).event === 'ready')", timeout=60_000)
    answer(page, "engaged")
    for route in held:
        route.continue_()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    assert len(workers) == 1


# Notes whether a worker was asked for while a script of the page was being read, and not from a frame that came later.
EARLY = """
window.Worker = class extends Worker {
  constructor(...all) {
    super(...all);
    window.early ??= document.currentScript !== null;
  }
};
"""


def test_the_page_is_drawn_before_python_starts(page: Page) -> None:
    """What Python's start does would hold up the first frame."""
    page.add_init_script(EARLY)
    page.goto("tools/signals/")
    expect(page.locator(SIGNS)).to_have_attribute("data-state", "ready", timeout=60_000)
    assert page.evaluate("early") is False


def test_the_page_is_read_while_its_styles_are_on_their_way(page: Page) -> None:
    """A script between the style sheet and the end of the page would wait for it, and all that follows would."""
    page.route(re.compile(r"/screen\..*css$"), lambda route: None)  # noqa: ARG005 - never answered
    page.goto("tools/signals/", wait_until="commit")
    page.wait_for_selector("#debrief-begin", state="attached")


def test_no_more_is_counted_than_there_is_to_fetch(page: Page) -> None:
    """Nobody reads of more megabytes than the page said there are; at the end all are here."""
    page.route(re.compile(r"shell\.js$"), lambda route: None)  # noqa: ARG005 - what is said is taken over by the shell
    page.goto("tools/signals/", wait_until="commit")
    page.wait_for_function("window.debriefEarly?.told.some((text) => JSON.parse(text).event === 'ready')", timeout=60_000)
    told = page.evaluate("debriefEarly.told.map((text) => JSON.parse(text)).filter((each) => each.event === 'progress')")
    assert told[-1]["done"] == told[-1]["all"]
    assert all(each["done"] <= each["all"] for each in told)


def test_no_button_is_shown_before_it_does_anything(page: Page) -> None:
    """A press on a slow line, before the shell is there, would be lost."""
    held: list[Route] = []
    page.route(re.compile(r"shell\.js$"), lambda route: held.append(route))  # noqa: PLW0108 - as above
    page.goto("tools/signals/", wait_until="commit")
    answer(page, "engaged")
    clear = page.get_by_role("button", name="Clear my answers")
    expect(clear).to_have_count(0)
    for route in held:
        route.continue_()
    clear.click()
    expect(page.locator("#engaged-yes")).not_to_be_checked()


def test_one_worker_serves_the_whole_visit(page: Page) -> None:
    """Python is not started anew from page to page."""
    workers: list[str] = []
    page.on("worker", lambda worker: workers.append(worker.url))
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    page.wait_for_function("window.document$")  # in-place navigation has been loaded
    page.get_by_role("link", name="Why not").click()
    page.wait_for_url("**/guide/signs/**")
    live(page)
    assert len([url for url in workers if url.endswith("worker.js")]) == 1


@pytest.mark.parametrize("later", [False, True], ids=["first visit", "later visit"])
def test_another_tool_gets_what_it_lacks(context: BrowserContext, server: Server, *, later: bool) -> None:
    """A page fetches the Python of its own tool alone; one reached in place has the same worker fetch more, from a kept memory too."""
    page = context.new_page()
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    if later:
        memory_kept(page)
        page.reload()
        live(page)
    rules = re.compile(r"/debrief_widgets_feedback")
    assert [path for path in server.asked if rules.search(path)] == []
    page.keyboard.press("Tab")  # once a page is used, in-place navigation is loaded; it needs the list of pages
    page.wait_for_function("window.document$ && performance.getEntriesByName(new URL('../../sitemap.xml', location)).length")
    page.evaluate("window.stayed = true; document.querySelector('a[href$=\"feedback/\"]').click()")
    page.wait_for_url("**/tools/feedback/")
    page.locator("textarea[name=note]").fill("They asked about rotas and that went really well.")
    live(page)
    assert page.evaluate("window.stayed") is True
    assert [path for path in server.asked if rules.search(path)] != []


def test_a_later_visit_goes_on_from_the_kept_memory(context: BrowserContext) -> None:
    """And reads the same."""
    page = context.new_page()
    page.goto("tools/signals/")
    answer(page, *TEN)
    live(page)
    memory_kept(page)
    first = page.locator(LIVE).inner_html()
    page.close()
    later = context.new_page()
    later.goto("tools/signals/")
    live(later)
    assert later.locator(LIVE).inner_html() == first


def test_a_later_visit_goes_on_answering(context: BrowserContext) -> None:
    """Also once the files that the kept memory lacks have been fetched."""
    page = context.new_page()
    page.goto("tools/signals/")
    answer(page, *TEN)
    live(page)
    memory_kept(page)
    page.close()
    later = context.new_page()
    with later.expect_response(re.compile(r"\.whl")):
        later.goto("tools/signals/")
    live(later)
    later.wait_for_load_state("networkidle")
    later.locator("label:has(#engaged-no)").click()
    form = {f"signal.{each}": "no" if each == "engaged" else "yes" for each in TEN}
    expect(later.locator(LIVE)).to_contain_text(f"{read(answers(form, catalogue()), catalogue()).points_for} points for")
    expect(later.locator(SIGNS)).to_have_attribute("data-state", "ready")


@pytest.mark.parametrize("spoilt", ["program", "signals"])
def test_what_was_kept_and_does_not_fit_is_thrown_away(context: BrowserContext, spoilt: str) -> None:
    """Whichever part of it; Python then starts as on a first visit, and keeps anew."""
    page = context.new_page()
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    memory_kept(page)
    page.evaluate(
        """async (spoilt) => { const place = await caches.open("debrief-python");
        const headers = {"content-type": "application/wasm", "x-bytes": "1048576", "x-pages": "0 1"};
        for (const key of await place.keys())
          if (key.url.endsWith(spoilt)) await place.put(key, new Response(new Uint8Array(1024), {headers})); }""",
        spoilt,
    )
    page.close()
    later = context.new_page()
    later.goto("tools/signals/")
    live(later)
    expect(later.locator(LIVE)).to_contain_text("from 1 of 25")


def test_saving_data_asks_first(page: Page, server: Server) -> None:
    """Nothing is fetched until the reader says so."""
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=ask]")).to_contain_text("save data")
    assert [path for path in server.asked if "worker" in path and "search" not in path] == []
    page.get_by_role("button", name="Get the helper").click()
    live(page)


def test_the_start_of_python_never_blocks_the_page(page: Page) -> None:
    """No task of the page's own thread is longer than fifty milliseconds once it has loaded."""
    page.goto("tools/signals/")
    page.wait_for_load_state("load")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))")  # it has been painted
    page.evaluate(
        """window.long = []; new PerformanceObserver((list) => long.push(...list.getEntries().map((each) => each.duration)))
        .observe({type: "longtask"})"""
    )
    page.locator("#engaged-yes").focus()
    page.wait_for_selector(f"{SIGNS}[data-state=ready]", timeout=60_000)
    assert page.evaluate("long") == []


def test_a_runtime_without_all_its_functions_gets_the_rest(page: Page) -> None:
    """The core lacks what no example used; a page that needs more of it starts again with all, and answers."""
    whole = (ROOT / "node_modules/pyodide" / core.BINARY).read_bytes()
    exports = {name: place for name, _, place in wasm.exports(dict(wasm.sections(whole))[wasm.EXPORTS])}
    imported = sum(kind == wasm.FUNCTION for _, kind in wasm.imports(dict(wasm.sections(whole))[wasm.IMPORTS]))
    lacking = exports["PyUnicode_Join"] - imported  # no start goes without it
    count = len(wasm.bodies(dict(wasm.sections(whole))[wasm.CODE]))
    parts = core.split(whole, [place for place in range(count) if place != lacking], set(exports))
    served = dict(zip(("asm.wasm", "rest"), (zstandard.compress(each, 1) for each in parts), strict=True))
    asked: list[str] = []

    def serve(route: Route) -> None:
        asked.append(next(name for name in served if f"pyodide.{name}." in route.request.url))
        route.fulfill(body=served[asked[-1]])

    page.route(re.compile(r"pyodide\.(asm\.wasm|rest)\..*packed$"), serve)
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    assert sorted(asked) == ["asm.wasm", "asm.wasm", "rest"]


# A worker that has all its files, and is ready only once it has been asked.
ASKED_FIRST = """
const tell = (event) => postMessage(JSON.stringify(event));
tell({ event: "begin" });
addEventListener("message", ({ data }) => {
  tell({ event: "ready", build: location.pathname.split("/").at(-2) });
  tell({ ok: true, id: JSON.parse(data).id, html: "<p>from 1 of 25</p>", announce: "" });
});
"""


def test_the_question_is_there_before_python_is(page: Page) -> None:
    """It is sent while Python starts, so the answer does not wait for the page; nor does a note come and go within that time."""
    page.add_init_script(
        "new MutationObserver((seen) => seen.some(({ target }) => target.dataset?.note === 'starting') && (window.flashed = true))"
        ".observe(document, { subtree: true, attributes: true, attributeFilter: ['data-note'] })"
    )
    replaced(page, ASKED_FIRST)
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    assert not page.evaluate("window.flashed")


def test_a_page_that_is_not_shown_is_made_live_too(page: Page) -> None:
    """No frame is drawn of it, so nothing may wait for one."""
    page.add_init_script("Object.defineProperty(document, 'hidden', { value: true }); window.requestAnimationFrame = () => 0")
    page.goto("tools/signals/")
    expect(page.locator(SIGNS)).not_to_have_attribute("data-state", "static")


def test_a_long_start_is_told(page: Page) -> None:
    """Whoever answers while Python is on its way reads so, and reads on."""
    page.route(re.compile(r"packed$"), lambda route: None)  # noqa: ARG005 - never answered
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=starting]")).to_be_visible()
