"""What a person does with a live widget, and what they meet when Python cannot come."""

import gzip
import re

import pytest
from conftest import ROOT, Visit
from host import Server
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from macros.publish import core, wasm

LIVE = "[data-result][data-by=python]"
SIGNS = "debrief-widget[name=signals]"
TEN = ("ran-over", "excited", "closing-questions", "conversation", "answered-in-full", "next-steps-told", "next-stage-booked", "engaged")


def answer(page: Page, *names: str) -> None:
    """Say yes to the signs named."""
    for name in names:
        page.locator(f"label:has(#{name}-yes)").click()


def live(page: Page) -> None:
    """Wait until Python has made the result."""
    page.wait_for_selector(LIVE, timeout=60_000)


def memory_kept(page: Page) -> None:
    """Wait until a memory is kept for the next visit; a wait for a promise would take the promise itself for a yes."""
    page.evaluate(
        """async () => {
          for (let frame = 0; frame < 3000; frame += 1) {
            if ((await (await caches.open("debrief-python")).keys()).length === 1) return;
            await new Promise(requestAnimationFrame);
          }
          throw new Error("no memory was kept");
        }"""
    )


def test_ten_answers_by_keyboard_alone(page: Page, visit: Visit) -> None:
    """Tab to a sign, arrow to an answer; the reading is made by Python, and no request or complaint goes astray."""
    page.goto("tools/signals/")
    page.locator("summary", has_text="What this cannot tell you").focus()
    answered = 0
    while answered < 10:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('input[type=radio]:not(:checked)')"):
            page.keyboard.press("Space")
            answered += 1
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 10 of 25 signs you could judge")
    expect(page.locator(f"{SIGNS} [role=status]")).to_contain_text("from 10 of 25")
    assert visit.complaints == []
    assert visit.strangers == []


def test_reload_keeps_the_answers(page: Page) -> None:
    """And reads them again."""
    page.goto("tools/signals/")
    answer(page, *TEN)
    live(page)
    page.reload()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 8 of 25")
    expect(page.locator("#engaged-yes")).to_be_checked()


def test_answers_given_before_the_scripts_are_there_count(page: Page) -> None:
    """On a slow line a page can be read and answered first; what was said then is kept beside what was kept before, and read."""
    held: list[Route] = []
    page.goto("tools/signals/")
    answer(page, "ran-over")
    page.route(re.compile(r"shell\.mjs$"), lambda route: held.append(route))  # noqa: PLW0108 - Playwright looks at its signature
    page.reload(wait_until="commit")
    page.wait_for_selector("[data-result]")
    answer(page, "engaged")
    for route in held:
        route.continue_()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 2 of 25")
    expect(page.locator("#engaged-yes")).to_be_checked()
    expect(page.locator("#ran-over-yes")).to_be_checked()


def test_python_starts_before_the_shell_is_there(page: Page) -> None:
    """The page's head has it start; the shell, when it comes, goes on with that one, however far it is."""
    held: list[Route] = []
    workers: list[str] = []
    page.on("worker", lambda worker: workers.append(worker.url))
    page.route(re.compile(r"shell\.mjs$"), lambda route: held.append(route))  # noqa: PLW0108 - Playwright looks at its signature
    page.goto("tools/signals/", wait_until="commit")
    page.wait_for_function("window.debriefEarly.told.some((text) => JSON.parse(text).event === 'ready')", timeout=60_000)
    answer(page, "engaged")
    for route in held:
        route.continue_()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    assert len(workers) == 1


def test_the_same_answers_stand_on_the_guide_page(page: Page) -> None:
    """One record: what was answered in the tool is answered on the signs page, reached by instant navigation and back."""
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    page.evaluate("window.stayed = true")
    page.wait_for_function("window.document$")  # in-place navigation has been loaded
    page.get_by_role("link", name="Why not").click()
    page.wait_for_url("**/guide/signs/**")
    expect(page.locator("#engaged-yes")).to_be_checked()
    page.go_back()
    page.wait_for_url("**/tools/signals/")
    live(page)
    expect(page.locator("#engaged-yes")).to_be_checked()
    assert page.evaluate("window.stayed") is True


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
    assert len([url for url in workers if url.endswith("worker.mjs")]) == 1


def test_a_page_that_comes_back_whole_is_brought_up_to_date(keeping: Browser, server: Server) -> None:
    """Browsers keep a page that was left and show it again unloaded: it must take in what was answered since, and still answer."""
    page = keeping.new_page(base_url=server.address)
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    page.evaluate("addEventListener('pageshow', (event) => { window.cameBack = event.persisted })")
    page.goto("about/licence/")
    page.evaluate(
        """() => { const record = JSON.parse(localStorage.getItem("debrief.record"));
        record.interviews[record.current].forms.signals["signal.ran-over"] = "yes";
        localStorage.setItem("debrief.record", JSON.stringify(record)); }"""
    )
    page.go_back(wait_until="commit")  # nothing loads when a kept page comes back
    expect(page.locator("#ran-over-yes")).to_be_checked()
    assert page.evaluate("window.cameBack") is True, "the browser did not keep the page, so this shows nothing"
    expect(page.locator(LIVE)).to_contain_text("from 2 of 25")
    answer(page, "conversation")
    expect(page.locator(LIVE)).to_contain_text("from 3 of 25")


