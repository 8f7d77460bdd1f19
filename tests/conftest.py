"""The finished site, served as GitHub Pages serves it, and a real browser to use it with."""

import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from host import BASE, PUBLISHED, Server
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright
from provide import provide

from widgets.guide.tools import left_out

# What is expected of a page may take as long as anything else on a busy machine: how soon it comes is for the bench to say.
expect.set_options(timeout=30_000)

# so that a failing test shows what the two texts were
pytest.register_assert_rewrite("drafting", "drafter_page")

ROOT = Path(__file__).parents[1]

# What the service worker fetches for later would be counted as the page's, and what it keeps answered in place of the host.
# Tests marked `worker` are about it; every other meets the site as a browser without one does.
NO_WORKER = "delete Navigator.prototype.serviceWorker"

# a rule holds however busy the machine is: speed is measured by `make bench`, not asserted
settings.register_profile("debrief", deadline=None)
settings.load_profile("debrief")


# whose tests share ways to a tool, so that the whole file is about it
TOGETHER = ("tests/browser/", "tests/paper/test_print.py")


def about(tool: str, source: str) -> bool:
    """Say whether a test with this source needs the page of a tool, its sheet, or a link to it."""
    return any(each in source for each in (f"tools/{tool}/", f"tool-{tool}", f"../{tool}/"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spare a host the tests of a tool that widgets/content/tools.toml leaves out."""
    for item in items if left_out() else ():
        assert isinstance(item, pytest.Function)
        source = inspect.getsource(item.module if item.nodeid.startswith(TOGETHER) else item.function)
        if gone := [each for each in left_out() if about(each, source)]:
            item.add_marker(pytest.mark.skip(reason=f"{' and '.join(gone)} is left out"))


def change(path: Path, old: str, new: str) -> None:
    """Replace `old` once in a file; it must be there."""
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site."""
    into = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(into)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"SITE_URL": PUBLISHED}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return into


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    """Return a server of its own for one test, so that what it blocks or counts is its own too."""
    host = Server(site)
    server = host.serve()
    yield host
    server.shutdown()
    server.server_close()


# as root Chromium runs without its sandbox, which it refuses otherwise
FLAGS = ["--disable-background-networking", *(["--no-sandbox"] if os.geteuid() == 0 else [])]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=provide(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def keeping(browser: Browser) -> Iterator[Browser]:
    """Return Chromium as people have it: a page left by a link is kept whole and comes back as it was."""
    keeps = browser.browser_type.launch(executable_path=provide(), args=FLAGS, ignore_default_args=["--disable-back-forward-cache"])
    yield keeps
    keeps.close()


@dataclass
class Visit:
    """What went wrong during one test's visit: complaints on the console, and requests to anywhere else."""

    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext, address: str) -> None:
        """Listen to every page and worker of a context."""
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", lambda request: self._request(request, address))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _request(self, request: Request, address: str) -> None:
        origin = address.removesuffix(BASE)
        if not request.url.startswith((origin, "blob:", "data:")):
            self.strangers.append(request.url)


@pytest.fixture
def visit() -> Visit:
    """Return what this test's visit complained of."""
    return Visit()


@pytest.fixture
def context(browser: Browser, server: Server, visit: Visit, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """Return a fresh phone-sized profile with clipboard rights."""
    context = browser.new_context(viewport={"width": 360, "height": 760}, base_url=server.address)
    if not request.node.get_closest_marker("worker"):
        context.add_init_script(NO_WORKER)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.follow(context, server.address)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Return one open tab."""
    return context.new_page()
