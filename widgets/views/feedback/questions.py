"""The questions between the note and the message: what happened, what comes next time, how it felt, what is wanted."""

import htpy

from widgets.feedback import Card, Choices, Findings, proposed
from widgets.views.feedback.answers import OVERALL, STRENGTHS, WANT, Form, card_answer, said
from widgets.views.feedback.fields import filled, line, one_of
from widgets.views.feedback.words import words


def cards(form: Form, findings: Findings, shown: tuple[Card, ...]) -> htpy.Fragment | None:
    """Render the proposals to confirm, or nothing where the note holds none."""
    if not shown:
        return None
    suggested = proposed(findings, promise=False)
    return htpy.fragment[
        htpy.h2(id="feedback-cards")[words().cards],
        htpy.p[words().cards_hint],
        [_card(form, card, card_answer(form, card, suggested)) for card in shown],
    ]


def taps(form: Form, chosen: Choices) -> htpy.Element:
    """Render the quick questions, all optional."""
    say = words()
    return htpy.details(".debrief-feedback__more", id="feedback-more", open=True)[
        htpy.summary[say.more],
        one_of("overall", say.overall, [(each, getattr(say, f"overall_{each}")) for each in OVERALL], chosen.overall),
        one_of("want", say.want, [(each, getattr(say, f"want_{each}")) for each in WANT], chosen.want),
        one_of("unfair", say.unfair, [("no", say.unfair_no), ("yes", say.unfair_yes)], said(form, "unfair")),
        htpy.fieldset(".debrief-feedback__question", id="feedback-strengths")[
            htpy.legend[say.strengths],
            htpy.p(".debrief-feedback__hint")[say.strengths_hint],
            [line(f"strength.{each}", say.strength.format(number=each), said(form, f"strength.{each}")) for each in STRENGTHS],
        ],
        htpy.div(".debrief-feedback__names")[
            line("to", say.to, said(form, "to")),
            line("sender", say.sender, said(form, "sender"), autocomplete="given-name"),
        ],
    ]


def _card(form: Form, card: Card, answer: str) -> htpy.Element:
    say = words()
    name = f"card.{card.id}"
    return htpy.div(".debrief-feedback__card", id=f"feedback-card-of-{card.id}", data_answer=answer)[
        one_of(name, _plain(card.text), [("yes", say.yes), ("change", say.change), ("leave", say.leave)], answer),
        htpy.div(".debrief-feedback__slots")[
            [filled(form, f"slot.{card.id}.{slot.name}", slot.ask, slot.value) for slot in card.slots] if answer == "change" else None
        ],
        answer in {"yes", "change"} and bool(card.lessons) and _lessons(form, card),
    ]


def _lessons(form: Form, card: Card) -> htpy.Fragment:
    say = words()
    chosen = said(form, f"lesson.{card.id}")
    options = [*((chip.id, chip.text) for chip in card.lessons), ("own", say.lesson_own), ("none", say.lesson_none)]
    own = line(f"own.{card.id}", say.lesson_own, said(form, f"own.{card.id}"), hint=say.lesson_own_hint) if chosen == "own" else None
    return htpy.fragment[one_of(f"lesson.{card.id}", say.lesson, options, chosen), own]


def _plain(text: str) -> htpy.Fragment:
    """Render the *stressed* part of a card's sentence, which is the reader's own phrase, as such."""
    parts = text.split("*")
    return htpy.fragment[[htpy.em[part] if place % 2 else part for place, part in enumerate(parts)]]
