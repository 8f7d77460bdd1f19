"""Reads a printed PDF as a person would: its words, how large they are, and how it looks."""

from io import BytesIO
from typing import Any

import pypdfium2
from pypdf import PdfReader


def squeezed(text: str) -> str:
    """Return text without white space: where a line breaks is the paper's business."""
    return "".join(text.split())


def sheets(pdf: bytes) -> list[str]:
    """Return the words of each page, squeezed."""
    return [squeezed(each.extract_text()) for each in PdfReader(BytesIO(pdf)).pages]


def smallest(pdf: bytes) -> float:
    """Return the size in points of the smallest print, as it stands on the paper."""
    sizes: list[float] = []

    def visit(text: str, current: list[float], text_matrix: list[float], _font: Any, size: float) -> None:
        if text.strip():
            scale = (current[0] * current[3] * text_matrix[0] * text_matrix[3]) ** 2
            sizes.append(abs(size) * scale**0.25)

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    return min(sizes)


def pictures(pdf: bytes) -> list[bytes]:
    """Return each page as grey pixels."""
    return [each.tobytes() for each in _rendered(pdf)]


def share_of_ink(pdf: bytes) -> float:
    """Return how much of the paper is darker than middle grey."""
    counts = [each.histogram() for each in _rendered(pdf)]
    return sum(sum(each[:128]) for each in counts) / sum(map(sum, counts))


def _rendered(pdf: bytes) -> list[Any]:
    return [page.render(scale=1, grayscale=True).to_pil() for page in pypdfium2.PdfDocument(pdf)]
