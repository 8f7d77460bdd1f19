"""The message in its three forms, each to edit, copy, share or send, with where every sentence comes from."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

import htpy

from widgets.feedback import Draft
from widgets.feedback.compose import seconds
from widgets.feedback.findings import LeftOut, Line, Remark
from widgets.feedback.tone import tone
from widgets.views import safe
from widgets.views.feedback.answers import Form, typed
from widgets.views.feedback.fields import came_with, field_id, tick
from widgets.views.feedback.words import words

MAIL_FITS: Final = 1800  # characters of a mailto: address that every mail program tried takes


def outputs(form: Form, draft: Draft) -> htpy.Fragment:
    """Render phone script, e-mail and text; what was edited by hand stays as edited."""
    say = words()
    return htpy.fragment[
        htpy.h2(id="feedback-words")[say.outputs],
        bool(draft.fell_back) and htpy.p(".debrief-feedback__hint")[draft.fell_back],
        [htpy.p(".debrief-feedback__gap")[gap.ask] for gap in draft.gaps],
        _output(form, draft, "phone", say.phone, draft.phone),
        _output(form, draft, "email", say.email, draft.email),
        _output(form, draft, "text", say.text, draft.text),
        _working(draft.lines),
    ]


def left_out(form: Form, rows: Sequence[LeftOut], plainly: frozenset[str]) -> htpy.Element | None:
    """Render what no message uses, and why; some of it one tap puts back, and a disclosure may be stated plainly."""
    if not rows:
        return None
    return htpy.details(".debrief-feedback__left-out", id="feedback-left-out")[
        htpy.summary[words().left_out],
        htpy.ul[[_left(form, row, plainly) for row in rows]],
    ]


def _left(form: Form, row: LeftOut, plainly: frozenset[str]) -> htpy.Element:
    say = words()
    return htpy.li(id=f"feedback-left-{row.id}")[
        htpy.q[row.span.text],
        f" {row.why} ",
        row.back and tick(form, f"back.{row.id}", say.put_back),
        row.id in plainly and not row.back and tick(form, f"plainly.{row.id}", say.state_plainly),
    ]


def _output(form: Form, draft: Draft, name: str, title: str, drafted: str) -> htpy.Element:
    say = words()
    mine = typed(form, f"out.{name}")
    edited = mine is not None and f"out.{name}" in form
    written = mine if mine is not None and edited else drafted
    place = field_id(f"out.{name}")
    waits = next((gap.ask for gap in draft.gaps if gap.blocks), "") if not edited else ""
    return htpy.section(".debrief-feedback__output", id=f"feedback-section-{name}")[
        htpy.h3[htpy.label(for_=place)[title]],
        htpy.p(".debrief-feedback__hint", id=f"{place}-about")[_about(name, written)],
        htpy.textarea(name=f"out.{name}", id=place, rows=str(min(16, 3 + len(written) // 34)), aria_describedby=f"{place}-about")[written],
        came_with(f"out.{name}", drafted),
        edited
        and htpy.p(".debrief-feedback__hint")[
            say.edited, " ", htpy.button(type="button", data_empty=f'{{"out.{name}": "", "was.out.{name}": ""}}')[say.back_to_draft]
        ],
        _tone(written) if edited else None,
        htpy.div(".debrief-actions")[
            _button(say.copy, "data_copy", place, waits),
            _button(say.share, "data_share", place, waits),
            name == "email" and not waits and _mail(draft.subject, written),
        ],
        bool(waits) and htpy.p(".debrief-feedback__gap", id=f"{place}-waits")[say.blocked.format(ask=waits)],
    ]


def _button(text: str, does: str, place: str, waits: str) -> htpy.Element:
    """Render a button; one that has to wait stays in reach, so that its reason can be read."""
    if waits:
        return htpy.button(type="button", aria_disabled="true", aria_describedby=f"{place}-waits")[text]
    return htpy.button({does.replace("_", "-"): place}, type="button")[text]


def _mail(subject: str, body: str) -> htpy.Element | None:
    address = f"mailto:?subject={quote(subject)}&body={quote(body)}"
    return htpy.a(".md-button", href=safe.url(address))[words().mail] if len(address) <= MAIL_FITS else None


def _about(name: str, written: str) -> str:
    say = words()
    if name == "phone":
        return say.phone_about.format(seconds=seconds(written))
    if name == "email":
        return say.email_about.format(words=len(written.split()))
    return say.text_about.format(letters=len(written))


def _tone(written: str) -> htpy.Element | None:
    """Show the words again with what is worth another look underlined, since a text box cannot underline."""
    remarks = tone(written)
    if not remarks:
        return None
    return htpy.div(".debrief-feedback__tone")[
        htpy.h4[words().tone],
        htpy.p(".debrief-feedback__marked")[_marked(written, [each for each in remarks if each.span.text])],
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


def _working(lines: Sequence[Line]) -> htpy.Element:
    say = words()
    return htpy.section(".debrief-feedback__working")[
        htpy.h3[say.working],
        [
            htpy.details(id=f"feedback-line-{place}")[
                htpy.summary[each.text],
                htpy.p[say.from_notes.format(words=each.source.text) if each.source else say.standard],
            ]
            for place, each in enumerate(lines, 1)
        ],
    ]
