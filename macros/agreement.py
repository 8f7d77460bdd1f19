"""What several data files say must agree: numbers to ring, countries, ids that become addresses, points of signs, and words in braces."""

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any, Final

from widgets.errors import ContentError
from widgets.feedback.safety import care
from widgets.guide import checklists, links
from widgets.guide.load import CONTENT, joined_key, row_key, table_of
from widgets.signals.catalogue import catalogue

# The topics of further help whose numbers a tool shows too, and the list of contacts in care.toml that it shows them from.
SHOWN_TWICE: Final = {"talk": "crisis", "unfair": "rights"}
DRAFTER: Final = "drafter.toml"
PATTERNS: Final = "feedback/"  # braces mean something else there
ID: Final = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
AN_ID: Final = "must be small letters, digits and hyphens, such as first-step"
NUMBER: Final = re.compile(r"\d[\d -]*\d")
# The short sheet of the signs gives their points behind a colon: first what a sign is worth, then what it may be instead.
SHEET: Final = "signs"
POINTS: Final = re.compile(r"\b(?:\d+|none)\b")


def check() -> None:
    """Raise a `ContentError` for the first place where the files do not agree."""
    _name()
    for topic in links.topics():
        if not topic.links:
            raise ContentError(links.FILE, f"topics[{topic.id}].links", "is empty; add a link, or take the topic out")
        for number, link in enumerate(topic.links, 1):
            key = f"topics[{topic.id}].links[{number}]"
            _stands(link, key)
            _rings(links.FILE, key, link.name, link.url)
            _is_shown_alike(link, key, SHOWN_TWICE.get(topic.id, ""))
    for name, by_country in care.every_contact().items():
        for country, contacts in by_country.items():
            for number, contact in enumerate(contacts, 1):
                _rings(care.FILE, f"help.{name}.{country}[{number}]", contact.name, contact.url)
    _is_rung_on_paper()
    _weighs()


def _name() -> None:
    for file in _files():
        for key, value in _ids(table_of(file), ""):
            if not ID.fullmatch(value):
                raise ContentError(file, key, f"{AN_ID}, not {value!r}")
    for name in checklists.ids():
        if not ID.fullmatch(name):
            raise ContentError(f"checklists/{name}.toml", "the name of the file", AN_ID)


def _stands(link: links.Link, key: str) -> None:
    known = [*(each for each in care.countries() if each != care.ANYWHERE), "any"]
    if link.country not in known:
        expected = f"must be one of {', '.join(map(repr, known))}, not {link.country!r}"
        raise ContentError(links.FILE, f"{key}.country", f"{expected}; a new country begins in {care.FILE}, under [help.crisis]")


def _is_shown_alike(link: links.Link, key: str, shown: str) -> None:
    """See that a tool shows the number of the page; a link for anywhere has no country to be shown under."""
    if not shown or not link.url.startswith("tel:") or link.country == "any":
        return
    if link.url not in [each.url for each in care.every_contact()[shown][link.country]]:
        place = f"{care.FILE} under help.{shown}.{link.country}"
        raise ContentError(links.FILE, f"{key}.url", f"is {link.url}, which is not in {place}; give the same number in both")


def _is_rung_on_paper() -> None:
    rung = {_digits(each.url) for contacts in care.every_contact()["crisis"].values() for each in contacts}
    for said in NUMBER.findall(str(table_of(DRAFTER).get("help_paper"))):
        if _digits(said) not in rung:
            place = f"{care.FILE} under help.crisis"
            raise ContentError(DRAFTER, "help_paper", f"says {said}, which is no number in {place}; give the same in both")


def _weighs() -> None:
    """See that the short sheet, where it is still there, gives each sign the points that the reader of signs gives it."""
    signs = {each.id: each for each in catalogue().signals}
    rows = checklists.checklist(SHEET).rows if SHEET in checklists.ids() else ()
    for row in rows:
        said = [0 if each == "none" else int(each) for each in POINTS.findall(row.text.rpartition(":")[2])]
        sign = signs.get(row.id)
        if sign and said and (said[0] != abs(sign.weight) or not {*said[1:]} <= {abs(each.weight) for each in sign.conditions}):
            weighs = ", or ".join(str(each) for each in (sign.weight, *(each.weight for each in sign.conditions)))
            problem = f"says {' or '.join(map(str, said))}, but signals.toml gives {weighs}; write the same"
            raise ContentError(f"checklists/{SHEET}.toml", f"rows[{row.id}].text", problem)


def unfilled(problem: str) -> str:
    """Return which text made a tool fail with `problem`, if one did: {words} may have become {word}, and that shows only when filled in."""
    name = re.match(r"KeyError: '(\w+)'", problem)
    for file in _files():
        if file.startswith(PATTERNS):
            continue
        for key, text in _texts(table_of(file), ""):
            if name and f"{{{name[1]}}}" in text:
                return str(ContentError(file, key, f"has {{{name[1]}}}, which nothing fills in; put back the word that stood in braces"))
            if not name and not _whole(text):
                return str(ContentError(file, key, "has a brace without its other half; write {word}, as it stood"))
    return ""


def _files() -> list[str]:
    found = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.toml"))
    return [each for each in found if "learned_" not in each]


def _ids(value: Any, key: str) -> Iterator[tuple[str, str]]:
    for name, row in _rows(value, key):
        if isinstance(row, dict) and isinstance(row.get("id"), str):
            yield f"{name}.id", row["id"]
        yield from _ids(row, name)


def _texts(value: Any, key: str) -> Iterator[tuple[str, str]]:
    for name, row in _rows(value, key):
        if isinstance(row, str):
            yield name, row
        yield from _texts(row, name)


def _rows(value: Any, key: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from ((joined_key(key, name), each) for name, each in value.items())
    elif isinstance(value, list):
        yield from ((row_key(key, number, each), each) for number, each in enumerate(value, 1))


def _whole(text: str) -> bool:
    try:
        list(Formatter().parse(text))
    except ValueError:
        return False
    return True


def _rings(file: str, key: str, name: str, url: str) -> None:
    """See that a tap rings the number that the name ends in."""
    if not url.startswith("tel:"):
        return
    if not re.fullmatch(r"tel:\+?\d+", url):
        raise ContentError(file, f"{key}.url", f"must be tel: and the digits without spaces, not {url!r}")
    said = re.search(r": ([\d -]+)$", name)
    if said and not _digits(url).endswith(_digits(said[1])):
        raise ContentError(file, key, f"the name says {said[1]}, but a tap rings {url.removeprefix('tel:')}; make them the same")


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
