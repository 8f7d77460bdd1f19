"""Cuts the variable typeface into the two weights that paper uses, so that no PDF has to do it again."""

from pathlib import Path
from typing import Final

from macros.publish.cache import Cache, digest

SOURCE: Final = Path("docs/assets/fonts/atkinson-hyperlegible-next.woff2")
WEIGHTS: Final = (400, 700)
FAMILY: Final = "Atkinson Hyperlegible Next"


def rules(root: Path, cache: Cache) -> str:
    """Return the `@font-face` rules of the cut weights."""
    folder = cache.step("face", digest(root / SOURCE, Path(__file__)), lambda into: _cut(root / SOURCE, into))
    return "".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; src: url("{(folder / f"{weight}.ttf").as_uri()}") }}\n'
        for weight in WEIGHTS
    )


def _cut(source: Path, into: Path) -> None:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    for weight in WEIGHTS:
        font = TTFont(source, recalcTimestamp=False)
        instantiateVariableFont(font, {"wght": weight}, inplace=True, updateFontNames=False)
        font.flavor = None
        font.save(into / f"{weight}.ttf")
