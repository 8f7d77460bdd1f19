"""What a person meets when Python cannot come: plain words, their answers kept, and the worksheet still there."""

import re

import pytest
from host import Server
from playwright.sync_api import Page, Route, expect
from reader import LIVE, SIGNS, answer, live, replaced


@pytest.mark.parametrize("part", ["worker.js", ".wasm", "python_stdlib", ".whl", "pyodide.asm"])
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


@pytest.mark.parametrize("part", ["asm.wasm", "python_stdlib"])
def test_a_file_that_comes_damaged(page: Page, part: str) -> None:
    """It carries its own checksum: the page says that the helper did not come, and does not start with half of it."""

    def spoil(route: Route) -> None:
        body = bytearray(route.fetch().body())
        body[len(body) // 2] ^= 255
        route.fulfill(body=bytes(body))

    page.route(re.compile(rf"{part}.*packed$"), spoil)
    page.goto("tools/signals/")
    answer(page, "engaged")
    expect(page.locator(".debrief-note[data-note=failed]")).to_contain_text("could not be fetched")


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
    assert len([url for url in workers if url.endswith("worker.js")]) == 2


@pytest.mark.parametrize("without", ["caches", "WebAssembly"])
def test_an_older_browser(page: Page, without: str) -> None:
    """Without a place for a snapshot Python starts all the same; without what it needs, the page says so and stays whole."""
    page.route(
        re.compile(r"worker\.js$"),
        lambda route: route.fulfill(body=f"delete self.{without};\n{route.fetch().text()}", content_type="text/javascript"),
    )
    page.goto("tools/signals/")
    answer(page, "engaged")
    if without == "caches":
        live(page)
    else:
        expect(page.locator(".debrief-note[data-note=failed]")).to_contain_text("What you wrote is kept")
        expect(page.get_by_role("heading", name="Add it up by hand")).to_be_visible()
