"""A small notation for word patterns in the data files, so that a rule reads as words and every repeat in it has an end."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

_SHORT: Final = (
    ("~", r"[\w'-]{0,14}"),
    (" .... ", r"(?: [\w£$€(\"'][\w'&%.:/+#-]{0,40}){0,18} "),
    (" ... ", r"(?: [\w£$€(\"'][\w'&%.:/+#-]{0,40}){0,8} "),
    (" .. ", r"(?: [\w£$€(\"'][\w'&%.:/+#-]{0,40}){0,3} "),
)
_NAMED: Final = re.compile(r"\{(\w{2,30})\}")
_DEPTH: Final = 3


def expand(rule: str, classes: Mapping[str, str]) -> str:
    """Spell out a rule: `{name}` is a word class, `~` any ending, ` .. ` up to three words between, ` ... ` up to eight, ` .... ` up to eighteen."""
    for _ in range(_DEPTH):
        rule = _NAMED.sub(lambda found: f"(?:{classes[found.group(1)]})", rule)
    for short, long in _SHORT:
        rule = rule.replace(short, long)
    return rule


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def pattern(rules: Iterable[str], classes: Mapping[str, str]) -> re.Pattern[str] | None:
    """One pattern for all `rules`, matching whole words in text whose words and marks stand apart by one space."""
    spelled = [expand(rule, classes) for rule in rules]
    if not spelled:
        return None
    return _compiled(rf"(?<!\S)(?:{'|'.join(spelled)})(?!\S)")
