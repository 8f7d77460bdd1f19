"""Form fields as the drafter shows them: every one labelled, each with an id that stays the same from answer to answer."""

from collections.abc import Iterable

import htpy

from widgets.views.feedback.answers import Form, said, typed


def field_id(name: str) -> str:
    """Return the id of a field by its name."""
    return "feedback-" + name.replace(".", "-")


def one_of(name: str, question: htpy.Node, options: Iterable[tuple[str, str]], chosen: str) -> htpy.Element:
    """Render a question with one tap for an answer; `options` are (value, words)."""
    return htpy.fieldset(".debrief-feedback__question", id=field_id(name))[
        htpy.legend[question],
        htpy.div(".debrief-feedback__taps")[
            [
                htpy.label[
                    htpy.input(type="radio", name=name, value=value, id=field_id(f"{name}.{value}"), checked=value == chosen),
                    htpy.span[text],
                ]
                for value, text in options
            ]
        ],
    ]


def line(name: str, label: str, value: str, *, autocomplete: str = "off", hint: str = "") -> htpy.Element:
    """Render one line of text with its label above it."""
    return htpy.div(".debrief-feedback__field")[
        htpy.label(for_=field_id(name))[label],
        htpy.input(
            type="text", name=name, id=field_id(name), value=value, autocomplete=autocomplete, enterkeyhint="done", placeholder=hint or None
        ),
    ]


def filled(form: Form, name: str, label: str, value: str) -> htpy.Fragment:
    """Render one line that comes filled in with `value`, and beside it what it came with, so that a change shows."""
    mine = typed(form, name)
    return htpy.fragment[line(name, label, value if mine is None else mine), came_with(name, value)]


def came_with(name: str, value: str) -> htpy.VoidElement:
    """Render the hidden note of what a field came with."""
    return htpy.input(type="hidden", name=f"was.{name}", id=field_id(f"was.{name}"), value=value)


def tick(form: Form, name: str, label: str) -> htpy.Element:
    """Render a box to tick, its text in its label."""
    return htpy.label(".debrief-feedback__tick")[
        htpy.input(type="checkbox", name=name, value="yes", id=field_id(name), checked=bool(said(form, name))), htpy.span[label]
    ]
