"""What the reader typed and tapped in the drafter's form, as the choices the engine understands."""

from dataclasses import replace
from typing import Any, Final

from widgets.feedback import Card, CardChoice, Choices, Findings, proposed
from widgets.feedback.message.points import POINT
from widgets.feedback.situation.jobs import with_article
from widgets.views.drafting.answers import Form, said, typed

STRENGTHS: Final = (1, 2, 3)
ANSWERS: Final = ("yes", "change", "leave")
OVERALL: Final = ("well", "mixed", "badly")
WANT: Final = ("feedback", "chance", "news", "nothing")


def card_answer(form: Form, card: Card, suggested: Choices) -> str:
    """Return "yes", "change" or "leave" as tapped, else what the engine suggests, else nothing."""
    tapped = typed(form, f"card.{card.id}")
    if tapped in ANSWERS:
        return tapped
    choice = suggested.cards.get(card.id)
    return "yes" if choice and choice.keep else ""


def choices(form: Form, findings: Findings, shown: tuple[Card, ...]) -> Choices:
    """Return what was said, on top of the engine's own confident proposals; no lesson is promised unless tapped."""
    suggested = proposed(findings, promise=False)
    taken = dict(suggested.cards)
    for card in shown:
        choice = _card(form, card, card_answer(form, card, suggested), tapped=bool(typed(form, f"card.{card.id}")))
        # A question that nobody has answered yet says nothing, nor does it keep anything out.
        if choice.tapped or choice.keep or choice.lesson or choice.own or card.id in taken:
            taken[card.id] = choice
    overall: Any = said(form, "overall") or ("unsaid" if typed(form, "overall") == "" else "")
    want: Any = said(form, "want")
    return replace(
        suggested,
        cards=taken,
        points=_points(form),
        overall=overall if overall in {*OVERALL, "unsaid"} and typed(form, "overall") is not None else "",
        want=want if want in WANT else "feedback",
        strengths=tuple(text for number in STRENGTHS if (text := said(form, f"strength.{number}").strip())),
        to=_name(said(form, "to")),
        sender=_name(said(form, "sender")),
        lesson=said(form, "lesson").strip(),
        details=_role(form),
        put_back=ticked(form, "back."),
        taken_out=ticked(form, "without."),
        go_on=bool(said(form, "go_on")),
    )


def _points(form: Form) -> dict[str, CardChoice]:
    """What was said to each of the points that were asked about first."""
    said_to = {name: typed(form, name) for name in form if name.startswith(POINT)}
    return {
        name: CardChoice(keep=answer != "leave", tapped=True, sentence=typed(form, f"sentence.{name}") or "" if answer == "change" else "")
        for name, answer in said_to.items()
        if answer in ANSWERS
    }


def _role(form: Form) -> dict[str, str]:
    """The job, where it was typed or put right: "night porter" is "the role of night porter"."""
    role = " ".join((typed(form, "role") or "").split())
    return {"role": with_article(role) or f"the role of {role}"} if role else {}


def _name(text: str) -> str:
    """A name as one writes it, where it was typed in small letters."""
    words = text.split()
    return " ".join(word[:1].upper() + word[1:] if text.islower() else word for word in words)


def _card(form: Form, card: Card, answer: str, *, tapped: bool) -> CardChoice:
    slots = {slot.name: text for slot in card.slots if (text := typed(form, f"slot.{card.id}.{slot.name}")) is not None}
    lesson = said(form, f"lesson.{card.id}")
    own = said(form, f"own.{card.id}") if lesson == "own" else ""
    return CardChoice(
        keep=answer in {"yes", "change"},
        slots=slots,
        lesson="" if lesson in {"", "none", "own"} else lesson,
        own=own,
        tapped=tapped,
        sentence=typed(form, f"sentence.{card.id}") or "" if answer == "change" else "",
    )


def ticked(form: Form, start: str) -> tuple[str, ...]:
    """Return what is ticked of the boxes whose names begin with `start`, without it, in order."""
    return tuple(sorted(name.removeprefix(start) for name, value in form.items() if name.startswith(start) and value))
