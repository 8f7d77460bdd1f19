"""Serves a folder the way GitHub Pages does: under a sub-path, ten minutes of caching, text compressed; as slowly as is asked."""

import gzip
import threading
import time
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Final

BASE: Final = "/debrief/"  # as a project page on GitHub Pages
PUBLISHED: Final = f"https://example.org{BASE}"  # where the site under test believes to be
COMPRESSED: Final = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".wasm"}
CHUNK: Final = 16_384


@dataclass(frozen=True)
class Line:
    """How fast the way to the reader is: bits a second in all, None for no limit; seconds from question to first byte."""

    rate: float | None = None
    delay: float = 0


@dataclass
class Server:
    """A host for one folder under `BASE`; what is in `blocked` is refused, what is in `held` waits, once `down` nothing is answered.

    `asked` and `sent` say what was fetched: each entry of `sent` is the moment a piece of a body was handed over, in seconds
    since 1970, its path, and its bytes on the line.
    """

    folder: Path
    line: Line = Line()
    address: str = ""
    down: bool = False
    blocked: set[str] = field(default_factory=set)
    held: dict[str, threading.Event] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    sent: list[tuple[float, str, int]] = field(default_factory=list)
    _free: float = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def serve(self) -> ThreadingHTTPServer:
        """Start serving on a free port; whoever starts it shuts it down."""
        host = self

        class Handler(BaseHTTPRequestHandler):
            """Answers one request the way a static host does."""

            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                """Send the file, or the site's own page for what is not there."""
                path = self.path.partition("?")[0]
                if host.down:
                    self.close_connection = True
                    return
                host.asked.append(path)
                time.sleep(host.line.delay)
                if path in host.held:
                    host.held[path].wait()
                if any(part in path for part in host.blocked):
                    self.send_error(503)
                    return
                status, kind, packed, body = host.answer(path)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Cache-Control", "max-age=600")
                if packed:
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                host.send(path, body, self)

            def log_message(self, *_: object) -> None:
                """Keep the test output to the tests."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{server.server_port}{BASE}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server

    def answer(self, path: str) -> tuple[int, str, bool, bytes]:
        """Return status, kind, whether it is compressed, and the body."""
        file = self.folder / path.removeprefix(BASE)
        file = file / "index.html" if file.is_dir() else file
        found = path.startswith(BASE) and file.is_file()
        file = file if found else self.folder / "404.html"
        kind = "text/javascript" if file.suffix == ".mjs" else guess_type(file.name)[0] or "application/octet-stream"
        if file.name == "sitemap.xml":  # instant navigation compares addresses with it, port and all
            return 200, kind, False, file.read_bytes().replace(PUBLISHED.encode(), self.address.encode())
        packed = file.suffix in COMPRESSED
        body = _gzipped(file) if packed else file.read_bytes()
        return 200 if found else 404, kind, packed, body

    def send(self, path: str, body: bytes, to: BaseHTTPRequestHandler) -> None:
        """Write a body over the one line that all requests share."""
        for start in range(0, len(body), CHUNK):
            part = body[start : start + CHUNK]
            if self.line.rate:
                with self._lock:
                    self._free = max(self._free, time.monotonic()) + len(part) * 8 / self.line.rate
                    wait = self._free - time.monotonic()
                time.sleep(max(wait, 0))
            try:
                to.wfile.write(part)
            except ConnectionError:  # the reader has gone on to another page
                return
            self.sent.append((time.time(), path, len(part)))

    def until(self, moment: float) -> tuple[int, int]:
        """Return the bytes and the number of files sent up to `moment`, in seconds since 1970."""
        before = [(path, size) for when, path, size in self.sent if when <= moment]
        return sum(size for _, size in before), len({path for path, _ in before})

    def forget(self) -> None:
        """Count anew from here."""
        self.asked.clear()
        self.sent.clear()


@cache
def _gzipped(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6)
