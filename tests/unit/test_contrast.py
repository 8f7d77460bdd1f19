"""The palette as numbers: every pair of words and ground that the style sheets put together, in every scheme."""

import re
from pathlib import Path
from typing import Final

import pytest

CSS: Final = Path(__file__).parents[2] / "docs/assets/css/debrief.css"
AAA: Final = 7.0  # WCAG 2.2, 1.4.6: text
AA: Final = 4.5  # 1.4.3: text
SHAPE: Final = 3.0  # 1.4.11: edges of controls, drawings, focus rings

GROUNDS: Final = ("paper", "raised", "sunk")
PAIRS: Final = (
    *((word, ground, AAA) for word in ("ink", "accent", "accent-strong") for ground in (*GROUNDS, "accent-soft")),
    *(("quiet", ground, AA) for ground in ("accent-soft", "care-soft")),
    *(("quiet", ground, AAA if ground != "sunk" else AA) for ground in GROUNDS),
    ("ink", "care-soft", AAA),
    ("care-ink", "care-soft", AAA),
    ("on-accent", "accent", AAA),
    ("on-accent", "accent-strong", AAA),
    ("paper", "ink", AAA),
    *((shape, ground, SHAPE) for shape in ("edge", "care", "for", "against", "accent") for ground in GROUNDS),
    ("care", "care-soft", SHAPE),
)


def schemes() -> dict[str, dict[str, str]]:
    """Return the colours of each scheme by name, as the style sheet declares them."""
    blocks = re.findall(r"^ *([^{}@/]*)\{(\s*color-scheme: [^}]*)\}", CSS.read_text("utf-8"), re.MULTILINE)
    found = {}
    for selector, body in blocks:
        name = "no script, dark" if ".no-js" in selector else "dark" if "slate" in selector else "light"
        found[name] = dict(re.findall(r"--debrief-([a-z-]+): (#[0-9a-f]{6});", body))
    return found


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, by the formula of WCAG 2.2."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("word", "ground", "least"), PAIRS)
def test_each_pair_can_be_read(scheme: str, word: str, ground: str, least: float) -> None:
    """Words reach 7:1 on their ground (quiet ones on tinted grounds 4.5:1), shapes and edges 3:1."""
    colours = schemes()[scheme]
    assert contrast(colours[word], colours[ground]) >= least


def test_dark_without_scripts_is_the_same_dark() -> None:
    """A reader without scripts sees the dark colours everyone else sees."""
    assert schemes()["no script, dark"] == schemes()["dark"]


def test_both_schemes_name_the_same_colours() -> None:
    """No colour is left over from the light scheme when the dark one is shown."""
    assert schemes()["light"].keys() == schemes()["dark"].keys()


def test_black_on_white_is_twenty_one() -> None:
    """The formula is the one of WCAG: its two known ends come out right."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
