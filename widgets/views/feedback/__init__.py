"""The drafter: one field first, then cards to confirm, then words to say, to e-mail and to text."""

from collections.abc import Mapping, Sequence

import htpy
from markupsafe import Markup

from widgets.feedback import Card, Choices, Draft, Findings, analyse, cards, compose
from widgets.feedback.safety.care import Panel, first, panels
from widgets.feedback.safety.flags import CLEARABLE, CRITICAL, grave
from widgets.guide.tools import left_out
from widgets.record import Record
from widgets.views import Result, safe
from widgets.views.drafting.answers import said, typed
from widgets.views.drafting.care import About, announced, care, country_of
from widgets.views.drafting.foot import foot
from widgets.views.drafting.unaided import unaided
from widgets.views.feedback import outputs, points, questions
from widgets.views.feedback.answers import choices, ticked
from widgets.views.feedback.words import FIELDS, words

TASK = "post_interview"
_UNFAIR = "discrimination"


def initial(home: str) -> htpy.Element:
    """Render the note's field and the worksheet for doing it by hand; `home` is the relative path to the site's root."""
    say = words()
    note = FIELDS.id("note")
    return htpy.div(".debrief-feedback", data_drafting=True)[
        htpy.form(data_form=True, data_keep="feedback", autocomplete="off")[
            unaided(),
            htpy.div(".debrief-feedback__note", data_needs_script="early")[
                htpy.label(for_=note)[say.note],
                htpy.p(".debrief-drafting__hint", id=f"{note}-hint", data_screen=True)[say.note_hint],
                htpy.textarea(
                    id=note,
                    name="note",
                    rows="7",
                    aria_describedby=f"{note}-hint",
                    autocapitalize="sentences",
                    placeholder=say.note_example,
                ),
            ],
            htpy.p(".debrief-drafting__help")[
                htpy.span(data_screen=True)[say.help, " ", htpy.a(href=safe.url(f"{home}guide/further-help/#talk"))[say.help_link]],
                htpy.span(".debrief-drafting__numbers")[say.help_paper],
            ],
            htpy.section(".debrief-feedback__result", data_result=True, aria_label=say.outputs)[_by_hand()],
            foot(FIELDS),
        ]
    ]


def update(form: Mapping[str, object], _record: Record | None = None) -> Result:
    """Read the note and what was tapped, and render cards, message and what was left out."""
    note = said(form, "note")
    if not note.strip():
        return Result(htpy.fragment[htpy.p[words().waiting], _by_hand()], words().waiting)
    cleared = ticked(form, "cleared.")
    findings = analyse(note, TASK, cleared)
    shown = cards(findings)
    chosen = choices(form, findings, shown)
    draft = compose(findings, chosen)
    say = words()
    covered = points.covered(shown, chosen, draft)
    shown = points.beside(shown, chosen, draft)
    open_cards = [card for card in shown if points.is_open(card, chosen)]
    raised = _raised(form, findings)
    open_now = (say.announce_card if len(open_cards) == 1 else say.announce_cards).format(cards=len(open_cards)) if open_cards else ""
    ready = [
        say.announce.format(words=len((_edited(form) or draft.email).split())),
        " ".join(each for each in (say.announce_point if _asks(chosen, draft) else "", open_now) if each),
    ]
    announce = "\n".join(each for each in (*announced(raised), *([draft.held] if draft.held else ready)) if each)
    return Result(
        htpy.fragment[
            care(FIELDS, raised, _country(form, findings), about=_about(form, findings, draft)),
            _cleared(form, cleared),
            bool(draft.held) and htpy.p(".debrief-feedback__held")[draft.held],
            _go_on(form, findings, draft),
            _other_message(findings, shown),
            not draft.held and points.points(form, draft, covered),
            htpy.div(".debrief-drafting__words")[
                not draft.held and outputs.outputs(form, draft),
                outputs.left_out(form, draft.left_out),
            ],
            not draft.held
            and htpy.div(".debrief-drafting__asked")[
                questions.cards(form, findings, shown, draft.lines),
                questions.taps(form, chosen, findings, draft, _unfair(form, findings)),
            ],
        ],
        announce,
    )


def _asks(chosen: Choices, draft: Draft) -> bool:
    """Whether a point waits for an answer."""
    return any(each.id not in chosen.points for each in draft.points)


def _edited(form: Mapping[str, object]) -> str:
    """What the reader made of the e-mail by hand, if they did."""
    return typed(form, "out.email") or ""