def test_on_a_phone_the_way_to_the_count_stays_at_hand(page: Page) -> None:
    """Twenty-five questions lie between the first answer and the count."""
    page.goto("tools/signals/")
    way = page.get_by_role("link", name="See your count")
    expect(way).to_be_hidden()
    answer(page, "ran-over")
    live(page)  # until then a note may hold the foot of the screen
    expect(way).to_be_in_viewport()
    way.click()
    expect(page.locator("#signs-count h2").first).to_be_in_viewport()


def test_two_tabs_agree(context: BrowserContext) -> None:
    """An answer in one tab is in the other, and neither overwrites what the other keeps."""
    one, other = context.new_page(), context.new_page()
    one.goto("tools/signals/")
    other.goto("tools/signals/")
    answer(one, "engaged")
    expect(other.locator("#engaged-yes")).to_be_checked()
    answer(other, "ran-over")
    expect(one.locator("#ran-over-yes")).to_be_checked()
    expect(one.locator("#engaged-yes")).to_be_checked()


def test_clear_can_be_taken_back(page: Page) -> None:
    """One press too many loses nothing."""
    page.goto("tools/signals/")
    answer(page, "engaged", "ran-over")
    page.get_by_role("button", name="Clear my answers").click()
    expect(page.locator("#engaged-yes")).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#engaged-yes")).to_be_checked()
    expect(page.locator("#ran-over-yes")).to_be_checked()


def test_ticks_on_a_checklist_stay(page: Page) -> None:
    """Over a reload, on every page that shows the list, and by the row's id, whatever its words."""
    page.goto("paper/after-the-interview/")
    page.locator("#after-the-interview-reflect").check()
    page.reload()
    expect(page.locator("#after-the-interview-reflect")).to_be_checked()
    page.goto("guide/next-steps/")
    expect(page.locator("#after-the-interview-reflect")).to_be_checked()


def test_ticks_can_be_cleared_and_taken_back(page: Page) -> None:
    """Cleared ticks are gone from the record too, and one press brings them back."""
    page.goto("guide/went-badly/")
    box = page.locator("#bad-day-kind")
    box.check()
    page.get_by_role("button", name="Clear my ticks").click()
    expect(box).not_to_be_checked()
    assert page.evaluate("JSON.parse(localStorage.getItem('debrief.record')).interviews.default.forms['checklist.bad-day']") == {}
    page.get_by_role("button", name="Undo").click()
    expect(box).to_be_checked()
    page.reload()
    expect(box).to_be_checked()


@pytest.mark.parametrize("part", ["worker.mjs", ".wasm", "python_stdlib", ".whl", "pyodide.asm"])
def test_a_runtime_that_does_not_load(page: Page, server: Server, part: str) -> None:
    """Plain words, the worksheet still there, the answers kept, and a way to try again."""
    server.blocked.add(part)
    page.goto("tools/signals/")
    answer(page, "engaged")
    note = page.locator(".debrief-note[data-note=failed]")
    expect(note).to_contain_text("What you wrote is kept")
    expect(page.get_by_role("heading", name="Add it up by hand")).to_be_visible()
    server.blocked.clear()
    note.get_by_role("button", name="Try again").click()
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")


def replaced(page: Page, script: str) -> None:
    """Serve another worker in place of the real one."""
    page.route(re.compile(r"worker\.mjs$"), lambda route: route.fulfill(body=script, content_type="text/javascript"))


REPLY = "addEventListener('message', (e) => postMessage(JSON.stringify({id: JSON.parse(e.data).id, ok: false, error: %s})));"
READY = "postMessage(JSON.stringify({event: 'ready', build: location.pathname.split('/').at(-2)}));"


@pytest.mark.parametrize(
    ("worker", "said"),
    [
        ("postMessage(JSON.stringify({event: 'fatal', kind: 'start', text: 'x'}));", "did not start in this browser"),
        ("postMessage(JSON.stringify({event: 'ready', build: 'another'}));", "This page has been updated"),
        (READY + REPLY % "{kind: 'bug', text: 'KeyError'}", "made a mistake with these answers"),
        (READY + REPLY % "{kind: 'input', text: 'Cannot read the answer: say it again.'}", "Cannot read the answer: say it again."),
    ],
    ids=["a start that fails", "another build", "a fault of ours", "a slip of the reader's"],
)
def test_other_failures_say_what_they_are(page: Page, worker: str, said: str) -> None:
    """In plain words, with the answers kept and the worksheet in place."""
    replaced(page, worker)
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=failed]")).to_contain_text(said)
    expect(page.get_by_role("heading", name="Add it up by hand")).to_be_visible()
    expect(page.locator("#engaged-yes")).to_be_checked()


