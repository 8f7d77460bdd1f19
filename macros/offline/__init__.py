"""Makes the site work without a network: a service worker, by Workbox, that keeps every file of the finished site as this build made it."""

import base64
import json
import re
from fnmatch import fnmatch
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
WORKER: Final = "sw.js"
# what a page asks for before it lets the browser keep the site, and how many bytes that will be
SIZE: Final = "offline.json"
WORKBOX: Final = ("core", "routing", "strategies", "precaching")  # each needs those before it
LEFT_OUT: Final = (
    WORKER,
    SIZE,
    "*.pdf",  # as heavy as the rest together; offline, a sentence says so and the sheet itself still prints
    "*.map",
    "*.gz",
    "*.txt",
    "404.html",
    "manifest.webmanifest",  # it and the icons are the browser's own affair
    "assets/images/icon-*",
    "assets/images/social-card.*",
    "assets/images/favicon.png",
    "assets/javascripts/lunr/*",  # for languages other than English
    "assets/runtime/build.json",  # says what the host has now, so it must come from there
    "assets/stylesheets/*",
)
NAMED_BY_CONTENT: Final = re.compile(r"^assets/.*[./][0-9a-f]{8,12}[./]")
# its addresses are absolute, so whoever serves a copy elsewhere rewrites it
REWRITTEN: Final = "sitemap.xml"


def put(root: Path, site: Path) -> None:
    """Write the worker that keeps all of `site`; it comes last, once no file changes any more."""
    kept = sorted((path for path in site.rglob("*") if path.is_file() and _is_kept(path, site)), key=lambda path: _turn(path, site))
    entries = ",\n".join(json.dumps(_entry(path, site)) for path in kept)
    library = "\n".join(_workbox(root, each) for each in WORKBOX)
    own = (HERE / "worker.js").read_text("utf-8")
    (site / WORKER).write_text(f"{library}\nconst FILES = [\n{entries}\n];\n{own}", "utf-8")
    _tell(site, sum(path.stat().st_size for path in kept))


def take_back(site: Path) -> None:
    """Write a worker that removes itself and what an earlier one kept: for `make serve`, and for a host that wants no worker."""
    (site / WORKER).write_text((HERE / "leave.js").read_text("utf-8"), "utf-8")
    _tell(site, 0)


def _tell(site: Path, size: int) -> None:
    (site / SIZE).write_text(json.dumps({"size": size}), "utf-8")


def _is_kept(path: Path, site: Path) -> bool:
    return not any(fnmatch(path.relative_to(site).as_posix(), pattern) for pattern in LEFT_OUT)


def _turn(path: Path, site: Path) -> tuple[bool, int, str]:
    """Fetch what is small and needed everywhere first; the runtime, which a page may be fetching itself just then, comes last."""
    name = path.relative_to(site).as_posix()
    return name.startswith("assets/runtime/"), path.stat().st_size, name


def _entry(path: Path, site: Path) -> dict[str, Any]:
    """Describe one file to Workbox: a name that changes with the content needs no revision, and may come from the browser's own cache."""
    name = path.relative_to(site).as_posix()
    content = path.read_bytes()
    made = sha256(content)
    address = name.removesuffix("index.html") if path.name == "index.html" else name
    revision = None if NAMED_BY_CONTENT.match(name) else made.hexdigest()[:12]
    entry: dict[str, Any] = {"url": f"./{address}", "revision": revision}
    return entry if name == REWRITTEN else entry | {"integrity": f"sha256-{base64.b64encode(made.digest()).decode()}"}


def _workbox(root: Path, name: str) -> str:
    text = (root / f"node_modules/workbox-{name}/build/workbox-{name}.prod.js").read_text("utf-8")
    return text.partition("//# sourceMappingURL")[0].strip()
