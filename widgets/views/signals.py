"""The signal reader: a worksheet that works by hand, and the same count made by Python as answers change."""

from collections.abc import Mapping
from typing import Final

import htpy

from widgets.guide.tools import left_out
from widgets.record import Record
from widgets.signals.catalogue import Band, Catalogue, Signal, Words, catalogue
from widgets.signals.reading import ENOUGH, Noticed, Reading, answers, read
from widgets.views import Result, evidence, safe
from widgets.views.pebbles import stacks

GROUPS: Final = ("sign", "extra", "counter")
# Python in the browser does not know its page: each with this tool lies two folders deep, as a test keeps.
ROOT: Final = "../../"
ANSWERS: Final = ("yes", "no", "unsure")


def initial(home: str) -> htpy.Element:
    """Render the worksheet whole, with points beside each answer; `home` is the relative path to the site's root."""
    signs = catalogue()
    say = signs.words
    return htpy.div(".debrief-signals")[
        _cannot(signs),
        htpy.p(".debrief-signals__in-short")[signs.in_short],
        htpy.form(data_form=True, data_keep="signals", autocomplete="off")[
            [_group(group, signs, home) for group in GROUPS],
            htpy.div(".debrief-actions.debrief-signals__jump")[htpy.a(".md-button", href=safe.url("#signs-count"))[say.see_count]],
            htpy.div(".debrief-actions", data_needs_script=True)[htpy.button(type="button", data_clear=True)[say.clear]],
        ],
        htpy.section("#signs-count.debrief-signals__result", data_result=True, tabindex="0", aria_label=say.count)[_by_hand(signs)],
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
    rows = [f"  {_points(each.points):>8}  {each.signal.name}. {signs.words.next_short}: {each.signal.next}" for each in reading.noticed]
    return "\n".join(
        [
            signs.caption,
            "",
            _sentence(reading, signs),
            *([band.means] if band else []),
            *rows,
            "",
            signs.words.now,
            *[f"  - {action}" for action in signs.actions],
        ]
    )


def _cannot(signs: Catalogue) -> htpy.Element:
    return htpy.details(".debrief-signals__cannot", open=True)[
        htpy.summary[signs.words.cannot],
        htpy.ul[[htpy.li[each] for each in signs.cannot]],
    ]


def _group(group: str, signs: Catalogue, home: str) -> htpy.Element:
    say = signs.words
    heads = [getattr(say, each) for each in ANSWERS]  # on paper the answers stand once, at the head of their columns
    return htpy.section(".debrief-signals__group")[
        htpy.h2(id=f"signs-{group}")[getattr(say, group)],
        htpy.p(".debrief-signals__heads", aria_hidden="true")[[htpy.span[head] for head in heads]],
        [_sign(signal, say, home) for signal in signs.signals if signal.group == group],
    ]


def _sign(signal: Signal, say: Words, home: str) -> htpy.Element:
    name = f"signal.{signal.id}"
    choices = [(each, getattr(say, each), _worth(signal.weight) if each == "yes" else None) for each in ANSWERS]
    return htpy.fieldset(".debrief-signals__sign", id=signal.id, style=_weights(signal), data_side=_side(signal))[
        htpy.legend(id=f"{signal.id}-asked")[signal.question],
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
                    htpy.span[each.question, _worth(each.weight, say.if_so, say.instead)],
                ]
                for each in signal.conditions
            ]
        ],
        htpy.details(".debrief-signals__more")[
            htpy.summary(id=f"{signal.id}-worth", aria_labelledby=f"{signal.id}-worth {signal.id}-asked")[say.worth],
            htpy.dl[
                htpy.dt[say.evidence],
                htpy.dd[say.graded.format(grade=signal.grade, strength=say.strengths[abs(signal.weight)], reason=signal.reason)],
                htpy.dt[say.misread],
                htpy.dd[signal.misreading],
                htpy.dt[say.next],
                htpy.dd[signal.next, _link(signal, home)],
                bool(signal.sources) and [htpy.dt[say.source], htpy.dd[evidence.links(signal.sources, home)]],
            ],
        ],
    ]


