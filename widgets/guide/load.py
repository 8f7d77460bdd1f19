"""Reads one content file into a frozen dataclass, so that a slip in a file is named before a page is built."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from widgets.errors import ContentError

CONTENT: Final = Path(__file__).parents[1] / "content"
_PLAIN: Final[dict[Any, str]] = {str: "text in quotes", int: "a whole number", bool: "true or false", dt.date: "a date, as 2026-11-23"}
_hints = cache(get_type_hints)


@cache
def load[T](kind: type[T], file: str) -> T:
    """Read `content/<file>` as a `kind`: a frozen dataclass whose fields are the file's top-level keys.

    Fields may be text, whole numbers, booleans, dates, `Literal`, `X | None`, `tuple[X, ...]`, `dict[str, X]` and other
    frozen dataclasses. A missing file, broken TOML, a missing, unknown or wrongly typed key, or a `ValueError` from a
    dataclass's own `__post_init__` is a `ContentError` that names file, key and what is expected.
    """
    return shape(kind, table_of(file), file)


def shape[T](kind: type[T], table: Mapping[str, Any], file: str) -> T:
    """Check `table`, read from `file`, against the dataclass `kind`; errors as in `load`."""
    made: T = _value(kind, table, file, "")
    return made


def unique(ids: Iterable[str], file: str, key: str) -> None:
    """Raise a `ContentError` for the first id that stands twice under `key`."""
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            raise ContentError(file, f"{key} {each!r}", "ids must be unique; rename one of the two")
        seen.add(each)


def table_of(file: str) -> Mapping[str, Any]:
    """Return what `content/<file>` says; a missing file or broken TOML is a `ContentError`.

    In a page it comes as a module, made from it by macros/publish/tools.py, and no TOML is read.
    """
    try:
        table: Mapping[str, Any] = import_module(f"widgets.content.{file.removesuffix('.toml').replace('/', '.')}").TABLE
    except ModuleNotFoundError:
        import tomllib  # where files are read; a page is spared it

        try:
            table = tomllib.loads(CONTENT.joinpath(file).read_text("utf-8-sig"))  # some editors put a mark before the first letter
        except FileNotFoundError:
            raise ContentError(file, "the file", "must exist under widgets/content/") from None
        except tomllib.TOMLDecodeError as error:
            raise ContentError(file, "the file", f"must be TOML ({error})") from None
        except UnicodeDecodeError:
            raise ContentError(file, "the file", "must be saved as UTF-8; choose that encoding in your editor") from None
    return table


def _value(kind: Any, value: Any, file: str, key: str) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _value(next(each for each in inner if each is not type(None)), value, file, key)
    if origin is Literal:
        if value in inner:
            return value
        raise ContentError(file, key, f"must be one of {', '.join(map(repr, inner))}, not {value!r}")
    if origin is tuple:
        if isinstance(value, list):
            return tuple(_value(inner[0], each, file, row_key(key, number, each)) for number, each in enumerate(value, 1))
        raise ContentError(file, key, f"must be a list, not {value!r}")
    if origin is dict:
        if isinstance(value, Mapping):
            return {name: _value(inner[1], each, file, joined_key(key, name)) for name, each in value.items()}
        raise ContentError(file, key, f"must be a table, not {value!r}")
    if is_dataclass(kind):
        return _record(kind, value, file, key)
    if type(value) is kind:
        return value
    raise ContentError(file, key, f"must be {_PLAIN[kind]}, not {value!r}")


def _record(kind: Any, value: Any, file: str, key: str) -> Any:
    if not isinstance(value, Mapping):
        raise ContentError(file, key, f"must be a table, not {value!r}")
    known = {field.name: field for field in fields(kind)}
    for name in value:
        if name not in known:
            raise ContentError(file, joined_key(key, name), f"is no known key; use one of {', '.join(known)}")
    for name, field in known.items():
        if name not in value and field.default is MISSING and field.default_factory is MISSING:
            raise ContentError(file, joined_key(key, name), "is missing; add it")
    hints = _hints(kind)
    try:
        return kind(**{name: _value(hints[name], each, file, joined_key(key, name)) for name, each in value.items()})
    except ValueError as error:
        raise ContentError(file, key or "the file", str(error)) from None


def joined_key(key: str, name: str) -> str:
    """Return the dotted key of `name` under `key`, which is empty at the top."""
    return f"{key}.{name}" if key else name


def row_key(key: str, number: int, value: Any) -> str:
    """Return the key of a row, named by its id where it has one: a person looks for that, not for a count."""
    name = value.get("id", number) if isinstance(value, Mapping) else number
    return f"{key}[{name}]"
