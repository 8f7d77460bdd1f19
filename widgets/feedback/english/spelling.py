"""Spells the forms of a regular verb: "planned", "planning", "plans"."""

from typing import Final

_VOWELS: Final = "aeiou"
_DOUBLED_LENGTH: Final = 5


def past(base: str) -> str:
    """Spell the past of a regular verb."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def ing(base: str) -> str:
    """Spell the -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


def third(base: str) -> str:
    """Spell the form that goes with he, she and it."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _doubles(base: str) -> bool:
    if base[-1] in "wxyh" or len(base) < 3 or base[-1] in _VOWELS or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return False
    return (
        base in {"resit", "debug"}
        or len(base) < _DOUBLED_LENGTH
        or base.endswith(("mit", "fer", "cur", "trol", "pel", "lot", "ip", "gin", "vel", "cel"))
    )
