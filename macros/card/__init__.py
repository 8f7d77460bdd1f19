"""Puts the site's own name on the card that a shared link shows.

The drawing has none: card.svg, and the picture that a browser made of it, card.png.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from PIL import Image, ImageDraw, ImageFont

PLACE: Final = "assets/images/social-card.png"
DRAWING: Final = Path(__file__).with_name("card.png")
FONT: Final = "assets/fonts/atkinson-hyperlegible-next.woff2"
# Beside the mark, on its line, in the colour of a heading; the room ends where a messenger may cut the card. All in pixels.
LEFT: Final = 364
LINE: Final = 206
ROOM: Final = 776
SIZES: Final = range(108, 35, -4)
BOLD: Final = 700
INK: Final = "#1f2a30"
COLOURS: Final = 64


def put(config: MkDocsConfig, files: Files) -> None:
    """Add the card to the site; a host's own, under the same name in docs, is left as it is."""
    if not files.get_file_from_path(PLACE):
        files.append(File.generated(config, PLACE, content=drawn(config.site_name, Path(config.docs_dir, FONT))))


def drawn(name: str, font: Path) -> bytes:
    """Return the card as PNG with `name` on it, as large as fits; without one that is too long or has letters that the typeface lacks."""
    with Image.open(DRAWING) as drawing:
        card = drawing.convert("RGB")
    known = TTFont(font).getBestCmap()
    face = next((each for size in SIZES if (each := _face(font, size)).getlength(name) <= ROOM), None)
    if face and all(ord(each) in known for each in name):
        ImageDraw.Draw(card).text((LEFT, LINE), name, fill=INK, font=face, anchor="ls")
    made = BytesIO()
    card.quantize(COLOURS).save(made, "PNG", optimize=True)
    return made.getvalue()


def _face(font: Path, size: int) -> ImageFont.FreeTypeFont:
    face = ImageFont.truetype(font, size)
    face.set_variation_by_axes([BOLD])
    return face