def _other_message(findings: Findings, shown: Sequence[Card]) -> htpy.Element | None:
    """Lead to the message that fits a note about a no, a withdrawal, a referee, or waiting and nothing else."""
    say = words()
    told = {event.id for event in findings.events if event.strength == "strong"}
    fitting = say.others if shown else {**say.others, **say.alone}
    name = next((name for event, name in fitting.items() if event in told), None)
    if name is None or findings.flags or "messages" in left_out():
        return None
    from widgets.messages import kinds  # few notes need it, and every first visit is spared it

    link = htpy.a(href=safe.url(f"../messages/#{name}"))[kinds()[name].name]
    return htpy.p(".debrief-drafting__hint", data_screen=True)[say.other, " ", link]


def _raised(form: Mapping[str, object], findings: Findings) -> tuple[Panel, ...]:
    """Return the panel for each flag; a crisis that is doubted stands beside the others."""
    return first(panels(findings.flag_ids()), go_on=bool(said(form, "go_on")) or "crisis" not in grave(findings.flags))


def _country(form: Mapping[str, object], findings: Findings) -> str:
    return country_of(form, american=findings.american)


def _unfair(form: Mapping[str, object], findings: Findings) -> htpy.Fragment | None:
    """Ask whether anything felt unfair, with what to do right under it; a note that tells of it has its panel above the words."""
    if _UNFAIR in findings.flag_ids():
        return None
    say = words()
    options = [("no", say.unfair_no), ("yes", say.unfair_yes)]
    advice = panels([_UNFAIR] if said(form, "unfair") == "yes" else [])
    asked = any(panel.help for panel in _raised(form, findings))
    return htpy.fragment[
        FIELDS.one_of("unfair", say.unfair, options, said(form, "unfair")),
        care(FIELDS, advice, _country(form, findings), about={_UNFAIR: About(words="none")}, ask=not asked),
    ]


def _about(form: Mapping[str, object], findings: Findings, draft: Draft) -> dict[str, About]:
    """By flag, what the note adds to its panel: what of it can be said, and the way out where detection is wrong."""
    say = words()
    found: dict[str, About] = {}
    for flag in findings.flag_ids():
        spans = [each.span for each in findings.flags if each.id == flag and each.span]
        starts = {each.start for each in spans}
        back = {each.id: each for each in draft.left_out if each.back and each.span.start in starts}
        told = {name: each.plain or each.span.text for name, each in back.items()}
        raised_by = [each.text for each in spans if each.text not in told.values()]
        doubt = htpy.fragment[
            bool(raised_by) and htpy.p(".debrief-drafting__hint", data_screen=True)[say.raised_by.format(words="” “".join(raised_by[:2]))],
            FIELDS.tick(form, f"cleared.{flag}", say.does_not_fit),
        ]
        found[flag] = About(
            [FIELDS.tick(form, f"back.{name}", say.back[each.back].format(words=told[name])) for name, each in back.items()],
            words="stated" if any(said(form, f"back.{name}") for name in back) else "out",
            doubt=doubt if flag in CLEARABLE and spans else None,
        )
    return found


def _cleared(form: Mapping[str, object], cleared: Sequence[str]) -> htpy.Fragment:
    """Render a tick for each panel the reader has said does not fit, to have it back."""
    titles = {panel.flag: panel.title for panel in panels(cleared) if panel.flag in CLEARABLE}
    return htpy.fragment[[FIELDS.tick(form, f"cleared.{flag}", words().cleared.format(title=title)) for flag, title in titles.items()]]


def _go_on(form: Mapping[str, object], findings: Findings, draft: Draft) -> Markup | None:
    """Render the tick to have a message all the same; ticked it stays, or it would go from under the finger, and the focus with it."""
    goes_on = {"crisis", "hostile"} & set(findings.flag_ids()) or set(findings.flag_ids()) & CRITICAL
    return FIELDS.tick(form, "go_on", words().go_on) if goes_on and (draft.held or said(form, "go_on")) else None


def _by_hand() -> htpy.Fragment:
    hand = words().by_hand
    return htpy.fragment[
        htpy.h2(id=FIELDS.id("words"))[hand.title],
        htpy.p[hand.intro],
        htpy.ol(".debrief-feedback__steps")[[htpy.li[step, htpy.span(".debrief-line", aria_hidden="true")] for step in hand.steps]],
        htpy.div(".debrief-feedback__pair")[
            htpy.figure[htpy.figcaption[hand.before_title], htpy.blockquote[hand.before]],
            htpy.figure[htpy.figcaption[hand.after_title], htpy.blockquote[hand.after]],
        ],
    ]
