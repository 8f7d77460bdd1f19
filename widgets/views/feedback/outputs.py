"""The message in its three forms, and what no form of it uses."""

from collections.abc import Sequence

import htpy

from widgets.feedback import Draft
from widgets.feedback.draft import Line
from widgets.feedback.findings import LeftOut
from widgets.feedback.message.letters import PLAIN
from widgets.feedback.message.roles import GOOD
from widgets.views.drafting.answers import Form, said, typed
from widgets.views.drafting.output import Output, output, sources, working
from widgets.views.drafting.words import words as shared
from widgets.views.feedback.words import FIELDS, words


def outputs(form: Form, draft: Draft) -> htpy.Fragment:
    """Render phone script, e-mail and text, the first of them open, and where their sentences come from."""
    say, alike = words(), shared()
    waits = next((gap.ask for gap in draft.gaps if gap.blocks), "")
    shown = (
        Output("phone", say.phone, say.phone_about, draft.phone, waits, unasked=_unasked(form, "phone", draft)),
        Output("email", alike.email, alike.email_about, draft.email, waits, draft.subject, _unasked(form, "email", draft)),
        Output("text", alike.text, alike.text_about, draft.text, waits, unasked=_unasked(form, "text", draft)),
    )
    return htpy.fragment[
        htpy.h2(id="feedback-words")[say.outputs],
        not (said(form, "to") and said(form, "sender")) and _nameless(),
        bool(draft.fell_back) and htpy.p(".debrief-drafting__hint")[draft.fell_back],
        [output(FIELDS, form, each, opened=place == 0) for place, each in enumerate(shown)],
        working(FIELDS, say.sentences, *_sentences(form, draft)),
    ]


def _nameless() -> htpy.Element:
    """Lead to the names: they are asked for last, and a message that goes out before has none."""
    say = words()
    return htpy.p(".debrief-drafting__hint", data_screen=True)[say.nameless, " ", htpy.a(href=f"#{FIELDS.id('to')}")[say.to_names]]


def _unasked(form: Form, name: str, draft: Draft) -> frozenset[str]:
    """The hint that does not fit what the reader made of a message: what went well may be told in no word that says so."""
    mine = typed(form, f"out.{name}") or ""
    return frozenset(["no_strength"] if any(each.role in GOOD and each.text in mine for each in draft.lines) else [])


def _sentences(form: Form, draft: Draft) -> list[htpy.Node]:
    """Each sentence but the thanks that always stay, with a tick to leave it out, ticked where it was: gone in two taps, back in one."""
    say = words()
    every = _in_place(draft)
    shown = zip(sources(FIELDS, every), every, strict=True)
    rows: list[htpy.Node] = [
        htpy.div(".debrief-feedback__sentence")[
            fold, line.id != PLAIN and FIELDS.tick(form, f"without.{line.id}", say.without, of=line.text)
        ]
        for fold, line in shown
    ]
    return rows


def _in_place(draft: Draft) -> list[Line]:
    """The sentences of the message with those that were left out where they stood in the note: no tick goes from under the finger."""
    every = list(draft.lines)
    for out in draft.taken_out:
        start = out.source.start if out.source else len(draft.email)
        before = [place for place, each in enumerate(every, 1) if each.source and each.source.start <= start]
        every.insert(max(before, default=1) if out.source else len(every), out)
    return every


def left_out(form: Form, every: Sequence[LeftOut]) -> htpy.Element | None:
    """Render what no message uses, and why; what the reader has it state after all is not among it."""
    rows = [each for each in every if not (each.back and said(form, f"back.{each.id}"))]
    if not rows:
        return None
    return htpy.details(".debrief-feedback__left-out", id="feedback-left-out")[
        htpy.summary[words().left_out],
        htpy.ul[[htpy.li(id=f"feedback-left-{row.id}")[htpy.q[row.span.text], f" {row.why}"] for row in rows]],
    ]
