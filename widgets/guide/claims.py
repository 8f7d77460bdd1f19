"""The guide's points: each has a stable id, one place in the site, and the label and sources of what it advises."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from widgets.errors import ContentError
from widgets.guide.load import load, unique
from widgets.guide.sources import require

FILE: Final = "claims.toml"


@dataclass(frozen=True)
class Claim:
    """One point of the guide: `page` is its path under docs/, `id` its anchor there, `note` a limit worth a line.

    `country` names where a legal claim holds; its date is the `as_of` of its sources.
    """

    id: str
    page: str
    label: str
    sources: tuple[str, ...] = ()
    note: str = ""
    country: str = ""


@dataclass(frozen=True)
class _File:
    claims: tuple[Claim, ...]


@cache
def claims() -> dict[str, Claim]:
    """Return the claims by id, in the order of the file."""
    found = load(_File, FILE).claims
    unique((claim.id for claim in found), FILE, "claims")
    for claim in found:
        require(claim.sources, claim.label, FILE, f"claims[{claim.id}]")
        if claim.label == "law" and not claim.country:
            raise ContentError(FILE, f"claims[{claim.id}].country", "is missing; a legal claim names its country")
    return {claim.id: claim for claim in found}
