"""The question asked first, above the words: whether the message should say what it most likely lacks."""

from collections.abc import Sequence

import htpy
from markupsafe import escape

from widgets.feedback import Card, Choices, Draft
from widgets.feedback.findings import Piece, Point
from widgets.views.drafting.answers import Form, typed
from widgets.views.feedback.answers import ANSWERS
from widgets.views.feedback.shared import lessons, sentence
from widgets.views.feedback.words import FIELDS, words

# So many questions to confirm stand on the page, these among them.
_MOST = 4


def points(form: Form, draft: Draft, cards: Sequence[Card]) -> htpy.Element | None:
    """Render the points, those answered and the next; `cards` are those they are asked about in place of, with the lessons that fit."""
    if not draft.points:
        return None
    asked = [_point(form, each, cards, first=place == 0) for place, each in enumerate(draft.points)]
    return htpy.section(".debrief-feedback__points", aria_label=words().cards)[asked]


def _point(form: Form, point: Point, cards: Sequence[Card], *, first: bool) -> htpy.Element:
    say, answer = words(), typed(form, point.id) or ""
    answer = answer if answer in ANSWERS else ""
    question = escape(htpy.fragment[say.point if first else say.point_next, " ", htpy.span(".debrief-feedback__said")[f"“{point.text}”"]])
    options = [("yes", say.point_yes), ("change", say.change), ("leave", say.leave)]
    lesson = next((each for each in cards if each.lessons and each.span.meets(point.span)), None)
    changing = answer == "change"
    return htpy.div(".debrief-feedback__card", id=f"{FIELDS.id(point.id)}-card", data_answer=answer)[
        FIELDS.one_of(point.id, question, options, answer),
        htpy.div(".debrief-feedback__slots", role=changing and "group", aria_labelledby=changing and FIELDS.question(point.id))[
            changing and sentence(form, f"sentence.{point.id}", point.text)
        ],
        answer in {"yes", "change"} and lesson is not None and lessons(form, lesson, point.id, opened=False),
    ]


def covered(cards: Sequence[Card], chosen: Choices, draft: Draft) -> tuple[Card, ...]:
    """The cards nobody has answered that a point asks about, or the message tells, in the person's own words."""
    told = [*(each.span for each in draft.points), *(each.source for each in draft.lines if each.role == "scene" and each.source)]
    return tuple(each for each in cards if is_open(each, chosen) and any(each.span.meets(span) for span in told))


def beside(cards: Sequence[Card], chosen: Choices, draft: Draft) -> tuple[Card, ...]:
    """The cards that are asked about beside the points: what is open goes first where there are too many."""
    gone = covered(cards, chosen, draft)
    kept = [each for each in cards if each not in gone]
    waiting = [each for each in kept if is_open(each, chosen)]
    over = len(kept) + len(draft.points) - _MOST
    dropped = waiting[max(0, len(waiting) - over) :] if over > 0 else []
    return tuple(each for each in kept if each not in dropped)


def apart(draft: Draft) -> list[Piece]:
    """The pieces to tick: those that no point asks about."""
    return [each for each in draft.untold if not any(each.span.meets(point.span) for point in draft.points)]


def is_open(card: Card, chosen: Choices) -> bool:
    """Whether nobody has answered a card, nor is it said without that."""
    choice = chosen.cards.get(card.id)
    return choice is None or not (choice.keep or choice.tapped)
