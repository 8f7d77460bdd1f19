"""The drafter's page: what stands where, and the way to a message that fits better."""

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
