"""The signal reader: a worksheet that works by hand, and the same count made by Python as answers change."""

from collections.abc import Mapping
from typing import Final

import htpy

from widgets.record import Record
from widgets.signals.catalogue import Band, Catalogue, Signal, catalogue
from widgets.signals.reading import ENOUGH, Noticed, Reading, answers, read
from widgets.views import Result, evidence, safe
from widgets.views.pebbles import stacks

GROUPS: Final = (
    ("sign", "Signs people read as good"),
    ("extra", "More that may have happened"),
    ("counter", "Signs that worry people"),
)
HEADS: Final = ("Yes", "No", "Not sure")  # on paper the answers stand once, at the head of their columns
STRENGTH: Final = {0: "noted, no points", 1: "weak", 2: "moderate", 3: "strong"}


def initial(home: str) -> htpy.Element:
    """Render the worksheet whole, with points beside each answer; `home` is the relative path to the site's root."""
    signs = catalogue()
    return htpy.div(".debrief-signals")[
        _cannot(signs),
        htpy.p(".debrief-signals__in-short")[signs.in_short],
        htpy.form(data_form=True, data_keep="signals", autocomplete="off")[
            [_group(group, title, signs, home) for group, title in GROUPS],
            htpy.div(".debrief-actions.debrief-signals__jump")[htpy.a(".md-button", href=safe.url("#signs-count"))["See your count"]],
            htpy.div(".debrief-actions", data_needs_script=True)[htpy.button(type="button", data_clear=True)["Clear my answers"]],
        ],
        htpy.section("#signs-count.debrief-signals__result", data_result=True, tabindex="0", aria_label="Your count")[_by_hand(signs)],
    ]


def update(form: Mapping[str, object], _record: Record | None = None) -> Result:
    """Read the form and render the count; an answer outside yes, no and unsure is an `InputError`."""
    signs = catalogue()
    reading = read(answers(form, signs), signs)
    return Result(_reading(reading, signs), _sentence(reading, signs))


def text(reading: Reading) -> str:
    """Return the reading as plain text, for the command line."""
    signs = catalogue()
    band = _band(reading, signs)
    rows = [f"  {_points(each.points):>8}  {each.signal.name}. Next: {each.signal.next}" for each in reading.noticed]
    return "\n".join(
        [
            signs.caption,
            "",
            _sentence(reading, signs),
            *([band.means] if band else []),
            *rows,
            "",
            "What to do now:",
            *[f"  - {action}" for action in signs.actions],
        ]
    )


def _cannot(signs: Catalogue) -> htpy.Element:
    return htpy.details(".debrief-signals__cannot", open=True)[
        htpy.summary["What this cannot tell you"],
        htpy.ul[[htpy.li[each] for each in signs.cannot]],
    ]


def _group(group: str, title: str, signs: Catalogue, home: str) -> htpy.Element:
    return htpy.section(".debrief-signals__group")[
        htpy.h2(id=f"signs-{group}")[title],
        htpy.p(".debrief-signals__heads", aria_hidden="true")[[htpy.span[head] for head in HEADS]],
        [_sign(signal, home) for signal in signs.signals if signal.group == group],
    ]


def _sign(signal: Signal, home: str) -> htpy.Element:
    name = f"signal.{signal.id}"
    choices = [("yes", "Yes", _worth(signal.weight)), ("no", "No", None), ("unsure", "Not sure", None)]
    return htpy.fieldset(".debrief-signals__sign", id=signal.id, style=_weights(signal), data_side=_side(signal))[
        htpy.legend[signal.question],
        htpy.div(".debrief-signals__choices")[
            [
                htpy.label[
                    htpy.input(type="radio", name=name, value=value, id=f"{signal.id}-{value}"),
                    htpy.span[_word(words), worth],
                ]
                for value, words, worth in choices
            ]
        ],
        bool(signal.conditions)
        and htpy.div(".debrief-signals__conditions")[
            [
                htpy.label[
                    htpy.input(type="checkbox", name=f"condition.{signal.id}.{each.id}", value="yes", id=f"{signal.id}-{each.id}"),
                    htpy.span[each.question, _worth(each.weight, "If so: ", " instead")],
                ]
                for each in signal.conditions
            ]
        ],
        htpy.details(".debrief-signals__more")[
            htpy.summary["What this sign is worth"],
            htpy.dl[
                htpy.dt["Evidence"],
                htpy.dd[f"Grade {signal.grade}, {STRENGTH[abs(signal.weight)]}. {signal.reason}"],
                htpy.dt["Often misread as"],
                htpy.dd[signal.misreading],
                htpy.dt["Do this next"],
                htpy.dd[signal.next],
                bool(signal.sources) and [htpy.dt["Source"], htpy.dd[evidence.links(signal.sources, home)]],
            ],
        ],
    ]


