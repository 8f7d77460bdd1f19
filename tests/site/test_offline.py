"""What the service worker is told to keep, and how a later build is told from an earlier one."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from macros import offline

ROOT = Path(__file__).parents[2]
FILES = {
    "index.html": "home",
    "guide/index.html": "guide",
    "offline.html": "offline",
    "404.html": "not here",
    "sitemap.xml": "<urlset/>",
    "search/search_index.json": "{}",
    "assets/css/screen.d87276b49544.css": "body{}",
    "assets/css/screen.css": "body{}",
    "assets/runtime/0123456789ab/shell.js": "//",
    "assets/runtime/build.json": "{}",
    "paper/pdf/guide.pdf": "%PDF",
    "assets/javascripts/bundle.js.map": "{}",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a finished site of a few files."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def told(site: Path) -> dict[str, dict[str, str | None]]:
    """Return what the worker keeps, by address."""
    offline.put(ROOT, site)
    listed = re.search(r"const FILES = (\[.*?\n\]);", (site / offline.WORKER).read_text("utf-8"), re.DOTALL)
    assert listed
    return {each["url"]: each for each in json.loads(listed[1])}


def test_pages_are_kept_under_the_address_readers_use(site: Path) -> None:
    """And what only the host can answer for, or is too heavy, is not kept."""
    assert set(told(site)) == {
        "./",
        "./guide/",
        "./offline.html",
        "./sitemap.xml",
        "./search/search_index.json",
        "./assets/css/screen.d87276b49544.css",
        "./assets/css/screen.css",
        "./assets/runtime/0123456789ab/shell.js",
    }


def test_a_name_that_tells_the_content_needs_no_revision(site: Path) -> None:
    """So it comes from the browser's own cache; every other file is fetched anew when its content changed."""
    before = told(site)
    named = {"./assets/css/screen.d87276b49544.css", "./assets/runtime/0123456789ab/shell.js"}
    assert {address for address, each in before.items() if each["revision"] is None} == named
    (site / "guide/index.html").write_text("another", "utf-8")
    after = told(site)
    assert [address for address in before if before[address] != after[address]] == ["./guide/"]


def test_every_file_but_the_sitemap_carries_its_checksum(site: Path) -> None:
    """The browser refuses bytes of another build; a host may rewrite the addresses of the sitemap."""
    entries = told(site)
    sums = {address: each.get("integrity") for address, each in entries.items()}
    assert sums["./guide/"] == f"sha256-{b64encode(sha256(b'guide').digest()).decode()}"
    assert [address for address, each in sums.items() if each is None] == ["./sitemap.xml"]


def test_the_size_told_is_the_size_kept(site: Path) -> None:
    """A page names it before it lets the browser keep the site."""
    entries = told(site)
    size = sum(len(text) for name, text in FILES.items() if f"./{name.removesuffix('index.html')}" in entries)
    assert json.loads((site / offline.SIZE).read_text("utf-8")) == {"size": size}


def test_a_site_taken_back_keeps_nothing(site: Path) -> None:
    """No page asks for the worker any more, and the one left behind removes itself."""
    told(site)
    offline.take_back(site)
    assert json.loads((site / offline.SIZE).read_text("utf-8")) == {"size": 0}
    assert "registration.unregister()" in (site / offline.WORKER).read_text("utf-8")
