"""Form fields as the drafting tools show them: every one labelled, each with an id that stays the same from answer to answer."""

from collections.abc import Iterable
from dataclasses import dataclass

import htpy

from widgets.views.drafting.answers import Form, said, typed


@dataclass(frozen=True)
class Fields:
    """The fields of one tool, whose name begins their ids."""

    tool: str

    def id(self, name: str) -> str:
        """Return the id of a field by its name."""
        return f"{self.tool}-{name.replace('.', '-')}"

    def one_of(self, name: str, question: htpy.Node, options: Iterable[tuple[str, str]], chosen: str) -> htpy.Element:
        """Render a question with one tap for an answer; `options` are (value, words)."""
        return htpy.fieldset(".debrief-drafting__question", id=self.id(name))[
            htpy.legend[question],
            htpy.div(".debrief-drafting__taps")[
                [
                    htpy.label[
                        htpy.input(type="radio", name=name, value=value, id=self.id(f"{name}.{value}"), checked=value == chosen),
                        htpy.span[text],
                    ]
                    for value, text in options
                ]
            ],
        ]

    def line(self, name: str, label: str, value: str, *, autocomplete: str = "off", hint: str = "") -> htpy.Element:
        """Render one line of text with its label above it."""
        return htpy.div(".debrief-drafting__field")[
            htpy.label(for_=self.id(name))[label],
            htpy.input(
                type="text",
                name=name,
                id=self.id(name),
                value=value,
                autocomplete=autocomplete,
                enterkeyhint="done",
                placeholder=hint or None,
            ),
        ]

    def area(self, name: str, label: str, value: str, *, rows: int = 2) -> htpy.Element:
        """Render a field for a few words or lines; nothing in it is given a capital unasked, as it becomes part of a sentence."""
        return htpy.div(".debrief-drafting__field")[
            htpy.label(for_=self.id(name))[label],
            htpy.textarea(name=name, id=self.id(name), rows=str(rows), autocapitalize="none", autocomplete="off")[value],
        ]

    def filled(self, form: Form, name: str, label: str, value: str, *, autocomplete: str = "off") -> htpy.Fragment:
        """Render one line that comes filled in with `value`, and beside it what it came with, so that a change shows."""
        mine = typed(form, name)
        return htpy.fragment[
            self.line(name, label, value if mine is None else mine, autocomplete=autocomplete), self.came_with(name, value)
        ]

    def came_with(self, name: str, value: str) -> htpy.VoidElement:
        """Render the hidden note of what a field came with."""
        return htpy.input(type="hidden", name=f"was.{name}", id=self.id(f"was.{name}"), value=value)

    def tick(self, form: Form, name: str, label: str, *, of: str = "") -> htpy.Element:
        """Render a box to tick, its text in its label; `of` is the id of what it is about, where the label does not say it."""
        box = htpy.input(
            type="checkbox", name=name, value="yes", id=self.id(name), checked=bool(said(form, name)), aria_describedby=of or None
        )
        return htpy.label(".debrief-drafting__tick")[box, htpy.span[label]]
