"""What the shell says to readers, read from its data file and held against the modules that say it."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from widgets.errors import ContentError

FILE: Final = "words.toml"
SAID: Final = re.compile(r"\bwords\.(\w+)(?:\.(\w+)|\[)")  # `words.done.undo`, or `words.failed[kind]` for any of a table


def read(shell: Path) -> dict[str, dict[str, str]]:
    """Return the sentences of the `shell` folder by table and key.

    Broken TOML, a key that a module says and the file lacks, and one that no module says are a `ContentError`.
    """
    name = f"docs/assets/shell/{FILE}"
    try:
        table: dict[str, Any] = tomllib.loads((shell / FILE).read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(name, "the file", f"must be TOML ({error})") from None
    unsaid = {(section, key) for section, keys in table.items() for key in keys}
    for module in sorted(shell.glob("*.mjs")):
        for section, key in SAID.findall(module.read_text("utf-8")):
            if section not in table or (key and key not in table[section]):
                raise ContentError(name, f"{section}.{key}".rstrip("."), f"is missing; {module.name} says it")
            unsaid -= {(section, key)} if key else {each for each in unsaid if each[0] == section}
    if unsaid:
        section, key = min(unsaid)
        raise ContentError(name, f"{section}.{key}", "is said nowhere; correct the key or take it out")
    return table
