"""Compiles every word pattern of the data files and looks at every line of what was learned: a page does so only once a note needs it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from widgets.errors import ContentError
from widgets.feedback.english.patterns import expand
from widgets.guide.load import joined_key, row_key, table_of

# The files that hold patterns, and the lists of them that do; one is written in the notation of `re` itself.
KEYS: Final = {
    "feedback/events.toml": {"strong", "weak", "unless", "rules", "slips", "beside"},
    "feedback/flags.toml": {"rules", "unless", "inside", "around"},
    "feedback/frames.toml": {"when"},
    "feedback/tone.toml": {"rules"},
    "feedback/told.toml": {"rules"},
    "feedback/stated.toml": {"lead", "tail", "elsewhere", "turned", "rules"},
}
PLAIN: Final = {"feedback/told.toml"}
LEARNED: Final = ("feedback/learned_flags.toml", "feedback/learned_things.toml", "feedback/learned_pieces.toml")
# A feature, how rare it is, and for each kind it speaks for or against its number and how much.
_LINE: Final = re.compile(r"[^\t]{1,80}\t\d{1,3}(?: \d[+-]\d{1,3}){0,9}")


def check() -> None:
    """Raise a `ContentError` for the first pattern that cannot be compiled or names no class of its file, or line that is no weights."""
    for file in LEARNED:
        for number, line in enumerate(table_of(file).get("features", "").splitlines(), 1):
            if not _LINE.fullmatch(line):
                raise ContentError(
                    file, f"features, line {number}", f"must be words, a tab, a number and weights as 0+7, not {line!r}; run `make learn`"
                )
    for file, keys in KEYS.items():
        table = table_of(file)
        classes = table.get("classes", {})
        for key, rule in (*((f"classes.{name}", rule) for name, rule in classes.items()), *_rules(table, keys, "")):
            try:
                re.compile(rule if file in PLAIN else expand(rule, classes))
            except re.error as error:
                raise ContentError(file, key, f"must be a word pattern, and {rule!r} is none ({error})") from None
            except KeyError as error:
                raise ContentError(
                    file, key, f"names the class {error}; use one of {', '.join(classes) or 'none, as this file has none'}"
                ) from None


def _rules(value: Any, keys: set[str], key: str) -> Iterator[tuple[str, str]]:
    """Each pattern under `value` with its place."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            here = joined_key(key, name)
            yield from ((here, rule) for rule in each) if name in keys else _rules(each, keys, here)
    elif isinstance(value, list):
        for number, each in enumerate(value, 1):
            yield from _rules(each, keys, row_key(key, number, each))
