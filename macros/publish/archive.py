"""Reads and writes zip files whose bytes depend on their content alone, not on the clock or on the order of a folder."""

import zipfile
from collections.abc import Mapping
from pathlib import Path


def read(path: Path) -> dict[str, bytes]:
    """Return the content of each file in a zip, by name."""
    with zipfile.ZipFile(path) as source:
        return {name: source.read(name) for name in source.namelist() if not name.endswith("/")}


def write(path: Path, files: Mapping[str, bytes], *, compress: bool) -> None:
    """Write `files` as a zip; without `compress` they are stored, for archives that are packed as a whole."""
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w") as target:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name)  # its default date is 1 January 1980
            entry.external_attr = 0o644 << 16
            target.writestr(entry, files[name], compress_type=method, compresslevel=9)
