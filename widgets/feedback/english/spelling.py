"""Spells the forms of a regular verb: "planned", "planning", "plans"."""

from typing import Final

_VOWELS: Final = "aeiou"
# Words of two beats and more whose last letter is doubled: by their endings, and singly.
_DOUBLING: Final = ("mit", "fer", "cur", "rol", "pel", "lot", "ip", "gin", "vel", "cel", "bel", "nel", "del")
_DOUBLED: Final = frozenset(
    """resit refit debug unplug unclog unwrap rewrap recap rescan reformat reprogram underpin regret fulfil instil distil deter embed forget
    upset reset overrun outrun rerun typeset forbid""".split()
)
_SINGLE: Final = frozenset("offer suffer differ vomit".split())


def past(base: str) -> str:
    """Spell the past of a regular verb."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    if base.endswith("ic"):
        return base + "ked"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def ing(base: str) -> str:
    """Spell the -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    if base.endswith("ic"):
        return base + "king"
    return (base + base[-1] if _doubles(base) else base) + "ing"


def third(base: str) -> str:
    """Spell the form that goes with he, she and it."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _doubles(base: str) -> bool:
    if base in _DOUBLED:
        return True
    base = base.replace("qu", "q")  # one sound
    if base[-1] in "wxyh" or len(base) < 3 or base[-1] in _VOWELS or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return False
    one_beat = sum(letter in _VOWELS for letter in base) == 1
    return base not in _SINGLE and (one_beat or base.endswith(_DOUBLING))