def _worth(points: int, lead: str = "", end: str = "") -> htpy.Element:
    """Give the points of an answer; on paper, where the words would not fit, a column of bare numbers says the same."""
    number = str(abs(points))
    return htpy.small[_word(f" {lead}"), number, _word(_points(points).removeprefix(number)), end]


def _word(words: str) -> htpy.Element:
    return htpy.span(".debrief-signals__word")[words]


def _weights(signal: Signal) -> str:
    """Hand the style sheet the points of a yes, as it stands and under each condition, so that it can count before Python can."""
    points = [("--yes", signal.weight), *((f"--if-{place}", each.weight) for place, each in enumerate(signal.conditions, 1))]
    return "; ".join(f"{name}: {abs(weight)}" for name, weight in points)


def _side(signal: Signal) -> str:
    return "against" if signal.weight < 0 else "for"


def _by_hand(signs: Catalogue) -> htpy.Fragment:
    """Give the lines to add up with a pen, and what each band is made of."""
    blanks = (("for", "Points for"), ("against", "Points against"), ("judged", f"Signs I could judge, of {len(signs.signals)}"))
    return htpy.fragment[
        htpy.h2(id="signs-by-hand")["Add it up by hand"],
        htpy.p["Add the points beside every Yes. Keep for and against apart."],
        htpy.ul(".debrief-signals__sums")[[htpy.li[words, ": ", htpy.span(".debrief-blank", data_count=count)] for count, words in blanks]],
        htpy.p[f"With fewer than {ENOUGH} answers of yes or no, stop here: there is too little to read."],
        htpy.dl(".debrief-signals__bands")[
            [
                [htpy.dt[band.name], htpy.dd[band.makes, " ", htpy.span(".debrief-signals__means")[band.means]]]
                for band in (signs.few, signs.mix, signs.many)
            ]
        ],
        _actions(signs),
    ]


def _reading(reading: Reading, signs: Catalogue) -> htpy.Fragment:
    band = _band(reading, signs)
    return htpy.fragment[
        htpy.h2(id="signals-reading")[band.name if band else "Too few answers yet"],
        htpy.p(".debrief-signals__caption")[signs.caption],
        htpy.p(".debrief-signals__count")[_count(reading)],
        stacks(reading.points_for, reading.points_against),
        htpy.p[band.means if band else _missing(reading)],
        _noticed("Points for", [each for each in reading.noticed if each.points > 0]),
        _noticed("Points against", [each for each in reading.noticed if each.points < 0]),
        _noticed("Noted, no points", [each for each in reading.noticed if each.points == 0]),
        _actions(signs),
    ]


def _noticed(title: str, rows: list[Noticed]) -> htpy.Fragment | None:
    if not rows:
        return None
    return htpy.fragment[
        htpy.h3[title],
        htpy.ul(".debrief-signals__noticed")[
            [
                htpy.li(id=f"noticed-{each.signal.id}")[
                    htpy.strong[each.signal.name],
                    f" ({_points(each.points)}). ",
                    htpy.span["Do this next: ", each.signal.next],
                ]
                for each in rows
            ]
        ],
    ]


def _actions(signs: Catalogue) -> htpy.Fragment:
    return htpy.fragment[htpy.h3["What to do now, whatever the count"], htpy.ul[[htpy.li[each] for each in signs.actions]]]


def _sentence(reading: Reading, signs: Catalogue) -> str:
    band = _band(reading, signs)
    return f"{band.name}. {_count(reading)}" if band else f"{_count(reading)} {_missing(reading)}"


def _count(reading: Reading) -> str:
    judged = f"{reading.judged} of {reading.of} signs you could judge"
    return f"{_points(reading.points_for)} for, {_points(reading.points_against)} against, from {judged}."


def _missing(reading: Reading) -> str:
    more = ENOUGH - reading.judged
    return f"Answer {more} more with yes or no to see what kind of picture they make."


def _band(reading: Reading, signs: Catalogue) -> Band | None:
    return {"few": signs.few, "mix": signs.mix, "many": signs.many}[reading.band] if reading.band else None


def _points(points: int) -> str:
    many = "" if abs(points) == 1 else "s"
    return f"{abs(points)} point{many}{' against' if points < 0 else ''}"
