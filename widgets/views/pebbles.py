"""For and against drawn as two stacks of pebbles: two shapes and two words, so that colour is never alone."""

from typing import Final

import htpy

STEP: Final = 14  # height of one pebble with its gap, in the drawing's own units
WIDTH: Final = 220


def stacks(points_for: int, points_against: int) -> htpy.Element:
    """Draw one pebble a point, round ones for and angular ones against, with the same in words for those who cannot see it."""
    height = STEP * max(points_for, points_against, 1) + 30
    return htpy.svg(
        {"viewBox": f"0 0 {WIDTH} {height}"},
        class_="debrief-pebbles",
        width=str(WIDTH),
        height=str(height),
        role="img",
        aria_label=f"Two stacks of pebbles: {points_for} for, {points_against} against.",
    )[
        [_round(60, height - 30 - STEP * number) for number in range(points_for)],
        [_angular(160, height - 30 - STEP * number) for number in range(points_against)],
        htpy.line(class_="debrief-pebbles__ground", x1="10", x2="210", y1=str(height - 22), y2=str(height - 22)),
        _word(60, height, f"{points_for} for"),
        _word(160, height, f"{points_against} against"),
    ]


def _round(x: int, y: int) -> htpy.Element:
    return htpy.ellipse(class_="debrief-pebbles__for", cx=str(x), cy=str(y), rx="26", ry="6")


def _angular(x: int, y: int) -> htpy.Element:
    corners = f"{x - 26},{y + 5} {x - 20},{y - 5} {x + 20},{y - 6} {x + 26},{y + 5}"
    return htpy.polygon(class_="debrief-pebbles__against", points=corners)


def _word(x: int, height: int, words: str) -> htpy.Element:
    return htpy.text(x=str(x), y=str(height - 5), text_anchor="middle")[words]
