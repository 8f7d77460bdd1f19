"""The drafter's page: what stands where, and the way to a message that fits better."""

import re

import pytest

from widgets.messages import kinds
from widgets.views import feedback
from widgets.views.feedback.words import words

NOTE = "They asked about safeguarding and I lost my thread. The part on rotas went well. I was 10 minutes late as the bus broke down."


def shown(note: str) -> str:
    """Return the result's HTML."""
    return str(feedback.update({"note": note}).html)


def test_the_words_come_before_the_questions() -> None:
    """A useful draft stands there from the first moment; the phone script is open, the rest is folded."""
    html = shown(NOTE)
    assert html.index('id="feedback-out-phone"') < html.index('id="feedback-cards"') < html.index('id="feedback-strengths"')
    assert '<details class="debrief-drafting__output" id="feedback-section-phone" open' in html
    assert '<details class="debrief-drafting__output" id="feedback-section-email">' in html


@pytest.mark.parametrize(
    ("note", "message"),
    [
        ("Just heard I didn't get the Band 6 post. They said another candidate had more leadership experience.", "reply-to-no"),
        ("I want to withdraw, I have another offer.", "withdraw"),
        ("It has been three weeks and I have heard nothing.", "chase"),
    ],
)
def test_a_note_about_something_else_leads_to_its_own_message(note: str, message: str) -> None:
    """One link, by the message's name."""
    assert f'<a href="../messages/#{message}">{kinds()[message].name}</a>' in shown(note)


@pytest.mark.parametrize("note", [NOTE, f"{NOTE} They said I would hear by Friday.", "I was rejected and I want to die."])
def test_an_account_of_an_interview_leads_nowhere_else(note: str) -> None:
    """Nor does a note that needs care."""
    assert "../messages/" not in shown(note)


def test_every_message_it_may_lead_to_is_there() -> None:
    """A slip in the file would be a link to nowhere."""
    assert {*words().others.values(), *words().alone.values()} <= set(kinds())


def test_what_the_message_does_not_tell_is_asked_about() -> None:
    """A tap puts a piece of the note in, and holds for that piece only, wherever it comes to stand."""
    note = "Not much to tell. Best thing by miles, the roses."
    tick = re.search(r'name="(back\.[^"]+)"[^>]*><span>Best thing', shown(note))
    assert tick
    form = {tick.group(1): "yes"}
    assert "Best thing by miles, the roses." in draft(note, form)
    assert "Best thing by miles, the roses." in draft(f"One more thing. {note}", form)
    assert "One more thing." not in draft(f"One more thing. {note}", form)


def test_a_message_that_tells_much_asks_too() -> None:
    """What no rule could put better may be what matters most."""
    asked = shown(f"{NOTE} Best thing by miles, the roses.").partition('id="feedback-untold"')[2].partition("</fieldset>")[0]
    assert 'name="back.' in asked


def test_a_disclosure_is_stated_only_where_that_is_tapped() -> None:
    """It can be, in the reader's own words, also where the note holds nothing else; a crisis cannot."""
    note = "He asked if I was planning to have kids."
    tick = re.search(r'name="(back\.[^"]+)"[^>]*><span>State it plainly', shown(note))
    assert tick
    assert note in draft(note, {tick.group(1): "yes"})
    assert 'name="back.' not in shown("I want to die.")


def draft(note: str, form: dict[str, str]) -> str:
    """Return the e-mail's text."""
    html = str(feedback.update({"note": note, **form}).html)
    found = re.search(r'<textarea[^>]*id="feedback-out-email"[^>]*>(.*?)</textarea>', html, re.DOTALL)
    assert found
    return found.group(1)
