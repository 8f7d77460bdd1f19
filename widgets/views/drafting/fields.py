"""Form fields as the drafting tools show them: every one labelled, each with an id that stays the same from answer to answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import htpy
from markupsafe import Markup, escape

from widgets.views.drafting.answers import Form, said, typed


@dataclass(frozen=True)
class Fields:
    """The fields of one tool, whose name begins their ids."""

    tool: str

    def id(self, name: str) -> str:
        """Return the id of a field by its name."""
        return f"{self.tool}-{name.replace('.', '-')}"

    def one_of(self, name: str, question: str, options: Iterable[tuple[str, str]], chosen: str) -> Markup:
        """Render a question with one tap for an answer; `options` are (value, words)."""
        return _one_of(self, name, question, tuple(options), chosen)

    def line(self, name: str, label: str, value: str, *, autocomplete: str = "off", hint: str = "") -> Markup:
        """Render one line of text with its label above it."""
        place = self.id(name)
        return _line(label, name=name, id=place, value=value, autocomplete=autocomplete, enterkeyhint="done", placeholder=hint or None)

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

    def came_with(self, name: str, value: str) -> Markup:
        """Render the hidden note of what a field came with."""
        return _came_with(self.id(f"was.{name}"), name, value)

    def tick(self, form: Form, name: str, label: str, *, of: str = "", hint: str = "") -> Markup:
        """Render a box to tick, its text in its label; `of` is what it is about, where its label is not enough; `hint` is an id."""
        return _tick(self.id(name), name, label, of, hint=hint, checked=bool(said(form, name)))

    def question(self, name: str) -> str:
        """Return the id of the words of a question with one tap for an answer: they name what depends on it."""
        return f"{self.id(name)}-asked"


# Most fields are at each key as they were at the one before, and the questions are those of every note.
@lru_cache(512)
def _one_of(fields: Fields, name: str, question: str, options: tuple[tuple[str, str], ...], chosen: str) -> Markup:
    taps = [
        htpy.label[
            htpy.input(type="radio", name=name, value=value, id=fields.id(f"{name}.{value}"), checked=value == chosen), htpy.span[text]
        ]
        for value, text in options
    ]
    return escape(
        htpy.fieldset(".debrief-drafting__question", id=fields.id(name))[
            htpy.legend(id=fields.question(name))[question], htpy.div(".debrief-drafting__taps")[taps]
        ]
    )


@lru_cache(512)
def _line(label: str, **attributes: str | None) -> Markup:
    field = htpy.input(type="text", **attributes)
    return escape(htpy.div(".debrief-drafting__field")[htpy.label(for_=attributes["id"])[label], field])


@lru_cache(512)
def _came_with(place: str, name: str, value: str) -> Markup:
    return escape(htpy.input(type="hidden", name=f"was.{name}", id=place, value=value))


@lru_cache(512)
def _tick(place: str, name: str, label: str, of: str, **state: str | bool) -> Markup:
    named = f"{label}: {of}" if of else None
    hint = state["hint"] or None
    box = htpy.input(type="checkbox", name=name, value="yes", id=place, checked=state["checked"], aria_label=named, aria_describedby=hint)
    return escape(htpy.label(".debrief-drafting__tick")[box, htpy.span[label]])
