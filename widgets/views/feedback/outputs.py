"""The message in its three forms, and what no form of it uses."""

from collections.abc import Sequence

import htpy

from widgets.feedback import Draft
from widgets.feedback.findings import LeftOut
from widgets.feedback.message.roles import GOOD
from widgets.views.drafting.answers import Form, typed
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
        bool(draft.fell_back) and htpy.p(".debrief-drafting__hint")[draft.fell_back],
        [output(FIELDS, form, each, opened=place == 0) for place, each in enumerate(shown)],
        working(FIELDS, say.sentences, *_sentences(form, draft)),
    ]


def _unasked(form: Form, name: str, draft: Draft) -> frozenset[str]:
    """The hint that does not fit what the reader made of a message: what went well may be told in no word that says so."""
    mine = typed(form, f"out.{name}") or ""
    return frozenset(["no_strength"] if any(each.role in GOOD and each.text in mine for each in draft.lines) else [])


def _sentences(form: Form, draft: Draft) -> list[htpy.Node]:
    """Each sentence with a tick to leave it out, then those that were: what is not so should be gone in two taps."""
    say = words()
    shown = zip(sources(FIELDS, draft.lines), draft.lines, strict=True)
    rows: list[htpy.Node] = [
        htpy.div(".debrief-feedback__sentence")[fold, FIELDS.tick(form, f"without.{line.id}", say.without, of=f"feedback-line-{place}")]
        for place, (fold, line) in enumerate(shown, 1)
    ]
    if draft.taken_out:
        rows += [htpy.p(".debrief-drafting__hint")[say.taken_out]]
        rows += [FIELDS.tick(form, f"without.{line.id}", line.text) for line in draft.taken_out]
    return rows


def left_out(form: Form, rows: Sequence[LeftOut]) -> htpy.Element | None:
    """Render what no message uses, and why; some of it one tap puts in, and a disclosure may be stated plainly."""
    if not rows:
        return None
    return htpy.details(".debrief-feedback__left-out", id="feedback-left-out")[
        htpy.summary[words().left_out],
        htpy.ul[[_left(form, row) for row in rows]],
    ]


def _left(form: Form, row: LeftOut) -> htpy.Element:
    say = words()
    return htpy.li(id=f"feedback-left-{row.id}")[
        htpy.q[row.span.text],
        f" {row.why} ",
        bool(row.back) and FIELDS.tick(form, f"back.{row.id}", say.state_plainly if row.back == "disclosure" else say.put_back),
    ]
