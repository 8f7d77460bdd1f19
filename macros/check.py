"""Checks the finished site: ids that stand twice and links that lead nowhere, wherever in the HTML they came from."""

from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

# What a browser fetches by itself, and the links of a page's head that it does not.
FETCHED: Final = {
    **dict.fromkeys(("script", "img", "source", "iframe", "video", "audio", "embed"), "src"),
    "object": "data",
    "link": "href",
}
ONLY_NAMED: Final = {"canonical", "alternate", "next", "prev", "author", "license"}
LINKS: Final = {"a": "href", "area": "href", "link": "href", "img": "src", "script": "src", "source": "src"}


@lru_cache(maxsize=2048)  # while serving, all pages but the edited one are as they were
def _page(html: str) -> "Page":
    return Page(html)


class Page(HTMLParser):
    """The ids and addresses of one page; `twice` are ids that stand more than once, `fetched` what a browser gets from elsewhere."""

    def __init__(self, html: str) -> None:
        """Read the whole of `html`."""
        super().__init__()
        self.ids: set[str] = set()
        self.twice: list[str] = []
        self.addresses: list[str] = []
        self.fetched: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the id and the address of one tag."""
        for name, value in attrs:
            if name == "id" and value:
                if value in self.ids:
                    self.twice.append(value)
                self.ids.add(value)
            if value and LINKS.get(tag) == name:
                self.addresses.append(value)
            if value and FETCHED.get(tag) == name and _is_fetched(value, dict(attrs).get("rel") or ""):
                self.fetched.append(value)


def _is_fetched(address: str, rel: str) -> bool:
    return bool(urlsplit(address).netloc) and not ONLY_NAMED & set(rel.split())


def faults(site: Path, base: str) -> list[str]:
    """Return one sentence for each fault in the HTML under `site`, which will be served under the path `base`."""
    pages = {path.relative_to(site).as_posix(): _page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    found: list[str] = []
    for name, page in pages.items():
        found += [f"{name}: the id {each!r} stands twice; rename one of the two." for each in page.twice]
        found += [
            f"{name}: {each!r} is fetched from another host, which would know of the reader; put the file into docs/assets or take it out."
            for each in dict.fromkeys(page.fetched)
        ]
        if name == "404.html":  # served at any depth, so its links are absolute and checked by the server that has it
            continue
        for address in dict.fromkeys(page.addresses):
            if why := _broken(address, name, pages, site, base):
                found.append(f"{name}: the link {address!r} {why}; correct it or add what it points to.")
    return found


def _broken(address: str, name: str, pages: dict[str, Page], site: Path, base: str) -> str:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return ""
    target = _resolve(parts.path, name, base)
    if target is None:
        return "leaves the site"
    if not (site / target).is_file():
        return f"leads to {target}, which is not there"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
        return f"leads to an anchor that {target} does not have"
    return ""


def _resolve(path: str, name: str, base: str) -> str | None:
    """Return the file under the site that `path`, as written on page `name`, leads to; None when it is outside."""
    if not path:
        return name
    if path.startswith("/"):
        if not path.startswith(base):
            return None
        folder, path = PurePosixPath(), path.removeprefix(base)
    else:
        folder = PurePosixPath(name).parent
    steps: list[str] = list(folder.parts)
    for step in unquote(path).split("/"):
        if step == "..":
            if not steps:
                return None
            steps.pop()
        elif step not in ("", "."):
            steps.append(step)
    target = "/".join(steps)
    return target if PurePosixPath(target).suffix else f"{target}/index.html".lstrip("/")
