"""The other messages: one tap for which, a few fields, and the words as soon as their one true detail is there."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import htpy

from widgets.feedback.safety.care import Panel, first, panels
from widgets.messages import Kind, Message, kinds, write
from widgets.messages.kinds import words
from widgets.record import Record
from widgets.views import Result, safe
from widgets.views.drafting.answers import Form, said, typed
from widgets.views.drafting.care import announced, care, country_of
from widgets.views.drafting.fields import Fields
from widgets.views.drafting.foot import foot
from widgets.views.drafting.output import Output, blocked, output, sources, working
from widgets.views.drafting.unaided import unaided
from widgets.views.drafting.words import words as shared
from widgets.views.messages.by_hand import by_hand

FIELDS: Final = Fields("messages")
_UNASKED: Final = frozenset({"no_strength", "no_ask"})  # hints on an account of an interview, which these are not
_SMALL: Final = ("role", "employer", "day", "time", "place")


def initial(home: str) -> htpy.Element:
    """Render the choice of message and each as a worksheet; `home` is the relative path to the site's root."""
    say = words()
    options = [(kind.id, kind.name) for kind in kinds().values()]
    return htpy.div(".debrief-messages", data_drafting=True)[
        htpy.form(data_form=True, data_keep="messages", autocomplete="off")[
            unaided(),
            htpy.div(".debrief-messages__choice", data_needs_script=True)[FIELDS.one_of("message", say.choose, options, "")],
            htpy.p(".debrief-drafting__help")[say.help, " ", htpy.a(href=safe.url(f"{home}guide/further-help/#talk"))[say.help_link]],
            htpy.section(data_result=True, aria_label=say.outputs)[by_hand(FIELDS.id("words"))],
            foot(FIELDS),
        ]
    ]


def update(form: Mapping[str, object], record: Record | None = None) -> Result:
    """Read the fields of the chosen message, and render what it asks for and its words."""
    say = words()
    kind = kinds().get(said(form, "message"))
    if kind is None:
        return Result(htpy.fragment[htpy.p[say.waiting], by_hand(FIELDS.id("words"))], say.waiting)
    sender = typed(form, "sender")
    from_drafter = record.said("feedback", "sender") if record else ""
    message = write(
        kind.id,
        {**_said(form, kind), "sender": from_drafter if sender is None else sender},
        wording=int(said(form, "wording") == "1"),
        american=said(form, "voice") == "american",
        keen=bool(said(form, f"keen.{kind.id}")),
    )
    return Result(
        htpy.fragment[
            _care(form, message),
            _fields(form, kind, record),
            htpy.div(".debrief-drafting__words")[
                htpy.h2(id=FIELDS.id("words"))[say.outputs],
                [htpy.p(".debrief-drafting__gap")[say.aside.format(words=each, why=why)] for each, why in message.aside],
                _outputs(form, message),
                htpy.div(".debrief-drafting__names")[
                    FIELDS.filled(form, "sender", say.sender, from_drafter, autocomplete="given-name"),
                    FIELDS.one_of("voice", say.voice, [("british", say.voice_british), ("american", say.voice_american)], _voice(form)),
                ],
            ],
        ],
        "\n".join([*announced(_raised(message)), message.missing or say.ready.format(words=len(message.email.split()))]),
    )


def _said(form: Form, kind: Kind) -> dict[str, str]:
    small = {name: said(form, _name(name, kind)) for name in _SMALL}
    return {**small, "detail": said(form, f"detail.{kind.id}"), "to": said(form, f"to.{kind.to}")}


def _name(name: str, kind: Kind) -> str:
    """Return a field's name; a job and its employer are the same for every message, a day is not."""
    return f"day.{kind.id}" if name == "day" else name


def _voice(form: Form) -> str:
    return "american" if said(form, "voice") == "american" else "british"


def _fields(form: Form, kind: Kind, record: Record | None) -> htpy.Element:
    say = words()
    asked = (*kind.needs, *kind.optional)
    labels = {**say.fields, "day": kind.day}
    small = [FIELDS.line(name, labels[each], said(form, name)) for each in _SMALL if each in asked and (name := _name(each, kind))]
    to = f"to.{kind.to}"
    detail = "detail" in asked and FIELDS.area(f"detail.{kind.id}", kind.ask, said(form, f"detail.{kind.id}"), rows=_rows(kind))
    return htpy.section(".debrief-drafting__asked", aria_label=kind.name)[
        htpy.h2[kind.name],
        "detail" in kind.needs and detail,
        "unsaid" in kind.accepts and not said(form, f"detail.{kind.id}") and _tap(say.not_said, {f"detail.{kind.id}": say.not_said}),
        "day" in kind.needs and small.pop([each for each in _SMALL if each in asked].index("day")),
        htpy.div(".debrief-drafting__names")[
            htpy.div[FIELDS.line(to, say.fields[f"to_{kind.to}"], said(form, to)), _recruiter(form, kind, record)], small
        ],
        "detail" not in kind.needs and detail,
        bool(kind.keen) and FIELDS.tick(form, f"keen.{kind.id}", say.keen),
    ]


def _rows(kind: Kind) -> int:
    return 3 if "question" in kind.accepts else 2


def _recruiter(form: Form, kind: Kind, record: Record | None) -> htpy.Element | None:
    """Offer the name typed in the drafter, where this message may go to the same person."""
    name = record.said("feedback", "to") if record else ""
    if not name or kind.to != "employer" or said(form, "to.employer"):
        return None
    return _tap(words().from_recruiter.format(name=name), {"to.employer": name})


def _tap(label: str, fills: Mapping[str, str]) -> htpy.Element:
    """Render a button that fills fields in."""
    return htpy.button(".debrief-messages__offer", type="button", data_empty=json.dumps(fills))[label]


def _outputs(form: Form, message: Message) -> htpy.Fragment:
    say, alike = words(), shared()
    if message.missing:
        return htpy.fragment[blocked(FIELDS, message.missing)]
    name = message.kind.id
    other = "" if said(form, "wording") == "1" else "1"
    email = Output(f"{name}.email", alike.email, alike.email_about, message.email, "", message.subject, _UNASKED)
    text = Output(f"{name}.text", alike.text, alike.text_about, message.text, unasked=_UNASKED)
    return htpy.fragment[
        output(FIELDS, form, email, opened=True),
        output(FIELDS, form, text),
        htpy.div(".debrief-actions")[htpy.button(type="button", data_empty=json.dumps({"wording": other}))[say.another]],
        working(FIELDS, alike.working, *sources(FIELDS, message.lines)),
    ]


def _raised(message: Message) -> tuple[Panel, ...]:
    return first(panels(message.flags), go_on=False)


def _care(form: Form, message: Message) -> htpy.Fragment | None:
    """Render the panels for what was typed; what they say of a draft is said for this tool."""
    return care(
        FIELDS, [replace(each, say=words().care) for each in _raised(message)], country_of(form, american=_voice(form) == "american")
    )