def _link(signal: Signal, home: str) -> htpy.Fragment | None:
    """Lead to where the next thing to do is done; on paper, where it leads nowhere, and for a tool that is not here, it is left out."""
    if not signal.link or signal.link.to.startswith(tuple(f"tools/{each}/" for each in left_out())):
        return None
    return htpy.fragment[" ", htpy.a(href=safe.url(f"{home}{signal.link.to}"))[signal.link.words]]


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
    """Give the lines to count with a pen what the bands are made of, and the bands."""
    say = signs.words
    blanks = (("heavy", say.heavy), ("light", say.light), ("judged", say.judged.format(all=len(signs.signals))))
    return htpy.fragment[
        htpy.h2(id="signs-by-hand")[say.by_hand],
        htpy.p[say.add],
        htpy.ul(".debrief-signals__sums")[[htpy.li[words, ": ", htpy.span(".debrief-blank", data_count=count)] for count, words in blanks]],
        htpy.p[say.stop.format(enough=ENOUGH)],
        htpy.dl(".debrief-signals__bands")[
            [
                [htpy.dt[band.name], htpy.dd[band.makes, " ", htpy.span(".debrief-signals__means")[band.means]]]
                for band in (signs.few, signs.mix, signs.many)
            ]
        ],
        _actions(signs),
    ]


def _reading(reading: Reading, signs: Catalogue) -> htpy.Fragment:
    band, say = _band(reading, signs), signs.words
    return htpy.fragment[
        htpy.h2(id="signals-reading")[band.name if band else say.too_few],
        htpy.p[band.means if band else _missing(reading, say)],
        htpy.p(".debrief-signals__count")[_count(reading, say)],
        stacks(reading.points_for, reading.points_against),
        htpy.p(".debrief-signals__caption")[signs.in_short],
        _noticed(say.in_favour, [each for each in reading.noticed if each.points > 0], say),
        _noticed(say.against, [each for each in reading.noticed if each.points < 0], say),
        _noticed(say.no_points, [each for each in reading.noticed if each.points == 0], say),
        _actions(signs),
        htpy.p(".debrief-signals__caption")[signs.caption],
    ]


def _noticed(title: str, rows: list[Noticed], say: Words) -> htpy.Fragment | None:
    if not rows:
        return None
    return htpy.fragment[
        htpy.h3[title],
        htpy.ul(".debrief-signals__noticed")[
            [
                htpy.li(id=f"noticed-{each.signal.id}")[
                    htpy.strong[each.signal.name],
                    f" ({_points(each.points)}). ",
                    htpy.span[f"{say.next}: ", each.signal.next, _link(each.signal, ROOT)],
                ]
                for each in rows
            ]
        ],
    ]


def _actions(signs: Catalogue) -> htpy.Fragment:
    return htpy.fragment[htpy.h3[signs.words.now], htpy.ul[[htpy.li[each] for each in signs.actions]]]


def _sentence(reading: Reading, signs: Catalogue) -> str:
    band = _band(reading, signs)
    count = _count(reading, signs.words)
    return f"{band.name}. {count}" if band else f"{count} {_missing(reading, signs.words)}"


def _count(reading: Reading, say: Words) -> str:
    gained, lost = _points(reading.points_for), _points(reading.points_against)
    return say.counted.format(gained=gained, lost=lost, judged=reading.judged, all=reading.of)


def _missing(reading: Reading, say: Words) -> str:
    return say.missing.format(more=ENOUGH - reading.judged)


def _band(reading: Reading, signs: Catalogue) -> Band | None:
    return {"few": signs.few, "mix": signs.mix, "many": signs.many}[reading.band] if reading.band else None


def _points(points: int) -> str:
    say = catalogue().words
    text = (say.point if abs(points) == 1 else say.points).format(points=abs(points))
    return say.points_against.format(points=text) if points < 0 else text
