"""The question asked first on the drafter's page: one tap puts in what the message lacks."""

import re
from dataclasses import replace

from drafter_page import draft, named, posted, shown

from widgets.feedback import Card, CardChoice, analyse, compose
from widgets.feedback.findings import Chip, Span
from widgets.views import feedback
from widgets.views.feedback import points
from widgets.views.feedback.answers import choices

NOTE = "She asked me what heat the stoneware goes to and I said nine hundred. It's 1240 in that sort of kiln. The tour was nice."
SAID = "I said nine hundred. It is 1240 in that sort of kiln."


def _point(html: str) -> str:
    return html.partition("debrief-feedback__points")[2].partition("debrief-drafting__words")[0]


def test_the_point_is_asked_about_above_the_words() -> None:
    """Once, as the whole sentences the message would have, and nothing is chosen for the reader."""
    html = shown(NOTE)
    assert html.index('class="debrief-feedback__points"') < html.index('id="feedback-out-phone"')
    assert SAID in _point(html)
    assert "checked" not in _point(html)
    assert not re.search(r'name="back\.[^"]+"[^>]*><span>It\W+s 1240', html)


def test_one_tap_puts_the_point_in() -> None:
    """As it stood in the question; untouched the form changes nothing."""
    name = named(_point(shown(NOTE)), "point.")
    assert SAID in draft(NOTE, {name: "yes"})
    assert "1240" not in draft(NOTE, {})
    assert draft(NOTE, {**posted(shown(NOTE)), "note": NOTE}) == draft(NOTE, {})


def test_change_begins_with_the_sentence_as_it_would_be() -> None:
    """So it only has to be put right; what is typed stands in the message."""
    name = named(_point(shown(NOTE)), "point.")
    html = str(feedback.update({"note": NOTE, name: "change"}).html)
    area = re.search(rf'<textarea name="sentence\.{re.escape(name)}"[^>]*>([^<]*)<', html)
    assert area
    assert area[1].endswith(SAID)
    form = {name: "change", f"sentence.{name}": "I meant 1240 for that kiln", f"was.sentence.{name}": area[1]}
    assert "I meant 1240 for that kiln." in draft(NOTE, form)


def test_a_card_nobody_answered_gives_way_to_a_point_that_asks_the_same() -> None:
    """With its lessons under the point once that is put in; four questions at most are asked."""
    findings = analyse(NOTE)
    chosen = choices({}, findings, ())
    message = compose(findings, chosen)
    span = message.points[0].span
    chips = (Chip("check", "Next time I will check the book."),)
    same = Card("wrong_answer", "wrong_answer", "Your answer was not the one you wanted.", (), chips, span, sure=False)
    others = [Card(f"late{each}", "late", "You were late.", (), (), Span(0, 0, ""), sure=False) for each in range(4)]
    assert points.covered([same, *others], chosen, message) == (same,)
    assert len(points.beside([same, *others], chosen, message)) == len(others) - len(message.points)
    kept = replace(chosen, cards={"wrong_answer": CardChoice(keep=True)})
    assert points.covered([same], kept, message) == ()
    asked = points.points({message.points[0].id: "yes"}, message, [same])
    assert "Next time I will check the book." in str(asked)
    assert "Next time I will check the book." not in str(points.points({}, message, [same]))


def test_an_unanswered_card_keeps_nothing_out() -> None:
    """The message on the page is the one the note makes by itself: a question is no answer."""
    note = "Porter job. I was so busy with the trial bed that I never told them I can sign, level 2. The ward was calm."
    assert "level 2" in draft(note, {})


def test_a_point_that_waits_is_announced() -> None:
    """Whoever does not see it would send the message without it."""
    name = named(_point(shown(NOTE)), "point.")
    assert "asks about one thing more" in feedback.update({"note": NOTE}).announce
    assert "asks about one thing more" not in feedback.update({"note": NOTE, name: "yes"}).announce


def test_a_tick_says_what_the_message_would_say() -> None:
    """Nobody knows who "they" are in a message: the label says it as the line does that the tick puts in."""
    note = "They emailed to say no this morning. They went with someone with more experience of Sage. Gutted but they were kind."
    name = named(shown(note), "back.")
    said = "The interviewers emailed to say no this morning."
    assert f"<span>{said}</span>" in shown(note)
    assert said in draft(note, {name: "yes"})
