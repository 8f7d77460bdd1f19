"""One message to edit, copy, share or send, with hints on what was edited and where every sentence comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

import htpy

from widgets.feedback.draft import Line, Remark
from widgets.feedback.message.outputs import seconds
from widgets.feedback.message.tone import tone
from widgets.views import safe
from widgets.views.drafting.answers import Form, typed
from widgets.views.drafting.fields import Fields
from widgets.views.drafting.words import words

MAIL_FITS: Final = 1800  # characters of a mailto: address that every mail program tried takes


@dataclass(frozen=True)
class Output:
    """One form of a message: `about` may hold {words}, {letters} and {seconds}; `waits` says what Copy waits for, if it does.

    With a `subject` it is a mail, which opens in the reader's own mail program. Hints in `unasked` do not fit such a message.
    """

    name: str
    title: str
    about: str
    drafted: str
    waits: str = ""
    subject: str = ""
    unasked: frozenset[str] = frozenset()


def output(fields: Fields, form: Form, shown: Output, *, opened: bool = False) -> htpy.Element:
    """Render one message, folded to a line that says how long it is unless `opened`; what was edited by hand stays as edited."""
    say = words()
    name = f"out.{shown.name}"
    mine = typed(form, name) if name in form else None
    edited = mine is not None
    written = shown.drafted if mine is None else mine
    waits = "" if edited else shown.waits
    place = fields.id(name)
    return htpy.details(".debrief-drafting__output", id=f"{fields.tool}-section-{shown.name}", open=opened)[
        htpy.summary[
            htpy.h3(id=f"{place}-name")[shown.title],
            htpy.span(".debrief-drafting__about", id=f"{place}-about")[_about(shown, written)],
        ],
        bool(shown.subject) and htpy.p(".debrief-drafting__hint")[say.subject.format(subject=shown.subject)],
        htpy.textarea(
            name=name,
            id=place,
            rows=str(min(16, 3 + len(written) // 34)),
            aria_labelledby=f"{place}-name",
            aria_describedby=f"{place}-about",
        )[written],
        fields.came_with(name, shown.drafted),
        edited
        and htpy.p(".debrief-drafting__hint")[
            say.edited,
            " ",
            htpy.button(type="button", data_empty=f'{{"{name}": "", "was.{name}": ""}}', aria_label=f"{say.back_to_draft}: {shown.title}")[
                say.back_to_draft
            ],
        ],
        _tone(written, shown.unasked) if edited else None,
        htpy.div(".debrief-actions")[
            _button(say.copy, "data_copy", place, waits, shown.title),
            _button(say.share, "data_share", place, waits, shown.title),
            bool(shown.subject) and not waits and _mail(shown.subject, written),
        ],
        bool(waits) and htpy.p(".debrief-drafting__gap", id=f"{place}-waits")[say.blocked.format(ask=waits)],
    ]


def sources(fields: Fields, lines: Sequence[Line]) -> list[htpy.Element]:
    """Render each sentence as a fold with where it comes from."""
    return [
        htpy.details(id=f"{fields.tool}-line-{place}")[htpy.summary[each.text], htpy.p[_source(each)]]
        for place, each in enumerate(lines, 1)
    ]


def _source(line: Line) -> str:
    """Where a sentence comes from; a piece of the note that was tapped is still of the note."""
    say = words()
    if line.theirs and line.role != "stated":
        return say.typed
    return say.from_notes.format(words=line.source.text) if line.source else say.standard


def working(fields: Fields, title: str, *content: htpy.Node) -> htpy.Element:
    """Render what a message is made of, folded."""
    return htpy.details(".debrief-drafting__working", id=f"{fields.tool}-working")[htpy.summary[title], content]


def blocked(fields: Fields, why: str) -> htpy.Element:
    """Render the button that has to wait where there is no message yet, with its reason."""
    place = fields.id("out")
    say = words()
    return htpy.div(".debrief-drafting__output", id=f"{fields.tool}-waits")[
        htpy.p(".debrief-drafting__gap", id=f"{place}-waits")[say.blocked.format(ask=why)],
        htpy.div(".debrief-actions")[_button(say.copy, "data_copy", place, why)],
    ]


def _button(text: str, does: str, place: str, waits: str, what: str = "") -> htpy.Element:
    """Render a button, named with what it acts on; one that has to wait stays in reach, so that its reason can be read."""
    name = f"{text}: {what}" if what else None
    if waits:
        return htpy.button(type="button", aria_disabled="true", aria_describedby=f"{place}-waits", aria_label=name)[text]
    return htpy.button({does.replace("_", "-"): place}, type="button", aria_label=name)[text]


def _mail(subject: str, body: str) -> htpy.Element | None:
    address = f"mailto:?subject={quote(subject)}&body={quote(body)}"
    return htpy.a(".md-button", href=safe.url(address))[words().mail] if len(address) <= MAIL_FITS else None


def _about(shown: Output, written: str) -> str:
    return shown.about.format(words=len(written.split()), letters=len(written), seconds=seconds(written))


def _tone(written: str, unasked: frozenset[str]) -> htpy.Element | None:
    """Show the words again with what is worth another look underlined, since a text box cannot underline."""
    remarks = [each for each in tone(written) if each.id not in unasked]
    if not remarks:
        return None
    return htpy.div(".debrief-drafting__tone")[
        htpy.h4[words().tone],
        htpy.p(".debrief-drafting__marked")[_marked(written, [each for each in remarks if each.span.text])],
        htpy.ul[[htpy.li[each.say] for each in remarks]],
    ]


def _marked(written: str, remarks: Sequence[Remark]) -> htpy.Fragment:
    parts: list[htpy.Node] = []
    at = 0
    for each in sorted(remarks, key=lambda remark: remark.span.start):
        if each.span.start >= at:
            parts += [written[at : each.span.start], htpy.mark[each.span.text]]
            at = each.span.end
    return htpy.fragment[[*parts, written[at:]]]
