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
    (" >> ", r"(?: \S{1,40}){0,12}? "),
    (" > ", r"(?: \S{1,40}){0,5}? "),
)
_GROUP: Final = re.compile(r"(\\.|\[[^\]]{1,80}\])|\((?!\?)")
_UP_TO: Final = re.compile(r"_(\d{1,2}) ")
_UP_TO_AFTER: Final = re.compile(r" _(\d{1,2})(?=$|[|()])")
_NAMED: Final = re.compile(r"\{(\w{2,30})\}")
_DEPTH: Final = 3
# Fits nothing: what stands for a list without rules.
NEVER: Final = re.compile("(?!)")


def expand(rule: str, classes: Mapping[str, str]) -> str:
    """Spell out a rule, its `{class}` names and its gaps.

    Brackets only group. `~` is any ending. Between words, ` .. ` is up to three words, ` ... ` up to eight, ` .... ` up to
    eighteen; ` > ` is up to five words or marks and ` >> ` up to twelve, the fewest that fit; ` _4 ` is up to four words or
    marks, and may also stand at an end.
    """
    for _ in range(_DEPTH):
        rule = _NAMED.sub(lambda found: f"(?:{classes[found.group(1)]})", rule)
    rule = _GROUP.sub(lambda found: found.group(1) or "(?:", rule)
    rule = _UP_TO.sub(r"(?:\\S{1,24} ){0,\1}", rule)
    rule = _UP_TO_AFTER.sub(r"(?: \\S{1,24}){0,\1}", rule)
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


def glance(rule: str, classes: Mapping[str, str]) -> re.Pattern[str] | None:
    """A rule with the space before it: where this fits nowhere in a text that such a space is put before, the rule does not.

    A pattern that begins with a letter or a space is looked for several times as fast as one that looks back first. None for a rule
    that may speak of where the text begins.
    """
    spelled = expand(rule, classes)
    return None if "^" in spelled.replace("[^", "[") else _compiled(rf" (?:{spelled})(?!\S)")
