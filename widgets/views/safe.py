"""The one way a URL gets into a page, since the HTML library escapes attributes but does not judge addresses."""

from typing import Final

SCHEMES: Final = ("https://", "mailto:", "tel:", "#", "./", "../")


def url(address: str) -> str:
    """Return `address` if it is relative, https:, mailto:, tel: or an anchor; else raise `ValueError`."""
    plain = address.strip()
    if plain.startswith(SCHEMES) or (":" not in plain.split("/", 1)[0] and not plain.startswith("/")):
        return plain
    raise ValueError(f"Cannot link to {address!r}: it is not relative, https:, mailto:, tel: or #. Correct the address.")
