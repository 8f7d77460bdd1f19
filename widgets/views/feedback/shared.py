"""What a card and a point have both: the sentence they put into the message, to be put in other words, and the lessons."""

import htpy

from widgets.feedback import Card
from widgets.views.drafting.answers import Form, said, typed
from widgets.views.feedback.words import FIELDS, words


def sentence(form: Form, name: str, told: str) -> htpy.Fragment:
    """Render the sentence a card puts into the message, to be put in other words."""
    mine = typed(form, name)
    # What was typed stands in the message too: beside it stays the sentence it was typed over.
    came = told if mine is None else said(form, f"was.{name}")
    return htpy.fragment[FIELDS.area(name, words().sentence, came if mine is None else mine), FIELDS.came_with(name, came)]


def lessons(form: Form, card: Card, asked: str, *, opened: bool) -> htpy.Element:
    """Render the lessons of a card under the question named `asked`."""
    say = words()
    chosen = said(form, f"lesson.{card.id}")
    options = [*((chip.id, chip.text) for chip in card.lessons), ("own", say.lesson_own), ("none", say.lesson_none)]
    own = FIELDS.line(f"own.{card.id}", say.lesson_own, said(form, f"own.{card.id}"), hint=say.lesson_own_hint) if chosen == "own" else None
    return htpy.details(
        ".debrief-feedback__lessons", id=f"feedback-lessons-{card.id}", open=opened, aria_labelledby=FIELDS.question(asked)
    )[htpy.summary[say.lesson], FIELDS.one_of(f"lesson.{card.id}", say.lesson, options, chosen), own]
