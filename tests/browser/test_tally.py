"""The count that fills itself in before Python is there is the count that Python makes."""

import random

import pytest
from host import Server
from playwright.sync_api import Page
from reader import answer, live

from widgets.signals.catalogue import catalogue
from widgets.signals.reading import answers, read

SIGNS = catalogue()


def forms() -> list[dict[str, str]]:
    """Return every sign said yes with each of its conditions, and a few mixtures drawn with a fixed seed."""
    draw = random.Random(7)  # noqa: S311 - chosen to be the same each time
    made = [{f"signal.{each.id}": "yes" for each in SIGNS.signals}]
    made += [{f"signal.{s.id}": "yes"} | {f"condition.{s.id}.{c.id}": "yes" for c in s.conditions} for s in SIGNS.signals if s.conditions]
    for _ in range(6):
        form = {f"signal.{each.id}": draw.choice(["yes", "no", "unsure"]) for each in SIGNS.signals}
        form |= {f"condition.{s.id}.{c.id}": "yes" for s in SIGNS.signals for c in s.conditions if draw.random() < 0.5}
        made.append(form)
    return made


def tally(page: Page) -> list[int]:
    """Return the three counts as a screen reader meets them; no script can read what a style sheet counted."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    said = [node["name"]["value"] for node in tree["nodes"] if node.get("role", {}).get("value") == "StaticText"]
    start = said.index("Worth 2 points or more:")
    return [int(each) for each in said[start : start + 9] if each.isdigit()]


def test_the_tally_of_the_style_sheet_is_pythons(page: Page, server: Server) -> None:
    """For every condition and for mixtures; so no second set of rules can drift from the first."""
    server.blocked.add("/runtime/")
    page.goto("tools/signals/")
    for form in forms():
        page.evaluate(
            """(form) => { for (const field of document.querySelector("form[data-keep=signals]").elements)
            field.checked = form[field.name] === field.value }""",
            form,
        )
        reading = read(answers(form, SIGNS), SIGNS)
        heavy, light = (sum(each.points in worth for each in reading.noticed) for worth in ((2, 3), (1,)))
        assert tally(page) == [heavy, light, reading.judged], form


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_tally_is_there_at_once(page: Page, server: Server, answer: str) -> None:
    """With nothing of the runtime served."""
    server.blocked.add("/runtime/")
    page.goto("tools/signals/")
    page.locator(f"input[name='signal.answered-in-full'][value={answer}]").check()
    assert tally(page)[2] == 1


def test_the_tally_stops_once_python_has_answered(page: Page) -> None:
    """Nothing shows it any more, and a sign that counts something else than before is built anew."""
    page.goto("tools/signals/")
    answer(page, "answered-in-full")
    live(page)
    assert page.locator("#answered-in-full").evaluate("(sign) => getComputedStyle(sign).counterIncrement") == "none"
    assert page.locator("[data-count]").count() == 0
