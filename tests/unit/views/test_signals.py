"""The worksheet is whole without a script, and the result never promises anything."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.signals.catalogue import catalogue
from widgets.signals.reading import answers, read
from widgets.views import signals

SIGNS = catalogue()
BANNED = re.compile(r"\b(likely|unlikely|chances?|probabilit\w*|guarantee\w*|research shows|you got it)\b|%", re.IGNORECASE)
forms = st.dictionaries(st.sampled_from([f"signal.{each.id}" for each in SIGNS.signals]), st.sampled_from(["yes", "no", "unsure"]))


@given(forms)
def test_no_result_speaks_of_odds(form: dict[str, str]) -> None:
    """A count is not a forecast, and its words must not make it one."""
    result = signals.update(form)
    assert not BANNED.search(re.sub(r"<[^>]*>", " ", str(result.html)))
    assert not BANNED.search(result.announce)


@given(forms, forms)
def test_every_reading_gives_the_same_next_actions(one: dict[str, str], other: dict[str, str]) -> None:
    """What to do next must not depend on a count this weak."""

    def actions(form: dict[str, str]) -> str:
        return str(signals.update(form).html).partition("What to do now, whatever the count")[2]

    assert actions(one) == actions(other) != ""


@given(forms)
def test_the_drawing_and_the_lists_show_the_count(form: dict[str, str]) -> None:
    """One round pebble a point for, one angular a point against, and each sign that moved the count in the list of its side."""
    reading = read(answers(form, SIGNS), SIGNS)
    html = str(signals.update(form).html)
    assert html.count('class="debrief-pebbles__for"') == reading.points_for
    assert html.count('class="debrief-pebbles__against"') == reading.points_against
    assert f"{reading.points_for} for, {reading.points_against} against." in html
    for each in reading.noticed:
        side = "Points for" if each.points > 0 else "Points against" if each.points < 0 else "Noted, no points"
        part = html.partition(f"<h3>{side}</h3>")[2].partition("<h3>")[0]
        assert f'id="noticed-{each.signal.id}"' in part
        assert each.signal.next in unescape(part)


def test_the_worksheet_prints_the_points_of_every_answer() -> None:
    """With a pen, a person can add up what Python would."""
    html = str(signals.initial("../"))
    for signal in SIGNS.signals:
        part = re.sub(r"<[^>]*>", "", html.partition(f'id="{signal.id}"')[2].partition("</fieldset>")[0])
        assert f"{abs(signal.weight)} point" in part
        for each in signal.conditions:
            assert f"If so: {abs(each.weight)} point" in part


def test_what_it_cannot_tell_stands_first_and_open() -> None:
    """Before any question."""
    html = str(signals.initial("../"))
    assert html.index("<details") == html.index('<details class="debrief-signals__cannot" open>')
    assert html.index("debrief-signals__cannot") < html.index("<form")


def test_the_result_says_what_it_found_before_what_it_cannot() -> None:
    """The long account of what a count is worth comes last; a short one stands by the drawing."""
    signs = catalogue()
    html = unescape(str(signals.update({f"signal.{each.id}": "yes" for each in signs.signals}).html))
    places = [html.index(each) for each in (signs.many.name, signs.many.means, signs.in_short, signs.actions[0], signs.caption)]
    assert places == sorted(places)


def test_what_to_do_next_leads_to_where_it_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the worksheet and from the result, which are on pages two folders deep."""
    monkeypatch.setattr(signals, "left_out", tuple)
    signs = catalogue()
    result = unescape(str(signals.update({f"signal.{each.id}": "yes" for each in signs.signals}).html))
    linked = [each.link for each in signs.signals if each.link]
    assert len(linked) > 10
    for link in linked:
        assert f'<a href="../../{link.to}">{link.words}</a>' in result
        assert f'<a href="./{link.to}">{link.words}</a>' in unescape(str(signals.initial("./")))


def test_by_hand_asks_for_nothing_that_is_not_used() -> None:
    """What is counted is what the bands go by."""
    signs = catalogue()
    by_hand = unescape(str(signals.initial("./"))).partition('id="signs-by-hand"')[2]
    for words in (signs.words.heavy, signs.words.light):
        assert f"<li>{words}: " in by_hand
    assert signs.words.in_favour not in by_hand


def test_each_fold_says_which_sign_it_is_about() -> None:
    """“What this sign is worth” stands there 25 times, and in a list of buttons without its question."""
    html = str(signals.initial("../"))
    for sign in SIGNS.signals:
        assert f'<summary id="{sign.id}-worth" aria-labelledby="{sign.id}-worth {sign.id}-asked">' in html
        assert f'<legend id="{sign.id}-asked">' in html
