"""Weights of features are added up in one number, and come out of it as they went in."""

from typing import Final

import pytest

from widgets.feedback import weights
from widgets.feedback.weights import Learned, spoken

_KINDS: Final = ("one", "two", "three")


def test_what_speaks_against_a_kind_takes_nothing_from_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """However far below zero one kind comes, the others have what speaks for them, and what is not known speaks for none."""
    known = Learned("", _KINDS, (0, 0, 0), "a\t20 0-7 1+3 2-90\nb\t50 0-80 2+1")
    monkeypatch.setattr(weights, "learned", lambda _file: known)
    weights._weights.cache_clear()
    speak, length = spoken({"a": 1, "b": 1, "unknown": 1}, "")
    weights._weights.cache_clear()
    assert speak == pytest.approx([-41.4, 0.6, -17.5])
    assert length == pytest.approx((2.0**2 + 5.0**2) ** 0.5)
