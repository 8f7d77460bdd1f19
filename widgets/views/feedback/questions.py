"""The questions between the note and the message: what happened, what comes next time, how it felt, what is wanted."""

from collections.abc import Sequence

import htpy
from markupsafe import Markup, escape

from widgets.feedback import Card, Choices, Draft, Findings, proposed
from widgets.feedback.draft import Line
from widgets.feedback.findings import Piece, Slot
from widgets.feedback.message.recounting import retelling
from widgets.feedback.message.strengths import went_well
from widgets.feedback.message.untold import names_somebody
from widgets.views.drafting.answers import Form, said, typed
from widgets.views.feedback.answers import OVERALL, STRENGTHS, WANT, card_answer
from widgets.views.feedback.points import apart
from widgets.views.feedback.shared import lessons, sentence
from widgets.views.feedback.words import FIELDS, words


def cards(form: Form, findings: Findings, shown: tuple[Card, ...], lines: Sequence[Line]) -> htpy.Fragment | None:
    """Render the proposals to confirm, or nothing where the note holds none; `lines` are what the message says so far."""
    if not shown:
        return None
    suggested = proposed(findings, promise=False)
    return htpy.fragment[
        htpy.h2(id="feedback-cards")[words().cards],
        htpy.p(data_screen=True)[words().cards_hint],
        [_card(form, card, card_answer(form, card, suggested), lines, first=place == 0) for place, card in enumerate(shown)],
    ]


def taps(form: Form, chosen: Choices, findings: Findings, draft: Draft, unfair: htpy.Node) -> htpy.Fragment:
    """Render the quick questions, all optional; first what the message lacks, and what of the note could be in it."""
    say = words()
    untold = apart(draft)
    return htpy.fragment[
        bool(untold)
        and htpy.fieldset(".debrief-drafting__question", id="feedback-untold", aria_describedby="feedback-untold-hint")[
            htpy.legend[say.untold],
            htpy.p(".debrief-drafting__hint", id="feedback-untold-hint", data_screen=True)[say.untold_hint],
            [_untold(form, each, findings.text) for each in untold],
        ],
        _strengths(form, [gap.ask for gap in draft.gaps if gap.id == "strengths"]),
        FIELDS.line("lesson", say.lesson_any, said(form, "lesson"), hint=say.lesson_own_hint),
        htpy.div(".debrief-feedback__more", id="feedback-more")[
            htpy.h2(data_screen=True)[say.more],
            _overall(form, draft.lines),
            FIELDS.one_of("want", say.want, [(each, getattr(say, f"want_{each}")) for each in WANT], chosen.want),
            unfair,
        ],
        htpy.div(".debrief-drafting__names")[
            FIELDS.filled(form, "role", say.role, findings.details.get("role", "")),
            FIELDS.line("to", say.to, said(form, "to")),
            FIELDS.line("sender", say.sender, said(form, "sender"), autocomplete="given-name"),
        ],
    ]


def _untold(form: Form, piece: Piece, note: str) -> htpy.Fragment:
    name = f"back.{piece.id}"
    hint = f"{FIELDS.id(name)}-hint" if names_somebody(piece.text) else ""
    return htpy.fragment[
        FIELDS.tick(form, name, retelling(piece, note), hint=hint),
        bool(hint) and htpy.p(".debrief-drafting__hint", id=hint, data_screen=True)[words().untold_name],
    ]


def _overall(form: Form, lines: Sequence[Line]) -> htpy.Fragment:
    """Ask how it felt; what the message says already, as the note did, is chosen until the reader says otherwise."""
    say, mine = words(), typed(form, "overall")
    read = "well" if mine is None and any(went_well(each) for each in lines) else ""
    options = [(each, getattr(say, f"overall_{each or 'unsaid'}")) for each in (*OVERALL, "")]
    came = read if mine is None else said(form, "was.overall")
    return htpy.fragment[FIELDS.one_of("overall", say.overall, options, read if mine is None else mine), FIELDS.came_with("overall", came)]


def _strengths(form: Form, missing: Sequence[str]) -> htpy.Element:
    say = words()
    return htpy.fieldset(".debrief-drafting__question", id="feedback-strengths", aria_describedby="feedback-strengths-hint")[
        htpy.legend[say.strengths],
        htpy.p(".debrief-drafting__gap" if missing else ".debrief-drafting__hint", id="feedback-strengths-hint", data_screen=True)[
            missing or say.strengths_hint
        ],
        htpy.div(".debrief-feedback__strengths")[
            [FIELDS.line(f"strength.{each}", say.strength.format(number=each), said(form, f"strength.{each}")) for each in _lines(form)]
        ],
    ]


def _lines(form: Form) -> tuple[int, ...]:
    """Two lines to begin with, and one more once those are used."""
    used = [number for number in STRENGTHS if said(form, f"strength.{number}")]
    return STRENGTHS if len(used) > 1 else STRENGTHS[:2]


def _card(form: Form, card: Card, answer: str, lines: Sequence[Line], *, first: bool) -> htpy.Element:
    say = words()
    name = f"card.{card.id}"
    told = " ".join(each.text for each in lines if card.id in each.asserts)
    # What was chosen for the reader is no tap of theirs when the form comes back with it.
    came = answer if typed(form, name) is None else said(form, f"was.{name}")
    changing = answer == "change"
    return htpy.div(".debrief-feedback__card", id=f"feedback-card-of-{card.id}", data_answer=answer)[
        FIELDS.one_of(name, _plain(card.text), [("yes", say.yes), ("change", say.change), ("leave", say.leave)], answer),
        FIELDS.came_with(name, came),
        htpy.div(".debrief-feedback__slots", role=changing and "group", aria_labelledby=changing and FIELDS.question(name))[
            # In a sentence of the reader's own, no phrase of ours is left to change.
            changing
            and htpy.fragment[
                not typed(form, f"sentence.{card.id}") and _phrases(form, card, told), sentence(form, f"sentence.{card.id}", told)
            ]
        ],
        answer in {"yes", "change"} and bool(card.lessons) and lessons(form, card, name, opened=first),
    ]


def _phrases(form: Form, card: Card, told: str) -> list[htpy.Fragment]:
    """Render the phrases of a card that can be changed or filled in."""
    return [
        FIELDS.filled(form, f"slot.{card.id}.{slot.name}", slot.ask or words().phrases[slot.name], slot.value)
        for slot in _slots(form, card, told)
    ]


def _slots(form: Form, card: Card, told: str) -> list[Slot]:
    """The phrases that can be changed, each once: one that the message does not hold would change nothing.

    What nothing was read for can be filled in; what it was about, only where no other phrase says so.
    """
    used = {each.name for each in card.slots if typed(form, f"slot.{card.id}.{each.name}") is not None}
    held: list[Slot] = []
    for each in card.slots:
        twice = any(each.value in other.value or other.value in each.value for other in held if each.value and other.value)
        if each.name in used or (each.value and each.value.lower() in told.lower() and not twice):
            held.append(each)
    return [each for each in card.slots if each in held or (not each.value and (each.name != "topic" or not held))]


def _plain(text: str) -> Markup:
    """Render the *stressed* part of a card's sentence, which is the reader's own phrase, as such."""
    parts = text.split("*")
    return escape(htpy.fragment[[htpy.em[part] if place % 2 else part for place, part in enumerate(parts)]])
