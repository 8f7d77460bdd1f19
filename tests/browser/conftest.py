"""The finished site, served as GitHub Pages serves it, and a real browser to use it with."""

import gzip
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright
from provide import provide

ROOT = Path(__file__).parents[2]
BASE = "/debrief/"  # as a project page on GitHub Pages
COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml"}


@dataclass
class Server:
    """A host for one folder under `BASE`; what is in `blocked` is refused, `asked` says what was fetched."""

    folder: Path
    address: str = ""
    blocked: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    def serve(self) -> ThreadingHTTPServer:
        """Start serving on a free port; whoever starts it shuts it down."""
        host = self

        class Handler(BaseHTTPRequestHandler):
            """Answers one request the way a static host does."""

            def do_GET(self) -> None:
                """Send the file, or the site's own page for what is not there."""
                path = self.path.partition("?")[0]
                host.asked.append(path)
                if any(part in path for part in host.blocked):
                    self.send_error(503)
                    return
                inside = path.removeprefix(BASE) if path.startswith(BASE) else "404.html"
                file = host.folder / inside
                file = file / "index.html" if file.is_dir() else file
                found = file.is_file() and path.startswith(BASE)
                body = file.read_bytes() if found else (host.folder / "404.html").read_bytes()
                kind = "text/javascript" if file.suffix == ".mjs" else guess_type(file.name)[0] or "application/octet-stream"
                packed = file.suffix in COMPRESSED
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", kind if found else "text/html")
                self.send_header("Cache-Control", "max-age=600")
                if packed:
                    self.send_header("Content-Encoding", "gzip")
                    body = gzip.compress(body, 6)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Keep the test output to the tests."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{server.server_port}{BASE}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site."""
    into = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(into)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"SITE_URL": f"https://example.org{BASE}"}, capture_output=True, text=True, check=False
    )
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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium; as root it runs without its sandbox, which it refuses otherwise."""
    with sync_playwright() as playwright:
        flags = ["--disable-background-networking", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        browser = playwright.chromium.launch(executable_path=provide(), args=flags)
        yield browser
        browser.close()


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
def context(browser: Browser, server: Server, visit: Visit) -> Iterator[BrowserContext]:
    """Return a fresh phone-sized profile with clipboard rights."""
    context = browser.new_context(viewport={"width": 360, "height": 760}, base_url=server.address)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.follow(context, server.address)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Return one open tab."""
    return context.new_page()