def test_a_silent_worker_is_given_one_more_try(page: Page) -> None:
    """Then the page goes on without it."""
    page.clock.install()
    workers: list[str] = []
    page.on("worker", lambda worker: workers.append(worker.url))
    replaced(page, READY)
    page.goto("tools/signals/")
    answer(page, "engaged")
    page.clock.run_for(2_000)
    expect(page.locator(SIGNS)).to_have_attribute("data-state", "ready")
    page.clock.run_for(16_000)
    expect(page.locator(SIGNS)).to_have_attribute("data-state", "ready")
    page.clock.run_for(16_000)
    expect(page.locator(".debrief-note[data-note=failed]")).to_contain_text("gave no answer")
    assert len([url for url in workers if url.endswith("worker.mjs")]) == 2


def test_a_runtime_without_all_its_functions_gets_the_rest(page: Page) -> None:
    """The core lacks what no example used; a page that needs more of it starts again with all, and answers."""
    whole = (ROOT / "node_modules/pyodide" / core.BINARY).read_bytes()
    exports = {name: place for name, _, place in wasm.exports(dict(wasm.sections(whole))[wasm.EXPORTS])}
    imported = sum(kind == wasm.FUNCTION for _, kind in wasm.imports(dict(wasm.sections(whole))[wasm.IMPORTS]))
    lacking = exports["PyUnicode_Join"] - imported  # no start goes without it
    count = len(wasm.bodies(dict(wasm.sections(whole))[wasm.CODE]))
    parts = core.split(whole, [place for place in range(count) if place != lacking], set(exports))
    served = dict(zip(("asm.wasm", "rest"), (gzip.compress(each, 1) for each in parts), strict=True))
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


def test_a_damaged_record_is_set_aside(page: Page) -> None:
    """It is never overwritten, and can be downloaded."""
    page.goto("about/")
    page.evaluate("localStorage.setItem('debrief.record', '{broken')")
    page.goto("tools/signals/")
    note = page.locator(".debrief-note[data-note=storage]")
    expect(note).to_contain_text("It has been set aside")
    with page.expect_download() as download:
        note.get_by_role("button").click()
    assert download.value.path().read_text("utf-8") == "{broken"
    answer(page, "engaged")
    kept = page.evaluate("Object.entries(localStorage).filter(([key]) => key.includes('damaged')).map(([, value]) => value)")
    assert kept == ["{broken"]


def test_a_record_of_a_newer_site_is_left_alone(page: Page) -> None:
    """Old rules must not write over what new ones keep."""
    newer = '{"v":2,"more":true}'
    page.goto("about/")
    page.evaluate("(text) => localStorage.setItem('debrief.record', text)", newer)
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=storage]")).to_contain_text("A newer version")
    assert page.evaluate("localStorage.getItem('debrief.record')") == newer


BLOCKED: dict[str, tuple[str, str]] = {
    "blocked": (
        "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); }",
        "does not let",
    ),
    "full": (
        "localStorage.setItem('other', 'x'); Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }",
        "storage is full",
    ),
}


@pytest.mark.parametrize("kind", BLOCKED)
def test_without_storage_the_page_goes_on(page: Page, kind: str) -> None:
    """It says that nothing will be kept, and still reads the signs."""
    script, said = BLOCKED[kind]
    page.add_init_script(script)
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    expect(page.locator(LIVE)).to_contain_text("from 1 of 25")
    expect(page.locator(".debrief-note")).to_contain_text(said)


@pytest.mark.parametrize("without", ["caches", "DecompressionStream"])
def test_an_older_browser(page: Page, without: str) -> None:
    """Without a place for a snapshot Python starts all the same; without what it needs, the page says so and stays whole."""
    page.route(
        re.compile(r"worker\.mjs$"),
        lambda route: route.fulfill(body=f"delete self.{without};\n{route.fetch().text()}", content_type="text/javascript"),
    )
    page.goto("tools/signals/")
    answer(page, "engaged")
    if without == "caches":
        live(page)
    else:
        expect(page.locator(".debrief-note[data-note=failed]")).to_contain_text("What you wrote is kept")
        expect(page.get_by_role("heading", name="Add it up by hand")).to_be_visible()


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
    expect(later.locator(LIVE)).to_contain_text("8 points for")
    expect(later.locator(SIGNS)).to_have_attribute("data-state", "ready")


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


def test_a_kept_memory_that_does_not_fit_is_thrown_away(context: BrowserContext) -> None:
    """Python then starts as on a first visit."""
    page = context.new_page()
    page.goto("tools/signals/")
    answer(page, "engaged")
    live(page)
    memory_kept(page)
    page.evaluate(
        """async () => { const place = await caches.open("debrief-python"); const [key] = await place.keys();
        await place.put(key, new Response(new Uint8Array(1024))); }"""
    )
    page.close()
    later = context.new_page()
    later.goto("tools/signals/")
    live(later)
    expect(later.locator(LIVE)).to_contain_text("from 1 of 25")
